"""The same bytes under a second name."""

from __future__ import annotations

from pathlib import Path

from keeplane.storage.disk import TEMPORARY, Disk, discard, write_file


def second_name(disk: Disk, source: Path, target: Path) -> None:
    """Makes the bytes of `source` also be at `target`, which must not be there: a link, or else a copy.

    A link shares the file, which is safe as long as `source` is only ever replaced, never written into; and it needs
    no room on a full disk. Raises OSError.
    """
    try:
        disk.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        _copy(disk, source, target)


def _copy(disk: Disk, source: Path, target: Path) -> None:
    descriptor, temporary = disk.create(target.parent, *TEMPORARY)
    try:
        try:
            write_file(disk, descriptor, source.read_bytes())
            disk.sync(descriptor)
        finally:
            disk.close(descriptor)
        disk.rename(temporary, target)
    except OSError:
        discard(disk, temporary)
        raise
