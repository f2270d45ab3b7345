"""Which names are one body, place or group. Comes in: Named things. Goes out: groups of them. Never merges a capital with its state."""

import re
from collections import defaultdict

from crossread.lang.en.countries import COUNTRIES, SAME_COUNTRY
from crossread.lang.en.demonyms import NATIONS, PEOPLES
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.name_parts import FIELDS
from crossread.lang.en.organisations import (
    BODY_ENDINGS,
    BODY_NOUNS,
    BODY_WORDS,
    COMPANY_ENDINGS,
    PLACE_WORDS,
)
from crossread.lang.en.other_names import (
    CHAMBERS,
    CITY_NAMES,
    FIRST_WORDS,
    HEADS_OF_FIELDS,
    LEGAL_FORMS,
    SPELLINGS,
    STATES,
    TRADES,
)
from crossread.model.layers import NameKind
from crossread.reconcile.people.named import Named
from crossread.text.acronyms import initials, is_acronym
from crossread.text.names import fold

_COMMON = BODY_WORDS | BODY_ENDINGS | BODY_NOUNS | COMPANY_ENDINGS | PLACE_WORDS | FIELDS
"""Words that end the names of many bodies, so that they are nobody's short name."""
_LEFT_OUT = frozenset({"committee", "department"})
_TOO_SHORT = frozenset({"house", "senate", "state", "police", "national"})
"""Words that mean another thing alone than before "committee" or "department"."""
_PARTED = frozenset({"north", "south"})
"""Halves of a country that go by the direction alone; "the West" is many countries."""
_MARKS = re.compile(r"(?:^|(?<=\s))['\"]|[',\"](?=\s|$)")
_PEOPLE = {n.lower() for n in NATIONS} | {n.lower() for n in PEOPLES}


