"""What was used lately is not made again, and what was not is forgotten."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from keeplane.rules.recent import Recent

MOST = 3


@given(st.lists(st.integers(0, 12)))
def test_the_last_used_are_not_made_again(keys: list[int]):
    recent: Recent[int, str] = Recent(MOST)
    made: list[int] = []

    def make(key: int) -> str:
        made.append(key)
        return str(key)

    for number, key in enumerate(keys):
        before = len(made)
        assert (recent.latest.get(key) or recent.recall(key, make)) == str(key)
        used = list(dict.fromkeys(reversed(keys[:number])))
        if key in used[:MOST]:
            assert len(made) == before
        elif key not in used[: 2 * MOST]:
            assert made[before:] == [key]


def test_who_looks_meanwhile_keeps_what_there_was():
    recent: Recent[int, int] = Recent(MOST)
    for key in range(MOST):
        recent.recall(key, int)
    latest = recent.latest
    recent.recall(MOST, int)
    assert list(latest) == [0, 1, 2]
    assert list(recent.latest) == [MOST]
