"""A row of the ledger from the items of one quantity. Comes in: items and checks. Goes out: a Figure whose every word is cited.

Values are told in the unit of the row: "480 miles" in a row of kilometres is 772.5, and its slice says what the report wrote.
"""

from collections.abc import Sequence

from crossread.lang.en.measures import PRONOUNS
from crossread.model.account import Figure, FigureValue
from crossread.model.report import Citation, cite
from crossread.reconcile.checks import Checks
from crossread.reconcile.figures.items import Item
from crossread.reconcile.figures.status import status
from crossread.reconcile.figures.values import in_unit
from crossread.text.ids import make_id


def figure(group: Sequence[Item], arithmetic: Checks) -> Figure:
    """The row of a group; its words are those of the item that tells most."""
    lead = max(
        group,
        key=lambda i: (
            i.quantity.measure is not None,
            i.quantity.of is not None,
            -i.place,
            -i.quantity.start,
        ),
    )
    values = tuple(_value(i, lead) for i in group)
    told = next((i.period for i in group if i.period and i.period.basis != "unknown"), None)
    return Figure(
        id=make_id(
            "f", *(part for v in values for part in (v.cite.report_id, v.cite.start, v.cite.end))
        ),
        measure=_slice(lead, lead.quantity.measure),
        of=next(
            (
                s
                for i in (lead, *group)
                if (s := _slice(i, i.quantity.of)) and s.lower() not in PRONOUNS
            ),
            None,
        ),
        unit=lead.quantity.unit,
        period=told,
        status=status(group),
        values=values,
        checks=tuple(
            c for i in group for c in arithmetic.get((i.reading.report.id, i.quantity.start), ())
        ),
    )


def is_named(row: Figure) -> bool:
    """Whether anything tells what a number is of; a bare one of one report says nothing to a reader."""
    bare = row.unit is None and row.values[0].kind == "count"
    return not (bare and row.measure is None and row.of is None and row.status == "single")


def _value(item: Item, lead: Item) -> FigureValue:
    q = item.quantity
    value, high = q.value, q.high
    if item.amount.unit != lead.amount.unit and item.kind != "count":
        value, end = in_unit(item.amount, lead.amount.unit)
        high = end if q.high is not None else None
    return FigureValue(value, q.bound, q.kind, _cite(item), high)


def _cite(item: Item) -> Citation:
    return cite(item.reading.report, (item.quantity.start, item.quantity.end))


def _slice(item: Item, span: tuple[int, int] | None) -> str | None:
    return item.reading.report.text[span[0] : span[1]] if span is not None else None
