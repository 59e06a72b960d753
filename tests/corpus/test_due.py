import datetime

import icalendar
import pytest
import vobject

from benchmarks.quality.corpus.records import record_of
from onrecord.corpus import find_due, to_icalendar, unplaced
from onrecord.layers.times import find_times
from onrecord.types import Judgement, Withdrawal
from tests.builders import make_record

POOL = "We will reopen the swimming pool by 10 June."
PROMISE = record_of(POOL, id="promise", day="2025-05-20")


def later(text, day, id="later"):
    times = find_times(text, report_date=datetime.date.fromisoformat(day))
    return make_record(text, id=id, date=day, statements=[], actors=[], times=times, publisher="The Ferry")


def judged(number=1, verdict="kept", *, report="promise", content=POOL, withdrawn=None, **fields):
    given = {
        "statement": "s1",
        "reason": "I swam there.",
        "judge": "R. Amsel",
        "at": "2025-07-01T09:30:00+00:00",
    }
    return Judgement(
        number=number,
        report=report,
        content=content,
        verdict=verdict,
        withdrawn=withdrawn,
        **(given | fields),
    )


TAKEN_BACK = Withdrawal(judge="B. Tarn", at="2025-07-02T10:00:00+00:00", reason="Another pool.")


@pytest.mark.parametrize(
    ("on", "status"), [("2025-06-01", "open"), ("2025-06-10", "due"), ("2025-06-11", "overdue_unknown")]
)
def test_without_a_word_on_it_the_calendar_says_how_far_it_is(on, status):
    (due,) = find_due([PROMISE], on=on)
    assert (due.status, due.decided_by, due.evidence) == (status, None, None)
    assert (due.due.end, due.said, due.words) == ("2025-06-10", "2025-05-20", "by 10 June")


def test_not_judged_never_reads_as_nothing_happened():
    (due,) = find_due([PROMISE, later("The swimming pool has a new roof.", "2025-06-20")], on="2025-06-30")
    assert due.status == "overdue_unknown"
    assert "not judged" in due.reason
    assert not any(word in due.reason for word in ("nothing", "did not", "not happen"))


def test_later_sentences_that_bear_on_it_are_offered_not_taken():
    told = "The roof fell in. The mayor opened the swimming pool to the cameras, half full."
    (due,) = find_due([PROMISE, later(told, "2025-06-12")], on="2025-06-30")
    (candidate,) = due.candidates
    assert due.status == "overdue_unknown" and candidate.suggests is None
    assert candidate.content == told[candidate.start : candidate.end]
    assert candidate.content.startswith("The mayor") and candidate.publisher == "The Ferry"
    assert (candidate.report, candidate.date) == ("later", "2025-06-12")


def test_what_a_report_clearly_says_is_marked_as_its_word():
    text = "The swimming pool reopened on 8 June."
    copies = [later(text, "2025-06-11"), later(text, "2025-06-12", id="copy")]
    (due,) = find_due([PROMISE, *copies], on="2025-06-30")
    assert (due.status, due.decided_by) == ("kept", "report")
    assert due.evidence.report == "later" and due.evidence.content == text
    (candidate,) = due.candidates  # a copy is not offered again
    assert candidate.suggests == "kept"


def test_reports_of_after_the_day_and_the_promise_itself_are_no_candidates():
    again = record_of(POOL, id="again", day="2025-05-21")
    (due,) = find_due([PROMISE, again, later("The swimming pool reopened.", "2025-07-01")], on="2025-06-30")
    assert due.candidates == ()


def test_a_persons_word_goes_before_a_reports():
    text = "The swimming pool reopened on 8 June."
    word = judged(verdict="partly", evidence="later", evidence_text=text)
    (due,) = find_due([PROMISE, later(text, "2025-06-11")], on="2025-06-30", judgements=[word])
    assert (due.status, due.decided_by, due.reason) == ("partly", "person", "I swam there.")
    assert (due.evidence.report, due.evidence.content) == ("later", text)
    assert due.judgements == (word,)


