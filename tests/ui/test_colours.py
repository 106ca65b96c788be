from __future__ import annotations

from collections.abc import Iterator

import pytest

from keeplane.ui.colours import Colours
from keeplane.ui.theme import _SHOWN, Look

ENOUGH = {False: 4.5, True: 7.0}
"""In high contrast, more."""


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def pairs(look: Colours, other: Colours) -> Iterator[tuple[str, str, str]]:
    """Every text colour with each ground it is drawn on."""
    for ground in ("window", "lane", "card", "card_hover", "card_selected"):
        for text in ("text", "muted", "accent"):
            yield f"{text} on {ground}", getattr(look, text), getattr(look, ground)
    yield "on accent", look.on_accent, look.accent
    yield "on accent, hovered", look.on_accent, look.accent_hover
    yield "marked words", look.text, look.mark
    yield "message", look.window, look.text
    yield "message's action", other.accent, look.text
    for tone, pair in look.tones.items():
        yield f"{tone} chip", pair.text, pair.ground
        yield f"title on {tone}", look.text, pair.ground
        yield f"heading on {tone}", look.muted, pair.ground
        for ground in ("window", "lane", "card"):
            yield f"{tone} on {ground}", pair.text, getattr(look, ground)


CASES = [(look, *pair) for look, colours in _SHOWN.items() for pair in pairs(*colours)]


def test_the_measure_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("look", "what", "text", "ground"), CASES, ids=[f"{case[0]}: {case[1]}" for case in CASES])
def test_text_can_be_read(look: Look, what: str, text: str, ground: str) -> None:
    assert contrast(text, ground) >= ENOUGH[_SHOWN[look][0].strong]


@pytest.mark.parametrize("look", [look for look, (colours, _) in _SHOWN.items() if colours.strong])
def test_in_high_contrast_lines_part_what_shades_part_elsewhere(look: Look) -> None:
    colours = _SHOWN[look][0]
    for ground in (colours.window, colours.lane, colours.card):
        assert contrast(colours.border, ground) >= ENOUGH[True]
        for pair in colours.tones.values():
            assert contrast(pair.edge, ground) >= ENOUGH[True]
