"""What each report calls each thing. Comes in: Readings. Goes out: Named things with kinds that the reports agree on."""

from collections import Counter, defaultdict
from typing import NamedTuple

from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.name_parts import PARTY_LETTERS
from crossread.lang.en.other_names import STATES, STORMS
from crossread.model.layers import Mention, NameKind, Reading
from crossread.text.names import fold, name_words

KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "group", "event", "work", "other")


_LONGEST_SHORT_FORM = 5
_HYPHENS = frozenset("-‐‑–")


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
        if m.name is None or _is_party_label(reading.report.text, m):
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


def _is_party_label(text: str, m: Mention) -> bool:
    """Whether a state only tells where a lawmaker is elected ("R-Ohio", "(Wis.)"): the story is not about it."""
    before = text[max(0, m.start - 2) : m.start]
    code = m.kind == "organisation" and m.end - m.start == len("XX")
    if m.form != "name" or not (m.kind == "place" or code):
        return False
    bracketed = before.endswith("(") and text[m.start : m.end].lower() in STATES
    return bracketed or (before[:1] in PARTY_LETTERS and before[1:] in _HYPHENS)


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
    families = {
        f"{fold(n.name).split()[-1]}s" for n in named if n.kind == "person" and " " in n.name
    }
    known = _known_people(named)
    storms = {
        n.name.split()[-1]: n.name for n in named if n.name.split()[0] in STORMS and " " in n.name
    }
    agreed: list[Named] = []
    for n in named:
        if n.kind == "organisation" and fold(n.name) in families:
            agreed.append(n._replace(kind="group"))
            continue
        if n.kind == "person" and n.name in storms and not n.roles:
            agreed.append(n._replace(kind="event", forms=(*n.forms, storms[n.name])))
            continue
        if n.kind != "person" and _is_somebody(n, known):
            agreed.append(n._replace(kind="person"))
            continue
        if n.kind == "organisation" and fold(n.name) in surnames:
            agreed.append(n._replace(kind="person"))
            continue
        votes = counts[fold(n.name)]
        people, things = votes["person"], votes.total() - votes["person"]
        wrong = people >= 2 * things if n.kind != "person" else things >= _needed(n, people)
        elsewhere = any(bearers[word] - {fold(n.name)} for word in name_words(n.name))
        other = [k for k in KINDS if votes[k] and (k == "person") != (n.kind == "person")]
        if wrong and other and not elsewhere:
            n = n._replace(kind=max(other, key=lambda k: votes[k]))
        agreed.append(n)
    return agreed


def _known_people(named: list[Named]) -> Counter[str]:
    """How many people named in full have each word, folded, as their given name or surname."""
    full = {tuple(name_words(n.name)) for n in named if n.kind == "person" and " " in n.name}
    return Counter(word for words in sorted(full) for word in sorted({words[0], words[-1]}))


def _is_somebody(n: Named, known: Counter[str]) -> bool:
    """Whether a word read as no person is one's all the same: a given name taken for a body, a surname in capitals."""
    if known[fold(n.name)] != 1:
        return False
    shouted = n.name.isupper() and len(n.name) > _LONGEST_SHORT_FORM
    return shouted or (n.kind == "organisation" and n.name in GIVEN_NAMES)


def _needed(person: Named, people: int) -> float:
    """How many mentions as no person speak against one that is read as a person: fewer where nobody gives a title or given name."""
    known = person.roles or any(m.title for m in person.names)
    given = person.name.split()[0] in GIVEN_NAMES
    return 2 * people if known or given else people


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
