"""What each report calls each thing. Comes in: Readings. Goes out: Named things with kinds that the reports agree on."""

from collections import Counter, defaultdict
from typing import NamedTuple

from crossread.model.layers import Mention, NameKind, Reading
from crossread.text.names import fold, name_words

KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "group", "event", "work", "other")


class Named(NamedTuple):
    """What one report calls one thing: its name there, kind, and the places where it stands.

    `written` are the spellings that stand there, `forms` these and the name.
    """

    report: int
    kind: NameKind
    name: str
    forms: tuple[str, ...]
    names: tuple[Mention, ...]
    roles: tuple[Mention, ...]
    written: tuple[str, ...] = ()


def first_of_each_text(ordered: list[Reading]) -> set[int]:
    """The reports that count: of several with the very same text only the first, so that a copy adds no weight."""
    seen: dict[str, int] = {}
    for i, reading in enumerate(ordered):
        seen.setdefault(reading.report.text, i)
    return set(seen.values())


def named_things(index: int, reading: Reading) -> list[Named]:
    """What one report names: one for each kind and fullest name. `index` is its place among the readings."""
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
    found = []
    for (kind, name), mentions in sorted(by_name.items()):
        written = {" ".join(text[m.start : m.end].split()) for m in mentions}
        found.append(
            Named(
                index,
                kind,
                name,
                tuple(sorted(written | {name})),
                tuple(mentions),
                tuple(roles[name]) if kind == "person" else (),
                tuple(sorted(written)),
            )
        )
    return found


def agreed_kinds(named: list[Named], fresh: set[int]) -> list[Named]:
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
    surnames = _surnames(named, fresh)
    agreed: list[Named] = []
    for n in named:
        if n.kind == "organisation" and fold(n.name) in surnames:
            agreed.append(n._replace(kind="person"))
            continue
        votes = counts[fold(n.name)]
        people, things = votes["person"], votes.total() - votes["person"]
        wrong = people >= 2 * things if n.kind != "person" else things >= 2 * people
        elsewhere = any(bearers[word] - {fold(n.name)} for word in name_words(n.name))
        other = [k for k in KINDS if votes[k] and (k == "person") != (n.kind == "person")]
        if wrong and other and not elsewhere:
            n = n._replace(kind=max(other, key=lambda k: votes[k]))
        agreed.append(n)
    return agreed


def _surnames(named: list[Named], fresh: set[int]) -> set[str]:
    """Words that stand alone as one and the same person's surname in two reports at least, and in twice as many as for anything else."""
    bearers: dict[str, set[str]] = defaultdict(set)
    people: dict[str, set[int]] = defaultdict(set)
    things: dict[str, set[int]] = defaultdict(set)
    for n in named:
        if n.report not in fresh:
            continue
        if n.kind == "person" and len(name_words(n.name)) > 1:
            bearers[name_words(n.name)[-1]].add(fold(n.name))
        for form in n.written:
            if " " not in form:
                (people if n.kind == "person" else things)[fold(form)].add(n.report)
    return {
        word
        for word, names in bearers.items()
        if len(names) == 1 and len(people[word]) >= max(2, 2 * len(things[word]))
    }
