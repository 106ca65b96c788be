"""What the user changed about the rules."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace


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

    def switched(self, name: str, *, on: bool) -> OwnRules:
        """With the rule or rulebook of that id switched on or off."""
        others = tuple(other for other in self.off if other != name)
        return replace(self, off=others if on else (*others, name))

    def reworded(self, rule_id: str, cues: tuple[str, ...]) -> OwnRules:
        """With these phrases, and no others, added to the shipped rule."""
        others = {other: phrases for other, phrases in self.cues.items() if other != rule_id}
        return replace(self, cues={**others, rule_id: cues} if cues else others)

    def with_rule(self, rule: OwnRule) -> OwnRules:
        """With `rule` in the place of the one of its id, or after the others."""
        if all(other.id != rule.id for other in self.rules):
            return replace(self, rules=(*self.rules, rule))
        return replace(self, rules=tuple(rule if other.id == rule.id else other for other in self.rules))

    def without_rule(self, rule_id: str) -> OwnRules:
        """Without the user's own rule of that id, and switched on if another of its id ever comes."""
        return replace(self.switched(rule_id, on=True), rules=tuple(rule for rule in self.rules if rule.id != rule_id))

    def merged(self, other: OwnRules) -> OwnRules:
        """With all of `other` added; of two own rules with one id, the other's holds."""
        cues = {
            rule_id: tuple(dict.fromkeys((*self.cues.get(rule_id, ()), *other.cues.get(rule_id, ()))))
            for rule_id in (*self.cues, *other.cues)
        }
        merged = replace(self, off=tuple(dict.fromkeys((*self.off, *other.off))), cues=cues)
        for rule in other.rules:
            merged = merged.with_rule(rule)
        return merged

    def as_shipped(self) -> OwnRules:
        """With all shipped rules as they were, and the user's own rules and later fields as they are."""
        own = {rule.id for rule in self.rules}
        return replace(self, off=tuple(name for name in self.off if name in own), cues={})


AS_SHIPPED = OwnRules()
