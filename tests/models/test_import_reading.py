from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from threading import current_thread, main_thread

import pytest

from keeplane.board.message import Message
from keeplane.exchange.imports.formats import FORMATS, Imported
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options
from keeplane.exchange.imports.source import LARGEST, Source
from keeplane.models.import_reading import ImportReading, Wish
from keeplane.models.origin import Origin


def endless(_source: Source, _options: Options) -> Iterator[Found | Message]:
    assert current_thread() is not main_thread()
    for number in range(1_000_000):
        yield Found(title=f"task {number % 50}")


def faulty(_source: Source, _options: Options) -> Iterator[Found | Message]:
    yield Found(title="one")
    raise TypeError("a fault of ours")


def form_of(read) -> Format:
    return Format(name="plain", endings=(), likeness=lambda _source: Likeness.CERTAIN, read=read)


@pytest.fixture
def told(qapp) -> Iterator[tuple[ImportReading, list[object]]]:
    reading = ImportReading()
    told: list[object] = []
    reading.done.connect(told.append)
    reading.failed.connect(told.append)
    yield reading, told
    reading.stop()


def test_a_file_is_read_beside_the_window(qtbot, told, tmp_path: Path) -> None:
    reading, heard = told
    file = tmp_path / "list.csv"
    file.write_text("Task,Owner\nCall,Sam\n", "utf-8")
    reading.read(Origin(file=file), Wish())
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    (imported,) = heard
    assert isinstance(imported, Imported)
    assert [found.title for found in imported.tasks] == ["Call"]
    assert gc.isenabled()


@pytest.mark.parametrize("name", ["missing.csv", ".", "huge.csv"])
def test_what_cannot_be_read_is_told(qtbot, told, tmp_path: Path, name: str) -> None:
    reading, heard = told
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(LARGEST + 1)
    reading.read(Origin(file=tmp_path / name), Wish())
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], Message)


def test_a_fault_of_ours_is_told_too(qtbot, told) -> None:
    reading, heard = told
    reading.read(Origin(text="x"), Wish(form=form_of(faulty)))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Message("exchange.import-failed", {"name": "", "error": "TypeError"})]


def test_another_wish_stops_what_is_being_read(qtbot, told) -> None:
    reading, heard = told
    counts: list[int] = []
    reading.counted.connect(counts.append)
    reading.read(Origin(text="x"), Wish(form=form_of(endless)))
    qtbot.waitUntil(lambda: bool(counts))
    reading.read(Origin(text="one\ntwo"), Wish(form=FORMATS[-1]))
    qtbot.waitUntil(lambda: bool(heard))
    (imported,) = heard
    assert isinstance(imported, Imported)
    assert len(imported.tasks) == 2


def test_a_stopped_reading_tells_nothing(qtbot, told) -> None:
    reading, heard = told
    reading.read(Origin(text="x"), Wish(form=form_of(endless)))
    reading.stop()
    qtbot.waitUntil(gc.isenabled)
    assert heard == []
