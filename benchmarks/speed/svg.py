"""Two kinds of chart as small SVG files: bars, and lines over a scale."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

COLOURS = ("#1f5f99", "#b5541c", "#3d7a3a", "#7a3d7a")
_STYLE = 'font-family="sans-serif" font-size="12" fill="#1a1a1a" role="img"'

Points = Sequence[tuple[float, float]]


def bars(title: str, values: Mapping[str, float], *, unit: str) -> str:
    """A bar for each value, in the order given, with its figure and its share of all."""
    whole = sum(values.values())
    widest = max(values.values())
    height = 24 * len(values) + 40
    parts = []
    for number, (name, value) in enumerate(values.items()):
        y = 34 + 24 * number
        width = round(300 * value / widest, 1)
        parts.append(f'<text x="172" y="{y + 13}" text-anchor="end">{escape(name)}</text>')
        parts.append(f'<rect x="180" y="{y}" width="{width}" height="17" fill="{COLOURS[0]}"/>')
        figure = f"{value:.1f} {unit} ({100 * value / whole:.0f} %)"
        parts.append(f'<text x="{186 + width}" y="{y + 13}">{escape(figure)}</text>')
    return _document(title, 620, height, parts)


def lines(title: str, series: Mapping[str, Points], *, x: str, y: str, logarithmic: bool = False) -> str:
    """A line with its points for each series; both scales begin at nought, or both are logarithmic."""
    points = [point for one in series.values() for point in one]
    across = _Scale([a for a, _ in points], 70, 560, logarithmic=logarithmic)
    up = _Scale([b for _, b in points], 330, 40, logarithmic=logarithmic)
    parts = []
    for tick in across.ticks:
        at = across.at(tick)
        parts.append(f'<line x1="{at}" y1="40" x2="{at}" y2="330" stroke="#ddd"/>')
        parts.append(f'<text x="{at}" y="347" text-anchor="middle">{tick:,g}</text>')
    for tick in up.ticks:
        at = up.at(tick)
        parts.append(f'<line x1="70" y1="{at}" x2="560" y2="{at}" stroke="#ddd"/>')
        parts.append(f'<text x="63" y="{at + 4}" text-anchor="end">{tick:,g}</text>')
    for colour, (name, one) in zip(COLOURS, series.items(), strict=False):
        path = " ".join(f"{across.at(a)},{up.at(b)}" for a, b in one)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.6"/>')
        if len(one) < 40:
            parts += [f'<circle cx="{across.at(a)}" cy="{up.at(b)}" r="3" fill="{colour}"/>' for a, b in one]
        last = one[-1]
        parts.append(
            f'<text x="{across.at(last[0]) + 8}" y="{up.at(last[1]) + 4}" fill="{colour}">{escape(name)}</text>'
        )
    parts.append(f'<text x="315" y="370" text-anchor="middle">{escape(x)}</text>')
    parts.append(f'<text transform="translate(14 185) rotate(-90)" text-anchor="middle">{escape(y)}</text>')
    return _document(title, 660, 384, parts)


class _Scale:
    """Values to places of a drawing, and the values that are marked."""

    def __init__(self, values: Sequence[float], start: float, end: float, *, logarithmic: bool) -> None:
        self._start, self._end, self._logarithmic = start, end, logarithmic
        if logarithmic:
            low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
            self.ticks = [10.0**power for power in range(low, high + 1)]
        else:
            step = 10 ** math.floor(math.log10(max(values)))
            step = next(step * part for part in (0.2, 0.5, 1, 2) if max(values) / (step * part) <= 6)
            self.ticks = [step * number for number in range(math.ceil(max(values) / step) + 1)]
        self._low, self._high = self._of(self.ticks[0]), self._of(self.ticks[-1])

    def _of(self, value: float) -> float:
        return math.log10(value) if self._logarithmic else value

    def at(self, value: float) -> float:
        """The place of a value."""
        share = (self._of(value) - self._low) / (self._high - self._low)
        return round(self._start + share * (self._end - self._start), 1)


def _document(title: str, width: int, height: int, parts: Sequence[str]) -> str:
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {_STYLE}>'
    name = f'<title>{escape(title)}</title>\n<rect width="{width}" height="{height}" fill="#fff"/>'
    heading = f'<text x="{width / 2}" y="20" text-anchor="middle" font-weight="bold">{escape(title)}</text>'
    return "\n".join([head, name, heading, *parts, "</svg>"]) + "\n"
