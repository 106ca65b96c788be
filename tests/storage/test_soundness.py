from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from keeplane.board.task import LONGEST_TITLE, Task
from keeplane.storage.fields import all_sound, is_sound

TEXTS = st.sampled_from(
    ["", " ", "a", "a b", "a  b", " a", "a ", "a | b", "|", "\u00a0", "\n", "é日", "x" * LONGEST_TITLE]
)
TIMES = st.sampled_from(
    ["2026-11-21T09:00:00Z", "2026-11-21T09:00:00+00:00", "2026-11-21T09:00:00", "2026-11-21", "x", ""]
)
DAYS = st.sampled_from([None, "2026-11-21", "20261121", "2026-13-01", ""])
TASKS = st.builds(
    Task,
    id=st.sampled_from(["1", "", "x" * 200, "x" * 201]),
    title=TEXTS | TEXTS.map(lambda text: text + "x"),
    created=TIMES,
    decided=st.none() | TIMES,
    status_since=st.none() | TIMES,
    deadline=DAYS,
    check_in=DAYS,
    hours_per_week=st.sampled_from([None, 0.0, 1.5, -1.0, float("inf")]),
    edited=st.dictionaries(st.just("title"), TIMES),
)
SOUND = TASKS.filter(is_sound)


@given(st.lists(SOUND, max_size=3), st.lists(TASKS, max_size=1))
def test_all_at_once_it_is_the_same_as_one_by_one(sound: list[Task], any_task: list[Task]) -> None:
    tasks = [*sound, *any_task]
    assert all_sound(tasks) == all(map(is_sound, tasks))


def test_what_is_usual_needs_no_look_at_each(monkeypatch) -> None:
    monkeypatch.setattr("keeplane.storage.fields.is_sound", lambda _task: False)
    assert all_sound(
        [Task(id=str(number), title=f"Call Kim {number}", created="2026-11-21T09:00:00Z") for number in range(3)]
    )
