from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.models.conftest import NOW, hand_off

from keeplane.board.board import board_of
from keeplane.board.change import apply
from keeplane.board.difference import change_to
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task
from keeplane.models.decisions import Decisions
from keeplane.models.find_query import Filter, Key, Mark, Query, Value, parse
from keeplane.models.task_facts import TaskFacts
from keeplane.models.task_filter import TaskFilter
from keeplane.rules.deciding import Decider

VALUES = {
    Key.LANE: [Value(lane, lane.title()) for lane in Lane],
    Key.RULE: [
        Value("team-training", "Team training"),
        Value("team-building", "Team building"),
        Value("video", "Video"),
    ],
    Key.HELPER: [Value("Mia", "Mia"), Value("Mia Park", "Mia Park"), Value("Åsa Ek", "Åsa Ek")],
    Key.IS: [Value(mark, mark.replace("-", " ")) for mark in Mark],
}


def read(text: str) -> Query:
    return parse(text, VALUES.__getitem__)


def passing(wanted: TaskFilter, tasks: Sequence[Task], facts: TaskFacts) -> list[str]:
    return wanted.passing([task.id for task in tasks], {task.id: task for task in tasks}, facts)


def asked(text: str) -> set[tuple[str, str]]:
    return {(each.key.value, each.value) for each in read(text).filters}


@given(st.text(alphabet=st.characters(exclude_characters=":")))
def test_text_without_a_colon_is_looked_for_as_it_stands(text: str) -> None:
    assert read(text) == Query(words=tuple(text.casefold().split()))


@given(st.lists(st.one_of(st.text(), st.sampled_from(["rule:", 'helper:"', "is:", "lane:k", '"', " ", ":", "mia"]))))
def test_nothing_that_is_typed_fails_and_no_word_is_lost(pieces: list[str]) -> None:
    text = "".join(pieces)
    query = read(text)
    left = "".join(text[before:after] for before, after in outside(query, len(text)))
    assert "".join(query.words) == "".join(left.casefold().split())


def outside(query: Query, end: int) -> list[tuple[int, int]]:
    """What of the text is no filter."""
    starts = [0, *(part.end for part in query.parts)]
    return list(zip(starts, [*(part.start for part in query.parts), end], strict=True))


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("lane:keep", {("lane", "keep")}),
        ("LANE:Outs", {("lane", "outsource")}),
        ("rule:team-training", {("rule", "team-training")}),
        ("rule:team", {("rule", "team-training"), ("rule", "team-building")}),
        ("rule:train", {("rule", "team-training")}),
        ('rule:"team t', {("rule", "team-training")}),
        ("helper:mia", {("helper", "Mia")}),
        ('helper:"mia park" x', {("helper", "Mia Park")}),
        ("helper:ÅSA", {("helper", "Åsa Ek")}),
        ("is:gate", {("is", "gate-open")}),
        ('is:"gate open" is:done', {("is", "gate-open"), ("is", "done")}),
        ("rule:", set()),
        ("http://x.example is: lane:zorbs", set()),
    ],
)
def test_filters_are_known_by_id_name_or_beginning(text: str, filters: set[tuple[str, str]]) -> None:
    assert asked(text) == filters


def test_what_only_looks_like_a_filter_is_text_and_told() -> None:
    query = read("Lane:Zorbs http://x is:done call")
    assert query.words == ("lane:zorbs", "http://x", "call")
    assert query.strange == ("Lane:Zorbs",)


@pytest.mark.parametrize(
    ("text", "ended"), [("is:done", False), ("is:done ", True), ('is:"done"', True), ('is:"do', False)]
)
def test_a_filter_ends_with_a_space_or_its_quotation_mark(text: str, ended: bool) -> None:
    assert [part.ended for part in read(text).parts] == [ended]


TASKS = [
    Task(id="call", title="Run the onboarding call", created=NOW, lane=Lane.OUTSOURCE, assignee="Mia"),
    Task(id="video", title="Edit the launch video", created=NOW, lane=Lane.OUTSOURCE, notes="for ANNA", done=True),
    Task(id="page", title="Redesign the landing page", created=NOW, lane=Lane.KEEP, deadline="2026-01-01"),
    Task(id="thing", title="Sort out the thing", created=NOW, deadline="2027-01-01"),
]


