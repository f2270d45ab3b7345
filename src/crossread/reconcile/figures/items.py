"""The figures of a story as items to compare. Comes in: readings and cast. Goes out: one Item for each figure that belongs in the account.

An item holds a figure and what is known of it: its value in the base unit of its dimension, what it counts, the words near it, whom they
mean, and its period.
"""

from typing import NamedTuple

from crossread.lang.en.units import GENERIC_NOUNS, UNITS
from crossread.model.account import Cast
from crossread.model.layers import Quantity, Reading
from crossread.model.report import Span, When
from crossread.reconcile.figures import surroundings as around
from crossread.reconcile.figures.values import Amount, amount
from crossread.text.tree import tokens_within

Taken = frozenset[tuple[str, int]]
"""Figures by report id and start."""


class Item(NamedTuple):
    """A figure with what surrounds it. `told` are the words of measure and owner, `near` those of its surroundings (lemmas), `classes`
    the classes of meaning among them, `whom` the ids or names of those meant in its sentence, `owner` the one meant in its owner's words, `holder` these words,
    `sentence` the content words of its sentence, `inside` its span, `beside` the other figures in it, `is_only` whether the story counts the noun in no other
    number, `wording` the words right around it."""

    reading: Reading
    place: int
    quantity: Quantity
    kind: str
    amount: Amount
    noun: str
    counted: frozenset[str]
    told: frozenset[str]
    near: frozenset[str]
    classes: frozenset[str]
    qualifiers: frozenset[tuple[str, str]]
    whom: frozenset[str]
    owner: str | None
    holder: frozenset[str]
    period: When | None
    point: str | None
    is_more: bool
    is_only: bool
    ranked: str
    sentence: frozenset[str]
    beside: frozenset[tuple[str, str, float]]
    inside: Span
    wording: str


def items(
    readings: tuple[Reading, ...],
    cast: Cast | None,
    taken: Taken,
    checked: Taken,
) -> list[Item]:
    """All figures of the readings but those taken, in the order of readings and text; of ages only those with a check."""
    known = cast.ids if cast is not None else {}
    found = [
        _item(reading, place, quantity, known)
        for place, reading in enumerate(readings)
        for quantity in reading.quantities
        if (at := (reading.report.id, quantity.start)) not in taken
        and (at in checked or _counts(reading, quantity))
    ]
    numbers: dict[str, set[float]] = {}
    for item in found:
        if item.kind == "count":
            numbers.setdefault(item.noun, set()).add(item.amount.low)
    return [i._replace(is_only=len(numbers.get(i.noun, ())) < 2) for i in found]


def _counts(reading: Reading, quantity: Quantity) -> bool:
    """Whether the figure belongs in the account: no age, and no ordinal that neither ranks a noun nor stands with a verb."""
    if (quantity.unit or "").endswith("of age"):
        return False
    return quantity.kind != "ordinal" or _ranks(reading, quantity)


def _ranks(reading: Reading, quantity: Quantity) -> bool:
    """Whether an ordinal ranks a noun or stands with a verb ("his third term", "finished third"), and does not only place one among
    several ("one of the first")."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, quantity.start, quantity.end)
    if not inside:
        return False
    first, token = inside[0], tokens[inside[-1]]
    before = tuple(t.text.lower() for t in tokens[max(0, first - 3) : first])
    if before == ("one", "of", "the") or before[-2:] == ("among", "the"):
        return False
    with_verb = token.dep == "advmod" and tokens[token.head].pos == "VERB"
    return quantity.measure is not None or with_verb


def _item(
    reading: Reading, place: int, quantity: Quantity, known: dict[tuple[str, str], str]
) -> Item:
    unit = (quantity.unit or "").replace("-", " ")
    kind = "measure" if quantity.kind == "count" and unit in UNITS else quantity.kind
    counted = frozenset(unit.lower().split()) if kind == "count" else frozenset()
    told = around.lemmas(reading, [s for s in (quantity.measure, quantity.of) if s is not None])
    near = around.near(reading, quantity)
    whom, owner = around.whom(reading, quantity, known)
    return Item(
        reading=reading,
        place=place,
        quantity=quantity,
        kind=kind,
        amount=amount(reading, quantity, unit),
        noun=unit.lower().split()[-1] if counted else unit,
        counted=counted,
        told=told,
        near=near,
        classes=around.classes(told) or around.classes(near),
        qualifiers=around.qualifiers(reading, quantity, told | counted),
        whom=whom,
        owner=owner,
        holder=around.lemmas(reading, [quantity.of] if quantity.of is not None else []),
        period=around.period(reading, quantity),
        point=around.point(reading, quantity),
        is_more=around.is_more(reading, quantity),
        is_only=True,
        ranked=_ranked(reading, quantity),
        sentence=around.sentence_words(reading, quantity),
        inside=around.sentence_span(reading, quantity),
        beside=around.beside(reading, quantity),
        wording=around.wording(reading, quantity),
    )


def _ranked(reading: Reading, quantity: Quantity) -> str:
    """The head noun that an ordinal ranks, unless it says too little; else empty."""
    if quantity.kind != "ordinal" or quantity.measure is None:
        return ""
    inside = tokens_within(reading.parse, *quantity.measure)
    noun = reading.parse.tokens[inside[-1]].lemma.lower() if inside else ""
    return "" if noun in GENERIC_NOUNS else noun
