"""HTML as pages: for the printer, and as files. Files can be made on any thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextDocumentWriter,
    QTextFormat,
    QTextOption,
)

from keeplane.models.job import Step, to_the_end

_MARGIN_INCHES = 2 / 2.54
"""What QTextDocument.print leaves free on each side."""


def paint_pages(html: str, device: QPagedPaintDevice, step: Step = to_the_end) -> None:
    """Paint the text on pages none of which ends with a heading; a word that is too long for a line is broken.

    `step` is called with the number of the page that is being laid out.
    """
    paged(html, device, step).print_(device)


def paged(html: str, device: QPagedPaintDevice, step: Step = to_the_end) -> QTextDocument:
    """The text, with a new page before every heading that would end one on the device."""
    document = _document_of(html)
    measured = as_printed(document, device)
    block = measured.begin()
    while block.isValid():
        first = block
        while block.isValid() and block.blockFormat().headingLevel():
            block = block.next()
        if block.isValid() and first != block and not _together(measured, first, block, device):
            for text in (measured, document):
                cursor = QTextCursor(text.findBlockByNumber(first.blockNumber()))
                form = cursor.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(form)
        if block.isValid():
            step(page_of(measured, block))
            block = block.next()
    return document


def _together(measured: QTextDocument, heading: QTextBlock, following: QTextBlock, device: QPagedPaintDevice) -> bool:
    """Whether both are on one page, with a line to spare: where a font is missing, lines may be printed higher."""
    if page_of(measured, heading) != page_of(measured, following):
        return False
    height = measured.pageSize().height()
    line = following.layout().lineAt(0).height() if following.layout().lineCount() else 0
    top = measured.documentLayout().blockBoundingRect(following).top() % height
    return top + 2 * line <= height - _MARGIN_INCHES * device.logicalDpiY()


def as_printed(document: QTextDocument, device: QPagedPaintDevice) -> QTextDocument:
    """A copy laid out as QTextDocument.print will do it. It is gone with `document`."""
    copy = document.clone()
    copy.documentLayout().setPaintDevice(device)
    frame = copy.rootFrame().frameFormat()
    # The layout scales margins from the screen's resolution to the device's.
    frame.setMargin(int(_MARGIN_INCHES * QGuiApplication.primaryScreen().logicalDotsPerInchY()))
    copy.rootFrame().setFrameFormat(frame)
    copy.setPageSize(QSizeF(device.width(), device.height()))
    return copy


def page_of(document: QTextDocument, block: QTextBlock) -> int:
    """The page of the block's first line, from 0."""
    document.documentLayout().documentSize()  # lays out what is not laid out yet
    whole = document.documentLayout().blockBoundingRect(block)
    # A block without lines has no first one to ask: Qt would crash.
    top = whole.top() + (block.layout().lineAt(0).y() if block.layout().lineCount() else 0)
    return int(top // document.pageSize().height())


def pdf(html: str, title: str, step: Step = to_the_end) -> bytes:
    """The whole file, of A4 pages. `title` is for its properties; `step` is called with the page being laid out."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Keeplane")
    # Qt adds the margins, of two centimetres.
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    paint_pages(html, writer, step)
    del writer  # which writes the end of the file
    return bytes(buffer.data().data())


def odf(html: str) -> bytes:
    """The whole file, for Word and LibreOffice."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QTextDocumentWriter(buffer, b"ODF").write(_document_of(html))
    return bytes(buffer.data().data())


def _document_of(html: str) -> QTextDocument:
    document = QTextDocument()
    # Not the window's, which may be larger.
    document.setDefaultFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(html)
    return document
