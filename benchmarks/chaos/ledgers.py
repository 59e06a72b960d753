"""What must hold of a ledger's file after anything whatever, and small inputs to fill it with."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from pathlib import Path

from onrecord.errors import OnrecordError
from onrecord.export.jsonl import encode
from onrecord.ledger import Ledger

WORDS = (
    "harbour", "pier", "ferry", "board", "council", "storm", "budget", "school", "bridge", "union", "clinic", "market",
    "valley", "tide", "strike", "vote",
)  # fmt: skip


def make_articles(path: Path, count: int) -> int:
    """A file of so many short articles, all different. Returns how many."""
    rng = random.Random(count)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            first, second, third = rng.sample(WORDS, 3)
            text = (
                f"The {first} met about {second} {number}. “We will close the {third} by June,” its chair, "
                f"Ana Delgado, said on Monday. The {second} union said the {third} may stay open."
            )
            item = {"id": f"line{number}", "text": text, "title": f"{first} {number}", "date": "2024-05-31"}
            file.write(json.dumps(item) + "\n")
    return count


def unsound(path: Path) -> list[str]:
    """What is wrong with the file, its index or its rows: nothing, it is to be hoped."""
    wrong = []
    try:
        with Ledger(path) as ledger:
            ids = [record.id for record in ledger.records()]
            if len(ids) != len(set(ids)) or ledger.counts()["reports"] != len(ids):
                wrong.append("a report is there twice")
        with closing(sqlite3.connect(path)) as connection:
            checked = connection.execute("PRAGMA integrity_check").fetchall()
            if checked != [("ok",)]:
                wrong.append(f"integrity_check: {checked[:3]}")
            if orphans := connection.execute("PRAGMA foreign_key_check").fetchall():
                wrong.append(f"rows that belong to nothing: {orphans[:3]}")
            connection.execute("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")
    except (OnrecordError, sqlite3.Error) as error:
        wrong.append(str(error))
    return wrong


def contents(path: Path) -> dict[str, bytes]:
    """The records of a ledger as JSON, by id."""
    with Ledger(path, read_only=True) as ledger:
        return {record.id: encode(record) for record in ledger.records()}
