"""Buttons whose words go on in the next line where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton

from keeplane.ui.mirrored import mirrored

_PAD_X = 12
_PAD_Y = 8
_LINK_PAD_Y = 4
_MIDDLE = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
_BEGIN = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WrappedButton(QPushButton):
    """Its words are plain text: an ampersand marks no key."""

    def __init__(self, words: str = "", *, is_link: bool = False) -> None:
        super().__init__()
        self.setAutoDefault(True)  # else Enter does not press it outside a dialog
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._is_link = is_link
        self._take_words(words)

    def set_link(self, is_link: bool) -> None:
        """As a link, the words begin at the edge; the style sheet takes the frame away by the name "link"."""
        self._is_link = is_link
        self.updateGeometry()

    def set_words(self, words: str) -> None:
        self._take_words(words)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size = self.fontMetrics().size(0, self._words)

    def sizeHint(self) -> QSize:
        return QSize(self._size.width() + 1 + self._around(), self._size.height() + 2 * self._pad_y())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - self._around()
        if self._size.width() < room:
            return self._size.height() + 2 * self._pad_y()
        return self.words_in(QRect(0, 0, max(room, 1), 10_000)).height() + 2 * self._pad_y()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = ""  # Qt draws the button, and `paintEvent` the words

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._is_link and self.underMouse():
            font = painter.font()
            font.setUnderline(True)
            painter.setFont(font)
        painter.setPen(self.palette().buttonText().color())
        room = mirrored(self.words_room(), self.rect(), self.layoutDirection())
        painter.drawText(room, self._flags(), self._words)
        painter.end()

    def mark_room(self) -> int:
        """Pixels to leave free for a mark before the words."""
        return 0

    def words_room(self) -> QRect:
        """Where the words may stand, as it is from left to right."""
        pad = self._pad_x()
        return self.rect().adjusted(pad + self.mark_room(), 0, -pad, 0)

    def words_in(self, room: QRect) -> QRect:
        """What the words take of `room`."""
        return self.fontMetrics().boundingRect(room, self._flags(), self._words)

    def _take_words(self, words: str) -> None:
        self._words = words
        self._size = self.fontMetrics().size(0, words)
        self.setText(words.replace("&", "&&"))

    def _around(self) -> int:
        return 2 * self._pad_x() + self.mark_room()

    def _flags(self) -> Qt.TextFlag:
        return _BEGIN if self._is_link else _MIDDLE

    def _pad_x(self) -> int:
        return 0 if self._is_link else _PAD_X

    def _pad_y(self) -> int:
        return _LINK_PAD_Y if self._is_link else _PAD_Y
