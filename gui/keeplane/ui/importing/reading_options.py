"""How a file is read: its format, and for text that needs it the encoding and the separator."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from keeplane.board.message import Catalogue, Message
from keeplane.exchange.imports.formats import Imported
from keeplane.exchange.imports.shape import Format, Options, Use
from keeplane.exchange.imports.table import SEPARATORS
from keeplane.models.import_reading import Wish
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.marked_buttons import CheckBox

_UNICODE = frozenset({"utf-8-sig", "utf-16", "utf-8", "utf-16-le", "utf-16-be", "ascii"})


class ReadingOptions(QWidget):
    """`wished` carries a Wish whenever the user wants the file read in another way."""

    wished = Signal(object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._formats: tuple[Format, ...] = ()
        self._given = ""
        self._wish = Wish()
        self._encodings = {
            "windows-1252": self.tr("Western European"),
            "windows-1250": self.tr("Central European"),
            "windows-1251": self.tr("Cyrillic"),
            "windows-1253": self.tr("Greek"),
            "windows-1254": self.tr("Turkish"),
            "macroman": self.tr("Western European (old Mac)"),
            "cp850": self.tr("Western European (DOS)"),
            "cp932": self.tr("Japanese"),
            "gb18030": self.tr("Chinese, simplified"),
            "big5": self.tr("Chinese, traditional"),
            "cp949": self.tr("Korean"),
        }
        self._codes: list[str] = []
        self._form = _box(self.tr("Read as"))
        self._encoding = _box(self.tr("Characters"))
        self._separator = _box(self.tr("Columns are parted by"))
        self._headed = CheckBox(self.tr("The &first line names the columns"))
        self._separator.addItems([self.tr("Comma"), self.tr("Semicolon"), self.tr("Tab"), self.tr("Vertical bar")])
        self._labels = {box: QLabel(box.accessibleName()) for box in (self._form, self._encoding, self._separator)}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (box, label) in enumerate(self._labels.items()):
            label.setBuddy(box)
            label.setObjectName("muted")
            grid.addWidget(label, 0, place)
            grid.addWidget(box, 1, place)
        grid.addWidget(self._headed, 1, len(self._labels))
        grid.setColumnStretch(len(self._labels) + 1, 1)
        self._form.activated.connect(self._choose_form)
        self._encoding.activated.connect(self._choose_encoding)
        self._separator.activated.connect(self._choose_options)
        self._headed.clicked.connect(self._choose_options)

    def start_anew(self) -> None:
        """Forget what was wished for the file before."""
        self._wish = Wish()
        self._given = ""

    def wish(self) -> Wish:
        return self._wish

    def show_imported(self, imported: Imported) -> None:
        """Show how the file was read."""
        self._formats = imported.formats
        _fill(self._form, [self._name(form) for form in imported.formats], imported.formats.index(imported.format))
        self._given = self._given or imported.encoding
        self._codes = list(dict.fromkeys((self._given, *self._encodings)))
        at = self._codes.index(imported.encoding) if imported.encoding in self._codes else 0
        _fill(self._encoding, [self._encodings.get(code.lower(), code) for code in self._codes], at)
        self._show(self._encoding, shown=self._given not in _UNICODE)
        is_table = bool(imported.columns)
        self._show(self._separator, shown=is_table)
        self._headed.setVisible(is_table)
        if is_table:
            self._separator.setCurrentIndex(SEPARATORS.index(imported.separator))
            self._headed.setChecked(any(column.name for column in imported.columns))

    def wish_uses(self, uses: Mapping[int, Use]) -> None:
        """Read the columns like this."""
        self._tell(Wish(self._wish.form, self._wish.encoding, self._options(uses)))

    def _choose_form(self, at: int) -> None:
        self._tell(Wish(self._formats[at], self._wish.encoding))

    def _choose_encoding(self, at: int) -> None:
        self._tell(Wish(self._wish.form, self._codes[at], self._wish.options))

    def _choose_options(self) -> None:
        self._tell(Wish(self._wish.form, self._wish.encoding, self._options({})))

    def _options(self, uses: Mapping[int, Use]) -> Options:
        separator = SEPARATORS[self._separator.currentIndex()]
        return Options(separator=separator, headed=self._headed.isChecked(), uses=uses)

    def _tell(self, wish: Wish) -> None:
        self._wish = wish
        self.wished.emit(wish)

    def _show(self, box: ChoiceBox, *, shown: bool) -> None:
        box.setVisible(shown)
        self._labels[box].setVisible(shown)

    def _name(self, form: Format) -> str:
        return self._catalogue.text(Message(f"exchange.format-{form.name}"))


def _box(name: str) -> ChoiceBox:
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _fill(box: ChoiceBox, names: list[str], at: int) -> None:
    if [box.itemText(place) for place in range(box.count())] != names:
        box.clear()
        box.addItems(names)
    box.setCurrentIndex(at)
