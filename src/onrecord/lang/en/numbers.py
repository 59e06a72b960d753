"""How English writes numbers: words, scales, fractions, vague amounts, and the words that loosen a number."""

from __future__ import annotations

UNITS: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

SCALES: dict[str, int] = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip

SHORT_SCALES: dict[str, int] = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
    "bil": 10**9, "tn": 10**12, "trn": 10**12, "trln": 10**12,
}  # fmt: skip
"""Scales that are written behind digits only ("3.2bn", "40k")."""

PLURAL_SCALES: dict[str, int] = {
    "dozens": 12, "scores": 20, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12,
}  # fmt: skip
"""Plurals that stand for an unknown multiple ("hundreds of homes")."""

COLLECTIVES: dict[str, int] = {"dozen": 12, "couple": 2, "pair": 2, "trio": 3, "score": 20}

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "thirtieth": 30,
}  # fmt: skip

FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fourth": 1 / 4, "fourths": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6,
    "seventh": 1 / 7, "sevenths": 1 / 7, "eighth": 1 / 8, "eighths": 1 / 8, "ninth": 1 / 9, "ninths": 1 / 9,
    "tenth": 1 / 10, "tenths": 1 / 10,
}  # fmt: skip

FRACTION_SIGNS: dict[str, float] = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅛": 1 / 8, "⅜": 3 / 8,
    "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip

VAGUE_AMOUNTS: tuple[str, ...] = (
    "several", "many", "some", "numerous", "countless", "various", "a few", "few", "a number of",
    "a handful of", "another few", "quite a few", "most",
)  # fmt: skip
"""Amounts without a number, as they stand before a unit ("several years")."""

APPROXIMATORS: tuple[str, ...] = (
    "about", "around", "approximately", "roughly", "nearly", "almost", "some", "an estimated", "circa",
    "close to", "more than", "less than", "fewer than", "no more than", "no less than", "no fewer than",
    "not more than", "not less than", "at least", "at most", "up to", "over", "under", "as many as",
    "as much as", "as few as", "as little as", "well over", "just over", "just under", "just about",
    "a little over", "a little more than", "a little less than", "slightly more than", "slightly less than",
    "little more than", "upwards of", "upward of", "in excess of", "virtually", "somewhat more than",
    "much more than", "well under", "only about", "not quite", "a bit more than", "probably",
)  # fmt: skip
"""What loosens the number behind it."""

AFTER_APPROXIMATORS: tuple[str, ...] = (
    "or so",
    "or more",
    "or less",
    "or thereabouts",
    "at least",
    "at most",
    "plus",
)
"""What loosens the number before it."""
