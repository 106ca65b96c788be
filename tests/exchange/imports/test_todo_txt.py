"""The file is made up from the rules and examples of https://github.com/todotxt/todo.txt."""

from __future__ import annotations

import pytest
from tests.exchange.imports.reading import notes, read_file, read_text, titles

from keeplane.board.task import Lane


def test_a_list_keeps_all_it_has():
    imported = read_file("todo.txt")
    assert imported.format.name == "todo-txt"
    assert titles(imported) == [
        "Thank Mum for the meatballs @phone",
        "Schedule Goodwill pickup +GarageSale @phone pri:x",
        "Review the pull request +TodoTxtTouch @github",
        "Post signs around the neighbourhood +GarageSale",
        "X marks nothing here",
        "x",
    ]
    assert [found.done for found in imported.tasks] == [False, False, True, False, False, False]
    assert imported.tasks[1].deadline == "2026-12-03"
    assert notes(imported.tasks[0]) == ["Priority: A"]
    assert notes(imported.tasks[2]) == ["Created: 2026-11-02", "Completed: 2026-11-03"]


def test_our_own_keys_at_the_end_are_read():
    (found,) = read_text("2026-11-01 Sort the post helper:Sam_Lee hours:1.5 lane:outsource", "todo.txt").tasks
    assert (found.title, found.assignee, found.hours_per_week) == ("Sort the post", "Sam Lee", 1.5)
    assert found.lane is Lane.OUTSOURCE


@pytest.mark.parametrize(
    "words", ["Buy lane:keep sign", "Set hours:1e9", "Go due:tomorrow", "Be due:2026-13-01", "due:"]
)
def test_what_only_looks_like_a_key_stays_in_the_title(words: str):
    assert titles(read_text(words, "todo.txt")) == [words]
