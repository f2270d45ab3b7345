"""Ends inferred from handovers: whoever is told to hand over left on the day the successor began.

Comes in: Entries and Readings. Goes out: the Entries, some with an inferred end or beginning. Needs a report that names both persons in
one handover, or calls the one outgoing; never infers from two names alone.
"""

from itertools import permutations

import msgspec

from crossread.model.account import Cast
from crossread.model.layers import Reading
from crossread.model.report import When
from crossread.reconcile.register.entries import Entry
from crossread.reconcile.register.names import same_body, same_office

_HANDING = frozenset({"takes office", "handover", "resignation", "appointment", "election"})


def with_handovers(found: list[Entry], readings: tuple[Reading, ...], cast: Cast) -> list[Entry]:
    """The entries, with ends and beginnings that a told handover gives."""
    met = _handovers(readings, cast)
    changed = list(found)
    for i, j in permutations(range(len(found)), 2):
        leaving, coming = changed[i], changed[j]
        if leaving.person == coming.person or not _one_office(leaving, coming):
            continue
        told = (leaving.person_id, coming.person_id) in met
        if not told and not leaving.outgoing:
            continue
        if (
            coming.state in ("holds", "will hold")
            and coming.begins.value
            and leaving.ends.value is None
            and _before(leaving, coming)
        ):
            changed[i] = msgspec.structs.replace(
                leaving,
                ends=When(coming.begins.value, "inferred"),
                state="held" if coming.state == "holds" else leaving.state,
            )
        elif (
            coming.state in ("holds", "will hold")
            and leaving.ends.value
            and coming.begins.value is None
            and told
        ):
            changed[j] = msgspec.structs.replace(
                coming, begins=When(leaving.ends.value, "inferred")
            )
    return changed


def _one_office(a: Entry, b: Entry) -> bool:
    body = a.body is not None and (a.body == b.body or same_body(a.organisation, b.organisation))
    return body and same_office(a.key, b.key, True)


def _before(leaving: Entry, coming: Entry) -> bool:
    begins, later = leaving.begins.value, coming.begins.value
    return begins is None or later is None or begins[: len(later)] < later[: len(begins)]


def _handovers(readings: tuple[Reading, ...], cast: Cast) -> set[tuple[str, str]]:
    """Ordered pairs (who leaves, who comes) of persons that one event of changing office names together."""
    persons = {e.id for e in cast.entities if e.kind == "person"}
    pairs: set[tuple[str, str]] = set()
    for reading in readings:
        for event in reading.events:
            if event.kind not in _HANDING or event.state in ("denied", "hypothetical"):
                continue
            ids = [cast.ids.get((reading.report.id, n), n) for n in event.participants]
            people = [i for i in ids if i in persons]
            if len(people) >= 2:
                first, second = people[0], people[1]
                pairs.add(
                    (first, second)
                    if event.kind in ("handover", "resignation")
                    else (second, first)
                )
    return pairs
