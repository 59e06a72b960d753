"""Reads one case as a user's program would, and holds what comes out against the contract."""

from __future__ import annotations

import io
import json
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
from msgspec.structs import replace

from benchmarks.chaos.cases import Case
from onrecord import export
from onrecord.errors import OnrecordError, PageError
from onrecord.export.jsonl import encode
from onrecord.ledger import Ledger
from onrecord.reader import read_page
from onrecord.schema import record_schema
from onrecord.sources.articles import articles_of_stream
from onrecord.sources.feeds import pages_of_feed
from onrecord.sources.files import pages_of_stream
from onrecord.sources.reviews import find_reviews
from onrecord.sources.warc import pages_of_warc
from onrecord.types import Page, Record
from tests.contracts.records import check_record

PAGE_SECONDS = 3.0
"""What a page of a few paragraphs may take by the processor's clock; more is a fault."""

SOMETIMES = 100
"""Every so many records are read twice, kept in a ledger, and written in every format."""


class Fault(Exception):
    """Something came out that must not."""


class Reader:
    """Reads cases. ``seen`` counts what came out of them: read, set aside, refused, reviews.

    Args:
        folder: for the files of the forms that are read from files alone.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._valid = jsonschema_rs.Draft202012Validator(record_schema())
        self._ledger = Ledger(folder / "news.db")
        self.seen: Counter[str] = Counter()

    def read(self, case: Case) -> None:
        """Read the case.

        Raises:
            Fault: a record breaks the contract, or a page ended in a fault of ours, or took too long.
            Exception: whatever else came through.
        """
        if case.form == "record":
            self._take_record(case)
        elif case.form == "reviews":
            self._take_reviews(case)
        else:
            for page in self._pages(case):
                self._take_page(page, thorough=case.number % SOMETIMES == 0)

    def _pages(self, case: Case) -> Iterable[Page | PageError]:
        if case.form == "warc":
            path = self._folder / "case.warc"
            path.write_bytes(case.data)
            return pages_of_warc(path)
        if case.form == "articles":
            return articles_of_stream(io.BytesIO(case.data), "case.jsonl")
        if case.form == "feed":
            return _caught(lambda: list(pages_of_feed(case.data, "case.xml")))
        # As from standard input, where the form is told by the bytes; and by the name, as from a file.
        sniffed = _caught(lambda: list(pages_of_stream(io.BytesIO(case.data), "-")))
        if case.form == "html" and case.number % 2:
            return sniffed
        return [Page(location="case", kind="html" if case.form == "html" else "text", content=case.data)]

    def _take_page(self, page: Page | PageError, *, thorough: bool) -> None:
        begun = time.process_time()
        try:
            if isinstance(page, PageError):
                raise page
            record = read_page(page, model="rules", time_limit=None)
        except PageError as error:
            if error.code == "fault":
                raise Fault(f"{error.code}: {error.message}") from error.__cause__
            if not error.message or not error.location:
                raise Fault("an error that does not say what or where") from error
            self.seen["set aside"] += 1
            return
        self.seen["read"] += 1
        if (seconds := time.process_time() - begun) > PAGE_SECONDS:
            raise Fault(f"it took {seconds:.1f} s")
        data = self._check(record)
        if page.kind == "article" and record.article.text != _storable(str(page.content)):
            raise Fault("the text of a clean article has changed")
        if thorough:
            if encode(read_page(page, model="rules", time_limit=None)) != data:
                raise Fault("the same page read twice gives other bytes")
            self._keep(record)

    def _check(self, record: Record) -> bytes:
        """Hold the record against contract and schema; its JSON."""
        check_record(record)
        data = encode(record)
        plain = json.loads(data)
        if not self._valid.is_valid(plain):
            raise Fault(
                f"not valid by the schema: {next(iter(self._valid.iter_errors(plain))).message[:200]}"
            )
        again = msgspec.json.decode(data, type=Record)
        if again != record or encode(again) != data:
            raise Fault("the JSON of the record is another record")
        return data

    def _take_record(self, case: Case) -> None:
        """A record from elsewhere: refused by its type, or kept, found and written without harm."""
        try:
            record = msgspec.json.decode(case.data, type=Record)
        except msgspec.MsgspecError:
            self.seen["refused"] += 1
            return
        self.seen["read"] += 1
        # Under an id of its own: a second reading of a report need not take the place of the first.
        record = replace(record, id=f"{case.number} {record.id}")
        try:
            check_record(record)
        except (AssertionError, KeyError, ValueError):
            self.seen["against the contract"] += 1  # a ledger takes it; what is made of it is not promised
            self._ledger.add(record)
            return
        self._keep(record)

    def _keep(self, record: Record) -> None:
        try:
            self._ledger.add(record)
        except OnrecordError:
            self.seen["refused"] += 1
            return
        if encode(self._ledger.get(record.id)) != encode(record):
            raise Fault("the ledger gives another record than it was given")
        words = record.article.text[:40]
        self._ledger.search(words)
        for format in export.FORMATS:
            out = self._folder / f"out.{format}"
            try:
                export.writer(format)([record], out)
            except OnrecordError:
                self.seen["not written"] += 1

    def _take_reviews(self, case: Case) -> None:
        path = self._folder / f"case.{'jsonl' if case.number % 3 == 0 else 'json'}"
        path.write_bytes(case.data)
        for review in find_reviews(path):
            if isinstance(review, PageError):
                self.seen["set aside"] += 1
                continue
            self.seen["reviews"] += 1
            if not review.claim or not review.rating:
                raise Fault("a review without a claim or a rating")
            again: Any = msgspec.json.decode(msgspec.json.encode(review), type=type(review))
            if again != review:
                raise Fault("the JSON of the review is another review")


def _caught(pages: Any) -> list[Page | PageError]:
    try:
        found: list[Page | PageError] = pages()
    except PageError as error:
        return [error]
    return found


def _storable(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
