"""The audit as a plot: one SVG file with bars, for a page or a report. No script, no font, no request."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from onrecord.corpus.views import Audit, Share

PARTS: tuple[tuple[str, str], ...] = (
    ("by_person", "People"),
    ("by_body", "Organizations, states, documents"),
    ("by_role", "Roles of people"),
    ("by_country", "Countries"),
    ("by_naming", "Named or not"),
    ("by_kind", "Direct or in paraphrase"),
    ("by_publisher", "Publishers"),
)
"""The parts of an audit that are shown, with their headings."""

UNKNOWN = {
    "by_role": "no role given",
    "by_country": "country not known",
    "by_publisher": "publisher not known",
}
"""What the row of a part is called that holds what is not known."""

MOST = 12
_WIDTH = 720
_NAMES = 260
_ROW = 22
_KINDS = (("direct", "#1b5e8a"), ("mixed", "#5b9bc4"), ("indirect", "#b9d3e6"))

_EDGE = 'stroke="#1b5e8a"'  # the palest bar must stand out from the page, too


def name_of(part: str, share: Share) -> str:
    """What a row is called.

    >>> share = Share(value=None, statements=1, words=4, share=1.0, direct=1, mixed=0, indirect=0, reports=1, stories=1)
    >>> name_of("by_role", share)
    'no role given'
    """
    return share.value if share.value is not None else UNKNOWN.get(part, "not known")


def rows_of(shares: Sequence[Share], most: int) -> tuple[list[Share], list[Share]]:
    """The rows that are shown, ``most`` and then what is not known, and those that are not."""
    known = [share for share in shares if share.value is not None]
    return [*known[:most], *(share for share in shares if share.value is None)], known[most:]


def lengths(shares: Iterable[Share]) -> list[float]:
    """How long the bars of rows are, the longest being 1. What is not known has none: it would dwarf the others.

    >>> counts = dict(statements=1, words=1, direct=1, mixed=0, indirect=0, reports=1, stories=1)
    >>> rows = [Share(value=one, share=part, **counts) for one, part in (("NOR", 0.04), ("SWE", 0.02), (None, 0.9))]
    >>> lengths(rows)
    [1.0, 0.5, 0.0]
    """
    parts = [share.share if share.value is not None else 0.0 for share in shares]
    largest = max(parts, default=0.0) or 1.0
    return [part / largest for part in parts]


def to_svg(audit: Audit, *, parts: Sequence[str] = (), most: int = MOST) -> str:
    """Bars of the shares of quoted words; a bar is divided by the numbers of direct, mixed and indirect statements.

    Args:
        audit: what was counted.
        parts: the parts to show, as fields of the audit; all that have rows, when none is named.
        most: rows a part at most, beside that of what is not known.
    """
    rows: list[str] = []
    y = 30
    rows.append(_legend(y))
    for part, heading in PARTS:
        shares: tuple[Share, ...] = getattr(audit, part)
        if not shares or (parts and part not in parts):
            continue
        y += 44
        rows.append(f'<text x="0" y="{y}" font-weight="bold">{escape(heading)}</text>')
        shown, rest = rows_of(shares, most)
        for share, length in zip(shown, lengths(shown), strict=True):
            y += _ROW
            rows.append(_bar(part, share, y, length))
        if rest:
            y += _ROW
            told = sum(share.share for share in rest)
            rows.append(f'<text x="0" y="{y}">and {len(rest)} more: {told:.1%}</text>')
    title = f"Whom {audit.reports} reports quote: {audit.statements} statements, {audit.words} words"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(title)}" width="{_WIDTH}" '
        f'height="{y + 16}" viewBox="0 0 {_WIDTH} {y + 16}" font-family="sans-serif" font-size="14" '
        f'fill="#1a1a1a">\n<title>{escape(title)}</title>\n' + "\n".join(rows) + "\n</svg>\n"
    )


def _bar(part: str, share: Share, y: int, length: float) -> str:
    name = _clean(name_of(part, share))
    shown = name if len(name) <= 34 else name[:33] + "…"
    told = (
        f"{name}: {share.share:.1%} of the words, {share.statements} statements in {share.stories} stories "
        f"({share.direct} direct, {share.mixed} mixed, {share.indirect} indirect)"
    )
    full = (_WIDTH - _NAMES - 60) * length
    pieces = []
    x = float(_NAMES)
    for kind, colour in _KINDS:
        width = full * getattr(share, kind) / share.statements
        if width:
            pieces.append(
                f'<rect x="{x:.1f}" y="{y - 13}" width="{width:.1f}" height="16" fill="{colour}" {_EDGE}/>'
            )
        x += width
    return (
        f'<g><title>{escape(told)}</title><text x="0" y="{y}">{escape(shown)}</text>{"".join(pieces)}'
        f'<text x="{x + 6:.1f}" y="{y}">{share.share:.1%}</text></g>'
    )


def _legend(y: int) -> str:
    pieces = []
    for at, (kind, colour) in enumerate(_KINDS):
        x = _NAMES + at * 100
        pieces.append(
            f'<rect x="{x}" y="{y - 13}" width="16" height="16" fill="{colour}" {_EDGE}/>'
            f'<text x="{x + 22}" y="{y}">{kind}</text>'
        )
    return f'<g><text x="0" y="{y}">share of quoted words</text>{"".join(pieces)}</g>'


def _clean(text: str) -> str:
    """Text without what XML cannot hold."""
    return "".join(
        char if char >= " " and char not in "\ufffe\uffff" else " "
        for char in text.encode("utf-8", "replace").decode("utf-8")
    )
