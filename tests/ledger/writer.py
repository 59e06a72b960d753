"""A program that adds reports until it is killed, and prints the id of each once it is on the disk.

``python -m tests.ledger.writer LEDGER FIRST one|many``
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator, Sequence

from onrecord.ledger import Ledger
from onrecord.types import Record
from tests.builders import make_record


def reports(first: int) -> Iterator[Record]:
    for n in itertools.count(first):
        yield make_record(
            f"Report {n} said the river rose. " * 20,
            id=f"r{n}",
            date=f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}",
            version="0.1.0" if n % 2 else "0.2.0",
        )


def tell(records: Sequence[Record]) -> None:
    sys.stdout.write("".join(f"{record.id}\n" for record in records))
    sys.stdout.flush()


def main(place: str, first: int, how: str) -> None:
    with Ledger(place) as ledger:
        if how == "many":
            ledger.add_many(reports(first), on_commit=tell)
        for record in reports(first):
            ledger.add(record)
            tell([record])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
