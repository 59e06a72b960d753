"""A child that some pages kill: those whose text begins with POISON and a way to die.

No input that kills the libraries we read with is known, or it would be put right: so death is put in by hand.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from onrecord.batch import child

_read_page = child.read_page


def die(text: str) -> None:
    """Die as the text says; ``once:FILE`` only if the file is not there yet."""
    how, _, rest = text.removeprefix("POISON ").partition(" ")
    if how.startswith("once:"):
        file = Path(how.removeprefix("once:"))
        if not file.exists():
            file.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    elif how == "slow":
        time.sleep(0.3)
    elif how == "segv":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif how == "exit":
        os._exit(7)
    elif how == "hang":
        signal.pthread_sigmask(
            signal.SIG_BLOCK, {signal.SIGALRM}
        )  # as a library that never returns to Python
        time.sleep(600)
    elif how == "memory":
        bytearray(20_000_000_000)


def read_page(page: Any, **options: Any) -> Any:
    if isinstance(page.content, str) and page.content.startswith("POISON"):
        try:
            die(page.content)
        except MemoryError as error:
            from onrecord.errors import PageError

            raise PageError(page.location, "a fault", code="fault") from error
    return _read_page(page, **options)


child.read_page = read_page  # type: ignore[attr-defined]

if __name__ == "__main__":
    child.main(int(sys.argv[1]), int(sys.argv[2]))
