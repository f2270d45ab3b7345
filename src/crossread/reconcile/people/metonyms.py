"""Which places stand for a state in a story. Comes in: the cast's entities and ids, Readings. Goes out: the entities, linked, never merged.

"Moscow said no" is Russia's government speaking, "Moscow froze" is not. So a capital is linked to its state, where the story names both,
only if some report lets the capital speak or take a stand.
"""

from collections.abc import Mapping, Sequence

from msgspec import structs

from crossread.lang.en.places import CAPITALS
from crossread.model.account import Entity
from crossread.model.layers import Reading
from crossread.reconcile.people.things import name_key

_STATES = {
    name_key(city, "place"): name_key(country, "place")
    for city, country in CAPITALS.items()
    if city != "Brussels"  # as a rule the European Union's
}


def linked(
    entities: Sequence[Entity], ids: Mapping[tuple[str, str], str], readings: Sequence[Reading]
) -> tuple[Entity, ...]:
    """The entities, each capital that acts with the ids of the states for which it stands."""
    places = [e for e in entities if e.kind == "place"]
    acting = {
        ids.get((r.report.id, name))
        for r in readings
        for name in (*(q.speaker_name for q in r.quotations), *(s.actor for s in r.positions))
        if name is not None
    }
    states: dict[str, str] = {}
    for place in places:
        for name in (place.name, *place.aliases):
            states.setdefault(name_key(name, "place"), place.id)
    found = []
    for e in entities:
        state = states.get(_STATES.get(name_key(e.name, "place"), ""))
        if e.kind == "place" and e.id in acting and state is not None and state != e.id:
            e = structs.replace(e, stands_for=(state,))
        found.append(e)
    return tuple(found)
