"""The terminal, or the file or pipe in its place, that a view is printed on."""

from __future__ import annotations

from rich.console import Console, RenderableType

from onrecord.cli.view import WIDEST


class Paper:
    """Prints views no wider than people read; what is piped is read by programs and kept in files: no padding."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False, emoji=False, markup=False)
        self.width = min(self._console.width, WIDEST)

    def put(self, view: RenderableType = "") -> None:
        """Print a view, and end its line."""
        if self._console.is_terminal:
            self._console.print(view, width=self.width)
            return
        with self._console.capture() as capture:
            self._console.print(view, width=self.width)
        self._console.file.write("\n".join(line.rstrip() for line in capture.get().split("\n")))
