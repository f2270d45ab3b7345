"""Tenures of all reports joined into entries: one person, one office, one body.

Comes in: Readings and the Cast. Goes out: Entries. A stated date goes before an inferred one; what is over by one telling is over.
"""

from collections import Counter

from msgspec import Struct

from crossread.lang.en.offices import TOP
from crossread.model.account import Cast
from crossread.model.layers import OfficeState, Reading, Tenure
from crossread.model.report import UNKNOWN_WHEN, Citation, When, cite
from crossread.reconcile.register.names import is_generic, office_key, same_body, same_office
from crossread.text.dates import dates_agree

_LATEST: tuple[OfficeState, ...] = ("held", "holds", "will hold", "candidate")
_BASIS = {"stated": 0, "inferred": 1, "bounded": 2, "unknown": 3}


class Telling(Struct, frozen=True):
    """One tenure with its citation, its person and its body under the ids of the cast; `personal`: the body is a person ("his" aide)."""

    tenure: Tenure
    cite: Citation
    person: str
    key: str
    body: str | None
    body_name: str | None
    outgoing: bool
    personal: bool = False


class Entry(Struct, frozen=True):
    """A joined entry. `body` is the cast's id of the body; `outgoing` tells that some report sees its holder leave."""

    person: str
    person_id: str | None
    office: str
    key: str
    organisation: str | None
    body: str | None
    state: OfficeState
    begins: When
    ends: When
    ordinal: int | None
    length: str | None
    minimum_term: str | None
    outgoing: bool
    cites: tuple[Citation, ...]


def entries(readings: tuple[Reading, ...], cast: Cast) -> list[Entry]:
    """The entries, in a fixed order that does not hang on the order of the reports."""
    names = {e.id: e.name for e in cast.entities}
    people = frozenset(e.id for e in cast.entities if e.kind == "person")
    told = sorted((t for r in readings for t in _tellings(r, cast, names, people)), key=_order)
    groups: list[list[Telling]] = []
    for telling in sorted(
        told, key=lambda t: (is_generic(t.key), t.body is None, t.personal, _order(t))
    ):
        home = next((g for g in groups if _belongs(telling, g)), None) or _only_top(telling, groups)
        if home is None:
            groups.append([telling])
        else:
            home.append(telling)
    found = [_entry(sorted(g, key=_order), names) for g in groups]
    return sorted(found, key=lambda e: (e.person, e.key, e.organisation or "", e.cites))


def _tellings(
    reading: Reading, cast: Cast, names: dict[str, str], people: frozenset[str]
) -> list[Telling]:
    found = []
    for t in reading.offices:
        person = cast.ids.get((reading.report.id, t.person), t.person)
        body = (
            cast.ids.get((reading.report.id, t.organisation), t.organisation)
            if t.organisation
            else None
        )
        before = reading.report.text[max(0, t.start - 1) : t.end].casefold()
        found.append(
            Telling(
                t, cite(reading.report, (t.start, t.end)), person, office_key(t.office), body,
                names.get(body, t.organisation) if body else None, "outgoing" in before,
                body in people,
            )
        )  # fmt: skip
    return found


def _order(t: Telling) -> tuple[str, str, int, int, str]:
    return (t.person, t.cite.report_id, t.cite.start, t.cite.end, t.tenure.office)


def _belongs(telling: Telling, group: list[Telling]) -> bool:
    """Whether the telling is of the group's person and office, and no date speaks against it."""
    first = group[0]
    if telling.person != first.person:
        return False
    known = [g for g in group if g.body is not None and g.personal == telling.personal]
    one_body = any(
        telling.body == g.body or same_body(telling.body_name, g.body_name) for g in known
    )
    if telling.body is not None and known and not one_body:
        return False
    if not any(same_office(telling.key, g.key, one_body) for g in group):
        return False
    if (
        "candidate" in (telling.tenure.state, first.tenure.state)
    ) and telling.tenure.state != first.tenure.state:
        return False
    return all(_agree(telling.tenure, g.tenure) for g in group)


def _only_top(telling: Telling, groups: list[list[Telling]]) -> list[Telling] | None:
    """For "leader of the alliance" without a name: the one office at the top that the person has in the same state, if only one."""
    if telling.body is not None or not is_generic(telling.key):
        return None
    fitting = [
        g
        for g in groups
        if g[0].person == telling.person
        and any(t.key in TOP and t.tenure.state == telling.tenure.state for t in g)
        and all(_agree(telling.tenure, t.tenure) for t in g)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _agree(a: Tenure, b: Tenure) -> bool:
    pairs = ((a.begins.value, b.begins.value), (a.ends.value, b.ends.value))
    return all(x is None or y is None or dates_agree(x, y) for x, y in pairs)


def _entry(group: list[Telling], names: dict[str, str]) -> Entry:
    office, key = _wording(group)
    known = [t for t in group if t.body is not None]
    bodies = Counter(t.body for t in [t for t in known if not t.personal] or known)
    body = min(bodies, key=lambda b: (-bodies[b], b)) if bodies else None
    organisation = next((t.body_name for t in group if t.body == body and t.body_name), None)
    person = group[0].person
    ordered = sorted(group, key=lambda t: (_rank(t), t.cite))
    return Entry(
        person=names.get(person, group[0].tenure.person),
        person_id=person if person in names else None,
        office=office,
        key=key,
        organisation=organisation,
        body=body,
        state=next(s for s in _LATEST if any(t.tenure.state == s for t in group)),
        begins=_best([t.tenure.begins for t in group]),
        ends=_best([t.tenure.ends for t in group]),
        ordinal=next((t.tenure.ordinal for t in ordered if t.tenure.ordinal is not None), None),
        length=next((t.tenure.length for t in ordered if t.tenure.length), None),
        minimum_term=next((t.tenure.minimum_term for t in ordered if t.tenure.minimum_term), None),
        outgoing=any(t.outgoing for t in group),
        cites=tuple(dict.fromkeys(t.cite for t in ordered)),
    )


def _wording(group: list[Telling]) -> tuple[str, str]:
    """The office in the words told most, a specific name before a generic one, capitals before none."""
    counts = Counter(t.tenure.office for t in group)
    best = min(
        counts,
        key=lambda w: (
            is_generic(office_key(w)),
            office_key(w) != fullest(group),
            w.isupper(),
            not w[:1].isupper(),
            -counts[w],
            w,
        ),
    )
    return best, office_key(best)


def fullest(group: list[Telling]) -> str:
    """The office key told most often among the specific ones."""
    keys = Counter(t.key for t in group if not is_generic(t.key)) or Counter(t.key for t in group)
    return min(keys, key=lambda k: (-keys[k], k))


def _rank(t: Telling) -> tuple[int, int]:
    """Tellings that give a date come first, then the longer ones."""
    dated = sum(w.value is not None for w in (t.tenure.begins, t.tenure.ends)) + (
        t.tenure.length is not None
    )
    return (-dated, -(t.cite.end - t.cite.start))


def _best(told: list[When]) -> When:
    known = [w for w in told if w.value]
    if not known:
        return UNKNOWN_WHEN
    return min(
        known, key=lambda w: (_BASIS[w.basis], -len(w.value or ""), w.value or "", w.end or "")
    )
