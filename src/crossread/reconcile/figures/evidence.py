"""Whether two figures of different places tell one quantity of the world. Comes in: comparable items. Goes out: yes or no for a pair.

The same value asks for little: the noun counted, or a few words in common; a value that comes up everywhere (small counts, round vague
ones) asks for more. Different values ask for much, since a wrong pair would show a difference where there is none.
"""

from crossread.lang.en.units import APART, GENERIC_NOUNS
from crossread.reconcile.figures.items import Item
from crossread.reconcile.figures.scopes import both_persons, owners_clash, owners_fit

_APART = frozenset(APART)
_MEASURED_AGAINST = frozenset({"under", "over"})
DISTINCTIVE_DIGITS = 3
"""A value with so many significant digits is hardly printed twice for two things in one story."""
LOW_COUNT = 12
"""Counts up to here are so common that the noun alone does not make two of them one."""
LOW_ASKS = 2
"""How much beside the noun two low counts must have in common where the story counts that noun in several numbers."""
ECHO = 2
"""How many shared words an equal figure beside both is worth."""

BRACKET = 5
"""Characters between a value and its conversion: " (about " stands inside the second figure."""

FAR = 1.5
SHARED = 5
MATTER = 0.5
"""How many times one figure may be the other, and how many content words of their sentences and which share of the shorter one they must
share, to be two figures of one thing. In 26 stories of news-cluster the differing rows were read one by one: three, all of them right."""
OVERLAP = 0.6
"""Share of the words of measure and owner that two tellings with different values must have in common."""


def is_conversion(a: Item, b: Item) -> bool:
    """Whether one report tells the same value in two units side by side: "770 kilometres (480 miles)"."""
    if a.place != b.place or a.inside != b.inside or a.amount.unit == b.amount.unit:
        return False
    first, second = sorted((a.quantity, b.quantity), key=lambda q: q.start)
    return a.amount.dimension == b.amount.dimension and 0 <= second.start - first.end <= BRACKET


def same_figure(a: Item, b: Item) -> bool:
    """Whether two comparable figures with the same value are one."""
    if is_conversion(a, b):
        return True
    if a.kind == "ordinal":
        return bool(a.ranked) and a.ranked == b.ranked and owners_fit(a, b)
    if a.kind == "count":
        return _same_count(a, b)
    if a.kind == "duration":
        return _same_length(a, b)
    return _same_sum(a, b)


def _same_sum(a: Item, b: Item) -> bool:
    """For money, shares, multiples and measures. A share told as missed or passed is mostly set against another: only where both tell of
    the same measure are they one."""
    missed = a.amount.bound != b.amount.bound and _MEASURED_AGAINST & {
        a.amount.bound,
        b.amount.bound,
    }
    if missed and a.kind == "percent" and not a.told & b.told:
        return False
    if _is_distinctive(a) and _is_distinctive(b) and a.kind in {"money", "measure"}:
        return True
    alike = a.kind == "money" and bool(a.classes & b.classes)  # "a fee of $200", "costs $200"
    asked = 1 if alike or (_is_odd(a) and _is_odd(b)) else 2
    if owners_clash(a, b):
        return _in_common(a, b) > asked
    return bool(a.told & b.told) or _in_common(a, b) >= asked


def _same_length(a: Item, b: Item) -> bool:
    if a.point is not None and a.point == b.point and _in_common(a, b) >= 1:
        return True
    alike = bool(a.classes & b.classes or a.told & b.told) or _in_common(a, b) >= 2
    return alike and owners_fit(a, b)


def _is_distinctive(item: Item) -> bool:
    return len(_significant(item)) >= DISTINCTIVE_DIGITS


def _is_odd(item: Item) -> bool:
    """Whether the value has two significant digits or more and does not end in five: 13 per cent is rarer than 10 or 25."""
    digits = _significant(item)
    return len(digits) > 1 and digits[-1] != "5"


def _significant(item: Item) -> str:
    return f"{abs(item.quantity.value):.15g}".replace(".", "").strip("0")


