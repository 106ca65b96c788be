"""How long the window hears nothing while its board is read and put in.

    python -m tests.benchmarks.opening FOLDER

prints, as JSON, the seconds of each stretch of work between the window's map and its cards, in processor time.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import thread_time

from keeplane import app
from keeplane.shell import Shell, application, settings_in


class Watched(Shell):
    """Notes how long it works before the window hears again, and how long that takes."""

    def show(self) -> None:
        super().show()
        self.stretches: list[float] = []
        self._heard = thread_time()

    def catch_up(self) -> None:
        self._note()
        super().catch_up()
        self._note()

    def _note(self) -> None:
        now = thread_time()
        self.stretches.append(now - self._heard)
        self._heard = now


def main() -> None:
    folder = Path(sys.argv[1])
    shell = Watched(application(), settings_in(folder))
    shell.show()
    _, _, parts = app.fill(shell, folder)
    shell.catch_up()
    print(json.dumps({"stretches": shell.stretches}))
    parts.model.close()


if __name__ == "__main__":
    main()
