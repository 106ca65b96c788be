"""What this program is, and which version."""

from __future__ import annotations

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from keeplane.ui.picture import Picture
from keeplane.ui.text_size import grown
from keeplane.ui.wrapped_label import WrappedLabel


class AboutDialog(QDialog):
    """`licences_asked` says that the user wants to read the licences of all parts."""

    licences_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        from importlib.metadata import version  # noqa: PLC0415 (slow to import, and seldom asked for)

        super().__init__(parent)
        self.setWindowTitle(self.tr("About Keeplane"))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(
            WrappedLabel(self.tr("Keeplane {version}").format(version=version("keeplane")), scale=1.4, bold=True)
        )
        words.addWidget(WrappedLabel(self.tr("Decide what to keep and what to outsource, and read why.")))
        words.addSpacing(8)
        small = (
            self.tr("Free software under the MIT licence. Your board stays on this computer."),
            self.tr("Qt {qt}, PySide {pyside}").format(qt=qVersion(), pyside=pyside_version),
        )
        for line in small:
            words.addWidget(WrappedLabel(line, name="muted", scale=0.9))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Picture("keeplane", 56), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        licences = buttons.addButton(self.tr("&Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        licences.setAutoDefault(False)
        licences.clicked.connect(self.licences_asked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(24)
        column.addLayout(top)
        column.addStretch()
        column.addWidget(buttons)
        width = grown(400, self.font())
        self.resize(width, column.totalHeightForWidth(width))
