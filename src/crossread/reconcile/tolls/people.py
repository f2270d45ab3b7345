"""Which of the people that a report tells as harmed are one and the same.

Comes in: the Harms of one report. Goes out: persons, each with the phrases that mean it. Two phrases mean two people only where something
sets them apart: names, ages, sex, "another", or that one clause tells both.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec import structs
from rapidfuzz import fuzz

from crossread.model.layers import Harm, Victim

AGES_APART = 1
"""Reports and their sentences differ by a year in somebody's age."""
ALIKE = 88
"""How much of a hundred two names must share to be one name in two spellings."""
NEARLY_GROWN = (16, 20)
"""Whoever is of such an age is called a boy as well as a man."""


class Telling(NamedTuple):
    """One phrase for a victim, and the clause it stands in."""

    harm: Harm
    victim: Victim


Person = Sequence[Telling]
"""One person: the phrases that mean it."""


def people(harms: Iterable[Harm]) -> list[list[Telling]]:
    """The single people told as harmed, in the order of the text, each with its tellings."""
    found: list[list[Telling]] = []
    for harm in harms:
        used: list[list[Telling]] = []
        for victim in harm.victims:
            if victim.number != 1:
                continue
            home = _home(found, harm, victim, used)
            if home is None:
                home = []
                found.append(home)
            if victim.pronoun and not _shares_name(home, victim):
                victim = structs.replace(victim, name=None)
            home.append(Telling(harm, victim))
            used.append(home)
    return found


def _home(
    found: list[list[Telling]], harm: Harm, victim: Victim, used: list[list[Telling]]
) -> list[Telling] | None:
    """The person that the phrase means: by name, else by age, else the last one that nothing sets apart.

    Of these, whoever is told as killed is rather somebody told so before.
    """
    free = [p for p in found if not any(p is u for u in used)]
    named = [p for p in free if _shares_name(p, victim)]
    if named:
        return named[-1]
    if victim.pronoun:
        victim = structs.replace(victim, name=None)
    fitting = [p for p in free if _all_fit(p, victim)]
    if harm.outcome == "injured" and harm.plain and victim.name:
        fitting = [p for p in fitting if not is_dead(p)]  # "injured" is not said of the dead
    aged = [
        p for p in fitting if victim.age is not None and any(t.victim.age == victim.age for t in p)
    ]
    if aged:
        return aged[0]
    if victim.more:
        return None
    alike = [p for p in fitting if is_dead(p) == (harm.outcome == "killed")]
    best = fitting if harm.outcome == "hit" or not alike else alike
    return best[-1] if best else None


def is_somebody(person: Iterable[Telling]) -> bool:
    """Whether any phrase introduces the person, and does not only take up somebody: a pronoun, "the victim"."""
    return any(
        not t.victim.pronoun
        and (t.victim.name or not t.victim.definite or t.victim.age is not None)
        for t in person
    )


def is_dead(person: Iterable[Telling]) -> bool:
    """Whether any phrase tells the person as killed."""
    return any(t.harm.outcome == "killed" for t in person)


def all_died(persons: Sequence[Person], dead: Sequence[Person]) -> bool:
    """Whether each of the persons can be another one of the dead."""
    left = list(dead)
    for person in persons:
        same = next((d for d in left if all(_all_fit(d, t.victim) for t in person)), None)
        if same is None:
            return False
        left.remove(same)
    return True


def _all_fit(person: Person, victim: Victim) -> bool:
    low, high = NEARLY_GROWN
    ages = [v.age for v in (victim, *(t.victim for t in person)) if v.age is not None]
    between = any(low <= age <= high for age in ages)
    return all(_fits(t.victim, victim, between) for t in person)


def _shares_name(person: list[Telling], victim: Victim) -> bool:
    return victim.name is not None and any(
        t.victim.name is not None and _one_name(t.victim.name, victim.name) for t in person
    )


def _one_name(a: str, b: str) -> bool:
    """Whether all words of the shorter name stand in the longer one, or they are spelt nearly alike."""
    short, long = sorted((a.casefold().split(), b.casefold().split()), key=len)
    return set(short) <= set(long) or fuzz.ratio(" ".join(short), " ".join(long)) >= ALIKE


def _fits(a: Victim, b: Victim, between: bool) -> bool:
    """Whether nothing sets the two apart; whoever is `between` child and adult is called either."""
    if a.name is not None and b.name is not None and not _one_name(a.name, b.name):
        return False
    if a.gender is not None and b.gender is not None and a.gender != b.gender:
        return False
    if a.age is not None and b.age is not None and abs(a.age - b.age) > AGES_APART:
        return False
    return between or (_grown_fits(a, b) and _grown_fits(b, a))


def _grown_fits(a: Victim, b: Victim) -> bool:
    """Whether what one is called goes with the other's age or word."""
    if a.grown is None:
        return True
    if b.grown is not None:
        return a.grown == b.grown
    return b.age is None or (b.age >= NEARLY_GROWN[0]) == a.grown
