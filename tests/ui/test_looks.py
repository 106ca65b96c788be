from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

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
