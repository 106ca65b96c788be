"""The Earlier versions window."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.difference import Difference
from keeplane.board.message import Catalogue, Message
from keeplane.models.board_model import BoardModel
from keeplane.models.earlier import Compared, EarlierSearch, Found, Listed, Opened, Versions
from keeplane.ui.earlier.preview import VersionPreview
from keeplane.ui.earlier.version_list import VersionList, VersionListModel
from keeplane.ui.glyph import Glyph
from keeplane.ui.kept_place import KeptPlace
from keeplane.ui.mirrored import margins
from keeplane.ui.section_view import heading_label
from keeplane.ui.theme import Theme
from keeplane.ui.two_sides import two_sides
from keeplane.ui.wrapped_label import WrappedLabel

FIRST_SIZE = (1040, 680)
LIST_WIDTH = 300
GEOMETRY = "earlier/geometry"


class EarlierWindow(QDialog):
    """Lists the earlier versions, shows one, and restores it in one step. `restored` says in words what was."""

    restored = Signal(str)

    def __init__(
        self,
        model: BoardModel,
        catalogue: Catalogue,
        theme: Theme,
        settings: QSettings,
        versions: Versions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._catalogue = catalogue
        self._place = KeptPlace(self, settings, GEOMETRY)
        self._shown: Opened | None = None
        self._search = EarlierSearch(versions, model.clock, self)
        self._rows = VersionListModel(self)
        self._list = VersionList(self._rows, theme)
        self._preview = VersionPreview(theme)
        self._when = WrappedLabel(scale=1.15, bold=True)
        self._since = WrappedLabel(name="muted")
        self._only_different = QPushButton(self.tr("&Only what differs"))
        self._pages = QStackedWidget()
        self._hint = WrappedLabel(name="muted")
        self._restore_button = QPushButton(self.tr("&Restore this version"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out(theme)
        self._connect()

    def open_anew(self) -> None:
        """Show the window with the versions there are by now."""
        self._shown = None
        self._look()
        self.open()
        self._list.setFocus()

    def done(self, result: int) -> None:
        self._search.stop()
        self._shown = None
        self._place.keep()
        super().done(result)

    def _lay_out(self, theme: Theme) -> None:
        self.setWindowTitle(self.tr("Earlier versions"))
        self._pages.setMinimumSize(648, 360)
        self._pages.addWidget(self._content())
        self._pages.addWidget(
            _nothing_kept(theme, self.tr("No earlier versions yet; Keeplane keeps one at every save."))
        )
        self._only_different.setCheckable(True)
        self._only_different.setAutoDefault(False)
        self._restore_button.setObjectName("primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self._restore_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._restore)
        buttons.rejected.connect(self.reject)
        self._restore_button.setDefault(True)  # a dialog knows of it only once the button is inside
        footer = QHBoxLayout()
        footer.setSpacing(16)
        footer.addWidget(self._hint, 1)
        footer.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._pages, 1)
        column.addLayout(footer)
        self._place.restore(FIRST_SIZE)

    def _content(self) -> QWidget:
        left = QFrame()
        left.setObjectName("lane")
        left.setMinimumWidth(200)
        inside = QVBoxLayout(left)
        inside.setContentsMargins(margins(8, 8, 4, 8, self.layoutDirection()))
        inside.setSpacing(8)
        inside.addWidget(heading_label(self.tr("What happened since")))
        inside.addWidget(self._list)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._when)
        words.addWidget(self._since)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addLayout(words, 1)
        above.addWidget(self._only_different, 0, Qt.AlignmentFlag.AlignBottom)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(margins(4, 4, 0, 0, self.layoutDirection()))
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self._preview, 1)
        for part in (self._preview, self._only_different):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        return two_sides(left, right, (LIST_WIDTH, FIRST_SIZE[0] - LIST_WIDTH), (3, 7))

    def _connect(self) -> None:
        self._search.found.connect(self._tell)
        self._list.chosen.connect(self._choose)
        self._list.activated.connect(self._restore_button.click)
        self._only_different.toggled.connect(self._show_lanes)
        self._model.changed.connect(self._follow)

    def _look(self) -> None:
        self._search.look(self._model.board)
        self._show_state()

    def _follow(self) -> None:
        """The board became another one, from outside: compare anew."""
        if self.isVisible():
            self._look()

    def _tell(self, found: Found) -> None:
        match found:
            case Listed():
                self._list_versions(found)
            case Compared():
                self._tell_words(found.saved, found.since)
            case Opened():
                self._tell_words(found.saved, found.since)
                self._shown = found
                self._show_lanes()
        self._show_state()

    def _list_versions(self, found: Listed) -> None:
        before = self._rows.saved(self._list.currentIndex())
        self._rows.show_versions(found.saved, datetime.now(UTC).astimezone().date())
        self._pages.setCurrentIndex(0 if found.saved else 1)
        if not found.saved:
            self._close.setFocus()
        index = self._rows.index_of(before)
        self._list.setCurrentIndex(index if index.isValid() else self._rows.index(0))
        self._choose()

    def _tell_words(self, saved: datetime, since: Difference | Message) -> None:
        if isinstance(since, Message):
            self._rows.tell(saved, self.tr("Cannot be read"), trouble=self._catalogue.text(since))
        else:
            self._rows.tell(saved, ", ".join(map(self._catalogue.text, since.words())))

    def _choose(self) -> None:
        saved = self._rows.saved(self._list.currentIndex())
        if saved is not None:
            self._search.open(saved)
        self._show_state()

    def _show_lanes(self) -> None:
        if self._shown is not None:
            self._preview.show_version(self._shown, only_different=self._only_different.isChecked())

    def _show_state(self) -> None:
        """Say what is shown, and offer to restore it once it is the one that is chosen."""
        saved = self._rows.saved(self._list.currentIndex())
        trouble = self._rows.trouble(saved)
        shown = self._shown if self._shown is not None and self._shown.saved == saved else None
        differs = shown is not None and bool(shown.since) and shown.now is self._model.board
        self._restore_button.setEnabled(differs)
        self._restore_button.setVisible(bool(self._rows.rowCount()))
        self._preview.setVisible(not trouble)
        self._only_different.setVisible(not trouble)
        self._hint.set_plain(self.tr("Restoring is one step; Ctrl+Z takes it back.") if differs else "")
        if saved is None:
            return
        if trouble:
            self._when.set_plain(self._rows.when(saved))
            self._since.set_plain(
                self.tr("This version cannot be read. {why} It stays as it is, and so does your board.").format(
                    why=trouble
                )
            )
        elif shown is not None:
            self._when.set_plain(self._rows.when(saved))
            self._since.set_plain(self._sentence(shown.since))

    def _sentence(self, since: Difference) -> str:
        words = ", ".join(map(self._catalogue.text, since.words()))
        return self.tr("Since then: {words}").format(words=words) if since else words

    def _restore(self) -> None:
        shown = self._shown
        if shown is None or not self._restore_button.isEnabled():
            return
        when = self._rows.when(shown.saved)
        self.accept()
        label = Message("board.restore", {"when": when})
        if self._model.perform_timed(replace(shown.back, label=label)):
            self.restored.emit(self.tr("Restored: {when}").format(when=when))


def _nothing_kept(theme: Theme, words: str) -> QWidget:
    page = QWidget()
    text = QLabel(words)
    text.setObjectName("muted")
    text.setWordWrap(True)
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    column = QVBoxLayout(page)
    column.setSpacing(12)
    column.addStretch()
    column.addWidget(Glyph(theme, "earlier", size=40), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(text)
    column.addStretch()
    return page
