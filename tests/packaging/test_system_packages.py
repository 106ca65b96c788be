import sys

import pytest

import console
import system_packages as system
from environment import Purpose
from system_packages import Kind, Manager, Need

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has these packages")

CURSOR = Need(Kind.LIBRARY, "libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor")
DAEMON = Need(Kind.PROGRAM, "dbus-daemon", "dbus", "dbus-daemon", "dbus")
SESSION = Need(Kind.PROGRAM, "dbus-run-session", "dbus", "dbus-daemon", "dbus")


class Machine:
    """A system that has what is in `present`, where the packages asked for bring what is in `archive`."""

    def __init__(self, monkeypatch, *, absent, archive=(), managers=(Manager.APT,), privilege=()):
        self.absent = set(absent)
        self.archive = set(archive)
        self.commands = []
        self.code = 0
        monkeypatch.setattr(system, "is_on_this_system", lambda need: need.name not in self.absent)
        monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}" if name in managers else None)
        monkeypatch.setattr(system, "_privilege", lambda: None if privilege is None else list(privilege))
        monkeypatch.setattr(system, "_quietly", self.quietly)

    def quietly(self, command):
        self.commands.append(command)
        if "install" in command and not self.code:
            self.absent -= self.archive
        return self.code, "E: Unable to fetch some archives"


def test_a_complete_system_is_left_alone(monkeypatch):
    machine = Machine(monkeypatch, absent=[])
    system.provide(Purpose.TEST)
    assert machine.commands == []


def test_running_does_not_ask_for_test_tools(monkeypatch):
    machine = Machine(monkeypatch, absent=["Xvfb", "openbox", "xdotool", "dbus-daemon", "at-spi-bus-launcher"])
    system.provide(Purpose.RUN)
    assert machine.commands == []


def test_apt_installs_just_what_is_missing(monkeypatch):
    machine = Machine(monkeypatch, absent=["libEGL.so.1", "Xvfb"], archive=["libEGL.so.1", "Xvfb"])
    system.provide(Purpose.TEST)
    update, install = machine.commands
    assert update[-1] == "update"
    assert install[install.index("install") :] == ["install", "--yes", "--no-install-recommends", "libegl1", "xvfb"]


def test_sudo_comes_before_everything(monkeypatch):
    machine = Machine(monkeypatch, absent=["Xvfb"], archive=["Xvfb"], privilege=["sudo", "-n"])
    system.provide(Purpose.TEST)
    assert all(command[:3] == ["sudo", "-n", "env"] for command in machine.commands)


def test_without_the_right_it_says_what_to_type(monkeypatch):
    machine = Machine(monkeypatch, absent=["Xvfb"], privilege=None)
    with pytest.raises(console.SetupError) as raised:
        system.provide(Purpose.TEST)
    assert str(raised.value).endswith("sudo apt-get install --no-install-recommends xvfb")
    assert machine.commands == []


def test_root_on_another_system_is_told_too(monkeypatch):
    machine = Machine(monkeypatch, absent=["Xvfb"], managers=[Manager.DNF])
    with pytest.raises(console.SetupError, match="sudo dnf install xorg-x11-server-Xvfb"):
        system.provide(Purpose.TEST)
    assert machine.commands == []


def test_a_failing_installation_shows_why(monkeypatch):
    machine = Machine(monkeypatch, absent=["Xvfb"])
    machine.code = 100
    with pytest.raises(console.SetupError, match="Unable to fetch"):
        system.provide(Purpose.TEST)


def test_what_no_package_brought_is_named(monkeypatch):
    Machine(monkeypatch, absent=["Xvfb", "openbox"], archive=["Xvfb"])
    with pytest.raises(console.SetupError, match="Still missing after the installation: openbox"):
        system.provide(Purpose.TEST)


def test_only_what_the_probe_denies_is_missing():
    assert system.missing([CURSOR, DAEMON], lambda need: need.kind is Kind.LIBRARY) == [DAEMON]


def test_a_package_is_named_once():
    assert system.packages([DAEMON, SESSION], Manager.APT) == ["dbus"]


def test_each_manager_has_its_line():
    lines = [system.what_to_type([CURSOR, DAEMON], [manager]).splitlines()[-1].strip() for manager in Manager]
    assert lines == [
        "sudo apt-get update && sudo apt-get install --no-install-recommends dbus libxcb-cursor0",
        "sudo dnf install dbus-daemon xcb-util-cursor",
        "sudo pacman -S --needed dbus xcb-util-cursor",
    ]


def test_an_unknown_system_gets_all_three_lines():
    told = system.what_to_type([CURSOR], [])
    assert [word for word in ("apt-get", "dnf", "pacman") if word not in told] == []
    assert "libxcb-cursor.so.0" in told


@pytest.mark.parametrize(
    ("kind", "there", "absent"),
    [
        (Kind.LIBRARY, "libc.so.6", "libnone.so.6"),
        (Kind.PROGRAM, "sh", "no-such-program"),
        (Kind.MODULE, "json", "no_such_module"),
    ],
)
def test_the_system_is_asked_itself(kind, there, absent):
    assert system.is_on_this_system(Need(kind, there, "", "", ""))
    assert not system.is_on_this_system(Need(kind, absent, "", "", ""))


def test_a_helper_is_found_outside_the_path(tmp_path, monkeypatch):
    monkeypatch.setattr(system, "HELPER_FOLDERS", (str(tmp_path),))
    need = Need(Kind.HELPER, "at-spi2-registryd", "", "", "")
    assert not system.is_on_this_system(need)
    (tmp_path / "at-spi2-registryd").touch()
    assert system.is_on_this_system(need)


def test_fonts_are_found_at_any_depth(tmp_path):
    assert not system.has_font(tmp_path / "absent")
    (tmp_path / "truetype" / "dejavu").mkdir(parents=True)
    (tmp_path / "truetype" / "readme.txt").touch()
    assert not system.has_font(tmp_path)
    (tmp_path / "truetype" / "dejavu" / "DejaVuSans.TTF").touch()
    assert system.has_font(tmp_path)
