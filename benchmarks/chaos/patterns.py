"""Every regular expression of the package against inputs made to be its worst.

The expressions are taken as they are compiled, while all modules are loaded and the sample press is read; those that
wait for a text with their words are added. For each, inputs are made from its own structure: whatever may be repeated
in it is repeated, behind what leads to it and before what it cannot end in. One whose time grows faster than its input
is not yet a fault, since most are asked about a sentence, a line or a name, never about a whole page. So its worst
input is read as a page: that must take no more than a page may.
"""

from __future__ import annotations

import gc
import importlib
import json
import pkgutil
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from benchmarks.chaos.trials import Trial

LENGTH = 10_000
"""Code points of an input; a quarter of it is what its time is held against."""

PAGE = 100_000
"""Code points of the page that a worst input is made into."""

NOTED = 0.05
"""Seconds from which on an expression is looked at: below, a square would still be nothing for a whole page."""

GROWTH = 8.0
"""Times longer that four times the text may take: 4 when it grows with its length, 16 with its square."""

PAGE_SECONDS = 10.0
"""What the page may take, on the processor's clock."""

HANGS = 60.0
"""Seconds of the processor's time after which an expression, or a page, is held never to end."""

SILENT = 900.0
"""Seconds without an answer after which a child is given up, on a machine that has other work to do."""

CHILD = (sys.executable, "-m", "benchmarks.chaos.patterns")

ORDINARY = (
    "a",
    "A",
    "A ",
    " ",
    "\n",
    ".",
    "9",
    "9,",
    '"',
    "“",
    "‘",
    "said ",
    "(",
    "-",
    "Mr. ",
    "A. ",
    "not ",
    "<",
    "<p ",
    "é",
)
"""What every expression is asked about beside its own."""


