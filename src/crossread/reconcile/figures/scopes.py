"""Whether two figures could be one at all. Comes in: items. Goes out: yes or no for a pair.

Definitions and scopes keep figures apart: the killed are not the injured, a yearly sum is not a quarterly one, 2019 is not 2022, another
60 million are not the 60 million, one's tenure is not another's.
"""

from datetime import date

from crossread.lang.en.demonyms import NATIONS, PEOPLES
from crossread.lang.en.measures import PERSONS
from crossread.lang.en.units import APART, APART_FROM_UNIFORMED, GENERIC_NOUNS, UNIFORMED
from crossread.reconcile.figures.items import Item
from crossread.reconcile.figures.surroundings import CLASS_OF

_APART = frozenset(APART)
_PEOPLES = frozenset(n.lower() for n in (*NATIONS, *PEOPLES))
ONE_NIGHT = 1
"""Days by which two reports of one event may date it apart: after midnight, or in another time zone."""
ONE_WEEK = 7
"""The same for what is counted in one event: a weekday is a week off where a report does not tell its own day."""
DAY = len("2024-10-01")


def comparable(a: Item, b: Item) -> bool:
    """Whether kind, unit, class of meaning, qualifiers, and period leave room for one figure."""
    if a.kind != b.kind or a.is_more != b.is_more or not units_fit(a, b):
        return False
    if (a.point is None) != (b.point is None) or _points_differ(a.point, b.point):
        return False
    apart_a, apart_b = a.classes & _APART, b.classes & _APART
    if apart_a and apart_b and not apart_a & apart_b:
        return False
    return not qualifiers_clash(a, b) and not _periods_differ(a, b)


def units_fit(a: Item, b: Item) -> bool:
    """Whether both are of one dimension, or count what may be the same."""
    if a.kind != "count":
        return a.amount.dimension == b.amount.dimension
    if a.noun == b.noun:
        return True
    if other_persons(a, b):
        return False
    if not a.noun or not b.noun:
        return bool(a.classes & b.classes & _APART)
    one_class = a.noun in CLASS_OF and CLASS_OF[a.noun] == CLASS_OF.get(b.noun)
    return one_class or bool((a.counted & b.counted) - GENERIC_NOUNS) or both_persons(a, b)


def both_persons(a: Item, b: Item) -> bool:
    """Whether both count people, under whatever noun."""
    return is_persons(a) and is_persons(b)


def other_persons(a: Item, b: Item) -> bool:
    """Whether one counts persons in service and the other those whom they meet: officers are no youths."""
    serving = a.noun in UNIFORMED, b.noun in UNIFORMED
    other = b.noun if serving[0] else a.noun
    return serving[0] != serving[1] and other in APART_FROM_UNIFORMED


def is_persons(item: Item) -> bool:
    """Whether people are counted."""
    return item.kind == "count" and (item.noun in PERSONS or item.noun in _PEOPLES)


def qualifiers_clash(a: Item, b: Item) -> bool:
    """Whether both tell kinds of one family, and no kind in common."""
    for family in {f for f, _ in a.qualifiers} & {f for f, _ in b.qualifiers}:
        kinds_a = {k for f, k in a.qualifiers if f == family}
        kinds_b = {k for f, k in b.qualifiers if f == family}
        if not kinds_a & kinds_b:
            return True
    return False


def owners_fit(a: Item, b: Item) -> bool:
    """Whether those meant do not stand against it: owners, where both are told, are one; else someone is meant in both."""
    if a.owner and b.owner:
        return a.owner == b.owner
    return bool(a.whom & b.whom) or not a.whom or not b.whom


def owners_clash(a: Item, b: Item) -> bool:
    """Whether both tell whose figure it is, in words that have nothing in common: that of some allies is not that of all."""
    if a.owner and b.owner and a.owner == b.owner:
        return False
    return bool(a.holder and b.holder) and not a.holder & b.holder


def _points_differ(a: str | None, b: str | None) -> bool:
    return bool(a and b) and not _one_time(a or "", b or "", ONE_NIGHT)


def _periods_differ(a: Item, b: Item) -> bool:
    if a.period is None or b.period is None or not a.period.value or not b.period.value:
        return False
    return not _one_time(
        a.period.value, b.period.value, ONE_WEEK if a.kind == "count" else ONE_NIGHT
    )


def _one_time(a: str, b: str, days: int) -> bool:
    """Whether one holds the other, or both are days so near each other; what is no calendar date says nothing."""
    if not a[0].isdigit() or not b[0].isdigit() or a.startswith(b) or b.startswith(a):
        return True
    try:
        apart = date.fromisoformat(a[:DAY]) - date.fromisoformat(b[:DAY])
    except ValueError:
        return False
    return abs(apart.days) <= days
