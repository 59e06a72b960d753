"""Stories: reports of one event; and one story with the wordings of each quote side by side."""

from __future__ import annotations

from msgspec import Struct

from onrecord.corpus.story import list_shelved, tell_story
from onrecord.corpus.views import Story, StoryLine
from onrecord.ledger import Reviewed
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked, NotFound
from onrecord.web.site import Desk

MOST_TOLD = 200
"""Reports of one story that are laid side by side, the first ones."""

_COLUMNS = ("id", "title", "start", "end", "counted", "reports", "publishers")
_WORDINGS = (
    "speaker", "said", "report", "publisher", "statement", "kind", "firmness", "content", "differences",
)  # fmt: skip


class Stories(Struct, frozen=True, kw_only=True):
    """Stories, the latest first, from ``offset`` on. ``next`` is the address of what follows.

    ``waiting`` is how many reports came in that are in no story yet (``onrecord story`` sees to it).
    """

    offset: int
    limit: int
    next: str | None
    waiting: int
    stories: tuple[StoryLine, ...]


def make_list(asked: Asked, desk: Desk) -> Answer:
    """The stories; with ``several`` only those that more than one report tells, copies counted once."""
    shelf = desk.ledger.shelf
    limit, offset = asked.window()
    several = asked.text("several") is not None
    every = desk.snapshot.once("several" if several else "stories", lambda: shelf.stories(several=several))
    shown = list_shelved(shelf.rows_of(every[offset : offset + limit]))
    onward = asked.path + ("" if asked.format == "html" else f".{asked.format}")
    data = Stories(
        offset=offset,
        limit=limit,
        next=asked.url(path=onward, offset=offset + limit) if len(every) > offset + limit else None,
        waiting=shelf.waiting(),
        stories=shown,
    )
    context = {
        "data": data,
        "several": several,
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
    ledger = desk.ledger
    if not ledger.has(asked.name):
        raise NotFound(f"There is no report {asked.name} in this ledger, and so no story of it.")
    rows = ledger.shelf.rows(asked.name)  # none for one that is in no story yet: then it stands alone
    reports = sorted(rows, key=lambda row: (row.end or "9", row.report))[:MOST_TOLD]
    ids = tuple(row.report for row in reports) or (asked.name,)
    story: Story = desk.snapshot.once(("story", ids), lambda: tell_story(map(ledger.get, ids)))
    reviews: dict[tuple[str | None, str], list[Reviewed]] = {}
    for one in (each for id in ids for each in ledger.reviews.all(id)):
        reviews.setdefault((one.review.url or one.review.publisher, one.review.claim), []).append(one)
    titles = {one.report: one for one in story.reports}
    context = {
        "story": story,
        "titles": titles,
        "reviews": [*reviews.values()],
        "left_out": max(0, len(rows) - MOST_TOLD),
    }
    table = (
        (
            quote.speaker, quote.said, one.report, one.publisher, one.statement, one.kind, one.firmness, one.content,
            " | ".join(each.reason for each in one.differences),
        )
        for quote in story.quotes
        for one in quote.wordings
    )  # fmt: skip
    return Answer("story.html", context, data=story, table=Table(_WORDINGS, table))
