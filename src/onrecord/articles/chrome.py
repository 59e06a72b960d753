"""Takes the page's furniture off a copy: repeated titles, share lines, links, captions, bylines.

Three kinds of evidence are weighed: what a line says (:mod:`onrecord.articles.furniture`, over the data of
``lang/en/chrome.py``), its form (does it end as a sentence does), and its place (above the first paragraph,
below the last, under "Related stories"). A line that ends as a sentence goes only on what it says;
a short one that does not may go for its place at the head or the foot. Subheadings, verse, lists and turns of
an interview stay. All that goes is kept, with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from onrecord.articles.furniture import (
    authors_of,
    furniture,
    is_biography,
    is_dated,
    is_dateline,
    is_names,
    is_timestamp,
    says_by,
)
from onrecord.articles.lines import Line, lines_of
from onrecord.articles.titles import browser_titles, find_title, halved, placed_title, same_words
from onrecord.lang.en.chrome import (
    CHROME_WORDS,
    OUTLET_WORDS,
    READER_WORDS,
    RELATED_HEADS,
    STRONG_WORDS,
    SUMMARY_HEADS,
    VERBS,
)
from onrecord.types import Dropped

MIN_PARAGRAPH_WORDS = 8
_MAX_LINKS = 8
_HEAD = 8
_FOOT_SENTENCES = 2
_FOOT_RUN = 2
_INLINE = frozenset({"advertisement", "caption", "related", "separator"})
_LINK_REASONS = frozenset({"related", "navigation", "furniture"})
_STANDFIRST_WORDS = 40
_RELATED_HEAD = re.compile(RELATED_HEADS, re.IGNORECASE)
_SUMMARY_HEAD = re.compile(SUMMARY_HEADS, re.IGNORECASE)


class Copy(NamedTuple):
    """A copy taken apart: the title, the article's paragraphs, and all else with its reason."""

    title: str | None
    publisher: str | None
    authors: tuple[str, ...]
    paragraphs: tuple[str, ...]
    dropped: tuple[Dropped, ...]


def drop_chrome(
    text: str, *, title: str | None = None, extracted: bool = False, standfirst: Collection[str] = ()
) -> Copy:
    """The article in a copy of a page.

    Args:
        text: the copy, one paragraph a line or wrapped paragraphs with blank lines between.
        title: the title, where it is known; else it is looked for.
        extracted: the text went through an extractor already, so that a line's place proves less.
        standfirst: what the page says stands below its title.

    Every line of ``text`` comes back as the title, as a paragraph or in ``dropped``.
    """
    lines = lines_of(text)
    if not lines:
        return Copy(title, None, (), (), ())
    reasons: list[str | None] = [furniture(line) for line in lines]
    publisher = None
    found = title
    if title is None and not extracted:
        found, publisher = find_title(lines, reasons)
    kept_title = _mark_titles(lines, reasons, found, given=title is not None)
    _mark_links(lines, reasons)
    if extracted:
        _mark_head(lines, reasons, {same_words(line) for line in standfirst})
    else:
        _mark_edges(lines, reasons, kept_title)
    _spare_all(lines, reasons, kept_title)
    return _copy(lines, reasons, kept_title, found, publisher)


def _mark_titles(
    lines: list[Line], reasons: list[str | None], title: str | None, *, given: bool
) -> int | None:
    """Marks each line that repeats the title; the index of the one that is the title."""
    if title is None:
        return None
    key = same_words(title)
    same = [index for index, line in enumerate(lines) if key and key in _keys(line)]
    kept = None
    if same and not given:
        # The title itself rather than the window's, which stands above the page's own navigation.
        kept = next((index for index in same[:4] if same_words(lines[index].text) == key), same[0])
        reasons[kept] = None
    for index in same:
        if index != kept and (not lines[index].ended or index < 12):
            reasons[index] = "repeated title"
    return kept


def _keys(line: Line) -> set[str]:
    """What the line may say as a title: all of it, its half where it says it twice, what the outlet's name stands
    beside."""
    others = (halved(line.text), placed_title(line.text), *(title for title, _ in browser_titles(line.text)))
    return {same_words(title) for title in (line.text, *others) if title is not None}


def _mark_links(lines: list[Line], reasons: list[str | None]) -> None:
    """The titles of other stories under a heading such as "Related stories"."""
    for index, line in enumerate(lines):
        if reasons[index] not in _LINK_REASONS or not _RELATED_HEAD.match(line.core) or len(line.words) > 8:
            continue
        if not _heads_list(line):
            continue
        for after in range(index + 1, min(index + 1 + _MAX_LINKS, len(lines))):
            if reasons[after] is not None:
                continue
            if not _link_title(lines[after], first=after == index + 1):
                break
            reasons[after] = "related"


def _heads_list(line: Line) -> bool:
    """The heading names no story itself ("Read more:" and not "Read more: Port reopens")."""
    after = re.split(r"[:|>»→]", line.core, maxsplit=1)
    return len(after) == 1 or not after[1].strip()


