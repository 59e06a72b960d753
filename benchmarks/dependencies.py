"""``python -m benchmarks.dependencies``: licences and known vulnerabilities of all that onrecord needs at run time.

Starts from pyproject.toml, with all extras, and follows what is installed. A licence that is neither permissive nor of
the kind that leaves its users alone (MPL) is an error; so is a known vulnerability (pip-audit, which asks PyPI: without
a network that part is skipped, and says so).
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
EXTRAS = ("batch", "parquet", "postgres", "web")

_ALLOWED = re.compile(
    r"\b(apache|bsd|0bsd|mit|mit-0|isc|psf|python software foundation|zlib|unlicense|mpl|mozilla|cnri|bsl|boost)\b",
    re.I,
)
_OF_SEVERAL = re.compile(r"\s+or\s+|;", re.I)
_NO_NETWORK = (
    "ConnectionError",
    "NameResolution",
    "Max retries",
    "Temporary failure",
    "timed out",
    "ProxyError",
    "403",
    "404",
)


def needed() -> dict[str, str]:
    """The distributions that onrecord needs with all its extras, with their versions."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    extras_of = project["optional-dependencies"]
    found: dict[str, str] = {}
    wanted = [
        Requirement(line) for line in (*project["dependencies"], *(r for e in EXTRAS for r in extras_of[e]))
    ]
    done: set[tuple[str, frozenset[str]]] = set()
    while wanted:
        requirement = wanted.pop()
        name = canonicalize_name(requirement.name)
        extras = frozenset(requirement.extras)
        if (name, extras) in done:
            continue
        done.add((name, extras))
        distribution = metadata.distribution(requirement.name)
        found[name] = distribution.version
        for line in distribution.requires or ():
            part = Requirement(line)
            if part.marker is None or any(part.marker.evaluate({"extra": extra}) for extra in {"", *extras}):
                wanted.append(part)
    return dict(sorted(found.items()))


def is_allowed(licence: str) -> bool:
    """Whether the licence, or one of several to choose from, may be depended on.

    >>> is_allowed("MIT License"), is_allowed("MPL-1.1 OR GPL-2.0-only"), is_allowed("GPL-3.0"), is_allowed("UNKNOWN")
    (True, True, False, False)
    """
    return any(_ALLOWED.search(part) and "gpl" not in part.lower() for part in _OF_SEVERAL.split(licence))


def licences(packages: dict[str, str]) -> dict[str, str]:
    """The licence of each package, as its metadata has it."""
    command = [
        sys.executable,
        "-m",
        "piplicenses",
        "--format",
        "json",
        "--from",
        "all",
        "--with-system",
        "--packages",
        *packages,
    ]
    rows = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return {canonicalize_name(row["Name"]): _licence(row) for row in rows}


def _licence(row: dict[str, str]) -> str:
    """The first that is known of the three places where a package may say it."""
    told = (row.get(f"License-{place}", "UNKNOWN") for place in ("Expression", "Classifier", "Metadata"))
    return next((licence for licence in told if licence != "UNKNOWN"), "UNKNOWN")


def vulnerabilities(packages: dict[str, str]) -> tuple[list[str], int] | None:
    """What is known to be wrong with the packages, a line each, and of how many nothing could be learned; None where
    there was nobody to ask."""
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder) / "requirements.txt"
        pins.write_text("".join(f"{name}=={version}\n" for name, version in packages.items()))
        command = [
            sys.executable,
            "-m",
            "pip_audit",
            "--requirement",
            str(pins),
            "--no-deps",
            "--disable-pip",
        ]
        command += ["--format", "json", "--progress-spinner", "off", "--timeout", "15"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=600)
        except subprocess.TimeoutExpired:
            return None
    try:
        report = json.loads(done.stdout)
    except ValueError:
        if any(word in done.stderr for word in _NO_NETWORK):
            return None
        raise RuntimeError(f"pip-audit failed: {done.stderr[-500:]}") from None
    known = [
        f"{package['name']} {package['version']}: {found['id']}, mended in {', '.join(found['fix_versions']) or 'none'}"
        for package in report["dependencies"]
        for found in package.get("vulns", ())
    ]
    # A mirror that does not know what PyPI knows has every package skipped: that is no clean bill of health.
    unknown = sum("skip_reason" in package for package in report["dependencies"])
    return None if unknown == len(packages) else (known, unknown)


def main() -> int:
    """Print both lists; 1 when something in them must be looked at."""
    packages = needed()
    found = licences(packages)
    wrong = []
    for name, version in packages.items():
        licence = found.get(name, "UNKNOWN").replace("\n", " ")[:80]
        allowed = is_allowed(licence)
        print(f"{name:28}{version:18}{licence}{'' if allowed else '   <- look at this'}")
        wrong += [] if allowed else [name]
    print(f"{len(packages)} packages, {len(wrong)} licences to look at")
    told = vulnerabilities(packages)
    if told is None:
        print("vulnerabilities: SKIPPED, there is no network or no index that knows of them")
        return 1 if wrong else 0
    known, unknown = told
    print("\n".join([*known, f"{len(known)} known vulnerabilities, nothing known of {unknown} packages"]))
    return 1 if wrong or known else 0


if __name__ == "__main__":
    sys.exit(main())
