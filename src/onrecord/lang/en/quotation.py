"""Quotation marks, and the English words that an apostrophe begins. Data only."""

from __future__ import annotations

DOUBLE_PAIRS: dict[str, tuple[str, ...]] = {
    "“": ("”", '"', "''", "’’", "″", "＂", "“", "‟", "❞"),
    "‟": ("”", '"', "''"),
    "„": ("“", "”", '"', "''", "‟"),
    "❝": ("❞", "”", '"'),
    "«": ("»",),
    "»": ("«",),
    "‹": ("›",),
    "›": ("‹",),
    "「": ("」",),
    "『": ("』",),
    "《": ("》",),
    "``": ("''", '"', "”", "’’"),
    "‘‘": ("’’", "''", "”", '"'),
    "''": ("''", '"', "”", "’’"),
    '"': ('"', "”", "''", "’’", "“", "″", "＂"),
    "＂": ("＂", '"', "”"),
    "″": ("″", '"', "”"),
}
"""Each mark that opens a quotation of the outer kind, with the marks that may close it, the usual one first.
"""

SINGLE_PAIRS: dict[str, tuple[str, ...]] = {
    "‘": ("’", "'"),
    "‛": ("’", "'"),
    "‚": ("‘", "’", "'"),
    "'": ("'", "’"),
}
"""The same for single marks, which may also be apostrophes."""

STYLE_NAMES: dict[str, str] = {
    '"': "straight",
    "＂": "straight",
    "″": "prime",
    "''": "apostrophes",
    "“": "curly",
    "‟": "curly",
    "❝": "curly",
    "„": "low",
    "«": "guillemets",
    "»": "guillemets-inward",
    "‹": "single-guillemets",
    "›": "single-guillemets-inward",
    "「": "corner",
    "『": "corner-double",
    "《": "angle",
    "``": "tex",
    "‘‘": "curly-singles",
    "‘": "single-curly",
    "‛": "single-curly",
    "‚": "single-low",
    "'": "single-straight",
}
"""The name of the style, by the mark that opens."""

OPEN_ONLY: frozenset[str] = frozenset(("“", "„", "❝", "「", "『", "《", "``", "‘‘", "‟"))
INWARD: frozenset[str] = frozenset(("»", "›"))
"""Marks that open only in the inward style (»so«), and close in the other."""

CLOSE_ONLY: frozenset[str] = frozenset(("”", "❞", "」", "』", "》", "’’"))

ELISIONS: frozenset[str] = frozenset(
    """
    n em til till tis twas twill twere cause bout round neath gainst cos cuz fraid bye nother scuse stead
    tween ere kay nuff sup tude im er ello ave alf ouse ard
    """.split()
)
"""Words that may begin with an apostrophe; a number with an ``s`` (’90s) or alone (’16) is one as well."""
