"""Notices that another program may have changed the board's file."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class OutsideWatch(QObject):
    """Follows a folder and the board in it, which may be a link. `stirred` comes after any change, our own included."""

    stirred = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._inode = 0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._stir)
        self._watcher.fileChanged.connect(self._stir)
        self.renew()

    def renew(self) -> None:
        """Follow what is there now: a folder may have come, and a file put in another's place is another file."""
        target = Path(os.path.realpath(self._file))
        inode = _inode(target)
        if inode != self._inode and self._watcher.files():
            # The file followed so far may live on among the earlier versions, and then Qt follows it there.
            self._watcher.removePaths(self._watcher.files())
        self._inode = inode
        followed = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(path) for path in (self._file.parent, target.parent, target) if os.access(path, os.R_OK)}
        if wanted - followed:
            self._watcher.addPaths(list(wanted - followed))

    def _stir(self) -> None:
        self.renew()
        self.stirred.emit()


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0
