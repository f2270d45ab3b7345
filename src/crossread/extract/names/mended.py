"""Names of one sentence that the reader cuts in two or passes over, mended by what the words show.

Comes in: the words of a sentence and the Pieces that the reader tags there. Goes out: Pieces in order, never overlapping.
"""

from crossread.extract.names.listed import listed, listed_as
from crossread.extract.names.tagged import Piece, piece
from crossread.extract.names.words import HYPHENS, Word, spelt
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.name_parts import (
    BEFORE_MONTHS,
    CALENDAR,
    DIRECTIONS,
    FIELDS,
    NOBODY,
    PARTISANS,
    PARTY_LETTERS,
    THINGS_IN_CAPITALS,
)
from crossread.lang.en.organisations import BODY_ENDINGS, BODY_WORDS
from crossread.lang.en.other_names import STATES
from crossread.lang.en.titles import BODY_NOUNS
from crossread.model.layers import Parse

_TWO_NAMES = 2
_BODY_HEADS = BODY_WORDS | BODY_ENDINGS


def mended(parse: Parse, sentence: int, words: list[Word], tags: list[Piece]) -> list[Piece]:
    """The sentence's names: nicknames in marks joined, listed names added, languages left out."""
    found = _with_fields(words, _with_nicknames(words, tags))
    found = sorted([*found, *_listed(parse, sentence, words, found)])
    found = [_undecorated(parse, words, _within(words, _of_party(words, p))) for p in found]
    return [p for p in found if not (_is_language(parse, words, p) or _is_no_name(words, p))]


def _of_party(words: list[Word], p: Piece) -> Piece:
    """The party alone of a member described by state and party ("the Ohio Republican"), which is no body."""
    described = p.start > 0 and words[p.start - 1].low in ("the", "a", "an")
    if (
        p.kind == "organisation"
        and p.end - p.start > 1
        and described
        and words[p.end - 1].low in PARTISANS
    ):
        return piece(p.sentence, words, p.end - 1, p.end, "group")
    return p


def _within(words: list[Word], p: Piece) -> Piece:
    """The part of a name behind a bracket that closes inside it ("[Rosa] Lim"); a state's abbreviation as a place."""
    if p.text.lower() in STATES or _is_region(words, p):
        return p._replace(kind="place")
    for k in range(p.start, p.end - 1):
        if words[k].text == "]":
            return piece(p.sentence, words, k + 1, p.end, p.kind)
    return p


def _is_region(words: list[Word], p: Piece) -> bool:
    """Whether a part of a listed place only says of where a body is that a common noun names ("the North Atlantic | alliance")."""
    if p.kind != "organisation" or p.end - p.start < _TWO_NAMES or p.end >= len(words):
        return False
    part = words[p.start].low in DIRECTIONS and listed_as(spelt(words[p.start + 1 : p.end]))
    named = words[p.end].text in BODY_NOUNS
    return named and part == "place" and listed_as(p.text) is None


def _undecorated(parse: Parse, words: list[Word], p: Piece) -> Piece:
    """A person's name without an adjective that mocks or praises its bearer ("Sleepy | Rosa Lim")."""
    if p.kind != "person" or p.end - p.start <= _TWO_NAMES:
        return p
    first, second = words[p.start], words[p.start + 1]
    named = second.text in GIVEN_NAMES and first.text not in GIVEN_NAMES
    if named and parse.tokens[first.first].pos == "ADJ":
        return piece(p.sentence, words, p.start + 1, p.end, p.kind)
    return p


def _is_put_in(words: list[Word], p: Piece) -> bool:
    """Whether an editor put a given name in square brackets before the surname: the name that was said is the surname."""
    inside = p.start > 0 and p.end + 1 < len(words)
    return (
        inside
        and words[p.start - 1].text == "["
        and words[p.end].text == "]"
        and words[p.end + 1].capital
    )


def _is_no_name(words: list[Word], p: Piece) -> bool:
    """Whether a piece is a short form of a common noun ("TV"), a party's letter before a state ("R-Ohio"), an account's handle, or a month alone taken for a person."""
    if p.text in THINGS_IN_CAPITALS:
        return True
    if p.text in PARTY_LETTERS and p.end < len(words) and words[p.end].text in HYPHENS:
        return True
    single = p.kind == "person" and p.end == p.start + 1
    if single and _is_put_in(words, p):
        return True
    if single and words[p.start].low in NOBODY:
        return True
    month = single and words[p.start].low in CALENDAR
    return p.text.lstrip(".").startswith("@") or (
        month and p.start > 0 and words[p.start - 1].low in BEFORE_MONTHS
    )


def _with_nicknames(words: list[Word], tags: list[Piece]) -> list[Piece]:
    """With a person's given name, nickname in marks and surname as one name (Rosa “Baby” Lim)."""
    starts = {p.start: p for p in tags if p.kind == "person"}
    found = tags
    for k in range(1, len(words) - 3):
        if words[k].text in '“"' and words[k + 2].text in '”"' and words[k + 1].capital:
            # The reader may take the nickname to the given name, with or without its marks.
            before = next((p for p in starts.values() if p.start < k <= p.end <= k + 3), None)
            behind = starts.get(k + 3)
            if before is not None and behind is not None:
                whole = piece(before.sentence, words, before.start, behind.end, "person")
                outside = [p for p in found if p.end <= whole.start or p.start >= whole.end]
                found = [*outside, whole]
    return sorted(found)


def _with_fields(words: list[Word], tags: list[Piece]) -> list[Piece]:
    """With two fields of one body in one name: a country and a field, "and", a body's last word ("U.S. Customs and Border Protection")."""
    found: list[Piece] = []
    for p in tags:
        before = found[-1] if found else None
        if (
            before is not None
            and before.kind == p.kind == "organisation"
            and before.end - before.start > 1
            and p.start == before.end + 1
            and words[before.end].low == "and"
            and words[before.end - 1].low in FIELDS
            and words[p.end - 1].low in _BODY_HEADS
            and listed(words, before.start)
        ):
            found[-1] = piece(p.sentence, words, before.start, p.end, "organisation")
        else:
            found.append(p)
    return found


def _listed(parse: Parse, sentence: int, words: list[Word], tags: list[Piece]) -> list[Piece]:
    """The listed places, bodies and peoples that stand outside all names; a single word must be tagged as a name can be."""
    used = {k for p in tags for k in range(p.start, p.end)}
    found: list[Piece] = []
    k = 0
    while k < len(words):
        size = listed(words, k) if words[k].capital and k not in used else 0
        if size and used.isdisjoint(range(k, k + size)) and words[k].low not in CALENDAR:
            text = spelt(words[k : k + size])
            kind = listed_as(text) or listed_as(text.title()) or "other"
            pos = parse.tokens[words[k].first].pos
            named = size > 1 or pos == "PROPN" or (pos == "ADJ" and kind == "group")
            if named and len(text) > 1:
                found.append(Piece(sentence, k, k + size, text, kind))
        k += max(size, 1)
    return found


def _is_language(parse: Parse, words: list[Word], p: Piece) -> bool:
    """Whether a people's adjective is a language ("in English"): "in" before it and no noun behind it."""
    if p.kind != "group" or not p.start or words[p.start - 1].low != "in":
        return False
    after = parse.tokens[words[p.end].first] if p.end < len(words) else None
    return after is None or not (after.pos in ("NOUN", "PROPN", "ADJ") or after.text in HYPHENS)
