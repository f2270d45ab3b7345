"""Which tellings tell one position.

Comes in: Tellings, sorted. Goes out: groups. One actor, one stance, one target, no dates against it; support with and without a condition
are one position, told more or less fully. A capital that takes its state's stand is told with it.
"""

from crossread.lang.en.stances import UNTOLD
from crossread.reconcile.positions.tellings import Telling
from crossread.text.dates import dates_agree
from crossread.text.meaning import meaning

_WORDS = 0.6
"""Share of the shorter target's content words that both must have."""
_LIKENESS = 0.7
"""Likeness in meaning from which targets with a word in common are one: far above that of two quotations of one speaker."""


def joined(found: list[Telling]) -> list[list[Telling]]:
    """The tellings in groups, each in order; a telling joins the first group that it fits as a whole."""
    groups: list[list[Telling]] = []
    for telling in found:
        home = next((g for g in groups if _fits(telling, g)), None)
        if home is None:
            groups.append([telling])
        else:
            home.append(telling)
    return groups


def _fits(telling: Telling, group: list[Telling]) -> bool:
    return all(
        _side(telling) == _side(g) and _one_actor(telling, g) and _dates(telling, g) for g in group
    ) and any(one_target(telling, g) or _filled(telling, g) for g in group)


def _one_actor(a: Telling, b: Telling) -> bool:
    return a.actor == b.actor or a.actor == b.state or a.state == b.actor


def _filled(a: Telling, b: Telling) -> bool:
    """Whether one tells what the other leaves open: both on a condition, one target "the deal", or with a word in common."""
    if a.vague == b.vague or a.condition is None or b.condition is None:
        return False
    vague = a if a.vague else b
    return vague.words <= UNTOLD or bool(a.matter & b.matter)


def _side(telling: Telling) -> str:
    return "supports" if telling.stance.stance == "supports on condition" else telling.stance.stance


def _dates(a: Telling, b: Telling) -> bool:
    x, y = a.stance.when.value, b.stance.when.value
    return x is None or y is None or dates_agree(x, y)


def one_target(a: Telling, b: Telling) -> bool:
    """Whether two stances are about one thing: by most of the words, by whom and what they name, or by meaning and a word in common."""
    if not a.words or not b.words:
        return a.target.casefold() == b.target.casefold()
    shared = len(a.words & b.words) / min(len(a.words), len(b.words))
    if shared >= _WORDS:
        return True
    if a.people and a.people == b.people and not (a.matter and b.matter):
        return True
    if not a.matter & b.matter:
        return False
    same_names = bool(a.about) and a.about == b.about
    return same_names or meaning().likeness(a.target, b.target) >= _LIKENESS
