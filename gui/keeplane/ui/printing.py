"""Showing pages before they are printed."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGraphicsView,
    QLineEdit,
    QMainWindow,
    QProgressDialog,
    QToolButton,
    QWidget,
)

from keeplane.models.job import StoppedError
from keeplane.models.pages import paint_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

PATIENCE_SECONDS = 0.5
NEVER_MS = 2**31 - 1
"""The dialog would show itself while nothing is being painted."""


def preview_and_print(html: str, name: str, title: str, window: QWidget) -> None:
    """Show the pages of `html` under that title, and print them as a job of that name if the user wants it."""
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 (only loaded to print)

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    preview = make_preview(printer, title, window)
    preview.resize(window.size())
    preview.paintRequested.connect(lambda paper: _paint(html, paper, preview))
    preview.exec()
    preview.deleteLater()


def make_preview(printer: QPrinter, title: str, window: QWidget) -> QPrintPreviewDialog:
    """The preview with names for the parts that Qt leaves without one (6.11)."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog  # noqa: PLC0415 (only loaded to print)

    preview = QPrintPreviewDialog(printer, window)
    preview.setWindowTitle(title)
    for part, name in (
        (QMainWindow, title),
        (QLineEdit, QCoreApplication.translate("Printing", "Page number")),
        (QGraphicsView, QCoreApplication.translate("Printing", "Pages")),
        (QComboBox, QCoreApplication.translate("Printing", "Zoom")),
    ):
        for found in preview.findChildren(part):
            found.setAccessibleName(name)
    for more in preview.findChildren(QToolButton, "qt_toolbar_ext_button"):
        more.setAccessibleName(QCoreApplication.translate("Printing", "More"))
    return preview


def _paint(html: str, paper: QPrinter, window: QDialog) -> None:
    """Paint the pages; where there are many, say so and let the user stop, which closes the window."""
    progress = QProgressDialog(window)
    progress.setWindowTitle(window.windowTitle())
    progress.setLabelText(QCoreApplication.translate("Printing", "Laying out the pages…"))
    progress.setCancelButtonText(QCoreApplication.translate("Printing", "Cancel"))
    progress.setRange(0, 0)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(NEVER_MS)
    since = monotonic()

    def step(_page: int) -> None:
        if monotonic() - since > PATIENCE_SECONDS:
            progress.show()
            QCoreApplication.processEvents()
        if progress.wasCanceled():
            raise StoppedError

    try:
        paint_pages(html, paper, step)
    except StoppedError:
        QTimer.singleShot(0, window.reject)
    progress.hide()
    progress.deleteLater()
