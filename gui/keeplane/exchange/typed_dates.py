"""Dates as people type them: "fri", "in 2 weeks", "3 Dec"."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from keeplane.exchange.date_words import WORDS

_LONGEST = 40
_NOT_A_DATE = r"[^\w\s.,/'\u2019-]|_"
_ONLY_A_NUMBER = r"\d+[.,]?|\d+[.,]\d+"
_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


class DateReader:
    """Reads dates in `languages` (as "en"), with day, month and year in the `order` of the user's country ("DMY").

    The first reading takes about a second, in which the library loads; any later one some milliseconds.
    """

    def __init__(self, languages: tuple[str, ...], order: str) -> None:
        self.languages = languages
        self._order = order

    def read(self, text: str, today: date) -> date | None:
        """The day that the whole of `text` names, None if it names none. What is left open lies ahead of `today`."""
        words = self._plainly(text.strip())
        if not re.fullmatch(_ISO, words):
            return self._look_up(words, today)
        try:
            return date.fromisoformat(words)
        except ValueError:
            return None

    def _plainly(self, text: str) -> str:
        """`text` without the words before the day, and in words that dateparser knows."""
        for words in (WORDS[language] for language in self.languages if language in WORDS):
            text = re.sub(rf"^(?:{words.before})\s+", "", text, flags=re.IGNORECASE)
            for said, otherwise in words.reworded:
                text = re.sub(f"^(?:{said})", otherwise, text, flags=re.IGNORECASE)
        return text

    def _look_up(self, words: str, today: date) -> date | None:
        if not 2 <= len(words) <= _LONGEST or re.search(_NOT_A_DATE, words) or re.fullmatch(_ONLY_A_NUMBER, words):
            return None
        from dateparser.date import DateDataParser  # noqa: PLC0415 (the start does not wait for it)

        settings = {
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": datetime.combine(today, time()),
            "DATE_ORDER": self._order,
            "PREFER_LOCALE_DATE_ORDER": False,
            "RETURN_TIME_AS_PERIOD": True,
        }
        languages = list(self.languages)
        try:
            found = DateDataParser(languages=languages, settings=settings).get_date_data(words.rstrip("."))
            if found.period in {"month", "year"}:  # "in a month" is a day, "May" is none
                settings["REQUIRE_PARTS"] = ["day"]
                found = DateDataParser(languages=languages, settings=settings).get_date_data(words)
        except (ValueError, OverflowError):
            return None
        return None if found.date_obj is None or found.period == "time" else found.date_obj.date()
