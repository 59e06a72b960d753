"""The machine that something was measured on, in words that name no host and no path."""

from __future__ import annotations

import os
import platform
from importlib import metadata
from pathlib import Path

LIBRARIES = ("lxml", "numpy", "onnxruntime", "trafilatura")


def described() -> str:
    """Cores, processor, its units for int8, memory, system, Python and the libraries that the work falls to."""
    facts = _cpuinfo()
    vector = next((name for flag, name in _UNITS if flag in facts.get("flags", "").split()), None)
    name = facts.get("model name") or platform.machine()
    parts = [
        f"{len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()} cores of {name}"
        + (f" (family {facts['cpu family']}, model {facts['model']})" if "cpu family" in facts else "")
        + (f" with {vector}" if vector else ""),
        f"{_memory() / 2**30:.0f} GiB of memory",
        platform.system(),
        f"Python {platform.python_version()}",
        *(f"{name} {metadata.version(name)}" for name in LIBRARIES),
    ]
    return ", ".join(parts)


_UNITS = (("avx512_vnni", "AVX-512 VNNI"), ("avx_vnni", "AVX VNNI"), ("avx2", "AVX2"))


def _cpuinfo() -> dict[str, str]:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").split("\n\n")[0].splitlines()
    except OSError:
        return {}
    return {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines)}


def _memory() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
