"""Earlier versions of the board, kept beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from keeplane.storage.disk import Disk
from keeplane.storage.second_name import second_name

VERSIONS_KEPT = 10
DAYS_KEPT = 30

_TIME = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"board-(\d{8}T\d{6}\.\d{6}Z)\.json")
_SMALLEST_STEP = timedelta(microseconds=1)


def file_name(saved: datetime) -> str:
    """The name of the version saved then; names sort by time."""
    return f"board-{saved.astimezone(UTC).strftime(_TIME)}.json"


def saved_at(path: Path) -> datetime | None:
    """When an earlier version was saved, by its name; None if it is none of ours."""
    match = _NAME.fullmatch(path.name)
    try:
        return datetime.fromisoformat(match[1]) if match else None
    except ValueError:
        return None


def surplus(versions: Iterable[Path]) -> Iterator[Path]:
    """The versions to let go: all but the newest ten and the last of each of the newest thirty days.

    Days are counted, not compared with the clock, so that a wrong clock costs nothing.
    """
    days: set[object] = set()
    for number, path in enumerate(sorted(versions, reverse=True)):
        saved = saved_at(path)
        day = saved.date() if saved else None
        newest_of_day = day not in days and len(days) < DAYS_KEPT
        if newest_of_day:
            days.add(day)
        if number >= VERSIONS_KEPT and not newest_of_day:
            yield path


class EarlierVersions:
    """The folder `earlier/`. Files in it that are not named as ours are left alone."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        self._folder = folder
        self._disk = disk

    def newest_first(self) -> list[Path]:
        try:
            return sorted((path for path in self._folder.iterdir() if saved_at(path)), reverse=True)
        except OSError:
            return []

    def keep(self, board: Path) -> None:
        """Gives the board's present file a place among the earlier versions. Raises OSError."""
        self._disk.make_folder(self._folder)
        saved = datetime.fromtimestamp(board.stat().st_mtime, UTC)
        newest = next(iter(self.newest_first()), None)
        if newest is not None:
            if newest.samefile(board):
                return
            newest_time = saved_at(newest)
            if newest_time is not None and saved <= newest_time:
                saved = newest_time + _SMALLEST_STEP
        second_name(self._disk, board, self._folder / file_name(saved))
        self._disk.sync_folder(self._folder)

    def thin(self) -> None:
        """Lets surplus versions go. Raises OSError."""
        for path in surplus(self.newest_first()):
            self._disk.remove(path)
