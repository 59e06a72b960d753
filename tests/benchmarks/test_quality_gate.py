from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import benchmarks.quality.__main__ as harness
from benchmarks.quality.gate import fallen, read_floors
from benchmarks.quality.suites.sentences import _rebuild


def test_gate_names_what_fell_rose_or_is_missing() -> None:
    floors = {"f1": 90.0, "error_max": 2.0, "gone": 1.0}
    assert fallen("s", {"f1": 90.0, "error_max": 2.0, "gone": 1.0}, floors) == []
    lines = fallen("s", {"f1": 89.9, "error_max": 2.1}, floors)
    assert lines == [
        "s: f1 fell to 89.9, below 90",
        "s: error_max rose to 2.1, above 2",
        "s: gone was not measured (floor 1)",
    ]


@pytest.fixture
def suites(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    figures = {"f1": 80.0}
    known = {
        "own": SimpleNamespace(NAME="own", NEEDS_SHARED=False, measure=lambda shared: dict(figures)),
        "corpus": SimpleNamespace(NAME="corpus", NEEDS_SHARED=True, measure=lambda shared: {"f1": 1.0}),
    }
    monkeypatch.setattr(harness, "discover", lambda: known)
    monkeypatch.setattr(harness, "read_floors", lambda: {"own": {"f1": 75.0}})
    monkeypatch.setattr(harness, "BESIDE", Path("/nowhere"))
    monkeypatch.delenv(harness.SHARED_VARIABLE, raising=False)
    return figures


def test_gate_passes_and_skips_by_name(suites: dict[str, float], capsys: pytest.CaptureFixture[str]) -> None:
    assert harness.main(["--gate"]) == 0
    out = capsys.readouterr().out
    assert "skipped: corpus" in out
    assert "gate: passed (1 suites, 1 skipped)" in out


def test_gate_fails_and_names_the_figure(
    suites: dict[str, float], capsys: pytest.CaptureFixture[str]
) -> None:
    suites["f1"] = 74.0
    assert harness.main([]) == 0
    assert harness.main(["--gate"]) == 1
    assert "FELL  own: f1 fell to 74, below 75" in capsys.readouterr().out


def test_suite_that_raises_is_a_failure(suites: dict[str, float], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(shared: Path | None) -> dict[str, float]:
        raise RuntimeError("no figures")

    known = {"own": SimpleNamespace(NAME="own", NEEDS_SHARED=False, measure=broken)}
    monkeypatch.setattr(harness, "discover", lambda: known)
    assert harness.main(["own"]) == 1


def test_unknown_suite_is_wrong_use(suites: dict[str, float]) -> None:
    with pytest.raises(SystemExit) as stopped:
        harness.main(["nothing"])
    assert stopped.value.code == 2


def test_a_folder_without_data_is_wrong_use(suites: dict[str, float], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        harness.main(["--gate", "--shared", str(tmp_path)])
    assert stopped.value.code == 2


def test_every_floor_belongs_to_a_suite_that_is_found() -> None:
    found = harness.discover()
    assert {"attribution", "sentences"} <= set(found)
    assert set(read_floors()) <= set(found)
    assert "benchmarks.quality.suites.attribution" in sys.modules


def test_text_is_put_together_again_from_tokens() -> None:
    row = "{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}"
    conllu = "\n\n".join(
        "\n".join(lines)
        for lines in (
            [
                "# newpar",
                row.format(1, "We", "_"),
                row.format(2, "won", "SpaceAfter=No"),
                row.format(3, ".", "_"),
            ],
            [row.format("1-2", "Don't", "_"), row.format(1, "Do", "_"), row.format(2, "n't", "_")],
            ["# newpar", row.format(1, "End", "_")],
        )
    )
    assert _rebuild(conllu) == ("We won. Don't\n\nEnd ", {7, 13, 18}, {13, 18})
