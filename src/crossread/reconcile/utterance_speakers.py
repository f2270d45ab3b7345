"""Who speaks for whom. Comes in: the cast of a story. Goes out: the bodies that each spokesperson speaks for.

A spokesperson and the body spoken for are one voice: "the palace said" and "palace spokesman Erik Lund said" may tell one utterance.
"""

from crossread.lang.en.titles import SPEAKS_FOR
from crossread.model.account import Cast, Entity
from crossread.text.names import name_words


def spoken_for(cast: Cast) -> dict[str, frozenset[str]]:
    """For each spokesperson's id those of the bodies and places that a role phrase of theirs names ("palace spokesman")."""
    bodies = [e for e in cast.entities if e.kind in ("organisation", "place")]
    found = {
        e.id: frozenset(b.id for b in bodies if _speaks_for(e, b))
        for e in cast.entities
        if e.kind == "person" and e.roles
    }
    return {person: of for person, of in found.items() if of}


def _speaks_for(person: Entity, body: Entity) -> bool:
    names = {name_words(n) for n in (body.name, *body.aliases)} - {()}
    for role in person.roles:
        words = name_words(role.exact)
        if SPEAKS_FOR.isdisjoint(words):
            continue
        for name in names:
            if any(words[i : i + len(name)] == name for i in range(len(words))):
                return True
    return False
