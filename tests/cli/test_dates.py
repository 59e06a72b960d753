"""What ``onrecord add`` tells of reports that others date."""

import json

from tests.corpus.test_dates import QUARRY, RETOLD


def test_add_says_so(run, tmp_path):
    pages = {"dated.jsonl": (QUARRY, "2024-05-31"), "undated.jsonl": (RETOLD, None)}
    for name, (text, date) in pages.items():
        row = {"id": name, "text": text} | ({"date": date} if date else {})
        (tmp_path / name).write_text(json.dumps(row) + "\n", encoding="utf-8")
    ledger = tmp_path / "news.db"
    run("add", tmp_path / "dated.jsonl", "--ledger", ledger, "--model", "rules")
    done = run("add", tmp_path / "undated.jsonl", "--ledger", ledger, "--model", "rules")
    assert done.out.splitlines()[1] == "1 without a date dated by reports of the same story"
    found = run(
        "search", "nobody", "--since", "2024-05-01", "--until", "2024-05-30", "--ledger", ledger, "--json"
    )
    assert {json.loads(line)["report"] for line in found.out.splitlines()} == {"undated.jsonl"}
