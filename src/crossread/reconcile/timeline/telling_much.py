"""Whether a row is worth a place in the timeline.

Comes in: the tellings of one event. Goes out: yes or no. What two reports tell always is. What one report tells must be dated or stand
in its lead, or name who takes part in words that can be read by themselves.
"""

from crossread.reconcile.timeline.tellings import Telling

_FEWEST_WORDS = 4
_EMPTY = frozenset({"other", "statement"})
"""Kinds that say nothing by themselves: a verb of no kind, and mere saying, which has its own section."""


def tells_much(group: list[Telling]) -> bool:
    """Whether a reader would miss the row."""
    if len({t.key[0] for t in group}) > 1:
        return True
    words = max(len(_words(t)) for t in group)
    if words < _FEWEST_WORDS:
        return False
    if any(t.when.value or t.when.earliest for t in group) or any(t.lead for t in group):
        return any(not t.fragment or t.sentence is not None for t in group)
    return any(_stands_alone(t) for t in group)


def _stands_alone(telling: Telling) -> bool:
    if telling.kind in _EMPTY or not telling.ids:
        return False
    return not telling.fragment


def _words(telling: Telling) -> list[str]:
    return telling.cite.exact.split()
