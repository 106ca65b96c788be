"""Writes a file of tasks without making the window wait."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from keeplane.board.message import Message
from keeplane.board.task import Task
from keeplane.exchange.exports.shape import Export, Words
from keeplane.exchange.whole_file import FileTroubleError, write_whole
from keeplane.models.job import Job, Step, StoppedError

_log = logging.getLogger(__name__)


def export_job(path: Path, tasks: Sequence[Task], form: Export, words: Words, parent: QObject | None = None) -> Job:
    """Counts tasks; what it hands on is a Message on how it went. Stopped, it leaves no file."""
    return Job("export", partial(_write, path, tasks, form, words), parent)


def _write(path: Path, tasks: Sequence[Task], form: Export, words: Words, step: Step) -> Message:
    values = {"name": path.name, "count": len(tasks)}
    try:
        write_whole(path, form.write(_counted(tasks, step), words))
    except FileTroubleError as error:
        return error.message
    except StoppedError:
        raise
    except Exception as error:  # noqa: BLE001 (whatever is wrong with one task, the window gets on)
        _log.warning("tasks could not be exported", exc_info=True)
        return Message("exchange.cannot-write", {**values, "error": type(error).__name__})
    return Message("exchange.exported", values)


def _counted(tasks: Sequence[Task], step: Step) -> Iterator[Task]:
    for count, task in enumerate(tasks):
        step(count)
        yield task
    step(len(tasks))
