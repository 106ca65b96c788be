"""What must hold for any bytes at all: each target takes some and fails if the program does not cope with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from keeplane import assets
from keeplane.board.task import one_line
from keeplane.exchange.imports.formats import FORMATS, read
from keeplane.exchange.imports.shape import Format
from keeplane.exchange.imports.source import Source
from keeplane.exchange.plain_text import read_lines
from keeplane.exchange.whole_file import FileTroubleError
from keeplane.rules.deciding import Decider
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.own_toml import OwnRulesError, read_own_rules, write_own_rules
from keeplane.rules.rulebook import SHIPPED, Rulebook
from keeplane.storage.codec import decode, encode
from keeplane.storage.errors import DamagedBoardError, NewerBoardError


def board(data: bytes) -> None:
    """A board is refused in words, or it reads, and what is written of it reads as the same without any mending."""
    try:
        decoded = decode(data)
    except (DamagedBoardError, NewerBoardError) as error:
        _words().text(error.message)
        return
    for repair in decoded.repairs:
        _words().text(repair)
    written = encode(decoded.board)
    again = decode(written)
    assert (again.board, again.repairs) == (decoded.board, ())
    assert encode(again.board) == written


def quick_add(data: bytes) -> None:
    """Any text becomes titles that can be decided, with the evidence where it says it is."""
    text = data.decode("utf-8", "surrogateescape")
    for line in read_lines(text):
        assert line.title
        assert line.title == one_line(line.title)
        decision = _decider().decide(line.title)
        for fired in (*decision.fired, *decision.mentioned):
            assert all(line.title[found.start : found.end] == found.text for found in fired.evidence)


def own_rules(data: bytes) -> None:
    """A file of rules is refused with a line that it has, or it reads, and so does what is written of it."""
    try:
        own = read_own_rules(data, _rulebooks())
    except OwnRulesError as error:
        _words().text(error.problem)
        line, lines = error.line, data.count(b"\n") + 1
    else:
        line, lines = 1, 1
        assert read_own_rules(write_own_rules(own), _rulebooks()) == own
    assert 1 <= line <= lines


def imports(data: bytes) -> None:
    """A file that looks like any format, or is read as any, is refused in words or gives sound titles.

    Its first byte chooses the ending of its name or the format: one reading takes as long as hundreds of boards.
    """
    ways: list[tuple[str, Format | None]] = [
        *((f"list.{ending}", None) for form in FORMATS for ending in form.endings),
        *(("", form) for form in FORMATS),
    ]
    name, form = ways[(data or b"\0")[0] % len(ways)]
    _import(Source(name, data), form)


def _import(source: Source, form: Format | None) -> None:
    try:
        imported = read(source, lambda _: None, form=form)
    except FileTroubleError as error:
        _words().text(error.message)
        return
    for message in imported.left_out:
        _words().text(message)
    for found in imported.tasks:
        assert found.title
        assert found.title == one_line(found.title)
        for each in found.details:
            _words().text(each.label)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "board": board,
    "quick_add": quick_add,
    "own_rules": own_rules,
    "imports": imports,
}

_words = cache(assets.catalogue)


@cache
def _rulebooks() -> tuple[Rulebook, ...]:
    return load_rulebooks(assets.rulebook(name) for name in SHIPPED)


@cache
def _decider() -> Decider:
    return Decider(_rulebooks())
