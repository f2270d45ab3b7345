"""Whether a row is worth a place in the timeline.

Comes in: the tellings of one event. Goes out: yes or no. Some telling must be fit to be printed by itself, and tell more than that
somebody said something. What two reports tell then has its place; what one report tells must be dated, stand in its lead, or be of
weight and told as done.
"""

from collections import Counter
from collections.abc import Sequence

from crossread.reconcile.timeline.signs import SPEECH
from crossread.reconcile.timeline.tellings import Telling

_WEIGHTY = frozenset({
    "takes office", "handover", "resignation", "leaves office", "appointment", "election", "attack", "death", "disaster", "agreement",
    "membership", "legal", "conflict", "withdrawal", "term", "injury", "meeting", "endorsement",
})  # fmt: skip
"""Kinds whose events a reader looks for also where nobody dates them."""


_LASTING = frozenset({
    "takes office", "handover", "resignation", "leaves office", "term", "conflict", "election",
})  # fmt: skip
"""Kinds that are told in the present tense as well."""
_DAY = len("2024-10-01")
_MAIN = 2
"""In the leads of so many reports does a main actor stand."""


def main_actors(groups: Sequence[Sequence[Telling]], reports: int) -> frozenset[str]:
    """Ids of those whom the leads of at least two reports name, or the one report's lead."""
    leads = {(i, t.key[0]) for g in groups for t in g if t.lead for i in t.ids}
    named = Counter(i for i, _ in leads)
    return frozenset(i for i, n in named.items() if n >= min(_MAIN, reports))


def tells_much(group: Sequence[Telling], main: frozenset[str]) -> bool:
    """Whether a reader would miss the row, and could read it. `main` are the ids of the story's main actors."""
    fit = [t for t in group if is_fit(t, main)]
    if not fit or all(t.state == "hypothetical" for t in group):
        return False
    if len({t.key[0] for t in group}) > 1:
        return True
    return any(_is_dated(t) or _is_news(t) or _stands_alone(t) for t in fit)


def is_fit(telling: Telling, main: frozenset[str]) -> bool:
    """Whether the telling's words can be printed as the row's: whole, with a subject that is named, and telling of a deed."""
    if telling.printed is None or telling.opens_pronoun:
        return False
    if telling.open_object and telling.when.value is None:
        return False
    if telling.is_state and telling.kind not in _LASTING and telling.zone_kind == "body":
        return False
    return not telling.mere_saying or _dated_saying(telling, main) or _is_answer(telling, main)


def _is_dated(telling: Telling) -> bool:
    """Whether the day is told; for acts of speech that of the lead will do."""
    return telling.when.value is not None and (not telling.is_soft or telling.kind in SPEECH)


def _is_news(telling: Telling) -> bool:
    """Whether it stands in the lead; what did not happen is news only where it is of weight."""
    return telling.lead and (telling.state != "denied" or telling.kind in _WEIGHTY)


def _dated_saying(telling: Telling, main: frozenset[str]) -> bool:
    """Whether a main actor's saying has a day of its own in the words ("Lund said on Tuesday that …")."""
    day = (telling.time.when.value if telling.time else None) or ""
    return (
        len(day) == _DAY
        and telling.when.value is not None
        and telling.actor in main
        and not telling.opens_quoted
    )


def _is_answer(telling: Telling, main: frozenset[str]) -> bool:
    """Whether a main actor's answer stands with its question and has a day ("Asked whether it would close, Lund said “no”")."""
    words = telling.printed.exact.split() if telling.printed else [""]
    return (
        words[0].casefold() == "asked" and telling.when.value is not None and telling.actor in main
    )


def _stands_alone(telling: Telling) -> bool:
    weighty = telling.kind in _WEIGHTY and telling.state == "happened" and bool(telling.ids)
    return weighty and not telling.is_part and telling.kind not in SPEECH - {"endorsement"}
