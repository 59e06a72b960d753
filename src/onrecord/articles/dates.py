"""The report's date: read from what was given, from the page's metadata, or from its own words."""

from __future__ import annotations

import calendar
import datetime
import re

from onrecord.lang.en.chrome import MONTHS
from onrecord.types import DateBasis, Published

_ALIKE = str.maketrans({"ı": "i", "İ": "i", "ſ": "s"})

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"((?:19|20)\d\d)"
_ISO = re.compile(_YEAR + r"-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])")
_COMPACT = re.compile(r"(?<!\d)" + _YEAR + r"([01]\d)([0-3]\d)(?!\d)")
_SLASHED = re.compile(r"(?<!\d)" + _YEAR + r"[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?[\s,-]{{1,3}}(?:of\s)?({_MONTH})\b\.?[\s,-]{{1,3}}{_YEAR}(?!\d)",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b({_MONTH})\b\.?[\s-]{{0,2}}(\d{{1,2}})(?:st|nd|rd|th)?[\s,-]{{1,3}}{_YEAR}(?!\d)", re.IGNORECASE
)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2" + _YEAR + r"(?!\d)")
_MONTH_YEAR = re.compile(rf"^\W*({_MONTH})\b\.?[\s,]{{1,3}}{_YEAR}\W*$", re.IGNORECASE)
_YEAR_ONLY = re.compile(rf"^\s*{_YEAR}\s*$")
_NO_YEAR = re.compile(
    rf"\b(?:({_MONTH})\b\.?\s{{1,2}}(\d{{1,2}})|(\d{{1,2}})\s{{1,2}}({_MONTH})\b)(?:st|nd|rd|th)?(?!\d)",
    re.IGNORECASE,
)

Days = tuple[datetime.date, datetime.date]


def parse_days(text: str) -> Days | None:
    """The closed interval of days that a date in ISO 8601 or a common English form denotes.

    A day, a month ("October 2022") or a year. A numeric date that may be read two ways ("03/04/2022") is
    None, as is what is no date.
    """
    day = parse_day(text)
    if day is not None:
        return day, day
    month = _ISO.search(text)
    if month and month.group(3) is None:
        return _month(int(month.group(1)), int(month.group(2)))
    named = _MONTH_YEAR.search(text)
    if named:
        return _month(int(named.group(2)), _number_of(named.group(1)))
    year = _YEAR_ONLY.match(text)
    if year:
        return datetime.date(int(year.group(1)), 1, 1), datetime.date(int(year.group(1)), 12, 31)
    return None


def parse_day(text: str) -> datetime.date | None:
    """The first full date in the text, or None."""
    found = [reading for reading in _readings(text) if reading is not None]
    return min(found)[1] if found else None


def parse_day_without_year(text: str) -> tuple[int, int] | None:
    """Month and day of the first date in the text ("Oct 14"), or None."""
    found = _NO_YEAR.search(text)
    if not found:
        return None
    month = _number_of(found.group(1) or found.group(4))
    day = int(found.group(2) or found.group(3))
    return (month, day) if _date(2024, month, day) else None


def published(days: Days | None, basis: DateBasis, reason: str) -> Published:
    """The date of the report; ``unknown`` where there is none."""
    if days is None:
        return Published(reason=reason)
    return Published(start=days[0].isoformat(), end=days[1].isoformat(), basis=basis, reason=reason)


def _readings(text: str) -> list[tuple[int, datetime.date] | None]:
    iso = _ISO.search(text)
    slashed, compact = _SLASHED.search(text), _COMPACT.search(text)
    first, second = _DAY_FIRST.search(text), _MONTH_FIRST.search(text)
    return [
        _at(iso, iso and iso.group(3) and _date(int(iso.group(1)), int(iso.group(2)), int(iso.group(3)))),
        _at(slashed, slashed and _date(*(int(part) for part in slashed.groups()))),
        _at(compact, compact and _date(*(int(part) for part in compact.groups()))),
        _at(first, first and _date(int(first.group(3)), _number_of(first.group(2)), int(first.group(1)))),
        _at(
            second,
            second and _date(int(second.group(3)), _number_of(second.group(1)), int(second.group(2))),
        ),
        _numeric(text),
    ]


def _at(match: re.Match[str] | None, day: object) -> tuple[int, datetime.date] | None:
    return (match.start(), day) if match and isinstance(day, datetime.date) else None


def _numeric(text: str) -> tuple[int, datetime.date] | None:
    """Day and month as numbers: with dots the day comes first; else one of them must be above 12, or both
    equal."""
    match = _NUMERIC.search(text)
    if not match:
        return None
    first, mark, second, year = int(match.group(1)), match.group(2), int(match.group(3)), int(match.group(4))
    if mark == "." or first > 12 or first == second:
        return _at(match, _date(year, second, first))
    return _at(match, _date(year, first, second)) if second > 12 else None


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _number_of(month: str) -> int:
    """1…12. An expression that ignores case also takes a dotless i and a long s for its letters."""
    return MONTHS[month.translate(_ALIKE).lower()]


def _month(year: int, month: int) -> Days | None:
    if not 1 <= month <= 12:
        return None
    return datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1])