def _link_title(line: Line, *, first: bool) -> bool:
    ends = line.text.rstrip("\"'”’» ")[-1:]
    return (
        (not line.ended or ends == "?")
        and not line.turn
        and (first or len(line.words) >= 5)
        and len(line.words) <= 25
    )


def _mark_edges(lines: list[Line], reasons: list[str | None], title: int | None) -> None:
    """Short lines above the first paragraph and below the last, which no article begins or ends with."""
    body = [i for i, line in enumerate(lines) if reasons[i] is None and i != title and _paragraph(line)]
    while len(body) > 1 and (_appeal(lines[body[-1]]) or _introduces(lines[body[-1]], lines)):
        reasons[body[-1]] = "subscribe" if _appeal(lines[body[-1]]) else "byline"
        body.pop()
    if not body:
        return
    for index in _standfirst(lines, reasons, title, body):
        reasons[index] = "standfirst"
        body.remove(index)
    for index in _summary(lines, reasons, body[0]):
        reasons[index] = "summary"
        body = [other for other in body if other != index] or body
    if len(body) > 1 and _captioned(lines, reasons, body[0]):
        reasons[body.pop(0)] = "caption"
    first, last = body[0], _foot(lines, reasons, body)
    listed = _closing_list(lines, reasons, last)
    for index, line in enumerate(lines):
        if reasons[index] is not None or index == title or index in listed:
            continue
        if index < first:
            reasons[index] = _head_reason(lines, reasons, index, title)
        elif index > last:
            reasons[index] = _foot_reason(lines, reasons, index)
        elif index <= first + 1 and is_dateline(line):
            reasons[index] = "dateline"


def _standfirst(
    lines: list[Line], reasons: list[str | None], title: int | None, body: list[int]
) -> Iterator[int]:
    """A sentence that stands between the title and who wrote the article when: both are above its first
    paragraph."""
    if title is None or len(body) < 2:
        return
    index, after = body[0], reasons[body[0] + 1 : body[1]]
    below_title = all(reasons[i] is not None or not lines[i].ended for i in range(title + 1, index))
    signed = "timestamp" in after and (
        "byline" in after or "credit" in after or any(is_names(lines[i]) for i in range(index + 1, body[1]))
    )
    if index > title and below_title and signed and len(lines[index].words) <= _STANDFIRST_WORDS:
        yield index


def _summary(lines: list[Line], reasons: list[str | None], first: int) -> Iterator[int]:
    """Items under "Summary" or "Key points" above the article that they sum up."""
    inside = False
    for index, line in enumerate(lines[: first + _HEAD]):
        if _SUMMARY_HEAD.fullmatch(line.core.strip(": ")):
            inside = True
        elif inside and line.item:
            yield index
        else:
            inside = False


def _captioned(lines: list[Line], reasons: list[str | None], first: int) -> bool:
    """The first sentence stands between a picture's label ("1 of 4") and its credit."""
    above, below = reasons[max(0, first - 1) : first], reasons[first + 1 : first + 2]
    return "caption" in above and "credit" in below


def _mark_head(lines: list[Line], reasons: list[str | None], standfirst: Collection[str]) -> None:
    """What an extractor leaves above the first paragraph: a section's name, a standfirst, a byline, a date."""
    for index, line in enumerate(lines[:_HEAD]):
        if reasons[index] is None and same_words(line.text) in standfirst:
            reasons[index] = "standfirst"
    first = next((i for i, line in enumerate(lines) if reasons[i] is None and _paragraph(line)), 0)
    for index in range(first):
        if reasons[index] is None:
            reasons[index] = _head_reason(lines, reasons, index, None)


def _appeal(line: Line) -> bool:
    """The page asks something of its reader ("If you value our work …"): no report ends so outside
    quotation."""
    words = set(line.words)
    both = words & READER_WORDS and words & OUTLET_WORDS and words & CHROME_WORDS
    return bool(both) and not line.quoted and not line.turn and len(line.words) <= 30


def _introduces(line: Line, lines: list[Line]) -> bool:
    """It says who somebody is whose name is a line of its own: the author's, as a page signs its articles."""
    return is_biography(line) and any(
        is_names(other) and line.core.startswith(other.core + " ") for other in lines
    )


def _foot(lines: list[Line], reasons: list[str | None], body: list[int]) -> int:
    """The last paragraph of the body: what stands below a run of furniture, and is little, belongs to the
    foot.

    A sentence with a word of the page's own in it needs one line of furniture above it, any other a run of
    them.
    """
    for last in range(len(body) - 1, max(0, len(body) - 1 - _FOOT_SENTENCES), -1):
        between = reasons[body[last - 1] + 1 : body[last]]
        run = sum(reason is not None and reason not in _INLINE for reason in between)
        if run >= _FOOT_RUN or (run and all(_of_the_page(lines[i]) for i in body[last:])):
            return body[last - 1]
    return body[-1]


def _of_the_page(line: Line) -> bool:
    """A sentence that may be the page's: short, no quotation, with a word to the reader or of the web."""
    own = any(word in READER_WORDS or word in OUTLET_WORDS or word in STRONG_WORDS for word in line.words)
    return own and not line.quoted and not line.turn and len(line.words) <= 25