@pytest.fixture(scope="module")
def facts(qapp, decider: Decider) -> TaskFacts:
    decisions = Decisions(decider)
    decisions.open(board_of(TASKS))
    return TaskFacts(decisions, hand_off())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the THING", "thing"),
        ("anna", "video"),
        ("mia run", "call"),
        ("training", "call"),
        ("web design", "page"),
        ("training video", ""),
        ("rule:team-training", "call"),
        ("rule:team-training rule:video", "call video"),
        ("helper:mia", "call"),
        ("is:conflict", "call page"),
        ("is:conflict lane:keep", "page"),
        ("lane:keep lane:inbox", "page thing"),
        ("is:undecided", "thing"),
        ("is:gate-open is:done", "video"),
        ("is:overdue", "page"),
        ("is:done", "video"),
        ("is:done is:overdue", ""),
        ("lane:nowhere", ""),
    ],
)
@pytest.mark.parametrize("hide_done", [False, True])
def test_what_is_found(facts: TaskFacts, decider: Decider, text: str, found: str, hide_done: bool) -> None:
    rules = [Value(rule.id, rule.title) for book in decider.rulebooks for rule in book.rules]
    query = parse(text, lambda key: rules if key is Key.RULE else VALUES[key])
    wanted = TaskFilter(query.words, query.filters, hide_done)
    hidden = {"video"} if hide_done and "is:done" not in text else set()
    assert set(passing(wanted, TASKS, facts)) == set(found.split()) - hidden


def test_nobody_waits_for_many_decisions_and_what_is_decided_later_is_found_then(qapp, qtbot, decider: Decider) -> None:
    many = [*TASKS, *(Task(id=f"t{n}", title=f"Call number {n}", created=NOW) for n in range(500))]
    decisions = Decisions(decider)
    facts = TaskFacts(decisions, hand_off())
    wanted = TaskFilter(filters=frozenset({Filter(Key.RULE, "team-training")}))
    decisions.open(board_of(many))
    assert wanted.needs_decisions(facts)
    assert passing(wanted, many, facts) == []
    with qtbot.waitSignal(decisions.completed):
        pass
    assert passing(wanted, many, facts) == [TASKS[0].id]


@pytest.mark.parametrize(
    ("many", "few"), [(0, 0), (1_000, 0), (1_000, 100)], ids=["as a large step", "as a step", "as a small one"]
)
def test_what_a_step_rewords_is_searched_as_it_is_now(
    qapp, decider: Decider, monkeypatch: pytest.MonkeyPatch, many: int, few: int
) -> None:
    monkeypatch.setattr("keeplane.models.task_facts.MANY", many)
    monkeypatch.setattr("keeplane.models.task_facts.FEW", few)
    decisions = Decisions(decider)
    facts = TaskFacts(decisions, hand_off())
    board = board_of(TASKS)
    decisions.open(board)
    assert passing(TaskFilter(("anna",)), TASKS, facts) == ["video"]

    def become(*tasks: Task) -> list[Task]:
        nonlocal board
        change = change_to(board, board_of(tasks), Message("board.edit"))
        board = apply(board, change)
        decisions.follow(board, change)
        facts.forget(change)
        return [*board.tasks.values()]

    become(TASKS[0], replace(TASKS[1], notes="for Bea"), *TASKS[2:])
    tasks = become(TASKS[0], replace(TASKS[1], notes="for Cy", done=False), *TASKS[2:])
    assert passing(TaskFilter(("anna",)), tasks, facts) == []
    assert passing(TaskFilter(("bea",)), tasks, facts) == []
    assert passing(TaskFilter(("cy",)), tasks, facts) == ["video"]
    assert passing(TaskFilter(("call",)), become(TASKS[0], *TASKS[2:]), facts) == ["call"]


@pytest.mark.parametrize(
    ("before", "now", "narrower"),
    [("c", "ca", True), ("call", "call k", True), ("call", "cal", False), ("call k", "k", False), ("", "x", True)],
)
def test_more_letters_look_only_among_what_was_found(before: str, now: str, narrower: bool) -> None:
    assert TaskFilter(tuple(now.split())).narrows(TaskFilter(tuple(before.split()))) is narrower
    assert not TaskFilter(tuple(now.split()), hide_done=True).narrows(TaskFilter(tuple(before.split())))
