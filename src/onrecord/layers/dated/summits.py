"""Evidence from summits: "the G-20 summit in November" is within a year of the report, or ahead of it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping

from onrecord.lang.en import dating as english
from onrecord.lang.en.times import MONTHS
from onrecord.layers.dated.evidence import LAST, Days, Evidence, later, said
from onrecord.layers.dated.terms import state_name
from onrecord.layers.timex.context import Context
from onrecord.layers.who.states import country_of
from onrecord.types import Time

_YEAR = re.compile(english.YEAR)
_MONTH = re.compile(r"XXXX-(\d\d)")
_IN = re.compile(r"[ ,]{1,2}(?:in|this|last|next|of) $|[ ,]{1,2}$")
_AHEAD = re.compile(english.SUMMIT_AHEAD, re.IGNORECASE)
_HOSTED = re.compile(english.HOSTED + r"((?:[A-Z][\w-]{1,20} ?){1,3})")
_NEAR = 12
_AROUND = 300
_WITHIN = 366


def summit_evidence(text: str, times: Iterable[Time]) -> Iterator[Evidence]:
    """The days within a year of every summit of the kind that fell in the month named beside it.

    A month without its year is that of the year around the report; where the text gives a year nearby it need not be.
    The table's end leaves the years after it open.
    """
    months = {time.spans[0][0]: found for time in times if (found := _MONTH.fullmatch(time.value))}
    host, context = _host(text), Context(text, None)
    for name, pattern, held in english.SUMMITS:
        for summit in re.finditer(pattern, text):
            number = _month_beside(text, summit.end(), months)
            around = text[max(0, summit.start() - _AROUND) : summit.end() + _AROUND]
            if number is None or _YEAR.search(around):
                continue
            places = [summit.span(), *(hosted.span() for hosted in _HOSTED.finditer(text))]
            yield _near(name, number, held, host, ahead=any(_is_ahead(context, *place) for place in places))


def _month_beside(text: str, at: int, months: Mapping[int, re.Match[str]]) -> int | None:
    for start in range(at + 1, at + _NEAR + 1):
        if start in months and _IN.fullmatch(text[at:start]):
            return int(months[start][1])
    return None


def _host(text: str) -> str | None:
    """The state that hosts "the summit", where the text names one and no more."""
    hosts = {country_of(match[1]) for match in _HOSTED.finditer(text)}
    return hosts.pop() if len(hosts) == 1 else None


def _is_ahead(context: Context, start: int, end: int) -> bool:
    """Whether the sentence around a summit says that it is still to be held."""
    return _AHEAD.search(context.text, *context.sentence(start, end)) is not None


def _near(
    name: str, number: int, held: tuple[tuple[str, str, str], ...], host: str | None, *, ahead: bool
) -> Evidence:
    fit = [row for row in held if int(row[0][5:7]) == number or int(row[1][5:7]) == number]
    hosted = [row for row in fit if row[2] == host]
    days = [_around(row[0], row[1], ahead=ahead) for row in hosted or fit]
    if not hosted:
        days.append((later(datetime.date.fromisoformat(held[-1][1]), -_WITHIN), LAST))
    month = next(word for word, which in MONTHS.items() if which == number).capitalize()
    where = f" that {state_name(host)} hosts" if hosted and host else ""
    when = ", ".join(said(datetime.date.fromisoformat(row[0])) for row in hosted or fit)
    nearness = "lies ahead of it, by a year at most" if ahead else "is one within a year of it"
    return Evidence(tuple(days), f"{name} in {month}{where} ({when}) {nearness}")


def _around(first: str, last: str, *, ahead: bool) -> Days:
    end = datetime.date.fromisoformat(last)
    return later(datetime.date.fromisoformat(first), -_WITHIN), end if ahead else later(end, _WITHIN)
