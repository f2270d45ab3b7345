"""The cast of a story: one entity for each person, body, place and group that its reports name.

Comes in: Readings of one story. Goes out: a Cast, the same in whatever order the reports come. Joins names by what is written; keeps
apart what only looks alike (two people of one surname, a place and a person of one name). Never looks at furniture, never merges a
capital with its state.
"""

from collections import Counter, defaultdict
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from crossread.lang.en.countries import SAME_COUNTRY
from crossread.lang.en.demonyms import NATIONS, PEOPLES
from crossread.lang.en.given_names import SHORT_GIVEN_NAMES
from crossread.model.account import Cast, Entity
from crossread.model.layers import Mention, NameKind, Reading
from crossread.model.report import Citation, cite
from crossread.text.acronyms import initials, is_acronym
from crossread.text.ids import make_id
from crossread.text.names import fold, name_words

ALIKE_SURNAMES = 0.93
"""Jaro-Winkler of folded surnames of at least five letters, with agreeing given names: Zelenskyy/Zelensky .98, Gaddafi/Qaddafi .90 stays
apart, as do Johnson/Johnston .96 by their given names."""
ALIKE_GIVEN = 0.9
"""Jaro-Winkler of folded given names: Antony/Anthony .96, Kristin/Kristen .94; Jane/John .7 stays apart."""
KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "group", "event", "work", "other")
_PEOPLE = {n.lower() for n in NATIONS} | {n.lower() for n in PEOPLES}


class _Named(NamedTuple):
    """What one report calls one thing: its name there, kind, and the places where it stands."""

    report: int
    kind: NameKind
    name: str
    forms: tuple[str, ...]
    names: tuple[Mention, ...]
    roles: tuple[Mention, ...]


def cast(readings: tuple[Reading, ...]) -> Cast:
    """The entities of the story and the entity id for each (report id, name in that report)."""
    ordered = sorted(readings, key=lambda r: r.report.id)
    fresh = _first_of_each_text(ordered)
    named = _agreed([n for i, reading in enumerate(ordered) for n in _named(i, reading)], fresh)
    groups = _joined(named, fresh)
    entities: list[Entity] = []
    ids: dict[tuple[str, str], tuple[int, str]] = {}
    for group in groups:
        weights = _weights([n for n in group if n.report in fresh])
        kind = _kind(group, fresh)
        if kind == "other" and sum(weights.values()) < 2:
            continue
        entity = _entity(ordered, group, kind, weights)
        entities.append(entity)
        for n in group:
            key = (ordered[n.report].report.id, n.name)
            ids[key] = max(ids.get(key, (0, "")), (len(n.names), entity.id))
    entities.sort(key=lambda e: (KINDS.index(e.kind), fold(e.name), e.id))
    return Cast(tuple(entities), {key: entity_id for key, (_, entity_id) in sorted(ids.items())})


def _first_of_each_text(ordered: list[Reading]) -> set[int]:
    """The reports that count: of several with the very same text only the first, so that a copy adds no weight."""
    seen: dict[str, int] = {}
    for i, reading in enumerate(ordered):
        seen.setdefault(reading.report.text, i)
    return set(seen.values())


def _named(index: int, reading: Reading) -> list[_Named]:
    by_name: dict[tuple[NameKind, str], list[Mention]] = defaultdict(list)
    roles: dict[str, list[Mention]] = defaultdict(list)
    for m in reading.names:
        if m.name is None:
            continue
        if m.form == "name":
            by_name[m.kind, m.name].append(m)
        elif m.form == "role":
            roles[m.name].append(m)
    text = reading.report.text
    return [
        _Named(
            index, kind, name,
            tuple(sorted({" ".join(text[m.start : m.end].split()) for m in mentions} | {name})),
            tuple(mentions), tuple(roles[name]) if kind == "person" else (),
        )
        for (kind, name), mentions in sorted(by_name.items())
    ]  # fmt: skip


