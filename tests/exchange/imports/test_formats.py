"""What all formats have in common: nothing is lost, nothing trips them up, and bad input gets one clear line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.catalogue import CATALOGUE
from tests.exchange.imports.reading import DATA, left_out, notes, read_text, titles

from keeplane.board.gradual import at_once
from keeplane.board.task import LONGEST_TITLE, Lane, Task, one_line
from keeplane.exchange.imports import formats
from keeplane.exchange.imports.becoming import marks_of, task_of
from keeplane.exchange.imports.fates import fates
from keeplane.exchange.imports.formats import Imported, fitting, read
from keeplane.exchange.imports.pasted import is_for_import
from keeplane.exchange.imports.shape import Format, Found, details
from keeplane.exchange.imports.source import Source
from keeplane.exchange.whole_file import FileTroubleError
from keeplane.models.known_formats import KNOWN

NOW = "2026-11-21T09:00:00Z"
FILES = sorted(path.name for path in DATA.iterdir())


def told_or_read(source: Source, form: Format | None = None) -> Imported | None:
    """What was read; None if one clear line says why nothing was."""
    try:
        return read(source, lambda _count: None, form=form, formats=KNOWN)
    except FileTroubleError as error:
        said = CATALOGUE.text(error.message)
        return None if said and "\n" not in said else pytest.fail(said)


def test_every_format_has_words_and_a_file():
    for form in KNOWN:
        assert CATALOGUE.text(formats.Message(f"exchange.format-{form.name}"))
    found = {
        read(Source(name, (DATA / name).read_bytes()), lambda _count: None, formats=KNOWN).format.name for name in FILES
    }
    assert found >= {form.name for form in KNOWN} - {"plain", "table"}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_known_by_what_it_holds(name: str):
    """But for todo.txt and Markdown, whose name may be all that tells."""
    source = Source("", (DATA / name).read_bytes())
    assert fitting(source, KNOWN)[0] == fitting(Source(name, source.data), KNOWN)[0] or name.endswith((".txt", ".md"))


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=10)
@given(data=st.data())
def test_a_damaged_file_trips_no_format_up(name: str, data: st.DataObject):
    whole = (DATA / name).read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    damaged = whole[:start] + data.draw(st.binary(max_size=8)) + whole[end:]
    own = fitting(Source(name, whole), KNOWN)[0]
    for form in (None, own):
        imported = told_or_read(Source(name, damaged), form)
        if imported is not None:
            assert all(found.title == one_line(found.title) != "" for found in imported.tasks)
            left_out(imported)


@given(st.binary(max_size=80), st.sampled_from(["", "x.csv", "x.json", "x.ics", "todo.txt", "x.md"]))
def test_any_bytes_are_tasks_or_one_clear_line(data: bytes, name: str):
    imported = told_or_read(Source(name, data))
    if imported is not None:
        assert len(imported.tasks) + sum(int(str(one.values["count"])) for one in imported.left_out) <= len(data) + 1


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("x.png", b"\x89PNG\r\n\x1a\n\0\0", "not-text"),
        ("x.json", b'{"a": 1', "damaged-json"),
        ("x.json", b'{"a": 1}', "unknown-format"),
        ("x.json", b"[" * 100_000, "damaged-json"),
    ],
)
def test_what_is_no_list_is_told(name: str, data: bytes, kind: str):
    with pytest.raises(FileTroubleError) as caught:
        read(Source(name, data), lambda _count: None)
    assert caught.value.message.id == f"exchange.{kind}"
    assert "Nothing was added." in CATALOGUE.text(caught.value.message)


def test_too_many_tasks_are_refused_whole(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(formats, "MOST_TASKS", 3)
    assert len(read_text("a\nb\nc\n").tasks) == 3
    with pytest.raises(FileTroubleError) as caught:
        read_text("a\nb\nc\nd\n")
    assert "more than 3 tasks" in CATALOGUE.text(caught.value.message)


def test_a_task_without_title_takes_it_from_the_notes_or_is_told():
    imported = read_text("Title,Notes\n,first line\n\n,\n", "x.csv")
    assert titles(imported) == ["first line"]
    imported = read_text("Title,Lane\n,keep\n,keep\n", "x.csv")
    assert left_out(imported) == ["2 entries without a title"]


def test_a_huge_title_is_kept_whole_in_the_notes():
    (found,) = read_text("x" * (LONGEST_TITLE + 1)).tasks
    assert len(found.title) == LONGEST_TITLE
    assert found.notes == "x" * (LONGEST_TITLE + 1)


def test_a_task_of_ours_has_everything_found():
    found = Found(
        title="Call", notes="soon", done=True, assignee="Sam", hours_per_week=2, deadline="2026-12-01",
        link="https://a.example", details=details(("priority", "A"), ("labels", "")),
    )  # fmt: skip
    task = task_of(found, "id", Lane.KEEP, NOW, CATALOGUE.text)
    assert (task.title, task.done, task.lane, task.decided) == ("Call", True, Lane.KEEP, NOW)
    assert (task.assignee, task.hours_per_week) == ("Sam", 2)
    assert (task.deadline, task.link) == ("2026-12-01", "https://a.example")
    said = task.notes.split("\n")
    assert said[0] == "soon"
    assert "Priority: A" in said
    assert len(notes(found)) == len([line for line in said if line])
    told = [
        (fate.use, fate.label and CATALOGUE.text(fate.label), fate.count)
        for fate in fates([found] * 2, lambda _count: None)
    ]
    assert ("notes", "Priority", 2) in told
    assert ("deadline", None, 2) in told


def test_twins_are_found_on_the_board_and_in_the_file():
    board = {"1": Task(id="1", title="Call  Sam.", created=NOW)}
    tasks = [Found(title=title, notes=said) for title, said in (("call sam", ""), ("a", ""), ("A", ""), ("a", "more"))]
    marks = [mark.id if mark else None for mark in at_once(marks_of(tasks, board))]
    assert marks == ["exchange.twin-on-board", None, "exchange.twin-in-file", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one line, with commas", False),
        ("- [ ] one\n- [x] two", False),
        ("Milk, eggs\nBread, butter", False),
        ("# Shop\n- [ ] one", False),
        ("Call\tSam\nPay\tKim", True),
        ("Task;Owner\nCall;Sam", True),
        ("(A) 2026-01-02 one\nx 2026-01-02 two", True),
        ("{broken\n json", False),
        ('{"format": "keeplane-board"}', True),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR", True),
    ],
)
def test_only_what_is_no_mere_list_is_looked_through_when_pasted(text: str, expected: bool):
    assert is_for_import(text) is expected
