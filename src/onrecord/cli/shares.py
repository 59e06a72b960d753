"""An audit for a person at a terminal: a table a part, with bars."""

from __future__ import annotations

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from onrecord.cli.paper import Paper
from onrecord.cli.safe import safe
from onrecord.corpus import Audit, Share
from onrecord.corpus.bars import PARTS, lengths, name_of, rows_of

_KINDS = (("direct", "█", "bold green"), ("mixed", "▓", "green"), ("indirect", "░", "dim green"))


def show(audit: Audit, *, most: int) -> None:
    """Print what was counted, ``most`` rows a part at most."""
    paper = Paper()
    told = _count(audit.reports, "report", "reports")
    if audit.stories < audit.reports:
        told += f" of {_count(audit.stories, 'story', 'stories')}"
    if audit.copies:
        told += f" (and {_count(audit.copies, 'copy', 'copies')}, not counted again)"
    quoted = f"{_count(audit.statements, 'statement', 'statements')}, {audit.words:,} words quoted"
    paper.put(Text(f"{told}: {quoted}", style="bold"))
    if not audit.statements:
        return
    key = Text("\nBars: share of quoted words, divided by the numbers of statements that are ", style="dim")
    for kind, sign, style in _KINDS:
        key.append(f"{sign} ", style=style).append(f"{kind} ", style="dim")
    paper.put(key)
    bar = max(10, min(30, paper.width - 64))
    for part, heading in PARTS:
        shares: tuple[Share, ...] = getattr(audit, part)
        if not shares or (len(shares) == 1 and shares[0].value is None):
            continue
        paper.put(_table(part, heading, shares, most=most, bar=bar))
        _, rest = rows_of(shares, most)
        if rest:
            told = f"and {len(rest)} more, with {sum(one.share for one in rest):.1%} of the words"
            paper.put(Text(told, style="dim"))


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _table(part: str, heading: str, shares: tuple[Share, ...], *, most: int, bar: int) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    table.add_column(heading, width=24)
    for name in ("words", "said", "stories"):
        table.add_column(name, justify="right", no_wrap=True, min_width=len(name))
    table.add_column("", width=bar + 7, no_wrap=True)
    shown, _ = rows_of(shares, most)
    for share, length in zip(shown, lengths(shown), strict=True):
        value = Text(safe(name_of(part, share)), style="" if share.value else "dim")
        table.add_row(
            value,
            f"{share.words:,}",
            f"{share.statements:,}",
            f"{share.stories:,}",
            _bar(share, length, bar),
        )
    return table


def _bar(share: Share, length: float, width: int) -> Text:
    full = max(1, round(width * length)) if length else 0
    line = Text()
    drawn = counted = 0
    for kind, sign, style in _KINDS:
        counted += getattr(share, kind)
        upto = round(full * counted / share.statements)
        line.append(sign * (upto - drawn), style=style)
        drawn = upto
    return line.append(f" {share.share:.1%}")
