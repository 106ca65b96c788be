"""The source distribution and the wheel, the same bytes from the same commit wherever they are made.

setuptools leaves in them when files were checked out, by whom, and with which umask. So the source distribution is
packed anew without all that, and the wheel is made from it, which also shows that it is complete.
"""

import gzip
import io
import os
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from console import SetupError, last_lines

# What `build` and pip call as well, here without an environment of its own for each.
HOOK = "import sys; from setuptools import build_meta; print(getattr(build_meta, sys.argv[1])(sys.argv[2]))"
PLAIN_UMASK = 0o022 if os.name == "posix" else -1


@dataclass(frozen=True, slots=True)
class Distribution:
    source: Path
    wheel: Path


def make_distribution(root: Path, python: Path, folder: Path, epoch: int) -> Distribution:
    """Both, in `folder`; `python` has setuptools, `epoch` is the Unix time that every file in them carries.

    Raises SetupError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as passing:
        place = Path(passing)
        # A copy, for setuptools takes over whatever an earlier build left beside the sources.
        tree = place / "tree"
        copy_sources(root, tree)
        raw = _call_hook(python, "build_sdist", tree, place / "raw", epoch)
        source = folder / raw.name
        pack_anew(raw, source, epoch)
        with tarfile.open(source) as archive:
            # Debian 12 has Python 3.11.2, which knows no filters yet.
            archive.extraction_filter = getattr(tarfile, "data_filter", None)
            archive.extractall(place / "unpacked")  # noqa: S202 (made just above)
        unpacked = place / "unpacked" / source.name.removesuffix(".tar.gz")
        wheel = _call_hook(python, "build_wheel", unpacked, place / "wheel", epoch)
        return Distribution(source, Path(shutil.copy(wheel, folder)))


def copy_sources(root: Path, place: Path) -> None:
    """What git keeps or would keep; without git or outside a clone, everything that no tool has made."""
    names = _tracked(root)
    if names is None:
        made = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "dist")
        shutil.copytree(root, place, ignore=made)
        return
    for name in names:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, place / name)


def pack_anew(archive: Path, target: Path, epoch: int) -> None:
    """A .tar.gz with the same files, in the order of their names, that tells nothing of who packed it when."""
    with (
        tarfile.open(archive) as old,
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", fileobj=raw, mtime=epoch) as packed,
        tarfile.open(mode="w", fileobj=packed, format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old, key=lambda member: member.name):
            content = old.extractfile(member)
            new.addfile(plain_entry(member, epoch), io.BytesIO(content.read()) if content else None)


def plain_entry(entry: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    """The entry as root's own, readable by all, of the time `epoch`."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch
    entry.pax_headers = {}
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def _tracked(root: Path) -> list[str] | None:
    git = shutil.which("git")
    if git is None or not (root / ".git").exists():
        return None
    listed = subprocess.run(
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=False,
    )
    names = os.fsdecode(listed.stdout).split("\0")
    return None if listed.returncode else [name for name in names if name and (root / name).exists()]


def _call_hook(python: Path, hook: str, tree: Path, target: Path, epoch: int) -> Path:
    target.mkdir()
    variables: Mapping[str, str] = os.environ | {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [python, "-c", HOOK, hook, str(target)],
        cwd=tree,
        env=variables,
        umask=PLAIN_UMASK,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise SetupError(f"setuptools could not make the package.\n{last_lines(done.stderr)}")
    return target / done.stdout.splitlines()[-1]
