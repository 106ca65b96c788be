"""The cue language: from a phrase as people write it to the word sequences that it recognises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

from msgspec import Struct

from keeplane.rules.forms import forms

GAP = 3
"""How many words `..` may stand for."""

NAME = "name"
"""The class that also holds every unknown word with a capital letter; its steps hold an empty word for that."""

MOST_SEQUENCES = 2000
_LEXEME = re.compile(r"\.\.|[()\[\]|^$]|@[a-z-]+|'[^'\s]+'|[^\s()\[\]|^$@']+(?:'[^\s()\[\]|^$@']+)*")
_WORD = re.compile(r"[\w:/+&-]+(?:'\w+)*")


class CueError(ValueError):
    """The phrase is not in the cue language; the text says what is wrong."""


class Step(Struct, frozen=True):
    """One word of a sequence: any of `words`, with at most `gap` other words before it."""

    words: frozenset[str]
    gap: int = 0


class Sequence(Struct, frozen=True):
    """Steps in order. `first` and `last` tie it to the start and the end of the title."""

    steps: tuple[Step, ...]
    first: bool = False
    last: bool = False


_Steps = tuple[Step, ...]


class CueReader:
    """Reads cues that may name the word classes in `classes`."""

    def __init__(self, classes: Mapping[str, tuple[str, ...]]) -> None:
        self._classes = classes
        self._read: dict[str, list[_Steps]] = {}

    def sequences(self, cue: str) -> tuple[Sequence, ...]:
        """Every word sequence that `cue` stands for. Raises CueError."""
        lexemes = _LEXEME.findall(cue)
        if "".join(lexemes) != "".join(cue.split()):
            raise CueError(f"the cue {cue!r} has a character that means nothing")
        first = lexemes[:1] == ["^"]
        last = lexemes[-1:] == ["$"]
        found = _Parser(cue, lexemes[first : len(lexemes) - last], self).phrase("")
        if any(not steps for steps in found):
            raise CueError(f"the cue {cue!r} can stand for no word at all")
        return tuple(Sequence(steps, first, last) for steps in found)

    def entries(self, name: str, cue: str) -> list[_Steps]:
        """What the class `name`, named in `cue`, stands for. Raises CueError."""
        if name not in self._read:
            if name not in self._classes:
                raise CueError(f"the cue {cue!r} names the words @{name}, which are not listed")
            known = [(Step(frozenset(("",))),)] if name == NAME else []
            known += [each.steps for entry in self._classes[name] for each in self.sequences(entry)]
            self._read[name] = _merged(known)
        return self._read[name]


class _Parser:
    """Recursive descent over one cue's lexemes."""

    def __init__(self, cue: str, lexemes: list[str], reader: CueReader) -> None:
        self._cue = cue
        self._lexemes = lexemes
        self._reader = reader
        self._at = 0

    def phrase(self, closing: str) -> list[_Steps]:
        """The sequences up to `closing`, where `|` parts alternatives."""
        alternatives: list[_Steps] = []
        parts: list[list[_Steps]] = []
        gap = 0
        for lexeme in self._until(closing):
            if lexeme == "|" and closing:
                alternatives += self._joined(parts)
                parts = []
                continue
            if lexeme == "..":
                gap = GAP
                continue
            parts.append([_after(gap, steps) for steps in self._part(lexeme)])
            gap = 0
        if gap or not parts:
            raise CueError(f"the cue {self._cue!r} lacks a word before {closing or 'its end'!r}")
        return _merged(alternatives + self._joined(parts))

    def _until(self, closing: str) -> Iterator[str]:
        while self._at < len(self._lexemes):
            lexeme = self._lexemes[self._at]
            self._at += 1
            if lexeme == closing:
                return
            yield lexeme
        if closing:
            raise CueError(f"the cue {self._cue!r} lacks a closing {closing!r}")

    def _part(self, lexeme: str) -> list[_Steps]:
        match lexeme[0]:
            case "(":
                return self.phrase(")")
            case "[":
                return [*self.phrase("]"), ()]
            case "@":
                return self._reader.entries(lexeme[1:], self._cue)
            case "'":
                return [(Step(frozenset((_plain(lexeme[1:-1]),))),)]
        if not _WORD.fullmatch(lexeme):
            raise CueError(f"the cue {self._cue!r} has {lexeme!r} where a word is expected")
        return [(Step(forms(_plain(lexeme))),)]

    def _joined(self, parts: list[list[_Steps]]) -> list[_Steps]:
        joined = [sum(choice, ()) for choice in product(*parts)] if parts else []
        if not joined or len(joined) > MOST_SEQUENCES:
            raise CueError(f"the cue {self._cue!r} stands for {len(joined) or 'no'} phrases")
        return joined


def _plain(word: str) -> str:
    return word.lower().replace("-", "")


def _after(gap: int, steps: _Steps) -> _Steps:
    return (Step(steps[0].words, gap), *steps[1:]) if gap and steps else steps


def _merged(alternatives: list[_Steps]) -> list[_Steps]:
    """The alternatives with all single words made one step."""
    single: frozenset[str] = frozenset()
    longer: dict[_Steps, None] = {}
    for steps in alternatives:
        if len(steps) == 1 and not steps[0].gap:
            single |= steps[0].words
        else:
            longer[steps] = None
    return ([(Step(single),)] if single else []) + list(longer)
