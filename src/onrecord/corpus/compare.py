"""All that only several reports show, over one collection of records."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.corpus.copies import group_copies
from onrecord.corpus.groups import Comparison
from onrecord.corpus.positions import find_positions, find_repeats
from onrecord.corpus.promises import find_promises, latest_day
from onrecord.corpus.said import day_of, gather
from onrecord.corpus.stories import group_stories
from onrecord.corpus.versions import find_versions, group_utterances
from onrecord.types import Record


def compare(records: Iterable[Record], *, until: str | None = None) -> Comparison:
    """Copies, stories, versions, positions and promises of these reports.

    Args:
        records: the reports, in any order; a report that comes twice counts once. Layers that were not run leave
            out what needs them: without speakers there are no versions, positions and promises.
        until: the ISO day as of which things stand; later reports are left out. None: the latest report's day.
    """
    kept = list({record.id: record for record in records if not _after(record, until)}.values())
    copies = group_copies(record.article.text for record in kept)
    copy_of = list(range(len(kept)))
    for group in copies:
        for place in group:
            copy_of[place] = group[0]
    by_speaker = gather(kept)
    utterances = {speaker: group_utterances(said) for speaker, said in by_speaker.items()}
    versions = [
        group
        for speaker, said in by_speaker.items()
        for group in find_versions(said, utterances[speaker], copy_of)
    ]
    positions = [
        position
        for speaker, said in by_speaker.items()
        for position in (*find_positions(said, utterances[speaker], copy_of), *find_repeats(said))
    ]
    day = until or latest_day(kept)
    promises = find_promises(by_speaker, utterances, kept, until=day) if day is not None else []
    ids = [record.id for record in kept]
    return Comparison(
        copies=tuple(tuple(ids[place] for place in group) for group in copies),
        stories=tuple(tuple(ids[place] for place in group) for group in group_stories(kept, copies)),
        versions=tuple(versions),
        positions=tuple(sorted(positions, key=lambda one: (one.later.date, one.speaker, one.earlier.date))),
        promises=tuple(promises),
    )


def _after(record: Record, until: str | None) -> bool:
    day = day_of(record)
    return until is not None and day is not None and day > until
