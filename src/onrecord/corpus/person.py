"""Positions of one actor, over the reports in which that actor speaks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from onrecord.corpus.groups import Position
from onrecord.corpus.positions import find_positions, find_repeats
from onrecord.corpus.said import gather
from onrecord.corpus.versions import group_utterances
from onrecord.types import Actor, ActorType, Record


def positions_of(
    records: Iterable[Record],
    *,
    name: str,
    names: Collection[str],
    type: ActorType | str,
    copies: Mapping[str, str],
) -> tuple[Position, ...]:
    """The positions of one actor, in order of the later statement's day.

    Args:
        records: the reports, in any order.
        name: by which the actor goes in what is returned.
        names: under which the reports have the actor.
        type: the actor's.
        copies: for each report's id the first of its copies; what is missing is a copy of none.
    """
    kept = sorted({record.id: record for record in records}.values(), key=lambda record: record.id)

    def name_of(actor: Actor) -> str | None:
        return name if actor.type == type and actor.name in names else None

    said = gather(kept, name_of=name_of).get(name, [])
    places = {record.id: place for place, record in enumerate(kept)}
    copy_of = [places.get(copies.get(record.id, record.id), place) for place, record in enumerate(kept)]
    found = (*find_positions(said, group_utterances(said), copy_of), *find_repeats(said))
    return tuple(sorted(found, key=lambda one: (one.later.date, one.earlier.date)))
