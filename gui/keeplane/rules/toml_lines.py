"""Where in a TOML text each value stands, which the standard library's reader does not say."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict

_LEXEME = re.compile(
    r"(?P<comment>\#[^\n]*)"
    r'|(?P<text>"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')'
    r"|(?P<newline>\n)|(?P<mark>[][{}=,])|(?P<space>[^\S\n]+)|(?P<bare>[^\s\"'#\][{}=,]+)",
    re.DOTALL,
)
Path = tuple[str | int, ...]


def lines(text: str) -> dict[Path, int]:
    """The line, from 1, of each table, key and array item in `text`, which is valid TOML.

    A path is made of keys and indexes, such as ("rules", 3, "cues"). Inline tables count as one value.
    """
    return _Lines(text).found


class _Lines:
    def __init__(self, text: str) -> None:
        self.found: dict[Path, int] = {(): 1}
        self._table: Path = ()
        self._counts: dict[Path, int] = defaultdict(int)
        self._statement: list[tuple[str, int]] = []
        self._depth = 0
        line = 1
        for match in _LEXEME.finditer(text):
            kind = match.lastgroup
            if kind == "newline" and (self._depth <= 0 or self._is_header()):
                self._end()
            elif kind in {"text", "mark", "bare"}:
                self._depth += (match[0] in {"[", "{"}) - (match[0] in {"]", "}"})
                self._statement.append((match[0], line))
            line += match[0].count("\n")
        self._end()

    def _is_header(self) -> bool:
        return self._statement[0][0] == "["

    def _end(self) -> None:
        """Takes a whole statement: a table's header, or a key with its value."""
        statement, self._statement, self._depth = self._statement, [], 0
        if not statement:
            return
        if statement[0][0] == "[":
            self._header([text for text, _ in statement], statement[0][1])
        else:
            self._pair(statement)

    def _header(self, texts: list[str], line: int) -> None:
        repeated = texts[1] == "["
        path: Path = ()
        keys = _keys([text for text in texts if text not in {"[", "]"}])
        for key in keys[:-1]:
            path += (key,)
            if path in self._counts:
                path += (self._counts[path] - 1,)
        path += (keys[-1],)
        if repeated:
            self.found.setdefault(path, line)
            self._counts[path] += 1
            path += (self._counts[path] - 1,)
        self._table = path
        self.found[path] = line

    def _pair(self, statement: list[tuple[str, int]]) -> None:
        at = [text for text, _ in statement].index("=")
        path = self._table + _keys([text for text, _ in statement[:at]])
        self.found[path] = statement[0][1]
        value = statement[at + 1 :]
        if value and value[0][0] == "[":
            depth = index = 0
            for text, line in value:
                if depth == 1 and text not in {",", "]", "}"}:
                    self.found.setdefault((*path, index), line)
                depth += (text in {"[", "{"}) - (text in {"]", "}"})
                if depth == 1 and text == ",":
                    index += 1


def _keys(texts: list[str]) -> tuple[str, ...]:
    """The keys of a dotted name, as its lexemes."""
    name = "".join(texts)
    keys: list[str] = []
    table: object = tomllib.loads(f"{name}=0")
    while isinstance(table, dict):
        key, table = next(iter(table.items()))
        keys.append(key)
    return tuple(keys)
