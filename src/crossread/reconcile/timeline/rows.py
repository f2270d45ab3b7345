"""A row of the timeline from the tellings of one event.

Comes in: a group of Tellings. Goes out: a TimelineEvent and its worth. A stated date goes before an inferred one, a finer before a
coarser; a plan that another report tells as done makes the row "updated".
"""

from collections import Counter
from itertools import combinations
from typing import get_args

from crossread.model.account import Status, TimelineEvent
from crossread.model.layers import EventState
from crossread.model.report import UNKNOWN_WHEN, Citation, When
from crossread.reconcile.timeline.fragments import SPEECH
from crossread.reconcile.timeline.plans import is_plan_fulfilled
from crossread.reconcile.timeline.tellings import READABLE, Telling
from crossread.text.dates import dates_agree
from crossread.text.ids import make_id

_BASIS = {"stated": 0, "inferred": 1, "bounded": 2, "unknown": 3}
_WEIGHT = {
    "takes office": 3.0, "handover": 3.0, "resignation": 3.0, "leaves office": 2.5, "appointment": 3.0, "election": 3.0, "attack": 3.0, "death": 3.0,
    "disaster": 3.0, "agreement": 2.5, "membership": 2.5, "legal": 2.5, "conflict": 2.5, "withdrawal": 2.5, "term": 2.5,
    "endorsement": 2.2, "criticism": 2.0, "meeting": 2.2, "ceremony": 2.2, "vote": 2.2, "candidacy": 2.2, "sport": 2.2,
    "announcement": 2.0, "result": 2.2, "protest": 2.0, "injury": 2.5, "spending": 2.0, "statement": 1.8, "other": 0.6, "change": 1.5,
}  # fmt: skip
"""How much a kind of event weighs when rows are too many: what changes the world before what is said of it."""


def worth(group: list[Telling]) -> float:
    """How much the row tells: told by many, dated, of weight, in the lead; what is only possible counts less."""
    weight = max(_WEIGHT.get(t.kind, 1.8) for t in group)
    reports = len({t.key[0] for t in group})
    dated = any(t.when.value for t in group)
    done = any(t.state in ("happened", "planned") for t in group)
    lead = any(t.lead for t in group)
    return (
        weight
        + 1.5 * (reports - 1)
        + 1.0 * dated
        + 0.7 * lead
        + 0.2 * min(len(group), 4)
        - 1.2 * (not done)
    )


def row(group: list[Telling]) -> TimelineEvent:
    """The row, its fullest telling first; a plan never speaks for what others tell as done."""
    state = _state(group)
    first = min(group, key=lambda t: (t.state != state, _fullness(t)))
    rest = [t for t in group if t is not first]
    shown = shown_words(first)
    cites = tuple(dict.fromkeys((shown, *(t.cite for t in rest))))
    kinds = Counter(t.kind for t in group)
    kind = min(kinds, key=lambda k: (k in SPEECH and k == "statement", -kinds[k], k))
    return TimelineEvent(
        id=make_id("e", *(f"{c.report_id}:{c.start}:{c.end}" for c in sorted(cites))),
        kind=kind,
        when=_when(group),
        state=state,
        text=shown.exact,
        entity_ids=tuple(dict.fromkeys(i for t in (first, *rest) for i in t.ids)),
        status=_status(group),
        cites=cites,
    )


def shown_words(telling: Telling) -> Citation:
    """The telling's clause, or its sentence where the clause cannot be read by itself."""
    whole = telling.sentence
    apart = telling.fragment or telling.half_said
    return whole if apart and whole is not None else telling.cite


def _fullness(
    telling: Telling,
) -> tuple[tuple[bool, ...], int, tuple[str, int, int]]:
    length = len(telling.cite.exact)
    flaws = (
        telling.zone_kind not in ("body", "standfirst"),
        telling.fragment,
        telling.half_said,
        length > READABLE,
        telling.opens_quoted,
        telling.opens_pronoun,
        _BASIS[telling.when.basis] > 1,
        telling.goes_on,
    )
    return flaws, -len(telling.words) if length <= READABLE else length, telling.key


def _when(group: list[Telling]) -> When:
    """The best date told, or the narrowest bounds; each telling's own basis is kept.

    The day for which a thing was planned is not the day on which others tell that it was done.
    """
    firm = [t for t in group if not t.is_soft] if any(_dates(t) for t in group) else group
    group = firm or group
    happened = [t for t in group if t.state == "happened"]
    dated = [t.when for t in happened or group if t.when.value]
    if dated:
        return min(
            dated, key=lambda w: (_BASIS[w.basis], -len(w.value or ""), w.value or "", w.end or "")
        )
    earliest = max((t.when.earliest for t in group if t.when.earliest), default=None)
    latest = min((t.when.latest for t in group if t.when.latest), default=None)
    if earliest is None and latest is None:
        return UNKNOWN_WHEN
    return When(None, "bounded", earliest=earliest, latest=latest)


def _dates(telling: Telling) -> bool:
    """Whether the telling itself dates what was done, to the day."""
    value = telling.when.value or ""
    return not telling.is_soft and telling.state == "happened" and len(value) >= len("2024-10-01")


def _state(group: list[Telling]) -> EventState:
    told = {t.state for t in group}
    order: tuple[EventState, ...] = get_args(EventState)
    return next(s for s in order if s in told)


def _status(group: list[Telling]) -> Status:
    if len({t.key[0] for t in group}) < 2:
        return "single"
    if is_plan_fulfilled(group):
        return "updated"
    values = [
        t.when.value for t in group if t.when.value and t.state == _state(group) and not t.is_soft
    ]
    return "agreed" if all(dates_agree(a, b) for a, b in combinations(values, 2)) else "differs"
