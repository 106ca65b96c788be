from __future__ import annotations

from collections.abc import Iterator

import pytest

from keeplane.ui.colours import DARK, LIGHT, Colours

ENOUGH = 4.5


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


CASES = [(*pair, dark) for dark, looks in ((False, (LIGHT, DARK)), (True, (DARK, LIGHT))) for pair in pairs(*looks)]


def test_the_measure_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("what", "text", "ground", "dark"), CASES, ids=[f"{'dark' if c[3] else 'light'}: {c[0]}" for c in CASES]
)
def test_text_can_be_read(what: str, text: str, ground: str, dark: bool) -> None:
    assert contrast(text, ground) >= ENOUGH
