import dataclasses
import json
import shutil
import sys
import threading
from unittest.mock import Mock

import pytest

import commands
import console
import environment
from environment import Purpose


def stamp(project, purpose, **changes):
    wanted = environment.wanted_stamp(project, purpose)
    project.stamp.write_text(json.dumps(dataclasses.asdict(wanted) | changes))


# Whether a start needs any set-up


def test_a_finished_set_up_is_recognised(project):
    assert environment.is_ready(project, Purpose.RUN)


@pytest.mark.parametrize(("done", "wanted", "ready"), [
    (Purpose.RUN, Purpose.TEST, False),
    (Purpose.TEST, Purpose.RUN, True),
    (Purpose.TEST, Purpose.BENCH, False),
    (Purpose.BENCH, Purpose.RUN, True),
    (Purpose.BENCH, Purpose.TEST, True),
])  # fmt: skip
def test_a_set_up_also_serves_what_needs_less(project, done, wanted, ready):
    stamp(project, done)
    assert environment.is_ready(project, wanted) is ready


@pytest.mark.parametrize("field", ["place", "python", "pins"])
def test_a_set_up_of_something_else_is_not_ready(project, field):
    stamp(project, Purpose.TEST, **{field: "other"})
    assert not environment.is_ready(project, Purpose.RUN)


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"place": "x"}', "\x00"])
def test_an_unreadable_stamp_is_not_ready(project, content):
    project.stamp.write_text(content)
    assert not environment.is_ready(project, Purpose.RUN)


@pytest.mark.parametrize("file", ["requirements", "constraints"])
def test_changed_pins_are_not_ready(project, file):
    with getattr(project, file).open("a") as pins:
        pins.write("more\n")
    assert not environment.is_ready(project, Purpose.RUN)


def test_a_moved_project_is_not_ready(project):
    moved = environment.Project(project.root.with_name("elsewhere"))
    project.root.rename(moved.root)
    assert not environment.is_ready(moved, Purpose.RUN)


def test_a_gone_interpreter_is_not_ready(project):
    project.python.unlink()
    assert not environment.is_ready(project, Purpose.RUN)


def test_a_gone_base_python_is_not_ready(project, tmp_path):
    (tmp_path / "python" / "bin").rmdir()
    assert not environment.is_ready(project, Purpose.RUN)


def test_a_ready_project_is_started_without_set_up(project, monkeypatch):
    prepare = Mock()
    monkeypatch.setattr(environment, "prepare", prepare)
    commands.set_up(project, Purpose.RUN)
    prepare.assert_not_called()


# Making and repairing


@pytest.fixture
def sound_interpreter(monkeypatch):
    version = "{}.{}".format(*sys.version_info[:2])
    monkeypatch.setattr(environment, "_interpreter_version", lambda _project: version)


def prepare(project, monkeypatch, *, purpose=Purpose.RUN, failure=None):
    """The commands that preparing called, or would have called but for `failure`."""
    call = Mock(side_effect=failure)
    monkeypatch.setattr(environment, "call", call)
    environment.prepare(project, purpose)
    return [made.args[0] for made in call.call_args_list]


def was_made_anew(project, called):
    return [environment.BASE_PYTHON, "-m", "venv", str(project.venv)] in called


@pytest.mark.usefixtures("sound_interpreter")
def test_changed_pins_keep_the_environment(project, monkeypatch):
    project.constraints.write_text("ruff==2.0\n")
    called = prepare(project, monkeypatch)
    assert not was_made_anew(project, called)
    assert environment.is_ready(project, Purpose.RUN)


@pytest.mark.usefixtures("sound_interpreter")
def test_an_environment_made_by_hand_is_kept(project, monkeypatch):
    project.stamp.unlink()
    assert not was_made_anew(project, prepare(project, monkeypatch))
    assert environment.is_ready(project, Purpose.RUN)


@pytest.mark.usefixtures("sound_interpreter")
@pytest.mark.parametrize("field", ["place", "python"])
def test_an_environment_from_elsewhere_is_made_anew(project, monkeypatch, field):
    stamp(project, Purpose.RUN, **{field: "other"})
    assert was_made_anew(project, prepare(project, monkeypatch))


def test_an_environment_whose_python_is_gone_is_made_anew(project, monkeypatch):
    project.python.unlink()
    assert was_made_anew(project, prepare(project, monkeypatch))


@pytest.mark.usefixtures("sound_interpreter")
@pytest.mark.parametrize("broken_off", [KeyboardInterrupt(), console.SetupError("no network")])
def test_an_interrupted_set_up_is_made_anew(project, monkeypatch, broken_off):
    with pytest.raises(type(broken_off)):
        prepare(project, monkeypatch, purpose=Purpose.TEST, failure=broken_off)
    assert not environment.is_ready(project, Purpose.RUN)
    leftover = project.venv / "half-written"
    leftover.write_text("")
    assert was_made_anew(project, prepare(project, monkeypatch))
    assert not leftover.exists()


@pytest.mark.usefixtures("sound_interpreter")
def test_running_installs_no_test_tools(project, monkeypatch):
    project.constraints.write_text("ruff==2.0\n")
    assert prepare(project, monkeypatch)[-1][-1] == "."


@pytest.mark.usefixtures("sound_interpreter")
def test_everything_is_installed_from_the_pins(project, monkeypatch):
    called = prepare(project, monkeypatch, purpose=Purpose.TEST)
    assert called[-1][-1] == ".[test]"
    assert all(["--constraint", str(project.constraints)] == command[6:8] for command in called)
    assert "--no-build-isolation" in called[-1]


def test_what_cannot_be_written_is_named(project):
    shutil.rmtree(project.venv)
    project.venv.write_text("in the way")
    with pytest.raises(console.SetupError, match=r"Cannot write to .*\.venv \(Not a directory\)"):
        environment.prepare(project, Purpose.RUN)


def test_a_second_start_waits_for_the_first(project, capsys):
    pytest.importorskip("fcntl")
    entered = threading.Event()

    def second_start():
        with environment.alone(project):
            entered.set()

    thread = threading.Thread(target=second_start)
    with environment.alone(project):
        thread.start()
        assert not entered.wait(0.2)
    thread.join(5)
    assert entered.is_set()
    assert "waiting" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("WARNING: Retrying ... NewConnectionError('...')\nERROR: No matching distribution found", "cannot be reached"),
        ("ERROR: No matching distribution found for ruff==9", "not offered for this Python"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: [Errno 13] Permission denied: '/x'", "may not be written"),
        ("ERROR: something else", "last lines"),
    ],
)
def test_pips_trouble_is_put_in_plain_words(output, said):
    assert said in environment.explain_pip(output)


def test_a_failing_call_shows_its_last_lines(project):
    program = "print('first\\n' * 40 + 'why it failed'); raise SystemExit(3)"
    with pytest.raises(console.SetupError) as raised:
        environment.call([sys.executable, "-c", program], project.root, environment.explain_pip)
    assert str(raised.value).endswith("why it failed")
    assert str(raised.value).count("\n") == console.KEPT_LINES


def test_a_lost_network_is_not_told_as_a_conflict():
    output = "WARNING: Retrying after NewConnectionError('no route')\nERROR: ResolutionImpossible"
    told = environment.explain_pip(output)
    assert "no route" in told
    assert "ResolutionImpossible" not in told


def test_foreign_packages_stay_out(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTHONHOME", "/elsewhere")
    monkeypatch.setenv("KEPT", "yes")
    variables = environment.child_environment()
    assert not {"PYTHONPATH", "PYTHONHOME"} & variables.keys()
    assert variables["KEPT"] == "yes"
