from onrecord import Ledger
from onrecord.types import Interval
from tests.builders import make_record, make_statement

TEXT = "The port will open two berths by Friday."


def report(id, date, end):
    due = Interval(start=date, end=end, text="by Friday")
    return make_record(
        TEXT, id=id, date=date, statements=[make_statement(TEXT, TEXT, act="promises", due=due)]
    )


def test_reports_with_something_due_and_those_of_some_days(place):
    with Ledger(place) as ledger:
        ledger.add_many(
            [
                report("may", "2024-05-01", "2024-05-31"),
                report("june", "2024-06-01", "2024-06-30"),
                make_record(TEXT, id="none", date="2024-06-02"),
                make_record(TEXT, id="undated", date=None),
            ]
        )

        def due(*days):
            return [record.id for record in ledger.records_due(*days)]

        assert due() == ["may", "june"]
        assert due("2024-06-01") == ["june"] and due(None, "2024-06-29") == ["may"]
        assert due("2024-05-31", "2024-06-30") == ["may", "june"] and due("2024-07-01") == []

        def alike(**days):
            return sorted(record.id for record in ledger.alike(["berths", "friday"], dated=True, **days))

        assert alike() == ["june", "may", "none"]
        assert alike(since="2024-05-02") == ["june", "none"] and alike(until="2024-06-01") == ["june", "may"]
        assert alike(since="2024-06-01", until="2024-06-01") == ["june"]
