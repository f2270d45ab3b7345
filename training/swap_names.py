"""Make more name documents by putting other names in the same places.

In: drafts with names. Out: further drafts in which some names are changed for others of the same
label, so that a model learns the place a name stands in, not only the names of the sets.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence

from documents import Draft

from crossread.lang.en.countries import COUNTRIES
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.places import CAPITALS, CITIES

__all__ = ["swap_names"]

Name = tuple[list[str], list[bool]]
SWAP_SHARE = 0.6
SWAPPED = frozenset({"PERSON", "ORG", "LOC"})
MADE_PEOPLE = 4000


def swap_names(drafts: Sequence[Draft], copies: int, rng: random.Random) -> Iterator[Draft]:
    """Yield `copies` changed versions of every draft that holds a name worth changing.

    Names are drawn by kind ("PERSON", "ORG", "LOC") and by having one word or more, each distinct
    name once, so that rare names come as often as famous ones. Adjectives of peoples and titles of
    works stay, because their shape depends on the sentence.
    """
    pools = _pools(drafts)
    _add_lists(pools, rng)
    for _ in range(copies):
        for draft in drafts:
            spans = [span for span in _spans(draft) if span[2] in SWAPPED]
            if spans:
                yield _swapped(draft, spans, pools, rng)


def _pools(drafts: Sequence[Draft]) -> dict[tuple[str, bool], list[Name]]:
    distinct: dict[tuple[str, bool], dict[tuple[str, ...], Name]] = defaultdict(dict)
    for draft in drafts:
        for start, end, label in _spans(draft):
            words = draft.words[start:end]
            if words[0][:1].isalnum():
                name = (words, draft.spaces[start:end])
                distinct[label, end - start > 1].setdefault(tuple(words), name)
    return {kind: list(names.values()) for kind, names in distinct.items()}


def _add_lists(pools: dict[tuple[str, bool], list[Name]], rng: random.Random) -> None:
    """Names of countries, towns and, given name and surname drawn apart, of people from everywhere."""
    for place in sorted({*COUNTRIES, *CAPITALS, *CITIES}):
        words = place.removeprefix("the ").split()
        pools["LOC", len(words) > 1].append((words, [True] * len(words)))
    given = sorted(GIVEN_NAMES)
    surnames = sorted({words[-1] for words, _ in pools["PERSON", True] if words[-1].isalpha()})
    for _ in range(MADE_PEOPLE):
        words = [rng.choice(given), rng.choice(surnames)]
        pools["PERSON", True].append((words, [True, True]))


def _spans(draft: Draft) -> list[tuple[int, int, str]]:
    spans: list[tuple[int, int, str]] = []
    for position, tag in enumerate(draft.names):
        if tag.startswith("B-"):
            spans.append((position, position + 1, tag[2:]))
        elif tag.startswith("I-") and spans and spans[-1][1] == position:
            spans[-1] = (spans[-1][0], position + 1, spans[-1][2])
    return spans


def _swapped(
    draft: Draft,
    spans: list[tuple[int, int, str]],
    pools: dict[tuple[str, bool], list[Name]],
    rng: random.Random,
) -> Draft:
    changed = Draft(placed_only=draft.placed_only)
    done = 0
    for start, end, label in spans:
        if rng.random() >= SWAP_SHARE:
            continue
        _copy(changed, draft, done, start)
        words, spaces = rng.choice(pools[label, end - start > 1])
        changed.words += words
        changed.spaces += [*spaces[:-1], draft.spaces[end - 1]]
        changed.names += [f"B-{label}"] + [f"I-{label}"] * (len(words) - 1)
        done = end
    _copy(changed, draft, done, len(draft.words))
    return changed


def _copy(target: Draft, source: Draft, start: int, end: int) -> None:
    target.words += source.words[start:end]
    target.spaces += source.spaces[start:end]
    target.names += source.names[start:end]
