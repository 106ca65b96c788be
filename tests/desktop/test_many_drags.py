"""No task is lost or doubled, however the cards are thrown about."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from itertools import chain

from tests.desktop.accessibility import Card
from tests.desktop.hands import Hands
from tests.desktop.program import LANES, Program
from tests.desktop.waiting import NotYetError, wait_for

Cards = dict[str, list[Card]]

DRAGS = 200
TITLES = [f"Task {number}" for number in range(13)]


def test_two_hundred_random_drags(board: Callable[..., Program], hands: Hands) -> None:
    program = board(inbox=TITLES[:5], keep=TITLES[5:10], outsource=TITLES[10:])
    ids = Counter(str(task["id"]) for task in program.saved_tasks())
    dice = random.Random(2026)
    cards = program.cards()
    moved = 0
    for number in range(1, DRAGS + 1):
        _throw(program, hands, dice, cards, together=number % 5 == 0)
        before, cards = _titles(cards), wait_for("every task to be there once", lambda: _all_once(program.cards()))
        moved += before != _titles(cards)
        if number % 20 == 0:
            wait_for("the file to hold what is shown", lambda cards=cards: program.saved() == _titles(cards))
            assert Counter(str(task["id"]) for task in program.saved_tasks()) == ids
    assert moved > DRAGS / 2
    for lane in LANES:
        program.drag(program.cards()[lane][0].title, program.floor(lane))
    wait_for("the file to hold what is shown", lambda: program.saved() == program.shown())
    assert Counter(str(task["id"]) for task in program.saved_tasks()) == ids


def _all_once(cards: Cards) -> Cards:
    titles = sorted(chain.from_iterable(_titles(cards).values()))
    if titles != sorted(TITLES):
        raise NotYetError(titles)
    return cards


def _titles(cards: Cards) -> dict[str, list[str]]:
    return {lane: [card.title for card in cards[lane]] for lane in LANES}


def _throw(program: Program, hands: Hands, dice: random.Random, cards: Cards, *, together: bool) -> None:
    """Drags one card in sight, or that and another together, to any place in any lane."""
    boxes = {lane: program.lane(lane).box for lane in LANES}
    in_sight = [card.box.centre for lane in LANES for card in cards[lane] if boxes[lane].holds(card.box.centre)]
    start, other = dice.sample(in_sight, 2)
    x, y, width, height = boxes[dice.choice(LANES)]
    end = (dice.randint(x + 8, x + width - 20), dice.randint(y + 8, y + height - 8))
    if together:
        hands.click(start)
        hands.click(other, holding="ctrl")
    hands.throw(start, end)
    program.answers()
