"""Positions: who backs, opposes or withdraws what, on which condition.

Comes in: a Reading with parse, names, times, quotations and events. Goes out: Stances in the order of the text. A stance needs a named
actor and words that tell it; what somebody merely says about a matter is none.
"""

from crossread.extract.positions.fit import names_itself
from crossread.extract.positions.headline_verbs import misread_stances
from crossread.extract.positions.holders import holder_stances
from crossread.extract.positions.nouns import noun_stances
from crossread.extract.positions.verbs import verb_stances
from crossread.model.layers import Reading, Stance

__all__ = ["positions"]


def positions(reading: Reading) -> tuple[Stance, ...]:
    """Every telling of a stance in the report's body, in order."""
    told = verb_stances(reading)
    by_nouns = (*noun_stances(reading), *holder_stances(reading))
    found = {*told, *(n for n in by_nouns if not any(_one_telling(n, s) for s in told))}
    found |= {m for m in misread_stances(reading) if not any(_same_place(m, s) for s in found)}
    found = {s for s in found if not names_itself(reading, s)}
    return tuple(sorted(found, key=lambda s: (s.start, s.end, s.target, s.actor, s.stance)))


def _one_telling(noun: Stance, verb: Stance) -> bool:
    """Whether a verb already tells what became of the stance in the noun: "dropped its opposition to the plan"."""
    return (
        _same_place(noun, verb)
        and noun.target.start < verb.target.end
        and verb.target.start < noun.target.end
    )


def _same_place(a: Stance, b: Stance) -> bool:
    return a.actor == b.actor and a.start < b.end and b.start < a.end
