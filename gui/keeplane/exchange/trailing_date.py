"""The end of a line that may be a deadline: only where hardly anything else is meant, as a false one is worse."""

from __future__ import annotations

import re

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SHORT_DAY = r"(?:mon|tues?|thu|fri)"
_AMBIGUOUS_DAY = r"(?:wed|sat|sun)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_NUMBER = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+20[0-9]{2})?"
_COUNT = r"(?:an?|[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_CLEAR = (
    rf"tomorrow|{_SHORT_DAY}|{_DAY}|next\s+(?:week|month|{_DAY}|{_SHORT_DAY}|{_AMBIGUOUS_DAY})"
    rf"|in\s+{_COUNT}\s+(?:day|week|month)s?"
    rf"|{_NUMBER}\s+(?:of\s+)?{_MONTH}{_YEAR}|{_MONTH}\s+{_NUMBER}{_YEAR}"
    r"|20[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./]20[0-9]{2}"
)
_TRAILING = re.compile(
    rf"(?!(?:by|due|until|till|before|on|in|next)\b\s+\S+$)(?P<title>.*?\S)\s+(?P<phrase>(?:(?:by|due|until|till|before)\s+(?:{_CLEAR}|{_AMBIGUOUS_DAY}|today)|(?:on\s+)?(?:{_CLEAR})))",
    re.IGNORECASE,
)


def trailing_date(line: str) -> tuple[str, str] | None:
    """The line before the words at its end that look like a date, and these words; None if there are none."""
    found = _TRAILING.fullmatch(line.strip())
    return None if found is None else (found["title"], found["phrase"])
