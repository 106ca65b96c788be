"""The end of a line that may be a deadline: only where hardly anything else is meant, as a false one is worse."""

from __future__ import annotations

import re
from functools import cache

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SHORT_DAY = r"mon|tues?|thu|fri"
_WORD_OR_DAY = r"wed|sat|sun"
_MONTH = r"(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ch|il|ust|(?:em|o)?ber)?"
_NUMBER = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+20[0-9]{2})?"
_COUNT = r"(?:an?|[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_BEFORE = r"by|due|until|till|before|on"
_LAST_WORDS = re.compile(
    r"(?:day|days|week|weeks|month|months|tomorrow|today|mon|tues?|thu|fri|wed|sat|sun|[a-z]*[0-9][0-9a-z./-]*"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$"
)


def trailing_date(line: str) -> tuple[str, str] | None:
    """The line before the words at its end that look like a date, and these words; None if there are none."""
    line = line.strip()
    last = line[-12:].casefold().rsplit(maxsplit=1)
    if not last or not (_LAST_WORDS.match(last[-1]) or last[-1].endswith("day")):
        return None
    found = _pattern().fullmatch(line)
    if found is None or (found["word"] and not found["before"]):
        return None
    return found["title"], found["phrase"]


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when a line first ends like a date, since that takes a while."""
    return re.compile(
        rf"(?!(?:{_BEFORE}|in|next)\b\s+\S+$)(?P<title>.*?\S)\s+(?P<phrase>(?P<before>(?:{_BEFORE})\s+)?(?:"
        rf"(?P<word>{_WORD_OR_DAY}|today)|tomorrow|{_SHORT_DAY}|{_DAY}"
        rf"|next\s+(?:week|month|{_DAY}|{_SHORT_DAY}|{_WORD_OR_DAY})|in\s+{_COUNT}\s+(?:day|week|month)s?"
        rf"|{_NUMBER}\s+(?:of\s+)?{_MONTH}{_YEAR}|{_MONTH}\s+{_NUMBER}{_YEAR}"
        r"|20[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./]20[0-9]{2}))",
        re.IGNORECASE,
    )
