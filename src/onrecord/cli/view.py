"""A record as people read it: the text with its statements marked, then who said what, how and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import UNSET
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from onrecord.cli.marks import act_style, legend, marked
from onrecord.cli.safe import safe
from onrecord.export import words
from onrecord.export.marking import Mark, limits_of, marks_of, paragraphs, within
from onrecord.types import Actor, Article, Finding, Headline, Record, Statement

WIDEST = 120
_FOLD_TEXT = 6000
_FOLD_STATEMENTS = 60
_FOLD_CONTENT = 180
_FOLD_DROPPED = 6


def show(console: Console, record: Record, *, full: bool = False) -> None:
    """Print a record; without ``full`` a long text is folded to what bears statements."""
    width = min(console.width, WIDEST)
    write(console, view(record, width=width, full=full), width=width)


def write(console: Console, laid_out: RenderableType, *, width: int) -> None:
    """Print what is laid out; without padding where it is piped, to be read by programs and kept in files."""
    if console.is_terminal:
        console.print(laid_out, width=width)
        return
    with console.capture() as capture:
        console.print(laid_out, width=width)
    console.file.write("\n".join(line.rstrip() for line in capture.get().split("\n")))


def view(record: Record, *, width: int, full: bool = False) -> RenderableType:
    """A record laid out for ``width`` columns."""
    statements = record.statements if record.statements is not UNSET else ()
    parts = [
        _head(record),
        _text(record.article, marks_of(statements), full=full),
        *_statements(record, width=width, full=full),
        *_below(record, full=full),
    ]
    return Group(*(Padding(part, (0, 0, 1, 0)) for part in parts))


def _head(record: Record) -> Text:
    article = record.article
    lines = [Text(safe(article.title) if article.title else "(no title)", style="bold")]
    by = ", ".join(article.authors)
    facts = (article.publisher, words.published(article.published), f"by {by}" if by else None)
    lines.append(Text(" · ".join(safe(fact) for fact in facts if fact)))
    if article.url:
        lines.append(Text(safe(article.url), style="dim"))
    if article.title:
        lines.extend(_headline(record.headline or None, record))
    return Text("\n").join(lines)


def _headline(headline: Headline | None, record: Record) -> Iterator[Text]:
    style = {"faithful": "green", "overstates": "bold red", "unsupported": "bold red"}
    verdict = headline.verdict if headline else ""
    yield Text.assemble("Headline: ", (words.verdict(headline), style.get(verdict, "dim")))
    numbers = {each.id: number for number, each in enumerate(record.statements or (), 1)}
    for finding in headline.findings if headline else ():
        yield _finding(finding, numbers)


def _finding(finding: Finding, numbers: dict[str, int]) -> Text:
    line = Text.assemble(
        f"  {words.finding(finding.type)}: ", (f'"{safe(finding.headline.text)}"', "red"), " — "
    )
    number = numbers.get(finding.statement or "")
    if finding.evidence:
        line.append("the report: ").append(f'"{safe(finding.evidence.text)}"', style="green")
    if number:
        line.append(f" ({number})" if finding.evidence else f"the report: ({number})")
    if finding.evidence or number:
        line.append(". ")
    return line.append(safe(finding.reason))


def _text(article: Article, marks: list[Mark], *, full: bool) -> RenderableType:
    """The paragraphs, with the numbers of the statements that begin in each in the margin."""
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(ratio=1)
    fold = not full and len(article.text) > _FOLD_TEXT
    folded: list[int] = []
    for start, end in paragraphs(article.text):
        own = [mark for mark in marks if mark.start < end and mark.end > start]
        if fold and not own and start > 0:
            folded.append(end - start)
            continue
        _add_fold(table, folded)
        if table.row_count:
            table.add_row("", "")
        numbers = sorted({mark.number for mark in own if mark.number and start <= mark.start})
        table.add_row(_range(numbers), marked(article.text, start, end, own))
    _add_fold(table, folded)
    limits = any(mark.role in ("hedge", "condition") for mark in marks)
    return Group(legend(limits=limits), "", table) if marks else table


def _add_fold(table: Table, folded: list[int]) -> None:
    if folded:
        if table.row_count:
            table.add_row("", "")
        count = f"{len(folded)} paragraph{'s' if len(folded) > 1 else ''}"
        note = f"… {count}, {sum(folded):,} characters without a statement (--full shows them)"
        table.add_row("", Text(note, style="dim italic"))
        folded.clear()


def _range(numbers: list[int]) -> str:
    if not numbers:
        return ""
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}-{numbers[-1]}"


def _statements(record: Record, *, width: int, full: bool) -> Iterator[RenderableType]:
    if record.statements is UNSET:
        yield Text("Statements were not looked for (attribution skipped).", style="dim")
        return
    if not record.statements:
        yield Text("No statements found.", style="dim")
        return
    shown = record.statements if full else record.statements[:_FOLD_STATEMENTS]
    yield _table(shown, record, wide=width >= 100, full=full)
    left = len(record.statements) - len(shown)
    if left:
        yield Text(f"… {left} more statements (--full or --json shows them)", style="dim italic")
    if missing := words.not_judged(record):
        yield Text(f"Not judged: {', '.join(missing)}", style="dim")


def _table(statements: tuple[Statement, ...], record: Record, *, wide: bool, full: bool) -> Table:
    actors = {actor.id: actor for actor in record.actors} if record.actors is not UNSET else {}
    table = Table(box=None, expand=True, padding=(0, 1), header_style="bold", pad_edge=False)
    table.add_column("#", justify="right", style="dim", no_wrap=True)
    table.add_column("Who", ratio=3)
    table.add_column("How" if wide else "How and when", ratio=4)
    table.add_column("What", ratio=9 if wide else 6)
    if wide:
        table.add_column("When", ratio=4)
    told: set[object] = set()
    for number, statement in enumerate(statements, 1):
        how, when, what = _how(statement), _when(statement), _what(statement, full=full)
        who = _who(statement, actors, first=statement.speaker not in told)
        told.add(statement.speaker)
        if wide:
            table.add_row(str(number), who, how, what, when)
        else:
            table.add_row(str(number), who, _lines(how, when), what)
    return table


def _lines(*texts: Text) -> Text:
    return Text("\n").join(text for text in texts if text)


def _who(statement: Statement, actors: dict[str, Actor], *, first: bool) -> Text:
    """The speaker; the role and country only where he is named first, lest the table drown in them."""
    source = safe(statement.source.text) if statement.source is not None else ""
    actor = actors.get(statement.speaker) if isinstance(statement.speaker, str) else None
    if actor is None:
        return Text(source) if source else Text("(not stated)", style="dim")
    who = Text(safe(actor.name))
    # "A spokesman for the port" need not be told twice.
    role = actor.role if actor.role and actor.role.casefold() not in actor.name.casefold() else None
    facts = ", ".join(safe(fact) for fact in (role, actor.country) if fact and first)
    return _lines(who, Text(facts, style="dim"))


def _what(statement: Statement, *, full: bool) -> Text:
    """The content, "…" between its parts where it was said in several."""
    content = statement.content
    end = len(content.text)
    if not full and end > _FOLD_CONTENT:
        end = len(content.text[: _FOLD_CONTENT - 1].rstrip())
    limits = within(content, limits_of(statement))
    what = Text()
    at = 0
    for start, until in content.spans:
        if at < end:
            if at:
                what.append(" … ", style="dim")
            what.append_text(marked(content.text, at, min(end, at + until - start), limits))
        at += until - start + 1
    return what if end == len(content.text) else what.append("…")


def _how(statement: Statement) -> Text:
    act = statement.act or ""
    signed = f"{words.SIGNS[act]} {words.act(statement)}" if act else words.act(statement)
    firm = words.certainty(statement)
    lines = [
        Text(signed, style=act_style(act) or "dim"),
        Text(", ".join(part for part in (firm, statement.kind) if part)),
    ]
    for hedge in statement.hedges or ():
        lines.append(Text.assemble('hedged: "', (safe(hedge.text), "underline"), f'" ({hedge.type})'))
    for condition in statement.conditions or ():
        lines.append(Text.assemble('condition: "', (safe(condition.text), "italic underline"), '"'))
    if statement.addressee:
        lines.append(Text(f"to: {safe(statement.addressee.text)}", style="dim"))
    if statement.nested_in:
        lines.append(Text(f"within {statement.nested_in.removeprefix('s')}", style="dim"))
    return _lines(*lines)


def _when(statement: Statement) -> Text:
    lines = []
    for name, value in (("said", statement.said), ("due", statement.due)):
        if value:
            lines.append(Text(safe(words.interval(name, value))))
    return _lines(*lines)


def _below(record: Record, *, full: bool) -> Iterator[RenderableType]:
    dropped = record.article.dropped
    if dropped:
        reasons = Counter(piece.reason for piece in dropped)
        total = ", ".join(f"{count} × {safe(reason)}" for reason, count in reasons.most_common())
        lines = [Text(f"Dropped from the page: {total}")]
        shown = dropped if full else dropped[:_FOLD_DROPPED]
        lines += [Text(f"  {safe(piece.reason)}: {_short(piece.text)}", style="dim") for piece in shown]
        if left := len(dropped) - len(shown):
            lines.append(Text(f"  … {left} more (--full shows them)", style="dim italic"))
        yield Text("\n").join(lines)
    if record.warnings:
        told = (f"Warning: {safe(warning.message)} ({warning.code})" for warning in record.warnings)
        yield Text("\n".join(told), style="yellow")
    made = f"record {safe(record.id)} · onrecord {record.onrecord}, {record.model.name}"
    if record.statements is not UNSET:
        made = f"{len(record.statements)} statements · {made}"
    yield Text(made, style="dim")


def _short(text: str, length: int = 60) -> str:
    line = " ".join(safe(text).split())
    return line if len(line) <= length else line[: length - 1] + "…"
