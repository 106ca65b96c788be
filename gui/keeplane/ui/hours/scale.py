"""Round numbers for the side of a picture."""

from __future__ import annotations

from math import ceil, floor, log10

_MOST_STEPS = 5
_LEAST = 0.01


def steps_up_to(most: float) -> list[float]:
    """Two to six numbers from 0 to `most` or just above it, in equal round steps of 1, 2 or 5 times a power of ten."""
    if most <= 0:
        return [0.0, 1.0]
    most = max(most, _LEAST)
    power = floor(log10(most / _MOST_STEPS))
    step = next(
        size
        for size in (round(digit * 10.0**exponent, 9) for exponent in (power, power + 1) for digit in (1, 2, 5))
        if size > 0 and ceil(most / size) <= _MOST_STEPS
    )
    return [round(step * number, 9) for number in range(ceil(most / step) + 1)]
