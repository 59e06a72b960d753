"""The commands by name. A command imports what it needs when it runs, so that the others start quickly."""

from __future__ import annotations

import typer

from onrecord.cli.add import add
from onrecord.cli.audit import audit
from onrecord.cli.batch import batch
from onrecord.cli.compare import compare
from onrecord.cli.due import due
from onrecord.cli.export import export
from onrecord.cli.import_ import import_
from onrecord.cli.info import info
from onrecord.cli.judge import judge
from onrecord.cli.person import person
from onrecord.cli.read import read
from onrecord.cli.schema import schema
from onrecord.cli.search import search
from onrecord.cli.serve import serve
from onrecord.cli.story import story

app = typer.Typer(
    name="onrecord",
    help="Who said what, to whom, when and how firmly: a checkable record of news reports.",
    epilog="Exit codes: 0 fine, 1 some inputs failed and the rest was done, 2 wrong use.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for _command in (
    read,
    add,
    search,
    compare,
    story,
    person,
    due,
    judge,
    audit,
    serve,
    export,
    batch,
    schema,
    info,
):
    app.command()(_command)
app.command(name="import")(import_)
