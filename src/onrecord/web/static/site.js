// What the pages do beyond plain HTML: keys, and a statement's words lit in the text without asking the server again.
// Everything here also works, by links, without this file.
(() => {
  "use strict";

  const items = () => [...document.querySelectorAll(".go")].filter((link) => link.offsetParent !== null);
  const typing = (target) => target.closest && target.closest("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "/") {
      const box = document.querySelector("#q");
      if (box) {
        box.focus();
        box.select();
      } else {
        location.assign("/search");
      }
      event.preventDefault();
    } else if (event.key === "j" || event.key === "k") {
      const links = document.querySelector(".cards") ? cards() : items();
      if (!links.length) return;
      const now = links.indexOf(document.activeElement);
      const next = event.key === "j" ? now + 1 : now < 0 ? links.length - 1 : now - 1;
      links[Math.max(0, Math.min(links.length - 1, next))].focus();
      event.preventDefault();
    }
  });

  // --- an article beside its record ---------------------------------------------------------------------------------

  const cards = () => [...document.querySelectorAll(".card > .said-by > .badge")];

  function light(number) {
    for (const lit of document.querySelectorAll(".on")) lit.classList.remove("on");
    for (const mark of document.querySelectorAll(`mark[data-s~="${number}"]`)) mark.classList.add("on");
    const card = document.getElementById(`r-s${number}`);
    if (card) card.classList.add("on");
    return card;
  }

  function show(element) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "center" });
  }

  document.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const card = event.target.closest(".card");
    const link = event.target.closest("a");
    if (card && (!link || link.classList.contains("badge"))) {
      if (!String(getSelection())) {
        const number = card.dataset.n;
        light(number);
        const place = document.getElementById(`r-t${number}`);
        if (place) show(place);
        if (link) {
          history.replaceState(null, "", link.href);
          event.preventDefault();
        }
      }
    } else if (link && link.matches(".side-text .badge")) {
      const number = (link.getAttribute("href").match(/\d+$/) || [])[0];
      const found = number && light(number);
      if (found) {
        show(found);
        found.querySelector(".badge").focus({ preventScroll: true });
        event.preventDefault();
      }
    }
  });
})();
