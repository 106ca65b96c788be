"""What a Linux desktop finds of a program beside the program: launcher, description, kind of file, icons, manual."""

import gzip
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

APP_ID = "local.keeplane.Keeplane"
PICTURES = {"board-light.png": "The board in its light look", "board-dark.png": "The board in its dark look"}


def lay_out(root: Path, icons: Path, share: Path, version: str, home: str | None) -> None:
    """Fill `share`, which becomes /usr/share. `home` is the project's address, if it has one."""
    linux = root / "packaging" / "linux"
    _copy(linux / "keeplane.desktop", share / "applications")
    _copy(root / "LICENSE", share / "doc" / "keeplane")
    _copy(linux / f"{APP_ID}.xml", share / "mime" / "packages")
    _pack(linux / "keeplane.1", share / "man" / "man1" / "keeplane.1.gz")
    _pack(root / "CHANGELOG.md", share / "doc" / "keeplane" / "changelog.gz")
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor")
    description = (linux / f"{APP_ID}.metainfo.xml").read_bytes()
    target = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    target.parent.mkdir(parents=True)
    target.write_bytes(with_addresses(description, home, version) if home else description)


def with_addresses(metainfo: bytes, home: str, version: str) -> bytes:
    """The AppStream description with the addresses and pictures of a project that lives at `home`."""
    component = ET.fromstring(metainfo)  # noqa: S314 - our own file
    place = list(component).index(component.find("launchable"))  # type: ignore[arg-type]
    addresses = {"homepage": home, "bugtracker": f"{home}/issues", "vcs-browser": home}
    for kind, address in addresses.items():
        url = ET.Element("url", type=kind)
        url.text = address
        component.insert(place, url)
    screenshots = ET.Element("screenshots")
    for name, caption in PICTURES.items():
        screenshot = ET.SubElement(screenshots, "screenshot")
        ET.SubElement(screenshot, "caption").text = caption
        ET.SubElement(screenshot, "image").text = f"{home}/raw/v{version}/docs/pictures/{name}"
    screenshots[0].set("type", "default")
    component.insert(place, screenshots)
    ET.indent(component)
    text: str = ET.tostring(component, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _copy(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, folder)


def _pack(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(file.read_bytes(), mtime=0))
