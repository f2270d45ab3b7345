"""One report tells a number or a date more exactly than another. Comes in: Readings, figures, timeline. Goes out: differences of kind
"precision".

Both are right at once: "nearly 200" and "196", "in June" and "on 20 June". What cannot both be right is a number or a date that differs.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from crossread.model.account import Difference, Figure, FigureValue, TimelineEvent
from crossread.model.layers import Event, Reading
from crossread.model.report import Citation
from crossread.text.vectors import words

_MEASURE = re.compile(
    r"\d ?-?(?:km|kilomet|mile|met(?:er|re)|feet|foot|ft|yard|inch|cm|kg|kilo|pound|lb|ton|acre|hectare|degree|celsius|fahrenheit|°)", re.I
)  # fmt: skip
_UNITS = {len("2024"): "year", len("2024-10"): "month", len("2024-10-01"): "day"}


def precisions(
    readings: tuple[Reading, ...],
    figures: tuple[Figure, ...],
    timeline: tuple[TimelineEvent, ...],
) -> Iterator[Difference]:
    """Figures on which reports agree but for rounding or a hedge, and events that one dates to the day, another to the month or year."""
    for figure in figures:
        pair = _rounded(figure) if figure.status == "agreed" else None
        if pair is not None:
            text = f"One number, given as “{pair[0].cite.exact}” and as “{pair[1].cite.exact}”."
            yield Difference("precision", text, (figure.id,), (pair[0].cite, pair[1].cite))
    told = {(r.report.id, e.start, e.end): e for r in readings for e in r.events}
    for event in timeline:
        if event.status in ("agreed", "single"):
            yield from _dated(event, told)


def _rounded(figure: Figure) -> tuple[FigureValue, FigureValue] | None:
    """The most exact value, and one of another report that is hedged or rounded."""
    for one, other in combinations(figure.values, 2):
        if one.cite.report_id == other.cite.report_id or one.value == other.value:
            continue
        if not any(ch.isdigit() for ch in one.cite.exact + other.cite.exact):
            continue  # "a dozen" against "one": a word for a number is seldom meant as the last word on it
        if _converted(one.cite.exact, other.cite.exact):
            continue
        if "exact" in (one.bound, other.bound):
            return (one, other) if one.bound == "exact" else (other, one)
    return None


def _converted(one: str, other: str) -> bool:
    """Whether each tells a measure of its own ("480 miles", "770 km"): then nobody rounded anything."""
    mine, theirs = (
        {w for w in words(text) if not any(ch.isdigit() for ch in w)} for text in (one, other)
    )
    units = [bool(_MEASURE.search(text)) for text in (one, other)]
    return all(units) and not mine & theirs


def _dated(event: TimelineEvent, told: dict[tuple[str, int, int], Event]) -> Iterator[Difference]:
    dated: list[tuple[str, Citation]] = []
    for c in event.cites:
        own = told.get((c.report_id, c.start, c.end))
        if own is not None and own.time is not None and own.when.value and not own.when.end:
            dated.append((own.when.value[: len("2024-10-01")], c))
    for (a, one), (b, other) in combinations(dated, 2):
        (short, _), (long, _) = sorted(((a, one), (b, other)), key=lambda x: len(x[0]))
        if (
            one.report_id != other.report_id
            and len(short) < len(long)
            and long.startswith(short)
            and len(short) in _UNITS
            and len(long) in _UNITS
        ):
            text = (
                f"One report gives the {_UNITS[len(long)]}, another only the {_UNITS[len(short)]}."
            )
            yield Difference("precision", text, (event.id,), (one, other))
            return
