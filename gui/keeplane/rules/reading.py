"""Reading a title: its words, and which of them say what is done and which only what it is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from enum import IntFlag, auto

from msgspec import Struct

from keeplane.rules.cues import CAPITAL

LONGEST = 400
"""Characters of a title that are read; whatever follows cannot change the advice."""

MOST_REMEMBERED = 20_000

_TOKEN = re.compile(
    r"\d+:\d+|\bw/o?|[^\W\d_](?:[^\W_]|['-](?=[^\W\d_]))*|\d[\w:%.,-]*|(?<=\s)-(?=\s)"
    r"|[;:.!?()\u2013\u2014|[\]\u2192>=\u2026,/&+]"
)


class Role(IntFlag):
    """What a word does in a title. A rulebook lists the words of a role under the role's name."""

    NOISE = auto()  # says nothing: articles, days, times
    JOINS = auto()  # "and"
    ABOUT = auto()  # what follows is only spoken of: "about", "for"
    LINKS = auto()  # the same, but a cue may reach over it: "with", "to"
    LIGHT = auto()  # leaves the work to what follows: "sort out", "plan"
    ERRAND = auto()  # the errand is the work, not its object: "book", "chase"
    OWN = auto()  # the user's own part in someone's work: "approve", "discuss"
    ACTS = auto()  # starts another piece of work after "and": "hire", "write"
    ARTEFACT = auto()  # as the last noun it is what the work is on: "training video"
    DOER = auto()  # as the last noun it is a person: "video editor"
    BREAKS = auto()  # punctuation that parts thoughts
    ENDS = auto()  # punctuation that ends a sentence


# Plain numbers: IntFlag takes ten times as long to combine, and this is the inner loop.
_NOISE = int(Role.NOISE)
_JOINS = int(Role.JOINS)
_LIGHT = int(Role.LIGHT)
_ERRAND = int(Role.ERRAND)
_OWN = int(Role.OWN)
_ACTS = int(Role.ACTS)
_BREAKS = int(Role.BREAKS)
_ENDS = int(Role.ENDS)
_STARTS = int(Role.LIGHT | Role.ERRAND | Role.OWN | Role.ACTS)
_LINKS = int(Role.ABOUT | Role.LINKS)
_PARTS = int(Role.JOINS | Role.ABOUT | Role.LINKS | Role.BREAKS)
_ROLELESS = int(Role.LIGHT | Role.NOISE) | _PARTS
_KEPT_HEADS = int(Role.ARTEFACT)
_HANDED_OFF_HEADS = int(Role.ARTEFACT | Role.DOER)
_MARKS = dict.fromkeys(",/&+", _JOINS) | dict.fromkeys(":()\u2013\u2014-|[]\u2192>=\u2026", _BREAKS)
_MARKS |= dict.fromkeys(".;!?", _BREAKS | _ENDS)
WORD_ROLES = {role.name.lower(): int(role) for role in Role if role.name and role not in {Role.BREAKS, Role.ENDS}}
"""The roles that a rulebook may list words of, by the name of the list."""


class Known(Struct, frozen=True, gc=False):
    """What is known of a word: what it stands for among the cues' words, and its roles."""

    meanings: frozenset[str]
    role: int


class Word(Struct, gc=False):
    """A word that counts, or a mark that parts words, at `start` to `end` of the title.

    `place` numbers all words and marks, those left out included. `fresh` is true if an article or the like stands
    before it. `aside` is true if the word stands where things are only spoken of. `errand` and `own` are the indexes
    of the verbs that govern it, -1 if none does.
    """

    meanings: frozenset[str]
    role: int
    start: int
    end: int
    place: int
    fresh: bool
    aside: bool
    errand: int
    own: int


