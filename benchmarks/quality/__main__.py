"""``python -m benchmarks.quality [SUITE…] [--gate] [--shared DIR]``: runs the suites, prints a table of
figures.

Exit code: 0 fine, 1 a floor was broken (with ``--gate``) or a suite failed, 2 wrong use.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import sys
import time
import traceback
from pathlib import Path
from types import ModuleType

from benchmarks.quality import suites
from benchmarks.quality.gate import fallen, read_floors

SHARED_VARIABLE = "ONRECORD_SHARED"
BESIDE = Path(__file__).resolve().parents[2].parent / "shared"


def discover() -> dict[str, ModuleType]:
    """All suites by name, in the order of their names."""
    found = {}
    for info in sorted(pkgutil.iter_modules(suites.__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{suites.__name__}.{info.name}")
        if hasattr(module, "measure"):
            found[module.NAME] = module
    return found


def find_shared(given: str | None) -> Path | None:
    """The folder of corpora: the option, the environment, or the one beside the project; ``None`` when
    absent.
    """
    named = given or os.environ.get(SHARED_VARIABLE)
    folder = Path(named) if named else BESIDE
    return folder if (folder / "data").is_dir() else None


def print_table(suite: str, figures: dict[str, float], floors: dict[str, float], seconds: float) -> None:
    width = max([len(name) for name in figures] + [len(suite)])
    print(f"\n{suite:{width}}  {'figure':>9}  {'floor':>9}   ({seconds:.1f} s)")
    for name, figure in figures.items():
        floor = f"{floors[name]:9g}" if name in floors else " " * 9
        print(f"{name:{width}}  {figure:9g}  {floor}".rstrip())


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description="Quality against gold.")
    parser.add_argument("suite", nargs="*", help="suites to run (default: all)")
    parser.add_argument("--gate", action="store_true", help="fail when a figure is below its floor")
    parser.add_argument(
        "--shared", metavar="DIR", help=f"the folder that holds data/ (or ${SHARED_VARIABLE}, or ../shared)"
    )
    parser.add_argument("--json", metavar="FILE", help="write the figures there, too")
    options = parser.parse_args(arguments)
    known = discover()
    unknown = [name for name in options.suite if name not in known]
    if unknown:
        parser.error(f"no suite {', '.join(unknown)}; there are {', '.join(known)}")
    shared = find_shared(options.shared)
    if options.shared and shared is None:
        parser.error(f"there is no folder {options.shared}/data")
    floors = read_floors()
    broken: list[str] = []
    skipped: list[str] = []
    measured: dict[str, dict[str, float]] = {}
    for name in options.suite or known:
        if known[name].NEEDS_SHARED and shared is None:
            skipped.append(name)
            continue
        begun = time.perf_counter()
        try:
            measured[name] = known[name].measure(shared)
        except Exception:
            traceback.print_exc()
            broken.append(f"{name}: the suite failed (see above)")
            continue
        print_table(name, measured[name], floors.get(name, {}), time.perf_counter() - begun)
        sys.stdout.flush()
        if options.gate:
            broken += fallen(name, measured[name], floors.get(name, {}))
    if options.json:
        Path(options.json).write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    print()
    for name in skipped:
        print(f"skipped: {name} (needs the shared corpora; give --shared DIR)")
    for line in broken:
        print(f"FELL  {line}")
    if options.gate and not broken:
        print(f"gate: passed ({len(measured)} suites, {len(skipped)} skipped)")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
