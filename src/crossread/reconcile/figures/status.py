"""Whether the reports agree on a figure. Comes in: the items of one quantity. Goes out: its status.

*Agreed* are values that are the same within rounding, and values that leave room for each other by their bounds ("at least 5" and 7).
*Updated* is a count that moves in the world (a toll, a number of cases) where each later day has another value: it needs the days of the
reports that tell those values. All else *differs*.
"""

from collections.abc import Sequence

from crossread.lang.en.measures import MOVING
from crossread.model.account import Status
from crossread.reconcile.figures.items import Item
from crossread.reconcile.figures.values import fits, opposed, same_amount

TOLLS = frozenset({"killed", "injured", "missing", "held", "displaced"})
"""Classes of counts that change from day to day."""


def status(group: Sequence[Item]) -> Status:
    """Single, agreed, differs, or updated."""
    if len({i.place for i in group}) == 1:
        return "single"
    distinct = list({(i.amount, i.place): i for i in group}.values())
    pairs = [(a, b) for n, a in enumerate(distinct) for b in distinct[:n]]
    if all(_same(a, b) for a, b in pairs):
        return "agreed"
    if _is_updated(group):
        return "updated"
    return "agreed" if all(_same(a, b) or fits(a.amount, b.amount) for a, b in pairs) else "differs"


def _same(a: Item, b: Item) -> bool:
    return same_amount(a.amount, b.amount, a.place == b.place) and not opposed(a.amount, b.amount)


def _is_updated(group: Sequence[Item]) -> bool:
    """Whether a count that moves has one value a day; an undated report counts only as far as a dated one tells its value."""
    moves = any(i.classes & TOLLS or (i.kind == "count" and i.noun in MOVING) for i in group)
    if not moves:
        return False
    by_day: dict[str, list[Item]] = {}
    undated: list[Item] = []
    for item in group:
        day = item.reading.report.published.value
        if day is None:
            undated.append(item)
        else:
            by_day.setdefault(day, []).append(item)
    dated = [i for items in by_day.values() for i in items]
    if any(not any(_same(i, d) for d in dated) for i in undated):
        return False
    one_a_day = all(_same(items[0], i) for items in by_day.values() for i in items)
    return one_a_day and any(not _same(a, b) for a in dated for b in dated)
