"""A row of the timeline from the tellings of one event.

Comes in: a group of Tellings. Goes out: a TimelineEvent and its worth. A stated date goes before an inferred one, a finer before a
coarser; a plan that another report tells as done makes the row "updated".
"""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import get_args

from crossread.model.account import Status, TimelineEvent
from crossread.model.layers import EventState
from crossread.model.report import UNKNOWN_WHEN, When
from crossread.reconcile.timeline.namings import OCCURRED
from crossread.reconcile.timeline.plans import is_plan_fulfilled
from crossread.reconcile.timeline.signs import SPEECH
from crossread.reconcile.timeline.telling_much import is_fit
from crossread.reconcile.timeline.tellings import Telling
from crossread.text.dates import dates_agree, is_after
from crossread.text.ids import make_id

_DAY = len("2024-10-01")
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


def row(group: list[Telling], main: frozenset[str]) -> TimelineEvent:
    """The row, its fullest telling first; a plan never speaks for what others tell as done."""
    state = state_of_row(group)
    when = when_of_row(group)
    readable = [t for t in group if is_fit(t, main)]
    first = min(readable, key=lambda t: (t.state != state, _fullness(t, when)))
    rest = [t for t in group if t is not first]
    shown = first.printed or first.cite
    cites = tuple(dict.fromkeys((shown, *(t.cite for t in rest))))
    kinds = Counter(t.kind for t in group)
    kind = min(kinds, key=lambda k: (k in SPEECH and k == "statement", -kinds[k], k))
    return TimelineEvent(
        id=make_id("e", *(f"{c.report_id}:{c.start}:{c.end}" for c in sorted(cites))),
        kind=kind,
        when=when,
        state=state,
        text=shown.exact,
        entity_ids=tuple(dict.fromkeys(i for t in (first, *rest) for i in t.ids)),
        status=_status(group),
        cites=cites,
    )


def _fullness(telling: Telling, when: When) -> tuple[tuple[bool, ...], int, tuple[str, int, int]]:
    """What speaks against showing the telling, the gravest first; then how little it tells."""
    day = (when.value or "")[:_DAY]
    own = (telling.when.value or "")[:_DAY]
    flaws = (
        telling.mere_saying,
        telling.opens_pronoun,
        telling.zone_kind not in ("body", "standfirst"),
        telling.noun or telling.anchor.startswith(OCCURRED),
        bool(day and own) and not dates_agree(day, own),
        telling.opens_quoted,
        telling.is_state,
        telling.is_part and bool(day) and not own,
    )
    return flaws, -len(telling.words), telling.key


def when_of_row(group: Sequence[Telling]) -> When:
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
    crossed = earliest is not None and latest is not None and is_after(earliest, latest)
    if crossed or (earliest is None and latest is None):
        return UNKNOWN_WHEN
    return When(None, "bounded", earliest=earliest, latest=latest)


def _dates(telling: Telling) -> bool:
    """Whether the telling itself dates what was done, to the day."""
    value = telling.when.value or ""
    return not telling.is_soft and telling.state == "happened" and len(value) >= len("2024-10-01")


def state_of_row(group: Sequence[Telling]) -> EventState:
    """What counts most of the states told: done before planned before denied before possible."""
    told = {t.state for t in group}
    order: tuple[EventState, ...] = get_args(EventState)
    return next(s for s in order if s in told)


def _status(group: list[Telling]) -> Status:
    if len({t.key[0] for t in group}) < 2:
        return "single"
    if is_plan_fulfilled(group):
        return "updated"
    state = state_of_row(group)
    values = [
        t.when.value.replace("TNI", "TEV")  # one's evening is another's night
        for t in group
        if t.when.value and t.state == state and not t.is_soft
    ]
    return "agreed" if all(dates_agree(a, b) for a, b in combinations(values, 2)) else "differs"
