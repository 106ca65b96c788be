import left_out
import pytest

from keeplane.board.message import ENGLISH
from keeplane.models.languages import NAMES


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", True),
        (r"PySide6\plugins\tls\qopensslbackend.dll", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqminimalegl.so", True),
        (r"PySide6\plugins\platforms\qwindows.dll", False),
        ("PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", False),
        ("libstdc++.so.6", True),
        ("libxcb-cursor.so.0", False),
        ("PySide6/Qt/translations/qtbase_fi.qm", True),
    ],
)
def test_what_is_left_out(name, expected):
    assert left_out.is_left_out(name) is expected


def test_qts_words_come_along_in_the_languages_of_the_window():
    assert {f"qtbase_{language}.qm" for language in NAMES if language != ENGLISH} == left_out.TRANSLATIONS
    assert not any(left_out.is_left_out(f"PySide6/Qt/translations/{name}") for name in left_out.TRANSLATIONS)


def test_only_libraries_that_something_needs_come_along():
    links = {
        "PySide6/QtGui.abi3.so": ["libQt6Gui.so.6"],
        "PySide6/Qt/lib/libQt6Gui.so.6": ["libpng.so.1", "libc.so.6"],
        "libpng.so.1": [],
        "libQt6Gui.so.6": [],
        "libgtk.so.0": ["libcairo.so.2"],
        "libcairo.so.2": ["libgtk.so.0"],
        "libpython3.11.so.1.0": [],
    }
    kept = left_out.reachable(links, links.__getitem__)
    assert kept == links.keys() - {"libgtk.so.0", "libcairo.so.2"}
