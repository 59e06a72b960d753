"""The page: text stays text, nothing is asked for, everything is told and found, with and without colour."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from onrecord.export.page import write
from onrecord.layers.spans import make_span
from onrecord.types import Actor, Dropped, Finding, Headline, Hedge, Interval, Record, Span, Warn
from tests.builders import make_record, make_statement, span_of

TEXT = (
    "The mayor, Ona Brill, said on Monday that for now the pool may open in May if the pump holds. "
    "She told the council that the baker had promised bread.\n\nThe union doubts it."
)
TITLE = "Pool will open in May, mayor promises"
VOID = {"meta"}
TAGS = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "article", "section", "footer",
    "h1", "h2", "h3", "p", "dl", "div", "dt", "dd", "ul", "ol", "li", "a", "b", "i", "u", "em", "mark", "span", "strong",
    "table", "caption", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip


@dataclass
class Element:
    tag: str
    attributes: dict[str, str | None]
    parents: tuple[Element, ...]
    pieces: list[str] = field(default_factory=list)

    @property
    def classes(self) -> set[str]:
        return set((self.attributes.get("class") or "").split())

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    @property
    def words(self) -> str:
        return " ".join(self.text.split())


class Tree(HTMLParser):
    """A page as a browser takes it, strictly: what is opened is closed, in order."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.source = source
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.feed(source)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        element = Element(tag, dict(attrs), tuple(self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.pieces.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def all(self, tag: str = "", css: str = "") -> list[Element]:
        return [each for each in self.elements if tag in ("", each.tag) and (not css or css in each.classes)]

    def one(self, tag: str = "", css: str = "") -> Element:
        (found,) = self.all(tag, css)
        return found

    def inside(self, outer: Element, tag: str = "", css: str = "") -> list[Element]:
        return [each for each in self.all(tag, css) if outer in each.parents]


def page(tmp_path: Path, *records: Record) -> Tree:
    out = tmp_path / "page.html"
    assert write(records, out) == len(records)
    return Tree(out.read_text(encoding="utf-8"))


def words_of(piece: str) -> Span:
    """The span over ``piece`` where it stands as whole words."""
    found = re.search(rf"\b{piece}\b", TEXT)
    assert found
    return make_span(TEXT, found.span())


def hedge(piece: str, kind: str) -> Hedge:
    return Hedge(spans=words_of(piece).spans, text=piece, type=kind)  # type: ignore[arg-type]


def finding(kind: str, headline: str, evidence: str | None, **fields: str | None) -> Finding:
    at = TITLE.index(headline)
    return Finding(
        type=kind,  # type: ignore[arg-type]
        headline=make_span(TITLE, (at, at + len(headline)), title=True),
        evidence=words_of(evidence) if evidence else None,
        statement=fields.get("statement"),
        reason=fields.get("reason") or f"{evidence} is gone",
    )


def full() -> Record:
    statements = [
        make_statement(
            TEXT, "that for now the pool may open in May if the pump holds", id="s1", source="The mayor, Ona Brill", cue="said",
            speaker="a1", act="predicts", polarity="pos", certainty="PS", hedges=(hedge("for now", "time"), hedge("may", "epistemic")),
            conditions=(span_of(TEXT, "if the pump holds"),), addressee=None,
            due=Interval(start="2024-05-01", end="2024-05-31", text="in May"),
            said=Interval(start="2024-04-29", end="2024-04-29", text="on Monday"),
        ),
        make_statement(
            TEXT, "that the baker had promised bread", id="s2", source="She", cue="told", speaker="a1", act="asserts", polarity="neg",
            certainty="CT", hedges=(), conditions=(), addressee="the council", due=None, said=None,
        ),
        make_statement(
            TEXT, "bread", id="s3", source="the baker", cue="promised", speaker=None, act="promises", polarity="pos", certainty="CT",
            hedges=(), conditions=(), addressee=None, due=None, said=None, nested_in="s2", confidence=0.314,
        ),
    ]  # fmt: skip
    record = make_record(
        TEXT,
        title=TITLE,
        publisher="Harbour Gazette",
        statements=statements,
        actors=[Actor(id="a1", name="Ona Brill", type="person", role="mayor", country="NOR", wikidata="Q42")],
        headline=Headline(
            verdict="overstates",
            findings=(
                finding("dropped_hedge", "will open", "may", statement="s1"),
                finding("dropped_condition", "Pool will open", "if the pump holds", statement="s1"),
                finding("wrong_speaker", "mayor", "The union", reason="it was the union"),
                finding("changed_number", "Pool", None, reason="no number"),
            ),
        ),
        warnings=(Warn(code="encoding", message="the encoding was guessed"),),
    )
    article = structs.replace(
        record.article,
        url="https://gazette.example/pool",
        authors=("Ada Moss", "Bo Lind"),
        language="en-GB",
        dropped=(Dropped(text="Share this", reason="share"), Dropped(text="Next Post", reason="navigation")),
    )
    return structs.replace(record, article=article)


def test_it_tells_all_of_a_statement(tmp_path: Path) -> None:
    tree = page(tmp_path, full())
    first, second, third = (row.words for row in tree.all("tr")[1:])
    for piece in ("Ona Brill", "mayor, NOR", "→predicts", "possible, indirect", "hedged: “for now” (time)", "hedged: “may” (epistemic)",
                  "condition: “if the pump holds”", 'said 2024-04-29 ("on Monday")', 'due 2024-05-01 to 2024-05-31 ("in May")',
                  "confidence 0.90"):  # fmt: skip
        assert piece in first, piece
    assert "in the text" not in first and "in the text: “She”" in second
    assert "asserts, not" in second and "to: the council" in second and "hedged" not in second
    assert "the baker" in third and "within 2" in third and "confidence 0.31" in third
    assert not tree.inside(tree.one("section", "text"), "p")[0].words.startswith("Not judged")


def test_it_tells_all_of_the_report(tmp_path: Path) -> None:
    tree = page(tmp_path, full())
    assert tree.one("h2").words == TITLE
    facts = tree.one("dl", "facts").words
    for piece in (
        "Harbour Gazette",
        "Ada Moss, Bo Lind",
        "2024-05-31 (as given)",
        "https://gazette.example/pool",
    ):
        assert piece in facts
    assert tree.one("ul", "warnings").words == "Warning: the encoding was guessed (encoding)"
    assert [each.words for each in tree.inside(tree.one("ul", "dropped"), "li")] == [
        "share Share this",
        "navigation Next Post",
    ]
    actors = tree.one("ul", "actors")
    assert "person, mayor, NOR, Q42 said 1, 2" in actors.words
    assert TITLE in tree.one("title").text


def test_hedges_and_conditions_are_marked_in_text_and_table(tmp_path: Path) -> None:
    tree = page(tmp_path, full())
    for place in (tree.one("div", "body"), tree.all("td", "what")[0]):
        marks = {each.text: each.attributes.get("title") for each in tree.inside(place, "u", "hedge")}
        assert marks == {"for now": "hedge, time: for how long", "may": "hedge, epistemic: how sure"}
        assert [each.text for each in tree.inside(place, "span", "condition")] == ["if the pump holds"]


def test_acts_are_told_without_colour(tmp_path: Path) -> None:
    tree = page(tmp_path, full())
    assert [each.text for each in tree.inside(tree.one("div", "body"), "a", "badge")] == ["1 →", "2 =", "3 +"]
    legend = tree.one("ul", "legend").words
    for piece in (
        "who",
        "reporting words",
        "what was said",
        "=asserts",
        "→predicts",
        "+promises",
        "hedge",
        "condition",
    ):
        assert piece in legend
    assert "denies" not in legend


def test_the_headline_stands_above_its_support(tmp_path: Path) -> None:
    tree = page(tmp_path, full())
    check = tree.one("section", "check")
    assert "Overstates: the headline says more than the report bears out." in check.words
    lines = [each.words for each in tree.inside(check, "p", "line")]
    assert lines[0] == "bdPool awill open in May, cmayor promises"
    assert (
        lines[1]
        == "The mayor, Ona Brill, said on Monday that for now the pool amay open in May bif the pump holds"
    )
    assert "c" + "The union doubts it." in lines[2] and lines[3] == "Nothing that bears these words."
    labels = [each.words for each in tree.inside(check, "p", "label")]
    assert labels == [
        "The headline says",
        "The report says (statement 1)",
        "The report says",
        "The report says",
    ]
    found = [each.words for each in tree.inside(check, "li")]
    assert found[0] == "a dropped hedge: may is gone" and found[2] == "c wrong speaker: it was the union"


@pytest.mark.parametrize("verdict", ["faithful", "unsupported", "unclear"])
def test_verdicts_are_told_in_words(verdict: str, tmp_path: Path) -> None:
    record = make_record(TEXT, title=TITLE, headline=Headline(verdict=verdict))  # type: ignore[arg-type]
    check = page(tmp_path, record).one("section", "check")
    assert verdict.capitalize() + ": " in check.words and "not judged" not in check.words.lower()


def test_not_judged_is_never_shown_as_no(tmp_path: Path) -> None:
    tree = page(tmp_path, make_record(TEXT, title=TITLE, date=None))
    assert tree.one("section", "check").words == "The headline Not judged."
    assert "Not judged: speakers, acts, polarity" in tree.one("article").words
    (row,) = tree.all("tr")[1:]
    assert "act not judged" in row.words and "not stated" in row.words
    (how,) = tree.all("td", "how")
    for word in ("hedged", "condition", "to:", "certain", "possible"):
        assert word not in how.words
    assert tree.one("td", "when").words == ""
    assert "date unknown" in tree.one("dl", "facts").words


def test_none_found_is_told_from_not_looked_for(tmp_path: Path) -> None:
    bare = make_record(TEXT)
    unread = Record(id="r", onrecord="0", model=bare.model, article=bare.article)
    assert (
        "No statements were found." in page(tmp_path, make_record(TEXT, statements=[])).one("article").words
    )
    assert "Statements were not looked for." in page(tmp_path, unread).one("article").words
    assert "(no headline)" in page(tmp_path, unread).one("h2").text
    assert not page(tmp_path, unread).all("section", "check")


def check_safe(tree: Tree) -> None:
    assert {each.tag for each in tree.elements} <= TAGS
    ids = [each.attributes["id"] for each in tree.elements if "id" in each.attributes]
    assert [id for id, count in Counter(ids).items() if count > 1] == []
    for each in tree.elements:
        assert set(each.attributes) <= {
            "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel", "title", "role", "scope",
            "aria-label", "aria-labelledby", "aria-hidden",
        }  # fmt: skip
        target = each.attributes.get("href") or each.attributes.get("aria-labelledby") or ""
        if "aria-labelledby" in each.attributes or target.startswith("#"):
            assert target.removeprefix("#") in ids, target
        elif target:
            assert re.match(r"https?://", target)


def test_each_statement_and_its_row_lead_to_each_other(tmp_path: Path) -> None:
    tree = page(tmp_path, full())
    check_safe(tree)
    for number in "123":
        assert any(each.attributes.get("href") == f"#r1-s{number}" for each in tree.all("a", "badge"))
        assert any(
            each.attributes.get("href") == f"#r1-t{number}" for each in tree.inside(tree.one("tbody"), "a")
        )


HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style></p></main>", "<!-- ", "{{ 7 * 7 }}", "{% raw %}",
    "' onmouseover='x", "&lt;b&gt;&amp;", "javascript:alert(1)", "]]>", "\0\x1b[2J\x9b", "\u202egnp.exe\u202c", "\ud800", "<a href=//evil.example>",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_text_never_becomes_markup(text: str, tmp_path: Path) -> None:
    body = f"{text} said that {text} may.\n{text}"
    span = make_span(body, (0, len(text)))
    statement = make_statement(
        body, f"that {text} may", id=text, source=span, cue=span, addressee=span, speaker=text, act="asserts", polarity="pos",
        certainty="CT", hedges=(Hedge(spans=span.spans, text=text, type="scope"),), conditions=(span,), method=text, nested_in=text,
        due=Interval(start=text, end=text, text=text), said=Interval(start=None, end=None, text=text),
    )  # fmt: skip
    found = Finding(
        type="dropped_hedge",
        headline=make_span(text, (0, len(text)), title=True),
        evidence=span,
        statement=text,
        reason=text,
    )
    record = make_record(
        body, id=text, date=text, title=text, publisher=text, version=text, statements=[statement],
        actors=[Actor(id=text, name=text, type="person", role=text, country=text, wikidata=text)],
        headline=Headline(verdict="overstates", findings=(found,)), warnings=(Warn(code=text, message=text),),
    )  # fmt: skip
    published = structs.replace(record.article.published, reason=text)
    article = structs.replace(
        record.article,
        url=text,
        authors=(text,),
        language=text,
        published=published,
        dropped=(Dropped(text=text, reason=text),),
    )
    tree = page(tmp_path, structs.replace(record, article=article))
    check_safe(tree)
    seen = text.translate({**dict.fromkeys([0, 0x1B, 0x9B, 0x202E, 0x202C, 0xD800], "\ufffd")})
    assert tree.one("h2").text == seen
    assert tree.one("dl", "facts").text.count(seen) >= 4
    assert tree.all("p")[-1].text == seen or seen in tree.one("div", "body").text
    assert "49" not in tree.one("article").text
    assert not [each for each in tree.all("a") if "evil" in (each.attributes.get("href") or "")]
    assert {each.attributes["lang"] for each in tree.elements if "lang" in each.attributes} == {"en"}
    assert not set("\0\x1b\x9b\u202e\u202c") & set(tree.source)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(alphabet=st.sampled_from("ab<>&\"' \n\u202e{}%#-/"), min_size=1, max_size=60).filter(str.strip),
    st.data(),
)
def test_the_text_is_all_there_and_in_order(tmp_path: Path, text: str, data: st.DataObject) -> None:
    statements = []
    for number in range(1, data.draw(st.integers(0, 4)) + 1):
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        span = make_span(text, (start, end))
        statements.append(
            structs.replace(make_statement(text, text, id=f"s{number}", source=span), content=span)
        )
    tree = page(tmp_path, make_record(text, statements=statements))
    check_body = [
        "".join(each.pieces)
        for each in tree.inside(tree.one("div", "body"), "p")
    ]  # fmt: skip
    badges = re.compile("|".join(str(number) for number in range(1, 5)))
    assert [badges.sub("", line) for line in check_body] == [
        line.replace("\u202e", "\ufffd") for line in text.split("\n") if line.strip()
    ]


def test_nothing_is_asked_for_and_nothing_runs(tmp_path: Path) -> None:
    tree = page(tmp_path, full())
    style = tree.one("style").text
    assert not re.search(r"url\(|@import|@font-face|expression", style)
    assert "&#" not in style
    policy = (
        next(each for each in tree.all("meta") if each.attributes.get("http-equiv")).attributes["content"]
        or ""
    )
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.startswith("default-src 'none'; ") and f"style-src 'sha256-{digest}'" in policy
    assert not [each for each in tree.elements if {"src", "srcset", "style", "data"} & set(each.attributes)]
    assert not tree.all("script") + tree.all("link")


def test_the_structure_is_one_that_readers_of_all_kinds_can_use(tmp_path: Path) -> None:
    tree = page(tmp_path, full(), make_record(TEXT, id="two", title="Second"))
    assert tree.all("html")[0].attributes["lang"] == "en"
    assert len(tree.all("main")) == len(tree.all("h1")) == 1
    levels = [int(each.tag[1]) for each in tree.elements if re.fullmatch(r"h\d", each.tag)]
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))
    assert {each.attributes.get("scope") for each in tree.all("th")} == {"col", "row"}
    assert len(tree.all("caption")) == len(tree.all("table")) == 2
    assert all("aria-labelledby" in each.attributes for each in tree.all("section") + tree.all("article"))
    assert tree.all("div", "body")[0].attributes["lang"] == "en-GB"
    assert any(each.attributes.get("name") == "viewport" for each in tree.all("meta"))


