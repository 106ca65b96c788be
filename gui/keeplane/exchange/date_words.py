"""The words of dates: what may stand before a day, and what a day at the end of a line looks like, by language.

A day at the end of a line is recognised only where hardly anything else is meant: a false deadline is worse than none.
"""

from __future__ import annotations

from msgspec import Struct


class DateWords(Struct, frozen=True, kw_only=True):
    """Regular expressions, without regard to case.

    `before` are words that may stand before a day. `reworded` says in other words, which dateparser reads, what it does
    not. `alone` is a day as it stands at the end of a line, `bound` one that counts only with a word of `before`.
    `last` is what the last word of any of them looks like; it is tried at each keystroke.
    """

    before: str
    reworded: tuple[tuple[str, str], ...] = ()
    alone: str
    bound: str
    last: str


_COUNT = "[0-9]{1,2}"
_NUMERIC = r"20[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./]20[0-9]{2}"

_EN_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_EN_SHORT = "mon|tues?|thu|fri"
_EN_WORD = "wed|sat|sun"
_EN_MONTH = r"(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ch|il|ust|(?:em|o)?ber)?"
_EN_NUMBER = "[0-3]?[0-9](?:st|nd|rd|th)?"
_EN_YEAR = r"(?:,?\s+20[0-9]{2})?"

_DE_DAY = "(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)"
_DE_MONTH = (
    "(?:jan(?:uar)?|feb(?:ruar)?|märz|mär|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dez(?:ember)?)\.?"
)
_DE_COUNT = f"(?:{_COUNT}|einem|einer|zwei|drei|vier|fünf|sechs|acht|zehn)"

_ES_DAY = "(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)"
_ES_MONTH = (
    "(?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|mayo?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sept?(?:iembre)?"
    r"|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)\.?"
)
_ES_COUNT = f"(?:{_COUNT}|una?)"

WORDS = {
    "en": DateWords(
        before="by|due|until|till|before|on",
        alone=(
            rf"tomorrow|{_EN_SHORT}|{_EN_DAY}|next\s+(?:week|month|{_EN_DAY}|{_EN_SHORT}|{_EN_WORD})"
            rf"|in\s+(?:an?|{_COUNT}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:day|week|month)s?"
            rf"|{_EN_NUMBER}\s+(?:of\s+)?{_EN_MONTH}{_EN_YEAR}|{_EN_MONTH}\s+{_EN_NUMBER}{_EN_YEAR}|{_NUMERIC}"
        ),
        bound=f"{_EN_WORD}|today",
        last=(
            "[a-z]*day|days|weeks?|months?|tomorrow|mon|tues?|thu|fri|wed|sat|sun|[a-z]*[0-9][0-9a-z./-]*"
            "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
        ),
    ),
    "de": DateWords(
        before=r"bis(?:\s+zum|\s+spätestens)?|spätestens|am|vor",
        reworded=(
            (rf"(?:nächste|kommende)[nrs]?\s+(?={_DE_DAY})", ""),
            (r"([0-3]?[0-9])\.\s?([01]?[0-9])\.$", r"\1/\2"),
        ),
        alone=(
            rf"(?<!von )(?-i:morgen)|übermorgen|(?<!frau )(?<!herr )(?<!herrn ){_DE_DAY}"
            rf"|(?:nächste|kommende)[nrs]?\s+(?:woche|monat|{_DE_DAY})"
            rf"|in\s+{_DE_COUNT}\s+(?:tag(?:en)?|wochen?|monat(?:en)?)"
            rf"|[0-3]?[0-9]\.\s?{_DE_MONTH}(?:\s+20[0-9]{{2}})?|[0-3]?[0-9]\.\s?[01]?[0-9]\.|{_NUMERIC}"
        ),
        bound="heute|mo|di|mi|do|fr|sa|so",
        last=(
            "[a-z]*tag|tagen|wochen?|monat(?:en)?|(?:über)?morgen|heute|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so"
            "|[0-9.]*[0-9][0-9a-zä./-]*|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-z]*[.]?"
        ),
    ),
    "es": DateWords(
        before=r"para(?:\s+el)?|antes\s+del|hasta(?:\s+el)?|el",
        reworded=(
            (r"pasado\s+mañana", "en 2 días"),
            (rf"(?:el\s+)?próximo\s+(?={_ES_DAY})", ""),
            (r"(?:la\s+)?próxima\s+semana", "en 1 semana"),
            (r"(?:el\s+)?próximo\s+mes", "en 1 mes"),
        ),
        alone=(
            rf"(?:pasado\s+|(?<!la )(?<!de )(?<!esta )(?<!cada ))mañana|(?:el\s+)?próximo\s+(?:{_ES_DAY}|mes)"
            rf"|(?:la\s+)?próxima\s+semana|(?:en|dentro\s+de)\s+{_ES_COUNT}\s+(?:d[íi]as?|semanas?|mes(?:es)?)"
            rf"|[0-3]?[0-9]\s+(?:de\s+)?{_ES_MONTH}(?:\s+(?:de\s+)?20[0-9]{{2}})?|{_NUMERIC}"
        ),
        bound=f"hoy|{_ES_DAY}|lun|mi[ée]|jue|vie|s[áa]b|dom",
        last=(
            f"{_ES_DAY}|mañana|hoy|d[íi]as?|semanas?|mes(?:es)?|lun|mi[ée]|jue|vie|s[áa]b|dom"
            "|[0-9]+[0-9./-]*|(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]*[.]?"
        ),
    ),
}
