"""msgspec, imported in half the time."""

from __future__ import annotations

import sys


def import_msgspec() -> None:
    """Import it with Python's own typing, which has all that we use. To be called before anything else imports it.

    Where typing_extensions is at hand msgspec would prefer that, for which Python has to read 10,000 lines: inspect,
    ast, dis and tokenize come with it.
    """
    name = "typing_extensions"
    if name in sys.modules:
        return
    sys.modules[name] = None  # type: ignore[assignment] # as if it were not installed
    try:
        import msgspec  # noqa: F401, PLC0415
    finally:
        del sys.modules[name]
