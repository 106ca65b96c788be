"""Kept and handed-off hours, week by week, as a picture and in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from keeplane.board.hour_book import Week
from keeplane.models.days import Days
from keeplane.ui.colours import Tone
from keeplane.ui.hours.scale import steps_up_to
from keeplane.ui.mirrored import mirrored
from keeplane.ui.numbers import shown_number
from keeplane.ui.theme import Theme

MOST_SHOWN = 26
_WIDEST = 28
_GAP = 8


class HoursPicture(QWidget):
    """A bar for each of the latest weeks: below the outlined part that was kept, above the full one handed off."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._weeks: list[tuple[date, Week]] = []
        self.setMinimumSize(320, 180)
        self.setAccessibleName(self.tr("Hours a week, kept and handed off"))
        theme.changed.connect(self.update)

    def show_weeks(self, weeks: Sequence[tuple[date, Week]]) -> None:
        """Show the latest of these weeks, oldest first and at least one, by their Mondays."""
        self._weeks = list(weeks[-MOST_SHOWN:])
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """What the picture shows, in a sentence or two."""
        (first, then), (last, now) = self._weeks[0], self._weeks[-1]
        if first == last:
            return self.tr("The record begins this week: {now}.").format(now=self._said(now))
        return self.tr("Week of {first}: {then}. Week of {last}: {now}.").format(
            first=self._day(first), then=self._said(then), last=self._day(last), now=self._said(now)
        )

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(week.kept + week.handed_off for _, week in self._weeks)
        steps = steps_up_to(most)
        self._paint_steps(painter, steps)
        for place, (_, week) in enumerate(self._weeks):
            self._paint_week(painter, self._column(place), week, steps[-1])
        self._paint_days(painter)
        self._paint_legend(painter)
        painter.end()

    def _paint_steps(self, painter: QPainter, steps: Sequence[float]) -> None:
        colours, area = self._theme.colours, self._area()
        for step in steps:
            y = round(area.bottom() - area.height() * step / steps[-1]) + 0.5
            painter.setPen(QPen(QColor(colours.border), 1))
            line = self._mirrored(QRectF(area.left(), y, area.width(), 0))
            painter.drawLine(line.topLeft(), line.topRight())
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, y - self._line() / 2, area.left() - _GAP, self._line())
            self._paint_words(painter, box, Qt.AlignmentFlag.AlignRight, self._step(step))

    def _paint_week(self, painter: QPainter, column: QRectF, week: Week, top: float) -> None:
        kept = column.height() * week.kept / top
        handed_off = column.height() * week.handed_off / top
        if week.kept:
            box = QRectF(column.left(), column.bottom() - kept, column.width(), kept)
            self._paint_kept(painter, self._mirrored(box))
        if week.handed_off:
            above = column.bottom() - kept - handed_off
            box = QRectF(column.left(), above, column.width(), handed_off)
            self._paint_handed_off(painter, self._mirrored(box))

    def _paint_kept(self, painter: QPainter, box: QRectF) -> None:
        pair = self._theme.colours.tones[Tone.KEEP]
        painter.setPen(QPen(QColor(pair.text), 1))
        painter.setBrush(QColor(pair.ground))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_handed_off(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, QColor(self._theme.colours.tones[Tone.OUTSOURCE].text))

    def _paint_legend(self, painter: QPainter) -> None:
        left = self._area().left()
        metrics = painter.fontMetrics()
        swatch = metrics.height() - 5
        for paint, words in (
            (self._paint_handed_off, self.tr("handed off")),
            (self._paint_kept, self.tr("kept")),
        ):
            paint(painter, self._mirrored(QRectF(left, (metrics.height() - swatch) / 2, swatch, swatch)))
            painter.setPen(QColor(self._theme.colours.muted))
            wide = metrics.horizontalAdvance(words) + 1
            box = QRectF(left + swatch + _GAP, 0, wide, metrics.height())
            self._paint_words(painter, box, Qt.AlignmentFlag.AlignLeft, words)
            left += swatch + wide + 3 * _GAP

    def _paint_days(self, painter: QPainter) -> None:
        """As many Mondays as there is room for, the latest one always."""
        painter.setPen(QColor(self._theme.colours.muted))
        wide = painter.fontMetrics().horizontalAdvance(self._day(date(2000, 12, 28))) + 2 * _GAP
        free = float(self.width())
        for place in reversed(range(len(self._weeks))):
            centre = self._column(place).center().x()
            right = min(centre + wide / 2, float(self.width()))
            if right <= free:
                box = QRectF(right - wide, self.height() - self._line(), wide, self._line())
                self._paint_words(painter, box, Qt.AlignmentFlag.AlignHCenter, self._day(self._weeks[place][0]))
                free = right - wide

    def _tell(self, event: QHelpEvent) -> None:
        for place, (monday, week) in enumerate(self._weeks):
            column = self._mirrored(self._column(place))
            if column.left() <= event.pos().x() <= column.right():
                told = self.tr("Week of {monday}: {hours}").format(monday=self._day(monday), hours=self._said(week))
                QToolTip.showText(event.globalPos(), told, self)
                return
        QToolTip.hideText()

    def _area(self) -> QRectF:
        steps = steps_up_to(max((week.kept + week.handed_off for _, week in self._weeks), default=0.0))
        left = max(self.fontMetrics().horizontalAdvance(self._step(step)) for step in steps) + _GAP
        line = self._line()
        return QRectF(left, 2 * line, self.width() - left, self.height() - 3.5 * line)

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _mirrored(self, box: QRectF) -> QRectF:
        return mirrored(box, QRectF(self.rect()), self.layoutDirection())

    def _paint_words(self, painter: QPainter, box: QRectF, side: Qt.AlignmentFlag, words: str) -> None:
        painter.drawText(self._mirrored(box), side | Qt.AlignmentFlag.AlignVCenter, words)

    def _column(self, place: int) -> QRectF:
        area = self._area()
        each = min(area.width() / len(self._weeks), _WIDEST * 1.5)
        wide = min(each * 0.72, _WIDEST)
        # The latest week is at the right, where the eye looks for it.
        centre = area.right() - each * (len(self._weeks) - place - 0.5)
        return QRectF(round(centre - wide / 2), area.top(), round(wide), area.height())

    def _said(self, week: Week) -> str:
        return self.tr("{kept} h kept, {handed_off} h handed off").format(
            kept=shown_number(week.kept, self.locale()), handed_off=shown_number(week.handed_off, self.locale())
        )

    def _step(self, step: float) -> str:
        return self.tr("{hours} h").format(hours=shown_number(step, self.locale()))

    def _day(self, day: date) -> str:
        return Days(self.locale()).shown(day.isoformat(), year=False)
