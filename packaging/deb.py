"""The Debian package: the built program, what a desktop finds of it, and which of the system's libraries it needs."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import system_packages
from console import SetupError, last_lines
from system_packages import Kind, Manager

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# Of these there is no need to ask before a start from the sources, for Python or the rest brings them.
ALSO = {
    "libcups.so.2": "libcups2",
    "libexpat.so.1": "libexpat1",
    "libgcc_s.so.1": "libgcc-s1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
}
IN_LIBC = {"libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "librt.so.1", "libutil.so.1"}
CONTROL = """Package: keeplane
Version: {version}
Architecture: {architecture}
Maintainer: The Keeplane developers <keeplane@keeplane.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-dejavu-core
Section: utils
Priority: optional
Description: decide which tasks to keep and which to outsource
 Keeplane is a board for owners and team leaders. Empty your head into the
 inbox, and for each task Keeplane says whether it should stay with you or can
 go to someone else, and why. You drag the task to Keep or to Outsource; the
 decision is always yours.
 .
 Your board is one file that belongs to you, and nothing is sent anywhere.
"""


def make_deb(program: Path, share: Path, version: str, folder: Path, work: Path, epoch: int) -> Path:
    """A .deb in `folder`; `work` is an empty folder to make it in. Raises SetupError."""
    tree = work / "deb"
    inside = tree / "usr" / "lib" / "keeplane"
    shutil.copytree(program, inside, symlinks=True)
    shutil.copytree(share, tree / "usr" / "share", symlinks=True)
    commands = tree / "usr" / "bin"
    commands.mkdir()
    (commands / "keeplane").symlink_to("../lib/keeplane/keeplane")
    (tree / "usr/share/doc/keeplane/LICENSE").rename(tree / "usr/share/doc/keeplane/copyright")
    size = sum(file.lstat().st_size for file in tree.rglob("*")) // 1024
    architecture = ARCHITECTURES[platform.machine()]
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    depends = ", ".join(dependencies(inside))
    control.write_text(CONTROL.format(version=version, architecture=architecture, size=size, depends=depends), "utf-8")
    _make_plain(tree)
    target = folder / f"keeplane_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)]
    _run(command, os.environ | {"SOURCE_DATE_EPOCH": str(epoch)})
    return target


def dependencies(program: Path) -> list[str]:
    """The Debian packages of all libraries that the program is linked with and does not bring itself."""
    files = [file for file in program.rglob("*") if file.is_file() and not file.is_symlink()]
    linked = {library for file in files for library in needed_libraries(file)}
    wanted = linked - {file.name for file in program.rglob("*.so*")} - IN_LIBC
    names = {
        need.name: need.package(Manager.APT) for need in system_packages.TO_RUN if need.kind is Kind.LIBRARY
    } | ALSO
    wanted = {name for name in wanted if not name.startswith("ld-linux")}
    if unknown := sorted(wanted - names.keys()):
        raise SetupError(f"No Debian package is known for {', '.join(unknown)}: name it in packaging/deb.py.")
    libc = platform.libc_ver()[1]
    return [f"libc6 (>= {libc})", *sorted({names[name] for name in wanted})]


def needed_libraries(file: Path) -> Iterable[str]:
    with file.open("rb") as opened:
        if opened.read(4) != b"\x7fELF":
            return ()
    listed = _run(["objdump", "-p", str(file)], os.environ)
    return re.findall(r"^ +NEEDED +(\S+)$", listed, re.MULTILINE)


def _make_plain(tree: Path) -> None:
    """Modes that do not tell the umask of who built it."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def _run(command: list[str], variables: os._Environ[str] | dict[str, str]) -> str:
    done = subprocess.run(command, env=variables, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        raise SetupError(f"{command[0]} failed.\n{last_lines(done.stderr)}")
    return done.stdout
