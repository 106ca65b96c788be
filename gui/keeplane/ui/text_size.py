"""How large all text is."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""In percent of the system's."""

NORMAL = 100
_LINE = 17
"""Pixels: the height of a line beside which sizes in pixels are right as they are."""

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


def set_text_size(app: QApplication, percent: int) -> None:
    """Give all widgets, those that have a font of their own too, this size."""
    font = app.font()
    wanted = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF() * percent / 100
    factor = wanted / font.pointSizeF()
    if factor == 1:
        return
    own = [widget for widget in app.allWidgets() if widget.font().resolveMask() & _HAS_SIZE]
    font.setPointSizeF(wanted)
    app.setFont(font)
    for widget in own:
        _enlarge(widget, factor)


def _enlarge(widget: QWidget, factor: float) -> None:
    # With a style sheet, Qt keeps the widget's own font aside and would put it back at the next change of the sheet.
    kept = widget.property(_KEPT_ASIDE)
    font = QFont(kept if isinstance(kept, QFont) else widget.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    widget.setFont(font)
    widget.setProperty(_KEPT_ASIDE, None)
