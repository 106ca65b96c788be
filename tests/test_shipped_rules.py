from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from keeplane import assets, shipped_rules
from keeplane.memory import Memory
from keeplane.rules import loading
from keeplane.rules.deciding import Decider
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED
from keeplane.shipped_rules import ShippedRules


def read_afresh() -> tuple[object, ...]:
    return load_rulebooks(assets.rulebook(name) for name in SHIPPED)


def forbid_making(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_argument: object) -> None:
        raise AssertionError("what is remembered was made again")

    monkeypatch.setattr(loading, "load_rulebooks", forbidden)
    monkeypatch.setattr(shipped_rules, "CueCompiler", forbidden)


def decided(decider: Decider) -> list[object]:
    """What `decider` makes of every example, and which rules it finds near."""
    kinds = [kind for book in decider.rulebooks for kind in (*book.rules, *book.divided)]
    titles = [title for kind in kinds for title in (*kind.examples.fires, *kind.examples.silent)]
    return [(decider.decide(title), decider.near(title)) for title in titles]


def test_remembered_rules_are_the_same_and_are_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = ShippedRules(Memory(tmp_path / "cache")).decider()
    forbid_making(monkeypatch)
    second = ShippedRules(Memory(tmp_path / "cache")).decider()
    assert second.rulebooks == first.rulebooks == read_afresh()
    assert decided(second) == decided(Decider(first.rulebooks))


@pytest.mark.parametrize("part", ["rulebooks", "cues"])
@pytest.mark.parametrize(
    "damage",
    [
        lambda _sound: b"",
        lambda _sound: b"\x90",
        lambda sound: sound[: len(sound) // 2],
        lambda sound: sound[:-1] + bytes((sound[-1] ^ 1,)),
    ],
)
def test_a_damaged_memory_is_made_afresh_and_mended(
    tmp_path: Path, part: str, damage: Callable[[bytes], bytes]
) -> None:
    ShippedRules(Memory(tmp_path)).decider()
    (remembered,) = tmp_path.glob(f"{part}-*")
    sound = remembered.read_bytes()
    remembered.write_bytes(damage(sound))
    decider = ShippedRules(Memory(tmp_path)).decider()
    assert decider.rulebooks == read_afresh()
    assert decider.decide("Onboard Priya on Monday").rule == "team-training"
    assert remembered.read_bytes() == sound


def test_other_rulebooks_are_not_taken_for_these(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ShippedRules(Memory(tmp_path)).decider()
    name, data = assets.rulebook(SHIPPED[0])
    changed = data.replace(b'title = "Team building"', b'title = "Bonding"')
    read = assets.rulebook
    monkeypatch.setattr(assets, "rulebook", lambda book: (name, changed) if book == SHIPPED[0] else read(book))
    decider = ShippedRules(Memory(tmp_path)).decider()
    assert any(rule.title == "Bonding" for rule in decider.rulebooks[0].rules)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    assert ShippedRules(Memory(blocked / "cache")).decider().rulebooks == read_afresh()
