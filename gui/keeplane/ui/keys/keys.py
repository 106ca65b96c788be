"""Which key starts which command, as shipped and as the user has it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QKeyCombination, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

_GROUP = "keys"
_BOUND = {
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
"""What moves about, chooses and leaves; with Ctrl or Alt these are free."""

_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_FORMAT = QKeySequence.SequenceFormat.PortableText


class Keys(QObject):
    """No key is for two commands. What differs from the shipped keys is kept in the settings, under `keys/`.

    `changed` is emitted after any command has other keys.
    """

    changed = Signal()

    def __init__(
        self,
        commands: Mapping[str, QAction],
        on_board: Collection[QAction],
        taken: Collection[QKeySequence],
        settings: QSettings,
    ) -> None:
        """`commands` are known by ids that stay; those `on_board` may have plain letters, since they are off elsewhere.

        `taken` are keys that open menus.
        """
        super().__init__()
        self.commands = commands
        self._on_board = on_board
        self._taken = taken
        self._settings = settings
        self._titles = {command: plain(action.text()) for command, action in commands.items()}
        self._shipped = {command: action.shortcuts() for command, action in commands.items()}
        self._restore()

    def title(self, command: str) -> str:
        """What the command does, whatever its menu says at the moment."""
        return self._titles[command]

    def of(self, command: str) -> Sequence[QKeySequence]:
        return self.commands[command].shortcuts()

    def shown(self, command: str) -> str:
        """The keys as the user's system writes them, "" for none."""
        return QKeySequence.listToString(self.of(command), QKeySequence.SequenceFormat.NativeText).replace("; ", ", ")

    def is_shipped(self, command: str) -> bool:
        return self.of(command) == self._shipped[command]

    def holder(self, key: QKeySequence, besides: str) -> str:
        """The other command that has this key, "" for none."""
        return next((each for each in self.commands if each != besides and key in self.of(each)), "")

    def why_not(self, command: str, key: QKeySequence) -> str:
        """Why the command cannot have this key, "" if it can."""
        pressed: QKeyCombination = key[0]  # type: ignore[index] # the stubs forget it
        chord = bool(pressed.keyboardModifiers() & _CHORDS)
        if not chord and pressed.key() in _BOUND:
            return self.tr("That key is for moving about. Try it together with Ctrl or Alt.")
        if key in self._taken:
            return self.tr("That key opens a menu.")
        if not chord and not _is_function(pressed) and self.commands[command] not in self._on_board:
            return self.tr("That key is for typing. Try it together with Ctrl or Alt.")
        return ""

    def give(self, command: str, keys: Sequence[QKeySequence]) -> None:
        """Let the command have just these keys, and no other command any of them."""
        for other in self.commands:
            left = [key for key in self.of(other) if key not in keys]
            if other != command and len(left) < len(self.of(other)):
                self._put(other, left)
        self._put(command, keys)
        self.changed.emit()

    def reset(self, command: str) -> None:
        self.give(command, self._shipped[command])

    def reset_all(self) -> None:
        for command, keys in self._shipped.items():
            self._put(command, keys)
        self.changed.emit()

    def _put(self, command: str, keys: Sequence[QKeySequence]) -> None:
        self.commands[command].setShortcuts(keys)
        if self.is_shipped(command):
            self._settings.remove(f"{_GROUP}/{command}")
        else:
            self._settings.setValue(f"{_GROUP}/{command}", QKeySequence.listToString(keys, _FORMAT))

    def _restore(self) -> None:
        """Use the kept keys, but none that nobody could have chosen here."""
        self._settings.beginGroup(_GROUP)
        kept = {each: str(self._settings.value(each)) for each in self._settings.childKeys() if each in self.commands}
        self._settings.endGroup()
        chosen: dict[str, list[QKeySequence]] = {}
        for command, text in kept.items():
            keys = [key for key in QKeySequence.listFromString(text, _FORMAT) if not key.isEmpty()]
            if not any(self.why_not(command, key) for key in keys):
                chosen[command] = [key for key in keys if not any(key in others for others in chosen.values())]
        if not chosen:
            return
        claimed = [key for keys in chosen.values() for key in keys]
        for command, shipped in self._shipped.items():
            keys = chosen.get(command, [key for key in shipped if key not in claimed])
            self.commands[command].setShortcuts(keys)


def plain(text: str) -> str:
    """The text of a menu without the marks of its keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _is_function(pressed: QKeyCombination) -> bool:
    return Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
