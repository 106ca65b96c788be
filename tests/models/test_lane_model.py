from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester
from tests.board.strategies import boards, operation
from tests.catalogue import CATALOGUE
from tests.models.conftest import NOW, hand_off

from keeplane.board import many, operations
from keeplane.board.change import Change, TaskEdit
from keeplane.board.gradual import at_once
from keeplane.board.message import Message
from keeplane.board.task import Lane, Status, Task
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.find_query import Filter, Key, Mark
from keeplane.models.inbox_sorting import inbox_sorting
from keeplane.models.lane_model import LaneModel
from keeplane.models.origin import Origin
from keeplane.models.task_facts import TaskFacts
from keeplane.models.task_filter import TaskFilter
from keeplane.rules.deciding import Decider
from keeplane.rules.explaining import Explainer

ROOT = QModelIndex()
FILTERS = [
    TaskFilter(),
    TaskFilter(hide_done=True),
    TaskFilter(words=("a",)),
    TaskFilter(filters=frozenset({Filter(Key.IS, Mark.UNDECIDED)})),
    TaskFilter(filters=frozenset({Filter(Key.IS, Mark.CONFLICT), Filter(Key.IS, Mark.DONE)})),
]
MOVE = Qt.DropAction.MoveAction


def shown(lane: LaneModel) -> str:
    return "".join(task.id for task in lane.tasks())


def drag(lane: LaneModel, *rows: int) -> QMimeData:
    return lane.mimeData([lane.index(row) for row in rows])


def text(content: str) -> QMimeData:
    data = QMimeData()
    data.setText(content)
    return data


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(boards(), st.data())
def test_lanes_follow_any_operation_and_every_step_back(
    qapp, few_rules: Decider, monkeypatch: pytest.MonkeyPatch, start, data: st.DataObject
) -> None:
    for limit in ("task_facts.MANY", "lane_rows.MANY"):  # with few tasks, as with very many
        monkeypatch.setattr(f"keeplane.models.{limit}", data.draw(st.sampled_from([0, 1_000])))
    model = BoardModel(start, Decisions(few_rules), CATALOGUE, lambda: NOW, lambda: "token")
    explainer = Explainer(few_rules, CATALOGUE)
    shared = TaskFacts(model.decisions, hand_off())
    lanes = {lane: LaneModel(lane, model, explainer, shared) for lane in Lane}
    task_filter = data.draw(st.sampled_from(FILTERS))
    grouped = data.draw(st.booleans())
    for lane in lanes.values():
        lane.set_grouped(grouped)
        lane.set_filter(task_filter)
        lane.open()
    testers = [
        QAbstractItemModelTester(lane, QAbstractItemModelTester.FailureReportingMode.Fatal) for lane in lanes.values()
    ]
    fresh = count()
    for _ in range(data.draw(st.integers(1, 6))):
        match data.draw(st.sampled_from(["do", "do", "undo", "redo"])):
            case "undo":
                model.undo_stack.undo()
            case "redo":
                model.undo_stack.redo()
            case _:
                model.perform(data.draw(operation(model.board, fresh)))
        for name, lane in lanes.items():
            tasks, facts = model.board.tasks, TaskFacts(model.decisions, hand_off())
            passed = [tasks[each] for each in task_filter.passing(model.board.lanes[name], tasks, facts)]
            assert list(lane.tasks()) == (hand_off().by_helper(passed) if grouped else passed)
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
    assert model.board == start
    del testers
    model.close()


@pytest.mark.parametrize(
    ("rows", "row", "expected"),
    [((0,), 3, "bcade"), ((3,), 0, "dabce"), ((0, 2), 5, "bdeac"), ((1,), -1, "acdeb"), ((1,), 1, "abcde")],
)
def test_a_drop_in_the_same_lane_reorders(lanes, rows: tuple[int, ...], row: int, expected: str) -> None:
    inbox = lanes[Lane.INBOX]
    assert inbox.dropMimeData(drag(inbox, *rows), MOVE, row, 0, ROOT)
    assert shown(inbox) == expected


def test_a_drop_in_another_lane_moves_several_at_once(lanes, model: BoardModel) -> None:
    assert lanes[Lane.KEEP].dropMimeData(drag(lanes[Lane.INBOX], 0, 2, 3), MOVE, 1, 0, ROOT)
    assert (shown(lanes[Lane.INBOX]), shown(lanes[Lane.KEEP])) == ("be", "xacdyz")
    model.undo_stack.undo()
    assert (shown(lanes[Lane.INBOX]), shown(lanes[Lane.KEEP])) == ("abcde", "xyz")


def test_a_drop_among_found_tasks_lands_beside_them(lanes, model: BoardModel) -> None:
    inbox = lanes[Lane.INBOX]
    model.perform(operations.set_done(model.board, "bd", True))
    inbox.set_filter(TaskFilter(filters=frozenset({Filter(Key.IS, Mark.DONE)})))
    inbox.dropMimeData(drag(lanes[Lane.KEEP], 0), MOVE, 1, 0, ROOT)
    assert "".join(model.board.lanes[Lane.INBOX]) == "abcxde"


