"""The file follows https://www.rfc-editor.org/rfc/rfc5545#section-3.6.2."""

from __future__ import annotations

import pytest
from tests.exchange.imports.reading import left_out, notes, read_file, read_text, titles

from keeplane.exchange.whole_file import FileTroubleError


def test_tasks_keep_all_they_have():
    imported = read_file("tasks.ics")
    assert imported.format.name == "calendar"
    tax, receipts = imported.tasks
    assert titles(imported) == ["Submit the tax return; both parts, signed", "Find the receipts"]
    assert (tax.deadline, tax.link, tax.done) == ("2026-12-01", "https://tax.example/form", False)
    assert notes(tax) == [
        "First line",
        "second line that is long enough to be folded by whoever writes it",
        "Labels: MONEY, OFFICE",
        "Priority: 1",
        "Repeats: FREQ=YEARLY",
        "Reminder: 1",
        "Members: kim@example.org",
        "Status: in-process",
        "Progress: 40 %",
        "X-ENERGY: high",
    ]
    assert receipts.done
    assert notes(receipts) == ["Part of: Submit the tax return; both parts, signed", "Completed: 2026-11-19"]
    assert left_out(imported) == ["1 calendar event"]


@pytest.mark.parametrize("text", ["BEGIN:VCALENDAR\n", "BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VCALENDAR\n", "nothing"])
def test_a_calendar_that_is_cut_off_is_told(text: str):
    with pytest.raises(FileTroubleError) as caught:
        read_text(text, "x.ics")
    assert caught.value.message.id == "exchange.damaged-ics"
