"""What a report's telling of a stance leaves open: which thing it is about, and whose word it is.

Comes in: a Reading and a Stance. Goes out: yes or no. Such a telling is no position by itself; it can only go with one that tells more.
"""

from itertools import pairwise

from crossread.lang.en.stances import HEARSAY, STANDING_FOR_PLACES, UNTOLD
from crossread.model.layers import Reading, Stance
from crossread.text.spans import around
from crossread.text.tree import sentence_at, tokens_within

_POINTING = frozenset({"the", "this", "that", "these", "those"})
_IMPERSONAL = 4
"""Tokens within which "it has been suggested that" is told from its "it"."""


def names_no_matter(reading: Reading, stance: Stance) -> bool:
    """Whether the target only points at what is told elsewhere: "the deal", "aid to the country"."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, stance.target.start, stance.target.end)
    words = [tokens[i].text.casefold() for i in inside]
    if len(words) == len(("the", "deal")) and words[0] in _POINTING:
        return bool({words[1], tokens[inside[1]].lemma.casefold()} & UNTOLD)
    pairs = pairwise(inside)
    places = (
        k
        for i, k in pairs
        if tokens[i].text.casefold() in _POINTING
        and tokens[k].text.casefold() in STANDING_FOR_PLACES
        and k == inside[-1]
    )
    return any(not _is_named(reading, stance, k) for k in places)


def _is_named(reading: Reading, stance: Stance, i: int) -> bool:
    """Whether a place by name stands in the target, so that "the country" can be read there."""
    near = around(reading.names, stance.target.start, stance.target.end)
    return any(
        m.kind == "place"
        and m.form == "name"
        and stance.target.start <= m.start
        and m.end <= reading.parse.tokens[i].start
        and (m.name or "").casefold() in reading.report.text[m.start : m.end].casefold()
        for m in near
    )


def is_hearsay(reading: Reading, stance: Stance) -> bool:
    """Whether nobody named says it: "it has been suggested that Norway could block the merger"."""
    sentence = sentence_at(reading.parse, stance.target.start)
    if sentence is None:
        return False
    before = [
        t.text.casefold()
        for t in reading.parse.tokens[sentence.first : sentence.last]
        if t.start < stance.actor_span.start
    ]
    return any(
        word == "it" and _opens_hearsay(before[i + 1 : i + 2 + _IMPERSONAL])
        for i, word in enumerate(before)
    )


def _opens_hearsay(behind: list[str]) -> bool:
    at = next((i for i, word in enumerate(behind) if word in HEARSAY), None)
    return at is not None and behind[at + 1 : at + 2] == ["that"]
