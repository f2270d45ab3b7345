"""Values of figures in one unit, and whether two agree. Comes in: figures. Goes out: Amounts, and yes or no for a pair.

Two values are the same within the rounding of the coarser one; a hedged value or one of another unit counts as rounded to its last digit
that is no zero. Two values fit if the bounds of both leave a common value: "at least 5" and 7, "5 to 7" and 6.
"""

import math
from typing import NamedTuple

from crossread.lang.en.measures import DIMENSIONS
from crossread.lang.en.units import UNITS
from crossread.model.layers import Bound, Quantity, Reading
from crossread.reconcile.rounding import last_place, step

MOST_ROUNDING = 0.1
"""Rounding by more than this share of a value makes another value of it: 1 and 1.4 million are two."""
MOST_HEDGED = 0.05
"""The same for rounding that is only taken for granted, since no digit shows it."""
ABOUT = 0.1
"""How far off "about" and "nearly" may be, as a share of the value."""
OPEN_ABOVE = frozenset({"over", "at least"})
OPEN_BELOW = frozenset({"under", "at most"})
_DIMENSION = {unit: (name, size) for name, units in DIMENSIONS.items() for unit, size in units.items()}  # fmt: skip


class Amount(NamedTuple):
    """A value in the base unit of its dimension, or in its own unit if it has none. `low` is the value, `high` the upper end of a range or
    `low`; `step` the place value of the last printed digit, `place` that of the last one that is no zero; `unit` is the unit as told."""

    dimension: str
    unit: str
    low: float
    high: float
    step: float
    place: float
    bound: Bound


def amount(reading: Reading, quantity: Quantity, unit: str) -> Amount:
    """The figure's amount; `unit` is its unit in the spelling of the table of units."""
    value, high = quantity.value, quantity.high if quantity.high is not None else quantity.value
    printed = step(reading, quantity) if quantity.high is None else 0.0
    place = last_place(value, printed)
    if unit in TEMPERATURES and quantity.kind == "measure":
        zero, size = TEMPERATURES[unit]
        ends = ((value - zero) * size, (high - zero) * size)
        return Amount("temperature", unit, *ends, printed * size, place * size, quantity.bound)
    if quantity.kind == "count" and unit not in UNITS:
        return Amount("", "", value, high, printed, place, quantity.bound)
    dimension, size = _DIMENSION.get(unit, (unit, 1.0))
    return Amount(
        dimension, unit, value * size, high * size, printed * size, place * size, quantity.bound
    )


TEMPERATURES = {"°C": (0.0, 1.0), "°F": (32.0, 5 / 9)}
"""Zero and size of a degree, both against the Celsius scale."""


def in_unit(value: Amount, unit: str) -> tuple[float, float]:
    """Both ends of the amount in another unit of its dimension, to four digits: no report told more."""
    zero, size = TEMPERATURES[unit] if unit in TEMPERATURES else (0.0, _DIMENSION[unit][1])
    low, high = (float(f"{end / size + zero:.4g}") for end in (value.low, value.high))
    return low, high


def same_amount(a: Amount, b: Amount, in_one_report: bool) -> bool:
    """Whether two values of one dimension are the same within the rounding of the coarser one; exactly the same in one report."""
    if in_one_report and opposed(a, b):
        return False
    if a.low != a.high or b.low != b.high:
        return _equal(a.low, b.low) and _equal(a.high, b.high)
    if _equal(a.low, b.low):
        return True
    if in_one_report and a.unit == b.unit:
        return False
    slack = max(_rounding(a, b), _rounding(b, a))
    return abs(a.low - b.low) <= slack * 1.000001


def opposed(a: Amount, b: Amount) -> bool:
    """Whether one value is told as passed or reached and the other as not: "over half", "less than half" or "nearly half"; "at least 5",
    "under 5"."""
    over, short = (a, b) if a.bound in OPEN_ABOVE else (b, a)
    missed = {"under"} if over.bound == "at least" else {"under", "nearly"}
    return over.bound in OPEN_ABOVE and short.bound in missed and over.low >= short.low


def _equal(x: float, y: float) -> bool:
    return abs(x - y) <= 1e-9 * abs(x)


def _rounding(a: Amount, b: Amount) -> float:
    """By how much `a` may have been rounded where `b` was not."""
    if a.unit != b.unit:
        return min(a.place / 2, MOST_HEDGED * abs(a.low))
    if (a.bound in OPEN_ABOVE and not a.low <= b.low) or (
        a.bound in OPEN_BELOW and not b.low <= a.low
    ):
        return 0.0
    if a.bound == "nearly" and not b.low <= a.low:
        return 0.0
    if a.bound != "exact" and a.step:
        whole = a.place if a.bound != "about" else a.place / 2
        return min(whole, MOST_HEDGED * abs(a.low))
    return min(a.step / 2, MOST_ROUNDING * abs(a.low)) if a.step > b.step else 0.0


def fits(a: Amount, b: Amount) -> bool:
    """Whether the bounds of both leave a common value."""
    low_a, high_a = _ends(a)
    low_b, high_b = _ends(b)
    return low_a <= high_b and low_b <= high_a and not opposed(a, b)


def _ends(a: Amount) -> tuple[float, float]:
    off = ABOUT * abs(a.low)
    if a.bound in OPEN_ABOVE:
        return a.low, math.inf
    if a.bound in OPEN_BELOW:
        return -math.inf, a.high
    if a.bound == "about":
        return a.low - off, a.high + off
    return (a.low - off if a.bound == "nearly" else a.low), a.high
