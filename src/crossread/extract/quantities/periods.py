"""The time a figure holds for: a date in its own clause.

Comes in: the ground, the tokens of a figure, the times of its sentence and the other figures. Goes out: a span, or None. Never the date
on which somebody said it, nor the one that it is compared with.
"""

from collections.abc import Sequence

from crossread.extract.quantities.attachment import verbs_between
from crossread.extract.quantities.noun_runs import Ground
from crossread.model.layers import Timex
from crossread.model.report import Span
from crossread.text.clauses import Clause, clauses
from crossread.text.tree import tokens_within

TYPES = frozenset({"DATE", "TIME"})
COMPARES = frozenset({"from", "than", "to", "against", "with", "before", "since"})
"""Words before a date that make it the one another figure held for ("up 5% from 2022"), or only the first of many days."""
EARLIER = frozenset({"previous", "earlier", "prior", "before", "preceding"})
"""Words in a time that make it one to compare with: "up 6% on the previous day"."""
BACKWARD = 2
"""How many times nearer a date must stand that comes before the figure."""
CLAIM = 4
"""Tokens within which a date behind a figure is that figure's own."""


def period(
    ground: Ground, inside: tuple[int, ...], times: Sequence[Timex], others: Sequence[Span]
) -> Span | None:
    """The nearest date that belongs to the figure's clause; one that follows is preferred."""
    tokens = ground.parse.tokens
    start, end = tokens[inside[0]].start, tokens[inside[-1]].end
    own = _own_verbs(ground, inside)
    fit = [t for t in times if t.type in TYPES and _fits(ground, inside, t, own, others)]
    if not fit:
        return None
    best = min(
        fit,
        key=lambda t: (t.start - end if t.start >= end else (start - t.end) * BACKWARD, t.start),
    )
    return Span(best.start, best.end)


def _own_verbs(ground: Ground, inside: tuple[int, ...]) -> tuple[range, frozenset[int]] | None:
    """The range of the figure's clause, and its verb with those it hangs on; None where the sentence has no clause there."""
    sentence = ground.parse.sentences[ground.parse.tokens[inside[0]].sentence]
    around = [c for c in clauses(ground.parse, sentence) if c.first <= inside[0] < c.last]
    if not around:
        return None
    narrowest = min(around, key=lambda c: (c.last - c.first, -c.verb))
    chain = [c.verb for c in around if _range(c) == _range(narrowest)]
    return range(narrowest.first, narrowest.last), frozenset(chain)


def _range(clause: Clause) -> tuple[int, int]:
    return clause.first, clause.last


def _fits(
    ground: Ground,
    inside: tuple[int, ...],
    time: Timex,
    own: tuple[range, frozenset[int]] | None,
    others: Sequence[Span],
) -> bool:
    """Whether a time can be the figure's: in its clause, with no other figure, verb or semicolon between."""
    tokens = ground.parse.tokens
    at = tokens_within(ground.parse, time.start, time.end)
    if not at or set(at) & set(inside):
        return False
    if own is not None and at[0] not in own[0] and not _opens_part(ground, at[0]):
        return False
    low, high = sorted((inside, at))
    between = range(low[-1] + 1, high[0])
    low_end, high_start = tokens[low[-1]].end, tokens[high[0]].start
    if any(low_end <= o.start and o.end <= high_start for o in others):
        return False
    if any(tokens[i].text == ";" for i in between):
        return False
    foreign = set(verbs_between(ground, low[-1] + 1, high[0])) - (own[1] if own else frozenset())
    if foreign:
        return False
    return not _is_compared(ground, at) and not (
        at[0] < inside[0] and _is_claimed(ground, at[0], others)
    )


def _is_compared(ground: Ground, at: Sequence[int]) -> bool:
    """Whether the date of tokens `at` is the one that another value held for: "from 2022", "than in 2022", "on the previous day"."""
    tokens, first = ground.parse.tokens, at[0]
    floor, _ = ground.sentence(first)
    if EARLIER & {tokens[i].text.casefold() for i in at}:
        return True
    place = first - 1
    if place > floor and tokens[place].text.casefold() in ("in", "on", "at", "the"):
        place -= 1
    return place >= floor and tokens[place].text.casefold() in COMPARES


def _opens_part(ground: Ground, first: int) -> bool:
    """Whether the date opens what stands behind a semicolon or colon: "; in 2023 the sum was …"."""
    tokens = ground.parse.tokens
    floor, _ = ground.sentence(first)
    place = first - 1
    while place > floor and tokens[place].pos in ("ADP", "DET", "CCONJ"):
        place -= 1
    return place >= floor and tokens[place].text in (";", ":")


def _is_claimed(ground: Ground, first: int, others: Sequence[Span]) -> bool:
    """Whether the date at token `first` stands right behind another figure, whose it then is."""
    tokens = ground.parse.tokens
    floor, _ = ground.sentence(first)
    return not _opens_part(ground, first) and any(
        o.end <= tokens[first].start and tokens[max(floor, first - CLAIM)].start < o.end
        for o in others
    )
