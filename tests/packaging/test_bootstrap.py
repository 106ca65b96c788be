import ast
import importlib.metadata
import re
import subprocess
import sys
from unittest.mock import Mock

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import bootstrap
import commands
import console
import environment


def test_the_entry_reads_on_an_old_python(root):
    ast.parse((root / "packaging" / "bootstrap.py").read_text("utf-8"), feature_version=(3, 6))


def test_an_old_python_is_told_what_is_needed(monkeypatch, capsys):
    with monkeypatch.context() as patched:
        patched.setattr(sys, "version_info", (3, 9, 2, "final", 0))
        code = bootstrap.main()
    message = capsys.readouterr().err
    assert code == 2
    assert "3.11" in message
    assert "3.9" in message
    assert message.count("\n") == 1


@pytest.mark.parametrize("argv", [[], ["walk"], ["--run"]])
def test_bad_usage_is_told(argv, capsys, root):
    assert commands.main(argv, root) == 2
    assert "bootstrap.py run" in capsys.readouterr().err


def test_help_is_no_error(capsys, root):
    assert commands.main(["--help"], root) == 0
    assert "bootstrap.py test" in capsys.readouterr().out


@pytest.mark.parametrize("argv", [["run", "--", "triage", "-"], ["run", "triage", "-"]])
def test_arguments_go_to_the_program(project, monkeypatch, argv):
    start = Mock(return_value=0)
    monkeypatch.setattr(commands, "start", start)
    commands.main(argv, project.root)
    start.assert_called_once_with(project, ["triage", "-"])


@pytest.mark.parametrize("argv", [["bench", "--", "--rounds", "3"], ["bench", "--rounds", "3"]])
def test_arguments_go_to_the_benchmarks(project, monkeypatch, argv):
    monkeypatch.setattr(environment, "is_ready", Mock(return_value=True))
    ran = Mock(return_value=Mock(returncode=0))
    monkeypatch.setattr(subprocess, "run", ran)
    assert commands.main(argv, project.root) == 0
    assert ran.call_args.args[0] == [str(project.python), "-m", "tests.benchmarks", "--rounds", "3"]


def test_what_stops_the_set_up_is_said_without_a_traceback(project, monkeypatch, capsys):
    monkeypatch.setattr(commands, "set_up", Mock(side_effect=console.SetupError("The disk is full.")))
    assert commands.main(["run"], project.root) == 2
    assert capsys.readouterr().err == "The disk is full.\n"


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_there_is_a_screen(platform, variables, expected):
    assert commands.has_screen(platform, variables) is expected


def test_without_a_screen_the_sample_board_is_drawn_then_told(project, monkeypatch, capsys, tmp_path):
    keeplane = Mock(return_value=0)
    monkeypatch.setattr(commands, "has_screen", lambda *_: False)
    monkeypatch.setattr(commands, "keeplane", keeplane)
    monkeypatch.chdir(tmp_path)
    assert commands.run(project, []) == 0
    assert [call.args[1][0] for call in keeplane.call_args_list] == ["--sample", "triage"]
    assert str(tmp_path / "keeplane.png") in capsys.readouterr().out


def test_without_a_picture_nothing_is_said_about_one(project, monkeypatch, capsys):
    monkeypatch.setattr(commands, "has_screen", lambda *_: False)
    monkeypatch.setattr(commands, "keeplane", Mock(return_value=2))
    assert commands.run(project, []) == 2
    assert "is drawn in" not in capsys.readouterr().out


def test_every_check_runs_and_the_first_failure_counts(project, monkeypatch, capsys):
    check = Mock(side_effect=[0, 4, 0, 1])
    monkeypatch.setattr(commands, "check", check)
    assert commands.test(project, ["-k", "drag"]) == 4
    assert [call.args[1] for call in check.call_args_list] == ["ruff check", "ruff format", "mypy", "pytest"]
    assert check.call_args.args[2] == ["pytest", *commands.AT_ONCE, "-k", "drag"]
    assert capsys.readouterr().err == "Failed: ruff format, pytest.\n"


def test_on_success_pytest_has_the_last_word(project, monkeypatch, capsys):
    monkeypatch.setattr(commands, "check", Mock(return_value=0))
    assert commands.test(project, []) == 0
    assert capsys.readouterr() == ("", "")


def test_the_pins_are_names_and_versions_only(root):
    lines = (root / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


def test_everything_that_gets_installed_is_pinned(root):
    lines = (root / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {canonicalize_name(line.partition("==")[0]) for line in lines}
    wanted, seen = [("keeplane", "test"), ("setuptools", "")], set()
    while wanted:
        name, extra = wanted.pop()
        for text in importlib.metadata.requires(name) or []:
            requirement = Requirement(text)
            needed = canonicalize_name(requirement.name)
            if needed not in seen and (not requirement.marker or requirement.marker.evaluate({"extra": extra})):
                seen.add(needed)
                wanted.append((needed, ""))
    assert {"pyside6-essentials", "pluggy"} <= seen
    assert seen <= pinned


def test_packaging_stays_out_of_the_way_of_the_library_of_that_name(root):
    assert not (root / "packaging" / "__init__.py").exists()
    found = subprocess.run(
        [sys.executable, "-c", "import packaging.version"], cwd=root, capture_output=True, text=True, check=False
    )
    assert found.stderr == ""
