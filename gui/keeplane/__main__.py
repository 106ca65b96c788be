"""`python -m keeplane` and the `keeplane` command."""

from __future__ import annotations

import sys

from keeplane.cli import main

if __name__ == "__main__":
    sys.exit(main())
