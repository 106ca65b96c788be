"""The parts that the program is made of, with their licences, as their own packages tell them."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST_NAME = 60
_OF_QT = ("pyside6", "shiboken6")

ReadLicence = Callable[[str], str]
"""The text of a licence that ships with Keeplane, by its file's name."""


@dataclass(frozen=True, slots=True)
class Part:
    """`licence` is its name, `text` all of it."""

    name: str
    version: str
    licence: str
    text: str


def parts(read: ReadLicence, qt_note: str) -> tuple[Part, ...]:
    """Keeplane first, then what it needs, by name. `qt_note` says what the licence of Qt allows."""
    needed = sorted(_needed("keeplane", set()), key=lambda found: (found.name != "keeplane", found.name.lower()))
    found = (_of_qt(each, read, qt_note) if _is_qt(each) else _part(each) for each in needed)
    return (*found, _python())


def _needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """The package and all that it needs and has here; a built program may do without some."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    seen.add(key)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    yield found
    for requirement in found.requires or ():
        match = _NAME.match(requirement)
        if match is not None and "extra ==" not in requirement:
            yield from _needed(match[0], seen)


def _is_qt(found: Distribution) -> bool:
    return found.name.lower().startswith(_OF_QT)


def _part(found: Distribution) -> Part:
    texts = []
    for file in found.files or ():
        if _LICENCE_FILE.search(file.name) and file.suffix not in {".py", ".pyc"}:
            with suppress(OSError):
                texts.append(Path(str(found.locate_file(file))).read_text("utf-8", "replace").strip())
    return Part(found.name, found.version, _licence_of(found), "\n\n".join(texts))


def _licence_of(found: Distribution) -> str:
    """The licence's name; what stands there may also be its whole text."""
    named = found.metadata["License-Expression"] or found.metadata["License"] or ""
    if named and "\n" not in named.strip() and len(named) <= _LONGEST_NAME:
        return named.strip()
    kinds = [each.rpartition(" :: ")[2] for each in found.metadata.get_all("Classifier") or () if "License ::" in each]
    return ", ".join(kinds)


def _of_qt(found: Distribution, read: ReadLicence, note: str) -> Part:
    # Its own packages come without the text.
    texts = (note, read("LGPL-3.txt"), read("GPL-3.txt"))
    return Part(found.name, found.version, "LGPL-3.0-only", "\n\n".join(texts))


def _python() -> Part:
    beside = Path(sys.executable).parent
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        beside / "licences" / "python" / "LICENSE.txt",
        beside.parent / "Resources" / "licences" / "python" / "LICENSE.txt",
    )
    text = next((path.read_text("utf-8", "replace") for path in places if path.is_file()), sys.copyright)
    return Part("Python", sys.version.split()[0], "PSF-2.0", text)
