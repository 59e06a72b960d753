"""Stories told: the reports of one event with copies counted once, and how each words what was said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, Protocol

from msgspec import UNSET

from onrecord.corpus.copies import group_copies
from onrecord.corpus.said import Said, day_of, gather
from onrecord.corpus.stories import group_stories
from onrecord.corpus.versions import (
    Compared,
    Weakener,
    compare_wordings,
    group_utterances,
    one_a_report,
    only_copied,
    plain,
)
from onrecord.corpus.views import Difference, Piece, Quote, Story, StoryLine, StoryReport, Wording
from onrecord.types import FindingType, Record

_TOKEN = re.compile(r"\S+")
_EDGES = re.compile(r"^\W+|\W+$")
_TYPES: Mapping[str, FindingType] = {
    "condition": "dropped_condition",
    "scope": "widened_scope",
    "noncommit": "changed_certainty",
}
"""What the loss of a weakening word is called by the headline check; of any other kind, a dropped hedge."""

_REASONS: Mapping[FindingType, str] = {
    "dropped_hedge": "the words that hold it back are gone",
    "dropped_condition": "the condition is gone",
    "widened_scope": "the words that limit its scope are gone",
    "changed_certainty": "it committed to nothing; here it does",
    "changed_number": "another number",
}
_ORDER = ("fullest", "firmer", "softer", "same")


class Shelved(Protocol):
    """What a list of stories needs to know of a report (:class:`onrecord.ledger.shelf.Shelved`)."""

    @property
    def story(self) -> int:
        """The same for all reports of a story."""

    @property
    def copy_of(self) -> str:
        """The first of its copies, which may be itself."""

    @property
    def report(self) -> str:
        """Its id."""

    @property
    def title(self) -> str | None:
        """Its headline."""

    @property
    def publisher(self) -> str | None:
        """Who published it."""

    @property
    def start(self) -> str | None:
        """The first day on which it may have appeared."""

    @property
    def end(self) -> str | None:
        """The last."""


class _Placed(NamedTuple):
    story: int
    copy_of: str
    report: str
    title: str | None
    publisher: str | None
    start: str | None
    end: str | None


def list_stories(records: Iterable[Record]) -> tuple[StoryLine, ...]:
    """The stories that these reports tell, the latest first; a report that stands alone is a story of its own."""
    kept = list({record.id: record for record in records}.values())
    copies = group_copies(record.article.text for record in kept)
    first = _first_of(copies)
    return list_shelved(
        _placed(kept[place], number, kept[first.get(place, place)])
        for number, group in enumerate(group_stories(kept, copies))
        for place in group
    )


def list_shelved(rows: Iterable[Shelved]) -> tuple[StoryLine, ...]:
    """The stories of reports that were put in groups before (``Ledger.shelf.rows()``), the latest first."""
    groups: dict[int, list[Shelved]] = {}
    for row in rows:
        groups.setdefault(row.story, []).append(row)
    lines = [_line(group) for group in groups.values()]
    return tuple(sorted(lines, key=lambda line: (line.end or "", line.start or "", line.id), reverse=True))


def _placed(record: Record, story: int, copy_of: Record) -> _Placed:
    article = record.article
    days = article.published
    return _Placed(story, copy_of.id, record.id, article.title, article.publisher, days.start, days.end)


def tell_story(records: Iterable[Record]) -> Story:
    """The reports of one story in order of their days, and the quotes that several of them tell.

    Args:
        records: the reports of the story, one or more; :func:`list_stories` names them.

    Raises:
        ValueError: there are none.
    """
    kept = sorted({record.id: record for record in records}.values(), key=_by_day)
    if not kept:
        raise ValueError("a story has a report at least")
    first = _first_of(group_copies(record.article.text for record in kept))
    return Story(
        line=_line([_placed(one, 0, kept[first.get(place, place)]) for place, one in enumerate(kept)]),
        reports=tuple(
            _report(record, kept[first[place]].id if place in first else None)
            for place, record in enumerate(kept)
        ),
        quotes=tuple(sorted(_quotes(kept, first), key=lambda quote: (-len(quote.wordings), quote.said))),
    )


def _first_of(copies: Iterable[Sequence[int]]) -> dict[int, int]:
    """For each copy the first report of its group."""
    return {place: group[0] for group in copies for place in group[1:]}


def _by_day(record: Record) -> tuple[bool, str, str]:
    day = day_of(record)
    return day is None, day or "", record.id


def _line(rows: Sequence[Shelved]) -> StoryLine:
    ordered = sorted(rows, key=lambda row: (_day(row) is None, _day(row) or "", row.report))
    days = [day for day in map(_day, ordered) if day is not None]
    return StoryLine(
        id=ordered[0].report,
        title=next((row.title for row in ordered if row.title), None),
        start=days[0] if days else None,
        end=days[-1] if days else None,
        reports=tuple(row.report for row in ordered),
        counted=len({row.copy_of for row in ordered}),
        publishers=tuple(dict.fromkeys(row.publisher for row in ordered if row.publisher)),
    )


def _day(row: Shelved) -> str | None:
    return row.end or row.start


def _report(record: Record, copy_of: str | None) -> StoryReport:
    article = record.article
    return StoryReport(
        report=record.id,
        title=article.title,
        publisher=article.publisher,
        url=article.url,
        published=article.published,
        copy_of=copy_of,
        headline=None if record.headline is UNSET else record.headline,
    )


def _quotes(records: Sequence[Record], first: Mapping[int, int]) -> Iterator[Quote]:
    copy_of = [first.get(place, place) for place in range(len(records))]
    for speaker, said in gather(records).items():
        for group in group_utterances(said):
            chosen = one_a_report([said[place] for place in group])
            if len(chosen) > 1 and not only_copied(chosen, copy_of):
                yield _quote(speaker, *_fold(chosen, copy_of))


def _fold(chosen: Sequence[Said], copy_of: Sequence[int]) -> tuple[list[Said], dict[str, list[str]]]:
    """One wording for all copies that keep it, and the copies by its report."""
    kept: dict[tuple[int, str], Said] = {}
    copies: dict[str, list[str]] = {}
    for one in chosen:
        mark = (copy_of[one.place], plain(one.statement.content.text))
        if mark in kept:
            copies.setdefault(kept[mark].record.id, []).append(one.record.id)
        else:
            kept[mark] = one
    return list(kept.values()), copies


def _quote(speaker: str, chosen: Sequence[Said], copies: Mapping[str, Sequence[str]]) -> Quote:
    compared = compare_wordings(chosen)
    fullest = next(one for one in compared if one.firmness == "fullest")
    wordings = [_wording(one, fullest, tuple(copies.get(one.said.record.id, ()))) for one in compared]
    return Quote(
        speaker=speaker,
        said=min(one.day for one in chosen),
        wordings=tuple(sorted(wordings, key=lambda wording: _ORDER.index(wording.firmness))),
    )


def _wording(one: Compared, fullest: Compared, copies: tuple[str, ...]) -> Wording:
    statement = one.said.statement
    return Wording(
        report=one.said.record.id,
        publisher=one.said.record.article.publisher,
        statement=statement.id,
        kind=statement.kind,
        content=statement.content.text,
        firmness=one.firmness,
        pieces=tuple(lay_words(fullest.said.statement.content.text, statement.content.text)),
        differences=tuple(_difference(word) for word in one.dropped),
        copies=copies,
    )


def _difference(word: Weakener) -> Difference:
    type = _TYPES.get(word.kind, "dropped_hedge")
    return Difference(type=type, fullest=word.text, here=None, reason=_REASONS[type])


def lay_words(full: str, here: str) -> list[Piece]:
    """A wording word by word beside the fullest: case and punctuation do not count, the words are each text's own.

    >>> [(piece.kind, piece.text) for piece in lay_words("We will probably open", "We will open soon")]
    [('same', 'We will'), ('left_out', 'probably'), ('same', 'open'), ('only_here', 'soon')]
    """
    fulls, heres = _TOKEN.findall(full), _TOKEN.findall(here)
    matcher = SequenceMatcher(None, [*map(_bare, fulls)], [*map(_bare, heres)], autojunk=False)
    pieces: list[Piece] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece(text=" ".join(heres[c:d]), kind="same"))
            continue
        if b > a:
            pieces.append(Piece(text=" ".join(fulls[a:b]), kind="left_out"))
        if d > c:
            pieces.append(Piece(text=" ".join(heres[c:d]), kind="only_here"))
    return pieces


def _bare(token: str) -> str:
    return _EDGES.sub("", token).casefold().replace("’", "'") or token
