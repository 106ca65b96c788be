"""A board that is not where it should be is asked for, and never taken for an empty one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from tests.catalogue import CATALOGUE

from keeplane.board.message import Message
from keeplane.finding import search
from keeplane.storage.elsewhere import Elsewhere, LostBoardError
from keeplane.ui.wrapped_label import WrappedLabel

BOARD = b'{"format": "keeplane-board", "version": 1, "profile": {}, "tasks": []}'


@pytest.fixture
def elsewhere(tmp_path: Path) -> Elsewhere:
    home = Elsewhere(tmp_path / "home")
    home.point_to(tmp_path / "drive")
    (home.home / "board.moved-20260101T000000Z.json").write_bytes(BOARD)
    return home


@pytest.fixture
def answer(qtbot, theme) -> Callable[..., Path | None]:
    """Searches, and presses a button of each dialog that comes; keeps what they said."""

    def go(elsewhere: Elsewhere, *buttons: str, said: list[str] | None = None) -> Path | None:
        left = list(buttons)

        def press() -> None:
            dialog = QApplication.activeModalWidget()
            if said is not None:
                said.append(" ".join(label.accessibleName() for label in dialog.findChildren(WrappedLabel)))
            found = [button for button in dialog.findChildren(QPushButton) if left[0] in button.text()]
            if len(left) > 1:
                QTimer.singleShot(0, press)
            left.pop(0)
            found[0].click()

        QTimer.singleShot(0, press)
        return search(elsewhere, CATALOGUE.text, trouble(elsewhere))

    return go


def trouble(elsewhere: Elsewhere) -> Message:
    with pytest.raises(LostBoardError) as lost:
        elsewhere.folder()
    return lost.value.message


def test_quitting_changes_nothing(elsewhere: Elsewhere, answer, tmp_path: Path) -> None:
    said: list[str] = []
    assert answer(elsewhere, "Look again", "Quit", said=said) is None
    assert all(str(tmp_path / "drive") in words for words in said)
    assert str(tmp_path / "drive") in str(trouble(elsewhere).values)


def test_the_former_board_opens_if_the_user_says_so(elsewhere: Elsewhere, answer) -> None:
    assert answer(elsewhere, "before it was moved") == elsewhere.home
    assert (elsewhere.home / "board.json").read_bytes() == BOARD
    assert elsewhere.folder() == elsewhere.home


def test_another_folder_must_hold_a_board(elsewhere: Elsewhere, answer, tmp_path: Path, monkeypatch) -> None:
    other = tmp_path / "other"
    other.mkdir()
    chosen = [str(tmp_path), str(other)]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen.pop(0))
    (other / "board.json").write_bytes(BOARD)
    said: list[str] = []
    assert answer(elsewhere, "Choose", "Choose", said=said) == other
    assert f"There is no board in {tmp_path}." in said[1].replace("\u2068", "").replace("\u2069", "")
    assert elsewhere.folder() == other
