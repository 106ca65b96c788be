"""The file is made up from core/Services/BackupExporter.vala and core/Objects/DueDate.vala of alainm23/planify."""

from __future__ import annotations

from tests.exchange.imports.reading import left_out, notes, read_file, titles


def test_a_backup_keeps_all_it_has():
    imported = read_file("planify.json")
    assert imported.format.name == "planify"
    assert titles(imported) == ["Pay the rent", "Find the number", "Think", "Last year"]
    rent, number, think, last = imported.tasks
    assert rent.deadline == "2026-12-01"
    assert notes(rent) == [
        "to **Ms. Roth**",
        "Project: Shop",
        "Section: Later",
        "Labels: money",
        "Priority: 1",
        "Repeats: type 4, interval 1, count 0",
    ]
    assert (number.done, number.deadline) == (True, "2026-12-24")
    assert notes(number) == ["Project: Shop", "Part of: Pay the rent", "Completed: 2026-11-19"]
    assert notes(think) == []
    assert last.aside is not None
    assert left_out(imported) == ["1 deleted task"]
