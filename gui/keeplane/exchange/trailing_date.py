"""The end of a line that may be a deadline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from keeplane.exchange.date_words import WORDS

_LONGEST_WORD = 12


def trailing_date(line: str, languages: Iterable[str] = ("en",)) -> tuple[str, str] | None:
    """The line before the words at its end that look like a date in one of these languages, and these words.

    None if there are none.
    """
    line = line.strip()
    last = line[-_LONGEST_WORD:].casefold().rsplit(maxsplit=1)
    for language in languages:
        if last and language in WORDS and _last_word(language).fullmatch(last[-1]):
            found = _pattern(language).fullmatch(line)
            if found is not None and (found["before"] or not found["bound"]):
                return found["title"], found["phrase"]
    return None


@cache
def _last_word(language: str) -> re.Pattern[str]:
    return re.compile(WORDS[language].last)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Compiled when a line first ends like a date, since that takes a while."""
    words = WORDS[language]
    return re.compile(
        rf"(?!(?:{words.before}|in|next)\b\s+\S+$)(?P<title>.*?\S)\s+"
        rf"(?P<phrase>(?P<before>(?:{words.before})\s+)?(?:(?P<bound>{words.bound})|{words.alone}))",
        re.IGNORECASE,
    )
