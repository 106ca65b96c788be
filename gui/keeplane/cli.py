"""The command line: opens the window, or decides and explains in the terminal without it."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from keeplane.assets import catalogue
from keeplane.board.message import Catalogue, Message
from keeplane.memory import Memory
from keeplane.places import cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from keeplane.shipped_rules import ShippedRules

DONE = 0
FAILED = 2
INTERRUPTED = 130
_T = TypeVar("_T")
FORMATS = ("text", "json", "csv", "markdown")


class CliError(Exception):
    """The command cannot be done; the text is the one line that says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command in `arguments`, by default the process's own; returns the exit code."""
    try:
        return _run(_parser().parse_args(arguments))
    except CliError as error:
        print(f"keeplane: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and leaves the usage to --help."""

    def error(self, message: str) -> NoReturn:
        raise CliError(message)


def _parser() -> argparse.ArgumentParser:
    memory = Memory(cache_folder())
    words = catalogue(memory)

    def say(entry: str) -> str:
        return words.text(Message(f"cli.{entry}"))

    parser = _Parser(prog="keeplane", description=say("about"))
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=say("data-dir"))
    parser.add_argument("--snapshot", type=Path, metavar="OUT.png", help=say("snapshot"))
    parser.add_argument("--sample", action="store_true", help=say("sample"))
    parser.add_argument("--version", action="store_true", help=say("version"))
    parser.set_defaults(command=None, files=(), memory=memory, words=words)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title=say("commands"))
    open_ = commands.add_parser("open", help=say("open"), description=say("open"))
    open_.add_argument("files", nargs="*", type=Path, metavar="FILE", help=say("open-files"))
    triage = commands.add_parser("triage", help=say("triage"), description=say("triage"))
    triage.add_argument("file", nargs="?", default="-", metavar="FILE", help=say("triage-file"))
    triage.add_argument("--format", choices=FORMATS, default=FORMATS[0], help=say("triage-format"))
    rules = commands.add_parser("rules", help=say("rules"), description=say("rules"))
    rules.add_argument("id", nargs="?", metavar="ID", help=say("rules-id"))
    add = commands.add_parser("add", help=say("add"), description=say("add"))
    add.add_argument("text", nargs="+", metavar="TEXT", help=say("add-text"))
    for command in (open_, add):
        command.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=say("data-dir"))
    return parser


def _run(options: argparse.Namespace) -> int:
    words: Catalogue = options.words
    # Each way imports only what it needs: no Qt in the terminal, and a start that is not felt.
    if options.version:
        from importlib.metadata import version  # noqa: PLC0415

        print(f"keeplane {version('keeplane')}")
        return DONE
    match options.command:
        case "triage":
            return _triage(options.file, options.format, words, options.memory)
        case "rules":
            return _rules(options.id, words, options.memory)
        case "add":
            return _add(options.text, options.data_dir, words)
        case "open":
            for file in options.files:
                _check_readable(file, words)
    from keeplane.desktop.plain_imports import import_plainly  # noqa: PLC0415
    from keeplane.models.collecting import hold_during_start  # noqa: PLC0415

    hold_during_start()
    import_plainly()
    from keeplane.app import run  # noqa: PLC0415
    from keeplane.desktop.single_instance import NotAnsweringError  # noqa: PLC0415

    try:
        return run(options.data_dir, options.snapshot, options.sample, options.files)
    except NotAnsweringError:
        raise CliError(words.text(Message("cli.not-answering"))) from None


def _triage(file: str, form: str, words: Catalogue, memory: Memory) -> int:
    from keeplane.triage import Format, Triage  # noqa: PLC0415

    text = _read(file, words)
    _write(Triage(_shipped(memory, words, lambda rules: rules.decider()), words, _width()).of(text, Format(form)))
    return DONE


def _add(texts: Sequence[str], data_dir: Path | None, words: Catalogue) -> int:
    from keeplane.adding import NotAddedError, add  # noqa: PLC0415
    from keeplane.exchange.plain_text import read_lines  # noqa: PLC0415
    from keeplane.places import home_folder  # noqa: PLC0415
    from keeplane.storage.elsewhere import Elsewhere, LostBoardError  # noqa: PLC0415

    lines = [line for text in texts for line in read_lines(_read("-", words) if text == "-" else text)]
    if not lines:
        raise CliError(words.text(Message("cli.add-nothing")))
    try:
        count = add(lines, lambda: data_dir or Elsewhere(home_folder()).folder())
    except (NotAddedError, LostBoardError) as error:
        raise CliError(words.text(error.message)) from error
    _write(words.text(Message("cli.added", {"count": count})) + "\n")
    return DONE


def _rules(rule_id: str | None, words: Catalogue, memory: Memory) -> int:
    from keeplane.rules.leaflet import Leaflet  # noqa: PLC0415

    leaflet = Leaflet(_shipped(memory, words, lambda rules: rules.rulebooks()), words, _width())
    if rule_id is None:
        _write(leaflet.all())
        return DONE
    try:
        _write(leaflet.one(rule_id))
    except KeyError:
        from difflib import get_close_matches  # noqa: PLC0415

        near = get_close_matches(rule_id.lower(), leaflet.ids(), n=3, cutoff=0.4) or leaflet.ids()
        message = Message("cli.unknown-rule", {"id": rule_id, "near": ", ".join(near)})
        raise CliError(words.text(message)) from None
    return DONE


def _shipped(memory: Memory, words: Catalogue, part: Callable[[ShippedRules], _T]) -> _T:
    """What `part` takes of the rules that ship with Keeplane."""
    from keeplane.rules.rulebook import RulebookError  # noqa: PLC0415
    from keeplane.shipped_rules import ShippedRules  # noqa: PLC0415

    try:
        return part(ShippedRules(memory))
    except RulebookError as error:
        raise CliError(words.text(error.message)) from error


def _check_readable(file: Path, words: Catalogue) -> None:
    try:
        file.open("rb").close()
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
        raise CliError(words.text(Message("cli.unreadable", {"file": str(file), "reason": reason}))) from error


def _read(file: str, words: Catalogue) -> str:
    """The text of `file`, or of standard input for "-"."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise CliError(words.text(Message("cli.unreadable", {"file": file, "reason": reason}))) from error
    except ValueError as error:  # a NUL in the name
        raise CliError(words.text(Message("cli.unreadable", {"file": repr(file), "reason": str(error)}))) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CliError(words.text(Message("cli.not-utf-8", {"file": file, "line": line}))) from error


def _write(text: str) -> None:
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def _width() -> int:
    return max(40, min(100, shutil.get_terminal_size().columns))
