"""One suite that every layer passes: spans anchored, the same twice, never down, never slow."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.reader import FIELDS, judge
from onrecord.types import Article, Published
from tests.contracts.records import check_record

NEEDS = {
    "speakers": {"attribution"},
    "force": {"attribution", "times"},
    "headline": {"attribution", "force", "times"},
}
LAYERS = sorted(FIELDS)

REPORT = """Ferry board "sees no need" for a third ramp

The ferry board said on Tuesday that it saw no need for a third ramp "at this stage", although about 40 drivers had
waited for more than two hours at the weekend.

"We may look at it again in May," its chair, Ottilie Brandvold, told the council. "If traffic grows, we will act."

Councillor Ramesh Iyer accused her of hiding a report. According to the report, which the board denies having seen,
both ramps will be closed by 14 June 2026. "Why was it never published?" he asked.

Brandvold replied: “There is no such report. ‘Close both ramps’ is what Mr Iyer says that we say.”
"""

HOSTILE = {
    "unclosed quotation marks": '"She said ' * 10_000,
    "opening marks alone": "“" * 20_000,
    "closing marks alone": "”" * 20_000,
    "single marks": "'" * 20_000,
    "alternating marks": "“”‘’\"'" * 5_000,
    "one long word": "a" * 100_000,
    "one long capital word": "A" * 100_000,
    "one long number": "9" * 50_000,
    "numbers and commas": "1,000," * 10_000,
    "capitals": "Said Mr X. " * 8_000,
    "names without end": "Ann Bob Cid " * 8_000,
    "reporting words alone": "said told asked denied " * 4_000,
    "that that that": "He said that " * 6_000,
    "according to": "according to " * 8_000,
    "commas": "said, " * 12_000,
    "dates": "on 1 May 2026 by Monday " * 4_000,
    "spaces": "He said" + " " * 60_000 + "it.",
    "newlines": "He said\n" * 10_000,
    "blank lines": "\n" * 60_000 + "She said no.",
    "hyphens": "well-" * 20_000,
    "dots": "." * 60_000,
    "brackets": "(" * 20_000 + ")" * 20_000,
    "combining marks": "e" + "\u0301" * 40_000,
    "emoji": "👩‍👩‍👧‍👦 said " * 4_000,
    "right to left": "\u202eShe said \u05d0\u05d1 " * 4_000,
    "null characters": "He\x00said\x00no. " * 4_000,
    "other spaces": "He\u00a0said\u2009that\u3000no.\u2028" * 3_000,
}

SIZE = 12_000
SIZE_FOR_NETWORK = 2_000

WORDS = (
    "said", "told", "asked", "denied", "according", "to", "that", "will", "not", "may", "if", "by", "Monday", "14",
    "May", "2026", "Anna", "Voss", "Mr", "the", "minister", "he", "she", "they", "1,200", "$5m", "per", "cent",
    "about", "no", "plans", "of", "and", ",", ".", ";", ":", "?", "!", "—", "-", "(", ")", '"', "“", "”", "‘", "’",
    "«", "»", "'", "\n", "\n\n",
)  # fmt: skip


def article_of(text, title=None):
    published = Published(start="2026-05-12", end="2026-05-12", basis="given", reason="given")
    return Article(text=text, title=title, published=published)


def run(layer, article, *, model="rules"):
    """The record with one layer, and those that it needs; statements by rules unless ``model`` says else."""
    return judge(article, id="r", model=model, skip=set(FIELDS) - {layer} - NEEDS.get(layer, set()))


@pytest.mark.parametrize("layer", LAYERS)
def test_fills_its_fields_and_no_others(layer):
    record = run(layer, article_of(REPORT, "Ferry board: no third ramp"))
    check_record(record)
    judged = {name for name in record.__struct_fields__ if getattr(record, name) is not msgspec.UNSET}
    for statement in record.statements or ():
        judged |= {
            name for name in statement.__struct_fields__ if getattr(statement, name) is not msgspec.UNSET
        }
    wanted = {field for name in {layer} | NEEDS.get(layer, set()) for field in FIELDS[name]}
    layered = {field for fields in FIELDS.values() for field in fields}
    assert judged & layered == wanted


def seconds(layer, text):
    """The record, checked, and how long it took the processor (which others may be using)."""
    began = time.process_time()
    record = run(layer, article_of(text, text[:300]))
    took = time.process_time() - began
    check_record(record)
    return took


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts(layer, name):
    """Nothing breaks, and time does not grow with the square of the length."""
    text = (HOSTILE[name] * 3)[:SIZE]
    took = seconds(layer, text)
    if took > 1:
        quarter = seconds(layer, text[: SIZE // 4])
        assert took < 8 * quarter, f"{quarter:.2f} s for {SIZE // 4:,} characters, {took:.2f} s for {SIZE:,}"


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_for_the_network(name):
    check_record(run("attribution", article_of((HOSTILE[name] * 3)[:SIZE_FOR_NETWORK]), model="accurate"))


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize(
    "text", ["", " ", "\n", "a", '"', "“", "said", "He said", "He said.", "\ufeff", "said: "]
)
def test_next_to_nothing(layer, text):
    check_record(run(layer, article_of(text)))
    check_record(run(layer, article_of(text, text)))


@pytest.mark.parametrize("layer", LAYERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=st.lists(st.sampled_from(WORDS) | st.text(max_size=4), max_size=60), title=st.text(max_size=30))
def test_any_unicode(layer, words, title):
    record = run(layer, article_of(" ".join(words), title))
    check_record(record)
    again = run(layer, article_of(" ".join(words), title))
    assert again == record


def test_the_same_bytes_whatever_the_hash_seed():
    """Sets and dicts must not leak their order into a record."""
    code = (
        "import sys, msgspec; from onrecord.reader import judge; from onrecord.types import Article; "
        "sys.stdout.buffer.write(msgspec.json.encode(judge(Article(text=sys.stdin.read(), title='Ferry'), id='r')))"
    )
    outputs = set()
    for seed in ("0", "1", "2"):
        environ = os.environ | {"PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", code], input=REPORT, text=True, capture_output=True, env=environ
        )
        assert done.returncode == 0, done.stderr
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_time_grows_with_the_text_and_not_with_its_square():
    def took(times):
        began = time.process_time()
        judge(article_of(REPORT * times), id="r", model="rules")
        return time.process_time() - began

    took(1)
    short, long = min(took(8) for _ in range(2)), took(64)
    assert long < 8 * short * 4, f"{short:.2f} s for 8 reports, {long:.2f} s for 64"
