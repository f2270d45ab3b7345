"""Whether a later report tells as done what an earlier one told as a plan.

Comes in: the tellings of one event. Goes out: yes or no. Much is asked for, since a changed plan stands on the first screen: words of
planning in a report that tells the act only as a plan, and the same act told as done in a report that is not older.
"""

from crossread.lang.en.events import PLANNED_BEFORE, WILL
from crossread.reconcile.timeline.tellings import Telling

_OF_PLANNING = frozenset(WILL) | {
    form
    for verb in PLANNED_BEFORE - {"want", "seek", "hope", "ready"}
    for form in (verb, f"{verb}s", f"{verb}ed", f"{verb}d", f"{verb}ned")
}
_ACTS = {
    "takes office": "office",
    "handover": "office",
    "resignation": "office",
    "leaves office": "office",
}
"""Kinds under which one change of office is told; any other kind is its own act."""


def is_plan_fulfilled(group: list[Telling]) -> bool:
    """Whether some report tells the act only as planned, and another, later or of unknown day, tells the same act as done."""
    reports = {t.key[0] for t in group}
    planning = [r for r in sorted(reports) if _only_plans(group, r)]
    done = [t for t in group if t.state == "happened" and t.key[0] not in planning]
    plans = [t for t in group if t.key[0] in planning and _in_words_of_planning(t)]
    return any(_one_act(p, d) and _not_older(d, p) for p in plans for d in done)


def _only_plans(group: list[Telling], report: str) -> bool:
    return all(t.state == "planned" for t in group if t.key[0] == report)


def _in_words_of_planning(telling: Telling) -> bool:
    return bool(set(telling.cite.exact.casefold().split()) & _OF_PLANNING)


def _one_act(a: Telling, b: Telling) -> bool:
    return _ACTS.get(a.kind, a.kind) == _ACTS.get(b.kind, b.kind) and a.kind != "term"


def _not_older(done: Telling, plan: Telling) -> bool:
    """Whether the report of the deed is of a later day than that of the plan, or either tells no day."""
    if done.published is None or plan.published is None:
        return True
    return done.published[:10] > plan.published[:10]
