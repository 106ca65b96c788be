"""Check boxes and radio buttons that look like the boxes on cards."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QStyle

from keeplane.ui.check_box import paint_box
from keeplane.ui.mirrored import mirrored

_AROUND = 4
_GAP = 8


class CheckBox(QCheckBox):
    """A style sheet can draw the tick from a file only, which knows no look; so it is painted here."""

    def sizeHint(self) -> QSize:
        return _size_of(self)

    def minimumSizeHint(self) -> QSize:
        return _size_of(self)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        line = _line_of(self)
        fill = palette.highlight().color() if self.isChecked() and self.isEnabled() else palette.base().color()
        tick = palette.highlightedText() if self.isEnabled() else palette.placeholderText()
        paint_box(painter, _paint_words(self, painter), line, fill, tick.color() if self.isChecked() else None)
        painter.end()


class RadioButton(QRadioButton):
    def sizeHint(self) -> QSize:
        return _size_of(self)

    def minimumSizeHint(self) -> QSize:
        return _size_of(self)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ring = _paint_words(self, painter).adjusted(1, 1, -1, -1)
        line = _line_of(self)
        painter.setPen(QPen(line, 1.5))
        painter.setBrush(self.palette().base())
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(line)
            inset = ring.width() / 4
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
        painter.end()


def _size_of(button: QAbstractButton) -> QSize:
    metrics = button.fontMetrics()
    words = metrics.size(Qt.TextFlag.TextShowMnemonic.value, button.text())
    return QSize(_box_size(metrics) + _GAP + words.width() + 2 * _AROUND, metrics.height() + 2 * _AROUND)


def _box_size(metrics: QFontMetrics) -> int:
    return metrics.height() + 1


def _line_of(button: QAbstractButton) -> QColor:
    palette = button.palette()
    marked = button.isEnabled() and (button.isChecked() or button.hasFocus() or button.underMouse())
    return palette.highlight().color() if marked else palette.placeholderText().color()


def _paint_words(button: QAbstractButton, painter: QPainter) -> QRectF:
    """Paint the words, and a frame around all that has the focus. Returns where the mark belongs."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole, direction = QRectF(button.rect()), button.layoutDirection()
    size = _box_size(button.fontMetrics())
    mark = QRectF(whole.left() + _AROUND, whole.center().y() - size / 2, size, size)
    words = mirrored(whole.adjusted(_AROUND + size + _GAP, 0, -_AROUND, 0), whole, direction)
    side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    flags = side.value | Qt.TextFlag.TextShowMnemonic.value
    button.style().drawItemText(
        painter,
        words.toAlignedRect(),
        flags,
        button.palette(),
        button.isEnabled(),
        button.text(),
        QPalette.ColorRole.WindowText,
    )
    if button.hasFocus():
        painter.setPen(QPen(button.palette().highlight().color(), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = min(_size_of(button).width(), whole.width())
        frame = mirrored(QRectF(whole.left(), whole.top(), width, whole.height()), whole, direction)
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4)
    return mirrored(mark, whole, direction)
