"""Who somebody is, and who is called something. Comes in: "Who is Maria Lind?" or "Who is the ferry's owner?", a dossier.

Goes out: an Answer from the roles in which the reports name people, or None.
"""

import re

from crossread.dossier.answer.apposed import apposed_roles
from crossread.dossier.answer.question import Question
from crossread.dossier.answer.slices import MAX_CITES, is_name_of
from crossread.dossier.answer.stems import stems
from crossread.lang.en.offices import HELD_BEFORE
from crossread.lang.en.titles import HONORIFICS
from crossread.model.account import Answer, Dossier, Entity
from crossread.model.report import Citation

_IS = re.compile(r"^\W*who(?: is|'s|’s) (?!to\b)", re.I)
_WORDS = re.compile(r"[^\W\d_]+")


def who_is(asked: Question, dossier: Dossier) -> Answer | None:
    """The roles in which the reports name the person, each once; None where they give none, or the name fits two people."""
    if asked.wanted != "identity":
        return None
    fitting = [
        (e, roles)
        for story in dossier.stories
        for e in story.entities
        if e.kind == "person" and is_name_of(asked.names[0], e.name)
        if (roles := _roles(e, dossier))
    ]
    if len(fitting) != 1:
        return None
    person, roles = fitting[0]
    kept = {" ".join(c.exact.casefold().split()): c for c in reversed(roles)}
    shown = sorted(kept.values())[:MAX_CITES]
    return Answer(f"{person.name}: {'; '.join(f'“{c.exact}”' for c in shown)}", tuple(shown), None)


def who_is_called(asked: Question, dossier: Dossier) -> Answer | None:
    """The one person with a role, as a report prints it, that holds every word of "who is …"; no one who was it before."""
    if asked.wanted != "person" or asked.day or not _IS.search(asked.text) or not asked.terms:
        return None
    fitting = [
        (e.name, role)
        for story in dossier.stories
        for e in story.entities
        if e.kind == "person" and not any(is_name_of(name, e.name) for name in asked.names)
        for role in e.roles
        if all(term & stems(role.exact) for term in asked.terms)
        and not HELD_BEFORE & set(_WORDS.findall(role.exact.casefold()))
    ]
    if len({name for name, _ in fitting}) != 1:
        return None
    return Answer(fitting[0][0], tuple(role for _, role in fitting)[:MAX_CITES], None)


def _roles(person: Entity, dossier: Dossier) -> tuple[Citation, ...]:
    """The roles of the entity, else the slices on which its offices rest, else what stands beside its name; a bare title at the last."""
    offices = (
        c
        for story in dossier.stories
        for office in story.offices
        if office.person_id == person.id
        for c in office.cites
    )
    told = person.roles or tuple(offices)
    full = tuple(c for c in told if not _is_title(c))
    return full or tuple(apposed_roles(person, dossier)) or told


def _is_title(role: Citation) -> bool:
    """Whether a role is no more than a form of address: "Sen.", "Democratic Rep."."""
    return role.exact.split()[-1].casefold() in HONORIFICS
