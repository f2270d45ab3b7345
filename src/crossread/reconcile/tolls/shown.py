"""A toll as a figure of the account.

Comes in: what is counted, the rows of the reports, the incident's day. Goes out: a Figure whose every value is cited; how a value came about
that no clause states stands beside it as a check in our own words.
"""

import re
from collections.abc import Sequence

from crossread.lang.en.tolls import EVIDENT
from crossread.model.account import Check, Figure, FigureValue
from crossread.model.report import ARTICLE_ZONES, When, cite
from crossread.reconcile.tolls.values import Row, bound_of, ranked, status_of
from crossread.text.ids import make_id


def figure(what: str, rows: Sequence[Row], day: When) -> Figure:
    """The figure of the "killed" or the "injured", the value to go by first."""
    ordered = ranked(rows)
    values = tuple(
        FigureValue(
            float(r.told.value),
            bound_of(r, ordered),
            "count",
            cite(r.reading.report, r.told.cite),
        )
        for r in ordered
    )
    parts = [p for v in values for p in (v.cite.report_id, v.cite.start, v.cite.end)]
    return Figure(
        id=make_id("f", what, *parts),
        measure=_measure(what, ordered),
        of=None,
        unit="person",
        period=day,
        status=status_of(ordered),
        values=values,
        checks=tuple(c for r in ordered if (c := _check(r)) is not None),
    )


def _check(row: Row) -> Check | None:
    count = row.told
    if count.formula is None:
        return None
    return Check(count.formula, True, tuple(cite(row.reading.report, s) for s in count.slices))


def _measure(what: str, rows: Sequence[Row]) -> str:
    """The words of harm that say outright what is counted; else such a word from the same reports; else the words of harm."""
    words = [r.reading.report.text[r.told.word.start : r.told.word.end] for r in rows]
    telling = re.compile(rf"\b\w*(?:{'|'.join(EVIDENT[what])})\w*", re.I)
    plain = next((w for w in words if telling.search(w)), None)
    if plain is not None:
        return plain
    for row in rows:
        report = row.reading.report
        for zone in report.zones:
            if zone.kind in ARTICLE_ZONES and (
                found := telling.search(report.text, zone.start, zone.end)
            ):
                return found.group()
    return words[0]