class Reader:
    """Splits titles into words and tells what each of them does.

    `meanings` looks up what a word stands for among the words of the cues, `roles` what these words do.
    """

    def __init__(self, meanings: Callable[[str], frozenset[str]], roles: Callable[[frozenset[str]], int]) -> None:
        self._meanings = meanings
        self._roles = roles
        self._remembered: dict[str, tuple[tuple[Known, int, int], ...]] = {}

    def read(self, title: str) -> list[Word]:  # noqa: C901, PLR0912 - one loop, as it runs for every title
        """The words of `title` that count."""
        words: list[Word] = []
        place = 0
        fresh = aside = content = joined = False
        errand = own = -1
        capitals = not title.isupper()
        remembered = self._remembered
        for match in _TOKEN.finditer(title.replace("\u2019", "'")[:LONGEST]):
            token = match[0]
            for known, offset, length in remembered.get(token) or self._split(token):
                role = known.role
                meanings = known.meanings
                place += 1
                if role & _NOISE:
                    fresh = True
                    continue
                if not role & _ROLELESS:
                    if role & _STARTS and (joined or not content):
                        errand = len(words) if role & _ERRAND else -1
                        own = len(words) if role & _OWN else -1
                        aside = False
                    content = True
                    joined = False
                    if not meanings and capitals and place > 1 and token[0].isupper():
                        meanings = _CAPITAL
                elif role & _PARTS:
                    if role & _BREAKS:
                        aside = content = False
                        joined = True
                        if role & _ENDS:
                            errand = own = -1
                    elif role & _JOINS:
                        joined = True
                    else:
                        aside = aside or content
                else:
                    if joined or not content:
                        errand = len(words) if role & _ERRAND else -1
                        own = len(words) if role & _OWN else -1
                        aside = content = False
                    joined = False
                start = match.start() + offset
                words.append(Word(meanings, role, start, start + length, place, fresh, aside, errand, own))
                fresh = False
        return words

    def _split(self, token: str) -> tuple[tuple[Known, int, int], ...]:
        """The words in `token`, each with its offset and length."""
        if len(self._remembered) >= MOST_REMEMBERED:
            self._remembered.clear()
        found = self._remembered[token] = tuple(self._parts(token))
        return found

    def _parts(self, token: str) -> Iterator[tuple[Known, int, int]]:
        text = token.lower()
        if text in _MARKS:
            yield Known(frozenset(), _MARKS[text]), 0, len(token)
            return
        if text.endswith("'s") and not self._meanings(text):
            text = text[:-2]
        if "-" in text:
            joined = self._known(text.replace("-", ""))
            if not joined.meanings:
                offset = 0
                for part in text.split("-"):
                    yield self._known(part), offset, len(part)
                    offset += len(part) + 1
                return
            yield joined, 0, len(text)
            return
        yield self._known(text), 0, len(text)

    def _known(self, text: str) -> Known:
        meanings = self._meanings(text)
        return Known(meanings, self._roles(meanings))


_CAPITAL = frozenset((CAPITAL,))


def is_aside(words: list[Word], matched: tuple[int, ...], covered: Container[int], *, handed_off: bool) -> bool:
    """Whether the matched words are only spoken of, because the title's work is something else.

    `covered` are all words that the rule's cues match. `handed_off` work is also only spoken of where the user
    judges it, or where its doer is meant.
    """
    first = words[matched[0]]
    if first.aside or (first.errand != -1 and first.errand not in matched):
        return True
    if handed_off and first.own != -1 and first.own not in matched:
        return True
    if first.errand == matched[0] or (first.own == matched[0] and not first.role & _ACTS):
        return False
    heads = _HANDED_OFF_HEADS if handed_off else _KEPT_HEADS
    last = matched[-1]
    end = min(last + 5, len(words))
    only_last = first.role & _STARTS
    found = False
    for at in range(last + 1, end):
        word = words[at]
        if word.fresh or word.role & _PARTS:
            break
        is_head = bool(word.role & heads) and at not in covered
        found = is_head if only_last else found or is_head
    return found
