"""Reading a rulebook from TOML: all of it, or one clear message with file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from keeplane.board.message import Message
from keeplane.rules.compiling import merged_words, split_words
from keeplane.rules.cues import CueError, CueReader
from keeplane.rules.rulebook import Divided, Rule, Rulebook, RulebookError
from keeplane.rules.toml_lines import Path, lines

FEWEST_EXAMPLES = 5
_MISSING = re.compile(r"Object missing required field `(.+?)`")
_UNKNOWN = re.compile(r"Object contains unknown field `(.+?)`")
_PLACE = re.compile(r" - at `\$(.*)`$")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def load_rulebook(data: bytes, name: str, earlier: Sequence[Rulebook] = ()) -> Rulebook:
    """The rulebook in `data`, a TOML file called `name`. Its cues may use the words of `earlier` rulebooks.

    Raises RulebookError for the first thing that is wrong.
    """
    text = _text(data, name)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        wrong = _TOML_PLACE.sub("", str(error)).lower()
        raise RulebookError(name, line, Message("rules.file-not-toml", {"problem": wrong})) from error
    _join_words(raw)
    try:
        rulebook = msgspec.convert(raw, Rulebook)
    except msgspec.ValidationError as error:
        path, problem = _explained(str(error), raw)
        raise RulebookError(name, _line(text, path), problem) from error
    for path, problem in _problems(rulebook, earlier):
        raise RulebookError(name, _line(text, path), problem)
    return rulebook


def load_rulebooks(files: Iterable[tuple[str, bytes]]) -> tuple[Rulebook, ...]:
    """The rulebooks in `files`, names with contents, in order, as `load_rulebook` reads them."""
    books: list[Rulebook] = []
    for name, data in files:
        books.append(load_rulebook(data, name, books))
    return tuple(books)


def _join_words(raw: dict[str, object]) -> None:
    """Makes each list of words a text with commas; a text as such is fine too."""
    words = raw.get("words")
    if isinstance(words, dict):
        for name, entries in words.items():
            if isinstance(entries, list) and all(isinstance(entry, str) for entry in entries):
                words[name] = ", ".join(entries)


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RulebookError(name, line, Message("rules.file-not-utf-8")) from error


def _line(text: str, path: Path) -> int:
    """The line of the value at `path`, or of what holds it."""
    known = lines(text)
    while path not in known:
        path = path[:-1]
    return known[path]


def _explained(message: str, raw: dict[str, object]) -> tuple[Path, Message]:
    """The path and the problem in one of msgspec's messages."""
    place = _PLACE.search(message)
    steps = _STEP.findall(place[1]) if place else []
    path: Path = tuple(key or (int(index) if index.isdigit() else index) for key, index in steps)
    what = _PLACE.sub("", message)
    if missing := _MISSING.match(what):
        return path, Message("rules.file-missing", {"owner": _owner(path, raw), "field": missing[1]})
    if unknown := _UNKNOWN.match(what):
        return (*path, unknown[1]), Message("rules.file-unknown", {"owner": _owner(path, raw), "field": unknown[1]})
    field = ".".join(str(step) for step in path if isinstance(step, str))
    problem = what[:1].lower() + what[1:].replace("`", "")
    values = {"owner": _owner(path[:-1], raw), "field": field.rpartition(".")[2], "problem": problem}
    return path, Message("rules.file-wrong" if values["field"] else "rules.file-no-table", values)


def _owner(path: Path, raw: dict[str, object]) -> Message:
    """What `path` belongs to."""
    match path:
        case ("rules" | "divided" as table, int(number), *rest):
            rules = raw[table]
            rule = rules[number] if isinstance(rules, list) else None
            known = rule.get("id") if isinstance(rule, dict) else None
            owner = (
                _rule(known) if isinstance(known, str) else Message("rules.file-rule-number", {"number": number + 1})
            )
            inner = [step for step in rest if isinstance(step, str)]
            return Message("rules.file-part", {"owner": owner, "part": inner[0]}) if inner else owner
        case (str(name), *_):
            return Message("rules.file-table", {"name": name})
    return Message("rules.file-whole")


def _rule(rule_id: str) -> Message:
    return Message("rules.file-rule", {"id": rule_id})


def _problems(rulebook: Rulebook, earlier: Sequence[Rulebook]) -> Iterator[tuple[Path, Message]]:
    """What is wrong in a rulebook whose types are right."""
    seen = {rule.id for book in earlier for rule in book.rules} | {kind.id for book in earlier for kind in book.divided}
    for number, rule in enumerate(rulebook.rules):
        if rule.id in seen:
            yield ("rules", number, "id"), Message("rules.own-id-taken", {"id": rule.id})
        seen.add(rule.id)
        yield from _rule_problems(rule, ("rules", number))
    for number, kind in enumerate(rulebook.divided):
        if kind.id in seen:
            yield ("divided", number, "id"), Message("rules.own-id-taken", {"id": kind.id})
        seen.add(kind.id)
        yield from _example_problems(kind, ("divided", number))
    yield from _cue_problems(rulebook, CueReader(merged_words((*earlier, rulebook))))


def _rule_problems(rule: Rule, at: Path) -> Iterator[tuple[Path, Message]]:
    for field in ("id", "title", "noun", "because", "question", "hand_off", "sources"):
        if not getattr(rule, field):
            yield (*at, field), Message("rules.file-empty", {"owner": _rule(rule.id), "field": field})
    yield from _example_problems(rule, at)
    if re.search(r"[{}]", rule.split.replace("{title}", "", 1)):
        yield (*at, "split"), Message("rules.file-split", {"owner": _rule(rule.id)})


def _example_problems(rule: Rule | Divided, at: Path) -> Iterator[tuple[Path, Message]]:
    for field, examples in (("fires", rule.examples.fires), ("silent", rule.examples.silent)):
        if len(examples) < FEWEST_EXAMPLES:
            values = {"owner": _rule(rule.id), "count": len(examples), "field": field, "fewest": FEWEST_EXAMPLES}
            yield (*at, "examples", field), Message("rules.file-examples", values)


def _cue_problems(rulebook: Rulebook, reader: CueReader) -> Iterator[tuple[Path, Message]]:
    for name, entries in rulebook.words.items():
        for index, entry in enumerate(split_words(entries)):
            yield from _cue_problem(entry, reader, ("words", name, index), Message("rules.file-words", {"name": name}))
    owners: tuple[tuple[str, Sequence[Rule | Divided]], ...] = (
        ("rules", rulebook.rules),
        ("divided", rulebook.divided),
    )
    for table, rules in owners:
        for number, rule in enumerate(rules):
            for kind in ("done", "mentioned", "never", "anywhere"):
                for index, cue in enumerate(getattr(rule.cues, kind)):
                    yield from _cue_problem(cue, reader, (table, number, "cues", kind, index), _rule(rule.id))


def _cue_problem(cue: str, reader: CueReader, path: Path, owner: Message) -> Iterator[tuple[Path, Message]]:
    try:
        reader.sequences(cue)
    except CueError as error:
        yield path, Message("rules.file-cue", {"owner": owner, "problem": error.problem})
    except RecursionError:
        yield path, Message("rules.file-endless", {"owner": owner, "cue": cue})
