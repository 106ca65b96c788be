"""Where things lie unless the user says otherwise."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def default_folder() -> Path:
    """Where the board lies."""
    return Path(platformdirs.user_data_dir("keeplane", appauthor=False))
