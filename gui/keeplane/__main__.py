"""`python -m keeplane` and the `keeplane` command."""

from __future__ import annotations

import sys

from keeplane.plain_msgspec import import_msgspec

import_msgspec()

from keeplane.cli import main  # noqa: E402 (the line before is what it is about)

if __name__ == "__main__":
    sys.exit(main())
