"""The `build` command: everything that a release is made of, for the system that it runs on, in `dist/`."""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

import environment
from console import SetupError, last_lines, say
from distribution import Distribution, make_distribution, plain_entry
from environment import Project, Purpose

PLAIN = "build/plain"
LONG_AGO = 315_532_800  # 1980, the earliest that a zip file can hold


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where things are while a release is made."""

    project: Project
    version: str
    epoch: int
    home: str | None

    @property
    def work(self) -> Path:
        return self.project.root / "build"

    @property
    def dist(self) -> Path:
        return self.project.root / "dist"

    @property
    def program(self) -> Path:
        return self.dist / "keeplane"


def build(project: Project, arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="bootstrap.py build", description=__doc__)
    parser.add_argument("--home", metavar="URL", help="the project's address, for the description in software centres")
    home = parser.parse_args(arguments).home
    about = tomllib.loads(project.requirements.read_text("utf-8"))["project"]
    shop = Workshop(project, about["version"], _epoch(project.root), home)
    for folder in (shop.dist, *(shop.work / name for name in ("deb", "icons", "pyinstaller", "share"))):
        shutil.rmtree(folder, ignore_errors=True)
    say("Making the source distribution and the wheel.")
    made = make_distribution(project.root, project.python, shop.dist, shop.epoch)
    say("Installing the wheel, and what builds the program from it.")
    _install_wheel(project, made)
    say("Building the program with its own Python and Qt: a minute or two.")
    _make_program(shop)
    say("Packing it.")
    match sys.platform:
        case "win32":
            _pack_for_windows(shop)
        case "darwin":
            _pack_for_mac(shop)
        case _:
            _pack_for_linux(shop)
    say("Listing what it is made of.")
    _list_parts(shop, made)
    _sum_up(shop)
    return 0


def _epoch(root: Path) -> int:
    """SOURCE_DATE_EPOCH if it is set, else when the last commit was made."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    git = shutil.which("git")
    if git is None:
        return LONG_AGO
    said = subprocess.run(
        [git, "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(said or LONG_AGO)


def _install_wheel(project: Project, made: Distribution) -> None:
    environment.pip_install(project, f"{made.wheel}[build]")
    # The version may be the same, and the program another.
    environment.pip_install(project, "--force-reinstall", "--no-deps", str(made.wheel))
    pinned = {line.partition("==")[0] for line in project.constraints.read_text("utf-8").splitlines()}
    listing = "from importlib.metadata import distributions as d; print(*(x.name for x in d()), sep='\\n')"
    installed = _call(project, str(project.python), "-c", listing).split()
    same = {name.lower().replace("-", "_").replace(".", "_") for name in pinned} | {"keeplane", "pip"}
    if loose := sorted({name for name in installed if name.lower().replace("-", "_").replace(".", "_") not in same}):
        raise SetupError(f"Not pinned in packaging/constraints.txt: {', '.join(loose)}.")


def _make_program(shop: Workshop) -> None:
    root, python = shop.project.root, str(shop.project.python)
    packaging = root / "packaging"
    svg = root / "resources" / "icons" / "keeplane.svg"
    _call(shop.project, python, str(packaging / "make_icons.py"), str(svg), str(shop.work / "icons"))
    spec = str(packaging / "pyinstaller" / "keeplane.spec")
    places = ["--distpath", str(shop.dist), "--workpath", str(shop.work / "pyinstaller")]
    _call(shop.project, python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, spec)
    for library in shop.program.glob("_internal/libpython*"):
        if strip := shutil.which("strip"):
            _call(shop.project, strip, "--strip-unneeded", str(library))
    _call(shop.project, python, str(packaging / "pyinstaller" / "gather_licences.py"), str(shop.program))


def _pack_for_linux(shop: Workshop) -> None:
    import deb  # noqa: PLC0415 - only this system has such packages
    import linux_tree  # noqa: PLC0415

    share = shop.work / "share"
    linux_tree.lay_out(shop.project.root, shop.work / "icons", share, shop.version, shop.home)
    if shutil.which("dpkg-deb"):
        deb.make_deb(shop.program, share, shop.version, shop.dist, shop.work, shop.epoch)
    else:
        say("There is no dpkg-deb here, so no Debian package is made.")
    shutil.copytree(share, shop.program / "share")
    name = f"keeplane-{shop.version}-linux-{platform.machine()}"
    with tarfile.open(shop.dist / f"{name}.tar.xz", "w:xz", preset=3) as archive:
        for path in sorted([shop.program, *shop.program.rglob("*")]):
            inside = f"{name}/{path.relative_to(shop.program)}"
            archive.add(path, inside, recursive=False, filter=lambda entry: plain_entry(entry, shop.epoch))


def _pack_for_windows(shop: Workshop) -> None:
    shutil.make_archive(str(shop.dist / f"keeplane-{shop.version}-windows"), "zip", shop.dist, "keeplane")
    compiler = shutil.which("ISCC")
    if compiler is None:
        say("There is no ISCC here (Inno Setup), so no installer is made.")
        return
    script = shop.project.root / "packaging" / "windows" / "keeplane.iss"
    _call(shop.project, compiler, "/Qp", f"/DVersion={shop.version}", str(script))


def _pack_for_mac(shop: Workshop) -> None:
    picture = shop.dist / f"keeplane-{shop.version}-macos-{platform.machine()}.dmg"
    app = shop.dist / "Keeplane.app"
    shutil.copytree(shop.program / "licences", app / "Contents" / "Resources" / "licences")
    _call(shop.project, "hdiutil", "create", "-volname", "Keeplane", "-srcfolder", str(app), "-ov", str(picture))


def _list_parts(shop: Workshop, made: Distribution) -> None:
    """The software bill of materials, of what a user gets and not of what built it."""
    plain = Project(shop.project.root, PLAIN)
    environment.prepare(plain, Purpose.BUILD)
    environment.pip_install(plain, str(made.wheel))
    environment.pip_install(plain, "--force-reinstall", "--no-deps", str(made.wheel))
    target = shop.dist / f"keeplane-{shop.version}-{sys.platform}.cdx.json"
    command = [str(shop.project.python), "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    command += ["--pyproject", str(shop.project.requirements), "--output-file", str(target), str(plain.python)]
    _call(shop.project, *command)


def _sum_up(shop: Workshop) -> None:
    files = sorted(path for path in shop.dist.iterdir() if path.is_file())
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in files]
    (shop.dist / f"SHA256SUMS-{sys.platform}").write_text("\n".join(sums) + "\n", "utf-8")
    say(f"\nIn {shop.dist}:")
    for file in files:
        say(f"    {file.stat().st_size / 1e6:8.1f} MB  {file.name}")
    size = sum(path.lstat().st_size for path in shop.program.rglob("*"))
    say(f"    {size / 1e6:8.1f} MB  {shop.program.name}/")


def _call(project: Project, *command: str) -> str:
    variables = environment.child_environment() | {"PYTHONHASHSEED": "0"}
    done = subprocess.run(
        command,
        cwd=project.root,
        env=variables,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise SetupError(f"{Path(command[0]).name} failed.\n{last_lines(done.stdout + done.stderr)}")
    return done.stdout