def _agreed(named: list[_Named], fresh: set[int]) -> list[_Named]:
    """The same, but a name that other reports clearly read as a person, or clearly as none, is read so in all.

    Clearly: with twice as many mentions. Left alone is a word that is also part of somebody's longer name: "Paris" can be both.
    """
    counts: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for n in named:
        if n.report in fresh:
            counts[fold(n.name)][n.kind] += len(n.names)
    bearers: dict[str, set[str]] = defaultdict(set)
    for n in named:
        if n.kind == "person" and " " in n.name:
            for word in name_words(n.name):
                bearers[word].add(fold(n.name))
    agreed: list[_Named] = []
    for n in named:
        votes = counts[fold(n.name)]
        people, things = votes["person"], votes.total() - votes["person"]
        wrong = people >= 2 * things if n.kind != "person" else things >= 2 * people
        elsewhere = any(bearers[word] - {fold(n.name)} for word in name_words(n.name))
        other = [k for k in KINDS if votes[k] and (k == "person") != (n.kind == "person")]
        if wrong and other and not elsewhere:
            n = n._replace(kind=max(other, key=lambda k: votes[k]))
        agreed.append(n)
    return agreed


def _joined(named: list[_Named], fresh: set[int]) -> list[list[_Named]]:
    """The named things put together, by kind. Safe joins first, then bare surnames."""
    people = [n for n in named if n.kind == "person"]
    rest = [n for n in named if n.kind != "person"]
    return _join_people(people, fresh) + _join_things(rest)


def _join_people(people: list[_Named], fresh: set[int]) -> list[list[_Named]]:
    groups: dict[tuple[str, ...], list[_Named]] = defaultdict(list)
    for n in people:
        groups[name_words(n.name)].append(n)
    full = sorted((w for w in groups if len(w) > 1), key=lambda w: (-len(w), w))
    heads: dict[tuple[str, ...], tuple[str, ...]] = {}
    for words in full:
        fits = [h for h in sorted(set(heads.values())) if _same_person(words, h)]
        heads[words] = fits[0] if len(fits) == 1 else words
    members: dict[tuple[str, ...], list[_Named]] = defaultdict(list)
    for words in full:
        members[heads[words]].extend(groups[words])
    for words in sorted(w for w in groups if len(w) <= 1):
        head = _bare_means(words, members, fresh)
        heads[words] = head if head is not None else words
    out: dict[tuple[str, ...], list[_Named]] = defaultdict(list)
    for words in sorted(groups):
        out[heads[words]].extend(groups[words])
    return [out[h] for h in sorted(out)]


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names can be one person's: one surname in one spelling or two, and given names that agree."""
    if "".join(a).replace("-", "") == "".join(b).replace("-", ""):
        return True  # "Kim Jong Un", "Kim Jong-un"
    if not _same_surname(a[-1], b[-1]):
        return set(a) <= set(b) or set(b) <= set(a)
    given_a, given_b = a[:-1], b[:-1]
    shorter, longer = sorted((given_a, given_b), key=len)
    spelled = [y for y in longer if len(y.rstrip(".")) > 1]  # a middle initial is anybody's
    return _same_given(a[0], b[0]) or all(any(_same_given(x, y) for y in spelled) for x in shorter)


def _same_surname(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= 5 and JaroWinkler.similarity(a, b) >= ALIKE_SURNAMES)


def _same_given(a: str, b: str) -> bool:
    x, y = a.rstrip("."), b.rstrip(".")
    if x == y or (min(len(x), len(y)) == 1 and x[0] == y[0]):
        return True
    if any(x in group and y in group for group in SHORT_GIVEN_NAMES):
        return True
    return min(len(x), len(y)) >= 4 and JaroWinkler.similarity(x, y) >= ALIKE_GIVEN


def _bare_means(
    words: tuple[str, ...], members: dict[tuple[str, ...], list[_Named]], fresh: set[int]
) -> tuple[str, ...] | None:
    """The full name that a surname, or else a given name, on its own stands for; None where two fit alike.

    Of two it is the one named in full in twice as many reports, two at least: the one whom the story is about.
    """
    if not words:
        return None
    fits = [h for h in sorted(members) if _same_surname(words[-1], h[-1])]
    if not fits:
        fits = [h for h in sorted(members) if words[0] == h[0]] or [
            h for h in sorted(members) if len(words[0]) > 3 and words[0] in h[1:-1]
        ]
        return fits[0] if len(fits) == 1 else None
    fits = [h for h in fits if h[-1] == words[-1]] or fits
    if len(fits) == 1:
        return fits[0]
    spread = {h: len({n.report for n in members[h]} & fresh) for h in fits}
    first, second = sorted(fits, key=lambda h: (-spread[h], h))[:2]
    return first if spread[first] >= max(2, 2 * spread[second]) else None


