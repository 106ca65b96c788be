"""The least that a PySide6 program can be: an empty window of Keeplane's size."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1320, 780)
window.show()
sys.exit(app.exec())
