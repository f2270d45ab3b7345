"""Figures: sums of money, shares, measures, lengths of time, counts, ordinals, multiples.

Comes in: a Reading with its parse and its times. Goes out: one Quantity a figure, in order. Never a number that states no figure: a
date, a name, the score of a game, an idiom.
"""

from collections.abc import Iterator, Sequence

from msgspec import structs

from crossread.extract.quantities.contests import contests
from crossread.extract.quantities.figure import Place, articles, figure_of
from crossread.extract.quantities.found import Found, joined
from crossread.extract.quantities.hedges import hedged
from crossread.extract.quantities.pounds import Pounds, pounds_of
from crossread.extract.quantities.rules import amounts
from crossread.extract.quantities.setting import setting
from crossread.extract.zone_words import zone_words
from crossread.model.layers import Bound, Quantity, Reading
from crossread.model.report import Span
from crossread.text.grammar import Word
from crossread.text.spans import around

OPENERS = ("the", "his", "her", "its", "their", "my", "our", "’s", "'s")
"""Words before an ordinal that stands for its noun too."""


def quantities(reading: Reading) -> tuple[Quantity, ...]:
    """Every figure in the article's own words, with its value in full units, its unit, its bound, and what it measures of whom."""
    report = reading.report
    pounds = pounds_of(report.text)
    made: list[Quantity] = []
    for words in zone_words(report):
        made.extend(_once(list(_in_zone(reading, words, pounds))))
    return tuple(_elided(made, i, report.text) for i in range(len(made)))


def _once(made: Sequence[Quantity]) -> Iterator[Quantity]:
    """The figures without one that only repeats a part of the one before: "thousands and thousands of people"."""
    before: Quantity | None = None
    for quantity in made:
        if before is None or quantity.end > before.end or not _is_same(quantity, before):
            yield quantity
        before = quantity


def _is_same(a: Quantity, b: Quantity) -> bool:
    return (a.value, a.unit) == (b.value, b.unit)


def _elided(made: Sequence[Quantity], i: int, text: str) -> Quantity:
    """ "Her third is to …": an ordinal without a noun ranks what the one before it in rank ranked."""
    quantity = made[i]
    opens = text[max(0, quantity.start - 8) : quantity.start].rstrip().casefold().endswith(OPENERS)
    if quantity.kind != "ordinal" or quantity.measure is not None or not opens:
        return quantity
    for other in reversed(made[:i]):
        if other.kind == "ordinal" and other.value == quantity.value - 1 and other.measure:
            return structs.replace(quantity, measure=other.measure)
    return quantity


def _in_zone(reading: Reading, words: Sequence[Word], pounds: Pounds) -> Iterator[Quantity]:
    against = list(contests(words))
    found = joined(list(_figures(reading, words, pounds, against)), words)
    found = sorted([*found, *against], key=lambda f: f.first)
    places = [Span(words[f.first].start, words[f.last - 1].end) for f in found]
    for figure in found:
        bound, first, last = _bound(words, figure)
        if figure.vague and bound == "exact":
            bound = "at least"
        start, end = words[first].start, max(words[last - 1].end, figure.end)
        told = setting(reading, start, end, figure.kind, places)
        yield Quantity(
            start=start,
            end=end,
            value=figure.value,
            unit=figure.unit,
            kind=figure.kind,
            bound=bound,
            high=figure.high,
            measure=told.measure,
            of=told.of,
            period=told.period,
        )


def _bound(words: Sequence[Word], figure: Found) -> tuple[Bound, int, int]:
    """The figure's bound and the words of its phrase; before a rank it stands before the article: "at least the sixth"."""
    if figure.kind == "ordinal" and figure.first and words[figure.first - 1].key == "the":
        told = hedged(words, figure.first - 1, figure.last, figure.end)
        if told[0] in {"at least", "at most"}:
            return told
    return hedged(words, figure.first, figure.last, figure.end)


def _figures(
    reading: Reading, words: Sequence[Word], pounds: Pounds, against: Sequence[Found]
) -> Iterator[Found]:
    """The figures one by one, without what was read as two numbers set against each other."""
    if not words:
        return
    taken = {i for f in against for i in range(f.first, f.last)}
    low, high = words[0].start, words[-1].end
    times = tuple(around(reading.times, low, high, reach=0))
    names = tuple(around(reading.parse.names, low, high, reach=0))
    done = 0
    for amount in sorted([*amounts(words), *articles(reading.parse, times, words)]):
        if amount.first >= done and taken.isdisjoint(range(amount.first, amount.last)):
            figure = figure_of(Place(reading.parse, words, amount, times, names, pounds, done))
            if figure is not None:
                done = figure.last
                yield figure
