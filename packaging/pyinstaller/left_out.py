"""What the built program does without, and why. `python packaging/pyinstaller/left_out.py` prints it."""

from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatch
from pathlib import PurePosixPath

MODULES = {
    "tkinter": "another toolkit for windows",
    "ssl": "Keeplane talks to nobody; with _hashlib it would bring OpenSSL",
    "_ssl": "as ssl",
    "_hashlib": "Python's own SHA-256 does",
    "readline": "there is no prompt to type at",
    "unittest": "for tests",
    "doctest": "for tests",
    "pdb": "for developers",
    "pydoc": "for developers",
    "setuptools": "for building",
    "pkg_resources": "for building",
    "_distutils_hack": "for building",
    "xmlrpc": "Keeplane talks to nobody",
    "attr": "msgspec can work with it, and Keeplane does not",
}
FILES = {
    "*PySide6/translations/*": "but for the languages that Keeplane speaks",
    "*PySide6/Qt/translations/*": "but for the languages that Keeplane speaks",
    "*plugins/egldeviceintegrations/*": "for devices without a desktop",
    "*plugins/generic/*": "reads input devices where there is no desktop",
    "*plugins/iconengines/*": "the icons are drawn by Keeplane's own engine",
    "*plugins/imageformats/*": "no picture is read but SVG through QtSvg, and PNG is built in",
    "*plugins/networkinformation/*": "Keeplane does not ask whether there is a network",
    "*plugins/tls/*": "Keeplane talks to nobody",
    "*plugins/xcbglintegrations/*": "the window is drawn without OpenGL",
    "*plugins/wayland-graphics-integration-client/*": "the window is drawn without OpenGL",
    "*plugins/wayland-shell-integration/libfullscreen-shell-v1.so": "for devices without a desktop",
    "*plugins/wayland-shell-integration/libivi-shell.so": "for cars",
    "*plugins/wayland-shell-integration/libqt-shell.so": "for Qt's own compositor",
    "*plugins/wayland-shell-integration/libwl-shell-plugin.so": "superseded by xdg-shell",
    "*plugins/platforms/*eglfs*": "for devices without a desktop",
    "*plugins/platforms/*linuxfb*": "for devices without a desktop",
    "*plugins/platforms/*minimal*": "for tests of Qt",
    "*plugins/platforms/*vkkhr*": "for devices without a desktop",
    "*plugins/platforms/*vnc*": "serves the window over a network",
    "*plugins/platforms/*direct2d*": "a second way to draw on Windows",
    "*plugins/platformthemes/*gtk3*": "Keeplane has its own looks; it would bring half of GTK",
    "*opengl32sw*": "the window is drawn without OpenGL",
}
# Qt's own words: what stands on its buttons and in its dialogs.
TRANSLATIONS = {"qtbase_de.qm", "qtbase_es.qm"}
# Libraries of which a newer one than ours must win, for the system's own drivers and services are made for it.
FROM_THE_SYSTEM = {
    "libstdc++.so.6": "the graphics drivers need the newest",
    "libgcc_s.so.1": "goes with libstdc++",
    "libX11.so.6": "part of every X11 desktop",
    "libX11-xcb.so.1": "part of every X11 desktop",
    "libcups.so.2": "must fit the system's printing",
    "libdbus-1.so.3": "must fit the system's bus",
    "libexpat.so.1": "goes with fontconfig",
    "libfontconfig.so.1": "must fit the system's fonts and their cache",
    "libfreetype.so.6": "goes with fontconfig",
    "libglib-2.0.so.0": "part of every desktop",
    "libgthread-2.0.so.0": "goes with glib",
    "libz.so.1": "part of every system",
}


def is_left_out(name: str) -> bool:
    """Whether the file, named as in the bundle, is one of those above."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.name in TRANSLATIONS:
        return False
    return path.name in FROM_THE_SYSTEM or any(fnmatch(str(path), pattern) for pattern in FILES)


def reachable(names: Iterable[str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Of the files in a bundle, those that something uses.

    A library (`lib*.so*` beside others) is used when a file that is used needs one of that name; all else counts as
    used. `needs` gives the names of the libraries that a file is itself linked with.
    """
    all_names = set(names)
    by_library: dict[str, list[str]] = {}
    for name in all_names:
        if _is_plain_library(name):
            by_library.setdefault(PurePosixPath(name).name, []).append(name)
    waiting = [name for name in all_names if not _is_plain_library(name)]
    used = set(waiting)
    while waiting:
        for library in needs(waiting.pop()):
            for name in by_library.pop(library, ()):
                used.add(name)
                waiting.append(name)
    return used


def _is_plain_library(name: str) -> bool:
    path = PurePosixPath(name)
    in_a_library_folder = str(path.parent) in {".", "PySide6/Qt/lib"}
    # The program itself opens libpython, by name.
    return in_a_library_folder and path.match("lib*.so*") and not path.match("libpython*")


def _print(title: str, entries: Mapping[str, str]) -> None:
    print(f"{title}:")
    for name, reason in entries.items():
        print(f"    {name:<56} {reason}")


if __name__ == "__main__":
    _print("Python modules", MODULES)
    _print("Qt's files", FILES)
    _print("Left to the system (Linux)", FROM_THE_SYSTEM)
