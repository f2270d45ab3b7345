"""Is money converted at one rate? "€50 million ($54 million)" and "€100 million ($108 million)" in one story.

Comes in: the lines of a story's reports. Goes out: checks of later conversions against the first between the same two currencies, each
of the sum in brackets.
"""

import re
from collections.abc import Iterator, Sequence

from crossread.model.account import Check
from crossread.model.layers import Quantity
from crossread.reconcile.checks.line import Found, Line, pattern
from crossread.reconcile.checks.reach import Reach, reach
from crossread.reconcile.checks.wording import in_words, number

CONVERSION = pattern(r"<money> ?\((?:or |about |equivalent to )?<other>\)")
DRIFT = 0.03
"""How far two rates of one story may lie apart: reports of a few days do not convert at one hour's rate."""

_YEAR = re.compile(r"\d{4}")
"""A sentence with a printed year may convert at the rate of that year."""

Conversion = tuple[Line, Quantity, Quantity]


def conversions(lines: Sequence[Line]) -> Iterator[tuple[Line, Found]]:
    """Checks of conversions, in the order of the lines."""
    first: dict[tuple[str, str], Conversion] = {}
    for line in lines:
        for match in CONVERSION.finditer(line.text):
            money, other = line.figure(match, "money"), line.figure(match, "other")
            pair = (money.unit or "", other.unit or "")
            if {money.kind, other.kind} != {"money"} or not all(pair) or pair[0] == pair[1]:
                continue
            if money.value <= 0 or other.value <= 0:
                continue
            if any(_YEAR.search(line.reading.report.text[d.start : d.end]) for d in line.dates):
                continue
            known = first.setdefault(pair, (line, money, other))
            if known[1] is not money and not _is_repeat(known, money, other):
                yield line, (other, _check(known, (line, money, other)))


def _is_repeat(known: Conversion, money: Quantity, other: Quantity) -> bool:
    return (known[1].value, known[2].value) == (money.value, other.value)


def _check(known: Conversion, new: Conversion) -> Check:
    rates = [_rate(c) for c in (known, new)]
    drift = Reach(1 - DRIFT, 1 + DRIFT)
    near = Reach(rates[0].low * drift.low, rates[0].high * drift.high)
    shown = [f"{in_words(o.value)} / {in_words(m.value)} = {number(o.value / m.value, 3)}" for _, m, o in (known, new)]  # fmt: skip
    units = f"{new[2].unit} for one {new[1].unit}"
    cites = (*known[0].cites(*known[1:]), *new[0].cites(*new[1:]))
    return Check(f"{shown[1]} against {shown[0]} {units}", near.meets(rates[1]), cites)


def _rate(conversion: Conversion) -> Reach:
    line, money, other = conversion
    return reach(line.reading, other).over(reach(line.reading, money))
