"""Stories for a person at a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from onrecord.cli.ids import short
from onrecord.cli.paper import Paper
from onrecord.cli.safe import safe
from onrecord.corpus import Piece, Story, StoryLine, StoryReport, Wording
from onrecord.export import words
from onrecord.ledger import Reviewed
from onrecord.types import Review

_FIRMNESS = {"fullest": "bold", "same": "dim", "firmer": "bold red", "softer": "cyan"}
_MARKS = {"same": ("", "", "green"), "left_out": ("[-", "-]", "red"), "only_here": ("{+", "+}", "bold cyan")}


def show_list(lines: Sequence[StoryLine]) -> None:
    """Print the stories, the latest first."""
    paper = Paper()
    if not lines:
        paper.put("No stories of more than one report (--alone lists those of one).")
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    table.add_column("days", no_wrap=True)
    table.add_column("reports", justify="right")
    table.add_column("copies", justify="right")
    table.add_column("title", ratio=1)
    table.add_column("id", style="dim", max_width=24, overflow="ellipsis", no_wrap=True)
    for line in lines:
        copies = len(line.reports) - line.counted
        title = Text.assemble(
            safe(line.title or "(no title)"), ("\n" + safe(", ".join(line.publishers)), "dim")
        )
        table.add_row(_days(line), str(line.counted), str(copies or ""), title, short(line.id))
    paper.put(table)
    paper.put(Text("Copies are counted once. To see one: onrecord story ID", style="dim"))


def _days(line: StoryLine) -> str:
    if line.start is None:
        return "unknown"
    return line.start if line.start == line.end else f"{line.start}\n{line.end}"


def show_story(story: Story, reviews: Sequence[Reviewed] = ()) -> None:
    """Print a story: its reports, then the quotes that several of them tell, with what others published on them."""
    paper = Paper()
    line = story.line
    copies = len(line.reports) - line.counted
    paper.put(Text(safe(line.title or "(no title)"), style="bold"))
    told = f"{line.counted} report{'s' * (line.counted != 1)}"
    if copies:
        told += f" and {copies} cop{'ies' if copies > 1 else 'y'}"
    paper.put(f"{told}, {words.days(line.start, line.end)}\n")
    paper.put(_reports(story.reports))
    ruled: dict[tuple[str, str], list[Review]] = {}
    for one in reviews:
        ruled.setdefault((one.report, one.content), []).append(one.review)
    for quote in story.quotes:
        paper.put(Text.assemble((safe(quote.speaker), "bold cyan"), f", {quote.said}"))
        for wording in quote.wordings:
            _show_wording(paper, wording)
            for review in ruled.get((wording.report, wording.content), ()):
                paper.put(Padding(_ruled(review), (0, 0, 0, 4)))
        paper.put()
    if story.quotes:
        key = Text("Beside the fullest wording: ", style="dim")
        key.append_text(_piece(Piece(text="words it leaves out", kind="left_out"))).append(", ")
        key.append_text(_piece(Piece(text="words only here", kind="only_here"))).append(".")
        paper.put(key)
    else:
        paper.put(Text("No quote that two of them tell, each in its own words.", style="dim"))


def _reports(reports: Sequence[StoryReport]) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in ("date", "publisher", "headline"):
        table.add_column(name, no_wrap=name == "date", ratio=1 if name == "headline" else None)
    for one in reports:
        headline = Text(safe(one.title or "(no title)"))
        if one.copy_of is not None:
            headline.append(f"\ncopy of {short(one.copy_of)}", style="dim")
        if one.headline is not None and one.headline.verdict in ("overstates", "unsupported"):
            types = ", ".join(dict.fromkeys(words.finding(each.type) for each in one.headline.findings))
            headline.append(f"\n{one.headline.verdict}{': ' * bool(types)}{types}", style="bold red")
        headline.append(f"\n{short(one.report)}", style="dim")
        table.add_row(words.days(one.published.start, one.published.end), safe(one.publisher or ""), headline)
    return table


def _show_wording(paper: Paper, wording: Wording) -> None:
    copies = len(wording.copies)
    also = f", and {copies} cop{'ies' if copies > 1 else 'y'}" if copies else ""
    paper.put(
        Padding(
            Text.assemble(
                (wording.firmness, _FIRMNESS[wording.firmness]),
                f" · {safe(wording.publisher or 'publisher not known')}{also} · {wording.kind} ",
                (f"{short(wording.report)} {wording.statement}", "dim"),
            ),
            (0, 0, 0, 2),
        )
    )
    laid = Text(" ").join(_piece(piece) for piece in wording.pieces)
    paper.put(Padding(laid, (0, 0, 0, 4)))
    for each in wording.differences:
        told = Text.assemble((words.finding(each.type), "bold red"), ": ")
        told.append(f"“{safe(each.fullest)}”, " if each.fullest else "").append(each.reason)
        paper.put(Padding(told, (0, 0, 0, 4)))


def _ruled(review: Review) -> Text:
    """A published verdict, as its publisher's word."""
    by = " · ".join(safe(part) for part in (review.publisher, review.reviewed_on, review.url) if part)
    return Text.assemble("published verdict: ", (safe(review.rating), "bold"), (f"  {by}", "dim"))


def _piece(piece: Piece) -> Text:
    before, after, style = _MARKS[piece.kind]
    return Text.assemble((before, "dim"), (safe(piece.text), style), (after, "dim"))
