"""The style sheet of each look. Sizes are in pixels on a 4 px grid."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from keeplane.ui.colours import Colours

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $card; color: $text; border: 1px solid $border; padding: 6px; }

QMenuBar { background: $window; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $lane; }
QMenu { background: $card; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 23px 5px 11px; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: $card_selected; border-color: $accent; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu, QPushButton, QToolButton { icon-size: ${icon}px; }

QStatusBar { background: $window; color: $muted; }
QStatusBar::item { border: none; }
QPushButton#status { background: transparent; border: none; color: $muted; padding: 2px 8px; }
QPushButton#status:hover { color: $accent; text-decoration: underline; }
QPushButton#status:focus { border: 2px solid $accent; border-radius: 4px; padding: 0 6px; }
QStatusBar QLabel { color: $muted; padding: 0 8px; }

QFrame#lane { background: $lane; border-radius: 12px; }
QFrame#lane[target="true"] { border: 2px solid $accent; }
QLabel#laneTitle { font-weight: 600; }
QLabel#muted { color: $muted; }
QLabel#heading { color: $muted; font-weight: 600; }
QFrame#pane { background: $card; border: none; border-radius: 12px; }
QScrollArea#paneScroll { border: 2px solid transparent; border-radius: 12px; }
QScrollArea#paneScroll:focus { border-color: $accent; }
QFrame#line { background: $border; border: none; }
QFrame#verdict, QFrame#conflict { border-radius: 8px; }
QFrame#verdict[tone="keep"] { background: $keep_ground; }
QFrame#verdict[tone="outsource"] { background: $outsource_ground; }
QFrame#verdict[tone="undecided"] { background: $undecided_ground; }
QFrame#conflict { background: $conflict_ground; }
QLabel#advice[tone="keep"] { color: $keep_text; }
QLabel#advice[tone="outsource"] { color: $outsource_text; }
QLabel#advice[tone="undecided"] { color: $undecided_text; }
QPushButton#offer { padding: 0; }
QPushButton QLabel#keycap { color: $muted; border: 1px solid $border; border-radius: 4px; padding: 0 4px; }
QPushButton#primary QLabel#keycap { color: $on_accent; border: 1px solid $accent_hover; }
QFrame#banner { background: $conflict_ground; border-radius: 8px; }
QFrame#banner QLabel { color: $conflict_text; }
QFrame#work { background: $card; border: 1px solid $border; border-radius: 8px; }
QToolButton#close { background: transparent; border: none; border-radius: 4px; padding: 4px; }
QToolButton#close:hover { background: $card; }
QToolButton#close:focus { border: 2px solid $accent; padding: 2px; }
QToolButton#switch { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0; }
QToolButton#switch:hover { background: $card; }
QToolButton#switch:checked { background: $card_selected; border-color: $accent; }
QToolButton#switch:focus { border: 2px solid $accent; }
QTableView#sheet { background: $card; border: 1px solid $border; border-radius: 8px; padding: 4px; outline: none; }
QTableView#sheet::item { padding: 0 8px; border: none; }
QTableView#sheet::item:selected { background: $card_selected; color: $text; }
QTableView#sheet QHeaderView { background: $card; border: none; }
QTableView#sheet QHeaderView::section {
    background: $card; color: $muted; border: none; border-bottom: 1px solid $border; padding: 6px 11px;
}
QLabel#wrong { color: $conflict_text; }
QFrame#toast { background: $text; border-radius: 8px; }
QFrame#toast QLabel { color: $window; }
QFrame#toast QPushButton { background: transparent; border: none; color: $toast_accent; font-weight: 600; }
QFrame#toast QPushButton:focus { border: 2px solid $toast_accent; }

QTextBrowser { background: $card; border: 1px solid $border; border-radius: 8px; }
QTextBrowser#paper { background: #ffffff; color: #1b1f2a; }
QListView#offers { background: $card; border: 1px solid $border; padding: 2px; }
QListView#offers::item { padding: 6px 8px; border-radius: 4px; }
QListView#offers::item:selected { background: $accent; color: $on_accent; }
QListView { background: $card; color: $text; border: none; outline: none; }
QFrame#lane QListView { background: transparent; }
QListView#pages, QListView#pages > QWidget { background: transparent; }
QListView#pages::item { padding: 6px 8px; border-radius: 6px; }
QListView#pages::item:hover { background: $lane; }
QListView#pages::item:selected { background: $accent; color: $on_accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QLineEdit, QPlainTextEdit, QDoubleSpinBox, QComboBox {
    background: $card; color: $text; border: 1px solid $border; border-radius: 8px; padding: 6px 8px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QDoubleSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 5px 7px;
}
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: ${arrow}px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $border; outline: none; }
QComboBox QAbstractItemView::item { padding: 4px 8px; border: none; }
QComboBox QAbstractItemView::item:selected { background: $card_selected; color: $text; }

QPushButton {
    background: $card; color: $text; border: 1px solid $border; border-radius: 8px; padding: 7px 12px;
}
QPushButton:hover { background: $card_hover; border-color: $muted; }
QPushButton:pressed { background: $lane; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 11px; }
QPushButton:disabled { color: $muted; background: $lane; }
QPushButton:checked { border: 2px solid $accent; padding: 6px 11px; background: $card_selected; font-weight: 600; }
QPushButton:checked:focus { border-color: $text; }
QFrame#palette { background: $card; border: 1px solid $muted; border-radius: 12px; }
QKeySequenceEdit QLineEdit { min-width: 120px; }
QPushButton#filter { border-radius: 12px; padding: 3px 8px; }
QPushButton#filter:focus, QPushButton#filter:checked { padding: 2px 7px; font-weight: normal; }
QPushButton#filter:focus { border-color: $text; }
QPushButton#primary { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $lane; color: $muted; border: 1px solid $border; font-weight: normal; }
QPushButton#link { background: transparent; border: none; color: $accent; padding: 4px 0; text-align: left; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#link:focus { border: 2px solid $accent; padding: 2px; }

QProgressBar { background: $lane; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $border; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_STRONG = Template("""
QFrame#lane, QFrame#pane { border: 1px solid $border; }
QFrame#lane[target="true"] { border: 3px solid $accent; }
QFrame#verdict { border: 1px solid $text; }
QFrame#verdict[tone="keep"] { border-color: $keep_text; }
QFrame#verdict[tone="outsource"] { border-color: $outsource_text; }
QFrame#conflict, QFrame#banner { border: 2px solid $conflict_text; }
QMenuBar::item:selected { background: $accent; color: $on_accent; }
QPushButton:disabled { border-style: dashed; }
QPushButton#link, QPushButton#status { text-decoration: underline; }
QToolButton#switch { border-color: $border; }
QToolButton#switch:checked { border: 2px solid $accent; }
QTableView#sheet::item:selected { border: 1px solid $accent; }
QScrollBar::handle { background: $muted; }
""")


def style_sheet(colours: Colours, toast_accent: str, sizes: Mapping[str, int]) -> str:
    """The sheet for one look; `toast_accent` is the other look's accent, since a passing message inverts the look.

    `sizes` are the pixels of an `icon`, and of the `arrow` of a list box.
    """
    names = {name: value for name in colours.__struct_fields__ if isinstance(value := getattr(colours, name), str)}
    tones = {f"{tone}_text": pair.text for tone, pair in colours.tones.items()}
    grounds = {f"{tone}_ground": pair.ground for tone, pair in colours.tones.items()}
    words = {**names, **tones, **grounds, "toast_accent": toast_accent}
    sheet = _SHEET.substitute(words, **sizes)
    return sheet + _STRONG.substitute(words) if colours.strong else sheet
