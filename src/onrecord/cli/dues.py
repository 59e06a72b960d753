"""Due promises and forecasts for a person at a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from onrecord.cli.ids import short
from onrecord.cli.paper import Paper
from onrecord.cli.safe import safe
from onrecord.corpus import Due
from onrecord.corpus.calendar import STATUS
from onrecord.types import Judgement

STYLES = {
    "broken": "bold red",
    "partly": "bold yellow",
    "kept": "bold green",
    "due": "bold cyan",
    "open": "cyan",
    "overdue_unknown": "bold magenta",
}
ACTS = {"promises": "promised", "predicts": "forecast"}
_QUOTED = 220


def show(dues: Sequence[Due], day: str) -> None:
    """Print them as they stand on ``day``."""
    paper = Paper()
    if not dues:
        paper.put("Nothing of this kind is due in the ledger.")
        return
    counts = {status: sum(one.status == status for one in dues) for status in STATUS}
    told = ", ".join(f"{count} {STATUS[status]}" for status, count in counts.items() if count)
    paper.put(Text(f"As of {day}: {told}\n", style="bold"))
    for one in dues:
        paper.put(_entry(one))
        paper.put()
    if any(one.status == "overdue_unknown" for one in dues):
        note = (
            "Overdue, not judged: the day is over, and nobody has said what became of it. Whether it happened is not "
            "known here.\nTo judge one: onrecord judge REPORT STATEMENT kept|broken|partly --because WHY --who YOU"
        )
        paper.put(Text(note, style="dim"))


def _entry(one: Due) -> RenderableType:
    exact = one.due.start == one.due.end
    head = Text.assemble(
        ("on " if exact else "by ") + str(one.due.end) + "  ",
        (safe(one.speaker), "bold cyan"),
        f" {ACTS[one.act]}: ",
        (STATUS[one.status], STYLES[one.status]),
        _by(one),
    )
    where = _where(one.publisher, one.report, one.statement)
    lines: list[tuple[int, Text]] = [
        (2, Text(_cut(one.content), style="green")),
        (2, Text(f"said {one.said}, due “{safe(one.words)}” · {where}", style="dim")),
    ]
    if one.evidence is not None and one.evidence.content:
        told = Text.assemble("→ ", (_cut(one.evidence.content), "green"))
        lines.append((2, told.append(f"  {short(one.evidence.report)}", style="dim")))
    elif one.status == "overdue_unknown" and one.candidates:
        lines.append((2, Text("may bear on it:", style="dim")))
        for each in one.candidates[:3]:
            told = Text.assemble(f"{each.date} ", _cut(each.content))
            lines.append((4, told.append(f"  {_where(each.publisher, each.report)}", style="dim")))
    for judgement in one.judgements:
        lines.append((2, Text(_judged(judgement), style="dim" if judgement.withdrawn else "")))
        if judgement.withdrawn is not None:
            back = judgement.withdrawn
            lines.append((4, Text(f"taken back by {safe(back.judge)}, {back.at[:10]}: {safe(back.reason)}")))
    return Group(head, *(Padding(line, (0, 0, 0, left)) for left, line in lines))


def _by(one: Due) -> str:
    if one.decided_by == "report":
        return f", as a later report has it ({safe(one.reason)})"
    return ", as a person judged" if one.decided_by == "person" else ""


def _judged(one: Judgement) -> str:
    return f"[{one.number}] {one.verdict}: {safe(one.judge)}, {one.at[:10]}: {safe(one.reason)}"


def _where(publisher: str | None, report: str, statement: str | None = None) -> str:
    place = " ".join(filter(None, (short(report), statement)))
    return " · ".join(filter(None, (publisher and safe(publisher), place)))


def _cut(text: str) -> str:
    text = safe(text)
    return text if len(text) <= _QUOTED else text[:_QUOTED].rstrip() + "…"
