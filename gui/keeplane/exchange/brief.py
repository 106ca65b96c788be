"""What a helper is told about a task, composed from the task, its explanation and what the user wrote."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from keeplane.board.message import Catalogue, Message
from keeplane.board.task import GATE, LEVEL, Gate, Level, Task, one_line
from keeplane.exchange.plain_text import read_lines
from keeplane.exchange.web_links import is_link
from keeplane.rules.explanation import Explanation, Kind


class Part(StrEnum):
    """What a brief speaks of, in its order. The values are the keys in `Task.brief`."""

    OUTCOME = "outcome"
    DONE = "done"
    CONTEXT = "context"
    LIMITS = "limits"
    STEPS = "steps"
    MATERIAL = "material"
    DEADLINE = "deadline"
    HOURS = "hours"
    CHECKING = "checking"
    STAYS = "stays"
    QUESTIONS = "questions"


WRITTEN = tuple(part for part in Part if part not in {Part.DEADLINE, Part.HOURS})
"""The parts that the user may write; the others come from fields of the task alone."""

LISTS = frozenset({Part.STEPS, Part.MATERIAL, Part.QUESTIONS})
"""The parts whose every line is a point of its own."""

_NEEDED = (Part.DONE, Part.LIMITS, Part.DEADLINE, Part.CHECKING)
"""Without these a helper has to ask back."""


class Block(Struct, frozen=True):
    """A part in words: plain lines of text, none of them empty."""

    part: Part
    heading: str
    lines: tuple[str, ...]


class Brief(Struct, frozen=True):
    """The brief for one task. `title` is the task's."""

    title: str
    blocks: tuple[Block, ...]


class Briefs(Struct, frozen=True):
    """One brief or several, under one heading. `helper` is "" if there is none yet."""

    heading: str
    briefs: tuple[Brief, ...]
    helper: str = ""


class Briefer:
    """Writes briefs in the words of one catalogue. `day` puts an ISO date into words, `hours` a number."""

    def __init__(self, catalogue: Catalogue, day: Callable[[str], str], hours: Callable[[float], str]) -> None:
        self._catalogue = catalogue
        self._day = day
        self._hours = hours

    def texts(self, task: Task, explanation: Explanation) -> dict[Part, str]:
        """Every part that the user may write: as they wrote it, else as the task and its explanation say it."""
        context, steps, material = _sorted_notes(task.notes)
        filled = {
            Part.OUTCOME: task.title,
            Part.CONTEXT: context,
            Part.STEPS: steps,
            Part.MATERIAL: material,
            Part.CHECKING: self._gate(explanation),
            Part.STAYS: _stays(explanation),
        }
        texts: dict[Part, str] = {part: task.brief.get(part, filled.get(part, "")) for part in WRITTEN}
        if Part.QUESTIONS not in task.brief:
            missing = (part for part in _NEEDED if not self._lines(part, task, texts))
            texts[Part.QUESTIONS] = "\n".join(self._say(f"ask-{part}") for part in missing)
        return texts

    def kept(self, task: Task, explanation: Explanation, texts: Mapping[Part, str]) -> dict[str, str]:
        """What of `texts` belongs into `Task.brief`: what says something else than the task says by itself.

        A part that is missing in `texts` says what the task says. What the task's brief holds besides parts stays.
        """
        own = {key: text for key, text in task.brief.items() if key not in _KEYS}
        for parts in (set(WRITTEN) - {Part.QUESTIONS}, {Part.QUESTIONS}):  # the questions hang on the other parts
            by_itself = self.texts(replace(task, brief=own), explanation)
            own |= {str(part): text for part, text in texts.items() if part in parts and text != by_itself[part]}
        return own

    def brief(self, task: Task, explanation: Explanation) -> Brief:
        """The task's brief, without the parts that have nothing to say."""
        texts = self.texts(task, explanation)
        blocks = (Block(part, self.heading(part), tuple(self._lines(part, task, texts))) for part in Part)
        return Brief(
            task.title,
            tuple(
                block
                for block in blocks
                if block.lines and not (block.part is Part.OUTCOME and block.lines == (task.title,))
            ),
        )

    def together(self, helper: str, briefs: Iterable[Brief]) -> Briefs:
        """Briefs for one helper; "" if there is none yet."""
        return Briefs(self._say("for" if helper else "for-anyone", helper=helper), tuple(briefs), helper)

    def heading(self, part: Part) -> str:
        return self._say(f"part-{part}")

    def question(self, part: Part) -> str:
        """What the user may ask themselves to fill the part."""
        return self._say(f"hint-{part}")

    def level(self, level: Level) -> str:
        """The level as it is told to the helper."""
        return self._say(f"level-{level}")

    def _lines(self, part: Part, task: Task, texts: Mapping[Part, str]) -> list[str]:
        first: tuple[str, ...] = ()
        last: tuple[str, ...] = ()
        match part:
            case Part.LIMITS if (level := level_of(task.brief)) is not None:
                first = (self.level(level),)
            case Part.MATERIAL if task.link:
                first = (task.link,)
            case Part.DEADLINE if task.deadline:
                first = (self._day(task.deadline),)
            case Part.HOURS if task.hours_per_week:
                first = (self._say("hours", count=task.hours_per_week, hours=self._hours(task.hours_per_week)),)
            case Part.CHECKING if task.check_in:
                last = (self._say("check-in", day=self._day(task.check_in)),)
            case _:
                pass
        own = (one_line(line) for line in texts.get(part, "").splitlines())
        return list(filter(None, chain(first, own, last)))

    def _gate(self, explanation: Explanation) -> str:
        for section in explanation.sections:
            for offer in section.offers:
                if section.kind is Kind.GATE and offer.key == GATE and offer.chosen and offer.value in _CAN_CHECK:
                    return self._say(f"gate-{offer.value}")
        return ""

    def _say(self, entry: str, **values: object) -> str:
        return self._catalogue.text(Message(f"brief.{entry}", values))


_CAN_CHECK = frozenset({Gate.CAN_JUDGE, Gate.LACKS_SKILL})


_KEYS = frozenset(map(str, WRITTEN))


def level_of(brief: Mapping[str, str]) -> Level | None:
    """The level that a `Task.brief` names; None for none, or for one of a later version."""
    return next((level for level in Level if level == brief.get(LEVEL)), None)


def suggested_name(briefs: Briefs) -> str:
    """A name for a file, without a suffix, that every system takes."""
    words = briefs.heading if len(briefs.briefs) != 1 else f"{briefs.heading} - {briefs.briefs[0].title}"
    return " ".join(re.sub(r"[^\w\- ]+", " ", words).split())[:80].strip(" -") or "Brief"


def _stays(explanation: Explanation) -> str:
    return "\n".join(section.to_helper for section in explanation.sections if section.to_helper)


def _sorted_notes(notes: str) -> tuple[str, str, str]:
    """The notes' text, their points, and their lines that are nothing but a link."""
    context: list[str] = []
    steps: list[str] = []
    material: list[str] = []
    for line in notes.splitlines():
        found = read_lines(line)
        if is_link(line.strip()):
            material.append(line.strip())
        elif found and found[0].title != one_line(line):
            steps.append(found[0].title)
        else:
            context.append(line)
    return "\n".join(context).strip("\n"), "\n".join(steps), "\n".join(material)