class Worst(Struct, frozen=True, kw_only=True):
    """An expression, the input that it took longest for, and how long: seconds, and times those of a quarter."""

    pattern: str
    home: str
    prefix: str = ""
    piece: str = ""
    suffix: str = ""
    seconds: float = 0.0
    growth: float = 0.0

    @property
    def is_steep(self) -> bool:
        """Whether its time grows faster than the input does."""
        return self.seconds > NOTED and self.growth > GROWTH

    def text(self, length: int) -> str:
        """The input in this length."""
        return self.prefix + self.piece * (length // max(1, len(self.piece))) + self.suffix


def run(*, most: int | None = None) -> Trial:
    """Measure them all, or the first ``most`` of them."""
    began = time.monotonic()
    faults: list[str] = []
    found: list[Worst] = []
    tried, total = 0, 1
    while tried < total and (most is None or tried < most):
        for told in _answers(["measure", str(tried), str(most or 10**6)], faults):
            if "total" in told:
                total = told["total"]
            else:
                tried += 1
                found.append(Worst(**told))
        if tried < total and (most is None or tried < most):
            faults[-1] += f" (expression {tried})"
            tried += 1
    steep = [one for one in found if one.is_steep]
    slowest = 0.0
    for one in steep:
        for told in _answers(["page", json.dumps([one.prefix, one.piece, one.suffix])], faults):
            slowest = max(slowest, told["seconds"])
            if told["seconds"] > PAGE_SECONDS or told["fault"]:
                start = (one.prefix + one.piece * 3)[:60]
                faults.append(f"{one.home}: a page of {start!r}…: {told['seconds']:.0f} s {told['fault']}")
    highest = max((one.seconds for one in found), default=0.0)
    return Trial(
        name="patterns",
        tried=tried,
        of="regular expressions",
        seconds=time.monotonic() - began,
        told=f"inputs of {LENGTH:,} characters: {len(steep)} expressions grow faster than their input (at most "
        f"{highest:.2f} s), none of whose worst inputs, as a page of {PAGE:,} characters, took more than "
        f"{slowest:.1f} s",
        faults=tuple(faults),
    )


def _answers(arguments: list[str], faults: list[str]) -> Iterator[dict[str, Any]]:
    """The lines that a child answers; a fault, when it hangs or dies."""
    child = subprocess.Popen([*CHILD, *arguments], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        while select.select([child.stdout], [], [], SILENT)[0]:
            line = child.stdout.readline()
            if not line:
                if child.wait() == -signal.SIGPROF:
                    faults.append(f"no answer after {HANGS:g} s of the processor's time")
                elif child.returncode:
                    faults.append(f"the process ended with exit code {child.returncode}")
                return
            yield json.loads(line)
        faults.append(f"no answer for {SILENT:g} s")
    finally:
        child.kill()
        child.wait()


# --- in the child --------------------------------------------------------------------------------------------------


def gather() -> list[tuple[str, re.Pattern[Any]]]:
    """Every expression that the package may compile, with the module that does, in the order of their sources."""
    compiled: dict[tuple[str, int], tuple[str, re.Pattern[Any]]] = {}
    real = re._compile  # type: ignore[attr-defined]

    def noting(pattern: Any, flags: int) -> Any:
        made = real(pattern, flags)
        frame = sys._getframe(1)
        while frame is not None and frame.f_globals.get("__name__") == "re":
            frame = frame.f_back  # type: ignore[assignment]
        home = frame.f_globals.get("__name__", "") if frame is not None else ""
        if home.startswith("onrecord"):
            compiled.setdefault((str(made.pattern), made.flags), (home, made))
        return made

    re._compile = noting  # type: ignore[attr-defined]
    try:
        import onrecord

        for module in pkgutil.walk_packages(onrecord.__path__, "onrecord."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
        from benchmarks.speed.texts import PRESS
        from onrecord.reader import read_many

        for _ in read_many([PRESS], model="rules"):
            pass
        for source in _waiting():
            made = real(source, 0)
            compiled.setdefault((source, made.flags), ("onrecord.layers.stance.patterns", made))
    finally:
        re._compile = real  # type: ignore[attr-defined]
    return sorted(compiled.values(), key=lambda one: (one[0], str(one[1].pattern)))


def _waiting() -> Iterator[str]:
    """What is compiled only for texts that hold its words: rules of time, here and now; the parts of other patterns.

    A part that repeats nothing takes no longer than it is long, and is left out.
    """
    from onrecord.lang.en.time_rules import RULES
    from onrecord.lang.needed import alternatives
    from onrecord.layers.stance.patterns import Pattern
    from onrecord.layers.timex.grammar import compiled_rule

    for rank in range(len(RULES)):
        compiled_rule(rank)
    for one in gc.get_objects():
        if isinstance(one, Pattern):
            yield from (part.source for part in alternatives(one.source) if _REPEATS.search(part.source))


_REPEATS = re.compile(r"[*+{]")


def inputs(pattern: re.Pattern[Any]) -> set[tuple[str, str, str]]:
    """Beginnings, pieces to repeat, and ends, made from the structure of the expression."""
    parser = importlib.import_module("re._parser")
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = parser.parse(source, pattern.flags & ~re.UNICODE)
    made: set[tuple[str, str, str]] = set()
    _repeats(tree, "", made)
    return made


def _repeats(tree: Any, before: str, made: set[tuple[str, str, str]]) -> str:
    """Note what repeats in a stretch of the expression; what the stretch may match."""
    said = ""
    for op, value in tree:
        name = str(op)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, inner = value
            piece = _repeats(inner, before + said, made)
            if piece and int(most) > 8:
                for end in ("\0", "", piece[:1] + "!"):
                    made.add((before + said, piece, end))
                made.add(("", (before + said)[-20:] + piece, "\0"))
            said += piece * max(int(least), 1)
        elif name == "SUBPATTERN":
            said += _repeats(value[3], before + said, made)
        elif name == "ATOMIC_GROUP":
            said += _repeats(value, before + said, made)
        elif name == "BRANCH":
            kinds = [_repeats(branch, before + said, made) for branch in value[1][:40]]
            said += kinds[0] if kinds else ""
        elif name in ("ASSERT", "ASSERT_NOT"):
            _repeats(value[1], before + said, made)
        else:
            said += _character(name, value)
        said = said[:400]
    return said


def repeats_a_repeat(pattern: re.Pattern[Any]) -> bool:
    """Whether something is repeated that may be nothing but a repeat: ``(?:\\w+ ?){1,4}``, ``(?:a*)+``.

    It cuts one word in as many ways as the word has letters to the power of the count, and tries them all where the
    rest does not match.
    """
    parser = importlib.import_module("re._parser")
    return _nested(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))


def _nested(tree: Any) -> bool:
    for op, value in tree:
        name = str(op)
        if name in _REPEATING and int(value[1]) > 1 and _may_be_one_repeat(value[2]):
            return True
        if any(_nested(inner) for inner in _inside(name, value)):
            return True
    return False


def _may_be_one_repeat(tree: Any) -> bool:
    items = [(str(op), value) for op, value in tree if str(op) not in ("ASSERT", "ASSERT_NOT", "AT")]
    if len(items) == 1 and items[0][0] not in _REPEATING:
        return any(_may_be_one_repeat(inner) for inner in _inside(*items[0]))
    repeats = [value for name, value in items if name in _REPEATING]
    needed = [value for name, value in items if name not in _REPEATING or int(value[0]) > 0]
    return any(int(value[1]) > 8 and needed in ([], [value]) for value in repeats)


_REPEATING = ("MAX_REPEAT", "MIN_REPEAT")


def _inside(name: str, value: Any) -> Iterator[Any]:
    """The stretches that one piece of an expression is made of."""
    if name in _REPEATING:
        yield value[2]
    elif name == "SUBPATTERN":
        yield value[3]
    elif name == "BRANCH":
        yield from value[1]
    elif name in ("ASSERT", "ASSERT_NOT"):
        yield value[1]
    elif name == "ATOMIC_GROUP":
        yield value


_CATEGORIES = {
    "CATEGORY_DIGIT": "1", "CATEGORY_NOT_DIGIT": "a", "CATEGORY_SPACE": " ", "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_WORD": "a", "CATEGORY_NOT_WORD": " ",
}  # fmt: skip


def _character(name: str, value: Any) -> str:
    if name == "LITERAL":
        return chr(value)
    if name in ("ANY", "ANY_ALL"):
        return "a"
    if name == "NOT_LITERAL":
        return "a" if value != ord("a") else "b"
    if name == "CATEGORY":
        return _CATEGORIES.get(str(value), "a")
    if name == "IN":
        negated = str(value[0][0]) == "NEGATE"
        if not negated:
            op, first = value[0]
            return chr(first[0]) if str(op) == "RANGE" else _character(str(op), first)
        free = (
            char for char in "a A1.,\n“\"'-_/" if not any(_has(str(op), one, char) for op, one in value[1:])
        )
        return next(free, "")
    return ""


def _has(name: str, value: Any, char: str) -> bool:
    if name == "LITERAL":
        return bool(chr(value) == char)
    if name == "RANGE":
        return bool(value[0] <= ord(char) <= value[1])
    kinds = {"DIGIT": char.isdigit(), "SPACE": char.isspace(), "WORD": char.isalnum() or char == "_"}
    kind = str(value).removeprefix("CATEGORY_")
    return not kinds[kind[4:]] if kind.startswith("NOT_") else kinds[kind]


def measure(home: str, pattern: re.Pattern[Any]) -> Worst:
    """The input that the expression takes longest for."""
    binary = isinstance(pattern.pattern, bytes)
    worst = Worst(pattern=repr(pattern.pattern)[:80], home=home)
    for prefix, piece, suffix in sorted(inputs(pattern) | {("", piece, "\0") for piece in ORDINARY}):
        one = Worst(pattern=worst.pattern, home=home, prefix=prefix, piece=piece, suffix=suffix)
        seconds = _seconds(pattern, one.text(LENGTH), binary)
        if seconds > max(worst.seconds, NOTED / 10):
            quarter = min(_seconds(pattern, one.text(LENGTH // 4), binary) for _ in range(2))
            worst = Worst(
                pattern=worst.pattern, home=home, prefix=prefix, piece=piece, suffix=suffix, seconds=seconds,
                growth=seconds / max(quarter, 1e-6),
            )  # fmt: skip
            if worst.is_steep:
                break
    return worst


def _seconds(pattern: re.Pattern[Any], text: str, binary: bool) -> float:
    given: Any = text.encode("latin-1", "replace") if binary else text
    begun = time.process_time()
    for _ in pattern.finditer(given):
        pass
    pattern.fullmatch(given)
    return time.process_time() - begun


def read_as_page(text: str) -> dict[str, object]:
    """The seconds that a page of this text takes, and what is wrong with what comes out."""
    from onrecord.errors import PageError
    from onrecord.reader import read_page
    from onrecord.types import Page

    seconds, fault = 0.0, ""
    for kind in ("article", "text", "html"):
        begun = time.process_time()
        try:
            page = Page(location="page", kind=kind, content=text, title=text[:200])  # type: ignore[arg-type]
            read_page(page, model="rules", time_limit=None)
        except PageError as error:
            fault = error.message if error.code == "fault" else fault
        seconds = max(seconds, time.process_time() - begun)
    return {"seconds": seconds, "fault": fault}


def _end_after_hanging() -> None:
    """Let the system end this process once it has used the processor for too long: Python would wait for the match."""
    signal.setitimer(signal.ITIMER_PROF, HANGS)


def main(arguments: list[str]) -> None:
    """``measure FIRST COUNT``: a line for each expression. ``page JSON``: one for a page. ``nested``: those."""
    import msgspec

    if arguments[0] == "page":
        _end_after_hanging()
        prefix, piece, suffix = json.loads(arguments[1])
        text = Worst(pattern="", home="", prefix=prefix, piece=piece, suffix=suffix).text(PAGE)
        print(json.dumps(read_as_page(text)), flush=True)
        return
    found = gather()
    if arguments[0] == "nested":
        nested = [f"{home}: {pattern.pattern!r}" for home, pattern in found if repeats_a_repeat(pattern)]
        print(json.dumps({"total": len(found), "nested": nested}))
        return
    first, count = int(arguments[1]), int(arguments[2])
    print(json.dumps({"total": len(found)}), flush=True)
    for home, pattern in found[first : first + count]:
        _end_after_hanging()
        print(msgspec.json.encode(measure(home, pattern)).decode(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
