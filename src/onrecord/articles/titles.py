"""The title of a copy: the line that is repeated, else the first that reads as a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.articles.lines import Line
from onrecord.lang.en.chrome import NAME_PARTICLES

MAX_TITLE_WORDS = 30
_HEAD_LINES = 12
_TITLE_CASE_SHARE = 0.7
_LOOSE = re.compile(r"[\W_]+")
_SUFFIX = re.compile(r"^(.{8,300}?)\s+[|–—»·•-]{1,2}\s+(.{2,60})$")
_PREFIX = re.compile(r"^(.{2,60}?)\s+[|»›:]{1,2}\s+(.{8,300})$")
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


def find_title(lines: list[Line], chrome: list[str | None]) -> tuple[str | None, str | None]:
    """The title of the lines, and the publisher where the title names it; ``chrome`` tells which lines are
    furniture.

    A title is never the only line, nor one that ends as a sentence unless it is repeated or in title case.
    """
    if len(lines) < 2:
        return None, None
    title, publisher = _repeated(lines, chrome) or _first(lines, chrome) or (None, None)
    if title is not None and publisher is None:
        publisher = publisher_beside(title, [line.text for line in lines[:_HEAD_LINES]])
    return title, publisher


def publisher_beside(title: str, windows: Sequence[str]) -> str | None:
    """The publisher that the title of a window names beside this title; None where none of ``windows`` does.

    >>> publisher_beside("Rain is due!", ["The Daily Post » Rain is due!"])
    'The Daily Post'
    """
    key = same_words(title)
    named = (parts for window in windows for parts in browser_titles(window))
    return next((name for told, name in named if same_words(told) == key), None)


def _repeated(lines: list[Line], chrome: list[str | None]) -> tuple[str, str | None] | None:
    """A line that stands several times, twice on one line, or once more with the publisher behind it."""
    keys = [same_words(line.text) for line in lines]
    found: list[tuple[int, str, str | None]] = []
    for index, line in enumerate(lines[:_HEAD_LINES]):
        if len(line.words) < 3 or line.item:
            continue
        half = halved(line.text)
        if half is not None and 3 <= len(half.split()) <= MAX_TITLE_WORDS:
            return half, None
        often = keys.count(keys[index])
        label = _label_before(lines, chrome, index)
        if chrome[index] is None and often > 1 and not label and _may_head(line, lines, index, often):
            found.append((often, line.text, None))
        found += [(2, *parts) for parts in browser_titles(line.text) if same_words(parts[0]) in keys]
    if not found:
        return None
    _, title, publisher = max(found, key=lambda item: (len(item[1].split()) >= 5, item[0], len(item[1])))
    return title, publisher


def _may_head(line: Line, lines: list[Line], index: int, often: int) -> bool:
    """A repeated line is the title above the body alone: further down it is a refrain or a pull quote."""
    if len(line.words) > MAX_TITLE_WORDS or any(o.ended and len(o.words) > 7 for o in lines[:index]):
        return False
    full_stop = line.text.rstrip("\"'”’») ").endswith(".")
    return not full_stop or often > 2 or _title_case(line)


def _first(lines: list[Line], chrome: list[str | None]) -> tuple[str, str | None] | None:
    """The first line above the body that reads as a headline; one that also reads as a link only for want of
    it."""
    head = _above_body(lines, chrome)
    for index in head:
        if chrome[index] is None and _headline(lines[index]) and not _label_before(lines, chrome, index):
            return lines[index].text, None
    for index in head:
        line = lines[index]
        if chrome[index] in _MAY_BE_TITLE and 5 <= len(line.words) <= MAX_TITLE_WORDS and not line.item:
            return line.text, None
    return None


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
