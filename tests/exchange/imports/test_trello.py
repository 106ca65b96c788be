"""The file is made up from https://developer.atlassian.com/cloud/trello/guides/rest-api/object-definitions/."""

from __future__ import annotations

from tests.exchange.imports.reading import notes, read_file, titles


def test_a_board_keeps_all_it_has():
    imported = read_file("trello.json")
    assert imported.format.name == "trello"
    assert titles(imported) == ["Find a place", "Sign the lease", "Choose paint", "Logo"]
    place, lease, paint, logo = imported.tasks
    assert (lease.done, lease.deadline, lease.assignee) == (True, "2026-12-01", "Kim Park")
    assert lease.link == "https://trello.com/c/c2"
    said = notes(lease)
    assert said[:4] == ["Ask **Ms. Roth**", "Papers", "[x] Deposit", "[ ] Copy of the key"]
    assert [line for line in said[4:] if not line.startswith("Due: ")] == [
        "List: To do",
        "Labels: money, red",
        "Members: sam",
        "Start: 2026-11-20",
        "Attachment: Plan, https://files.example/plan.pdf",
        "Comment: First word",
        "Comment: Second word (Kim Park)",
    ]
    assert notes(logo) == ["List: Old", "Due: soon"]
    assert [found.aside is not None for found in (place, lease, paint, logo)] == [True, False, False, True]
