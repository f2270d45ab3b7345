"""Which names are one person's. Comes in: Named people. Goes out: groups of them. Knows no particular person."""

from collections import defaultdict

from crossread.reconcile.people.named import Named
from crossread.reconcile.people.same_person import (
    Words,
    perhaps_same_person,
    same_person,
    same_surname,
)
from crossread.text.names import name_words


def join_people(people: list[Named], fresh: set[int]) -> list[list[Named]]:
    """The people put together: full names that can be one person's, then bare surnames and given names."""
    groups: dict[Words, list[Named]] = defaultdict(list)
    for n in people:
        groups[name_words(n.name)].append(n)
    heads = _heads({w: groups[w] for w in sorted(groups) if len(w) > 1})
    members: dict[Words, list[Named]] = defaultdict(list)
    for words, head in heads.items():
        members[head].extend(groups[words])
    for words in sorted(w for w in groups if len(w) <= 1):
        meant = _bare_means(words, members, fresh)
        heads[words] = meant if meant is not None else words
    out: dict[Words, list[Named]] = defaultdict(list)
    for words in sorted(groups):
        out[heads[words]].extend(groups[words])
    return [out[h] for h in sorted(out)]


def _heads(full: dict[Words, list[Named]]) -> dict[Words, Words]:
    """For each full name the longest that can be the same person's; itself where that may be one of two people."""
    told = {words: {n.report for n in named} for words, named in full.items()}
    heads: dict[Words, Words] = {}
    for words in sorted(full, key=lambda w: (-len(w), w)):
        known = sorted(set(heads.values()))
        fits = [h for h in known if same_person(words, h)]
        fits = [h for h in fits if h[-1] == words[-1]] or fits
        if not fits:
            fits = [
                h
                for h in known
                if perhaps_same_person(words, h) and told[h].isdisjoint(told[words])
            ]
        heads[words] = fits[0] if len(fits) == 1 else words
        told[heads[words]] |= told[words]
    return heads


def _bare_means(words: Words, members: dict[Words, list[Named]], fresh: set[int]) -> Words | None:
    """The full name that a surname, or else a given name, on its own stands for; None where two fit alike.

    Of two it is the one named in full in twice as many reports, two at least: the one whom the story is about.
    """
    if not words:
        return None
    fits = [h for h in sorted(members) if same_surname(words[-1], h[-1])]
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
