"""The file is made up from https://developers.google.com/tasks/reference/rest/v1/tasks, in the lists of a Takeout."""

from __future__ import annotations

import time

import pytest
from tests.exchange.imports.reading import left_out, notes, read_file, titles


def test_all_lists_keep_all_they_have():
    imported = read_file("google-tasks.json")
    assert imported.format.name == "google-tasks"
    assert titles(imported) == ["Renew the licence", "Print the form", "Order flour"]
    licence, form, flour = imported.tasks
    assert notes(licence) == [
        "Room 12",
        "bring the form",
        "List: My Tasks",
        "Link: Their mail, https://mail.google.com/1",
    ]
    assert form.done
    assert notes(form) == ["List: My Tasks", "Part of: Renew the licence", "Completed: 2026-11-02"]
    assert flour.deadline == "2026-12-05"
    assert notes(flour)[1].startswith("Date: 2026-12-05 ")
    assert left_out(imported) == ["1 deleted task", "1 entry without a title"]
    assert imported.tasks[0].deadline == "2026-12-03"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps its time zone")
@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Auckland"])
def test_a_due_day_is_the_same_day_everywhere(zone: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert read_file("google-tasks.json").tasks[0].deadline == "2026-12-03"
    finally:
        monkeypatch.undo()
        time.tzset()
