"""The file is made up from src/app/features/tasks/task.model.ts and e2e/fixtures of johannesjo/super-productivity."""

from __future__ import annotations

import json

from tests.exchange.imports.reading import DATA, notes, read_file, read_text, titles


def test_a_backup_keeps_all_it_has():
    imported = read_file("super-productivity.json")
    assert imported.format.name == "super-productivity"
    assert titles(imported) == ["Call the bank", "New start page", "Write the words", "Old one"]
    bank, page, words, old = imported.tasks
    assert notes(bank) == []
    assert page.deadline == "2026-12-01"
    assert notes(page) == [
        "Keep it short",
        "Project: Website",
        "Labels: writing",
        "Estimate: 2:00",
        "Time spent: 1:30",
        "Attachment: Draft, https://docs.example/1",
    ]
    assert words.done
    assert notes(words)[:2] == ["Project: Website", "Part of: New start page"]
    assert old.aside is not None


def test_an_older_backup_has_no_wrapping():
    data = json.loads((DATA / "super-productivity.json").read_text("utf-8"))["data"]
    assert titles(read_text(json.dumps(data), "backup.json")) == titles(read_file("super-productivity.json"))