def handed_off(lanes: dict[Lane, LaneModel], model: BoardModel) -> LaneModel:
    """Outsource, grouped, with tasks of Ann and Ben and one of nobody."""
    model.move("abcde", Lane.OUTSOURCE)
    for ids, helper in (("ad", "Ben"), ("be", "Ann")):
        tasks = [model.board.tasks[task_id] for task_id in ids]
        edits = {task.id: TaskEdit(task, replace(task, assignee=helper)) for task in tasks}
        model.perform(Change(label=Message("board.edit", {"count": 2, "title": ""}), tasks=edits))
    lanes[Lane.OUTSOURCE].set_grouped(True)
    return lanes[Lane.OUTSOURCE]


def test_a_lane_by_helper_leaves_the_users_order_as_it_is(lanes, model: BoardModel) -> None:
    outsource = handed_off(lanes, model)
    assert shown(outsource) == "beadc"
    model.set_status("e", Status.BACK_FOR_CHECKING)
    assert shown(outsource) == "ebadc"
    outsource.set_grouped(False)
    assert shown(outsource) == "abcde"
    assert "".join(model.board.lanes[Lane.OUTSOURCE]) == "abcde"


def test_a_drop_in_a_lane_by_helper_moves_only_what_is_dropped(lanes, model: BoardModel) -> None:
    outsource = handed_off(lanes, model)
    assert outsource.dropMimeData(drag(outsource, 1), MOVE, 0, 0, ROOT)
    assert (shown(outsource), "".join(model.board.lanes[Lane.OUTSOURCE])) == ("ebadc", "aebcd")
    assert outsource.dropMimeData(drag(lanes[Lane.KEEP], 0), MOVE, 3, 0, ROOT)
    assert (shown(outsource), "".join(model.board.lanes[Lane.OUTSOURCE])) == ("ebadcx", "aebcxd")
    for _ in range(2):
        model.undo_stack.undo()
    assert shown(outsource) == "beadc"


def test_what_has_to_be_acted_on_comes_first() -> None:
    day = hand_off()

    def task(**fields: object) -> Task:
        return Task(**{"id": "a", "title": "A", "created": NOW, "lane": Lane.OUTSOURCE, **fields})

    late, soon = "2026-12-09", "2026-12-10"
    assert day.comes_first(task(deadline=late))
    assert day.comes_first(task(status=Status.BACK_FOR_CHECKING))
    assert not day.comes_first(task(deadline=soon))
    assert not day.comes_first(task(deadline=late, done=True))
    assert not day.comes_first(task(deadline=late, status=Status.ACCEPTED))
    assert day.description(task(deadline=late, assignee="Ann", status=Status.BRIEFED)) == "Briefed, overdue, 9 Dec, Ann"
    assert day.description(task(deadline=soon, lane=Lane.KEEP, assignee="Ann")) == "by 10 Dec"
    assert day.description(task()) == ""


def test_views_cannot_remove_rows_on_their_own(lanes, model: BoardModel) -> None:
    assert not lanes[Lane.INBOX].removeRows(0, 1)
    assert len(model.board.tasks) == 8


def test_dropped_text_becomes_tasks_in_place(lanes, model: BoardModel, qtbot) -> None:
    inbox = lanes[Lane.INBOX]
    with qtbot.waitSignal(inbox.dropped):
        assert inbox.dropMimeData(text("- [x] One\n\n- Two <b>\n"), MOVE, 1, 0, ROOT)
    assert [(task.title, task.done) for task in inbox.tasks()][:4] == [
        ("Task a", False),
        ("One", True),
        ("Two <b>", False),
        ("Task b", False),
    ]


