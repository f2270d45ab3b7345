"""Rows that only repeat the words of another row.

Comes in: rows of the timeline. Goes out: the rows without those that show the very words of another of the same date, and without those
of one telling, of a kind that says little, whose words stand almost whole in a telling of another row. No date is lost: a row with a date
of its own stays beside one without.
"""

from crossread.model.account import TimelineEvent
from crossread.model.report import Citation

_LITTLE = frozenset({"other", "statement"})
_SHARE = 0.75
"""So much of a row's words must stand in the other's."""


def without_repeats(rows: list[TimelineEvent]) -> list[TimelineEvent]:
    """The rows in their order, repeats left out; of two that repeat each other the first stays."""
    kept: list[TimelineEvent] = []
    for n, row in enumerate(rows):
        if any(row.cites[0] == k.cites[0] and row.when == k.when for k in kept):
            continue
        others = [*kept, *(r for r in rows[n + 1 :] if not _is_little(r))]
        if not (_is_little(row) and any(_repeats(row, other) for other in others)):
            kept.append(row)
    return kept


def _is_little(row: TimelineEvent) -> bool:
    return row.kind in _LITTLE and len(row.cites) == 1


def _repeats(row: TimelineEvent, other: TimelineEvent) -> bool:
    dated_apart = row.when.value is not None and row.when.value != other.when.value
    return not dated_apart and any(_holds(row.cites[0], c) for c in other.cites)


def _holds(a: Citation, b: Citation) -> bool:
    if a.report_id != b.report_id:
        return False
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared >= _SHARE * (a.end - a.start)
