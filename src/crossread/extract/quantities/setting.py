"""What a figure measures, of whom, and when, as slices of the report.

Comes in: a Reading and the place of a figure. Goes out: up to three spans. Never a word that is not in the report.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.extract.quantities.measured import measured, ranked
from crossread.extract.quantities.noun_runs import Ground
from crossread.extract.quantities.owners import owner
from crossread.model.layers import QuantityKind, Reading, Sentence, Timex
from crossread.model.report import Span
from crossread.text.clauses import Clause, clauses
from crossread.text.spans import around
from crossread.text.tree import sentence_at, tokens_within


class Setting(NamedTuple):
    """Spans of what is measured, of whom, and of the time it holds for; None where grammar does not tell."""

    measure: Span | None
    of: Span | None
    period: Span | None


def setting(
    reading: Reading, start: int, end: int, kind: QuantityKind, others: Sequence[Span]
) -> Setting:
    """The setting of the figure at `start` to `end` in its sentence; `others` are the figures about it."""
    parse = reading.parse
    inside = tokens_within(parse, start, end)
    sentence = sentence_at(parse, start)
    if not inside or sentence is None:
        return Setting(None, None, None)
    here = around(reading.times, sentence.start, sentence.end, reach=0)
    taken = [*others, Span(start, end), *(Span(t.start, t.end) for t in here)]
    ground = Ground(reading, taken)
    clause = _clause(reading, sentence, inside)
    if kind == "ordinal":
        noun = ranked(ground, inside)
        if noun is None:
            return Setting(None, None, None)
        return Setting(ground.span(noun), owner(ground, inside, kind, noun, None), None)
    run = measured(ground, inside, kind, clause)
    of = owner(ground, inside, kind, run, clause)
    text = reading.report.text
    near = [t for t in here if ";" not in text[min(end, t.end) : max(start, t.start)]]
    period = _period(near, start, end, others)
    return Setting(ground.span(run) if run is not None else None, of, period)


def _clause(reading: Reading, sentence: Sentence, inside: tuple[int, ...]) -> Clause | None:
    """The narrowest clause with a subject around the figure; of verbs that share one, the last before the figure."""
    around = [
        c
        for c in clauses(reading.parse, sentence)
        if c.first <= inside[0] < c.last and c.subject is not None
    ]
    before = [c for c in around if c.verb < inside[0]]
    return min(before or around, key=lambda c: (c.last - c.first, -c.verb), default=None)


def _period(here: Sequence[Timex], start: int, end: int, others: Sequence[Span]) -> Span | None:
    """The date that stands nearest to the figure, a following one first; no other figure stands between."""
    near = [
        t
        for t in here
        if t.type == "DATE"
        and (t.end <= start or t.start >= end)
        and not any(min(end, t.end) <= o.start and o.end <= max(start, t.start) for o in others)
    ]
    if not near:
        return None
    best = min(
        near, key=lambda t: (t.start - end if t.start >= end else (start - t.end) * 2, t.start)
    )
    return Span(best.start, best.end)
