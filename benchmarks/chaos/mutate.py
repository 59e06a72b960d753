"""What chance does to texts and bytes: it knows what hurts parsers of text, HTML, XML, JSON and archives."""

from __future__ import annotations

import random
from collections.abc import Callable

HOSTILE = (
    "“", "”", "‘", "’", '"', "'", "«", "»", "„", "``", "''", "“ ” “ ”", "(", ")", "[", "…", "—",
    "–", "-", ".", "...", "?!", "\0", "\x07", "\x1b[2J", "\x85", "\u2028", "\u2029", "\ufeff",
    "\u200b", "\u200d", "\u202e", "\u2066", "\ud800", "\udfff", "\ufffe", "\U000e0041",
    "\U0001d531", "👩‍👩‍👧", "🇳🇴", "é" * 3, "e" + "\u0301" * 40, "ﷺ", "ß", "ſ", "İ", "ı", "ŉ", "Ǆ",
    "\u3000", "\u00a0", "\t", "\r", "\r\n", "\n", "\n\n\n", "Ⅷ", "½", "²", "٣", "३", "一", "1e999",
    "-0", "0x1F", "1,000,000", "1.2.3.4", "10,00,000", "9" * 400, "99th", "$", "€1bn",
    "£9" + "0" * 30 + "m", "50%", "1/0", "30 February 2024", "29 February 1900", "31.12.9999",
    "0000-00-00", "9999-12-31", "13/13/2013", "in 99999999999999999999 years", "1000000 years ago",
    "next Monday", "by 32 May", "until year 10000", "25-27 August", "Friday the 13th", "12:61",
    "at 25:00", "two thirds", "hundred thousand million billion", "minus a dozen", "zero",
    "a" * 3000, "A" * 200, "A. " * 60, "said " * 60, "he said she said they said that ",
    "according to according to ", "said that said", "“he said ‘she said “they said’ ” ”",
    "Mr. Mrs. Dr. ", "U.S. ", "O'Brien's ", "not " * 40, "if " * 40, "and, " * 40, "might " * 20,
    "-" * 500, "<b>", "</p>", "<!--", "]]>", "&amp;", "&#x110000;", "&#xD800;", "&nbsp",
    "<script>alert(1)</script>", "{{7*7}}", "%s%n", "../../", "=1+1", "http://" + "a." * 50,
    "user@" * 20, "Previous Post Next Post", "Share this:", "© 2024", "By ", "(Reuters) - ",
)  # fmt: skip


def _place(text: str, rng: random.Random) -> tuple[int, int]:
    start = rng.randint(0, len(text))
    return start, min(len(text), start + int(rng.paretovariate(0.6)))


def _insert(text: str, rng: random.Random) -> str:
    start, _ = _place(text, rng)
    return text[:start] + rng.choice(HOSTILE) + text[start:]


def _delete(text: str, rng: random.Random) -> str:
    start, end = _place(text, rng)
    return text[:start] + text[end:]


def _double(text: str, rng: random.Random) -> str:
    start, end = _place(text, rng)
    piece = text[start : min(end, start + 80)]
    return text[:start] + piece * rng.choice((2, 3, 20)) + text[end:]


def _move(text: str, rng: random.Random) -> str:
    start, end = _place(text, rng)
    rest = text[:start] + text[end:]
    to = rng.randint(0, len(rest))
    return rest[:to] + text[start:end] + rest[to:]


def _recase(text: str, rng: random.Random) -> str:
    start, end = _place(text, rng)
    change = rng.choice((str.upper, str.lower, str.title, str.swapcase))
    return text[:start] + change(text[start:end]) + text[end:]


def _replace_character(text: str, rng: random.Random) -> str:
    if not text:
        return text
    old = rng.choice(text)
    return text.replace(old, rng.choice(HOSTILE)[:8], rng.choice((1, 3, -1)))[:20_000]


def _any_character(text: str, rng: random.Random) -> str:
    start, _ = _place(text, rng)
    return (
        text[:start] + "".join(chr(rng.randrange(0x110000)) for _ in range(rng.randint(1, 9))) + text[start:]
    )


def _shuffle_words(text: str, rng: random.Random) -> str:
    words = text.split(" ")
    rng.shuffle(words)
    return " ".join(words)


_ALIKE = (
    {"i": "ı"}, {"i": "İ"}, {"s": "ſ"}, {"k": "\u212a"}, {" ": "\x85"}, {" ": "\u2028"}, {" ": "\u00a0"},
    {"-": "\u2011"}, {"1": "١", "2": "²"}, {"f": "ﬁ"}, {"e": "e\u0301"}, {"'": "’"}, {"“": '"', "”": '"'}, {"\n": " "},
)  # fmt: skip


def _take_for_another(text: str, rng: random.Random) -> str:
    """Letters and spaces for others that expressions take for them."""
    start, end = _place(text, rng)
    return text[:start] + text[start:end].translate(str.maketrans(rng.choice(_ALIKE))) + text[end:]


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (
    _insert, _insert, _insert, _delete, _double, _move, _recase, _replace_character, _any_character, _shuffle_words,
    _take_for_another, _take_for_another,
)  # fmt: skip


def damaged(data: bytes, rng: random.Random) -> bytes:
    """The bytes with a few of them changed, cut or repeated."""
    hurt = bytearray(data)
    for _ in range(rng.choice((1, 2, 8))):
        place = rng.randint(0, len(hurt))
        match rng.randrange(5):
            case 0:
                hurt[place : place + 1] = rng.randbytes(rng.randint(1, 4))
            case 1:
                del hurt[place : place + int(rng.paretovariate(0.5))]
            case 2:
                hurt[place:place] = hurt[place : place + rng.randint(1, 200)]
            case 3:
                hurt[place:place] = rng.choice(
                    (b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x1f\x8b", b"\r\n\r\n")
                )
            case _:
                if place < len(hurt):
                    hurt[place] ^= 1 << rng.randrange(8)
    return bytes(hurt)
