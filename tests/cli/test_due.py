import json

import icalendar
import pytest

TEXT = "“We will reopen the swimming pool by 10 June,” the mayor, Ana Delgado, said."
AFTER = "The swimming pool reopened on 15 June, five days late."


@pytest.fixture
def ledger(run, tmp_path):
    lines = [
        {"id": "pledge", "date": "2025-05-20", "text": TEXT, "publisher": "The Ferry"},
        {"id": "after", "date": "2025-06-16", "text": AFTER},
    ]
    (tmp_path / "pool.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    path = tmp_path / "l.db"
    assert run("add", "pool.jsonl", "--ledger", path, "--model", "rules").code == 0
    return path


def listed(run, ledger, *options):
    done = run("due", "--ledger", ledger, "--json", *options)
    assert done.code == 0, done.err
    return [json.loads(line) for line in done.out.splitlines()]


def test_due_by_day_status_and_speaker(run, ledger):
    (due,) = listed(run, ledger, "--on", "2025-06-12")
    assert (due["status"], due["report"], due["due"]["end"]) == ("overdue_unknown", "pledge", "2025-06-10")
    assert listed(run, ledger, "--on", "2025-06-12", "--status", "overdue", "--speaker", "delgado") == [due]
    assert listed(run, ledger, "--on", "2025-06-12", "--status", "kept") == []
    assert listed(run, ledger, "--by", "2025-06-09") == listed(run, ledger, "--since", "2025-06-11") == []
    assert listed(run, ledger, "--speaker", "Petrov") == []
    assert listed(run, ledger)[0]["status"] == "broken"  # today


def test_a_persons_word_and_its_withdrawal(run, ledger):
    word = ("judge", "--ledger", ledger, "--who", "R. Amsel", "--because")
    made = run(*word, "Open for a day.", "pled", "s1", "partly", "--evidence", "after", "--quote", "reopened")
    assert made.code == 0 and made.out.startswith("[1] partly: We will reopen"), made.err
    shown = run("due", "--ledger", ledger).out
    assert "partly kept, as a person judged" in shown and "Open for a day." in shown
    assert run(*word, "No.", "--withdraw", "1").out.startswith("[1] taken back")
    shown = run("due", "--ledger", ledger)
    assert "broken, as a later report has it" in shown.out
    assert "taken back by R. Amsel" in shown.out and "Open for a day." in shown.out


def test_not_judged_says_so(run, ledger):
    done = run("due", "--ledger", ledger, "--on", "2025-06-12")
    assert "overdue, not judged" in done.out and "Whether it happened is not known" in done.out.replace(
        "\n", " "
    )


def test_a_calendar(run, ledger, tmp_path):
    done = run("due", "--ledger", ledger, "--ics", "due.ics")
    assert (done.code, done.out) == (0, "")
    (event,) = icalendar.Calendar.from_ical((tmp_path / "due.ics").read_bytes()).walk("VEVENT")
    assert "swimming pool" in event["summary"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("due", "--by", "soon"), "YYYY-MM-DD"),
        (("due", "--status", "late"), "no such status"),
        (("judge", "pledge", "s1", "--because", "x", "--who", "y"), "REPORT STATEMENT VERDICT"),
        (("judge", "pledge", "s1", "late", "--because", "x", "--who", "y"), "no such verdict"),
        (("judge", "nope", "s1", "kept", "--because", "x", "--who", "y"), "nope"),
        (("judge", "pledge", "s1", "kept", "--because", "x", "--who", "y", "--evidence", "after", "--quote", "z"), "words"),
        (("judge", "--withdraw", "7", "--because", "x", "--who", "y"), "no judgement"),
        (("judge", "pledge", "s1", "kept", "--because", "x"), "--who"),
    ],
)  # fmt: skip
def test_wrong_use(run, ledger, arguments, told):
    done = run(*arguments, "--ledger", ledger)
    assert done.code == 2 and told in done.err


def test_without_a_ledger(run, tmp_path):
    assert run("due", "--ledger", tmp_path / "none.db").code == 2
    assert (
        run("judge", "a", "s1", "kept", "--because", "x", "--who", "y", "--ledger", tmp_path / "n.db").code
        == 2
    )
    assert not (tmp_path / "n.db").exists()
