"""Saves everything when the system asks the program to go."""

from __future__ import annotations

import logging
import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

_log = logging.getLogger(__name__)

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


class Quitting(QObject):
    """Saves and quits on SIGTERM, SIGINT and SIGHUP; saves on logout and whenever the program ends.

    To be made in the main thread. A signal that the parent process set to be ignored (nohup) stays ignored.
    """

    def __init__(self, app: QGuiApplication, save_all: Callable[[], object]) -> None:
        super().__init__(app)
        self._app = app
        self._save_all = save_all
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._old_wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._old_handlers = {
            number: signal.signal(number, _leave_to_wakeup)
            for number in _SIGNALS
            if signal.getsignal(number) is not signal.SIG_IGN
        }
        app.commitDataRequest.connect(self._save)
        app.aboutToQuit.connect(self._save)

    def close(self) -> None:
        """Gives the signals back to whoever had them."""
        self._app.commitDataRequest.disconnect(self._save)
        self._app.aboutToQuit.disconnect(self._save)
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_wakeup)
        for number, handler in self._old_handlers.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()

    def _hear(self) -> None:
        numbers = set(self._reader.recv(64))
        if numbers & set(self._old_handlers):
            _log.info("asked to go by signal %s", sorted(numbers))
            self._save()
            self._app.quit()
            self._app.exit(0)  # a window may refuse to close, but not a signal

    def _save(self) -> None:
        try:
            self._save_all()
        except Exception:  # noqa: BLE001 (the program must end all the same)
            _log.exception("saving before the end failed")


def _leave_to_wakeup(_number: int, _frame: FrameType | None) -> None:
    """Python writes the signal's number to the wake-up socket; without a handler it would not."""
