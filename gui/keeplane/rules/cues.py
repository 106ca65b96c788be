"""The cue language: from a phrase as people write it to the word sequences that it recognises.

A step's words are base forms, which any form matches; "'" before a word stands for this very form, and `CAPITAL` for
an unknown word with a capital letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from math import prod

from msgspec import Struct

from keeplane.board.message import Message
from keeplane.rules.lexicon import CAPITAL

GAP = 3
"""How many words `..` may stand for."""

NAME = "name"
"""The class that also holds every unknown word with a capital letter."""

FIRST_NAME = "first-name"
"""The same class without these."""

MOST_SEQUENCES = 2000
_LEXEME = re.compile(
    r"\([\w\s|/+:&-]+\)"  # a group of plain words: most of what cues are made of, so it is one lexeme
    r"|\.\.|[()\[\]|^$]|@[a-z-]+|'[^'\s]+'|[^\s()\[\]|^$@'.]+(?:'[^\s()\[\]|^$@'.]+)*"
)
_WORD = re.compile(r"[\w:/+&-]+(?:'\w+)*")
_LITERAL = re.compile(r"@[a-z-]+|'?[\w:/+&-]+(?:'\w+)*")


class CueError(ValueError):
    """The phrase is not in the cue language; `problem` says what is wrong."""

    def __init__(self, problem: str, cue: str, **values: object) -> None:
        self.problem = Message(f"rules.cue-{problem}", {"cue": cue, **values})
        super().__init__(self.problem.id, cue)


class Step(Struct, frozen=True, gc=False):
    """One word of a sequence: any of `words`, with at most `gap` other words before it."""

    words: frozenset[str]
    gap: int = 0


class Sequence(Struct, frozen=True, gc=False):
    """Steps in order. `first` and `last` tie it to the start and the end of the title."""

    steps: tuple[Step, ...]
    first: bool = False
    last: bool = False


_Steps = tuple[Step, ...]


class CueReader:
    """Reads cues that may name the word classes in `classes`."""

    def __init__(self, classes: Mapping[str, tuple[str, ...]]) -> None:
        self._classes = classes
        self._entries: dict[str, list[_Steps]] = {}
        self._steps: dict[str, Step] = {}

    def sequences(self, cue: str) -> tuple[Sequence, ...]:
        """Every word sequence that `cue` stands for. Raises CueError."""
        if cue.isalpha():
            return (Sequence((self.step(cue),)),)
        lexemes = _LEXEME.findall(cue)
        if "".join("".join(lexemes).split()) != "".join(cue.split()):
            raise CueError("character", cue)
        first = lexemes[:1] == ["^"]
        last = lexemes[-1:] == ["$"]
        found = _Parser(cue, lexemes[first : len(lexemes) - last], self).phrase("")
        if any(not steps for steps in found):
            raise CueError("empty", cue)
        return tuple(Sequence(steps, first, last) for steps in found)

    def entries(self, name: str, cue: str) -> list[_Steps]:
        """What the class `name`, named in `cue`, stands for. Raises CueError."""
        if name not in self._entries:
            if name not in self._classes:
                raise CueError("unlisted", cue, name=name)
            known: list[_Steps] = [(Step(frozenset((CAPITAL,))),)] if name == NAME else []
            for entry in self._classes[name]:
                known += [each.steps for each in self.sequences(entry)]
            self._entries[name] = _merged(known)
        return self._entries[name]

    def step(self, word: str) -> Step:
        """The step for one word as written in a cue."""
        known = self._steps.get(word)
        if known is None:
            known = self._steps[word] = Step(frozenset((plain(word),)))
        return known


def literals(cue: str) -> list[str]:
    """The words and @classes that are written in `cue`, in the way in which steps hold them."""
    if cue.isalpha():
        return [cue.lower()]
    return [plain(word) if word[0] != "@" else word for word in _LITERAL.findall(cue)]


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """A cue's word as steps hold it."""
    return word.removesuffix("'").lower().replace("-", "")


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
            if lexeme == "..":
                gap = GAP
            elif lexeme == "|" and closing:
                alternatives += self._joined(parts)
                parts = []
            else:
                part = self._part(lexeme)
                parts.append([_after(gap, steps) for steps in part] if gap else part)
                gap = 0
        if gap or not parts:
            raise CueError("word-before", self._cue, mark=closing) if closing else CueError("word-at-end", self._cue)
        alternatives += self._joined(parts)
        return _merged(alternatives) if len(alternatives) > 1 else alternatives

    def _until(self, closing: str) -> Iterator[str]:
        while self._at < len(self._lexemes):
            lexeme = self._lexemes[self._at]
            self._at += 1
            if lexeme == closing:
                return
            yield lexeme
        if closing:
            raise CueError("closing", self._cue, mark=closing)

    def _part(self, lexeme: str) -> list[_Steps]:
        match lexeme[0]:
            case "(":
                return self.phrase(")") if lexeme == "(" else self._plain_group(lexeme)
            case "[":
                return [*self.phrase("]"), ()]
            case "@":
                return self._reader.entries(lexeme[1:], self._cue)
            case "'":
                return [(self._reader.step(lexeme),)]
        if not (lexeme.isalpha() or _WORD.fullmatch(lexeme)):
            raise CueError("no-word", self._cue, part=lexeme)
        return [(self._reader.step(lexeme),)]

    def _plain_group(self, lexeme: str) -> list[_Steps]:
        single: list[str] = []
        longer: list[_Steps] = []
        for alternative in lexeme[1:-1].split("|"):
            words = alternative.split()
            if len(words) > 1:
                longer.append(tuple(map(self._reader.step, words)))
            elif words:
                single.append(plain(words[0]))
            else:
                raise CueError("beside", self._cue)
        return ([(Step(frozenset(single)),)] if single else []) + longer

    def _joined(self, parts: list[list[_Steps]]) -> list[_Steps]:
        if len(parts) == 1:
            return parts[0]
        count = prod(map(len, parts)) if parts else 0
        if not 0 < count <= MOST_SEQUENCES:
            raise CueError("too-many", self._cue, most=MOST_SEQUENCES) if count else CueError("empty", self._cue)
        return [sum(choice, ()) for choice in product(*parts)]


def _after(gap: int, steps: _Steps) -> _Steps:
    return (Step(steps[0].words, gap), *steps[1:]) if steps else steps


def _merged(alternatives: list[_Steps]) -> list[_Steps]:
    """The alternatives with all single words made one step."""
    single = [steps[0].words for steps in alternatives if len(steps) == 1 and not steps[0].gap]
    longer = [steps for steps in alternatives if len(steps) != 1 or steps[0].gap]
    return ([(Step(frozenset().union(*single)),)] if single else []) + longer
