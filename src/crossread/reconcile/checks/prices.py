"""Does number times price make the sum? "2,000 shares at $50 each, for $100,000".

Comes in: a line. Goes out: checks, each of the sum.
"""

import unicodedata
from collections.abc import Iterator

from crossread.model.account import Check
from crossread.model.layers import Quantity
from crossread.reconcile.checks.line import Found, Line, pattern
from crossread.reconcile.checks.reach import Reach, reach
from crossread.reconcile.checks.wording import in_words, number, stated

PATTERN = pattern(
    r"<number>~? (?:at|for) (?:an average of |a price of )?<price>(?P<each> each| apiece)?,? (?:[a-z]+ ){0,2}?(?:for|raising|raised|totalling|totaling|worth|making|total of|costing) (?:a total of |in all )?<sum>"
)


def prices(line: Line) -> Iterator[Found]:
    """Checks of sums of money that a number of things at one price make."""
    for match in PATTERN.finditer(line.text):
        count, price, total = (line.figure(match, n) for n in ("number", "price", "sum"))
        by_piece = bool(match["each"]) or " per " in (price.unit or "")
        money = price.kind == total.kind == "money" and _coin(line, price) == _coin(line, total)
        if not by_piece or not money or count.kind != "count" or not _coin(line, price):
            continue
        many, one = reach(line.reading, count), reach(line.reading, price)
        made = Reach(many.low * one.low, many.high * one.high)
        formula = f"{in_words(count.value)} x {number(price.value)} = {in_words(count.value * price.value)} against {stated(total)}"
        yield (
            total,
            Check(
                formula,
                made.meets(reach(line.reading, total)),
                line.cites(count, price, total),
            ),
        )


def _coin(line: Line, quantity: Quantity) -> str:
    """The sign of the currency as written."""
    text = line.reading.report.text[quantity.start : quantity.end]
    return "".join(c for c in text if unicodedata.category(c) == "Sc")
