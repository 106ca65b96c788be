"""What Keeplane needs from a Linux system, whether it is there, and how to get it.

The things themselves are looked for, not packages: names differ between systems, and not everything is packaged.
"""

import contextlib
import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from console import SetupError, last_lines, say
from environment import Purpose

FONT_SUFFIXES = {".ttf", ".otf", ".ttc"}
HELPER_FOLDERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/libexec/at-spi2-core", "/usr/lib")


class Kind(StrEnum):
    LIBRARY = "library"
    PROGRAM = "program"
    HELPER = "helper program"
    FONT = "font"
    MODULE = "Python module"


class Manager(StrEnum):
    APT = "apt-get"
    DNF = "dnf"
    PACMAN = "pacman"


@dataclass(frozen=True, slots=True)
class Need:
    kind: Kind
    name: str
    apt: str
    dnf: str
    pacman: str

    def package(self, manager: Manager) -> str:
        match manager:
            case Manager.APT:
                return self.apt
            case Manager.DNF:
                return self.dnf
            case Manager.PACMAN:
                return self.pacman
            case _:
                assert_never(manager)


VENV_PACKAGE = "python{}.{}-venv".format(*sys.version_info[:2])
TO_RUN = (
    Need(Kind.MODULE, "ensurepip", VENV_PACKAGE, "python3", "python"),
    Need(Kind.LIBRARY, "libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need(Kind.LIBRARY, "libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need(Kind.LIBRARY, "libX11.so.6", "libx11-6", "libX11", "libx11"),
    Need(Kind.LIBRARY, "libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Need(Kind.LIBRARY, "libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need(Kind.LIBRARY, "libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need(Kind.LIBRARY, "libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Need(Kind.LIBRARY, "libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need(Kind.LIBRARY, "libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
    Need(Kind.LIBRARY, "libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need(Kind.LIBRARY, "libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb"),
    Need(Kind.LIBRARY, "libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need(Kind.LIBRARY, "libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Need(Kind.LIBRARY, "libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need(Kind.LIBRARY, "libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Need(Kind.LIBRARY, "libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Need(Kind.LIBRARY, "libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need(Kind.LIBRARY, "libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Need(Kind.LIBRARY, "libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Need(Kind.LIBRARY, "libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Need(Kind.LIBRARY, "libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Need(Kind.LIBRARY, "libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Need(Kind.LIBRARY, "libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need(Kind.LIBRARY, "libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Need(Kind.FONT, "any font", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu"),
)
TO_TEST = (
    *TO_RUN,
    Need(Kind.PROGRAM, "Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need(Kind.PROGRAM, "openbox", "openbox", "openbox", "openbox"),
    Need(Kind.PROGRAM, "xdotool", "xdotool", "xdotool", "xdotool"),
    Need(Kind.PROGRAM, "dbus-daemon", "dbus", "dbus-daemon", "dbus"),
    Need(Kind.PROGRAM, "dbus-run-session", "dbus", "dbus-daemon", "dbus"),
    Need(Kind.HELPER, "at-spi-bus-launcher", "at-spi2-core", "at-spi2-core", "at-spi2-core"),
    Need(Kind.HELPER, "at-spi2-registryd", "at-spi2-core", "at-spi2-core", "at-spi2-core"),
    Need(Kind.PROGRAM, "appstreamcli", "appstream", "appstream", "appstream"),
    Need(Kind.PROGRAM, "desktop-file-validate", "desktop-file-utils", "desktop-file-utils", "desktop-file-utils"),
    Need(Kind.PROGRAM, "update-mime-database", "shared-mime-info", "shared-mime-info", "shared-mime-info"),
    Need(Kind.PROGRAM, "mandoc", "mandoc", "mandoc", "mandoc"),
)
TO_BUILD = (
    *TO_RUN,
    Need(Kind.PROGRAM, "objdump", "binutils", "binutils", "binutils"),
    Need(Kind.PROGRAM, "strip", "binutils", "binutils", "binutils"),
)
NEEDS = {Purpose.RUN: TO_RUN, Purpose.TEST: TO_TEST, Purpose.BENCH: TO_TEST, Purpose.BUILD: TO_BUILD}


def provide(purpose: Purpose) -> None:
    """Installs what is missing where that is allowed; otherwise says what to type and gives up."""
    needs = NEEDS[purpose]
    absent = missing(needs)
    if not absent:
        return
    privilege = _privilege()
    if privilege is None or shutil.which(Manager.APT) is None:
        raise SetupError(what_to_type(absent, [manager for manager in Manager if shutil.which(manager)]))
    _install_with_apt(packages(absent, Manager.APT), privilege)
    if absent := missing(needs):
        names = ", ".join(need.name for need in absent)
        raise SetupError(f"Still missing after the installation: {names}. Please install what provides them.")


def missing(needs: Iterable[Need], is_present: Callable[[Need], bool] | None = None) -> list[Need]:
    probe = is_present or is_on_this_system
    return [need for need in needs if not probe(need)]


def packages(needs: Iterable[Need], manager: Manager) -> list[str]:
    return sorted({need.package(manager) for need in needs})


def what_to_type(absent: list[Need], managers: list[Manager]) -> str:
    if managers:
        lead = "This system lacks some of what Keeplane needs. Type this line, then start again:"
    else:
        names = ", ".join(need.name for need in absent)
        lead = f"This system lacks {names}. Type the line that suits it, then start again:"
    return "\n".join([lead, *(f"    {_line(absent, manager)}" for manager in managers or Manager)])


def is_on_this_system(need: Need) -> bool:
    match need.kind:
        case Kind.LIBRARY:
            with contextlib.suppress(OSError):
                ctypes.CDLL(need.name)
                return True
            return False
        case Kind.PROGRAM:
            return shutil.which(need.name) is not None
        case Kind.HELPER:
            return any(Path(folder, need.name).exists() for folder in HELPER_FOLDERS)
        case Kind.FONT:
            return any(has_font(folder) for folder in font_folders())
        case Kind.MODULE:
            return importlib.util.find_spec(need.name) is not None
        case _:
            assert_never(need.kind)


def font_folders() -> list[Path]:
    own = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), own / "fonts", Path.home() / ".fonts"]


def has_font(folder: Path) -> bool:
    return any(file.suffix.lower() in FONT_SUFFIXES for file in folder.rglob("*"))


def _line(absent: list[Need], manager: Manager) -> str:
    names = " ".join(packages(absent, manager))
    match manager:
        case Manager.APT:
            return f"sudo apt-get update && sudo apt-get install --no-install-recommends {names}"
        case Manager.DNF:
            return f"sudo dnf install {names}"
        case Manager.PACMAN:
            return f"sudo pacman -S --needed {names}"
        case _:
            assert_never(manager)


def _privilege() -> list[str] | None:
    """What to put before a command so that it runs as root, or None when that takes a password."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0:
        return sudo
    return None


def _install_with_apt(names: list[str], privilege: list[str]) -> None:
    say(f"Installing what this system lacks: {' '.join(names)}")
    apt = [*privilege, "env", "DEBIAN_FRONTEND=noninteractive", Manager.APT, "-o", "DPkg::Lock::Timeout=120"]
    # A broken extra source fails the update, and what is needed may be had all the same.
    _quietly([*apt, "update"])
    code, output = _quietly([*apt, "install", "--yes", "--no-install-recommends", *names])
    if code:
        raise SetupError(
            "apt-get could not install them: check the network, or install them by hand and start again.\n"
            + last_lines(output)
        )


def _quietly(command: list[str]) -> tuple[int, str]:
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout
