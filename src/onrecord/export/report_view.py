"""One record laid out for a page: what the template of a report draws, in its order, worked out beforehand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from onrecord.export import words
from onrecord.export.marking import Mark, Piece, limits_of, marks_of, paragraphs, pieces, within
from onrecord.types import Actor, Finding, Hedge, Offsets, Record, Span, Statement

_APART = 240  # code points between two stretches of a support that are shown apart
_AROUND = 90  # code points of the report shown about evidence that lies in no statement
_TAGS = {"content": "mark", "source": "b", "cue": "i", "condition": "span", "hedge": "u", "finding": "em"}
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")
_WIKIDATA = re.compile(r"Q[0-9]{1,12}")


class Wrap(NamedTuple):
    """An element about a run of text."""

    tag: str
    css: str
    title: str


class Badge(NamedTuple):
    """The sign where a mark begins. ``anchor`` is that of its first beginning only; ``target`` is where it leads."""

    label: str
    css: str
    name: str
    anchor: str = ""
    target: str = ""


class Run(NamedTuple):
    """A stretch of text as it is drawn.

    ``ends`` are the classes of the contents that end after it, ``numbers`` those of the statements whose content it is.
    """

    badges: tuple[Badge, ...]
    wraps: tuple[Wrap, ...]
    text: str
    ends: tuple[str, ...]
    numbers: tuple[int, ...] = ()


class Row(NamedTuple):
    """A statement, as the table has it; ``alias`` is what the text calls the actor, where it is another name."""

    number: int
    statement: Statement
    css: str
    actor: Actor | None
    alias: str | None
    first: bool
    what: list[Run]
    within: int | None


class Problem(NamedTuple):
    """A finding with its letter."""

    letter: str
    finding: Finding


class Support(NamedTuple):
    """What the report has for some words of the headline: its words, and what the headline made of them."""

    number: int | None
    passages: list[list[Run]]
    problems: list[Problem]


class Speaker(NamedTuple):
    """An actor with the numbers of what it said."""

    actor: Actor
    numbers: list[int]
    wikidata: str | None


class Report(NamedTuple):
    """A record as the template draws it; ``key`` begins its anchors."""

    key: str
    record: Record
    link: str | None
    language: str | None
    title: list[Run]
    supports: list[Support]
    text: list[list[Run]]
    rows: list[Row]
    acts: list[str]
    hedges: list[str]
    conditions: bool
    speakers: list[Speaker]
    not_judged: list[str]


def report_of(record: Record, *, key: str) -> Report:
    """Lay out a record. ``key`` must differ from that of every other report of the page."""
    article = record.article
    statements = record.statements or ()
    rows = list(_rows(record, statements))
    return Report(
        key=key,
        record=record,
        link=article.url if article.url and article.url.startswith(("http://", "https://")) else None,
        language=article.language if article.language and _LANGUAGE.fullmatch(article.language) else None,
        title=_title(record),
        supports=_supports(record, statements),
        text=list(_text(article.text, marks_of(statements), key)),
        rows=rows,
        acts=[act for act in words.SIGNS if any(act == row.statement.act for row in rows)],
        hedges=[kind for kind in words.HEDGES if any(kind == each.type for each in _hedges(statements))],
        conditions=any(statement.conditions for statement in statements),
        speakers=[_speaker(actor, rows) for actor in record.actors or ()],
        not_judged=words.not_judged(record),
    )


def _hedges(statements: Iterable[Statement]) -> Iterator[Hedge]:
    for statement in statements:
        yield from statement.hedges or ()


def _text(text: str, marks: list[Mark], key: str) -> Iterator[list[Run]]:
    """The paragraphs; each takes only the marks that touch it, and both are in text order."""
    anchored: set[int] = set()
    waiting = sorted(marks, reverse=True)
    open_: list[Mark] = []
    for start, end in paragraphs(text):
        while waiting and waiting[-1].start < end:
            open_.append(waiting.pop())
        open_ = [mark for mark in open_ if mark.end > start]
        yield [_run(piece, key, anchored) for piece in pieces(text, start, end, open_)]


def _run(piece: Piece, key: str = "", anchored: set[int] | None = None) -> Run:
    """A piece as it is drawn; without ``anchored`` its contents have no badges."""
    badges = []
    for mark in piece.opens:
        if mark.role == "finding":
            badges.append(
                Badge(letter(mark.number), "lost", f"{letter(mark.number)}: {words.finding(mark.kind)}")
            )
        elif mark.role == "content" and anchored is not None:
            badges.append(_badge(mark, key, first=mark.number not in anchored))
            anchored.add(mark.number)
    return Run(
        badges=tuple(badges),
        wraps=tuple(_wraps(piece.inside)),
        text=piece.text,
        ends=tuple(css_of(mark.kind) for mark in piece.closes if mark.role == "content"),
        numbers=tuple(mark.number for mark in piece.inside if mark.role == "content"),
    )


def _badge(mark: Mark, key: str, *, first: bool) -> Badge:
    sign = words.SIGNS[mark.kind] if mark.kind else ""
    return Badge(
        label=f"{mark.number} {sign}".strip(),
        css=css_of(mark.kind),
        name=f"{mark.number}: {mark.kind or 'act not judged'}",
        anchor=f"{key}-t{mark.number}" if first else "",
        target=f"{key}-s{mark.number}",
    )


def _wraps(inside: Sequence[Mark]) -> Iterator[Wrap]:
    """The elements about a piece: of contents the innermost alone, so that its colour shows."""
    contents = [mark for mark in inside if mark.role == "content"]
    if contents:
        yield Wrap("mark", css_of(contents[-1].kind), "")
    for role in dict.fromkeys(mark.role for mark in inside if mark.role != "content"):
        kinds = sorted({mark.kind for mark in inside if mark.role == role})
        yield Wrap(_TAGS[role], role, _tooltip(role, kinds))


def _tooltip(role: str, kinds: list[str]) -> str:
    if role == "hedge":
        return "hedge, " + "; ".join(words.hedge(kind) for kind in kinds)
    return "condition" if role == "condition" else ""


def css_of(act: str) -> str:
    """The class, of style sheets and of acts, that gives an act its colour."""
    return words.CLASS_OF[act] if act else "unjudged"


def letter(number: int) -> str:
    """The sign of a finding.

    >>> letter(1), letter(26), letter(27)
    ('a', 'z', '27')
    """
    return chr(ord("a") + number - 1) if number <= 26 else str(number)


def _rows(record: Record, statements: Sequence[Statement]) -> Iterator[Row]:
    numbers = {statement.id: number for number, statement in enumerate(statements, 1)}
    actors = {actor.id: actor for actor in record.actors or ()}
    told: set[str] = set()
    for number, statement in enumerate(statements, 1):
        content = statement.content
        marks = within(content, limits_of(statement))
        speaker = statement.speaker or ""
        yield Row(
            number=number,
            statement=statement,
            css=css_of(statement.act or ""),
            actor=actors.get(speaker),
            alias=_alias(statement.source, actors.get(speaker)),
            first=speaker not in told,
            what=[_run(piece) for piece in pieces(content.text, 0, len(content.text), marks)],
            within=numbers.get(statement.nested_in or ""),
        )
        told.add(speaker)


def _alias(source: Span | None, actor: Actor | None) -> str | None:
    """What the text calls an actor, when that is no part of the name and role, nor has the name in it."""
    if source is None or actor is None:
        return None
    called, name = set(source.text.casefold().split()), set(actor.name.casefold().split())
    known = name | set((actor.role or "").casefold().split())
    return None if called <= known or name <= called else source.text


def _speaker(actor: Actor, rows: Iterable[Row]) -> Speaker:
    known = actor.wikidata if actor.wikidata and _WIKIDATA.fullmatch(actor.wikidata) else None
    return Speaker(actor, [row.number for row in rows if row.actor is actor], known)


def _findings(record: Record) -> tuple[Finding, ...]:
    return record.headline.findings if record.headline else ()


def _title(record: Record) -> list[Run]:
    """The headline with the words marked that say more than the report."""
    title = record.article.title or ""
    marks = [
        Mark(start, end, "finding", number, finding.type)
        for number, finding in enumerate(_findings(record), 1)
        if finding.headline.in_ == "title"
        for start, end in finding.headline.spans
    ]
    return [_run(piece) for piece in pieces(title, 0, len(title), marks)]


def _supports(record: Record, statements: Sequence[Statement]) -> list[Support]:
    """The findings, those upon one statement together, below that statement."""
    numbers = {statement.id: number for number, statement in enumerate(statements, 1)}
    together: defaultdict[tuple[int, tuple[Offsets, ...]], list[tuple[int, Finding]]] = defaultdict(list)
    for place, finding in enumerate(_findings(record), 1):
        evidence = _in_text(finding.evidence)
        number = numbers.get(finding.statement or "") or _holder(evidence, statements)
        together[number, () if number else evidence].append((place, finding))
    supports = []
    for (number, _), found in together.items():
        marks = [
            Mark(start, end, "finding", place, finding.type)
            for place, finding in found
            for start, end in _in_text(finding.evidence)
        ]
        statement = statements[number - 1] if number else None
        supports.append(
            Support(
                number=number or None,
                passages=list(_passages(record.article.text, statement, marks)),
                problems=[Problem(letter(place), finding) for place, finding in found],
            )
        )
    return supports


def _in_text(span: Span | None) -> tuple[Offsets, ...]:
    return span.spans if span is not None and span.in_ != "title" else ()


def _holder(evidence: tuple[Offsets, ...], statements: Sequence[Statement]) -> int:
    """The number of the first statement in which the evidence lies, else 0."""
    for number, statement in enumerate(statements, 1):
        own = _stretches(statement)
        if any(start < until and end > at for start, end in evidence for at, until in own):
            return number
    return 0


def _stretches(statement: Statement) -> list[Offsets]:
    spans = (statement.source, statement.cue, statement.content)
    return [pair for span in spans for pair in _in_text(span)]


def _passages(text: str, statement: Statement | None, marks: list[Mark]) -> Iterator[list[Run]]:
    """The words of the report about a finding: the statement's, and the evidence where it lies elsewhere."""
    stretches = [(mark.start, mark.end) for mark in marks]
    if statement is not None:
        stretches += _stretches(statement)
        marks = [*marks, *limits_of(statement)]
    else:
        stretches = [_widened(text, start, end) for start, end in stretches]
    for start, end in _joined(text, sorted(stretches)):
        yield [_run(piece) for piece in pieces(text, start, end, marks)]


def _joined(text: str, stretches: list[Offsets]) -> Iterator[Offsets]:
    """Stretches near one another in one paragraph, as one."""
    last: Offsets | None = None
    for start, end in stretches:
        if last and start - last[1] <= _APART and "\n" not in text[last[1] : start]:
            last = last[0], max(last[1], end)
            continue
        if last:
            yield last
        last = start, end
    if last:
        yield last


def _widened(text: str, start: int, end: int) -> Offsets:
    """A stretch with some words about it, out to the paragraph's ends at most."""
    before = re.search(r"(?:^|\s)[^\n]*$", text[max(0, start - _AROUND) : start])
    after = re.match(r"[^\n]*(?=\s|$)", text[end : end + _AROUND])
    left = before.group().lstrip() if before else ""
    right = after.group().rstrip() if after else ""
    return start - len(left), end + len(right)