def test_several_reports_have_contents_and_their_own_anchors(tmp_path: Path) -> None:
    tree = page(tmp_path, full(), make_record(TEXT, id="two", title="Second", date=None), full())
    check_safe(tree)
    contents = [each.words for each in tree.inside(tree.one("nav"), "li")]
    assert contents[0] == f"{TITLE} 2024-05-31 · 3 statements · headline: overstates"
    assert contents[1] == "Second day unknown · 1 statement"
    assert [each.words for each in tree.all("h2")] == [TITLE, "Second", TITLE]
    assert tree.one("title").text == "3 reports – on record"
    assert not page(tmp_path, full()).all("nav")
    assert "No report could be read." in page(tmp_path).one("body").text


def test_a_split_content_is_anchored_once(tmp_path: Path) -> None:
    text = "“No,” he said,\n“never.”"
    statement = structs.replace(make_statement(text, "No"), content=make_span(text, (1, 4), (16, 22)))
    tree = page(tmp_path, make_record(text, statements=[statement]))
    check_safe(tree)
    badges = tree.inside(tree.one("div", "body"), "a", "badge")
    assert [each.attributes.get("id") for each in badges] == ["r1-t1", None]


def test_references_to_nothing_are_no_links(tmp_path: Path) -> None:
    statement = make_statement(TEXT, "bread", nested_in="s9", speaker="a9", source="the baker")
    gone = finding("dropped_hedge", "will open", "may", statement="s9")
    record = make_record(
        TEXT, title=TITLE, statements=[statement], headline=Headline(verdict="overstates", findings=(gone,))
    )
    tree = page(tmp_path, record)
    check_safe(tree)
    assert "the baker" in tree.all("td", "who")[0].words and "within" not in tree.one("tbody").words


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_colours_have_the_contrast_of_wcag_aa(scheme: int, tmp_path: Path) -> None:
    style = page(tmp_path, full()).one("style").text
    root = re.findall(r":root \{(.*?)\}", style, re.S)[scheme]
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", root))
    grounds = (
        "paper",
        "card",
        "target",
        "assertive",
        "commissive",
        "directive",
        "expressive",
        "silent",
        "unjudged",
        "lost",
    )
    for ground in grounds:
        assert contrast(colours["ink"], colours[ground]) >= 4.5, ground
    for ground in ("paper", "card", "target"):
        for ink in (
            "quiet",
            "link",
            "good",
            "lost-strong",
            *(name for name in colours if name.endswith("-strong")),
        ):
            if ink != "on-strong":
                assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
        assert contrast(colours["focus"], colours[ground]) >= 3, ground
    for name in colours:
        if name.endswith("-strong") and name != "on-strong":
            assert contrast(colours["on-strong"], colours[name]) >= 4.5, name
            # The corner that ends a content, and the border of a chip, must be seen upon their tint.
            assert contrast(colours[name], colours[name.removesuffix("-strong")]) >= 3, name


def test_every_colour_and_class_that_is_used_is_there(tmp_path: Path) -> None:
    tree = page(tmp_path, full())
    style = tree.one("style").text
    assert set(re.findall(r"var\(--([\w-]+)\)", style)) <= set(re.findall(r"--([\w-]+):", style))
    used = {name for each in tree.elements for name in each.classes}
    assert {name for name in used if f".{name}" not in style} <= {"numbers", "address", "text"}
