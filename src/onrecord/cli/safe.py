"""Text of a page made safe for a terminal: it comes from strangers."""

from __future__ import annotations

_INVISIBLE = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C)
_UNSAFE = dict.fromkeys((*range(128, 160), 127, *_INVISIBLE, *range(55296, 57344)), 65533)
_UNSAFE |= {code: 0x2400 + code for code in range(0x20)}
_LINE = _UNSAFE | {0x09: 0x20, 0x0A: 0x20, 0x0D: 0x20, 0x85: 0x20, 0x2028: 0x20, 0x2029: 0x20}


def safe(text: str) -> str:
    """The text on one line, with every character that could steer a terminal or reorder the line replaced.

    One character stands for one, so that offsets stay.

    >>> safe("red\\x1b[31m, next\\nline")
    'red␛[31m, next line'
    """
    return text.translate(_LINE)
