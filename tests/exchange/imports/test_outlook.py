"""The file is made up from https://wiki.mozilla.org/Calendar:Feature_Implementations:ImportExport:CSV."""

from __future__ import annotations

from tests.exchange.imports.reading import DATA, notes, read_file, read_text, titles


def test_tasks_keep_all_that_says_something():
    imported = read_file("outlook.csv")
    assert imported.format.name == "outlook"
    tax, printer, call = imported.tasks
    assert titles(imported) == ["File the tax return", "Pay the printer", "Call back"]
    assert [found.done for found in imported.tasks] == [False, True, False]
    assert [found.deadline for found in imported.tasks] == ["2026-11-30", "2026-12-01", ""]
    assert notes(tax) == [
        "Ask Ms. Roth",
        "for the form",
        "Start Date: 11/2/2026",
        "Reminder On/Off: True",
        "Reminder Date: 11/28/2026",
        "Reminder Time: 8:00:00 AM",
        "Categories: Money;Office",
        "Priority: High",
        "Status: In Progress",
        "% Complete: 0.5",
    ]
    assert notes(printer) == ["Date Completed: 11/20/2026"]
    assert notes(call) == []


def test_a_date_that_can_be_read_in_two_ways_is_kept_as_it_is():
    text = (DATA / "outlook.csv").read_text("utf-8")
    for day in ("11/30/2026", "11/28/2026", "11/20/2026"):
        text = text.replace(day, "3/4/2026")
    (tax, *_) = read_text(text, "tasks.csv").tasks
    assert tax.deadline == ""
    assert "Due Date: 3/4/2026" in notes(tax)
