"""How many one report tells as killed, and how many as hurt.

Comes in: the Harms of one report. Goes out: a Count of either, with the slices that it rests on. A number that the report writes goes
before people counted one by one; those shot or stabbed of whom nothing else is told are hurt, once the dead are taken off.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.model.layers import Bound, Harm
from crossread.model.report import Span
from crossread.reconcile.tolls.people import Person, Telling, is_dead, is_somebody, people

LEAD = 600
"""Characters from the first number told in which a higher one counts."""


class Count(NamedTuple):
    """A toll of one report: its value, the slice that tells it first, the words of harm, and how it came about.

    `people` are those counted one by one, and all single people told as killed. `slices` are all clauses that it rests on; `formula` says in our own words how they add up, None where one clause states the number.
    """

    value: int
    bound: Bound
    cite: Span
    word: Span
    slices: tuple[Span, ...]
    formula: str | None
    stated: bool
    people: tuple[Person, ...] = ()


class Stated(NamedTuple):
    """A number that one clause writes, or that its joined phrases add up to."""

    value: int
    parts: tuple[int, ...]
    harm: Harm


def counts(harms: Sequence[Harm]) -> tuple[Count | None, Count | None]:
    """The killed and the hurt of the report; None where it tells of none."""
    own = [h for h in harms if h.own]
    persons = people(own)
    dead = [p for p in persons if is_dead(p)]
    alive = [p for p in persons if not is_dead(p) and (len(persons) == 1 or is_somebody(p))]
    alive = alive or [p for p in persons[:1] if not dead]
    killed = _killed(own, dead)
    if killed is not None:
        killed = killed._replace(people=tuple(dead))
    return killed, _hurt(own, alive, killed)


def _stated(harms: Sequence[Harm]) -> list[Stated]:
    """Numbers written, or phrases joined with one that is; names that only spell out a number are left out."""
    found = []
    for harm in harms:
        whole = harm.victims[0]
        told = [v for v in harm.victims if v is whole or not (v.name and (whole.number or 0) > 1)]
        parts = [v.number for v in told if v.number is not None]
        if len(parts) < len(told) or not any(v.written for v in told):
            continue
        if parts[0] == sum(parts[1:]):
            parts = parts[:1]  # "four bodies, two men and two women"
        found.append(Stated(sum(parts), tuple(parts), harm))
    return found


def _killed(own: Sequence[Harm], dead: Sequence[Person]) -> Count | None:
    told = _stated([h for h in own if h.outcome == "killed" and h.plain])
    most = _leading(told)
    if most is None or _named(dead) > most.value:
        return _of_people(dead, "killed") if dead else None
    count = _of_clause(most)
    after = [t.harm for p in dead for t in p if t.harm.to_self and t.victim.more]
    if after and most.value > 1 and not any(s.value == most.value + 1 for s in told):
        own_hand = Span(after[0].start, after[0].end)
        return count._replace(
            value=most.value + 1,
            slices=(*count.slices, own_hand),
            formula=f"{most.value} + 1 = {most.value + 1} killed",
        )
    return count


def _named(persons: Sequence[Person]) -> int:
    """How many of them the report names."""
    return sum(any(t.victim.name is not None for t in p) for p in persons)


def _leading(told: Sequence[Stated]) -> Stated | None:
    """The highest number near the first one: further down, other incidents are told."""
    near = [s for s in told if s.harm.start < told[0].harm.start + LEAD]
    return max(near, key=lambda s: s.value, default=None)


def _hurt(own: Sequence[Harm], alive: Sequence[Person], killed: Count | None) -> Count | None:
    injured = _stated([h for h in own if h.outcome == "injured"])
    hit = _stated([h for h in own if h.outcome == "hit"])
    most = _leading(injured)
    all_hit = _leading(hit)
    dead = killed.value if killed is not None else 0
    best: Count | None = None
    if most is not None:
        best = _of_clause(most)
    if all_hit is not None and all_hit.value > 1:
        others = all(v.more for v in all_hit.harm.victims)
        left = all_hit.value if others else all_hit.value - dead
        if left > 0 and (best is None or left > best.value):
            best = _of_clause(all_hit)._replace(value=left)
            if left != all_hit.value and killed is not None:
                best = best._replace(
                    formula=f"{all_hit.value} - {dead} killed = {left} hurt",
                    slices=(best.cite, killed.cite),
                )
    if alive and (best is None or len(alive) > best.value):
        best = _of_people(alive, "hurt")
    return best


def _of_clause(stated: Stated) -> Count:
    harm = stated.harm
    formula = None
    if len(stated.parts) > 1:
        formula = f"{' + '.join(str(p) for p in stated.parts)} = {stated.value}"
    span = Span(harm.start, harm.end)
    return Count(
        stated.value,
        next((v.bound for v in harm.victims if v.bound != "exact"), "exact"),
        span,
        harm.word,
        (span,),
        formula,
        stated=True,
    )


def _of_people(persons: Sequence[Person], what: str) -> Count:
    first = [_telling(p, what).harm for p in persons]
    spans = tuple(dict.fromkeys(Span(h.start, h.end) for h in first))
    number = len(persons)
    formula = f"{' + '.join('1' for _ in persons)} = {number} {what}" if number > 1 else None
    return Count(
        number,
        "exact",
        spans[0],
        first[0].word,
        spans,
        formula,
        stated=False,
        people=tuple(persons),
    )


def _telling(person: Person, what: str) -> Telling:
    """The telling that says most plainly what became of the person."""
    wanted = "killed" if what == "killed" else "injured"
    fitting = [t for t in person if t.harm.outcome == wanted] or list(person)
    return next((t for t in fitting if t.harm.plain), fitting[0])
