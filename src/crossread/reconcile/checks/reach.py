"""The true values that a printed figure leaves open, as an interval.

Comes in: a reading and a quantity. Goes out: (low, high); "1.47 trillion" is anything from 1.465 to 1.475. Two sides of a check hold
together where their intervals meet, so that rounding alone never makes a contradiction.
"""

from typing import NamedTuple

from crossread.model.layers import Quantity, Reading
from crossread.reconcile.rounding import step

INFINITE = float("inf")
ABOUT = 0.1
"""How far a figure with "about" or "nearly" may lie off, as a share of it."""
ROUND_SHARE = 0.02
"""How far a figure that ends in zeros may lie off, as a share of it: 12,000 people were hardly counted one by one."""
ROUND_FROM = 100
DUST = 1e-9


class Reach(NamedTuple):
    """A closed interval of values."""

    low: float
    high: float

    def plus(self, other: "Reach") -> "Reach":
        """The sum."""
        return Reach(self.low + other.low, self.high + other.high)

    def minus(self, other: "Reach") -> "Reach":
        """The difference."""
        return Reach(self.low - other.high, self.high - other.low)

    def over(self, other: "Reach") -> "Reach":
        """The quotient of two reaches above zero."""
        most = INFINITE if other.low <= 0 else self.high / other.low
        return Reach(max(0.0, self.low) / other.high, most)

    def times(self, factor: float) -> "Reach":
        """All values times a factor above zero."""
        return Reach(self.low * factor, self.high * factor)

    def meets(self, other: "Reach") -> bool:
        """Whether some value lies in both, but for the dust of binary fractions."""
        size = max(abs(v) for v in (*self, *other, 0.0) if abs(v) != INFINITE)
        return self.low <= other.high + DUST * size and other.low <= self.high + DUST * size


def reach(reading: Reading, quantity: Quantity) -> Reach:
    """What a figure's digits, round zeros and hedge leave open; bare counts in full digits or words are exact."""
    value, slack = quantity.value, _slack(reading, quantity)
    match quantity.bound:
        case "about":
            wide = max(slack, abs(value) * ABOUT)
            return Reach(value - wide, value + wide)
        case "nearly":
            return Reach(value - max(slack, abs(value) * ABOUT), value + slack)
        case "over" | "at least":
            return Reach(value - slack, INFINITE)
        case "under" | "at most":
            return Reach(-INFINITE, value + slack)
        case _:
            return Reach(value - slack, value + slack)


def _slack(reading: Reading, quantity: Quantity) -> float:
    value = abs(quantity.value)
    whole = value == int(value)
    is_round = whole and value >= ROUND_FROM and value % ROUND_FROM == 0
    text = reading.report.text[quantity.start : quantity.end]
    digits = sum(c.isdigit() for c in text)
    in_full = whole and digits >= len(f"{int(value)}")
    if in_full:
        plain = 0.0 if quantity.kind == "count" else step(reading, quantity) / 2
        return max(plain, value * ROUND_SHARE) if is_round else plain
    if not digits:
        return value * ROUND_SHARE if is_round else 0.0
    return step(reading, quantity) / 2
