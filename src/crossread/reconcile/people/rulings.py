"""What a user says of the names of a story. Comes in: groups of Named things and Rulings. Goes out: the groups as the user has them.

A name means the group that is shown under it, else the only one that has it as the fullest name of a report, else the only one in which
it stands at all. Where none of these tells one group, the ruling changes nothing.
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from crossread.reconcile.people.named import Named
from crossread.text.names import fold

Group = list[Named]
USERS_WORD = "[user's name] "
"""Stands before a name that no report of the story writes."""


class Rulings(Struct, frozen=True):
    """`merged` names are one. `shown` is (name, name to show). `apart` and `speaking` are (report id, name): who is another there, and
    names under which somebody speaks in a report that may not write them."""

    merged: tuple[tuple[str, ...], ...] = ()
    shown: tuple[tuple[str, str], ...] = ()
    apart: frozenset[tuple[str, str]] = frozenset()
    speaking: tuple[tuple[str, str], ...] = ()


NO_RULINGS = Rulings()


def put_apart(groups: Sequence[Group], apart: Sequence[Named]) -> list[Group]:
    """The groups with each thing that the user set apart: with those of its own name, or alone."""
    found = [list(g) for g in groups]
    for n in apart:
        place = meant(n.name, found, lambda _: "")
        if place is None:
            found.append([n])
        else:
            found[place].append(n)
    return found


def merged(groups: Sequence[Group], rulings: Rulings, shown: Callable[[Group], str]) -> list[Group]:
    """The groups with those put together whose names the user merged, in whatever order the merges are told."""
    kept = {i: list(g) for i, g in enumerate(groups)}
    into = {i: i for i in kept}
    for names in rulings.merged:
        places = sorted({into[p] for n in names if (p := meant(n, groups, shown)) is not None})
        for later in places[1:]:
            kept[places[0]] += kept.pop(later)
            into = {i: places[0] if p == later else p for i, p in into.items()}
    return [kept[i] for i in sorted(kept)]


def renamed(
    groups: Sequence[Group], rulings: Rulings, shown: Callable[[Group], str]
) -> dict[int, str]:
    """The name to show for each place in `groups` that the user renamed; none that another group is shown under."""
    names = {i: shown(g) for i, g in enumerate(groups)}
    new: dict[int, str] = {}
    for name, to in rulings.shown:
        place = meant(name, groups, shown)
        taken = {fold(n) for i, n in names.items() if i != place}
        if place is not None and fold(to) not in taken:
            new[place] = to
    return new


def marked(name: str, group: Group) -> str:
    """The name as it is shown: with a mark where it stands in no report.

    A name that a report writes in other case or with other accents is the report's.
    """
    written = {fold(form) for n in group for form in n.written}
    return name if fold(name) in written else USERS_WORD + name


def meant(name: str, groups: Sequence[Group], shown: Callable[[Group], str]) -> int | None:
    """The place of the group that the user's name means, or None."""
    wanted = fold(name)
    tests: tuple[Callable[[Group], bool], ...] = (
        lambda g: fold(shown(g)) == wanted,
        lambda g: any(fold(n.name) == wanted for n in g),
        lambda g: any(fold(form) == wanted for n in g for form in n.forms),
    )
    for fits in tests:
        places = [i for i, g in enumerate(groups) if fits(g)]
        if places:
            return places[0] if len(places) == 1 else None
    return None
