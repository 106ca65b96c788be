"""What the user changed about the rules, as JSON and back; a bad part costs only itself."""

from __future__ import annotations

from collections.abc import Mapping

from keeplane.board.own_rules import AS_SHIPPED, OwnRule, OwnRules
from keeplane.storage.parsing import Document
from keeplane.storage.repair import Repairs
from keeplane.storage.task_reader import check_depth, keep

_RULE_TEXTS = ("id", "title", "verdict", "because", "question")


def document_of(own: OwnRules) -> Document:
    """The file's `rulebook`."""
    parts: Document = {
        "off": list(own.off),
        "cues": {rule_id: list(cues) for rule_id, cues in own.cues.items()},
        "rules": [_rule_document(rule) for rule in own.rules],
    }
    return {**own.extra, **{name: part for name, part in parts.items() if part}}


def own_rules_of(value: object, board_extra: Document, repairs: Repairs) -> OwnRules:
    """What the file's `rulebook` holds; if it is none at all, it goes to `board_extra`.

    Raises DamagedBoardError if it is nested too deeply.
    """
    if value is None:
        return AS_SHIPPED
    check_depth(value)
    if not isinstance(value, dict):
        repairs.field()
        keep(board_extra, "rulebook", value)
        return AS_SHIPPED
    extra: Document = {key: item for key, item in value.items() if key not in {"off", "cues", "rules"}}
    return OwnRules(
        off=_texts(value.get("off"), "off", extra, repairs),
        cues=_cues(value.get("cues"), extra, repairs),
        rules=_rules(value.get("rules"), extra, repairs),
        extra=extra,
    )


def _rule_document(rule: OwnRule) -> Document:
    texts = {name: getattr(rule, name) for name in _RULE_TEXTS}
    return {**rule.extra, **texts, "cues": list(rule.cues)}


def _texts(value: object, name: str, extra: Document, repairs: Repairs) -> tuple[str, ...]:
    """A list of texts; what is none goes to `extra`."""
    if value is None:
        return ()
    items = value if isinstance(value, list) else [value]
    bad = [item for item in items if not isinstance(item, str)]
    if bad or not isinstance(value, list):
        repairs.field()
        keep(extra, name, bad if isinstance(value, list) else value)
    return tuple(item for item in items if isinstance(item, str)) if isinstance(value, list) else ()


def _cues(value: object, extra: Document, repairs: Repairs) -> Mapping[str, tuple[str, ...]]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        repairs.field()
        keep(extra, "cues", value)
        return {}
    bad: Document = {}
    cues = {rule_id: _texts(phrases, rule_id, bad, repairs) for rule_id, phrases in value.items()}
    if bad:
        keep(extra, "cues", bad)
    return {rule_id: phrases for rule_id, phrases in cues.items() if isinstance(value[rule_id], list)}


def _rules(value: object, extra: Document, repairs: Repairs) -> tuple[OwnRule, ...]:
    if value is None:
        return ()
    items = value if isinstance(value, list) else [value]
    bad = [item for item in items if not isinstance(item, dict)]
    if bad:
        repairs.field()
        keep(extra, "rules", bad)
    return tuple(_rule(item, repairs) for item in items if isinstance(item, dict))


def _rule(value: Document, repairs: Repairs) -> OwnRule:
    extra: Document = {key: item for key, item in value.items() if key not in {*_RULE_TEXTS, "cues"}}
    texts: dict[str, str] = {}
    for name in _RULE_TEXTS:
        text = value.get(name)
        texts[name] = text if isinstance(text, str) else ""
        if text is not None and not isinstance(text, str):
            repairs.field()
            keep(extra, name, text)
    return OwnRule(**texts, cues=_texts(value.get("cues"), "cues", extra, repairs), extra=extra)
