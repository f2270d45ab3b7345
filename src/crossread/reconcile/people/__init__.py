"""The cast of a story: one entity for each person, body, place and group that its reports name.

Comes in: Readings of one story, and what the user says of its names. Goes out: a Cast, the same in whatever order the reports come. Joins
names by what is written; keeps apart what only looks alike (two people of one surname, a place and a person of one name). Never looks at
furniture.
"""

from crossread.model.account import Cast, Entity
from crossread.model.layers import Reading
from crossread.reconcile.people.entity import best_name, entity_of, kind_of, weights_of
from crossread.reconcile.people.metonyms import linked
from crossread.reconcile.people.named import (
    KINDS,
    Named,
    agreed_kinds,
    first_of_each_text,
    named_things,
)
from crossread.reconcile.people.persons import join_people
from crossread.reconcile.people.rulings import (
    NO_RULINGS,
    Rulings,
    marked,
    meant,
    merged,
    put_apart,
    renamed,
)
from crossread.reconcile.people.things import join_things, name_key
from crossread.text.names import fold


def cast(readings: tuple[Reading, ...], rulings: Rulings = NO_RULINGS) -> Cast:
    """The entities of the story and the entity id for each (report id, name in that report)."""
    ordered = sorted(readings, key=lambda r: r.report.id)
    fresh = first_of_each_text(ordered)
    found = agreed_kinds([n for i, r in enumerate(ordered) for n in named_things(i, r)], fresh)
    apart = [n for n in found if (ordered[n.report].report.id, n.name) in rulings.apart]
    groups = _joined([n for n in found if n not in apart], fresh)

    def shown(group: list[Named]) -> str:
        return _shown(group, fresh)

    groups = merged(put_apart(groups, apart), rulings, shown)
    given = renamed(groups, rulings, shown)
    entities: dict[int, Entity] = {}
    ids: dict[tuple[str, str], tuple[int, str]] = {}
    for place, group in enumerate(groups):
        kind = kind_of(group, fresh)
        if kind == "other" and sum(weights_of(group, fresh).values()) < 2:
            continue
        name = marked(given.get(place, shown(group)), group)
        entity = entities[place] = entity_of(ordered, group, kind, name)
        for n in group:
            key = (ordered[n.report].report.id, n.name)
            ids[key] = max(ids.get(key, (0, "")), (len(n.names), entity.id))
    for report_id, name in rulings.speaking:
        spoken = meant(name, groups, shown)
        if spoken in entities:
            ids.setdefault((report_id, name), (0, entities[spoken].id))
    listed = sorted(entities.values(), key=lambda e: (KINDS.index(e.kind), fold(e.name), e.id))
    known = {key: entity_id for key, (_, entity_id) in sorted(ids.items())}
    return Cast(linked(listed, known, ordered), known)


def _joined(named: list[Named], fresh: set[int]) -> list[list[Named]]:
    """The named things put together, by kind. Safe joins first, then bare surnames."""
    people = [n for n in named if n.kind == "person"]
    rest = [n for n in named if n.kind != "person"]
    return join_people(people, fresh) + join_things(rest)


def _shown(group: list[Named], fresh: set[int]) -> str:
    """The name under which the story knows the group; a place's whole name, where a report writes it, before "U.S." or "Calif."."""
    kind = kind_of(group, fresh)
    name = best_name(weights_of(group, fresh), kind)
    if kind != "place" or name_key(name, kind) == fold(name):
        return name
    whole = {form for n in group for form in n.written if name_key(form, kind) == fold(form)}
    return max(whole, key=lambda form: (not form.isupper(), form), default=name)
