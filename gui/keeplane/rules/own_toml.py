"""The user's own rules as a TOML file to keep, to share and to edit by hand."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence

import tomli_w

from keeplane.board.message import Message
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.rules.customising import OWN, Place, problems
from keeplane.rules.rulebook import Rulebook
from keeplane.rules.toml_lines import lines

_TEXTS = ("title", "verdict", "because", "question")
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_MOST_BYTES = 1_000_000


class OwnRulesError(ValueError):
    """The file cannot be used. `line` counts from 1; `problem` says what is wrong there."""

    def __init__(self, line: int, problem: Message) -> None:
        super().__init__(f"line {line}: {problem.id}")
        self.line = line
        self.problem = problem


def write_own_rules(own: OwnRules) -> bytes:
    """`own` as TOML, for `read_own_rules`."""
    document: dict[str, object] = {"off": list(own.off)}
    document["cues"] = {rule_id: list(cues) for rule_id, cues in own.cues.items()}
    document["rule"] = [
        {"id": rule.id, **{name: getattr(rule, name) for name in _TEXTS}, "cues": list(rule.cues)} for rule in own.rules
    ]
    return tomli_w.dumps({name: part for name, part in document.items() if part}).encode("utf-8", "replace")


def read_own_rules(data: bytes, shipped: Sequence[Rulebook]) -> OwnRules:
    """What the TOML file in `data` holds. Raises OwnRulesError for the first thing in it that cannot be used."""
    if len(data) > _MOST_BYTES:
        raise OwnRulesError(1, Message("rules.own-too-long"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise OwnRulesError(data.count(b"\n", 0, error.start) + 1, Message("rules.own-not-utf-8")) from error
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        wrong = _TOML_PLACE.sub("", str(error)).lower()
        raise OwnRulesError(line, Message("rules.own-not-toml", {"problem": wrong})) from error
    except RecursionError as error:
        raise OwnRulesError(1, Message("rules.own-not-toml", {"problem": "it is nested too deeply"})) from error
    reader = _Reader(raw, text, shipped)
    own = reader.own_rules()
    for problem in problems(shipped, own):
        in_file = ("rule", *problem.place[1:]) if problem.place[0] == "rules" else problem.place
        raise reader.wrong(in_file, problem.message)
    return own


def fresh_id(title: str, taken: Sequence[str]) -> str:
    """An id for a rule of that title which is not among `taken`."""
    words = re.sub(r"\W+", "-", title.casefold()).strip("-") or "rule"
    stem = f"{OWN}-{words[:40]}"
    number, found = 2, stem
    while found in taken:
        number, found = number + 1, f"{stem}-{number}"
    return found


class _Reader:
    """Takes a parsed file apart, field by field."""

    def __init__(self, raw: Mapping[str, object], text: str, shipped: Sequence[Rulebook]) -> None:
        self._raw = raw
        self._text = text
        self._known = {known for book in shipped for known in (book.id, *(rule.id for rule in book.rules))}
        self._rules = {rule.id for book in shipped for rule in book.rules}

    def wrong(self, place: Place, problem: Message) -> OwnRulesError:
        """The error for the value at `place`, or for what holds it."""
        known = lines(self._text)
        while place not in known:
            place = place[:-1]
        return OwnRulesError(known[place], problem)

    def own_rules(self) -> OwnRules:
        self._only((), self._raw, {"off", "cues", "rule"})
        own = OwnRules(cues=dict(self._cues()), rules=tuple(self._own_rules()))
        known = {*self._known, OWN, *(rule.id for rule in own.rules)}
        off = self._texts(("off",), self._raw.get("off", []))
        for number, name in enumerate(off):
            if name not in known:
                raise self._unknown(("off", number), name)
        return OwnRules(off=off, cues=own.cues, rules=own.rules)

    def _cues(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        cues = self._raw.get("cues", {})
        if not isinstance(cues, dict):
            raise self._kind(("cues",), "a-table")
        for rule_id, phrases in cues.items():
            if rule_id not in self._rules:
                raise self._unknown(("cues", rule_id), rule_id)
            yield rule_id, self._texts(("cues", rule_id), phrases)

    def _own_rules(self) -> Iterator[OwnRule]:
        rules = self._raw.get("rule", [])
        if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
            raise self._kind(("rule",), "tables")
        taken = [*self._known, *(rule["id"] for rule in rules if isinstance(rule.get("id"), str))]
        for number, rule in enumerate(rules):
            at = ("rule", number)
            self._only(at, rule, {"id", *_TEXTS, "cues"})
            texts = {name: self._text_of((*at, name), rule.get(name, "")) for name in _TEXTS}
            rule_id = self._text_of((*at, "id"), rule.get("id", "")) or fresh_id(texts["title"], taken)
            taken.append(rule_id)
            yield OwnRule(
                id=rule_id,
                title=texts["title"],
                verdict=texts["verdict"],
                because=texts["because"],
                question=texts["question"],
                cues=self._texts((*at, "cues"), rule.get("cues", [])),
            )

    def _text_of(self, at: Place, value: object) -> str:
        if not isinstance(value, str):
            raise self._kind(at, "a-text")
        return value

    def _texts(self, at: Place, value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise self._kind(at, "texts")
        return tuple(self._text_of((*at, number), item) for number, item in enumerate(value))

    def _only(self, at: Place, table: Mapping[str, object], known: set[str]) -> None:
        for name in table:
            if name not in known:
                raise self.wrong((*at, name), Message("rules.own-unknown-field", {"field": name}))

    def _kind(self, at: Place, kind: str) -> OwnRulesError:
        field = next(step for step in reversed(at) if isinstance(step, str))
        return self.wrong(at, Message(f"rules.own-not-{kind}", {"field": field}))

    def _unknown(self, at: Place, name: str) -> OwnRulesError:
        return self.wrong(at, Message("rules.own-unknown-rule", {"id": name}))
