"""What a Linux desktop and its software centre read of Keeplane, judged by their own validators."""

import gzip
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from datetime import date

import pytest

import linux_tree
from keeplane.cli import _parser

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has these validators")

HOME = "https://example.org/keeplane"
REMEDY = "run: python3 packaging/bootstrap.py test"


@pytest.fixture
def linux(root):
    return root / "packaging" / "linux"


@pytest.fixture
def metainfo(linux):
    return linux / f"{linux_tree.APP_ID}.metainfo.xml"


@pytest.fixture
def manual(linux):
    return linux / "keeplane.1"


def validate(tool, *arguments):
    found = shutil.which(tool)
    assert found, f"there is no {tool}; {REMEDY}"
    done = subprocess.run([found, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    return done.stdout


def test_the_launcher_is_valid(linux):
    assert validate("desktop-file-validate", "--no-hints", linux / "keeplane.desktop") == ""


def test_a_copy_of_a_board_is_a_kind_of_file_that_the_launcher_opens(linux, tmp_path, monkeypatch):
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(linux / f"{linux_tree.APP_ID}.xml", packages)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    validate("update-mime-database", tmp_path / "mime")
    kind, pattern = (tmp_path / "mime" / "globs").read_text("utf-8").splitlines()[-1].split(":")
    assert pattern == "*.keeplane"
    launcher = (linux / "keeplane.desktop").read_text("utf-8")
    assert f"MimeType={kind};" in launcher
    assert "Exec=keeplane open %F" in launcher


@pytest.mark.parametrize("home", [None, HOME])
def test_the_description_is_valid(metainfo, tmp_path, home):
    file = tmp_path / metainfo.name
    content = metainfo.read_bytes()
    file.write_bytes(linux_tree.with_addresses(content, home, "1.2.3") if home else content)
    said = validate("appstreamcli", "validate", "--no-net", "--explain", file)
    # No such domain exists, on purpose: see packaging/README.md.
    assert set(re.findall(r"^[A-Z]: \S+ (\S+)", said, re.MULTILINE)) <= {"cid-maybe-not-rdns"}, said


def test_the_description_names_each_release_and_the_latest_first(metainfo, root):
    releases = [release.get("version") for release in ET.parse(metainfo).iter("release")]
    released = re.findall(r"^## \[?v?(\d+\.\d+\.\d+)", (root / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    version = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert releases == (released if version in released else [version, *released])
    assert all(date.fromisoformat(release.get("date")) for release in ET.parse(metainfo).iter("release"))


def test_addresses_lead_to_pictures_that_exist(metainfo, root):
    component = ET.fromstring(linux_tree.with_addresses(metainfo.read_bytes(), HOME, "1.2.3"))
    pictures = [image.text for image in component.iter("image")]
    assert pictures
    for picture in pictures:
        assert (root / picture.removeprefix(f"{HOME}/raw/v1.2.3/")).is_file()
    assert component.findtext("url[@type='homepage']") == HOME


def test_the_manual_page_is_valid(manual):
    assert validate("mandoc", "-T", "lint", "-W", "warning", manual) == ""


def test_the_manual_page_names_every_option_and_command(manual):
    page = manual.read_text("utf-8").replace("\\-", "-")
    (commands,) = (action for action in _parser()._actions if action.dest == "command")
    options = [option for parser in (_parser(), *commands.choices.values()) for option in parser._option_string_actions]
    absent = [option for option in options if len(option) > 2 and f"Fl -{option[2:]}" not in page]
    absent += [command for command in commands.choices if f"Cm {command}" not in page]
    assert [name for name in absent if name != "--help"] == []


def test_all_lies_where_a_desktop_looks(root, tmp_path):
    icons = tmp_path / "icons"
    (icons / "hicolor" / "scalable" / "apps").mkdir(parents=True)
    (icons / "hicolor" / "scalable" / "apps" / "keeplane.svg").write_text("<svg/>")
    share = tmp_path / "share"
    linux_tree.lay_out(root, icons, share, "1.2.3", None)
    found = {path.relative_to(share).as_posix() for path in share.rglob("*") if path.is_file()}
    assert found == {
        "applications/keeplane.desktop",
        "doc/keeplane/LICENSE",
        "doc/keeplane/changelog.gz",
        "icons/hicolor/scalable/apps/keeplane.svg",
        "man/man1/keeplane.1.gz",
        f"mime/packages/{linux_tree.APP_ID}.xml",
        f"metainfo/{linux_tree.APP_ID}.metainfo.xml",
    }
    assert gzip.decompress((share / "man/man1/keeplane.1.gz").read_bytes()).startswith(b".Dd")
