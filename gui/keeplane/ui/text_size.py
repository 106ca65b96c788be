"""How large all text is."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from keeplane.models.collecting import not_collecting

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""In percent of the system's."""

NORMAL = 100

SETTING = "view/text-size"
"""Where the size is kept for the next start."""

_LINE = 17
"""Pixels: the height of a line beside which sizes in pixels are right as they are."""

_POINTS = re.compile(r"([0-9.]+)pt")

_FRAME = 48
"""Pixels that a window's title and edges take at most."""

_HAS_SIZE = 0x2  # QFont::SizeResolved
_KEPT_ASIDE = "_q_styleSheetWidgetFont"


def known_size(percent: object) -> int:
    """The nearest of SIZES; NORMAL for what is no number."""
    try:
        wanted = int(str(percent))
    except ValueError:
        return NORMAL
    return min(SIZES, key=lambda size: abs(size - wanted))


def next_size(percent: int, step: int) -> int:
    """The size above (1) or below (-1), or the same at the end."""
    place = SIZES.index(percent) + step
    return SIZES[min(max(place, 0), len(SIZES) - 1)]


def grown(pixels: int, font: QFont) -> int:
    """As many pixels as suit text in `font`."""
    return round(pixels * QFontMetrics(font).height() / _LINE)


def first_size(window: QWidget, width: int, height: int) -> QSize:
    """That many pixels beside text of the usual size, more beside larger text, as far as the screen has room."""
    font, room = window.font(), _room(window)
    wanted = QSize(max(width, grown(width, font)), max(height, grown(height, font)))
    return wanted.boundedTo(room.expandedTo(QSize(width, height)))


def fit_screen(window: QWidget) -> None:
    """Make the window no larger than its screen has room for. To be called before it is shown."""
    window.resize(window.size().boundedTo(_room(window)))


def _room(window: QWidget) -> QSize:
    return window.screen().availableSize() - QSize(_FRAME, _FRAME)


def fixed_font(widget: QWidget) -> QFont:
    """The system's font for code, as large as the widget's own."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 (not wanted at the start)

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(widget.font().pointSizeF())
    return font


def enlarged(page: str, font: QFont) -> str:
    """An HTML page to be read beside text in `font`: the sizes in its style sheet grow as the text has."""
    factor = font.pointSizeF() / _system_points()
    head, begin, rest = page.partition("<style>")
    style, end, body = rest.partition("</style>")
    return head + begin + _POINTS.sub(lambda size: f"{float(size[1]) * factor:g}pt", style) + end + body


def set_text_size(app: QApplication, percent: int) -> None:
    """Give all widgets, those that have a font of their own too, this size."""
    font = app.font()
    wanted = _system_points() * percent / 100
    factor = wanted / font.pointSizeF()
    if factor == 1:
        return
    with not_collecting():  # else closed windows may be deleted while PySide6 or Qt goes through all widgets
        own = [widget for widget in app.allWidgets() if widget.font().resolveMask() & _HAS_SIZE]
        font.setPointSizeF(wanted)
        app.setFont(font)
        for widget in own:
            _enlarge(widget, factor)


def _system_points() -> float:
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 (not wanted at the start)

    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


def _enlarge(widget: QWidget, factor: float) -> None:
    # With a style sheet, Qt keeps the widget's own font aside and would put it back at the next change of the sheet.
    kept = widget.property(_KEPT_ASIDE)
    font = QFont(kept if isinstance(kept, QFont) else widget.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    widget.setFont(font)
    widget.setProperty(_KEPT_ASIDE, None)
