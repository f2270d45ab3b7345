"""Whom a definite role means that nothing beside it says: whoever the report tells to have that office.

Comes in: Drafts of names and roles in text order. Goes out: the same, with names settled in place. A role that fits two people alike
stays open.
"""

from collections import defaultdict
from functools import lru_cache

from crossread.extract.names.descriptions import NATIVE
from crossread.extract.names.drafts import Draft
from crossread.lang.en.offices import ABROAD
from crossread.lang.en.titles import LEADER_WORDS, LEADERS, SAME_OFFICE

_RELATIVE_OFFICES = frozenset({"successor", "predecessor"})
_PAST = frozenset(
    {"former", "ex", "outgoing", "late", "departing", "retiring", "ousted", "retired"}
)
_COMING = frozenset({"new", "next", "incoming", "future"})
_LESSER = ("vice", "deputy", "under")
_ABROAD = tuple([office] for office in sorted(ABROAD))
"""Offices of which every country has one in every other: "the Norwegian ambassador" is nobody who is not told to be Norwegian."""
_SAME = tuple(frozenset(o.replace("-", " ") for o in group) for group in SAME_OFFICE)


def resolve_roles(drafts: list[Draft]) -> None:
    """Settles open roles in place, in text order, by what is told of each person anywhere in the report."""
    told: dict[str, list[Draft]] = defaultdict(list)
    for d in drafts:
        if d.kind == "person" and d.name is not None and (d.office or d.marks):
            told[d.name].append(d)
    last: dict[str, int] = {}
    for d in drafts:
        if d.kind == "person" and d.name is not None:
            last[d.name] = d.sentence
        if not (d.open and d.name is None) or d.office in _RELATIVE_OFFICES:
            continue
        ranked = sorted(
            (
                (fit + _nearness(d.sentence, last.get(name)), name)
                for name, facts in told.items()
                if (fit := _fit(d, facts)) > 0 and (name in last or _is_placed(d, facts))
            ),
            key=lambda pair: (-pair[0], pair[1]),
        )
        if ranked and (len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= 0.25):
            d.name = ranked[0][1]
            last[d.name] = d.sentence


def _is_placed(role: Draft, facts: list[Draft]) -> bool:
    """Whether a role that names a country can mean a person who is named only later: one who is told to be of that country."""
    return not role.marks or any(role.marks & f.marks for f in facts)


def resolve_relatives(drafts: list[Draft]) -> None:
    """Settles "his successor" and "its predecessor" where just one other person is told to hold the same office."""
    told: dict[str, list[Draft]] = defaultdict(list)
    for d in drafts:
        if d.kind == "person" and d.name is not None and d.office:
            told[d.name].append(d)
    at = {(d.sentence, d.start): d for d in drafts if d.form == "pronoun"}
    for d in drafts:
        if d.office not in _RELATIVE_OFFICES or d.name is not None:
            continue
        owner = at.get((d.sentence, d.start))
        if owner is None or owner.name is None:
            continue
        others = [
            name
            for name, facts in sorted(told.items())
            if name != owner.name
            and any(_fit(mine, facts) >= 1.5 and mine.office != NATIVE for mine in told[owner.name])
        ]
        if len(others) == 1:
            d.name = others[0]


def _nearness(sentence: int, last: int | None) -> float:
    if last is None:
        return -1.0
    return -0.3 * min(sentence - last, 5)


def _fit(role: Draft, facts: list[Draft]) -> float:
    """How well a role fits what is told of one person; 0 or less if it does not."""
    marks = frozenset[str]().union(*(f.marks for f in facts))
    if role.office == NATIVE:
        return 2.0 if role.marks and role.marks & marks else 0.0
    best = 0.0
    for f in facts:
        same = _same_office(role.office, f.office)
        if not same or _speaks_against(role, f, marks):
            continue
        score = same
        if role.marks & f.marks:
            score += 1.5
        elif role.marks and role.marks & marks:
            score += 1.0
        elif role.marks and marks:
            score -= 1.5
        if role.states & f.states:
            score += 1.5
        elif role.states & (_PAST | _COMING) and not f.states:
            score -= 0.2
        elif f.states & _PAST and not role.states:
            score -= 0.5
        best = max(best, score)
    return best


def _speaks_against(role: Draft, f: Draft, marks: frozenset[str]) -> bool:
    """Whether a role cannot be what is told of a person: another country's, another side's, former where he is coming."""
    abroad = role.office.split()[-1:] in _ABROAD and not role.marks & marks
    other = bool(role.marks) and (abroad or bool(f.marks and not role.marks & f.marks))
    past, coming = role.states & _PAST, role.states & _COMING
    turned = bool((past and f.states & _COMING) or (coming and f.states & _PAST))
    return other or turned or not role.contrast <= f.contrast


@lru_cache(maxsize=20_000)
def _same_office(a: str, b: str) -> float:
    """How far two offices are one: 2 for the same words, less for another word for it or a part of it, 0 if not."""
    a, b = a.replace("-", " ").removeprefix("ex "), b.replace("-", " ").removeprefix("ex ")
    score = 0.0
    if a and a == b:
        score = 2.0
    elif any(a in group and b in group for group in _SAME):
        score = 1.9
    elif b.endswith(" " + a) and not b.startswith(_LESSER):
        score = 1.5
    elif a in LEADER_WORDS and b in LEADERS:
        score = 1.2
    elif a.endswith(" " + b) and not a.startswith(_LESSER):
        score = 0.8
    return score
