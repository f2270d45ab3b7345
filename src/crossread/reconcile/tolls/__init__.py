"""The toll of the incident that a story is about: how many were killed and how many hurt, with every report's value, and the day.

Comes in: the readings of a story, and what each tells of people harmed. Goes out: at most one figure of the killed and one of the hurt, and
the quantities that they tell. Where fewer than half of the reports that tell of people harmed begin with them, or fewer than a third of
all reports, the story is not about such an incident: no figures.

The first value of a figure is the one to go by: the latest day's; of one day, the one that most reports tell, then that of the fullest. A
number that a report writes goes before people counted one by one. Nothing is averaged.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from crossread.model.account import Figure
from crossread.model.layers import Harm, Incident, Reading
from crossread.reconcile.tolls.counted import Count, counts
from crossread.reconcile.tolls.days import incident_day
from crossread.reconcile.tolls.people import all_died
from crossread.reconcile.tolls.shown import figure
from crossread.reconcile.tolls.values import Row


class Tolls(NamedTuple):
    """The figures, and the (report id, start) of each quantity that they tell already."""

    figures: tuple[Figure, ...] = ()
    taken: frozenset[tuple[str, int]] = frozenset()


def tolls(readings: tuple[Reading, ...], told: Mapping[str, Incident]) -> Tolls:
    """The killed and the hurt of the story, `told` being what each report id tells."""
    telling = [r for r in readings if any(h.own for h in told[r.report.id].harms)]
    leading = sum(told[r.report.id].leads for r in telling)
    if not leading or 2 * leading < len(telling) or 3 * leading < len(readings):
        return Tolls()
    rows: dict[str, list[Row]] = {"killed": [], "injured": []}
    taken: set[tuple[str, int]] = set()
    for reading in telling:
        harms = told[reading.report.id].harms
        killed, hurt = counts(harms)
        if killed is not None:
            rows["killed"].append(Row(reading, killed))
        if hurt is not None:
            rows["injured"].append(Row(reading, hurt))
        taken.update((reading.report.id, q) for q in _told_by(harms, killed, hurt))
    rows["injured"] = [r for r in rows["injured"] if not _died_later(r, rows["killed"])]
    day = incident_day(readings, told)
    made = tuple(figure(what, found, day) for what, found in rows.items() if found)
    return Tolls(made, frozenset(taken))


def _told_by(harms: Sequence[Harm], killed: Count | None, hurt: Count | None) -> Iterator[int]:
    """Where the quantities start that are the report's tolls, or the sum of both."""
    dead, wounded = killed.value if killed else 0, hurt.value if hurt else 0
    for harm in harms:
        tolls_of = {dead} if harm.outcome == "killed" else {wounded, dead + wounded}
        for victim in harm.victims if harm.own else ():
            if victim.quantity is not None and victim.number in tolls_of:
                yield victim.quantity


def _died_later(row: Row, killed: list[Row]) -> bool:
    """Whether all whom the report counts as hurt, and no more, are told as killed by another report: then nobody is left to be hurt."""
    return bool(row.told.people) and any(
        other.reading is not row.reading and all_died(row.told.people, other.told.people)
        for other in killed
    )
