"""What a figure measures, of whom, and when, as slices of the report.

Comes in: a Reading and the place of a figure. Goes out: up to three spans. Never a word that is not in the report.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.extract.quantities.attachment import attachment
from crossread.extract.quantities.measured import measured, ranked
from crossread.extract.quantities.noun_runs import Ground
from crossread.extract.quantities.owners import age_owner, owner, rank_owner
from crossread.extract.quantities.periods import period
from crossread.extract.quantities.told_again import told_again
from crossread.model.layers import QuantityKind, Reading, Timex
from crossread.model.report import Span
from crossread.text.spans import around
from crossread.text.tree import sentence_at, tokens_within


class Setting(NamedTuple):
    """Spans of what is measured, of whom, and of the time it holds for; None where grammar does not tell."""

    measure: Span | None
    of: Span | None
    period: Span | None


COUNTED_FROM = frozenset({"after", "before", "since", "into", "ago", "later", "earlier"})
"""Words behind a length of time that make it the way to a point in time: "a month before the vote"."""
UNTOLD = Setting(None, None, None)


def setting(
    reading: Reading, start: int, end: int, kind: QuantityKind, others: Sequence[Span]
) -> Setting:
    """The setting of the figure at `start` to `end` in its sentence; `others` are the figures about it."""
    parse = reading.parse
    inside = tokens_within(parse, start, end)
    sentence = sentence_at(parse, start)
    if not inside or sentence is None:
        return UNTOLD
    here = around(reading.times, sentence.start, sentence.end, reach=0)
    spans = [Span(t.start, t.end) for t in here]
    ground = Ground(reading, [*others, Span(start, end), *spans])
    if kind == "ordinal":
        return _ranked(ground, inside)
    if kind == "duration" and _is_point(reading, inside, here):
        return UNTOLD
    again = told_again(reading.report.text, start, kind, others)
    if again is not None:
        first, how = again
        told = setting(reading, first.start, first.end, kind, others)
        return (
            told
            if how == "converted"
            else told._replace(period=period(ground, inside, here, others))
        )
    held = attachment(ground, inside)
    if kind == "measure" and _is_age(reading, inside):
        return Setting(None, age_owner(ground, inside, held), None)
    run = measured(ground, inside, kind, held)
    return Setting(
        ground.span(run) if run is not None else None,
        owner(ground, inside, kind, run, held, others),
        period(ground, inside, [t for t in here if not _is_of_a_game(t, kind)], others),
    )


def _is_of_a_game(time: Timex, kind: QuantityKind) -> bool:
    """Whether a quarter is of a game and not of a year: with yards or minutes, not with sums, shares or counts."""
    return kind in ("measure", "duration") and "-Q" in (time.when.value or "")


def _ranked(ground: Ground, inside: tuple[int, ...]) -> Setting:
    """What an ordinal ranks, and whose."""
    noun = ranked(ground, inside)
    if noun is None:
        return UNTOLD
    return Setting(ground.span(noun), rank_owner(ground, inside, noun), None)


def _is_point(reading: Reading, inside: tuple[int, ...], times: Sequence[Timex]) -> bool:
    """Whether a length of time only counts to a point in time ("two years ago", "a day after"), and so is nobody's."""
    tokens = reading.parse.tokens
    after = inside[-1] + 1
    if after < len(tokens) and tokens[after].text.casefold() in COUNTED_FROM:
        return True
    start, end = tokens[inside[0]].start, tokens[inside[-1]].end
    return any(t.type == "DATE" and t.start < end and start < t.end for t in times)


def _is_age(reading: Reading, inside: tuple[int, ...]) -> bool:
    """Whether a measure is somebody's age: "61-year-old", or a number without a unit ("Falk, 61,")."""
    words = [reading.parse.tokens[i] for i in inside]
    return any(t.text.casefold() in ("old", "olds") for t in words) or all(
        t.pos == "NUM" for t in words
    )
