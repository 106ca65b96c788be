"""What is written is read back by our own import, and titles stay titles whatever they hold."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.catalogue import CATALOGUE
from tests.exchange.imports.reading import notes

from keeplane.board.task import Lane, Status, Task, one_line
from keeplane.exchange.exports.formats import EXPORTS
from keeplane.exchange.imports.formats import Imported, read
from keeplane.exchange.imports.source import Source
from keeplane.models.known_formats import KNOWN

NOW = "2026-11-21T09:00:00Z"
WORDS = CATALOGUE.text
BY_NAME = {form.name: form for form in EXPORTS}
NAMES = {"markdown": "x.md", "table": "x.csv", "json": "x.json", "todo-txt": "todo.txt", "calendar": "x.ics"}
TASKS = [
    Task(id="1", title="Call Sam", created=NOW, notes="soon\n\n- [ ] not a task\n# nor a heading"),
    Task(id="2", title="x marks (A) the spot", created=NOW, done=True, hours_per_week=1.5),
    Task(id="3", title='Edit; the, "video" \\ <b>|*[x]', created=NOW, lane=Lane.OUTSOURCE, decided=NOW,
         assignee="Sam Lee", deadline="2026-12-01", link="https://a.example/?a=1,2", reason="no time"),
    Task(id="4", title="=1+1", created=NOW, lane=Lane.KEEP, notes="@SUM(A1)"),
]  # fmt: skip
HOSTILE = st.one_of(
    st.sampled_from(["=1+1", "'=x", "@a", "x done", "(A) b", "# c", "- [x] d", "1. e", "BEGIN:VTODO", "a\\nb", "“;,"]),
    st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=30),
).map(one_line).filter(bool)  # fmt: skip


def back(name: str, tasks: list[Task]) -> Imported:
    data = BY_NAME[name].write(tasks, WORDS)
    return read(Source(NAMES[name], data), lambda _count: None, formats=KNOWN)


@pytest.mark.parametrize("name", BY_NAME)
def test_every_format_is_read_back(name: str):
    imported = back(name, TASKS)
    tasks = sorted(TASKS, key=lambda task: list(Lane).index(task.lane)) if name == "json" else TASKS
    assert [(found.title, found.done, found.lane) for found in imported.tasks] == [
        (task.title, task.done, task.lane) for task in tasks
    ]
    assert imported.left_out == ()
    if name not in {"markdown", "todo-txt"}:
        assert [found.notes.removesuffix("no time") for found in imported.tasks] == [task.notes for task in tasks]
    if name != "markdown":
        assert [found.deadline for found in imported.tasks] == [task.deadline or "" for task in tasks]
        assert [found.assignee for found in imported.tasks] == [task.assignee for task in tasks]
        assert [found.hours_per_week for found in imported.tasks] == [task.hours_per_week for task in tasks]
        assert [found.link for found in imported.tasks] == [task.link for task in tasks]


def test_a_check_list_keeps_notes_and_fields():
    call, _, video, _ = back("markdown", [TASKS[0], TASKS[1], TASKS[2], TASKS[3]]).tasks
    assert notes(call) == ["soon", "- [ ] not a task", "# nor a heading"]
    assert notes(video) == ["Helper: Sam Lee", "Due: 2026-12-01", "Link: https://a.example/?a=1,2", "Reason: no time"]


@settings(max_examples=25)
@given(st.lists(HOSTILE, max_size=4), st.sampled_from(["markdown", "table", "json", "calendar"]))
def test_hostile_titles_come_back_as_they_are(titles: list[str], name: str):
    if name == "markdown":
        titles = [title for title in titles if title == " ".join(title.split())]
    tasks = [Task(id=str(at), title=title, created=NOW) for at, title in enumerate(titles)]
    if tasks:
        assert [found.title for found in back(name, tasks).tasks] == titles


def test_json_keeps_everything():
    full = Task(id="5", title="Hire", created=NOW, answers={"gate": "yes"}, status=Status.BRIEFED, status_since=NOW,
                check_in="2026-12-02", brief={"steps": "one"}, edited={"title": NOW}, extra={"later": [1]})  # fmt: skip
    tasks = [*TASKS, full]
    assert {found.whole.id: found.whole for found in back("json", tasks).tasks} == {task.id: task for task in tasks}


def test_a_spreadsheet_computes_no_cell():
    text = BY_NAME["table"].write(TASKS, WORDS).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


@pytest.mark.parametrize("name", BY_NAME)
def test_no_tasks_and_odd_characters_are_written_too(name: str):
    odd = Task(id="\ud800", title="a\ud800b", created=NOW, notes="\x00\x0b\r\n", assignee="\ud800")
    assert BY_NAME[name].write([odd], WORDS).decode("utf-8")
    assert isinstance(BY_NAME[name].write([], WORDS), bytes)


def test_the_document_is_a_board():
    document = json.loads(BY_NAME["json"].write(TASKS, WORDS))
    assert (document["format"], document["version"]) == ("keeplane-board", 1)
