"""The wheel and the source distribution, made, compared, installed, started and uninstalled."""

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from email import message_from_bytes
from pathlib import Path, PurePosixPath

import pytest

import distribution

EPOCH = 1_790_000_000
INFO = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE", "top_level.txt"}


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    root = Path(__file__).parents[2]
    return distribution.make_distribution(root, Path(sys.executable), tmp_path_factory.mktemp("made"), EPOCH)


@pytest.fixture(scope="session")
def wheel_files(made):
    with zipfile.ZipFile(made.wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def empty_environment(tmp_path):
    """An environment with what Keeplane needs, and without Keeplane."""
    place = tmp_path / "environment"
    venv.create(place, symlinks=os.name != "nt")
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(place), "platbase": str(place)}))
    # Only a folder that is named in a .pth: what is editable there stays out.
    (site / "needs.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return place


def pip(environment, *arguments):
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    command = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", *arguments]
    subprocess.run(command, capture_output=True, check=True)


def everything_in(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if "__pycache__" not in path.parts}


def test_the_same_sources_make_the_same_bytes(made, root, tmp_path):
    tree = tmp_path / "other place"
    distribution.copy_sources(root, tree)
    for file in tree.rglob("*"):
        file.chmod(file.stat().st_mode & 0o700)
        os.utime(file, (1, 1))
    again = distribution.make_distribution(tree, Path(sys.executable), tmp_path / "again", EPOCH)
    assert again.wheel.read_bytes() == made.wheel.read_bytes()
    assert again.source.read_bytes() == made.source.read_bytes()


def test_the_wheel_holds_the_program_and_its_resources_and_nothing_else(wheel_files, root):
    program = {path.relative_to(root / "gui").as_posix() for path in (root / "gui").rglob("*.py")}
    resources = {
        f"keeplane/resources/{path.relative_to(root / 'resources').as_posix()}"
        for path in (root / "resources").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    inside = {name for name in wheel_files if ".dist-info/" not in name}
    assert inside == program | resources | {"keeplane/py.typed"}
    about = {name.partition(".dist-info/")[2] for name in wheel_files if ".dist-info/" in name}
    assert about == INFO


def test_the_source_distribution_holds_what_git_holds(made, root):
    git = shutil.which("git")
    if git is None or not (root / ".git").exists():
        pytest.skip("there is no git here to compare with")
    listed = subprocess.run(
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    tracked = {name for name in listed.split("\0") if (root / name).is_file()}
    with tarfile.open(made.source) as archive:
        inside = {str(PurePosixPath(*PurePosixPath(member.name).parts[1:])) for member in archive if member.isfile()}
    assert {name for name in tracked if not name.startswith(".")} <= inside
    by_setuptools = {name for name in inside if ".egg-info/" in name or name in {"PKG-INFO", "setup.cfg"}}
    assert inside - by_setuptools <= tracked


def test_the_metadata_are_complete(wheel_files):
    (name,) = (name for name in wheel_files if name.endswith(".dist-info/METADATA"))
    about = message_from_bytes(wheel_files[name])
    assert about["Name"] == "keeplane"
    assert about["Version"] == importlib.metadata.version("keeplane")
    assert about["License-Expression"] == "MIT"
    assert about["Requires-Python"] == ">=3.11"
    assert about["Description-Content-Type"] == "text/markdown"
    assert "Empty your head" in about.get_payload()
    assert all(about[field] for field in ("Summary", "Author", "Keywords"))
    classifiers = about.get_all("Classifier")
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13, 14)} <= set(classifiers)


def test_it_installs_starts_and_leaves_nothing_behind(made, empty_environment, tmp_path):
    before = everything_in(empty_environment)
    pip(empty_environment, "install", "--no-index", "--no-deps", "--no-compile", str(made.wheel))
    folder = empty_environment / ("Scripts" if os.name == "nt" else "bin")
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}

    def run(*command, **options):
        done = subprocess.run(
            command, env=variables, cwd=tmp_path, capture_output=True, text=True, check=False, **options
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    keeplane, python = (shutil.which(name, path=str(folder)) for name in ("keeplane", "python"))
    assert run(keeplane, "--version").strip() == f"keeplane {importlib.metadata.version('keeplane')}"
    where = run(python, "-c", "import keeplane; print(keeplane.__file__)")
    assert str(empty_environment) in where
    (answer,) = json.loads(run(python, "-m", "keeplane", "triage", "--format", "json", input="Hire a cook\n"))
    assert answer["rule"] == "hiring-firing"
    run(keeplane, "--data-dir", str(tmp_path / "board"), "--sample", "--snapshot", "window.png")
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")
    pip(empty_environment, "uninstall", "--yes", "keeplane")
    assert everything_in(empty_environment) == before
