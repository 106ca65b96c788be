# ruff: noqa: RUF001
"""Tables of any separator, heading and encoding: https://www.rfc-editor.org/rfc/rfc4180."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.imports.reading import notes, read_text, titles

from keeplane.board.task import Lane, one_line
from keeplane.exchange.imports.formats import read
from keeplane.exchange.imports.shape import Options, Use
from keeplane.exchange.imports.source import Source
from keeplane.exchange.imports.table import SEPARATORS
from keeplane.exchange.spreadsheet import guarded, without_guard
from keeplane.exchange.whole_file import FileTroubleError

ROWS = [
    ["Task", "Details", "Due", "Owner", "Weekly hours", "Priority", "State"],
    ["Run the call, then rest", "about; the 'rent'", "13.12.2026", "", "1,5", "High", "open"],
    ['Write the "spring" news', "one line\nanother", "", "Kim", "lots", "", "Done"],
    ["Übersicht | alles", "", "soon", "Sam; Lee", "", "Low", "waiting"],
]


def table(rows: list[list[str]], separator: str, quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=quoting).writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_every_cell_comes_along_whatever_parts_them(separator: str, quoting: int):
    imported = read_text(table(ROWS, separator, quoting), "list.csv")
    assert imported.separator == separator
    call, news, overview = imported.tasks
    assert titles(imported) == ["Run the call, then rest", 'Write the "spring" news', "Übersicht | alles"]
    assert (call.notes, call.deadline, call.hours_per_week, call.done) == (
        "about; the 'rent'",
        "2026-12-13",
        1.5,
        False,
    )
    assert (news.notes, news.assignee, news.done) == ("one line\nanother", "Kim", True)
    assert notes(call)[1:] == ["Priority: High"]
    assert notes(news)[2:] == ["Weekly hours: lots"]
    assert notes(overview) == ["Due: soon", "Priority: Low", "State: waiting"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_the_usual_encodings_are_known(encoding: str):
    text = "Aufgabe;Notizen\r\nMüller anrufen;wegen der Schlüssel für Köln\r\nÄpfel;groß\r\n"
    imported = read(Source("a.csv", text.encode(encoding)), lambda _count: None)
    assert titles(imported) == ["Müller anrufen", "Äpfel"]
    assert imported.tasks[0].notes == "wegen der Schlüssel für Köln"


def test_another_script_is_known_and_the_user_has_the_last_word():
    data = "Задача,Срок\nПозвонить бухгалтеру,\nОплатить счёт за аренду,\n".encode("cp1251")
    assert titles(read(Source("a.csv", data), lambda _count: None))[1:] == [
        "Позвонить бухгалтеру",
        "Оплатить счёт за аренду",
    ]
    assert "Ïîçâîíèòü áóõãàëòåðó" in titles(read(Source("a.csv", data, "windows-1252"), lambda _count: None))


def test_the_user_says_what_becomes_of_a_column():
    text = "a,b,c\none,two,3\n"
    assert titles(read_text(text, "x.csv")) == ["a", "one"]
    options = Options(separator=",", headed=True, uses={0: Use.NOTHING, 1: Use.TITLE, 2: Use.HOURS})
    (found,) = read_text(text, "x.csv", options).tasks
    assert (found.title, found.hours_per_week, notes(found)) == ("two", 3.0, [])


def test_cells_beyond_the_heading_are_kept():
    (found,) = read_text("Title,Lane\nCall,keep,what,is this\n", "x.csv").tasks
    assert found.lane is Lane.KEEP
    assert notes(found) == ["Column 3: what", "Column 4: is this"]


@pytest.mark.parametrize("text", ["Buy milk, eggs\nCall Bob, then Ann\n", "one\ntwo\n", "a;b\nc\n"])
def test_commas_in_sentences_make_no_table(text: str):
    assert read_text(text, "list.txt").format.name == "plain"


@pytest.mark.parametrize("text", ["Title\tNotes\nCall\tsoon\n", "Task,Owner\nCall,Sam\n"])
def test_a_table_is_known_without_its_ending(text: str):
    assert read_text(text).format.name == "table"


def test_a_cell_without_end_is_told():
    with pytest.raises(FileTroubleError) as caught:
        read_text('Title\n"' + "x" * 200_000, "x.csv")
    assert caught.value.message.id == "exchange.not-a-table"


@given(st.lists(st.lists(st.text(max_size=8), min_size=1, max_size=4), max_size=6), st.sampled_from(SEPARATORS))
def test_no_cell_is_lost(rows: list[list[str]], separator: str):
    text = table(rows, separator).replace("\0", "")
    try:
        imported = read_text(text, "x.csv", Options(separator=separator, headed=False))
    except FileTroubleError:
        return
    kept = " ".join(one_line(" ".join((found.title, found.notes, *notes(found)))) for found in imported.tasks)
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        for cell in row:
            for word in one_line(cell).split():
                assert word in kept


@given(st.text(alphabet="'=+-@\tab", max_size=6))
def test_a_guarded_cell_is_no_formula_and_comes_back(cell: str):
    assert guarded(cell)[:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert without_guard(guarded(cell)) == cell
