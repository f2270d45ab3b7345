"""Whether a row is worth a place in the timeline.

Comes in: the tellings of one event. Goes out: yes or no. What two reports tell always is. What one report tells must be dated or stand
in its lead, or name who takes part in words that can be read by themselves.
"""

from crossread.reconcile.timeline.tellings import Telling

_FEWEST_WORDS = 4
_ADDRESSED = 2
"""Mere saying has its own section: without a date it counts only if it names another person than the speaker."""


def tells_much(group: list[Telling]) -> bool:
    """Whether a reader would miss the row."""
    if all(t.fragment and t.sentence is None for t in group):
        return False
    if len({t.key[0] for t in group}) > 1:
        return True
    words = max(len(_words(t)) for t in group)
    if words < _FEWEST_WORDS:
        return False
    if any(t.when.value or t.when.earliest for t in group) or any(t.lead for t in group):
        return True
    return any(_stands_alone(t) for t in group)


def _stands_alone(telling: Telling) -> bool:
    if telling.kind == "other" or telling.fragment:
        return False
    if telling.kind == "statement":
        return len(telling.people) >= _ADDRESSED
    return bool(telling.ids)


def _words(telling: Telling) -> list[str]:
    return telling.cite.exact.split()
