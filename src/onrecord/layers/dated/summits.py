"""Evidence from summits: "the G-20 summit in November" is one within a year of the report."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping

from onrecord.lang.en import dating as english
from onrecord.lang.en.times import MONTHS
from onrecord.layers.dated.evidence import LAST, Days, Evidence, later, said
from onrecord.layers.dated.terms import state_name
from onrecord.layers.who.states import country_of
from onrecord.types import Time

_YEAR = re.compile(english.YEAR)
_MONTH = re.compile(r"XXXX-(\d\d)")
_IN = re.compile(r"[ ,]{1,2}(?:in|this|last|next|of) $|[ ,]{1,2}$")
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
    host = _host(text)
    for name, pattern, held in english.SUMMITS:
        for summit in re.finditer(pattern, text):
            number = _month_beside(text, summit.end(), months)
            around = text[max(0, summit.start() - _AROUND) : summit.end() + _AROUND]
            if number is None or _YEAR.search(around):
                continue
            yield _within_a_year(name, number, held, host)


def _month_beside(text: str, at: int, months: Mapping[int, re.Match[str]]) -> int | None:
    for start in range(at + 1, at + _NEAR + 1):
        if start in months and _IN.fullmatch(text[at:start]):
            return int(months[start][1])
    return None


def _host(text: str) -> str | None:
    """The state that hosts "the summit", where the text names one and no more."""
    hosts = {country_of(match[1]) for match in _HOSTED.finditer(text)}
    return hosts.pop() if len(hosts) == 1 else None


def _within_a_year(
    name: str, number: int, held: tuple[tuple[str, str, str], ...], host: str | None
) -> Evidence:
    fit = [row for row in held if int(row[0][5:7]) == number or int(row[1][5:7]) == number]
    hosted = [row for row in fit if row[2] == host]
    days = [_around(row[0], row[1]) for row in hosted or fit]
    if not hosted:
        days.append((later(datetime.date.fromisoformat(held[-1][1]), -_WITHIN), LAST))
    month = next(word for word, which in MONTHS.items() if which == number).capitalize()
    where = f" that {state_name(host)} hosts" if hosted and host else ""
    when = ", ".join(said(datetime.date.fromisoformat(row[0])) for row in hosted or fit)
    return Evidence(tuple(days), f"{name} in {month}{where} ({when}) is one within a year of it")


def _around(first: str, last: str) -> Days:
    return (
        later(datetime.date.fromisoformat(first), -_WITHIN),
        later(datetime.date.fromisoformat(last), _WITHIN),
    )
