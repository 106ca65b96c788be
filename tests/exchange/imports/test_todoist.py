"""The file is made up from https://todoist.com/help/articles/format-a-csv-file-to-import-into-todoist-UVUXTmm6."""

from __future__ import annotations

from tests.exchange.imports.reading import notes, read_file, titles


def test_a_project_keeps_all_it_has():
    imported = read_file("todoist.csv")
    assert imported.format.name == "todoist"
    order, sample, sign = imported.tasks
    assert titles(imported) == ["Order the cups", "Ask for a sample", "Write to info@cafe.example about the sign"]
    assert order.notes == "Two sizes, 500 each\nthe lids too"
    assert order.deadline == "2026-12-10"
    assert notes(order)[2:] == [
        "Labels: shop, urgent",
        "Priority: 1",
        "Date: 2026-12-04",
        "Duration: 30 minute",
    ]
    assert sample.assignee == "Kim Park"
    assert notes(sample) == [
        "Part of: Order the cups",
        "Date: every monday",
        "Comment: The old supplier was late",
    ]
    assert notes(sign) == ["Section: Opening"]
    assert imported.left_out == ()
