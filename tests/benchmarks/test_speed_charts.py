"""The measurements measure what they say, and the page holds all of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from lxml import etree

from benchmarks.speed import length, memory, page, steps, svg
from benchmarks.speed.texts import load_texts

TEXTS = load_texts(None, 3)


def test_the_power_tells_a_square_from_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(length.time, "process_time", lambda: clock[0])
    for power in (1, 2):

        def read(given: object, power: int = power, **_: object) -> None:
            clock[0] += (len(given.content.split()) / 1000) ** power  # type: ignore[attr-defined]

        monkeypatch.setattr("onrecord.reader.read_page", read)
        assert length.measure(TEXTS, "rules").power == pytest.approx(power, abs=0.02)


def test_articles_have_as_many_words_as_they_should() -> None:
    assert [len(length._article(TEXTS, count).split()) for count in length.WORDS] == list(length.WORDS)


def test_steps_add_up_and_leave_the_reader_as_it_was() -> None:
    from onrecord import reader

    before = reader.find_times
    spent = steps.measure(TEXTS, "rules")
    assert reader.find_times is before
    assert {"article from HTML", "force", "into the ledger", "the rest"} <= set(spent)
    assert all(value >= 0 for value in spent.values())
    assert spent["the rest"] < 0.5 * sum(spent.values())


def test_memory_is_sampled_to_the_end() -> None:
    found = memory.measure(TEXTS, "rules", articles=10)
    assert found.resident[-1][0] == 10 and found.resident[-1][1] > 10


def test_charts_are_svg_that_shows_every_figure() -> None:
    bars = etree.fromstring(svg.bars("a < b", {"one & all": 3.0, "two": 1.0}, unit="ms"))
    said = " ".join(bars.itertext())
    assert "3.0 ms (75 %)" in said and "one & all" in said and "a < b" in said
    drawn = etree.fromstring(
        svg.lines("t", {"fast": [(200.0, 0.1), (20_000.0, 9.0)]}, x="words", y="seconds", logarithmic=True)
    )
    places = drawn.find("{*}polyline").get("points").split()
    (x1, y1), (x2, y2) = (map(float, place.split(",")) for place in places)
    assert x1 < x2 and y1 > y2


def test_the_page_has_what_was_measured(tmp_path: Path) -> None:
    (tmp_path / "figures").mkdir()
    (tmp_path / "reference").mkdir()
    found = {
        "machine": "two cores",
        "steps-fast": {"times": 2.0, "force": 3.0},
        "length-fast": {"seconds": [[200, 0.1], [1000, 0.5], [20000, 10.0]], "power": 1.01},
        "workers-fast": {"rates": {"1": 10.0, "2": 19.0}, "times": 1.9},
        "share-fast": {"peak": 400.0, "reached": 160.0, "pieces": 194, "milliseconds": 17.0},
        "runtimes-fast": [
            {"name": "one", "milliseconds": 17.0, "error": 0.01, "note": ""},
            {"name": "two", "milliseconds": None, "error": None, "note": "not run: no such thing"},
        ],
        "memory-fast": {"resident": [[100, 200.0], [200, 201.0]], "added": 1.0},
        "stories": {
            "reports": 1000, "cpu": 9.0, "clock": 12.0, "one": 0.004, "held": [[500, 40.0], [1000, 45.0]],
            "mapped": 30.0, "ledger": 31.0, "copies_f1": 99.9, "stories_f1": 99.8,
        },
    }  # fmt: skip
    page.write(found, tmp_path)
    text = (tmp_path / "reference/speed.md").read_text()
    for words in (
        "two cores",
        "| 1.01 |",
        "| 10.0 | 19.0 | 1.90 |",
        "40 %",
        "not run: no such thing",
        "at most 201 MiB",
        "At most 45 MiB",
        "added 5;",
    ):
        assert words in text
    for figure in ("speed-steps-fast", "speed-length", "speed-memory-fast", "speed-memory-stories"):
        assert f"{figure}.svg" in text
        etree.parse(tmp_path / f"figures/{figure}.svg")


def test_restored_weights_read_as_the_shipped_ones() -> None:
    pytest.importorskip("onnx")
    from benchmarks.speed import graphs, runtimes
    from onrecord.models.cards import weights_folder

    feed = runtimes.window("fast", "\n".join(TEXTS))
    path = weights_folder("fast") / "encoder.onnx"
    floats = runtimes._onnxruntime(graphs.restored(graphs.load(path), compressed=False))(feed)[0]
    shipped = runtimes._onnxruntime(path.read_bytes())(feed)[0]
    assert float(np.mean(floats.argmax(-1) == shipped.argmax(-1))) > 0.97
    assert graphs.operations(graphs.load(path), 100) > 1e9
