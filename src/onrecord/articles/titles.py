"""The title of a copy: the line that is repeated, else the first that reads as a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.articles.lines import Line
from onrecord.lang.en.chrome import NAME_PARTICLES, SECTIONS

MAX_TITLE_WORDS = 30
_HEAD_LINES = 12
_TITLE_CASE_SHARE = 0.7
_LOOSE = re.compile(r"[\W_]+")
_SUFFIX = re.compile(r"^(.{8,300}?)\s+[|–—»·•-]{1,2}\s+(.{2,60})$")
_PREFIX = re.compile(r"^(.{2,60}?)\s+[|»›:]{1,2}\s+(.{8,300})$")
_PLACED = re.compile(r"^[A-Z][\w.'’ ]{1,30}?\s+[–—-]\s+(.{8,300})$")
_MARK = re.compile(r"\s+[|–—»›·•-]{1,2}\s+")
_MAY_BE_TITLE = frozenset({"related", "navigation", "subscribe", "comments", "share", "furniture", "search"})
_CAPITAL = re.compile(r"\b[A-Z0-9]")


def same_words(text: str) -> str:
    """The text as its letters and digits alone, to compare titles by."""
    return _LOOSE.sub(" ", text).strip().casefold()


def halved(text: str) -> str | None:
    """What the line says twice over ("Rain is due Rain is due"), or None."""
    words = text.split()
    half = len(words) // 2
    for middle in (half, half + 1) if len(words) >= 4 else ():  # a mark may stand between the two
        first, second = " ".join(words[:half]), " ".join(words[middle:])
        if second and same_words(first) == same_words(second) and len(same_words(first)) > 7:
            return first
    return None


def browser_titles(text: str) -> list[tuple[str, str]]:
    """What the line says as the title of a browser window, title and publisher in either order.

    >>> browser_titles("Rain is due tonight | The Daily Post")
    [('Rain is due tonight', 'The Daily Post'), ('The Daily Post', 'Rain is due tonight')]
    >>> browser_titles("Rain is due tonight")
    []
    """
    behind, before = _SUFFIX.match(text), _PREFIX.match(text)
    return [
        *([(behind.group(1), behind.group(2))] if behind else ()),
        *([(before.group(2), before.group(1))] if before else ()),
    ]


def placed_title(text: str) -> str | None:
    """The title behind a place ("HARROWBY - Library to stay open"), or None.

    >>> placed_title("HARROWBY - Library to stay open")
    'Library to stay open'
    """
    found = _PLACED.match(text)
    return found.group(1) if found else None


def find_title(lines: list[Line], chrome: list[str | None]) -> tuple[str | None, str | None]:
    """The title of the lines, and the publisher where the title names it; ``chrome`` tells which lines are
    furniture.

    A title is never the only line, nor one that ends as a sentence unless it is repeated or in title case.
    """
    if len(lines) < 2:
        return None, None
    title = _repeated(lines, chrome) or _first(lines, chrome)
    if title is None:
        return None, None
    return title, publisher_beside(title, [line.text for line in lines[:_HEAD_LINES]])


def publisher_beside(title: str, windows: Sequence[str]) -> str | None:
    """The publisher that the title of a window names beside this title; None where none of ``windows`` does.

    >>> publisher_beside("Rain is due!", ["The Daily Post » Rain is due!"])
    'The Daily Post'
    >>> publisher_beside("Rain is due!", ["Rain is due! | Local News"])
    """
    key = same_words(title)
    named = (parts for window in windows for parts in browser_titles(window))
    names = (_MARK.split(name)[-1] for told, name in named if same_words(told) == key)
    return next((name for name in names if not SECTIONS.issuperset(name.lower().split())), None)


def _repeated(lines: list[Line], chrome: list[str | None]) -> str | None:
    """A line that stands several times, twice on one line, or once more with the publisher behind it."""
    keys = [same_words(line.text) for line in lines]
    found: list[tuple[int, str]] = []
    for index, line in enumerate(lines[:_HEAD_LINES]):
        if len(line.words) < 3 or line.item:
            continue
        half = halved(line.text)
        if half is not None and 3 <= len(half.split()) <= MAX_TITLE_WORDS:
            return half
        often = keys.count(keys[index])
        label = _label_before(lines, chrome, index)
        if chrome[index] is None and often > 1 and not label and _may_head(line, lines, index, often):
            found.append((often, line.text))
        titles = [title for title, _ in browser_titles(line.text) if len(title.split()) >= 3]
        found += [(2, title) for title in titles if same_words(title) in keys]
    return max(found, key=lambda item: (len(item[1].split()) >= 5, item[0], len(item[1])), default=(0, None))[
        1
    ]


def _may_head(line: Line, lines: list[Line], index: int, often: int) -> bool:
    """A repeated line is the title above the body alone: further down it is a refrain or a pull quote."""
    if len(line.words) > MAX_TITLE_WORDS or any(o.ended and len(o.words) > 7 for o in lines[:index]):
        return False
    full_stop = line.text.rstrip("\"'”’») ").endswith(".")
    return not full_stop or often > 2 or _title_case(line)


def _first(lines: list[Line], chrome: list[str | None]) -> str | None:
    """The first line above the body that reads as a headline; one that also reads as a link only for want of
    it."""
    head = _above_body(lines, chrome)
    fitting = [
        index
        for index in head
        if chrome[index] is None and _headline(lines[index]) and not _label_before(lines, chrome, index)
    ]
    if fitting:
        # The name of the site, its sections and other news stand above the title: the article lacks their words.
        told = {stem for line in lines if line.ended and len(line.words) > 7 for stem in _stems(line)}
        shared = {index: len(_stems(lines[index]) & told) for index in fitting}
        return lines[max(fitting, key=lambda index: (min(2, shared[index]), -index))].text
    for index in head:
        line = lines[index]
        if chrome[index] in _MAY_BE_TITLE and 5 <= len(line.words) <= MAX_TITLE_WORDS and not line.item:
            return line.text
    return None


def _stems(line: Line) -> set[str]:
    """What its longer words begin with."""
    return {word[:5] for word in line.words if len(word) > 3}


def _above_body(lines: list[Line], chrome: list[str | None]) -> list[int]:
    """The lines before the first that ends as a sentence (a caption's second line aside)."""
    head: list[int] = []
    for index, line in enumerate(lines[:_HEAD_LINES]):
        caption = index > 0 and chrome[index - 1] == "caption" and len(line.words) <= 12
        if chrome[index] is None and line.ended and not caption and not _headline(line):
            break
        head.append(index)
    return head


def _label_before(lines: list[Line], chrome: list[str | None], index: int) -> bool:
    """A short line above a longer headline is a section's name and not the title."""
    line = lines[index]
    if len(line.words) > 4:
        return False
    for other, reason in list(zip(lines, chrome, strict=True))[index + 1 : _HEAD_LINES]:
        if reason is None and other.ended and len(other.words) > 7:
            return False
        if reason is None and len(other.words) > max(4, len(line.words)) and _headline(other):
            return True
    return False


def _headline(line: Line) -> bool:
    if not 2 <= len(line.words) <= MAX_TITLE_WORDS or line.item:
        return False
    if not line.ended:
        return not line.text.endswith((",", "—", "–", "-"))
    mark = line.text.rstrip("\"'”’») ")[-1:]
    if mark in ("?", "!"):
        return len(line.words) <= 16 and not line.turn
    if mark not in (".", ":", ";"):
        return len(line.words) <= 20 and not line.text.startswith(('"', "“", "«", "„"))
    return mark == "." and _title_case(line)


def _title_case(line: Line) -> bool:
    words = [word for word in line.text.split() if word.strip(".,:;'\"").lower() not in NAME_PARTICLES]
    capital = sum(_CAPITAL.match(word.lstrip("'\"“‘(")) is not None for word in words)
    return 5 <= len(words) <= 20 and capital >= _TITLE_CASE_SHARE * len(words) + 1
