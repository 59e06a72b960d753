"""The reliability plot of a model card: how often statements of a confidence are right, as a small SVG."""

from __future__ import annotations

from collections.abc import Sequence

SIDE, MARGIN = 300, 44


def reliability_plot(name: str, rows: Sequence[dict[str, float]]) -> str:
    """``rows`` are tenths of confidence with ``from``, ``statements`` and ``right`` (a share)."""

    def at(x: float, y: float) -> tuple[float, float]:
        return round(MARGIN + SIDE * x, 1), round(MARGIN + SIDE * (1 - y), 1)

    def line(a: tuple[float, float], b: tuple[float, float], style: str) -> str:
        return f'<line x1="{a[0]}" y1="{a[1]}" x2="{b[0]}" y2="{b[1]}" {style}/>'

    def text(x: float, y: float, words: str, anchor: str = "middle") -> str:
        return f'<text x="{x}" y="{y}" text-anchor="{anchor}">{words}</text>'

    size = SIDE + 2 * MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}" '
        'font-family="sans-serif" font-size="11" role="img">',
        f"<title>{name}: share of statements that are right, by confidence, on PolNeAR dev</title>",
        f'<rect width="{size}" height="{size}" fill="#fff"/>',
    ]
    for tenth in range(0, 11, 2):
        x, y = at(tenth / 10, 0)[0], at(0, tenth / 10)[1]
        parts.append(line(at(tenth / 10, 0), at(tenth / 10, 1), 'stroke="#ddd"'))
        parts.append(line(at(0, tenth / 10), at(1, tenth / 10), 'stroke="#ddd"'))
        parts.append(text(x, SIDE + MARGIN + 16, f"{tenth / 10:.1f}"))
        parts.append(text(MARGIN - 8, y + 4, f"{tenth / 10:.1f}", "end"))
    parts.append(line(at(0, 0), at(1, 1), 'stroke="#999" stroke-dasharray="4 4"'))
    most = max(row["statements"] for row in rows)
    for row in rows:
        x, y = at(row["from"] + 0.05, row["right"])
        radius = round(3 + 9 * (row["statements"] / most) ** 0.5, 1)
        parts.append(f'<circle cx="{x}" cy="{y}" r="{radius}" fill="#1f5f99" fill-opacity="0.75"/>')
        parts.append(text(x, y - radius - 3, f"{row['statements']:.0f}"))
    parts.append(text(size / 2, size - 8, f"confidence ({name}); figures: statements"))
    parts.append(
        f'<text transform="translate(12 {size / 2}) rotate(-90)" text-anchor="middle">share right</text>'
    )
    return "\n".join([*parts, "</svg>"]) + "\n"
