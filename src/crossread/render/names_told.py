"""The names of a story, for reading. Comes in: a Story. Goes out: rows in reading order. Never joins or sorts out names itself."""

from typing import NamedTuple

from crossread.lang.en.demonyms import NATIONS, REGIONAL
from crossread.model.account import Entity, Story
from crossread.model.layers import NameKind
from crossread.model.report import Citation

KINDS: dict[NameKind, str] = {
    "person": "person",
    "organisation": "body",
    "group": "group",
    "place": "place",
    "event": "event",
    "work": "work",
    "other": "other",
}
"""The word for each kind of name, in the order of the section."""

_NATIONALITIES = NATIONS.keys() | REGIONAL
_ALWAYS_SHOWN = ("person", "organisation", "group")
_ARTICLES = ("the", "a", "an")


class NameRow(NamedTuple):
    """One entity: its other spellings, each role in one wording with all slices of that wording, states it speaks for, first slices."""

    entity: Entity
    spellings: tuple[str, ...]
    roles: tuple[tuple[Citation, ...], ...]
    stands_for: tuple[str, ...]
    told_by: tuple[Citation, ...]


def names_told(story: Story) -> list[NameRow]:
    """Persons, bodies and groups but nationalities told as such; a place only where it has another spelling or speaks for a state."""
    called = {entity.id: entity.name for entity in story.entities}
    order = list(KINDS)
    rows = []
    for entity in sorted(story.entities, key=lambda e: order.index(e.kind)):
        spellings = tuple(a for a in entity.aliases if a != entity.name)
        stands_for = tuple(called[i] for i in entity.stands_for if i in called)
        if _is_nationality(entity):
            continue
        if entity.kind in _ALWAYS_SHOWN or spellings or stands_for:
            rows.append(NameRow(entity, spellings, _roles(entity), stands_for, first_cites(entity)))
    return rows


def _is_nationality(entity: Entity) -> bool:
    """Whether a group is only told in words for a nation or part of the world that describe somebody: "Dutch", "Dutchman", "European"."""
    return entity.kind == "group" and {entity.name, *entity.aliases} <= _NATIONALITIES


def first_cites(entity: Entity) -> tuple[Citation, ...]:
    """The first slice of the entity in each report that names it."""
    first: dict[str, Citation] = {}
    for cite in entity.cites:
        held = first.setdefault(cite.report_id, cite)
        if cite.start < held.start:
            first[cite.report_id] = cite
    return tuple(first.values())


def _roles(entity: Entity) -> tuple[tuple[Citation, ...], ...]:
    worded: dict[str, list[Citation]] = {}
    for cite in entity.roles:
        words = cite.exact.casefold().split()
        if len(words) > 1 and words[0] in _ARTICLES:
            words = words[1:]
        worded.setdefault(" ".join(words), []).append(cite)
    return tuple(map(tuple, worded.values()))
