"""Derive names from GUM's entity layer, and say which words are uncertain.

In: sentences whose words carry GUM's `Entity` marks. Out: for each sentence the names as
`(start, end, label)` word ranges, and the positions where no honest label can be given.

GUM marks every noun phrase ("the minister of education Stefania Giannini"), names or not, so a rule
has to find the name inside. The rule keeps the run of proper nouns round the head of a phrase,
without articles and titles; proper nouns that no rule explains are marked uncertain, so that
training neither rewards nor punishes a guess there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conllu import Word

__all__ = ["Names", "derive_names"]

LABELS = {
    "person": "PERSON",
    "organization": "ORG",
    "place": "LOC",
    "event": "MISC",
    "object": "MISC",
    "abstract": "MISC",
}
TITLES = frozenset(
    """admiral ambassador archbishop baron baroness bishop brother capt captain cardinal chair
    chairman chancellor chief col colonel commissioner congressman count countess dean director dr
    duke earl emperor empress father gen general gov governor judge justice king lady lieutenant
    lord lt madam madame maj major mayor minister miss mlle mr mrs ms officer pope premier
    president prince princess prof professor queen rep representative rev reverend saint sec
    secretary sen senator sergeant sgt sheikh sir sister speaker vice""".split()
)
CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december""".split()
)
COMPASS = frozenset({"north", "south", "east", "west", "central", "latin", "native"})
LINKS = frozenset({"of", "for", "and", "&", "de", "la", "van", "von", "der", "al", "the", "in"})
MARK = re.compile(r"\(([^()]*)(\))?|([^()]+)\)")
IDENTITY_FIELD = 6


@dataclass(frozen=True, slots=True)
class Names:
    """Names of one sentence as half-open word ranges, and the positions left without a label."""

    found: tuple[tuple[int, int, str], ...]
    uncertain: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Phrase:
    start: int
    end: int
    kind: str
    linked: bool


def derive_names(words: Sequence[Word], peoples: Sequence[tuple[int, int]] = ()) -> Names:
    """Return the names of one sentence.

    `peoples` are word ranges already known to name a people, religion or party ("NORP"); they win
    over the rule.
    """
    peoples = [(_with_compass(words, start), end) for start, end in peoples]
    found: list[tuple[int, int, str]] = [(start, end, "NORP") for start, end in peoples]
    taken = {position for start, end in peoples for position in range(start, end)}
    phrases = sorted(_phrases(words), key=lambda p: (p.start - p.end, p.start))
    settled: set[int] = set()
    for phrase in phrases:
        if phrase.kind == "time":
            settled.update(range(phrase.start, phrase.end))
            continue
        name = _name_in(words, phrase, phrases)
        if name is None or taken.intersection(range(name[0], name[1])):
            continue
        taken.update(range(name[0], name[1]))
        found.append(name)
    uncertain = {
        position
        for position, word in enumerate(words)
        if _proper(word) and position not in taken and position not in settled
        if _bare(word) not in TITLES and _bare(word) not in CALENDAR
    }
    return Names(tuple(sorted(found)), frozenset(uncertain))


def _phrases(words: Sequence[Word]) -> Iterator[_Phrase]:
    open_phrases: list[tuple[int, list[str]]] = []
    for position, word in enumerate(words):
        for mark in MARK.finditer(word.entity):
            opened, closed_at_once, closed = mark.groups()
            if opened is not None:
                fields = opened.split("-", IDENTITY_FIELD)
                if closed_at_once:
                    yield _phrase(position, position + 1, fields)
                else:
                    open_phrases.append((position, fields))
                continue
            for index in range(len(open_phrases) - 1, -1, -1):
                start, fields = open_phrases[index]
                if fields[0] == closed:
                    del open_phrases[index]
                    yield _phrase(start, position + 1, fields)
                    break


def _phrase(start: int, end: int, fields: list[str]) -> _Phrase:
    # The last field holds "coref-Wikipedia_title" where GUM links the entity.
    linked = len(fields) > IDENTITY_FIELD and "-" in fields[IDENTITY_FIELD]
    return _Phrase(start, end, fields[1] if len(fields) > 1 else "", linked)


def _name_in(
    words: Sequence[Word], phrase: _Phrase, phrases: Sequence[_Phrase]
) -> tuple[int, int, str] | None:
    label = LABELS.get(phrase.kind)
    inside = range(phrase.start, phrase.end)
    heads = [p for p in inside if words[p].head not in inside or words[p].head == p]
    if label is None or not heads or not _proper(words[heads[0]]):
        return None
    starts = {p.start for p in phrases if p != phrase}
    start = end = heads[0]
    while start > phrase.start and _joins_left(words, start, phrase.start, phrases):
        start -= 1
    end += 1
    # "Cheung of Civic Passion" is a person and a party, "University of Leeds" is one name.
    barred = starts if label == "PERSON" else set[int]()
    while end < phrase.end and (step := _step_right(words, end, phrase.end, starts, barred)):
        end += step
    titles = [p for p in range(start, end) if _bare(words[p]) in TITLES]
    if label == "PERSON" and titles:
        start = titles[-1] + 1
        if start >= end or not _proper(words[start]):
            return None
    if label == "MISC" and not phrase.linked and _numbered_or_single(words[start:end]):
        return None
    if label == "PERSON" and words[end - 1].xpos == "NNPS":
        label = "NORP"
    return start, end, label


def _with_compass(words: Sequence[Word], start: int) -> int:
    return start - 1 if start and _bare(words[start - 1]) in COMPASS else start


def _numbered_or_single(name: Sequence[Word]) -> bool:
    # "Figure 2" and "Factor 1" are no names, nor can a lone proper noun be told from a heading.
    return sum(word.xpos != "CD" for word in name) < 2


def _joins_left(words: Sequence[Word], start: int, floor: int, phrases: Sequence[_Phrase]) -> bool:
    before = words[start - 1]
    if _proper(before):
        return True
    if before.xpos == "HYPH":
        return start - 2 >= floor and _proper(words[start - 2])
    # "St. John's College" is one name, "Santorum's Campaign" is not: GUM marks the owner there.
    owner_marked = any(p.start < start - 1 < p.end and p.end == start for p in phrases)
    return before.xpos == "POS" and start - 2 >= floor and not owner_marked


def _step_right(
    words: Sequence[Word], end: int, ceiling: int, starts: set[int], barred: set[int]
) -> int:
    word = words[end]
    if _proper(word) or word.xpos == "CD":
        return 1
    if word.xpos == "HYPH" and end + 1 < ceiling:
        return 2 if _proper(words[end + 1]) or words[end + 1].xpos == "CD" else 0
    steps = 0
    while end + steps < ceiling and words[end + steps].form.lower() in LINKS:
        joins = words[end + steps].form.lower() in {"and", "&", "in"}
        if joins and end + steps + 1 in starts:
            return 0
        steps += 1
    target = end + steps
    follows = target < ceiling and _proper(words[target])
    if any(position in barred for position in range(end + 1, target + 1)):
        return 0
    return steps + 1 if steps and follows else 0


def _proper(word: Word) -> bool:
    return word.xpos in {"NNP", "NNPS"} and word.form[:1].isalnum()


def _bare(word: Word) -> str:
    return word.form.lower().rstrip(".")