def join_things(things: list[Named]) -> list[list[Named]]:
    """The bodies, places, groups and other things put together by spelling, other names, initials, and the short names of bodies."""
    parent = list(range(len(things)))

    def find(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    def join(i: int, k: int) -> None:
        a, b = find(i), find(k)
        parent[max(a, b)] = min(a, b)

    by_key: dict[tuple[str, str], int] = {}
    for i, n in enumerate(things):
        for form in n.forms:
            key = ("group" if n.kind == "group" else "thing", name_key(form, n.kind))
            join(i, by_key.setdefault(key, i))
    for longer_of in (
        _spelt_out(things),
        _longer_bodies(things),
        _firms(things),
        _told_apart_once(things),
    ):
        for i, places in sorted(longer_of.items()):
            longer = {find(k) for k in places} - {find(i)}
            if len(longer) == 1:
                join(i, longer.pop())
    groups: dict[int, list[Named]] = defaultdict(list)
    for i, n in enumerate(things):
        groups[find(i)].append(n)
    return [groups[g] for g in sorted(groups)]


def _spelt_out(things: list[Named]) -> dict[int, list[int]]:
    """For each body in capitals the names of which these are the first letters."""
    names: dict[str, list[int]] = defaultdict(list)
    for i, n in enumerate(things):
        if " " in n.name and n.kind != "group":
            for letters in sorted({initials(n.name), *_department(n.name)}):
                names[letters].append(i)
    found = {
        i: [
            k
            for k in names.get(n.name.replace(".", ""), [])
            if _is_short_for(n.name, things[k].name)
        ]
        for i, n in enumerate(things)
        if n.kind in ("organisation", "other")
    }
    return {i: places for i, places in found.items() if places}


def _is_short_for(short: str, name: str) -> bool:
    return is_acronym(short, name) or short.replace(".", "") in _department(name)


def _department(name: str) -> set[str]:
    """The initials of a department by any of its names, with "of" and without: "DOT" and "DT" for "Trade Department"."""
    words = fold(name).split()
    if len(words) > 2 and words[0] in HEADS_OF_FIELDS and words[1] == "of":
        head, field = words[0], words[2:]
    elif len(words) > 1 and words[-1] in HEADS_OF_FIELDS and words[-2] in FIELDS:
        head, field = words[-1], words[:-1]
    else:
        return set()
    letters = "".join(w[0] for w in field).upper()
    return {f"{head[0].upper()}O{letters}", f"{head[0].upper()}{letters}"}


def _longer_bodies(things: list[Named]) -> dict[int, list[int]]:
    """For each body the longer names that put a place, or whatever else, before its own name: "Falcons", "Porto Falcons".

    Not for what many bodies are called alike: "Senate", "Police", "National Bank", "Herald of Ghent".
    """
    keys = {i: tuple(name_key(n.name, n.kind).split()) for i, n in enumerate(things)}
    places = {keys[i] for i, n in enumerate(things) if n.kind == "place"}
    tails: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, words in keys.items():
        if things[i].kind == "organisation":
            for first in range(1, len(words)):
                if words[first - 1] not in FUNCTION_WORDS:  # "Government of Norland" is no Norland
                    tails[words[first:]].append(i)
    return {
        i: tails[words]
        for i, words in keys.items()
        if things[i].kind == "organisation"
        and words in tails
        and words not in places
        and words[-1] not in _COMMON
        and len(words[-1]) > 3
    }


def _firms(things: list[Named]) -> dict[int, list[int]]:
    """For each body the longer names that add to its own name what it trades in or is: "Halden Energy", "Treasury Department"."""
    places = {name_key(n.name, n.kind) for n in things if n.kind == "place"}
    keys = {i: name_key(n.name, n.kind) for i, n in enumerate(things) if n.kind == "organisation"}
    longer: dict[str, list[int]] = defaultdict(list)
    for i, key in keys.items():
        words = key.split()
        for last in range(1, len(words)):
            if all(w in COMPANY_ENDINGS | TRADES for w in words[last:]):
                longer[" ".join(words[:last])].append(i)
    heads: dict[str, list[int]] = defaultdict(list)
    for i, key in keys.items():
        short, _, head = key.rpartition(" ")
        if head in _LEFT_OUT and short not in _TOO_SHORT:
            heads[short].append(i)
    firms = {
        i: longer[key]
        for i, key in keys.items()
        if key in longer and key not in places and not any(w in _COMMON for w in key.split())
    }
    return firms | {i: heads[key] for i, key in keys.items() if key in heads}


def _told_apart_once(things: list[Named]) -> dict[int, list[int]]:
    """For short names that only one thing of the story can have: "the North" for North Norland, "House" for House of Representatives."""
    found: dict[int, list[int]] = {}
    for i, n in enumerate(things):
        low = fold(n.name).removeprefix("the ")
        if low in _PARTED:
            longer = [
                k
                for k, m in enumerate(things)
                if m.kind == "place" and m.name in COUNTRIES and fold(m.name).startswith(f"{low} ")
            ]
        elif n.kind == "organisation" and low in CHAMBERS:
            longer = [k for k, m in enumerate(things) if fold(m.name) == CHAMBERS[low]]
        else:
            longer = [
                k for k, m in enumerate(things) if m.kind == n.kind and _is_subtitle(n.name, m.name)
            ]
        if longer:
            found[i] = longer
    return found


def _is_subtitle(short: str, long: str) -> bool:
    """Whether a name is what follows the colon in a longer one ("Second Night", "The Ferrymen: Second Night")."""
    return " " in short and long.partition(": ")[2] == short


def name_key(form: str, kind: NameKind) -> str:
    """What the spellings and other names of one thing have in common.

    >>> name_key("the Centre for Tides", "organisation"), name_key("Mt. Aske", "place"), name_key("Ministry of Trade", "organisation")
    ('center for tides', 'mount aske', 'trade ministry')
    """
    low = fold(form)
    if kind == "group":
        one = low[:-3] + "y" if low.endswith("ies") else low[:-1]
        return one if low.endswith("s") and one in _PEOPLE else low
    if form in SAME_COUNTRY:
        return fold(SAME_COUNTRY[form])
    if form.isupper() and len(form) <= 4 and low not in STATES:
        return form.replace(".", "")
    low = low.removeprefix("the ")
    low = STATES.get(low, CITY_NAMES.get(low, low))
    words = [SPELLINGS.get(w, w) for w in _MARKS.sub("", low).replace("-", " ").split()]
    if len(words) > 1:
        words[0] = FIRST_WORDS.get(words[0], words[0])
    if len(words) > 2 and words[0] in HEADS_OF_FIELDS and words[1] == "of":
        words = [*words[2:], words[0]]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return " ".join(words)
