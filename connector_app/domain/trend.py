"""Whether figures go up or down, said as carefully as few figures allow."""

from collections.abc import Sequence
from enum import StrEnum

# Half as much again, or a third less: what a glance at the bars would call more or less, too.
_MORE, _LESS = 3 / 2, 2 / 3
_LEAST_FIGURES, _LEAST_DIFFERENCE = 4, 2


class Trend(StrEnum):
    """Which way figures go."""

    RISING = "rising"
    FALLING = "falling"
    STEADY = "steady"
    TOO_FEW = "too_few"


def trend_of(figures: Sequence[int]) -> Trend:
    """Compare the later half of some figures with the earlier half; a middle one belongs to neither.

    They are rising when the later half is half as much again as the earlier one, falling when it is a third less,
    and about the same in between, or when the halves differ by less than two. Fewer than four figures, or
    nothing but zeros, say nothing.
    """
    if len(figures) < _LEAST_FIGURES or not any(figures):
        return Trend.TOO_FEW
    half = len(figures) // 2
    earlier, later = sum(figures[:half]), sum(figures[-half:])
    if abs(later - earlier) < _LEAST_DIFFERENCE:
        return Trend.STEADY
    if later >= earlier * _MORE:
        return Trend.RISING
    if later <= earlier * _LESS:
        return Trend.FALLING
    return Trend.STEADY