def _breaks_off(line: Line) -> bool:
    """The beginning of another story, of which the page shows no more ("THE board has paid for it, and…")."""
    return line.text.endswith(("…", "...", "[…]", "[...]")) and not line.quoted


def _closing_list(lines: list[Line], reasons: list[str | None], last: int) -> range:
    """Three and more lines of some length straight after the last paragraph are a list that the article ends
    with."""
    end = last + 1
    while end < len(lines) and reasons[end] is None and not lines[end].ended:
        end += 1
    run = lines[last + 1 : end]
    words = sum(len(line.words) for line in run)
    return range(last + 1, end) if len(run) >= 3 and words >= 4 * len(run) else range(0)


def _paragraph(line: Line) -> bool:
    """A line that is surely the article's: a sentence of some length, or a quotation."""
    return line.ended and (len(line.words) >= MIN_PARAGRAPH_WORDS or (line.quoted and len(line.words) >= 3))


def _head_reason(lines: list[Line], reasons: list[str | None], index: int, title: int | None) -> str | None:
    line = lines[index]
    if is_dateline(line) or is_dated(line):
        return "dateline"
    if is_timestamp(line, cued=False):
        return "timestamp"
    above = title is not None and index < title
    if "caption" in reasons[max(0, index - 1) : index] and (above or not line.ended):
        return "caption"  # a label alone, the caption below it
    if line.ended or line.item or line.turn or line.quoted:
        return None
    if above:
        return "navigation" if len(line.words) <= 6 or _shouted(line) else None
    if is_names(line):
        return "byline"
    if "credit" in reasons[max(0, index - 1) : index + 2]:
        return "caption"
    if len(line.words) > 3 and title is not None and all(reasons[title + 1 : index]):
        return None if _broken(lines, reasons) else "standfirst"
    return "furniture" if len(line.words) <= 3 and not any(word in VERBS for word in line.words) else None


def _broken(lines: list[Line], reasons: list[str | None]) -> bool:
    """Whether paragraphs of the copy are broken into lines: they go on in small letters."""
    return any(
        reason is None and line.core[:1].islower() and len(line.words) > 4
        for line, reason in zip(lines, reasons, strict=True)
    )


def _shouted(line: Line) -> bool:
    """A row of sections and boxes in capitals, which no line above a title is otherwise."""
    return line.text.isupper() and len(line.words) <= 16


def _foot_reason(lines: list[Line], reasons: list[str | None], index: int) -> str | None:
    line = lines[index]
    if is_timestamp(line, cued=False):
        return "timestamp"
    if is_biography(line) and any(reason is not None for reason in reasons[max(0, index - 2) : index]):
        return "byline"
    below = any(reason is not None and reason not in _INLINE for reason in reasons[max(0, index - 2) : index])
    if line.ended and below and (_of_the_page(line) or _breaks_off(line)):
        return "furniture"
    if line.ended or line.quoted or line.turn or len(line.words) > 16:
        return None
    if _in_list(lines, reasons, index) or (line.item and _next_item(lines, index)):
        return None
    return "furniture"


def _next_item(lines: list[Line], index: int) -> bool:
    return any(lines[near].item for near in (index - 1, index + 1) if 0 <= near < len(lines))


def _in_list(lines: list[Line], reasons: list[str | None], index: int) -> bool:
    """Whether the line goes on with a list or verse: what stands before it, furniture aside, opened one."""
    for before in range(index - 1, -1, -1):
        if reasons[before] is not None:
            return False
        text = lines[before].text
        if text.endswith((":", ",", ";", "–", "—")) or lines[before].item:
            return True
        if lines[before].ended:
            return False
    return False


def _spare_all(lines: list[Line], reasons: list[str | None], title: int | None) -> None:
    """Where nothing but the title would be left, what is not surely furniture was the article."""
    if any(reason is None and index != title for index, reason in enumerate(reasons)):
        return
    for index, line in enumerate(lines):
        if reasons[index] in ("furniture", "navigation") and furniture(line) is None:
            reasons[index] = None


def _copy(
    lines: list[Line], reasons: list[str | None], kept: int | None, title: str | None, publisher: str | None
) -> Copy:
    paragraphs: list[str] = []
    dropped: list[Dropped] = []
    authors: list[str] = []
    named: list[str] = []
    for index, (line, reason) in enumerate(zip(lines, reasons, strict=True)):
        if index == kept and title is not None:
            rest = line.text[len(title) :].strip()
            if rest:
                dropped.append(Dropped(text=rest, reason="repeated title"))
        elif reason is None:
            paragraphs.append(line.text)
        else:
            dropped.append(Dropped(text=line.text, reason=reason))
            if says_by(line):
                authors.extend(authors_of(line))
            elif reason in ("byline", "timestamp"):
                named.extend(authors_of(line))
    # Beside "By Ama Owusu" a line of capitalised words alone is as soon her paper's name.
    return Copy(title, publisher, tuple(dict.fromkeys(authors or named)), tuple(paragraphs), tuple(dropped))
