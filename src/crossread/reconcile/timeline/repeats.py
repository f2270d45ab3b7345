"""Rows that only repeat the words of another row.

Comes in: rows of the timeline, the weightiest first. Goes out: the rows without those whose words stand, for the most part, in a row
before them, or hold such a row's words. No date is lost: a shorter row with another date of its own stays; one without a date goes as
soon as any telling of another row has its words.
"""

from crossread.model.account import TimelineEvent
from crossread.model.report import Citation

_SHARE = 0.6
"""So much of the shorter row's words must stand in the other's."""


def without_repeats(rows: list[TimelineEvent]) -> list[TimelineEvent]:
    """The rows in their order, repeats left out; of two that repeat each other the first stays."""
    kept: list[TimelineEvent] = []
    for row in rows:
        if not any(_repeats(row, other) for other in kept):
            kept.append(row)
    return kept


def _repeats(row: TimelineEvent, other: TimelineEvent) -> bool:
    mine, theirs = row.cites[0], other.cites[0]
    if row.when.value is None and any(_holds(c, mine) for c in other.cites):
        return True
    if not _overlap(mine, theirs):
        return False
    if row.when.value == other.when.value:
        return True
    shorter = row.when.value is not None and _is_shorter(mine, theirs)
    return not (shorter or _tells_on(row, other))


def _tells_on(row: TimelineEvent, other: TimelineEvent) -> bool:
    """Whether the row's words open with the other's and tell another thing behind them ("took over in 2010 but resigned last July")."""
    mine, theirs = row.cites[0], other.cites[0]
    return mine.start == theirs.start and row.kind != other.kind and _is_shorter(theirs, mine)


def _is_shorter(a: Citation, b: Citation) -> bool:
    return a.end - a.start < _SHARE * (b.end - b.start)


def _holds(told: Citation, words: Citation) -> bool:
    """Whether most of the words stand in the telling."""
    if told.report_id != words.report_id:
        return False
    shared = min(told.end, words.end) - max(told.start, words.start)
    return shared >= _SHARE * (words.end - words.start)


def _overlap(a: Citation, b: Citation) -> bool:
    if a.report_id != b.report_id:
        return False
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared >= _SHARE * min(a.end - a.start, b.end - b.start)
