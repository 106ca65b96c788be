"""Two versions of the user's own rules that grew from one, joined rule by rule."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from keeplane.board.keyed import joined, mine_holds
from keeplane.board.own_rules import OwnRule, OwnRules

_TEXTS = ("title", "verdict", "because", "question")


def merge_rules(base: OwnRules, mine: OwnRules, theirs: OwnRules) -> OwnRules:
    """What both sides made of `base`.

    Where both changed the same words of a rule, mine hold, and theirs stand beside it as a rule that is switched off.
    Two new rules that happen to have one id both stay.
    """
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    aside = _kept_aside(base, mine, theirs)
    rules = _rules(base.rules, mine.rules, theirs.rules)
    known = {rule.id for rule in rules}
    new = {rule_id: rule for rule_id, rule in aside.items() if rule_id not in known}
    off = _words(base.off, mine.off, theirs.off)
    edited = {rule.id for rule in base.rules}
    return OwnRules(
        off=(*off, *(rule_id for rule_id, rule in new.items() if rule.id in edited and rule_id not in off)),
        cues=joined(base.cues, mine.cues, theirs.cues, _cues),
        rules=(*rules, *(replace(rule, id=rule_id) for rule_id, rule in new.items())),
        extra=joined(base.extra, mine.extra, theirs.extra, mine_holds),
    )


def _kept_aside(base: OwnRules, mine: OwnRules, theirs: OwnRules) -> dict[str, OwnRule]:
    """The rules of theirs with words that give way to mine, by ids of their own."""
    before, here, there = ({rule.id: rule for rule in side.rules} for side in (base, mine, theirs))
    return {
        _aside_id(rule): rule
        for rule in there.values()
        if rule.id in here and _gives_way(before.get(rule.id), here[rule.id], rule)
    }


def _gives_way(base: OwnRule | None, mine: OwnRule, theirs: OwnRule) -> bool:
    return any(
        getattr(theirs, name) not in (getattr(mine, name), getattr(base, name, None))
        and getattr(mine, name) != getattr(base, name, None)
        for name in _TEXTS
    )


def _aside_id(rule: OwnRule) -> str:
    """Made from its content, so that two computers that merge the same rules agree on it."""
    import hashlib  # noqa: PLC0415 (slow, and hardly ever wanted)

    content = msgspec.json.encode([getattr(rule, name).encode("utf-8", "replace") for name in ("id", *_TEXTS)])
    return f"{rule.id}-{hashlib.blake2b(content, digest_size=4).hexdigest()}"


def _cues(base: tuple[str, ...] | msgspec.UnsetType, mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    return _words(base or (), mine, theirs)


def _words(base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Mine without what theirs took away, then what theirs added."""
    before, here, there = set(base), set(mine), set(theirs)
    if theirs in (base, mine) or (mine != base and there == before):
        return mine
    if mine == base or here == before:
        return theirs
    stayed = [word for word in mine if word in there or word not in before]
    return tuple(dict.fromkeys([*stayed, *(word for word in theirs if word not in before)]))


def _rules(base: tuple[OwnRule, ...], mine: tuple[OwnRule, ...], theirs: tuple[OwnRule, ...]) -> tuple[OwnRule, ...]:
    before, here, there = ({rule.id: rule for rule in side} for side in (base, mine, theirs))
    if theirs in (base, mine) or (mine != base and there == before):
        return mine
    if mine == base or here == before:
        return theirs
    return tuple(joined(before, here, there, _rule).values())


def _rule(base: OwnRule | msgspec.UnsetType, mine: OwnRule, theirs: OwnRule) -> OwnRule:
    if not isinstance(base, OwnRule):
        return mine
    texts = {name: getattr(theirs if getattr(mine, name) == getattr(base, name) else mine, name) for name in _TEXTS}
    return replace(
        mine,
        **texts,
        cues=_words(base.cues, mine.cues, theirs.cues),
        extra=joined(base.extra, mine.extra, theirs.extra, mine_holds),
    )
