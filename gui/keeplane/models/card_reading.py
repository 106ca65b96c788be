"""What a lane shows of its tasks."""

from __future__ import annotations

from keeplane.board.task import Lane, Task
from keeplane.models.card import Card, Foot
from keeplane.models.decisions import Decisions
from keeplane.models.handing_off import HandOff
from keeplane.rules.deciding import is_conflict
from keeplane.rules.explaining import Explainer


class CardReader:
    def __init__(self, decisions: Decisions, explainer: Explainer, hand_off: HandOff) -> None:
        self._decisions = decisions
        self._explainer = explainer
        self._hand_off = hand_off

    def card(self, task: Task, *, grouped: bool) -> Card:
        """What is drawn; `grouped` cards lie with others of their helper."""
        advice = self._decisions.advice(task)
        short = advice.rule is None or task.lane is Lane.INBOX
        foot = Foot(
            suggestion=advice.suggestion,
            rule=self._explainer.chip(advice) if short else self._explainer.rule_title(advice),
            conflict=is_conflict(task.lane, advice.suggestion),
            status=task.status,
            standing=self._hand_off.standing(task),
            grouped=grouped,
            hours_per_week=task.hours_per_week,
        )
        return Card(task, foot)

    def tool_tip(self, task: Task) -> str:
        from html import escape  # noqa: PLC0415 (slow, and not wanted at the start)

        standing = self._hand_off.description(task)
        return f"<p>{escape(task.title)}</p>" + (f"<p>{escape(standing)}</p>" if standing else "")

    def spoken(self, task: Task, against: str) -> str:
        """What a screen reader says of it besides its title, with `against` if it lies against its rule."""
        advice = self._decisions.advice(task)
        conflict = against if is_conflict(task.lane, advice.suggestion) else ""
        return ", ".join(filter(None, (self._explainer.describe(advice), conflict, self._hand_off.description(task))))
