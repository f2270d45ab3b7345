"""Noun phrases as runs of words: a noun with the adjectives, nouns and names tied to it.

Comes in: a Reading, a token. Goes out: half-open token ranges. Goes by word classes, since small trees err more often than tags. A run
never takes in an article, a figure, a time, or half a name.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.model.layers import Parse, RawName, Reading
from crossread.model.report import Span
from crossread.text.spans import around

NOUNS = frozenset({"NOUN", "PROPN"})
TIED = frozenset({"ADJ", "NOUN", "PROPN"})
NAMED = frozenset({"PERSON", "ORG", "LOC", "NORP"})
LONGEST = 7
"""Words of a phrase that a reader takes for a label; longer runs are list-like and cut off."""


class Ground(NamedTuple):
    """A report's reading and the spans in it that no phrase may touch: figures and times."""

    reading: Reading
    taken: Sequence[Span]

    @property
    def parse(self) -> Parse:
        """The report's grammar."""
        return self.reading.parse

    def is_free(self, i: int) -> bool:
        """Whether token `i` belongs to no figure and no time."""
        token = self.parse.tokens[i]
        return not any(s.start < token.end and token.start < s.end for s in self.taken)

    def sentence(self, i: int) -> tuple[int, int]:
        """First and last token (half-open) of the sentence of token `i`."""
        sentence = self.parse.sentences[self.parse.tokens[i].sentence]
        return sentence.first, sentence.last

    def name_at(self, i: int) -> RawName | None:
        """The name of a person, body, place or group that holds token `i`."""
        token = self.parse.tokens[i]
        near = around(self.parse.names, token.start, token.end)
        over = (n for n in near if n.start < token.end and token.start < n.end)
        return next((n for n in over if n.label in NAMED), None)

    def span(self, run: tuple[int, int]) -> Span:
        """The characters of a token range."""
        return Span(self.parse.tokens[run[0]].start, self.parse.tokens[run[1] - 1].end)


def run_from(ground: Ground, first: int) -> tuple[int, int] | None:
    """The run that begins at token `first`, an article or possessive before its noun skipped; None if no noun comes."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(first)
    while first < ceiling and (
        tokens[first].pos == "DET"
        or tokens[first].tag == "PRP$"
        or tokens[first].text in ('"', "“", "‘")
    ):
        first += 1
    last = first
    while last < ceiling and last - first < LONGEST and _tied(ground, last, first):
        if last > first and _begins_person(ground, last):
            break
        last += 1
    if last > first and _is_half_word(ground, last - 1, ceiling):
        last -= 1
    while last > first and tokens[last - 1].pos not in NOUNS:
        last -= 1
    return (first, last) if last > first else None


def _is_half_word(ground: Ground, i: int, ceiling: int) -> bool:
    """Whether a hyphen ties token `i` to what stands behind it outside of the run: the "yo" of "yo-yoed"."""
    tokens = ground.parse.tokens
    return i + 1 < ceiling and tokens[i + 1].text == "-" and tokens[i + 1].start == tokens[i].end


def run_about(ground: Ground, noun: int) -> tuple[int, int] | None:
    """The run whose last noun is `noun` or stands right behind it; None if that is no noun."""
    tokens = ground.parse.tokens
    if tokens[noun].pos not in NOUNS or not ground.is_free(noun):
        return None
    floor, ceiling = ground.sentence(noun)
    first = noun
    while first > floor and noun - first < LONGEST and _tied(ground, first - 1, floor):
        first -= 1
    while first < noun and not tokens[first].text[0].isalnum():
        first += 1
    last = noun + 1
    while last < ceiling and tokens[last].pos in NOUNS and ground.is_free(last):
        last += 1
    if last - 1 > noun and _is_half_word(ground, last - 1, ceiling):
        last -= 1
    return first, last


def run_before(ground: Ground, last: int) -> tuple[int, int] | None:
    """The run that ends right before token `last`."""
    floor, _ = ground.sentence(last)
    if last <= floor or ground.parse.tokens[last - 1].pos not in NOUNS:
        return None
    return run_about(ground, last - 1)


def _begins_person(ground: Ground, i: int) -> bool:
    """Whether a person's name begins at token `i`, which then is no part of the phrase before it."""
    name = ground.name_at(i)
    return (
        name is not None and name.label == "PERSON" and name.start == ground.parse.tokens[i].start
    )


def _tied(ground: Ground, i: int, floor: int) -> bool:
    """Whether token `i` can stand inside a run: a free adjective, noun or name, or a hyphen between two words."""
    tokens = ground.parse.tokens
    if not ground.is_free(i):
        return False
    token = tokens[i]
    if token.text == "-":
        return i > floor and tokens[i - 1].end == token.start
    if token.pos in TIED:
        return True
    behind = tokens[i + 1] if i + 1 < len(tokens) else None
    hyphened = behind is not None and behind.text == "-" and behind.start == token.end
    after_hyphen = i > 0 and tokens[i - 1].text == "-" and tokens[i - 1].end == token.start
    return hyphened or after_hyphen or (token.tag in ("VBN", "VBG") and token.dep == "amod")
