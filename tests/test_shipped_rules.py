from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from keeplane import assets, shipped_rules
from keeplane.memory import Memory
from keeplane.rules import loading
from keeplane.rules.deciding import Decider
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED, Rulebook
from keeplane.shipped_rules import ShippedRules


@pytest.fixture(scope="module")
def read_afresh() -> tuple[Rulebook, ...]:
    return load_rulebooks(assets.rulebook(name) for name in SHIPPED)


@pytest.fixture(scope="module")
def remembered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a first start remembers; to be copied, not changed."""
    folder = tmp_path_factory.mktemp("remembered")
    ShippedRules(Memory(folder)).decider()
    return folder


@pytest.fixture
def folder(remembered: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(remembered, tmp_path / "cache"))


def forbid_making(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_argument: object) -> None:
        raise AssertionError("what is remembered was made again")

    monkeypatch.setattr(loading, "load_rulebooks", forbidden)
    monkeypatch.setattr(shipped_rules, "_kept", forbidden)


def decided(decider: Decider) -> list[object]:
    """What `decider` makes of every example, and which rules it finds near."""
    kinds = [kind for book in decider.rulebooks for kind in (*book.rules, *book.divided)]
    titles = [title for kind in kinds for title in (*kind.examples.fires, *kind.examples.silent)]
    return [(decider.decide(title), decider.near(title)) for title in titles]


def test_remembered_rules_are_the_same_and_are_not_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_afresh: tuple[Rulebook, ...]
) -> None:
    first = ShippedRules(Memory(tmp_path / "cache")).decider()
    forbid_making(monkeypatch)
    second = ShippedRules(Memory(tmp_path / "cache")).decider()
    assert second.rulebooks == first.rulebooks == read_afresh
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
    folder: Path, part: str, damage: Callable[[bytes], bytes], read_afresh: tuple[Rulebook, ...]
) -> None:
    (file,) = folder.glob(f"{part}-*")
    sound = file.read_bytes()
    file.write_bytes(damage(sound))
    decider = ShippedRules(Memory(folder)).decider()
    assert decider.rulebooks == read_afresh
    assert decider.decide("Onboard Priya on Monday").rule == "team-training"
    assert file.read_bytes() == sound


def test_other_rulebooks_are_not_taken_for_these(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, data = assets.rulebook(SHIPPED[0])
    changed = data.replace(b'title = "Team building"', b'title = "Bonding"')
    read = assets.rulebook
    monkeypatch.setattr(assets, "rulebook", lambda book: (name, changed) if book == SHIPPED[0] else read(book))
    decider = ShippedRules(Memory(folder)).decider()
    assert any(rule.title == "Bonding" for rule in decider.rulebooks[0].rules)
    assert len(list(folder.iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path, read_afresh: tuple[Rulebook, ...]) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    assert ShippedRules(Memory(blocked / "cache")).decider().rulebooks == read_afresh
