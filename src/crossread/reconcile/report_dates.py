"""Bounds for the day of a report that carries no date, from what it and the others tell.

Comes in: the Readings of a story and its timeline. Goes out: for each undated report that can be bounded, a When with basis "bounded" and
the slices that bound it. A report that tells an event as done was written no earlier; one that tells it as still to come, no later.
Never gives a day, only bounds.
"""

from crossread.model.account import BoundedReport, TimelineEvent
from crossread.model.layers import Reading
from crossread.model.report import Citation, When

_LONG_BEFORE = 4
"""Only dates of at least a year's precision bound anything: the number of digits of a year."""


def bounds(
    readings: tuple[Reading, ...], timeline: tuple[TimelineEvent, ...]
) -> dict[str, BoundedReport]:
    """The bounds of every report without a date that has any, by report id.

    An event counts only with a date that some report states; the undated report must tell it in its own tense.
    """
    found: dict[str, BoundedReport] = {}
    for reading in readings:
        if reading.report.published.value is not None:
            continue
        bounded = _bounded(reading, timeline)
        if bounded is not None:
            found[reading.report.id] = bounded
    return found


def _bounded(reading: Reading, timeline: tuple[TimelineEvent, ...]) -> BoundedReport | None:
    states = {(e.start, e.end): e.state for e in reading.events}
    earliest: list[tuple[str, Citation]] = []
    latest: list[tuple[str, Citation]] = []
    for row in timeline:
        value = row.when.value
        if value is None or row.when.basis != "stated" or not value[:_LONG_BEFORE].isdigit():
            continue
        for cite in row.cites:
            if cite.report_id != reading.report.id:
                continue
            state = states.get((cite.start, cite.end))
            if state == "happened":
                earliest.append((value, cite))
            elif state == "planned":
                latest.append((row.when.end or value, cite))
    if not earliest and not latest:
        return None
    low = max((v for v, _ in earliest), default=None)
    high = min((v for v, _ in latest), default=None)
    if low is not None and high is not None and low[: len(high)] >= high[: len(low)]:
        return None  # told as done and as still to come: two events were taken for one, or the dates contradict each other
    return BoundedReport(
        reading.report.id,
        When(None, "bounded", earliest=low, latest=high),
        tuple(c for v, c in sorted(earliest, key=_place) if v == low),
        tuple(c for v, c in sorted(latest, key=_place) if v == high),
    )


def _place(dated: tuple[str, Citation]) -> tuple[int, int]:
    return dated[1].start, dated[1].end
