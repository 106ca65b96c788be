"""The file follows https://github.github.com/gfm/#task-list-items-extension-."""

from __future__ import annotations

from tests.exchange.imports.reading import notes, read_file, read_text, titles

from keeplane.board.task import Lane


def test_a_check_list_keeps_all_it_has():
    imported = read_file("check-list.md")
    assert imported.format.name == "markdown"
    assert titles(imported) == [
        "Some words about it.",
        "Run the *first* team meeting",
        "Write the agenda",
        "Choose a name [final]",
        "Order the sign",
        "Pay for it",
    ]
    assert [found.done for found in imported.tasks] == [False, False, True, True, False, False]
    assert [found.lane for found in imported.tasks] == [None, Lane.KEEP, Lane.KEEP, Lane.KEEP, None, None]
    assert notes(imported.tasks[2]) == ["Bring the cake", "Part of: Run the *first* team meeting"]
    assert notes(imported.tasks[4]) == ["https://signs.example", "- red", "- blue", "Heading: Later"]


def test_a_list_without_boxes_is_read_by_its_items():
    assert titles(read_text("# To do\n- one\n  - two\n* three\n", "list.md")) == ["one", "two", "three"]
