"""Where the ledger is when nobody says: ``$ONRECORD_LEDGER``, else the user's data folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

FILE_NAME = "onrecord.db"


def default_path(environ: Mapping[str, str] | None = None, *, platform: str = sys.platform) -> Path:
    """The ledger's file: ``$ONRECORD_LEDGER``, else ``onrecord.db`` in the user's data folder.

    The data folder is ``$XDG_DATA_HOME`` or ``~/.local/share`` (freedesktop.org base directories),
    ``~/Library/Application Support`` on macOS, ``%LOCALAPPDATA%`` on Windows; in each, ``onrecord``.
    """
    env = os.environ if environ is None else environ
    if named := env.get("ONRECORD_LEDGER"):
        return Path(named).expanduser()
    if platform == "win32":
        base = Path(env.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        xdg = env.get("XDG_DATA_HOME", "")
        base = Path(xdg) if Path(xdg).is_absolute() else Path.home() / ".local" / "share"
    return base / "onrecord" / FILE_NAME
