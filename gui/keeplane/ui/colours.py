"""The colours of each look. Text keeps a contrast of 4.5:1 on the grounds it is used on, of 7:1 in high contrast."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Tone(StrEnum):
    """What a chip or a verdict speaks of."""

    KEEP = "keep"
    OUTSOURCE = "outsource"
    UNDECIDED = "undecided"
    CONFLICT = "conflict"


class Pair(Struct, frozen=True):
    """A text colour, the ground under it, and a line around that, where the ground alone does not stand out."""

    text: str
    ground: str
    edge: str = ""


class Colours(Struct, frozen=True):
    """One look, as #rrggbb. In a `strong` one lines part what shades part in the others."""

    dark: bool
    strong: bool
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
    strong=False,
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
    strong=False,
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

STRONG_LIGHT = Colours(
    dark=False,
    strong=True,
    window="#ffffff",
    lane="#ffffff",
    card="#ffffff",
    card_hover="#f2f2f2",
    card_selected="#e6efff",
    border="#000000",
    text="#000000",
    muted="#303030",
    accent="#0030a0",
    on_accent="#ffffff",
    accent_hover="#001f70",
    mark="#ffe65c",
    tones={
        Tone.KEEP: Pair("#00401f", "#ffffff", "#00401f"),
        Tone.OUTSOURCE: Pair("#6b2800", "#ffffff", "#6b2800"),
        Tone.UNDECIDED: Pair("#262626", "#ffffff", "#262626"),
        Tone.CONFLICT: Pair("#8a0018", "#ffffff", "#8a0018"),
    },
)

STRONG_DARK = Colours(
    dark=True,
    strong=True,
    window="#000000",
    lane="#000000",
    card="#000000",
    card_hover="#1a1a1a",
    card_selected="#10243f",
    border="#ffffff",
    text="#ffffff",
    muted="#dadada",
    accent="#7fd4ff",
    on_accent="#000000",
    accent_hover="#b3e6ff",
    mark="#5c4a00",
    tones={
        Tone.KEEP: Pair("#7df0ae", "#000000", "#7df0ae"),
        Tone.OUTSOURCE: Pair("#ffc07a", "#000000", "#ffc07a"),
        Tone.UNDECIDED: Pair("#e6e6e6", "#000000", "#e6e6e6"),
        Tone.CONFLICT: Pair("#ffa3b1", "#000000", "#ffa3b1"),
    },
)
