"""Text from right to left inside a sentence from left to right."""

from __future__ import annotations

import unicodedata

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_ISOLATES = frozenset("\u2066\u2067\u2068")
_TURNING = frozenset({"R", "AL", "RLE", "RLO", "LRE", "LRO", "PDF", "RLI", "LRI", "FSI", "PDI"})


def isolated(text: str) -> str:
    """`text`, to be put into a sentence whose other words keep their order whatever is in it.

    Text that runs from left to right comes back as it is; other text gets invisible marks at both its ends.
    """
    if text.isascii() or not any(unicodedata.bidirectional(ch) in _TURNING for ch in text):
        return text
    unended = unbegun = 0
    for ch in text:
        if ch in _ISOLATES:
            unended += 1
        elif ch == _END_ISOLATE and unended:
            unended -= 1
        elif ch == _END_ISOLATE:
            unbegun += 1
    return _ISOLATE * (unbegun + 1) + text + _END_ISOLATE * (unended + 1)
