from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.every_window import TITLES, full_board

from keeplane.ui.colours import LIGHT, STRONG_DARK, STRONG_LIGHT
from keeplane.ui.theme import Look, Theme


def test_the_systems_contrast_is_followed_while_the_look_is_the_systems(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    monkeypatch.setattr(theme, "_contrast", wanted)
    try:
        theme.set_look(Look.SYSTEM)
        assert theme.colours is STRONG_LIGHT
        theme.set_look(Look.LIGHT)
        theme._follow_system()
        assert theme.colours is LIGHT
        theme.set_look(Look.STRONG_DARK)
        assert theme.colours is STRONG_DARK
    finally:
        theme.set_look(Look.LIGHT)


def test_the_systems_contrast_can_be_asked_for(theme: Theme) -> None:
    assert theme._contrast.contrastPreference() is Qt.ContrastPreference.NoPreference


def test_a_look_taken_on_and_off_again_leaves_the_window_as_it_was(open_window, sized: Theme) -> None:
    window = open_window(full_board())
    window.actions_.find.trigger()
    for title in TITLES:
        window.board.select([title])
        before = picture(window)
        sized.set_look(Look.DARK)
        assert picture(window) != before
        sized.set_look(Look.LIGHT)
        assert picture(window) == before, title


def picture(window: QWidget) -> QImage:
    for _ in ("laid out", "painted"):
        QApplication.processEvents()
    return window.grab().toImage()
