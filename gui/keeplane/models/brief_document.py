"""Briefs as files. Each function returns the whole file as bytes."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextDocumentWriter

from keeplane.exchange.brief import Briefs
from keeplane.exchange.brief_html import html
from keeplane.exchange.brief_text import markdown

MARGIN_MM = 20


class FileKind(StrEnum):
    """The value is the file's suffix."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    WORD = "odt"


def written(briefs: Briefs, kind: FileKind) -> bytes:
    """The briefs as a file of that kind."""
    writers: dict[FileKind, Callable[[Briefs], bytes]] = {
        FileKind.MARKDOWN: lambda briefs: markdown(briefs).encode("utf-8", "replace"),
        FileKind.HTML: lambda briefs: html(briefs).encode("utf-8", "replace"),
        FileKind.PDF: _pdf,
        FileKind.WORD: _odf,
    }
    return writers[kind](briefs)


def document(briefs: Briefs) -> QTextDocument:
    """The briefs for printing."""
    document = QTextDocument()
    document.setHtml(html(briefs))
    return document


def page_layout() -> QPageLayout:
    """A4 upright. Qt knows no page size for a country, and printers fit A4 on Letter."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def _pdf(briefs: Briefs) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(briefs.heading)
    writer.setCreator("Keeplane")
    writer.setPageLayout(page_layout())
    document(briefs).print_(writer)
    del writer  # which writes the end of the file
    return bytes(buffer.data().data())


def _odf(briefs: Briefs) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QTextDocumentWriter(buffer, b"ODF").write(document(briefs))
    return bytes(buffer.data().data())
