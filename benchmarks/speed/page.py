"""docs/reference/speed.md and its figures, from what was measured."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.speed import svg

Found = Mapping[str, Any]
MODELS = ("accurate", "fast", "rules")

_HEAD = """# Speed, and where it goes

Made by `python -m benchmarks.speed.charts` (`--only NAME` makes one figure again); the extra `runtimes` of the package
is needed for two of them. Articles are news of 600 words unless it says otherwise. Times are those of the processor's
clock, on one core, except for the two workers. Every layer beside its peers: `python -m benchmarks.speed`.

"""


_LENGTH = """
## Length

The time grows as words to the power in the last column, from a thousand words on: 1 is in proportion.
"""
_WORKERS = """
## Two workers

`onrecord batch` from clean text, by the clock on the wall, without what starting costs.

| model | one, articles a second | two | times |
|---|---|---|---|
"""
_SHARE = """
## Share of the arithmetic peak

Thousand millions of 8-bit operations a second that the encoder's products come to over the whole time of a window
(attention, normalising and cutting to 8 bits take time and are not counted as work), and the most that single products
of bytes reach on the same core with the same library.

| model | pieces | ms a window | reached | peak | share |
|---|---|---|---|---|---|
"""
_RUNTIMES = """
## Other runtimes, the same weights

Milliseconds a window, and the mean distance of the cue head's log-probabilities from those of float weights.
CTranslate2 takes token numbers alone, so these weights cannot be carried over: an encoder of the same shape is timed.
"""
_MEMORY = """
## Memory

MiB that one process holds while it reads articles of 5 to 25 paragraphs one after the other.
"""
_STORIES = """
## Copies and stories

Reports of invented words, a fifth of which have copies that are cut, thinned or reworded, taken up into copies and
stories one after the other, by a process that does nothing else (`python -m benchmarks.speed.stories`).
"""


def write(found: Found, docs: Path) -> None:
    """Write the page and the figures that there are measurements for."""
    figures = docs / "figures"
    parts = [_HEAD, f"Machine: {found['machine']}.\n"]
    parts += _steps(found, figures)
    parts += _length(found, figures)
    parts += _workers(found)
    parts += _share(found)
    parts += _runtimes(found)
    parts += _memory(found, figures)
    parts += _stories(found, figures)
    (docs / "reference" / "speed.md").write_text("".join(parts), encoding="utf-8")


def _of(found: Found, what: str) -> dict[str, Any]:
    """The measurements of a kind, by model."""
    return {name: found[f"{what}-{name}"] for name in MODELS if f"{what}-{name}" in found}


def _steps(found: Found, figures: Path) -> list[str]:
    parts = []
    for model, spent in _of(found, "steps").items():
        name = f"speed-steps-{model}.svg"
        title = (
            f"{model}: milliseconds an article, from HTML to the ledger ({sum(spent.values()):.0f} in all)"
        )
        (figures / name).write_text(svg.bars(title, spent, unit="ms"), encoding="utf-8")
        parts.append(f"\n![{title}](../figures/{name})\n")
    return ["\n## Where the time goes\n", *parts] if parts else []


def _length(found: Found, figures: Path) -> list[str]:
    growths = _of(found, "length")
    if not growths:
        return []
    title = "Seconds an article takes, by its words"
    series = {model: [(a, b) for a, b in one["seconds"]] for model, one in growths.items()}
    drawn = svg.lines(title, series, x="words", y="seconds", logarithmic=True)
    (figures / "speed-length.svg").write_text(drawn, encoding="utf-8")
    words = [f"{words:,.0f}" for words, _ in next(iter(series.values()))]
    rows = [
        f"| {model} | {' | '.join(f'{seconds:.2f}' for _, seconds in one['seconds'])} | {one['power']} |\n"
        for model, one in growths.items()
    ]
    return [
        _LENGTH,
        f"\n![{title}](../figures/speed-length.svg)\n\n",
        f"| words | {' | '.join(words)} | power |\n|---|{'---|' * (len(words) + 1)}\n",
        *rows,
    ]


def _workers(found: Found) -> list[str]:
    rows = [
        f"| {model} | {one['rates']['1']:.1f} | {one['rates']['2']:.1f} | {one['times']:.2f} |\n"
        for model, one in _of(found, "workers").items()
    ]
    return [_WORKERS, *rows] if rows else []


def _share(found: Found) -> list[str]:
    rows = [
        f"| {model} | {one['pieces']} | {one['milliseconds']:.1f} | {one['reached']:.0f} | {one['peak']:.0f} | "
        f"{100 * one['reached'] / one['peak']:.0f} % |\n"
        for model, one in _of(found, "share").items()
    ]
    return [_SHARE, *rows] if rows else []


def _runtimes(found: Found) -> list[str]:
    tables = _of(found, "runtimes")
    if not tables:
        return []
    parts = [_RUNTIMES]
    for model, rows in tables.items():
        parts.append(f"\n| {model} | ms | distance |\n|---|---|---|\n")
        for row in rows:
            taken = row["note"] if row["milliseconds"] is None else f"{row['milliseconds']:.1f}"
            distance = "" if row["error"] is None else f"{row['error']:.4f}"
            parts.append(f"| {row['name']} | {taken} | {distance} |\n")
    return parts


def _memory(found: Found, figures: Path) -> list[str]:
    measured = _of(found, "memory")
    if not measured:
        return []
    parts = [_MEMORY]
    for model, one in measured.items():
        name, title = f"speed-memory-{model}.svg", f"{model}: MiB held, by articles read"
        drawn = svg.lines(title, {model: [(a, b) for a, b in one["resident"]]}, x="articles read", y="MiB")
        (figures / name).write_text(drawn, encoding="utf-8")
        most = max(size for _, size in one["resident"])
        count = one["resident"][-1][0]
        added = max(0.0, one["added"])
        parts.append(
            f"\n![{title}](../figures/{name})\n\n`{model}`: at most {most:.0f} MiB over {count:,.0f} articles; "
        )
        parts.append(f"the second half of them added {added:.0f}.\n")
    return parts


def _stories(found: Found, figures: Path) -> list[str]:
    if "stories" not in found:
        return []
    taken = found["stories"]
    held = [(a, b) for a, b in taken["held"]]
    title = "Copies and stories: MiB held, by reports taken up"
    drawn = svg.lines(title, {"taking up": held}, x="reports", y="MiB")
    (figures / "speed-memory-stories.svg").write_text(drawn, encoding="utf-8")
    half = max(size for count, size in held if count <= taken["reports"] / 2)
    most = max(size for _, size in held)
    told = (
        f"{taken['reports']:,} reports: {taken['cpu']:.0f} s of the processor, {1000 * taken['one']:.1f} ms for one\n"
        f"more that comes in alone. At most {most:.0f} MiB of the process's own, to which the second half of them\n"
        f"added {most - half:.0f}; pages of the ledger's file ({taken['ledger']:.0f} MiB) lie in memory beside that,\n"
        f"which the system takes back when it needs them. F1 over pairs: copies {taken['copies_f1']:.1f}, "
        f"stories {taken['stories_f1']:.1f}.\n"
    )
    return [_STORIES, f"\n![{title}](../figures/speed-memory-stories.svg)\n\n", told]
