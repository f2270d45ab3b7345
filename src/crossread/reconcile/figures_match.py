"""Whether two figures of different places tell one quantity of the world.

Comes in: readings with their quantities, and the cast. Goes out: items with what is known of them, and yes or no for a pair.
Definitions and scopes keep figures apart: the killed are not the injured, a part is not the whole, one's tenure is not another's.
"""

from collections.abc import Iterable
from typing import NamedTuple

from crossread.lang.en.units import APART, GENERIC_NOUNS, MEASURE_CLASSES
from crossread.model.account import Cast
from crossread.model.layers import Quantity, Reading
from crossread.model.report import Span, When
from crossread.text.numbers import printed_step
from crossread.text.tree import sentence_at, tokens_within

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
REACH = 9
"""Words on either side of a figure that count as its surroundings."""
CLASS_OF = {word: name for name, words in MEASURE_CLASSES.items() for word in words.split()}
DISTINCTIVE_DIGITS = 3
"""A sum with so many significant digits is hardly printed twice for two things in one story."""
MORE = frozenset({"another", "additional", "further", "extra"})
LOW_COUNT = 12
"""Counts up to here are so common that the noun alone does not make two of them one."""

FAR = 1.5
SHARED = 5
MATTER = 0.5
"""How many times one count may be the other, and how many content words of their sentences and which share of the shorter one they must
share, to be two counts of one thing. In 26 stories of news-cluster the differing rows were read one by one: three, all of them right."""


class Item(NamedTuple):
    """A quantity with what surrounds it. `told` are the words of measure and owner, `near` those of its surroundings (lemmas, and
    classes of meaning in capitals), `whom` the ids or names of those meant near it, `persons` how close each stands."""

    reading: Reading
    place: int
    quantity: Quantity
    noun: str
    told: frozenset[str]
    near: frozenset[str]
    classes: frozenset[str]
    whom: frozenset[str]
    owner: str | None
    period: When | None
    step: float
    is_point: bool
    is_more: bool
    ranked: str
    sentence: frozenset[str]
    beside: frozenset[float]


def items(readings: tuple[Reading, ...], cast: Cast | None) -> list[Item]:
    """All figures of the readings, in the order of readings and text."""
    return [
        _item(reading, place, quantity, cast)
        for place, reading in enumerate(readings)
        for quantity in reading.quantities
        if _counts(reading, quantity)
    ]


def _counts(reading: Reading, quantity: Quantity) -> bool:
    """Whether the figure belongs in the account: no age, and no ordinal that neither ranks a noun nor stands with a verb."""
    if (quantity.unit or "").endswith("of age"):
        return False
    if quantity.kind != "ordinal" or quantity.measure is not None:
        return True
    inside = tokens_within(reading.parse, quantity.start, quantity.end)
    if not inside:
        return False
    token = reading.parse.tokens[inside[-1]]
    return token.dep == "advmod" and reading.parse.tokens[token.head].pos == "VERB"


def _item(reading: Reading, place: int, quantity: Quantity, cast: Cast | None) -> Item:
    told = _lemmas(reading, [s for s in (quantity.measure, quantity.of) if s is not None])
    near = _near(reading, quantity)
    whom, owner = _whom(reading, quantity, cast)
    classes = {CLASS_OF[w] for w in told if w in CLASS_OF} or {
        CLASS_OF[w] for w in near if w in CLASS_OF
    }
    unit = (quantity.unit or "").split()
    noun = unit[-1].lower() if unit and quantity.kind == "count" else (quantity.unit or "")
    return Item(
        reading, place, quantity, noun, told, near, frozenset(classes), whom, owner, _period(reading, quantity), step(reading, quantity), _is_point(reading, quantity), _is_more(reading, quantity),
        _ranked(reading, quantity), *_sentence(reading, quantity),
    )  # fmt: skip


def _sentence(reading: Reading, quantity: Quantity) -> tuple[frozenset[str], frozenset[float]]:
    """The content words of the figure's sentence, and the values of the other figures in it."""
    sentence = sentence_at(reading.parse, quantity.start)
    if sentence is None:
        return frozenset(), frozenset()
    tokens = reading.parse.tokens[sentence.first : sentence.last]
    beside = (q for q in reading.quantities if sentence.start <= q.start < sentence.end)
    return (
        frozenset(t.lemma.lower() for t in tokens if t.pos in CONTENT),
        frozenset(q.value for q in beside if q != quantity),
    )


