"""What the user changed about the rules."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class OwnRule(Struct, frozen=True, kw_only=True):
    """A rule of the user's own. `verdict` is "keep" or "outsource"; `cues` are phrases in the cue language.

    `extra` holds fields that a later version wrote, kept untouched, here and below.
    """

    id: str
    title: str
    verdict: str
    because: str
    question: str
    cues: tuple[str, ...]
    extra: Mapping[str, object] = {}


class OwnRules(Struct, frozen=True, kw_only=True):
    """Changes to the shipped rules, and rules beside them. Falsy if there are none.

    `off` names the rules and rulebooks that are switched off. `cues` holds the phrases that the user added to
    a shipped rule, by its id. What is named but not known stays: another version may know it.
    """

    off: tuple[str, ...] = ()
    cues: Mapping[str, tuple[str, ...]] = {}
    rules: tuple[OwnRule, ...] = ()
    extra: Mapping[str, object] = {}

    def __bool__(self) -> bool:
        return bool(self.off or self.cues or self.rules or self.extra)


AS_SHIPPED = OwnRules()
