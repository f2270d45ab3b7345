"""Which of the reports' values of a toll is the one to go by, and whether they agree.

Comes in: one row a telling report. Goes out: the rows with that one first, the bound that each value has, and the status.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from crossread.model.account import Status
from crossread.model.layers import Bound, Reading
from crossread.reconcile.tolls.counted import Count


class Row(NamedTuple):
    """One report's count."""

    reading: Reading
    told: Count


def ranked(rows: Sequence[Row]) -> list[Row]:
    """The row to go by first, then the others, the latest first."""
    pool = [r for r in rows if r.told.stated] or list(rows)
    latest = max(_day(r) for r in pool)
    of_day = [r for r in pool if _day(r) == latest]
    votes = Counter(v for v, _ in {(r.told.value, _words(r)) for r in of_day})
    chosen = max(
        of_day,
        key=lambda r: (votes[r.told.value], len(r.reading.report.text), r.reading.report.text),
    )
    least = [
        r for r in pool if chosen.told.bound == "at least" and r.told.value > chosen.told.value
    ]
    if least:
        chosen = max(least, key=lambda r: (r.told.value, _day(r)))
    others = sorted(
        (r for r in rows if r is not chosen),
        key=lambda r: (r.reading.report.text, r.reading.report.id),
    )
    return [chosen, *sorted(others, key=_day, reverse=True)]


def bound_of(row: Row, rows: Sequence[Row]) -> Bound:
    """The bound as written; people counted one by one where another report tells more are that many at least."""
    if not row.told.stated and any(r.told.value > row.told.value for r in rows):
        return "at least"
    return row.told.bound


def status_of(rows: Sequence[Row]) -> Status:
    """Single, agreed, updated where later days tell more up to the value to go by, else differs. `rows` are ranked; a value that is a lower bound gainsays no higher one."""
    if len(rows) == 1:
        return "single"
    highest = max(r.told.value for r in rows)
    firm = [r for r in rows if r.told.value == highest or bound_of(r, rows) != "at least"]
    if len({r.told.value for r in firm}) == 1:
        return "agreed"
    days = sorted({_day(r) for r in firm})
    by_day = [{r.told.value for r in firm if _day(r) == day} for day in days]
    if len(days) < 2 or not days[0] or any(len(values) > 1 for values in by_day):
        return "differs"
    values = [v for (v,) in by_day]
    grows = values == sorted(values) and values[-1] == rows[0].told.value
    return "updated" if grows else "differs"


def _day(row: Row) -> str:
    return (row.reading.report.published.value or "")[:10]


def _words(row: Row) -> str:
    """The words of the value: the same words in two reports are one origin."""
    text = row.reading.report.text
    start = max(text.rfind("\n", 0, row.told.cite.start), 0)
    return text[start : row.told.cite.end].strip()
