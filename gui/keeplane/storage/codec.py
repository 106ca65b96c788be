"""The board as bytes and back, by the contract of board.json."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

import msgspec
from msgspec import Struct

from keeplane.board.board import Board, board_of
from keeplane.board.gradual import Gradual, at_once
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task
from keeplane.storage.errors import DamagedBoardError, NewerBoardError
from keeplane.storage.hour_book import hour_book_of, hours_document
from keeplane.storage.own_rules import document_of, own_rules_of
from keeplane.storage.parsing import Document, parse, well_formed
from keeplane.storage.plain import PlainTask, plain_task, reading_plainly
from keeplane.storage.repair import Repairs
from keeplane.storage.task_reader import FIELDS, TaskReader, check_depth, templates_of, texts_of

FORMAT = "keeplane-board"
VERSION = 1

_TASKS_PER_PIECE = 128
_BOARD_FIELDS = frozenset({"format", "version", "profile", "rulebook", "templates", "hours", "tasks"})


class Decoded(Struct, frozen=True):
    """A board as read, and what had to be mended on the way, in words for the user."""

    board: Board
    repairs: tuple[Message, ...] = ()


def encode(board: Board) -> bytes:
    """The whole of board.json. Lone surrogates, which UTF-8 cannot hold, become U+FFFD."""
    return b"".join(encoded(board))


def encoded(board: Board) -> Iterator[bytes]:
    """board.json in pieces that each take well under a millisecond to make.

    A thread that writes them one by one lets the window's thread run in between.
    """
    head: Document = {"format": FORMAT, "version": VERSION, "profile": dict(board.profile)}
    if board.own_rules:
        head["rulebook"] = document_of(board.own_rules)
    if board.templates:
        head["templates"] = board.templates
    if board.hours:
        head["hours"] = hours_document(board.hours)
    yield _json(head | {key: value for key, value in board.extra.items() if key not in _BOARD_FIELDS})[:-2]
    yield b',\n  "tasks": ['
    tasks = chain.from_iterable(board.lane(lane) for lane in Lane)
    separator = b""
    while piece := [_document(task) for task in islice(tasks, _TASKS_PER_PIECE)]:
        yield separator + _json(piece)[1:-2].replace(b"\n", b"\n  ")
        separator = b","
    yield b"\n  ]\n}\n" if separator else b"]\n}\n"


def decode(data: bytes) -> Decoded:
    """The board in `data`, with everything in it that can be read.

    Raises DamagedBoardError, or NewerBoardError for a version this program does not know.
    """
    return at_once(decoding(data))


def decoding(data: bytes) -> Gradual[Decoded]:
    """As `decode`. A file that needs a second look is read in one go."""
    board = yield from reading_plainly(data)
    return _decode_with_care(data) if board is None else Decoded(board)


def _decode_with_care(data: bytes) -> Decoded:
    repairs = Repairs()
    document = parse(data, repairs)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise DamagedBoardError(Message("storage.not-a-board"))
    _check_version(document.get("version"), repairs)
    items = document.get("tasks")
    if not isinstance(items, list):
        raise DamagedBoardError(Message("storage.no-tasks"))
    extra = {key: value for key, value in document.items() if key not in _BOARD_FIELDS}
    profile = texts_of(document.get("profile"), "profile", extra, repairs)
    own_rules = own_rules_of(document.get("rulebook"), extra, repairs)
    templates = templates_of(document.get("templates"), extra, repairs)
    hours = hour_book_of(document.get("hours"), extra, repairs)
    reader = TaskReader(items, repairs)
    tasks = reader.tasks()
    if reader.strays:
        extra["damaged:tasks"] = [*_list(extra.get("damaged:tasks", [])), *reader.strays]
    check_depth(extra)
    board = board_of(tasks, profile=profile, own_rules=own_rules, templates=templates, hours=hours, extra=extra)
    return Decoded(board, repairs.messages())


def _check_version(version: object, repairs: Repairs) -> None:
    match version:
        case bool():
            repairs.version()
        case int() | float() if version > VERSION:
            raise NewerBoardError(Message("storage.newer"))
        case int() if version == VERSION:
            pass
        case _:
            repairs.version()


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _document(task: Task) -> PlainTask | Document:
    plain = plain_task(task)
    if not task.extra:
        return plain
    fields: Document = msgspec.to_builtins(plain)
    return fields | {key: value for key, value in task.extra.items() if key not in FIELDS}


def _json(value: object) -> bytes:
    try:
        compact = msgspec.json.encode(value)
    except UnicodeEncodeError:
        compact = msgspec.json.encode(well_formed(msgspec.to_builtins(value)))
    return msgspec.json.format(compact, indent=2)
