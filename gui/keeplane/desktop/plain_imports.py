"""Python's own import, kept from PySide6."""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Import PySide6 without its import hook; docs/adr/0007 says why. To be called before anything else imports it."""
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415

    builtins.__import__ = own
