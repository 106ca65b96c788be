"""Copies the licences of everything that the built program brings along: `python gather_licences.py PROGRAM`.

PROGRAM is the folder that PyInstaller made; they go to `licences` in it.
"""

import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, requires
from pathlib import Path

from packaging.requirements import Requirement

NOTE = """Keeplane's own licence is MIT, in keeplane/. It is built with these parts, each under its own licence:

{parts}

Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (Qt/LGPL-3.txt). They are files of their
own beside the program, and you may put changed ones in their place. Their sources are published by the Qt Project under
the same version numbers as above.
"""


def main(program: Path) -> None:
    folder = program / "licences"
    parts = []
    for name in sorted(needed("keeplane"), key=str.lower):
        part = Distribution.from_name(name)
        licence = part.metadata["License-Expression"] or part.metadata["License"] or "see its files"
        parts.append(f"  {part.name} {part.version}: {licence.splitlines()[0]}")
        for file in part.files or ():
            if "licen" in str(file).lower() or "copying" in file.name.lower():
                copy(Path(str(part.locate_file(file))), folder / part.name)
    parts.append(f"  Python {sys.version.split()[0]}: PSF-2.0")
    # PySide6 comes without them.
    for file in (Path(__file__).parents[2] / "resources" / "licences").iterdir():
        copy(file, folder / "Qt")
    for package in system_packages(program / "_internal"):
        copy(Path("/usr/share/doc") / package / "copyright", folder / "system" / package)
    copy(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", folder / "python")
    (folder / "README.txt").write_text(NOTE.format(parts="\n".join(parts)), "utf-8")


def needed(name: str) -> set[str]:
    """The distribution and all that it needs to run."""
    names = {name}
    for text in requires(name) or []:
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            names |= needed(requirement.name)
    return names


def system_packages(libraries: Path) -> set[str]:
    """The Debian packages from which libraries were taken along; none where there is no dpkg."""
    dpkg = shutil.which("dpkg-query")
    if dpkg is None:
        return set()
    packages = set()
    for library in libraries.glob("lib*.so*"):
        said = subprocess.run([dpkg, "-S", f"*/{library.name}"], capture_output=True, text=True, check=False).stdout
        packages.update(line.partition(":")[0] for line in said.splitlines()[:1])
    return packages


def copy(file: Path, folder: Path) -> None:
    if file.is_file() and file.suffix != ".py":
        folder.mkdir(parents=True, exist_ok=True)
        (folder / file.name).write_bytes(file.read_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
