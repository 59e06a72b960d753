"""Records around single statements, so that a comparison is measured apart from what finds statements."""

from __future__ import annotations

import datetime

from onrecord.corpus.said import Said, gather
from onrecord.layers.force import judge_force
from onrecord.layers.spans import make_span
from onrecord.layers.times import find_times
from onrecord.types import Actor, Article, Model, Published, Record, Statement

SPEAKER = "Ana Delgado"


def record_of(said: str, *, id: str, day: str) -> Record:
    """A report of one statement by one speaker; "cue> content" is reported speech, else it is direct."""
    cue, split, content = said.partition("> ")
    if not split:
        cue, content = "said", said
    text = f"{SPEAKER} {cue} {content}" if split else f"{SPEAKER} {cue}: “{content}”"
    start = text.index(content, len(SPEAKER) + len(cue) + 1)
    article = Article(text=text, published=Published(start=day, end=day, basis="given"))
    times = find_times(text, report_date=datetime.date.fromisoformat(day))
    cue_at = len(SPEAKER) + 1
    statement = Statement(
        id="s1",
        kind="indirect" if split else "direct",
        source=make_span(text, (0, len(SPEAKER))),
        cue=make_span(text, (cue_at, cue_at + len(cue))),
        content=make_span(text, (start, start + len(content))),
        speaker="a1",
        confidence=1.0,
        method="gold",
    )
    return Record(
        id=id,
        onrecord="0",
        model=Model(name="gold", digest="0" * 64),
        article=article,
        statements=judge_force(article, (statement,), times),
        actors=(Actor(id="a1", name=SPEAKER, type="person"),),
        times=times,
    )


def said_of(*records: Record) -> list[Said]:
    """The speaker's statements in these records."""
    return gather(records).get(SPEAKER, [])
