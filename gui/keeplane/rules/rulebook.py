"""Rules and the rulebook that orders them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from keeplane.board.message import Message

SHIPPED = ("never-outsource", "common-practice")
"""The rulebooks that come with Keeplane, the one that wins first."""


class Verdict(StrEnum):
    KEEP = "keep"
    OUTSOURCE = "outsource"


class Source(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a rule comes from: an article's title and the number of the point in its list, None for its prose."""

    article: str
    point: int | None = None


class Unless(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rulebook's `unless`: a circumstance of the whole board under which the rule no longer holds.

    `id` is the key of its answer in the board's profile; `yes` and `no` label the two answers.
    `then` is what still stays with the user when the exception holds.
    """

    id: str
    text: str
    question: str
    yes: str
    no: str
    then: str


class Cues(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Phrases, in the cue language that the rulebook file's head explains.

    `done` phrases recognise work that is done, so the rule fires; `mentioned` phrases recognise only that the
    work is spoken of, so the rule becomes a caution; `never` phrases look alike but are something else. `anywhere`
    phrases make the rule fire wherever they stand.
    """

    done: tuple[str, ...] = ()
    mentioned: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    anywhere: tuple[str, ...] = ()


class Examples(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Titles on which the rule fires, and titles that look alike on which it must not."""

    fires: tuple[str, ...]
    silent: tuple[str, ...]


class Rule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rule of a rulebook. Texts are whole plain sentences in the second person.

    `lead` says the rule in one short sentence, `because` why.
    `noun` completes "This isn't …" ("training"). `hand_off` is what may still leave the user's desk for a rule
    that keeps, and what to keep in hand for one that outsources. `stays` tells a helper, in the first person, what does
    not leave the user's hands. `split` proposes the title of that part for a
    task, with `{title}` where the task's own title goes. `learn_first` and `habits` are steps and may be empty.
    `gate` marks the rule that goes before all others, and that fires when the user could not judge the result.
    `fallback` marks a rule that speaks only where no other does.
    `agree` and `disagree` count the published lists that say the same and the opposite, where they were counted.
    """

    id: str
    title: str
    noun: str
    verdict: Verdict
    because: str
    question: str
    hand_off: str
    sources: tuple[Source, ...]
    cues: Cues
    examples: Examples
    unless: Unless | None = None
    stays: str = ""
    split: str = ""
    learn_first: tuple[str, ...] = ()
    habits: tuple[str, ...] = ()
    lead: str = ""
    gate: bool = False
    fallback: bool = False
    agree: int | None = None
    disagree: int | None = None


class Divided(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kind of work on which the published lists do not agree: `keep` of them say keep, `outsource` the opposite.

    Without these numbers nobody has counted. It decides nothing; `because` says what the choice hangs on.
    """

    id: str
    title: str
    because: str
    keep: int | None = None
    outsource: int | None = None
    cues: Cues
    examples: Examples


class Rulebook(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An ordered set of rules; the order decides among rules of the same rank.

    `words` names sets of words for the cues, each a text with commas, and `short` spells out abbreviations; both also
    serve the rulebooks that come after this one.
    """

    id: str
    title: str
    rules: tuple[Rule, ...]
    divided: tuple[Divided, ...] = ()
    words: Mapping[str, str] = {}
    short: Mapping[str, str] = {}


class RulebookError(ValueError):
    """The rulebook cannot be used. `line` counts from 1; `message` names the file, the line and what is wrong there."""

    def __init__(self, name: str, line: int, problem: Message) -> None:
        super().__init__(f"{name}, line {line}: {problem.id}")
        self.line = line
        self.message = Message("rules.file", {"file": name, "line": line, "problem": problem})
