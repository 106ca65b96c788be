"""The colours of both looks. Every text colour keeps a contrast of 4.5:1 on the grounds it is used on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a chip or a verdict speaks of."""

    KEEP = "keep"
    OUTSOURCE = "outsource"
    UNDECIDED = "undecided"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Pair:
    """A text colour and the ground under it."""

    text: str
    ground: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One look, as #rrggbb."""

    dark: bool
    window: str
    lane: str
    card: str
    card_hover: str
    card_selected: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    mark: str
    tones: dict[Tone, Pair]


LIGHT = Colours(
    dark=False,
    window="#f5f6f9",
    lane="#eaecf1",
    card="#ffffff",
    card_hover="#fafbfd",
    card_selected="#eff3ff",
    border="#d5d9e2",
    text="#1b1f2a",
    muted="#596070",
    accent="#2f56d4",
    on_accent="#ffffff",
    accent_hover="#2749b8",
    mark="#ffedb0",
    tones={
        Tone.KEEP: Pair("#1c6842", "#dcf1e5"),
        Tone.OUTSOURCE: Pair("#8c420f", "#fdead7"),
        Tone.UNDECIDED: Pair("#4b5364", "#e7eaf0"),
        Tone.CONFLICT: Pair("#a0142e", "#fde4e7"),
    },
)

DARK = Colours(
    dark=True,
    window="#14171e",
    lane="#1b1f28",
    card="#262b35",
    card_hover="#2a303c",
    card_selected="#2a3450",
    border="#3a404d",
    text="#e8eaf0",
    muted="#a6adbc",
    accent="#8fa7ff",
    on_accent="#10131a",
    accent_hover="#a6b9ff",
    mark="#64501a",
    tones={
        Tone.KEEP: Pair("#8edcb0", "#1d3a2c"),
        Tone.OUTSOURCE: Pair("#f5b981", "#45301c"),
        Tone.UNDECIDED: Pair("#bac1ce", "#343a47"),
        Tone.CONFLICT: Pair("#ff9dab", "#4b1f29"),
    },
)
