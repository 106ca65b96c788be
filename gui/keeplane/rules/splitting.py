"""Proposing two titles for a task of which one part is kept and the other handed off."""

from __future__ import annotations

import re

from keeplane.rules.decision import Decision, Fired

_JOINT = r"(?i)\s*(?:[,;&+]|\band\b|\bthen\b|\bplus\b)[\s,;&+]*(?:\b(?:and|then)\b\s*)?"


def split_titles(decision: Decision, kept: Fired, handed_off: Fired, template: str) -> tuple[str, str] | None:
    """The titles of the part to keep and of the part to hand off.

    A title that names both parts side by side is cut between them; otherwise `template`, with `{title}` in it,
    names the part to hand off. None if it is empty too.
    """
    title = decision.title
    if kept.evidence and handed_off.evidence:
        first, second = sorted((kept, handed_off), key=lambda fired: fired.evidence[0].start)
        joint = re.compile(_JOINT).search(title, first.evidence[-1].end, second.evidence[0].start)
        if joint is not None:
            parts = {first.rule: title[: joint.start()], second.rule: _capital(title[joint.end() :])}
            return parts[kept.rule], parts[handed_off.rule]
    return (title, template.replace("{title}", title)) if template else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
