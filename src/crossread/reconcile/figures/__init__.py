"""Figures of a story: one quantity of the world joined across its reports, and the arithmetic that the texts invite.

Comes in: readings in the order in which they are told, and the cast. Goes out: Figures with every report's value. Never averages, never picks a winner.
"""

from crossread.model.account import Cast, Figure
from crossread.model.layers import Reading
from crossread.reconcile.checks import checks
from crossread.reconcile.figures.grouping import groups
from crossread.reconcile.figures.items import Taken, items
from crossread.reconcile.figures.rows import figure, is_named

__all__ = ["figures"]


def figures(
    readings: tuple[Reading, ...], cast: Cast | None, taken: Taken = frozenset()
) -> tuple[Figure, ...]:
    """Every figure of the story but those `taken`: those of most reports first, then in the order of reports and text.

    `taken` are figures that another room tells, by report id and start. The order of `readings` does not matter for
    what is joined; it is that of the values, and breaks ties.
    """
    place = {r.report.id: n for n, r in enumerate(readings)}
    arithmetic = checks(readings)
    rows = [
        figure(group, arithmetic)
        for group in groups(items(readings, cast, taken, frozenset(arithmetic)))
    ]
    return tuple(
        sorted(
            (row for row in rows if is_named(row)),
            key=lambda f: (
                -len({v.cite.report_id for v in f.values}),
                f.values[0].kind == "ordinal",
                f.measure is None and f.unit is None,
                place[f.values[0].cite.report_id],
                f.values[0].cite.start,
                f.id,
            ),
        )
    )
