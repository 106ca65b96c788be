from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from keeplane import assets, shipped_rules
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED
from keeplane.shipped_rules import shipped_rulebooks


def read_afresh() -> tuple[object, ...]:
    return load_rulebooks(assets.rulebook(name) for name in SHIPPED)


def forbid_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_files: object) -> None:
        raise AssertionError("the rulebooks were read again")

    monkeypatch.setattr(shipped_rules, "load_rulebooks", forbidden)


def test_remembered_rulebooks_are_the_same_and_are_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = shipped_rulebooks(tmp_path / "cache")
    forbid_reading(monkeypatch)
    assert shipped_rulebooks(tmp_path / "cache") == first == read_afresh()


@pytest.mark.parametrize(
    "damage",
    [
        lambda _sound: b"",
        lambda _sound: b"\x90",
        lambda sound: sound[: len(sound) // 2],
        lambda sound: sound.replace(b"Team building", b"Team buildinG"),
    ],
)
def test_a_damaged_memory_is_read_afresh_and_mended(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    shipped_rulebooks(tmp_path)
    (remembered,) = tmp_path.iterdir()
    sound = remembered.read_bytes()
    remembered.write_bytes(damage(sound))
    assert shipped_rulebooks(tmp_path) == read_afresh()
    assert remembered.read_bytes() == sound


def test_other_rulebooks_are_not_taken_for_these(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped_rulebooks(tmp_path)
    name, data = assets.rulebook(SHIPPED[0])
    changed = data.replace(b'title = "Team building"', b'title = "Bonding"')
    read = assets.rulebook
    monkeypatch.setattr(assets, "rulebook", lambda book: (name, changed) if book == SHIPPED[0] else read(book))
    assert any(rule.title == "Bonding" for rule in shipped_rulebooks(tmp_path)[0].rules)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    assert shipped_rulebooks(blocked / "cache") == read_afresh()
