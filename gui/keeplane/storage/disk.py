"""The system calls that storage makes, in one place, so that a test can fail, record or stop each of them."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

TEMPORARY = (".keeplane-", ".tmp")
"""How the names of files begin and end that a save may leave behind if it is killed."""

_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


class Disk:
    """Every method raises OSError as its system call does."""

    def make_folder(self, path: Path) -> None:
        """Makes the folder and its parents for the user alone; one that is there stays as it is."""
        path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def create(self, folder: Path, prefix: str, suffix: str) -> tuple[int, Path]:
        """A new file under an unused name, for the user alone: descriptor and path."""
        descriptor, name = tempfile.mkstemp(suffix, prefix, folder)
        return descriptor, Path(name)

    def write(self, descriptor: int, data: bytes) -> int:
        """Writes some of `data`; returns how many bytes."""
        return os.write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        """Makes what was written to the file last."""
        if sys.platform == "darwin":
            with suppress(OSError):  # fsync leaves the data in the drive's own memory there; some volumes know no more
                fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
                return
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        source.replace(target)

    def rename(self, source: Path, target: Path) -> None:
        """As `replace`, for a target that is not there; also for folders."""
        source.rename(target)

    def link(self, source: Path, target: Path) -> None:
        """Gives the file a second name. Fails if the target is there."""
        target.hardlink_to(source)

    def remove(self, path: Path) -> None:
        path.unlink()

    def sync_folder(self, folder: Path) -> None:
        """Makes new and changed names in `folder` last, where the system can do that."""
        if not hasattr(os, "O_DIRECTORY"):
            return
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(descriptor)


def write_file(disk: Disk, descriptor: int, data: bytes) -> None:
    """Writes all of `data`, in as many writes as it takes. Raises OSError."""
    rest = memoryview(data)
    while rest:
        count = disk.write(descriptor, bytes(rest))
        if count == 0:
            raise OSError(errno.EIO, "nothing could be written")
        rest = rest[count:]


def discard(disk: Disk, path: Path) -> None:
    """Removes a file that nobody misses, if possible."""
    with suppress(OSError):
        disk.remove(path)


def discard_leftovers(disk: Disk, folder: Path, older_than: datetime) -> None:
    """Removes temporary files; not the newer ones, which another machine may be writing just now."""
    with suppress(OSError):
        for path in folder.glob("*".join(TEMPORARY)):
            if path.lstat().st_mtime < older_than.timestamp():
                discard(disk, path)
