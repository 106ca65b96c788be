"""Where things lie unless the user says otherwise."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

PORTABLE = "keeplane-data"
"""A folder of this name beside the program makes it keep everything in there."""


def home_folder() -> Path:
    """Where the board lies until it is moved."""
    return portable_folder() or Path(platformdirs.user_data_dir("keeplane", appauthor=False))


def cache_folder() -> Path:
    """Where the user's system keeps what may be deleted at any time."""
    portable = portable_folder()
    return portable / "cache" if portable else Path(platformdirs.user_cache_dir("keeplane", appauthor=False))


def log_folder() -> Path:
    portable = portable_folder()
    return portable / "log" if portable else Path(platformdirs.user_log_dir("keeplane", appauthor=False))


def portable_folder() -> Path | None:
    """The data folder that travels with the program, if there is one.

    Only a built program has a place of its own, which sys.executable names; from a pip install, that is Python's.
    """
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    beside = bundle.parent / PORTABLE
    return beside if beside.is_dir() else None