def _ranked(reading: Reading, quantity: Quantity) -> str:
    """The head noun that an ordinal ranks, unless it says too little; else empty."""
    if quantity.kind != "ordinal" or quantity.measure is None:
        return ""
    inside = tokens_within(reading.parse, *quantity.measure)
    noun = reading.parse.tokens[inside[-1]].lemma.lower() if inside else ""
    return "" if noun in GENERIC_NOUNS else noun


def _is_more(reading: Reading, quantity: Quantity) -> bool:
    """Whether a word before or in the figure says that it comes on top of another: "another 60 million"."""
    low = max(0, quantity.start - 12)
    words = reading.report.text[low : quantity.end].lower().split()
    return bool(MORE & set(words))


def _is_point(reading: Reading, quantity: Quantity) -> bool:
    """Whether a length only counts back to a point in time ("six years ago"), which is no stretch of six years."""
    return any(
        t.type == "DATE" and t.start < quantity.end and quantity.start < t.end
        for t in reading.times
    )


def step(reading: Reading, quantity: Quantity) -> float:
    """The value of the last printed digit: what the figure was rounded to at best; 0 for plain words."""
    text = reading.report.text[quantity.start : quantity.end]
    digits = "".join(c for c in text if c.isdigit() or c in ".,").strip(".,")
    if not digits or not any(c.isdigit() for c in digits):
        return 0.0
    try:
        number = float(digits.replace(",", ""))
    except ValueError:
        return 0.0
    return printed_step(digits) * (abs(quantity.value) / number if number else 1.0)


def _lemmas(reading: Reading, spans: Iterable[Span]) -> frozenset[str]:
    tokens = reading.parse.tokens
    return frozenset(
        tokens[i].lemma.lower()
        for span in spans
        for i in tokens_within(reading.parse, span.start, span.end)
        if tokens[i].pos in CONTENT
    )


def _near(reading: Reading, quantity: Quantity) -> frozenset[str]:
    sentence = sentence_at(reading.parse, quantity.start)
    inside = tokens_within(reading.parse, quantity.start, quantity.end)
    if sentence is None or not inside:
        return frozenset()
    tokens = reading.parse.tokens
    low, high = max(sentence.first, inside[0] - REACH), min(sentence.last, inside[-1] + 1 + REACH)
    return frozenset(tokens[i].lemma.lower() for i in range(low, high) if tokens[i].pos in CONTENT)


def _whom(
    reading: Reading, quantity: Quantity, cast: Cast | None
) -> tuple[frozenset[str], str | None]:
    """Those meant in the figure's sentence, and the one meant in its owner's words, if any."""
    sentence = sentence_at(reading.parse, quantity.start)
    if sentence is None:
        return frozenset(), None
    known = cast.ids if cast is not None else {}
    whom, owner = set(), None
    for mention in reading.names:
        if mention.name is None or not sentence.start <= mention.start < sentence.end:
            continue
        one = known.get((reading.report.id, mention.name), mention.name)
        whom.add(one)
        if (
            quantity.of is not None
            and quantity.of.start <= mention.start
            and mention.end <= quantity.of.end
        ):
            owner = owner or one
    return frozenset(whom), owner


def _period(reading: Reading, quantity: Quantity) -> When | None:
    if quantity.period is None:
        return None
    return next((t.when for t in reading.times if (t.start, t.end) == tuple(quantity.period)), None)


def same_value(a: Item, b: Item) -> bool:
    """Whether two values agree within the rounding of the coarser one."""
    x, y = a.quantity, b.quantity
    if x.high is not None or y.high is not None:
        return x.value == y.value and x.high == y.high
    slack = max(a.step, b.step) / 2 if a.step != b.step and a.place != b.place else 0.0
    return abs(x.value - y.value) <= slack * 1.000001 + 1e-9 * abs(x.value)


def comparable(a: Item, b: Item) -> bool:
    """Whether two figures could be one at all: kind, unit, class of meaning and period do not stand against it."""
    if a.quantity.kind != b.quantity.kind or not _units_fit(a, b):
        return False
    if a.is_point != b.is_point or a.is_more != b.is_more:
        return False
    apart_a, apart_b = a.classes & set(APART), b.classes & set(APART)
    if apart_a and apart_b and not apart_a & apart_b:
        return False
    return not _periods_differ(a.period, b.period)


