"""Stories: reports of one event; and one story with the wordings of each quote side by side."""

from __future__ import annotations

from msgspec import Struct

from onrecord.corpus.story import list_stories, tell_story
from onrecord.corpus.views import Story, StoryLine
from onrecord.export.files import printable
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked, NotFound
from onrecord.web.site import Desk
from onrecord.web.snapshot import Snapshot

_COLUMNS = ("id", "title", "start", "end", "counted", "reports", "publishers")
_WORDINGS = (
    "speaker", "said", "report", "publisher", "statement", "kind", "firmness", "content", "differences",
)  # fmt: skip


class Stories(Struct, frozen=True, kw_only=True):
    """Stories, the latest first, from ``offset`` on. ``next`` is the address of what follows.

    ``complete`` is false where only the latest reports were taken into account.
    """

    offset: int
    limit: int
    next: str | None
    complete: bool
    stories: tuple[StoryLine, ...]


def lines_of(snapshot: Snapshot) -> tuple[StoryLine, ...]:
    """The stories that the reports tell."""
    return snapshot.once("stories", lambda: list_stories(snapshot.compared.values()))


def make_list(asked: Asked, desk: Desk) -> Answer:
    """The stories; with ``several`` only those that more than one report tells, copies counted once."""
    snapshot = desk.snapshot
    limit, offset = asked.window()
    several = asked.text("several") is not None
    every = [line for line in lines_of(snapshot) if not several or line.counted > 1]
    shown = every[offset : offset + limit]
    onward = asked.path + ("" if asked.format == "html" else f".{asked.format}")
    data = Stories(
        offset=offset,
        limit=limit,
        next=asked.url(path=onward, offset=offset + limit) if len(every) > offset + limit else None,
        complete=snapshot.whole,
        stories=tuple(shown),
    )
    context = {
        "data": data,
        "several": several,
        "every": len(every),
        "snapshot": snapshot,
        "before": asked.url(offset=max(0, offset - limit) or None) if offset else None,
    }
    rows = (
        (
            one.id,
            one.title,
            one.start,
            one.end,
            one.counted,
            " ".join(one.reports),
            " | ".join(one.publishers),
        )
        for one in shown
    )
    return Answer("stories.html", context, data=data, table=Table(_COLUMNS, rows))


def make_story(asked: Asked, desk: Desk) -> Answer:
    """One story, named by any of its reports: so the address stays when an earlier report comes in."""
    snapshot = desk.snapshot
    line = next((line for line in lines_of(snapshot) if asked.name in map(printable, line.reports)), None)
    if line is None:
        if desk.ledger.has(asked.name):
            raise NotFound(f"The report {asked.name} is too old to be among those that are compared.")
        raise NotFound(f"There is no report {asked.name} in this ledger, and so no story of it.")
    story: Story = snapshot.once(
        ("story", line.id), lambda: tell_story(snapshot.records[report] for report in line.reports)
    )
    titles = {one.report: one for one in story.reports}
    context = {"story": story, "titles": titles, "snapshot": snapshot}
    rows = (
        (
            quote.speaker, quote.said, one.report, one.publisher, one.statement, one.kind, one.firmness, one.content,
            " | ".join(each.reason for each in one.differences),
        )
        for quote in story.quotes
        for one in quote.wordings
    )  # fmt: skip
    return Answer("story.html", context, data=story, table=Table(_WORDINGS, rows))
