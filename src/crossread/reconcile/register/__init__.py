"""The register: one entry for each office of each person, from every report's tellings.

Comes in: the Readings of a story and its Cast. Goes out: Offices, by person and time. An end may be inferred from the successor's
beginning where a report tells the handover; no other date leaves the telling that gave it.
"""

import msgspec

from crossread.model.account import Cast, Office
from crossread.model.layers import Reading
from crossread.reconcile.register.bygone import without_bygone
from crossread.reconcile.register.entries import Entry, entries
from crossread.reconcile.register.handovers import with_handovers

__all__ = ["offices"]


def offices(readings: tuple[Reading, ...], cast: Cast) -> tuple[Office, ...]:
    """The offices of the story, sorted by person, office and body."""
    joined = without_bygone(with_handovers(entries(readings, cast), readings, cast))
    return tuple(sorted((_office(e) for e in joined), key=_order))


def _office(entry: Entry) -> Office:
    return Office(
        person=entry.person,
        office=entry.office,
        organisation=entry.organisation,
        state=entry.state,
        begins=entry.begins,
        ends=entry.ends,
        cites=entry.cites,
        person_id=entry.person_id,
        ordinal=entry.ordinal,
        length=entry.length,
        minimum_term=entry.minimum_term,
    )


def _order(office: Office) -> tuple[str, str, str, str]:
    return (
        office.person,
        office.begins.value or "9999",
        office.office.casefold(),
        msgspec.json.encode(office).decode(),
    )
