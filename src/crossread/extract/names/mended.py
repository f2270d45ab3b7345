"""Names of one sentence that the reader cuts in two or passes over, mended by what the words show.

Comes in: the words of a sentence and the Pieces that the reader tags there. Goes out: Pieces in order, never overlapping.
"""

from crossread.extract.names.listed import listed, listed_as
from crossread.extract.names.tagged import Piece, piece
from crossread.extract.names.words import HYPHENS, Word, spelt
from crossread.lang.en.name_parts import CALENDAR, FIELDS
from crossread.lang.en.organisations import BODY_ENDINGS, BODY_WORDS
from crossread.model.layers import Parse

_BODY_HEADS = BODY_WORDS | BODY_ENDINGS


def mended(parse: Parse, sentence: int, words: list[Word], tags: list[Piece]) -> list[Piece]:
    """The sentence's names: nicknames in marks joined, listed names added, languages left out."""
    found = _with_fields(words, _with_nicknames(words, tags))
    found = sorted([*found, *_listed(parse, sentence, words, found)])
    return [p for p in found if not _is_language(parse, words, p)]


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
