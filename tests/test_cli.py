"""The command line's contract: formats, exit codes, one line of complaint, no Qt."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from keeplane.cli import main

TITLES = "Run Tuesday's onboarding call\n- [ ] Edit the onboarding video\n\nThe blue one\n"


def keeplane(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "keeplane", *arguments], input=stdin, capture_output=True, check=False, timeout=60
    )


@pytest.fixture
def todo(tmp_path: Path) -> str:
    path = tmp_path / "todo.txt"
    path.write_text(TITLES, "utf-8")
    return str(path)


def test_json_is_the_contract(todo: str, capfdbinary):
    assert main(["triage", todo, "--format", "json"]) == 0
    records = json.loads(capfdbinary.readouterr().out)
    assert [record["title"] for record in records] == [
        "Run Tuesday's onboarding call",
        "Edit the onboarding video",
        "The blue one",
    ]
    assert [record["suggestion"] for record in records] == ["keep", "outsource", "undecided"]
    assert [record["rule"] for record in records] == ["team-training", "video", None]
    assert list(records[0])[:6] == ["title", "suggestion", "rule", "because", "fired", "mentioned"]
    assert records[0]["fired"][0]["rule"] == "team-training"
    assert records[0]["fired"][0]["verdict"] == "keep"
    assert [each["rule"] for each in records[1]["mentioned"]] == ["team-training"]
    for record in records:
        for fired in record["fired"] + record["mentioned"]:
            for found in fired["evidence"]:
                assert record["title"][found["start"] : found["end"]] == found["text"]


def test_text_names_the_lane_before_each_title(todo: str, capfdbinary):
    assert main(["triage", todo]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert "Keep       Run Tuesday's onboarding call" in lines
    assert "Outsource  Edit the onboarding video" in lines
    assert "Your call  The blue one" in lines


def test_a_spreadsheet_computes_no_cell(tmp_path: Path, capfdbinary):
    path = tmp_path / "todo.txt"
    path.write_text('=1+1\n@SUM(A1)\n+49 call back, "now"\n-5 degrees\n', "utf-8")
    assert main(["triage", str(path), "--format", "csv"]) == 0
    rows = list(csv.reader(io.StringIO(capfdbinary.readouterr().out.decode())))
    assert [row[0] for row in rows] == ["title", "'=1+1", "'@SUM(A1)", '\'+49 call back, "now"', "'-5 degrees"]


def test_markdown_shows_marks_as_typed(tmp_path: Path, capfdbinary):
    path = tmp_path / "todo.txt"
    path.write_text("*bold* | a <b> [link](x) `code`\n", "utf-8")
    assert main(["triage", str(path), "--format", "markdown"]) == 0
    row = capfdbinary.readouterr().out.decode().splitlines()[2]
    assert row.startswith("| \\*bold\\* \\| a \\<b\\> \\[link\\](x) \\`code\\` | Your call |")


def test_rules_prints_all_rules_or_one(capfdbinary):
    assert main(["rules"]) == 0
    everything = capfdbinary.readouterr().out.decode()
    assert "(team-training)" in everything
    assert "(blogging)" in everything
    assert main(["rules", "team-training"]) == 0
    assert "department heads" in capfdbinary.readouterr().out.decode().lower()


def test_an_unknown_rule_is_answered_with_the_nearest(capfd):
    assert main(["rules", "taem-training"]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert "team-training" in printed.err
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["triage", "{folder}/missing.txt"],
        ["triage", "{folder}"],
        ["triage", "{folder}/latin1.txt"],
        ["triage", "--format", "pdf"],
        ["polish"],
        ["--nonsense"],
        ["rules", "one", "two"],
    ],
)
def test_bad_usage_and_unreadable_input_get_one_line(arguments: list[str], tmp_path: Path, capfd):
    (tmp_path / "latin1.txt").write_bytes("caf\u00e9".encode("latin-1"))
    assert main([argument.format(folder=tmp_path) for argument in arguments]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("keeplane: ")
    assert printed.err.count("\n") == 1


def test_text_that_is_not_utf_8_is_named_by_line(tmp_path: Path, capfd):
    path = tmp_path / "todo.txt"
    path.write_bytes(b"fine\nfine\ncaf\xe9\n")
    assert main(["triage", str(path)]) == 2
    assert "line 3" in capfd.readouterr().err


def test_standard_input_is_read_without_a_file():
    done = keeplane("triage", "--format", "json", stdin="\ufeffHire a barista\n".encode())
    assert done.returncode == 0
    assert [each["suggestion"] for each in json.loads(done.stdout)] == ["keep"]


def test_nothing_in_gives_an_empty_list():
    assert json.loads(keeplane("triage", "--format", "json").stdout) == []


def test_a_reader_that_goes_away_is_no_error():
    process = subprocess.Popen(
        [sys.executable, "-m", "keeplane", "triage"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.close()
    process.stdin.write(b"Hire a barista\n" * 5000)
    process.stdin.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(30) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_ctrl_c_ends_quietly(tmp_path: Path):
    endless = tmp_path / "endless"
    os.mkfifo(endless)
    process = subprocess.Popen([sys.executable, "-m", "keeplane", "triage", str(endless)], stderr=subprocess.PIPE)
    with endless.open("wb"):  # waits for the program to begin to read
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    with process.stderr:
        assert process.stderr.read() == b""


def test_the_terminal_commands_import_no_qt(todo: str):
    for command in (["triage", todo], ["rules"]):
        code = (
            f"import sys; from keeplane.cli import main; main({command!r}); "
            "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
        )
        assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_version():
    done = keeplane("--version")
    assert done.returncode == 0
    assert done.stdout.startswith(b"keeplane ")


@pytest.mark.parametrize("name", ["missing.keeplane", "."])
def test_a_file_that_cannot_be_opened_is_told_before_any_window(tmp_path: Path, capfdbinary, name: str):
    assert main(["open", "--data-dir", str(tmp_path / "data"), str(tmp_path / name)]) == 2
    said = capfdbinary.readouterr().err.decode()
    assert said.startswith(f"keeplane: {tmp_path / name} cannot be read: ")
    assert said.count("\n") == 1
    assert not (tmp_path / "data").exists()