def _join_things(things: list[_Named]) -> list[list[_Named]]:
    parent = list(range(len(things)))

    def find(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    by_key: dict[tuple[str, str], int] = {}
    for i, n in enumerate(things):
        for form in n.forms:
            key = ("group" if n.kind == "group" else "thing", _key(form, n.kind))
            if key in by_key:
                a, b = find(by_key[key]), find(i)
                parent[max(a, b)] = min(a, b)
            else:
                by_key[key] = i
    spelt_out: dict[str, list[int]] = defaultdict(list)
    for i, n in enumerate(things):
        if " " in n.name and n.kind != "group":
            spelt_out[initials(n.name)].append(i)
    for i, n in enumerate(things):
        meant = spelt_out.get(n.name.replace(".", ""), [])
        longer = {find(k) for k in meant if is_acronym(n.name, things[k].name)}
        if len(longer) == 1 and n.kind in ("organisation", "other"):
            a, b = longer.pop(), find(i)
            parent[max(a, b)] = min(a, b)
    groups: dict[int, list[_Named]] = defaultdict(list)
    for i, n in enumerate(things):
        groups[find(i)].append(n)
    return [groups[g] for g in sorted(groups)]


def _key(form: str, kind: NameKind) -> str:
    if kind == "group":
        low = fold(form)
        return low[:-1] if low.endswith("s") and low[:-1] in _PEOPLE else low
    if form.isupper() and len(form) <= 4:
        return fold(SAME_COUNTRY[form]) if form in SAME_COUNTRY else form.replace(".", "")
    return fold(SAME_COUNTRY.get(form, form)).removeprefix("the ")


def _kind(group: list[_Named], fresh: set[int]) -> NameKind:
    votes: Counter[NameKind] = Counter()
    for n in group:
        if n.report in fresh:
            votes[n.kind] += len(n.names) if n.kind != "other" else 0
    return max(KINDS, key=lambda k: votes[k]) if any(votes.values()) else group[0].kind


def _weights(group: list[_Named]) -> Counter[str]:
    """How often each name is the fullest in its report."""
    weights: Counter[str] = Counter()
    for n in group:
        weights[n.name] += len(n.names)
    return weights


def _entity(
    ordered: list[Reading], group: list[_Named], kind: NameKind, weights: Counter[str]
) -> Entity:
    cites = sorted(
        {cite(ordered[n.report].report, (m.start, m.end)) for n in group for m in n.names}
    )
    name = _best_name(weights, kind)
    forms = sorted({form for n in group for form in n.forms} - {name})
    return Entity(
        id=make_id("n", kind, fold(name)),
        kind=kind,
        name=name,
        aliases=tuple(forms),
        cites=tuple(cites),
        roles=_roles(ordered, group),
    )


def _best_name(weights: Counter[str], kind: NameKind) -> str:
    """The name under which most reports know it; for a person one with a given name, if any."""
    names = sorted(weights)
    if kind == "person":
        names = [n for n in names if len(name_words(n)) > 1] or names
    return max(names, key=lambda n: (weights[n], len(name_words(n)), n))


def _roles(ordered: list[Reading], group: list[_Named]) -> tuple[Citation, ...]:
    """Titles and role phrases, each wording once a report."""
    found: dict[tuple[str, str], Citation] = {}
    for n in group:
        report = ordered[n.report].report
        for m in (*n.names, *n.roles):
            span = m.title if m.form == "name" else (m.start, m.end)
            if span is None:
                continue
            citation = cite(report, span)
            found.setdefault((report.id, fold(citation.exact)), citation)
    return tuple(sorted(found.values()))