def _units_fit(a: Item, b: Item) -> bool:
    if a.noun == b.noun:
        return True
    both = (
        set((a.quantity.unit or "").lower().split()),
        set((b.quantity.unit or "").lower().split()),
    )
    if not a.noun or not b.noun:
        return a.quantity.kind == "count" and bool(a.classes & b.classes & set(APART))
    one_class = a.noun in CLASS_OF and CLASS_OF[a.noun] == CLASS_OF.get(b.noun)
    return a.quantity.kind == "count" and (one_class or bool((both[0] & both[1]) - GENERIC_NOUNS))


def _periods_differ(a: When | None, b: When | None) -> bool:
    if a is None or b is None or not a.value or not b.value:
        return False
    if not a.value[0].isdigit() or not b.value[0].isdigit():
        return False
    return not (a.value.startswith(b.value) or b.value.startswith(a.value))


def same_figure(a: Item, b: Item) -> bool:
    """Whether two comparable figures with the same value are one."""
    kind = a.quantity.kind
    shared = (a.told & b.told) | (a.near & b.near)
    told = a.told & b.told
    if kind == "ordinal":
        return bool(a.ranked) and a.ranked == b.ranked and _scopes_fit(a, b)
    if kind == "count":
        return _same_count(a, b, shared)
    if kind == "duration":
        return _scopes_fit(a, b) and bool(a.classes & b.classes or told or len(shared) >= 2)
    distinctive = len(f"{a.quantity.value:.15g}".strip("0").replace(".", "")) >= DISTINCTIVE_DIGITS
    if kind in {"money", "measure"} and distinctive:
        return True
    return bool(told) or len(shared) >= 2


def _same_count(a: Item, b: Item, shared: frozenset[str]) -> bool:
    if not a.noun or not b.noun:
        small = abs(a.quantity.value) <= LOW_COUNT
        return (len(shared) >= 2 and not small) or bool(a.classes & b.classes & set(APART))
    plain = a.noun in GENERIC_NOUNS
    if abs(a.quantity.value) > LOW_COUNT and not plain:
        return True
    return _share_modifier(a, b) or bool(shared - {a.noun}) or bool(a.whom & b.whom and not plain)


def _share_modifier(a: Item, b: Item) -> bool:
    """Whether more than one word of the counted phrase is shared: "four coalition governments"."""
    words = set((a.quantity.unit or "").lower().split()) & set(
        (b.quantity.unit or "").lower().split()
    )
    return len(words) > 1


def _scopes_fit(a: Item, b: Item) -> bool:
    """Whether those meant do not stand against it: owners, where both are told, are one; else someone is meant in both."""
    if a.owner and b.owner:
        return a.owner == b.owner
    return bool(a.whom & b.whom) or not a.whom or not b.whom


def rival(a: Item, b: Item) -> bool:
    """Whether two comparable figures with different values are two tellings of one: same measure, same owner, both told.

    Much is asked here, since a wrong pair would show a difference where there is none.
    """
    if a.place == b.place or a.quantity.kind in {"ordinal", "ratio"}:
        return False
    if a.quantity.kind == "count" and _same_matter(a, b):
        return True
    if not a.told or not b.told:
        return False
    owners_fit = (a.owner is not None and a.owner == b.owner) or (
        a.owner is None and b.owner is None
    )
    overlap = len(a.told & b.told) / len(a.told | b.told)
    if a.quantity.kind == "count":
        deadly = a.classes & b.classes & set(APART)
        return (
            owners_fit and a.quantity.unit == b.quantity.unit and (bool(deadly) or overlap >= 0.6)
        )
    sure = a.owner is not None or len(a.told & b.told) > 1
    return sure and owners_fit and overlap >= 0.6 and a.period is not None and b.period is not None


def _same_matter(a: Item, b: Item) -> bool:
    """Whether two counts of one noun, not far apart, stand in so many of the same words that one thing was counted twice."""
    low, high = sorted((abs(a.quantity.value), abs(b.quantity.value)))
    if not a.noun or a.quantity.unit != b.quantity.unit or low <= LOW_COUNT or high > low * FAR:
        return False
    if a.quantity.value in b.beside or b.quantity.value in a.beside:
        return False
    shared = a.sentence & b.sentence
    least = min(len(a.sentence), len(b.sentence))
    return len(shared) >= SHARED and len(shared) >= MATTER * least
