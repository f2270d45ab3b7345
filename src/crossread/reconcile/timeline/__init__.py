"""The timeline of a story: the same event in several reports as one row.

Comes in: the Readings of a story and its Cast. Goes out: the tellings of each event, and from them TimelineEvents, those with a date in
order of time, then those without. The order of the reports makes no difference. Never gives a row a date that no telling supports.
"""

from collections.abc import Mapping

from crossread.model.account import BoundedReport, Cast, TimelineEvent
from crossread.model.layers import Reading
from crossread.reconcile.timeline.joining import joined
from crossread.reconcile.timeline.lead_day import dated_by_lead
from crossread.reconcile.timeline.repeats import without_repeats
from crossread.reconcile.timeline.rows import row, worth
from crossread.reconcile.timeline.same_event import put_together
from crossread.reconcile.timeline.scheduled import as_scheduled
from crossread.reconcile.timeline.telling_much import is_fit, main_actors, tells_much
from crossread.reconcile.timeline.tellings import Telling, tellings
from crossread.reconcile.timeline.within_bounds import within_bounds

__all__ = ["events_told", "timeline"]

_ROWS = 15
_ROWS_A_REPORT = 9
"""Rows kept: so many, and so many more for each report. A long list hides what matters. Chosen by reading rows of news-cluster stories."""
_MOST = 90


def events_told(readings: tuple[Reading, ...], cast: Cast) -> list[list[Telling]]:
    """The tellings of every event of the story."""
    return dated_by_lead([as_scheduled(g) for g in joined(tellings(readings, cast))])


def timeline(
    told: list[list[Telling]], dated: Mapping[str, BoundedReport], reports: int
) -> tuple[TimelineEvent, ...]:
    """The events of a story of so many reports, weightiest kept, in order of time; those without a date follow in the order of the texts.

    `dated` holds the bounds of the undated reports, by report id.
    """
    main = main_actors(told, reports)
    groups = [
        [within_bounds(t, dated) for t in g]
        for g in told
        if any(t.zone_kind in ("body", "standfirst") for t in g) and tells_much(g, main)
    ]
    groups = put_together(sorted(groups, key=_by_content))
    limit = min(_MOST, _ROWS + _ROWS_A_REPORT * reports)
    kept = sorted(groups, key=lambda g: (-worth(g), _by_content(g)))[:limit]
    kept.sort(
        key=lambda g: all(t.noun for t in g if is_fit(t, main))
    )  # a clause goes before a noun
    rows = without_repeats([row(g, main) for g in kept])
    return tuple(sorted(rows, key=_chronological))


def _by_content(group: list[Telling]) -> tuple[tuple[int, str], ...]:
    """A key by what the tellings say and where, that does not hang on the names of files."""
    return tuple(sorted((t.cite.start, t.cite.exact) for t in group))


def _chronological(event: TimelineEvent) -> tuple[bool, str, int, int, str]:
    value = event.when.value
    return (value is None, value or "", len(value or ""), event.cites[0].start, event.text)
