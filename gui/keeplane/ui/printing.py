"""Showing pages before they are printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keeplane.models.pages import paint_pages


def preview_and_print(html: str, name: str, title: str, window: QWidget) -> None:
    """Show the pages of `html` under that title, and print them as a job of that name if the user wants it."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # noqa: PLC0415 (only loaded to print)

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    preview = QPrintPreviewDialog(printer, window)
    preview.setWindowTitle(title)
    preview.resize(window.size())
    preview.paintRequested.connect(lambda paper: paint_pages(html, paper))
    preview.exec()
    preview.deleteLater()
