"""The help: a list of pages that can be searched, and the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from keeplane.ui.help.page import Page, Topic, matching
from keeplane.ui.text_size import first_size
from keeplane.ui.theme import Theme

FIRST_SIZE = (860, 640)
_SCHEME = "picture:"
_MARGIN = 16
_PIXELS = 1.5
"""How many pixels a picture has to each of the window's."""

ReadPicture = Callable[[str, bool], bytes]
"""A picture's bytes, by its name and whether it is the dark one."""


class HelpWindow(QDialog):
    """Stays open beside the board."""

    def __init__(
        self, pages: Sequence[Page], theme: Theme, read_picture: ReadPicture, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keeplane help"))
        self.resize(first_size(self, *FIRST_SIZE))
        self._pages = pages
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._search.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setObjectName("pages")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view = PageView(theme, read_picture)
        self._search.textChanged.connect(self._fill)
        self._search.returnPressed.connect(self._list.setFocus)
        self._list.currentItemChanged.connect(self._show_chosen)
        self._lay_out()
        self._fill("")

    def open_at(self, topic: Topic) -> None:
        """Show that page, whatever was searched before."""
        self._search.clear()
        self._list.setCurrentRow([page.topic for page in self._pages].index(topic))
        self._list.setFocus()
        self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._list.fontMetrics().averageCharWidth() * 32
        width = min(wanted, self.width() * 2 // 5)
        for part in (self._list, self._search):
            part.setFixedWidth(width)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self._view, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setProperty("autoDefault", False)  # Enter in the field searches
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addWidget(buttons)

    def _fill(self, wanted: str) -> None:
        self._list.clear()
        for page in matching(self._pages, wanted):
            item = QListWidgetItem(page.title, self._list)
            item.setData(Qt.ItemDataRole.UserRole, page.topic.value)
        self._list.setCurrentRow(0)
        if not self._list.count():
            self._view.show_nothing(self.tr("No page has these words."))

    def _show_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            topic = item.data(Qt.ItemDataRole.UserRole)
            self._view.show_page(next(page for page in self._pages if page.topic == topic))


class PageView(QTextBrowser):
    """Reads a picture when its page is shown, in the look of the window, and makes it fit."""

    def __init__(self, theme: Theme, read_picture: ReadPicture) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Help text"))
        self.document().setDocumentMargin(_MARGIN)
        self._theme = theme
        self._read_picture = read_picture
        self._page: Page | None = None
        self._later = QTimer(self, singleShot=True, interval=0)  # never while the page is being laid out
        self._later.timeout.connect(self._render)
        theme.changed.connect(self._later.start)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the width depends on the page

    def show_page(self, page: Page) -> None:
        self._page = page
        self._render()

    def show_nothing(self, words: str) -> None:
        self._page = None
        self.setPlainText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()

    def _render(self) -> None:
        if self._page is None:
            return
        at = self.verticalScrollBar().value()
        page = self._page
        words = "".join(f"<p>{escape(text)}</p>" for text in page.paragraphs)
        self.document().clear()
        picture = self._picture(page) if page.picture else ""
        self.setHtml(f"<h2>{escape(page.title)}</h2>{words}{_table(page.rows)}{picture}")
        self.verticalScrollBar().setValue(at)

    def _picture(self, page: Page) -> str:
        image = QImage.fromData(self._read_picture(page.picture, self._theme.colours.dark))
        width = min(round(image.width() / _PIXELS), self.viewport().width() - 2 * _MARGIN)
        # The text would scale it roughly.
        ratio = self.devicePixelRatioF()
        image = image.scaledToWidth(max(1, round(width * ratio)), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        url = f"{_SCHEME}{page.picture}"
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(url), image)
        muted = self._theme.colours.muted
        return f'<p><img src="{url}" width="{width}"></p><p style="color:{muted}">{escape(page.caption)}</p>'


def _table(rows: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td style="padding:3px 24px 3px 0"><b>{escape(name)}</b></td>'
        f'<td style="padding:3px 0">{escape(what)}</td></tr>'
        for name, what in rows
    )
    return f'<table cellspacing="0">{lines}</table>' if rows else ""
