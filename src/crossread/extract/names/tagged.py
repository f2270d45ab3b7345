"""The reader's names on whole words, bare of articles and titles.

Comes in: the words of one sentence and the names that the reader tags. Goes out: Pieces in order, never overlapping. Looks at nothing
outside the sentence.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from crossread.extract.names.listed import listed, listed_as
from crossread.extract.names.offices import office_at
from crossread.extract.names.words import HYPHENS, Word, spelt
from crossread.lang.en.demonyms import PEOPLES
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.name_parts import PARTICLES
from crossread.model.layers import NameKind, Parse
from crossread.text.spans import around

KINDS: dict[str, NameKind] = {
    "PERSON": "person", "ORG": "organisation", "LOC": "place", "NORP": "group", "MISC": "other",
}  # fmt: skip


class Piece(NamedTuple):
    """Words `start` to `end` (half-open) of a sentence are a name; `kind` is what the reader, or a list, says of it alone."""

    sentence: int
    start: int
    end: int
    text: str
    kind: NameKind


def piece(sentence: int, words: list[Word], start: int, end: int, kind: NameKind) -> Piece:
    """A name of those words."""
    return Piece(sentence, start, end, spelt(words[start:end]), kind)


def tagged(parse: Parse, sentence: int, words: list[Word]) -> list[Piece]:
    """The names that the reader tags in one sentence; a name that covers a part of a word has the whole of it."""
    s = parse.sentences[sentence]
    starts = [parse.tokens[w.first].start for w in words]
    ends = [parse.tokens[w.last - 1].end for w in words]
    found: list[Piece] = []
    at = 0
    for name in around(parse.names, s.start, s.end):
        if name.end <= s.start or name.start >= s.end:
            continue
        first = max(at, bisect_left(ends, name.start + 1))
        last = max(first, bisect_left(starts, name.end))
        at = max(at, last)
        for start, end in _sides(words, first, last):
            low, high = _bare(words, start, end, KINDS[name.label])
            if low < high:
                found.extend(
                    piece(sentence, words, a, b, kind)
                    for a, b, kind in _led(words, low, high, KINDS[name.label])
                )
    return found


def _sides(words: list[Word], start: int, end: int) -> list[tuple[int, int]]:
    """The range, or its two sides where a hyphen or slash ties a listed name to another ("Lagos-Calabar")."""
    for k in range(start + 1, end - 1):
        if words[k].text in HYPHENS or words[k].text == "/":
            sides = [(start, k), (k + 1, end)]
            if any(listed_as(_text(words, a, b)) for a, b in sides):
                return sides
    return [(start, end)]


def _bare(words: list[Word], start: int, end: int, kind: NameKind) -> tuple[int, int]:
    """The range without what stands around a name: marks, article, title, small words before or behind it.

    The name of a work or product keeps its small words; so does one without any capital.
    """
    while start < end and not any(map(str.isalnum, words[start].text)):
        start += 1
    while start < end and not any(map(str.isalnum, words[end - 1].text)):
        end -= 1
    small = all(w.text.islower() for w in words[start:end])
    if kind == "other" or small or listed_as(_text(words, start, end)):
        return start, end
    while start < end:
        word = words[start]
        title = office_at(words, start) if kind == "person" else 0
        if title and start + title < end:
            start += title
        elif (
            word.low == "the"
            or word.text in HYPHENS
            or (word.text.islower() and word.low not in PARTICLES)
        ):
            start += 1
        else:
            break
    while start < end and words[end - 1].text.islower():
        end -= 1
    return start, end


def _led(
    words: list[Word], start: int, end: int, kind: NameKind
) -> Iterator[tuple[int, int, NameKind]]:
    """The range, or two names: a people before a person or a plain noun ("British union Unite"), a maker before a model ("Airbus A380")."""
    size = listed(words, start)
    lead = listed_as(_text(words, start, start + size)) if 0 < size < end - start else None
    if lead is None or listed_as(_text(words, start, end)):
        yield start, end, kind
        return
    rest = start + size
    plain = words[rest].text.islower()
    if (
        lead == "group"
        and _text(words, start, rest) in PEOPLES
        and _is_short_name(words, rest, end)
    ):
        yield start, rest, "group"
        yield rest, end, "organisation"
        return
    if lead == "group" and (kind == "person" or (plain and kind in ("organisation", "other"))):
        if words[start].text in GIVEN_NAMES:
            yield start, end, kind
            return
        yield start, rest, "group"
        while rest < end and words[rest].text.islower():
            rest += 1
        if rest < end:
            yield rest, end, kind
    elif lead == "organisation" and kind != "person" and any(map(str.isdigit, words[rest].text)):
        yield start, rest, "organisation"
        yield rest, end, "other"
    else:
        yield start, end, kind


def _is_short_name(words: list[Word], start: int, end: int) -> bool:
    """Whether the words are a listed body's short name in capitals, which has nobody's adjective before it ("Eastern European | NATO")."""
    text = _text(words, start, end)
    return text.isupper() and listed_as(text) == "organisation"


def _text(words: list[Word], start: int, end: int) -> str:
    return spelt(words[start:end])
