"""Items of one quantity put together. Comes in: all items of a story. Goes out: groups, each one quantity of the world.

First copies of one sentence, then equal values (within rounding) with evidence for one thing, then groups whose values rival each other.
Only items of one kind and dimension, and for equal values only neighbours in size, are ever compared.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from crossread.reconcile.figures.evidence import is_conversion, rival, same_figure
from crossread.reconcile.figures.items import Item
from crossread.reconcile.figures.scopes import comparable, other_persons
from crossread.reconcile.figures.values import MOST_ROUNDING, same_amount

Group = list[Item]
MOST_AGAINST = 0.25
"""Share of the pairs of two groups that may be kept apart by period or scope where one pair has evidence for a join."""


def groups(found: Sequence[Item]) -> list[Group]:
    """The items by quantity, each group in the order of reports and text; groups in the order of their first items."""
    equal = _joined_equal(_copies(found))
    joined = _joined_rivals(equal)
    ordered = [sorted(g, key=_at) for g in joined]
    return sorted(ordered, key=lambda g: _at(g[0]))


def _at(item: Item) -> tuple[int, int]:
    return item.place, item.quantity.start


def _copies(found: Iterable[Item]) -> list[Group]:
    """Items that stand in one sentence word for word are one; the periods may differ with the reports' dates."""
    together: dict[tuple[object, ...], Group] = {}
    for item in found:
        key = (item.kind, item.amount.dimension, item.amount.low, item.amount.high, item.wording)
        together.setdefault(key, []).append(item)
    return list(together.values())


def _joined_equal(copies: list[Group]) -> list[Group]:
    """Groups of one value. A join needs one pair with evidence and no pair that stands against it."""
    home = list(range(len(copies)))
    members = {n: [n] for n in home}
    heads = [group[0] for group in copies]
    for a, b in _neighbours(heads):
        left, right = home[a], home[b]
        if left == right or not same_figure(heads[a], heads[b]):
            continue
        if _may_merge([heads[x] for x in members[left]], [heads[y] for y in members[right]]):
            left, right = min(left, right), max(left, right)
            members[left] += members.pop(right)
            for n in members[left]:
                home[n] = left
    return [[item for n in sorted(m) for item in copies[n]] for _, m in sorted(members.items())]


def _may_merge(left: Sequence[Item], right: Sequence[Item]) -> bool:
    """Whether no two of both groups are told apart, and few stand against each other by what is told of them: a wrong period of one
    report shall not keep ten others apart."""
    pairs = [(a, b) for a in left for b in right]
    if any(_told_apart(a, b) or not _same(a, b) or other_persons(a, b) for a, b in pairs):
        return False
    against = sum(not _can_be_one(a, b) for a, b in pairs)
    return against <= MOST_AGAINST * len(pairs)


def _neighbours(heads: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Pairs that could be one by kind, dimension, value and scope, the earlier item first."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, item in enumerate(heads):
        blocks[_block(item)].append(n)
    pairs = []
    for block in blocks.values():
        block.sort(key=lambda n: (heads[n].amount.low, n))
        for k, n in enumerate(block):
            most = heads[n].amount.low + 2 * MOST_ROUNDING * abs(heads[n].amount.low)
            for m in block[k:]:
                if heads[m].amount.low > most:
                    break
                if m != n and _can_be_one(heads[n], heads[m]):
                    pairs.append((min(n, m), max(n, m)))
    return iter(sorted(pairs))


def _block(item: Item) -> tuple[str, str]:
    return item.kind, "" if item.kind == "count" else item.amount.dimension


def _can_be_one(a: Item, b: Item) -> bool:
    if not _same(a, b):
        return False
    return is_conversion(a, b) or (not _told_apart(a, b) and comparable(a, b))


def _same(a: Item, b: Item) -> bool:
    return same_amount(a.amount, b.amount, a.place == b.place)


def _told_apart(a: Item, b: Item) -> bool:
    """Whether one sentence tells both: who writes "two doctors and their two children" counts two things."""
    return a.place == b.place and a.inside == b.inside and not is_conversion(a, b)


def _joined_rivals(equal: list[Group]) -> list[Group]:
    """Groups of different values for one thing, told by different reports."""
    joined: list[Group] = []
    by_unit: dict[tuple[str, str], list[int]] = defaultdict(list)
    for group in equal:
        units = sorted({_unit(item) for item in group})
        near = sorted({n for unit in units for n in by_unit[unit]})
        home = next((n for n in near if _rivals(group, joined[n])), None)
        if home is None:
            home = len(joined)
            joined.append([])
        joined[home].extend(group)
        for unit in units:
            if home not in by_unit[unit]:
                by_unit[unit].append(home)
    return joined


def _unit(item: Item) -> tuple[str, str]:
    """What two rival figures share: the counted thing, else the dimension."""
    return item.kind, (item.quantity.unit or "") if item.kind == "count" else item.amount.dimension


def _rivals(a: Group, b: Group) -> bool:
    if {i.place for i in a} & {i.place for i in b}:
        return False
    if any(other_persons(x, y) for x in a for y in b):
        return False
    return any(comparable(x, y) and rival(x, y) for x in a for y in b)
