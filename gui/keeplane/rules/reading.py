"""Reading a title: its words, and which of them say what is done and which only what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import IntFlag, auto

from msgspec import Struct

from keeplane.rules.lexicon import Lexicon

LONGEST = 400
"""Characters of a title that are read; whatever follows cannot change the advice."""

_TOKEN = re.compile(
    r"\d+:\d+|\bw/o?|[^\W\d_](?:[^\W_]|['-](?=[^\W\d_]))*|\d[\w:%.,-]*|(?<=\s)-(?=\s)|[;:.!?()\u2013\u2014|[\]\u2192>=\u2026,/&+]"
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
    BREAKS = auto()  # punctuation that ends a thought


# Plain numbers: IntFlag takes ten times as long to combine, and this is the inner loop.
_NOISE = int(Role.NOISE)
_JOINS = int(Role.JOINS)
_LIGHT = int(Role.LIGHT)
_ERRAND = int(Role.ERRAND)
_OWN = int(Role.OWN)
_BREAKS = int(Role.BREAKS)
_STARTS = int(Role.LIGHT | Role.ERRAND | Role.OWN | Role.ACTS)
_LINKS = int(Role.ABOUT | Role.LINKS)
_PARTS = int(Role.JOINS | Role.ABOUT | Role.LINKS | Role.BREAKS)
_KEPT_HEADS = int(Role.ARTEFACT)
_HANDED_OFF_HEADS = int(Role.ARTEFACT | Role.DOER)


class Word(Struct):
    """A word that counts, or a mark that parts words.

    `place` numbers all words and marks, those left out included. `fresh` is true if an article or the like
    stands before it. `aside` is true if the word stands where things are only spoken of. `errand` and `own` are
    the indexes of the verbs that govern it, -1 if none does. `named` is true of an unknown word with a capital.
    """

    text: str
    start: int
    end: int
    role: int
    place: int
    fresh: bool
    named: bool
    aside: bool = False
    errand: int = -1
    own: int = -1


class Reader:
    """Splits titles into words and tells what each of them does."""

    def __init__(self, lexicon: Lexicon, roles: Mapping[str, int]) -> None:
        self._lexicon = lexicon
        self._roles = roles

    def read(self, title: str) -> list[Word]:
        """The words of `title` that count."""
        words: list[Word] = []
        fresh = False
        for place, (text, start, end) in enumerate(self._pieces(title[:LONGEST])):
            role = self._roles.get(text, 0)
            if role & _NOISE:
                fresh = True
            else:
                named = place > 0 and not title.isupper() and title[start].isupper() and text not in self._lexicon
                words.append(Word(text, start, end, role, place, fresh, named))
                fresh = False
        _govern(words)
        return words

    def _pieces(self, title: str) -> Iterator[tuple[str, int, int]]:
        for match in _TOKEN.finditer(title.replace("\u2019", "'")):
            text = match[0].lower()
            start, end = match.span()
            if "'" in text and text.endswith("'s"):
                text = text[:-2]
                end -= 2
            if "-" in text and len(text) > 1:
                joined = self._lexicon.read(text.replace("-", ""))
                if joined not in self._lexicon:
                    for part in text.split("-"):
                        yield self._lexicon.read(part), start, start + len(part)
                        start += len(part) + 1
                    continue
                text = joined
            yield self._lexicon.read(text), start, end


def _govern(words: list[Word]) -> None:
    """Marks which words stand aside and which verbs govern them."""
    aside = content = joined = False
    errand = own = -1
    for index, word in enumerate(words):
        role = word.role
        if role & _BREAKS:
            aside = content = False
            joined = True
            if word.text in ".;!?":
                errand = own = -1
        elif role & _JOINS:
            joined = True
        elif role & _LINKS:
            aside = aside or content
        else:
            if role & _STARTS and (joined or not content):
                errand = index if role & _ERRAND else -1
                own = index if role & _OWN else -1
                aside = content = False
            content = content or not role & _LIGHT
            joined = False
        word.aside = aside
        word.errand = errand
        word.own = own


def is_aside(words: list[Word], matched: tuple[int, ...], covered: set[int], *, handed_off: bool) -> bool:
    """Whether the matched words are only spoken of, because the title's work is something else.

    `covered` are all words that the rule's cues match. `handed_off` work is also only spoken of where the user
    judges it, or where its doer is meant.
    """
    first = words[matched[0]]
    if first.aside or (first.errand != -1 and first.errand not in matched):
        return True
    if handed_off and first.own != -1 and first.own not in matched:
        return True
    if first.errand == matched[0]:
        return False
    heads = _HANDED_OFF_HEADS if handed_off else _KEPT_HEADS
    after = list(_compound(words, matched[-1]))
    if first.role & _STARTS:
        after = after[-1:]
    return any(words[at].role & heads and at not in covered for at in after)


def _compound(words: list[Word], last: int) -> Iterator[int]:
    """Where the nouns stand that follow the word at `last` in one compound."""
    for at in range(last + 1, min(last + 5, len(words))):
        if words[at].fresh or words[at].role & _PARTS:
            return
        yield at
