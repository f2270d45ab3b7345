"""Whom each name of a report means: the fullest name that the report gives that person, body or place.

Comes in: Found names in text order, with the titles that stand before them. Goes out: one full name for each. Looks at one
report only; never guesses between two people of one surname when nothing tells them apart.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from crossread.extract.names.found import Found
from crossread.extract.names.words import folded
from crossread.lang.en.countries import SAME_COUNTRY
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.organisations import BODY_WORDS
from crossread.model.layers import NameKind
from crossread.text.acronyms import is_acronym
from crossread.text.names import is_short_form, name_words

ALIKE = 0.93
"""Jaro-Winkler of two folded surnames from which they are one name spelt twice (Zelenskyy/Zelensky .98, Gaddafi/Qaddafi .90 stays
apart). Chosen on transliteration pairs of leaders' names; 5 letters at least."""


def chains(found: Sequence[Found], beside: Sequence[str | None]) -> tuple[str | None, ...]:
    """The fullest name of whom each found name means, in the same order; None where two people fit alike.

    `beside[i]` is an expansion that stands in brackets beside name `i` ("North Atlantic Treaty Organization" by "NATO").
    """
    spelt: dict[tuple[NameKind, str], str] = {}
    for f in found:
        spelt.setdefault((f.kind, folded(f.text)), " ".join(f.text.split()))
    by_kind: dict[NameKind, list[str]] = defaultdict(list)
    for (kind, _), name in spelt.items():
        by_kind[kind].append(name)
    people = _by_words(by_kind["person"])
    expansions = {
        folded(f.text): other for f, other in zip(found, beside, strict=True) if other is not None
    }
    full: dict[tuple[NameKind, str], list[str]] = {}
    for kind, key in spelt:
        names = by_kind[kind]
        if kind == "person":
            full[kind, key] = _people(spelt[kind, key], people)
        elif kind == "place":
            full[kind, key] = _places(spelt[kind, key], names)
        else:
            full[kind, key] = _bodies(spelt[kind, key], names, expansions.get(key))
    named: list[str | None] = []
    said: dict[str, int] = {}
    bare: Counter[str] = Counter()
    for f in found:
        options = full[f.kind, folded(f.text)]
        choice = options[0] if len(options) == 1 else _likeliest(options, f.sentence, said, bare)
        named.append(choice)
        if choice is not None and folded(choice) == folded(f.text):
            said[choice] = f.sentence
        elif choice is not None:
            bare[choice] += 1
    return tuple(named)


def _likeliest(
    options: list[str], sentence: int, said: dict[str, int], bare: Counter[str]
) -> str | None:
    """Which of several a bare name means: the one named in full just before, unless another goes by the bare name throughout.

    `said` has the sentence in which each was last named in full, `bare` how often each was called so. None if none was named yet.
    """

    def weight(option: str) -> float:
        distance = sentence - said[option]
        return max(0.0, 2.0 - 0.5 * distance) + 0.6 * min(bare[option], 4)

    met = [o for o in options if o in said]
    return max(met, key=lambda o: (weight(o), said[o], o)) if met else None


def same_spelling(a: str, b: str) -> bool:
    """Whether two folded words are one name in two spellings."""
    return a == b or (min(len(a), len(b)) >= 5 and JaroWinkler.similarity(a, b) >= ALIKE)


class People(NamedTuple):
    """The names of a report's people, and where they stand in that list by each of their words and by the last one."""

    names: list[str]
    holding: dict[str, list[int]]
    ending: dict[str, list[int]]

    def near(self, words: tuple[str, ...]) -> list[str]:
        """The names, in order, that hold the last of the words or end in a spelling of it: all that can mean the same person."""
        last = words[-1]
        alike = (at for end, at in self.ending.items() if same_spelling(end, last))
        return [self.names[i] for i in sorted({*self.holding.get(last, ()), *chain(*alike)})]


def _by_words(names: list[str]) -> People:
    people = People(names, defaultdict(list), defaultdict(list))
    for i, name in enumerate(names):
        words = name_words(name)
        for word in words:
            people.holding[word].append(i)
        if words:
            people.ending[words[-1]].append(i)
    return people


def _people(name: str, people: People) -> list[str]:
    """The fullest names that `name` can be short for; itself if none."""
    words = name_words(name)
    if not words:
        return [name]
    near = people.near(words)
    fuller = [o for o in near if len(name_words(o)) > len(words) and _short_of(words, o)]
    if not fuller:
        return [next((n for n in near if _twins(words, name_words(n))), name)]
    if len(words) == 1 and any(name_words(o)[-1] == words[0] for o in fuller):
        fuller = [o for o in fuller if same_spelling(name_words(o)[-1], words[0])]
    best: list[str] = []
    for other in sorted(fuller, key=lambda o: -len(name_words(o))):
        if not any(
            is_short_form(other, b) or _twins(name_words(other), name_words(b)) for b in best
        ):
            best.append(other)
    return best


def _short_of(words: tuple[str, ...], other: str) -> bool:
    full = name_words(other)
    if is_short_form(" ".join(words), other):
        return len(words) > 1 or words[0] != full[0] or _given(full[0])
    inner = full[1:-1] if len(words) == 1 and len(words[0]) > 3 else ()  # the first of two surnames
    return words[0] in inner or (len(words) == 1 and same_spelling(words[0], full[-1]))


def _given(low: str) -> bool:
    return low.capitalize() in GIVEN_NAMES or len(low) > 2


def _twins(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Two full names of one person in two spellings: as many words, each the same or alike."""
    return (
        len(a) == len(b) > 1
        and a != b
        and all(same_spelling(x, y) for x, y in zip(a, b, strict=True))
    )


def _places(name: str, names: list[str]) -> list[str]:
    key = SAME_COUNTRY.get(name, name)
    alike = [n for n in names if SAME_COUNTRY.get(n, n) == key]
    return [max(alike, key=lambda n: (len(n), n))] if alike else [name]


def _bodies(name: str, names: list[str], expansion: str | None) -> list[str]:
    if expansion is not None:
        return [expansion]
    if name.isupper():
        for other in names:
            if is_acronym(name, other):
                return [other]
    words = name_words(name)
    if len(words) == 1 and words[0] in BODY_WORDS:
        fuller = [o for o in names if len(name_words(o)) > 1 and name_words(o)[-1] == words[0]]
        if len(fuller) == 1:
            return fuller
    return [name]