def _in_common(a: Item, b: Item) -> int:
    """How many words near both, and figures beside both, speak for one thing; the counted nouns themselves do not count."""
    words = ((a.told & b.told) | (a.near & b.near)) - a.counted - b.counted
    return len(words) + ECHO * len(_values(a) & _values(b))


def _values(item: Item) -> frozenset[tuple[str, float]]:
    """The figures beside an item; units are left out, since one report counts passengers where the other counts tourists."""
    return frozenset(
        (kind, value) for kind, _, value in item.beside if value != item.quantity.value
    )


def _same_count(a: Item, b: Item) -> bool:
    common = _in_common(a, b)
    low = abs(a.quantity.value) <= LOW_COUNT
    if not a.noun or not b.noun:
        return (common >= 2 and not low) or bool(a.classes & b.classes & _APART)
    if a.noun != b.noun and both_persons(a, b):
        return common >= (3 if low else 1)
    if _is_vague(a) or _is_vague(b):
        return common >= 1
    if not low and a.noun not in GENERIC_NOUNS:
        return True
    common += _share_modifier(a, b) + bool(a.whom & b.whom and a.noun not in GENERIC_NOUNS)
    return common >= (LOW_ASKS if low and not (a.is_only and b.is_only) else 1)


def _is_vague(item: Item) -> bool:
    """Whether no number is told, only its size: "hundreds of …"."""
    return item.amount.bound == "at least" and item.amount.step == 0


def _share_modifier(a: Item, b: Item) -> bool:
    """Whether more than one word of the counted phrase is shared: "four coalition governments"."""
    return len(a.counted & b.counted) > 1


def rival(a: Item, b: Item) -> bool:
    """Whether two comparable figures with different values are two tellings of one: same measure, same owner, both told."""
    if a.place == b.place or a.kind in {"ordinal", "ratio"} or a.point is not None:
        return False
    return not _part_and_whole(a, b) and (_same_matter(a, b) or _same_measure(a, b))


def _same_measure(a: Item, b: Item) -> bool:
    """Whether both tell the same measure and owner, or count people in the same plight."""
    if ((a.owner or b.owner) and a.owner != b.owner) or not a.told or not b.told:
        return False
    overlap = len(a.told & b.told) / len(a.told | b.told)
    if a.kind == "count":
        deadly = a.classes & b.classes & _APART
        low = min(abs(a.amount.low), abs(b.amount.low)) <= LOW_COUNT
        alike = bool(deadly) or (overlap >= OVERLAP and not low)
        return alike and bool(a.noun) and a.quantity.unit == b.quantity.unit
    sure = a.owner is not None or len(a.told & b.told) > 1
    return sure and overlap >= OVERLAP and a.period is not None and b.period is not None


def _same_matter(a: Item, b: Item) -> bool:
    """Whether two figures of one unit, not far apart, stand in so many of the same words that one thing was measured twice."""
    if a.kind == "duration" or a.quantity.unit != b.quantity.unit or not a.noun:
        return False
    low, high = sorted((abs(a.amount.low), abs(b.amount.low)))
    if high > low * FAR or (a.kind == "count" and low <= LOW_COUNT):
        return False
    if _has_competitor(a, b) or _has_competitor(b, a):
        return False
    shared = a.sentence & b.sentence
    least = min(len(a.sentence), len(b.sentence))
    return len(shared) >= SHARED and len(shared) >= MATTER * least


def _part_and_whole(a: Item, b: Item) -> bool:
    """Whether the owners told may be part and whole, or two parts: the northern towns, all towns."""
    if a.owner and a.owner == b.owner:
        return False
    return bool(a.holder and b.holder) and a.holder != b.holder


def _has_competitor(item: Item, other: Item) -> bool:
    """Whether the sentence tells one more figure of the kind and unit that the other does not, so that its words may belong to that one."""
    one = (item.quantity.kind, item.quantity.unit or "")
    return any((kind, unit) == one for kind, unit, _ in item.beside - other.beside)