def test_the_last_word_that_was_not_taken_back_counts_and_all_are_kept():
    words = [judged(1, "kept"), judged(2, "broken", withdrawn=TAKEN_BACK)]
    (due,) = find_due([PROMISE], on="2025-06-30", judgements=words)
    assert due.status == "kept" and due.judgements == tuple(words)
    (due,) = find_due([PROMISE], on="2025-06-30", judgements=words[1:])
    assert (due.status, due.decided_by) == ("overdue_unknown", None)
    assert due.judgements == (words[1],)


def test_a_word_on_one_report_holds_for_all_that_tell_the_promise():
    again = record_of(POOL, id="again", day="2025-05-19")
    (due,) = find_due([PROMISE, again], on="2025-06-30", judgements=[judged()])
    assert (due.report, due.status) == ("again", "kept")


def test_a_word_on_what_is_not_read_any_more_is_not_lost():
    words = [judged(1, content="We will drain the lake by 10 June."), judged(2, withdrawn=TAKEN_BACK)]
    dues = find_due([PROMISE], on="2025-06-30", judgements=words)
    assert dues[0].status == "overdue_unknown"
    assert unplaced(words, dues) == [words[0]]


HOSTILE = "We will, by 10 June, reopen; \\the swimming “pool”\nBEGIN:VALARM of Łódź" + "é" * 90 + "."


def test_the_calendar_is_read_by_others():
    records = [record_of(HOSTILE, id="promise", day="2025-05-20")]
    dues = find_due(records, on="2025-06-30", judgements=[judged(content=HOSTILE)])
    written = to_icalendar(dues)
    assert to_icalendar(dues) == written
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    for entry in (
        next(iter(vobject.readComponents(written.decode()))).vevent_list[0],
        icalendar.Calendar.from_ical(written).walk("VEVENT")[0],
    ):
        told = {name: value(entry, name) for name in ("summary", "uid", "dtstart", "dtend", "dtstamp")}
        assert HOSTILE in told["summary"] and told["uid"].endswith("@onrecord.invalid")
        assert told["dtstart"] == datetime.date(2025, 6, 10) and told["dtend"] == datetime.date(2025, 6, 11)
        assert told["dtstamp"] == datetime.datetime(2025, 7, 1, 9, 30, tzinfo=datetime.UTC)
        assert "judged by R. Amsel" in value(entry, "description")


def value(entry, name):
    found = entry.get(name) if isinstance(entry, icalendar.Event) else getattr(entry, name).value
    return getattr(found, "dt", found)


def test_entries_keep_their_uid_when_their_status_changes():
    found = set()
    for day in ("2025-06-01", "2025-06-30"):
        calendar = icalendar.Calendar.from_ical(to_icalendar(find_due([PROMISE], on=day)))
        found |= {(str(event["uid"]), str(event["categories"].cats[0])) for event in calendar.walk("VEVENT")}
    assert len({uid for uid, _ in found}) == 1
    assert {status for _, status in found} == {"open", "overdue, not judged"}


def test_only_what_is_due_in_these_days():
    other = record_of("We will repair the lighthouse by 20 July.", id="other", day="2025-05-20")

    def listed(**days):
        return [due.report for due in find_due([PROMISE, other], on="2025-06-01", **days)]

    assert listed() == ["promise", "other"]
    assert listed(since="2025-06-10", by="2025-07-19") == ["promise"]
    assert listed(since="2025-06-11") == ["other"] and listed(by="2025-06-09") == []


def test_later_reports_may_be_fetched_as_they_are_needed():
    asked = []

    def fetch(words, since, until):
        asked.append((words, since, until))
        return [
            later("The swimming pool reopened on 8 June.", "2025-06-11"),
            make_record(id="undated", date=None),
        ]

    (due,) = find_due([PROMISE], on="2025-06-30", fetch=fetch)
    assert (due.status, due.decided_by) == ("kept", "report")
    ((words, since, until),) = asked
    assert {"swimming", "pool", "reopen"} <= set(words) and (since, until) == ("2025-05-20", "2025-06-30")
    assert find_due([PROMISE], on="2025-06-30", fetch=lambda *_: [])[0].status == "overdue_unknown"
