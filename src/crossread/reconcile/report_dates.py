"""Bounds for the day of a report that carries no date, from what it and the others tell.

Comes in: the Readings of a story, the tellings of its events, and its utterances. Goes out: for each undated report that can be bounded, a When with basis
"bounded" and the slices that bound it. Never gives a day, only bounds.
"""

from collections.abc import Iterable, Iterator, Sequence

from crossread.model.account import BoundedReport, Utterance
from crossread.model.layers import Reading
from crossread.model.report import Citation, When
from crossread.reconcile.report_evidence import (
    DAY,
    Evidence,
    from_another,
    from_itself,
    from_quotation,
    is_date,
)
from crossread.reconcile.timeline.tellings import Telling
from crossread.text.dates import is_after


def bounds(
    readings: tuple[Reading, ...],
    told: Sequence[Sequence[Telling]],
    said: Sequence[Utterance],
) -> dict[str, BoundedReport]:
    """The bounds of every report without a date that has any, by report id.

    `told` holds the tellings of each event of the story, `said` its utterances.
    """
    undated = [r.report.id for r in readings if r.report.published.value is None]
    printed = {
        r.report.id: r.report.published.value[:DAY]
        for r in readings
        if r.report.published.value and is_date(r.report.published.value[:DAY])
    }
    found: dict[str, BoundedReport] = {}
    for report_id in undated:
        evidence = [
            *_of_itself(report_id, told, max(printed.values(), default=None)),
            *_of_events(report_id, told),
            *(from_quotation(report_id, u, printed) for u in said),
        ]
        bounded = _bounded(report_id, [e for e in evidence if e is not None])
        if bounded is not None:
            found[report_id] = bounded
    return found


def _of_itself(
    report_id: str, told: Sequence[Sequence[Telling]], newest: str | None
) -> Iterator[Evidence | None]:
    """The report's own dates. One past the day of every dated report of the story is more likely that of a plan told in passing."""
    for telling in (t for group in told for t in group if t.key[0] == report_id):
        found = from_itself(telling)
        late = found is not None and newest is not None and is_after(found.earliest or "", newest)
        yield None if late else found


def _of_events(report_id: str, told: Sequence[Sequence[Telling]]) -> Iterator[Evidence | None]:
    """What other reports tell of the events that the report tells."""
    for group in told:
        others = [t for t in group if t.key[0] != report_id]
        for mine in (t for t in group if t.key[0] == report_id):
            yield from (from_another(mine, other) for other in others)


def _bounded(report_id: str, evidence: list[Evidence]) -> BoundedReport | None:
    """The narrowest bounds; none where they contradict each other: then two events were taken for one."""
    low = max((e.earliest for e in evidence if e.earliest), default=None)
    high = min((e.latest for e in evidence if e.latest), key=_last_day, default=None)
    if low is None and high is None:
        return None
    if low is not None and high is not None and low[: len(high)] > high[: len(low)]:
        return None
    return BoundedReport(
        report_id,
        When(None, "bounded", earliest=low, latest=high),
        _slices(e for e in evidence if low is not None and e.earliest == low),
        _slices(e for e in evidence if high is not None and e.latest == high),
    )


def _last_day(value: str) -> str:
    """A key that puts a year or a month behind all its days."""
    return value.ljust(DAY, "~")


def _slices(evidence: Iterable[Evidence]) -> tuple[Citation, ...]:
    """The slices of the piece of evidence that stands first in the report, its own before the other report's."""
    first = min(evidence, key=lambda e: (e.own, e.other is None, e.other or e.own), default=None)
    if first is None:
        return ()
    return (first.own,) if first.other is None else (first.own, first.other)
