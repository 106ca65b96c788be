"""Joining two boards that grew from one: nothing is lost, nothing doubled, and it comes to rest."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.board.strategies import NOW, OWN_RULES, TIMES, boards, operation

from keeplane.board import many, operations
from keeplane.board.board import EMPTY, Board, board_of
from keeplane.board.change import apply
from keeplane.board.edit_times import stamped
from keeplane.board.gradual import at_once
from keeplane.board.hour_book import HourBook, Week
from keeplane.board.merging import merge
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.board.task import LEVEL, Lane, Status, Task

EARLY, LATE = "2026-11-21T10:00:00Z", "2026-11-21T13:30:00+02:00"


def task(letter: str, **fields: object) -> Task:
    return Task(**{"id": letter, "title": f"Task {letter}", "created": NOW, **fields})


def board(letters: str, **changed: dict[str, object]) -> Board:
    return board_of(task(letter, **changed.get(letter, {})) for letter in letters)


@st.composite
def grown(draw: st.DrawFn, start: Board, name: str) -> Board:
    """`start` after a few operations, with new tasks of its own."""
    fresh, grown = count(), start
    for _ in range(draw(st.integers(0, 6))):
        change = draw(operation(grown, fresh))
        renamed = {old: f"{name}-{old}" for old, edit in change.tasks.items() if edit.before is None and old[0] == "n"}
        done = stamped(change, draw(TIMES)) if draw(st.booleans()) else change
        grown = _renamed(apply(grown, done), renamed)
    return grown


def _renamed(board: Board, names: dict[str, str]) -> Board:
    return board_of(
        (replace(each, id=names.get(each.id, each.id)) for lane in Lane for each in board.lane(lane)),
        profile=board.profile,
        own_rules=board.own_rules,
        templates=board.templates,
        hours=board.hours,
    )


@st.composite
def histories(draw: st.DrawFn) -> tuple[Board, Board, Board]:
    base = draw(boards())
    return base, draw(grown(base, "m")), draw(grown(base, "t"))


THREE = st.tuples(boards(), boards(), boards()) | histories()


@settings(max_examples=100)
@given(THREE)
def test_any_three_boards_are_merged_as_promised(three: tuple[Board, Board, Board]) -> None:
    """All promises of one drawing: to draw the boards takes far longer than to merge them."""
    base, mine, theirs = three
    merged = merge(base, mine, theirs)
    _is_one_sound_board(merged)
    _what_one_side_left_alone_is_the_others(base, mine, theirs)
    assert merge(base, merged, theirs) == merged, "merging again changes nothing more"
    for side, other in ((mine, theirs), (theirs, mine)):
        _no_task_vanished_that_the_other_side_did_not_delete(base, side, other, merged)
        _no_text_vanished_that_a_side_wrote(base, side, other, merged)


def _is_one_sound_board(merged: Board) -> None:
    assert board_of(each for lane in Lane for each in merged.lane(lane)).tasks == merged.tasks
    assert all(each.lane is lane for lane in Lane for each in merged.lane(lane))
    assert sum(map(len, merged.lanes.values())) == len(merged.tasks)


def _what_one_side_left_alone_is_the_others(base: Board, mine: Board, theirs: Board) -> None:
    assert merge(base, mine, mine) == mine
    assert merge(base, mine, base) == mine
    assert merge(base, base, theirs) == theirs


def _no_task_vanished_that_the_other_side_did_not_delete(base: Board, side: Board, other: Board, merged: Board) -> None:
    for task_id, each in side.tasks.items():
        deleted = task_id in base.tasks and task_id not in other.tasks and each == base.tasks[task_id]
        assert (task_id in merged.tasks) != deleted


def _no_text_vanished_that_a_side_wrote(base: Board, side: Board, other: Board, merged: Board) -> None:
    for task_id, each in side.tasks.items():
        before = base.tasks.get(task_id)
        texts = {each.title, each.notes} - ({before.title, before.notes} if before else set())
        if task_id in other.tasks or each != before:
            left = merged.tasks[task_id]
            lines = {left.title, "", *left.notes.split("\n")}
            assert all(text == left.title or lines.issuperset(text.split("\n")) for text in texts)


def test_disjoint_edits_both_hold():
    base = board("abc")
    mine = board("abc", a={"title": "Mine"}, b={"done": True, "answers": {"video": "yes"}})
    theirs = board("abc", a={"notes": "Theirs"}, b={"assignee": "Ann", "answers": {"gate": "yes"}})
    assert merge(base, mine, theirs) == board(
        "abc",
        a={"title": "Mine", "notes": "Theirs"},
        b={"done": True, "assignee": "Ann", "answers": {"video": "yes", "gate": "yes"}},
    )


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        ({"title": "Mine"}, {"title": "Theirs"}, {"title": "Mine", "notes": "Theirs"}),
        ({"notes": "Mine"}, {"notes": "Theirs"}, {"notes": "Mine\nTheirs"}),
        ({"notes": "Ask\nMine"}, {"notes": "Ask\nTheirs"}, {"notes": "Ask\nMine\nTheirs"}),
        ({"notes": "Call\nand ask"}, {"notes": "Call"}, {"notes": "Call\nand ask"}),
        ({"notes": "Call"}, {"notes": "Call\nand ask"}, {"notes": "Call\nand ask"}),
        ({"reason": "Mine"}, {"reason": "Theirs", "notes": "New"}, {"reason": "Mine", "notes": "New\nTheirs"}),
        ({"link": "Mine"}, {"link": "Theirs"}, {"link": "Mine", "notes": "Theirs"}),
        (
            {"brief": {"steps": "Mine", "context": "A", LEVEL: "just-do-it"}},
            {"brief": {"steps": "Theirs", "material": "B", LEVEL: "tell-me-first"}},
            {
                "brief": {"steps": "Mine", "context": "A", LEVEL: "just-do-it", "material": "B"},
                "notes": "Theirs",
            },
        ),
        ({"deadline": "2026-12-03"}, {"check_in": "2026-12-01"}, {"deadline": "2026-12-03", "check_in": "2026-12-01"}),
        ({"hours_per_week": 2}, {"hours_per_week": 3}, {"hours_per_week": 2}),
        ({"extra": {"x": 1}}, {"extra": {"x": 2, "y": None}}, {"extra": {"x": 1, "y": None}}),
    ],
)
def test_where_both_changed_a_value_mine_holds_and_no_text_is_lost(mine, theirs, merged):
    assert merge(board("a"), board("a", a=mine), board("a", a=theirs)) == board("a", a=merged)


T1, T2, T3 = (f"2026-11-21T1{hour}:00:00Z" for hour in range(3))


def edited(by: str, time: str, **fields: object) -> dict[str, object]:
    return {**fields, "edited": {by: time}}


@pytest.mark.parametrize(
    ("base", "older", "newer", "merged"),
    [
        ({}, edited("title", T1, title="Old"), edited("title", T2, title="New"), {"title": "New", "notes": "Old"}),
        ({}, edited("notes", T1, notes="Old"), edited("notes", T2, notes="New"), {"notes": "New\nOld"}),
        ({"notes": "A"}, edited("notes", T1, notes="B"), edited("notes", T2, notes=""), {"notes": "B"}),
        ({}, edited("hours_per_week", T1, hours_per_week=9), edited("hours_per_week", T2, hours_per_week=2), {}),
        ({"assignee": "A"}, edited("assignee", T1, assignee="B"), edited("assignee", T2, assignee=""), {"notes": "B"}),
        ({}, edited("colour", T1, extra={"colour": 1}), edited("colour", T2, extra={"colour": 2}), {}),
        (
            {"answers": {"video": "yes"}},
            edited("answers.video", T1, answers={"video": "no"}),
            edited("answers.video", T2, answers={}),
            {},
        ),
        (
            {"lane": Lane.KEEP, "decided": EARLY},
            {"lane": Lane.OUTSOURCE, "decided": T1},
            edited("lane", T2, lane=Lane.INBOX, decided=None),
            {},
        ),
        (
            {"edited": {"title": T2}},
            {"title": "By hand", "edited": {"title": T2}},
            edited("title", T3, title="New"),
            {"notes": "By hand"},
        ),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_the_newer_edit_of_a_field_holds_and_no_text_is_lost(base, older, newer, merged, swapped):
    sides = [board("a", a={**base, **older}), board("a", a={**base, **newer})]
    found = merge(board("a", a=base), *(reversed(sides) if swapped else sides)).tasks["a"]
    assert found == task("a", **{**base, **newer, **merged})


def test_of_two_copies_without_a_common_past_the_newer_edit_holds():
    unticked = board("a", a=edited("done", T2, title="Old", done=False))
    ticked = board("a", a=edited("done", T1, title="Old", done=True))
    for mine, theirs in ((unticked, ticked), (ticked, unticked)):
        assert merge(EMPTY, mine, theirs) == unticked


def test_a_value_edited_on_one_side_only_holds_whatever_the_times():
    mine, theirs = board("a", a={"title": "By hand"}), board("a", a=edited("notes", T3, notes="Theirs"))
    assert merge(board("a"), mine, theirs) == board("a", a=edited("notes", T3, title="By hand", notes="Theirs"))


@pytest.mark.parametrize("mine_is_later", [True, False])
def test_the_later_placing_holds(mine_is_later):
    kept = board("a", a={"lane": Lane.KEEP, "decided": LATE if mine_is_later else EARLY})
    given_away = board("a", a={"lane": Lane.OUTSOURCE, "decided": EARLY if mine_is_later else LATE})
    assert merge(board("a"), kept, given_away) == (kept if mine_is_later else given_away)


@pytest.mark.parametrize("mine_is_later", [True, False])
def test_the_later_status_holds(mine_is_later):
    briefed, accepted = (
        board("a", a={"status": status, "status_since": LATE if later else EARLY})
        for status, later in ((Status.BRIEFED, mine_is_later), (Status.ACCEPTED, not mine_is_later))
    )
    assert merge(board("a"), briefed, accepted) == (briefed if mine_is_later else accepted)


@pytest.mark.parametrize("swapped", [False, True])
def test_a_deletion_does_not_beat_an_edit(swapped):
    sides = [board("b"), board("ab", a={"title": "Edited"})]
    assert merge(board("ab"), *(reversed(sides) if swapped else sides)) == sides[1]
    untouched = [board("b"), board("ab", b={"title": "Edited"})]
    assert merge(board("ab"), *(reversed(untouched) if swapped else untouched)) == board("b", b={"title": "Edited"})


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        ("abcx", "abcy", "abcxy"),
        ("xabc", "abyc", "xabyc"),
        ("cab", "abyzc", "cabyz"),
        ("abxc", "cab", "cabx"),
        ("bc", "aybc", "ybc"),
        ("cba", "bac", "cba"),
    ],
)
def test_newcomers_come_after_their_neighbours(mine, theirs, merged):
    assert "".join(merge(board("abc"), board(mine), board(theirs)).lanes[Lane.INBOX]) == merged


def test_the_profile_and_the_own_rules_are_joined_key_by_key():
    rule = OwnRule(id="own", title="T", verdict="keep", because="B", question="Q", cues=("one",))
    base = replace(EMPTY, own_rules=OwnRules(off=("video", "hiring"), cues={"video": ("a",)}, rules=(rule,)))
    mine = replace(
        base,
        profile={"heads": "yes"},
        own_rules=OwnRules(off=("hiring",), cues={"video": ("a", "b")}, rules=(replace(rule, title="Mine"),)),
    )
    theirs = replace(
        base,
        profile={"later": "no"},
        own_rules=OwnRules(
            off=("video", "hiring", "blogging"),
            cues={"video": ("c",), "blogging": ("d",)},
            rules=(replace(rule, cues=("one", "two")), replace(rule, id="new")),
        ),
    )
    merged = merge(base, mine, theirs)
    assert merged.profile == {"heads": "yes", "later": "no"}
    assert merged.own_rules == OwnRules(
        off=("hiring", "blogging"),
        cues={"video": ("b", "c"), "blogging": ("d",)},
        rules=(replace(rule, title="Mine", cues=("one", "two")), replace(rule, id="new")),
    )


def test_templates_are_joined_by_name_and_none_is_lost():
    base = replace(EMPTY, templates={"Post": {"steps": "A"}, "Old": {}})
    mine = replace(base, templates={"Post": {"steps": "Mine"}, "Mine": {"context": "B"}})
    theirs = replace(base, templates={"Post": {"steps": "Theirs"}, "Old": {}, "Mine": {"context": "C"}})
    merged = merge(base, mine, theirs)
    assert merged.templates == {
        "Post": {"steps": "Mine"},
        "Post (2)": {"steps": "Theirs"},
        "Mine": {"context": "B"},
        "Mine (2)": {"context": "C"},
    }
    assert merge(base, merged, theirs) == merged


def test_words_of_a_rule_that_give_way_stay_beside_it_switched_off():
    rule = OwnRule(id="own", title="T", verdict="keep", because="B", question="Q", cues=("one",))
    base, mine, theirs = (
        replace(EMPTY, own_rules=OwnRules(rules=(replace(rule, because=text),))) for text in ("B", "Mine", "Theirs")
    )
    held, aside = merge(base, mine, theirs).own_rules.rules
    assert (held, aside.because) == (mine.own_rules.rules[0], "Theirs")
    assert merge(base, mine, theirs).own_rules.off == (aside.id,)
    both_new = merge(EMPTY, mine, theirs).own_rules
    assert [found.because for found in both_new.rules] == ["Mine", "Theirs"]
    assert both_new.off == ()


@given(OWN_RULES, OWN_RULES, OWN_RULES)
def test_own_rules_come_to_rest(base, mine, theirs):
    boards = [replace(EMPTY, own_rules=rules) for rules in (base, mine, theirs)]
    once = merge(*boards)
    assert merge(boards[0], once, boards[2]) == once


def test_fields_of_a_later_version_are_joined():
    base, mine, theirs = (
        replace(EMPTY, extra=extra) for extra in ({"a": 1, "b": 1}, {"a": 2}, {"a": 1, "b": 1, "c": 3})
    )
    assert merge(base, mine, theirs).extra == {"a": 2, "c": 3}


def test_a_step_of_each_side_holds():
    base = board("abc")
    mine = apply(base, operations.move(base, ["a"], Lane.KEEP, EARLY))
    theirs = apply(base, at_once(many.removing(base, ["b"])))
    assert merge(base, mine, theirs).lanes == {Lane.INBOX: ("c",), Lane.KEEP: ("a",), Lane.OUTSOURCE: ()}


def test_figures_and_weeks_are_joined_one_by_one():
    base = replace(EMPTY, hours=HourBook(mine=80, weeks={"2026-11-09": Week(1, 2)}))
    mine = replace(EMPTY, hours=HourBook(mine=90, weeks={"2026-11-09": Week(1, 2), "2026-11-16": Week(3, 4)}))
    theirs = replace(EMPTY, hours=HourBook(mine=70, helper=20, weeks={"2026-11-02": Week(5), "2026-11-09": Week(6)}))
    assert merge(base, mine, theirs).hours == HourBook(
        mine=90, helper=20, weeks={"2026-11-02": Week(5), "2026-11-09": Week(6), "2026-11-16": Week(3, 4)}
    )