def test_a_dropped_file_becomes_tasks(lanes, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes("Café run\r\nSecond".encode("cp1252"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert lanes[Lane.KEEP].dropMimeData(data, MOVE, -1, 0, ROOT)
    assert [task.title for task in lanes[Lane.KEEP].tasks()][-2:] == ["Café run", "Second"]


@pytest.mark.parametrize("content", ["Task,Owner\nCall,Sam\n", "a long list\n" * 10_000])
def test_a_dropped_table_or_long_list_is_looked_through_first(
    lanes, model: BoardModel, tmp_path: Path, qtbot, content: str
) -> None:
    file = tmp_path / "list.txt"
    file.write_text(content, "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    before = model.board
    with qtbot.waitSignal(lanes[Lane.KEEP].import_asked) as asked:
        assert lanes[Lane.KEEP].dropMimeData(data, MOVE, 1, 0, ROOT)
    assert asked.args == [(Origin(file=file, lane=Lane.KEEP, row=1),)]
    assert model.board is before


def test_a_dropped_long_text_is_looked_through_first(lanes, model: BoardModel, qtbot) -> None:
    data, text, before = QMimeData(), "a long list\n" * 10_000, model.board
    data.setText(text)
    with qtbot.waitSignal(lanes[Lane.KEEP].import_asked) as asked:
        assert lanes[Lane.KEEP].dropMimeData(data, MOVE, 1, 0, ROOT)
    assert asked.args == [(Origin(text=text, lane=Lane.KEEP, row=1),)]
    assert model.board is before


@pytest.mark.parametrize("content", [b"\x00\x01\x02", None, b" \n "])
def test_what_is_no_text_is_refused_and_changes_nothing(
    lanes, model: BoardModel, tmp_path: Path, qtbot, content: bytes | None
) -> None:
    file = tmp_path / "list.bin"
    if content is not None:
        file.write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    before = model.board
    with qtbot.waitSignal(lanes[Lane.KEEP].refused) as refused:
        assert not lanes[Lane.KEEP].dropMimeData(data, MOVE, -1, 0, ROOT)
    assert CATALOGUE.text(refused.args[0])
    assert model.board is before


def test_tasks_of_another_board_arrive_as_text(lanes, decider: Decider, qapp) -> None:
    other = BoardModel(lanes[Lane.INBOX]._model.board, Decisions(decider), CATALOGUE, lambda: NOW, lambda: "z")
    foreign = LaneModel(Lane.INBOX, other, Explainer(decider, CATALOGUE), TaskFacts(other.decisions, hand_off()))
    foreign.open()
    lanes[Lane.KEEP].dropMimeData(drag(foreign, 0), MOVE, -1, 0, ROOT)
    assert lanes[Lane.KEEP].tasks()[-1].title == "Task a"
    assert len(lanes[Lane.INBOX].tasks()) == 5


def test_a_drag_gives_other_programs_plain_text(lanes) -> None:
    assert drag(lanes[Lane.INBOX], 2, 0).text() == "Task a\nTask c"


def test_what_a_screen_reader_hears(lanes, model: BoardModel) -> None:
    keep = lanes[Lane.KEEP]
    keep.dropMimeData(text("Edit the onboarding video\nRun the onboarding call"), MOVE, 0, 0, ROOT)
    described = [
        (
            keep.data(keep.index(row), Qt.ItemDataRole.AccessibleTextRole),
            keep.data(keep.index(row), Qt.ItemDataRole.AccessibleDescriptionRole),
        )
        for row in range(3)
    ]
    assert described == [
        ("Edit the onboarding video", "suggestion: Outsource, Video, placed against the rule"),
        ("Run the onboarding call", "suggestion: Keep, Team training"),
        ("Task x", "suggestion: undecided"),
    ]


def test_a_tooltip_never_takes_a_title_for_markup(lanes, model: BoardModel) -> None:
    lanes[Lane.KEEP].dropMimeData(text("<img src=x> & co"), MOVE, 0, 0, ROOT)
    tip = lanes[Lane.KEEP].data(lanes[Lane.KEEP].index(0), Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>&lt;img src=x&gt; &amp; co</p>"


def test_ticking_is_a_step(lanes, model: BoardModel) -> None:
    inbox = lanes[Lane.INBOX]
    assert inbox.setData(inbox.index(1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.board.tasks["b"].done
    assert model.undo_stack.undoText() == "Tick “Task b”"
    model.undo_stack.undo()
    assert not model.board.tasks["b"].done


def test_an_edited_task_is_searched_anew(lanes, model: BoardModel) -> None:
    inbox = lanes[Lane.INBOX]
    inbox.set_filter(TaskFilter(words=("zorbs",)))
    model.perform(operations.set_done(model.board, ["a"], True))
    assert shown(inbox) == ""
    titled = replace(model.board.tasks["b"], title="Whittle the ZORBS")
    model.perform(Change(label=Message("board.profile"), tasks={"b": TaskEdit(model.board.tasks["b"], titled)}))
    assert shown(inbox) == "b"


def test_what_is_edited_or_removed_while_tasks_are_read_for_searching_is_searched_as_it_is(
    lanes, model: BoardModel
) -> None:
    inbox = lanes[Lane.INBOX]
    reading = inbox.reading()
    tasks = inbox.tasks()
    model.perform(at_once(many.removing(model.board, [tasks[1].id])))
    fields = {"notes": "about the van", "hours_per_week": None, "assignee": "", "deadline": None, "link": ""}
    model.perform(operations.edit(model.board, tasks[0].id, title="Call Kim", **fields))
    for _ in reading:
        pass
    inbox.set_filter(TaskFilter(words=("van",)))
    assert shown(inbox) == tasks[0].id


def test_sorting_moves_what_a_rule_speaks_for_in_one_step(lanes, model: BoardModel) -> None:
    lanes[Lane.INBOX].dropMimeData(text("Edit the onboarding video\nOnboard Priya on Monday"), MOVE, 0, 0, ROOT)
    before = model.board
    inbox_sorting(model).start()
    assert shown(lanes[Lane.INBOX]) == "abcde"
    assert lanes[Lane.OUTSOURCE].tasks()[0].title == "Edit the onboarding video"
    model.undo_stack.undo()
    assert model.board == before
