"""What one actor thought of one thing, first and later: "had blocked the deal", then "lifted its veto".

Comes in: groups of Tellings, one for a position. Goes out: sequences of groups, each in order of time. A position with no other of its
actor and target is a sequence by itself.
"""

from crossread.model.report import Citation
from crossread.reconcile.positions.joining import one_target
from crossread.reconcile.positions.tellings import Telling


def sequences(groups: list[list[Telling]]) -> list[list[list[Telling]]]:
    """The groups of one actor and one target together, earliest first."""
    found: list[list[list[Telling]]] = []
    for group in groups:
        home = next((s for s in found if any(_belongs(group, other) for other in s)), None)
        if home is None:
            found.append([group])
        else:
            home.append(group)
    return [sorted(s, key=_time) for s in found]


def _belongs(a: list[Telling], b: list[Telling]) -> bool:
    return a[0].actor == b[0].actor and any(one_target(x, y) for x in a for y in b)


def _time(group: list[Telling]) -> tuple[str, Citation]:
    return min((t.time, t.cite) for t in group)
