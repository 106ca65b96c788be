import left_out
import pytest


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
    ],
)
def test_what_is_left_out(name, expected):
    assert left_out.is_left_out(name) is expected


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
