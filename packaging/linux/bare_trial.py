"""Tries the built program on a bare Debian: no Python, no Qt, and of libraries what a desktop has.

    sudo .venv/bin/python packaging/linux/bare_trial.py      after `bootstrap.py test` and `bootstrap.py build`

It lays out a Debian tree with debootstrap, installs the .deb of dist/ in it, has the tests of tests/desktop drive that
program with a real pointer, removes the package, and compares every file with before. Then it does the same with the
.tar.xz. The screen, the window manager and the hands are outside the tree; only the program is inside.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What apt and dpkg note down for themselves about every package that ever was.
BOOKKEEPING = (
    "var/cache",
    "var/log",
    "var/lib/apt",
    "var/lib/dpkg",
    "tmp",
    "root",
    "proc",
    "dev",
    "run",
    "etc/ld.so.cache",
)
TESTS = ("tests/desktop/test_drag.py", "tests/desktop/test_first_day.py")


class Tree:
    """A Debian in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str) -> str:
        """What the command prints. The script ends if it fails."""
        path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        inside = ["chroot", str(self.folder), "/usr/bin/env", "-i", path, "HOME=/root", "LANG=C.UTF-8"]
        done = subprocess.run(
            [*inside, *command], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def apt(self, *arguments: str) -> None:
        self.run("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes", "--no-install-recommends", *arguments)

    def files(self) -> dict[str, str]:
        """Every file outside the bookkeeping, with a digest of what it holds."""
        found = {}
        for folder, folders, names in os.walk(self.folder):
            here = Path(folder)
            folders[:] = [name for name in folders if str((here / name).relative_to(self.folder)) not in BOOKKEEPING]
            for name in [*folders, *names]:
                path = here / name
                inside = str(path.relative_to(self.folder))
                if inside not in BOOKKEEPING:
                    found[inside] = _digest(path)
        return found


@contextmanager
def bare_tree(cache: Path, folder: Path, desk: Path) -> Iterator[Tree]:
    """A fresh copy of the Debian in `cache`, which is made if need be; inside, `desk` lies where it lies outside."""
    if not (cache / "usr/bin/dpkg").exists():
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", cache], check=True)
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "-a", cache, folder], check=True)
    for file in ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path("/") / file, folder / file)
    # How this machine reaches its packages, by a proxy say.
    for file in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copy(file, folder / "etc/apt/apt.conf.d")
    with ExitStack() as mounts:
        for source in ("/proc", "/dev", str(desk), "/tmp/.X11-unix"):
            target = folder / source.lstrip("/")
            target.mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", "--rbind", "--make-rslave", source, target], check=True)
            mounts.callback(subprocess.run, ["umount", "-l", target], check=True)
        yield Tree(folder)


def use(tree: Tree, program: str, desk: Path) -> None:
    """Has the desktop tests drive the program that lies at `program` in the tree."""
    says = tree.run(program, "--version").strip()
    print(f"{program}: {says}")
    print(tree.run("sh", "-c", f"echo Hire a cook | {program} triage").splitlines()[0])
    tree.run(program, "--sample", "--snapshot", "/tmp/window.png")
    variables = os.environ | {"KEEPLANE_PROGRAM": f"chroot {tree.folder} {program}"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--basetemp={desk / 'pytest'}", *TESTS]
    if subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode:
        sys.exit(f"{program} does not do on a bare Debian what it does here.")


def try_deb(tree: Tree, deb: Path, desk: Path) -> None:
    depends = subprocess.run(["dpkg-deb", "--field", deb, "Depends"], capture_output=True, text=True, check=True).stdout
    tree.apt("install", *(name.split()[0] for name in depends.split(",")), "fonts-dejavu-core")
    before = tree.files()
    shutil.copy(deb, tree.folder / "root")
    tree.apt("install", f"/root/{deb.name}")
    print(f"installed: {len(tree.files().keys() - before.keys())} files and folders")
    use(tree, "/usr/bin/keeplane", desk)
    tree.apt("purge", "keeplane")
    _compare(before, tree.files())


def try_archive(tree: Tree, archive: Path, desk: Path) -> None:
    before = tree.files()
    place = tree.folder / "opt"
    subprocess.run(["tar", "-xf", archive, "-C", place], check=True)
    folder = archive.name.removesuffix(".tar.xz")
    use(tree, f"/opt/{folder}/keeplane", desk)
    shutil.rmtree(place / folder)
    _compare(before, tree.files())


def _compare(before: dict[str, str], after: dict[str, str]) -> None:
    different = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    if different:
        sys.exit("Left behind or changed:\n" + "\n".join(different))
    print("removed: every file is as before")


def _digest(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--place", type=Path, default=Path("/tmp/keeplane-bare"), help="where the trees are laid out")
    place = parser.parse_args().place
    desk = place / "desk"
    shutil.rmtree(desk, ignore_errors=True)
    desk.mkdir(parents=True)
    (deb,) = (ROOT / "dist").glob("*.deb")
    (archive,) = (ROOT / "dist").glob("*-linux-*.tar.xz")
    with bare_tree(place / "debian", place / "tree", desk) as tree:
        tree.apt("update")
        try_deb(tree, deb, desk)
        stray = [name for name in tree.files() if "libQt6" in name or "bin/python" in name]
        if stray:
            sys.exit(f"The tree is not bare: {stray}")
        try_archive(tree, archive, desk)


if __name__ == "__main__":
    main()
