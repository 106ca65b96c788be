"""Finding a name by a few of its letters."""

from __future__ import annotations

import re

BEGINS, BEGINS_WORD, INITIALS, INSIDE, SCATTERED = range(5)


def distance(typed: str, name: str) -> int | None:
    """How far `typed` is from `name`, 0 for its very beginning; None if a typed word is not in it at all.

    A typed word may begin the name or one of its words, be the first letters of its words, stand inside, or be
    letters that come one after another, most of them side by side.
    """
    folded = name.casefold()
    found = [_distance(word, folded) for word in typed.casefold().split()]
    return None if None in found else sum(filter(None, found))


def _distance(word: str, name: str) -> int | None:
    if name.startswith(word):
        return BEGINS
    if re.search(rf"\b{re.escape(word)}", name):
        return BEGINS_WORD
    if "".join(re.findall(r"\b\w", name)).startswith(word):
        return INITIALS
    if word in name:
        return INSIDE
    at = gaps = 0
    for letter in word:
        place = name.find(letter, at)
        if place < 0:
            return None
        gaps += place > at
        at = place + 1
    return SCATTERED + gaps if gaps <= len(word) // 2 else None
