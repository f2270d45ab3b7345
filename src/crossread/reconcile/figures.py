"""Figures of a story: one quantity of the world joined across its reports, and the arithmetic that the texts invite.

Comes in: readings sorted by source, and the cast. Goes out: Figures with every report's value. Never averages, never picks a winner.
"""

from collections.abc import Sequence

from crossread.model.account import Cast, Figure, FigureValue, Status
from crossread.model.layers import Reading
from crossread.model.report import Citation, cite
from crossread.reconcile.figures_checks import Checks, checks
from crossread.reconcile.figures_match import (
    Item,
    comparable,
    items,
    rival,
    same_figure,
    same_value,
)
from crossread.text.ids import make_id

TOLLS = frozenset({"killed", "injured", "missing", "held", "displaced"})
"""Classes of counts that change from day to day."""
PRONOUNS = frozenset(
    {
        "he",
        "she",
        "it",
        "they",
        "i",
        "we",
        "you",
        "who",
        "which",
        "that",
        "his",
        "her",
        "its",
        "their",
        "my",
        "our",
        "this",
        "whose",
        "what",
        "these",
        "those",
    }
)


def figures(readings: tuple[Reading, ...], cast: Cast | None) -> tuple[Figure, ...]:
    """Every figure of the story: those of most reports first, then in the order of reports and text.

    The order of `readings` does not matter for what is joined; ids come from the citations.
    """
    ordered = tuple(sorted(readings, key=lambda r: (r.report.source, r.report.id)))
    found = items(ordered, cast)
    arithmetic = checks(ordered)
    told = [f for group in _groups(found) if _is_named(f := _figure(group, arithmetic))]
    first = {i.reading.report.id: n for n, i in reversed(list(enumerate(found)))}
    return tuple(
        sorted(
            told,
            key=lambda f: (
                -len({v.cite.report_id for v in f.values}),
                f.values[0].kind == "ordinal",
                f.measure is None and f.unit is None,
                first[f.values[0].cite.report_id],
                f.values[0].cite.start,
                f.id,
            ),
        )
    )


def _is_named(figure: Figure) -> bool:
    """Whether anything tells what a number is of; a bare one of one report says nothing to a reader."""
    bare = figure.unit is None and figure.values[0].kind == "count"
    return not (bare and figure.measure is None and figure.of is None and figure.status == "single")


def _groups(found: list[Item]) -> list[list[Item]]:
    """Items of one quantity together: first those with the same value, then groups whose values rival each other."""
    groups: list[list[Item]] = []
    for item in found:
        home = next((g for g in groups if _belongs(item, g)), None)
        if home is None:
            groups.append([item])
        else:
            home.append(item)
    joined: list[list[Item]] = []
    for group in groups:
        home = next((g for g in joined if _rivals(group, g)), None)
        if home is None:
            joined.append(group)
        else:
            home.extend(group)
    return [sorted(g, key=lambda i: (i.place, i.quantity.start)) for g in joined]


def _belongs(item: Item, group: Sequence[Item]) -> bool:
    return all(same_value(item, other) for other in group) and any(
        comparable(item, other) and same_figure(item, other) for other in group
    )


def _rivals(a: Sequence[Item], b: Sequence[Item]) -> bool:
    if {i.place for i in a} & {i.place for i in b}:
        return False
    return any(comparable(x, y) and rival(x, y) for x in a for y in b)


def _figure(group: Sequence[Item], arithmetic: Checks) -> Figure:
    values = tuple(
        FigureValue(i.quantity.value, i.quantity.bound, i.quantity.kind, _cite(i), i.quantity.high)
        for i in group
    )
    lead = max(
        group,
        key=lambda i: (
            i.quantity.measure is not None,
            i.quantity.of is not None,
            -i.place,
            -i.quantity.start,
        ),
    )
    told = next((i.period for i in group if i.period and i.period.basis != "unknown"), None)
    return Figure(
        id=make_id(
            "f", *(part for v in values for part in (v.cite.report_id, v.cite.start, v.cite.end))
        ),
        measure=_slice(lead, lead.quantity.measure),
        of=next(
            (s for i in (lead, *group) if (s := _slice(i, i.quantity.of)) and not _is_pronoun(s)),
            None,
        ),
        unit=lead.quantity.unit,
        period=told,
        status=_status(group),
        values=values,
        checks=tuple(
            c for i in group for c in arithmetic.get((i.reading.report.id, i.quantity.start), ())
        ),
    )


def _is_pronoun(text: str) -> bool:
    return text.lower() in PRONOUNS


def _cite(item: Item) -> Citation:
    return cite(item.reading.report, (item.quantity.start, item.quantity.end))


def _slice(item: Item, span: tuple[int, int] | None) -> str | None:
    return item.reading.report.text[span[0] : span[1]] if span is not None else None


def _status(group: Sequence[Item]) -> Status:
    """Single, agreed, differs, or updated: a toll that later reports count anew."""
    if len({i.place for i in group}) == 1:
        return "single"
    if all(same_value(a, b) for a in group for b in group):
        return "agreed"
    dated = [(i.reading.report.published.value, i.quantity.value) for i in group]
    days = sorted({d for d, _ in dated if d})
    toll = any(i.classes & TOLLS for i in group)
    if not toll or len(days) < 2 or any(d is None for d, _ in dated):
        return "differs"
    by_day = {day: {v for d, v in dated if d == day} for day in days}
    return "updated" if all(len(v) == 1 for v in by_day.values()) else "differs"
