"""An undated report is dated by dated ones that tell its story, and by no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.cli.dates import date_undated
from onrecord.ledger import Ledger
from onrecord.types import Published, Record
from tests.builders import make_record

QUARRY = (
    "The quarry at Ostvik will close on Monday after a slope gave way, its owner Borgny Dahl said on Friday.\n"
    '"Nobody will go down there until the last of the loose rock has been carried off," Dahl said.'
)
RETOLD = (
    "Loose rock has shut the Ostvik quarry. Owner Borgny Dahl told the town hall that nobody would go down yet.\n"
    'She said: "Nobody will go down there until the last of the loose rock has been carried off."'
)
AFFAIR = (
    "The quarry at Ostvik made a loss last year, and its owner Borgny Dahl blamed the loose rock.\n"
    '"We carried off more than we sold," Dahl said.'
)
ELSEWHERE = "The library of Kvam opens on Sundays.\n" + '"Readers asked for it," the librarian said.'


def report(text: str, id: str, date: str | None = None, title: str | None = None) -> Record:
    return make_record(text, id=id, date=date, title=title, publisher="Fjord Post" if date else None)


def dated(tmp_path: Path, *records: Record) -> Published:
    """How the report without a date stands in a ledger of these, once all have come in."""
    with Ledger(tmp_path / "news.db") as ledger:
        ledger.add_many(records)
        date_undated(ledger, [record.id for record in records])
        (found,) = (ledger.get(record.id) for record in records if record.id == "u")
        return found.article.published


def test_a_shared_quotation_dates(tmp_path: Path) -> None:
    found = dated(
        tmp_path,
        report(QUARRY, "q", "2024-05-31", "Slope shuts quarry"),
        report(ELSEWHERE, "e", "2019-01-07"),
        report(RETOLD, "u"),
    )
    assert (found.start, found.end, found.basis) == ("2024-05-24", "2024-06-07", "inferred")
    assert found.reason == "it tells the same story as “Slope shuts quarry” (Fjord Post, 2024-05-31)"


@pytest.mark.parametrize("other", [AFFAIR, ELSEWHERE])
def test_an_affair_is_not_a_story(tmp_path: Path, other: str) -> None:
    assert dated(tmp_path, report(other, "o", "2024-02-01"), report(RETOLD, "u")).basis == "unknown"


def test_one_story_told_again_after_months_tells_no_date(tmp_path: Path) -> None:
    found = dated(
        tmp_path, report(QUARRY, "q", "2024-05-31"), report(QUARRY, "p", "2024-09-30"), report(RETOLD, "u")
    )
    assert found.basis == "unknown"


def test_the_reports_own_words_win(tmp_path: Path) -> None:
    """A report that tells of a later year is not of the story's week."""
    later = RETOLD + "\nThe rock fell in March 2025, the town said."
    assert dated(tmp_path, report(QUARRY, "q", "2024-05-31"), report(later, "u")).basis == "unknown"
    narrowed = RETOLD + "\nThe rock fell on 28 May 2024, the town said."
    found = dated(tmp_path, report(QUARRY, "q", "2024-05-31"), report(narrowed, "u", title="Again"))
    assert (found.start, found.end) == ("2024-05-28", "2024-06-07")


def test_a_date_that_comes_later_dates_what_was_there(tmp_path: Path) -> None:
    with Ledger(tmp_path / "news.db") as ledger:
        ledger.add(report(RETOLD, "u"))
        assert date_undated(ledger, ["u"]) == 0
        ledger.add(report(QUARRY, "q", "2024-05-31"))
        assert date_undated(ledger, ["q"]) == 1
        assert date_undated(ledger, ["q"]) == 0
        assert ledger.get("u").article.published.start == "2024-05-24"
        assert ledger.get("q").article.published.basis == "given"


def test_reports_dated_by_others_date_no_third(tmp_path: Path) -> None:
    third = RETOLD.replace("Loose rock has shut", "Rock keeps shut")
    with Ledger(tmp_path / "news.db") as ledger:
        ledger.add_many([report(RETOLD, "u"), report(QUARRY, "q", "2024-05-31"), report(third, "v")])
        assert date_undated(ledger, ["u", "q", "v"]) == 2
        reason = ledger.get("v").article.published.reason
    assert "report q" in reason and "more" not in reason
