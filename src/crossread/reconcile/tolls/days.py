"""The day of the incident, voted over the reports.

Comes in: readings, and what each tells. Goes out: a When. An incident is no later than the first report of it; of the days left, the one
that is told most, and most surely, then the earliest. Without any, what is told as news was on
that report's own day.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from crossread.model.layers import Dated, Incident, Reading
from crossread.model.report import UNKNOWN_WHEN, When

UNDATED = "9999"
"""Later than any day."""


def incident_day(readings: Sequence[Reading], told: Mapping[str, Incident]) -> When:
    """The incident's day, with the basis and anchor of the words that tell it."""
    first = min((r.report.published.value or UNDATED for r in readings), default=UNDATED)[:10]
    found = [
        d
        for r in readings
        for d in told[r.report.id].dated
        if d.weight and (d.when.value or UNDATED)[: len(first)] <= first
    ]
    votes = Counter[str]()
    for dated in found:
        votes[_day(dated)] += dated.weight
    if not votes:
        return _undated(readings, told, first)
    day = min(votes, key=lambda d: (-votes[d], d))
    surest = max(
        (d for d in found if _day(d) == day), key=lambda d: (d.when.basis == "stated", d.weight)
    )
    return When(day, surest.when.basis, anchor=surest.when.anchor)


def _undated(readings: Sequence[Reading], told: Mapping[str, Incident], first: str) -> When:
    """What is told as news and without a day happened on the day of the first report; else that day is only the last it can have been."""
    if first == UNDATED:
        return UNKNOWN_WHEN
    news = any(
        told[r.report.id].leads for r in readings if (r.report.published.value or "")[:10] == first
    )
    return When(first, "inferred", anchor=first) if news else When(None, "bounded", latest=first)


def _day(dated: Dated) -> str:
    return (dated.when.value or "")[:10]
