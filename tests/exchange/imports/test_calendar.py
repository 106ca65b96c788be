"""The file follows https://www.rfc-editor.org/rfc/rfc5545#section-3.6.2."""

from __future__ import annotations

import pytest
from tests.exchange.imports.reading import left_out, notes, read_file, read_text, titles

from keeplane.exchange.imports import formats
from keeplane.exchange.imports.source import Source
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


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nEND:VTODO\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Call\nEND:VTODO\n",
        "nothing",
    ],
)
def test_a_calendar_that_is_cut_off_is_told(text: str):
    with pytest.raises(FileTroubleError) as caught:
        read_text(text, "x.ics")
    assert caught.value.message.id == "exchange.damaged-ics"


ZONED = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTODO
UID:child
SUMMARY:Sign it
DUE;TZID=Office:20261202T090000
RELATED-TO:pa
 rent
END:VTODO
BEGIN:VTIMEZONE
TZID:Office
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
BEGIN:VTODO
SUMMARY:Print the lease
BEGIN:VALARM
ACTION:DISPLAY
UID:alarm
TRIGGER:-PT15M
END:VALARM
UID:parent
END:VTODO
END:VCALENDAR
"""


def test_parts_of_a_calendar_know_each_other_in_any_order():
    child, parent = read_text(ZONED, "x.ics").tasks
    assert child.deadline == "2026-12-02"
    assert "Part of: Print the lease" in notes(child)
    assert notes(parent) == ["Reminder: 1"]


def test_a_large_calendar_is_read_task_by_task():
    sound = "".join(f"BEGIN:VTODO\nSUMMARY:Task {n}\nEND:VTODO\n" for n in range(3))
    text = f"BEGIN:VCALENDAR\n{sound}BEGIN:VTODO\nSUMMARY\nEND:VTODO\nEND:VCALENDAR\n"
    counts: list[int] = []
    with pytest.raises(FileTroubleError):
        formats.read(Source("x.ics", text.encode()), counts.append)
    assert counts == [0, 1, 2]
