"""What kind each name of a report is: one kind for all mentions of a name, by what the reader, lists and neighbours say of each.

Comes in: Pieces with the words around them. Goes out: a kind for each name. Weights are in mentions tagged by the reader.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from crossread.extract.names.listed import listed_as
from crossread.extract.names.tagged import Piece
from crossread.extract.names.words import Word, folded
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.name_parts import JOINS
from crossread.lang.en.organisations import (
    BODY_ENDINGS,
    BODY_NOUNS,
    BODY_WORDS,
    COMPANY_ENDINGS,
    EVENT_OPENERS,
    EVENT_WORDS,
    PLACE_NOUNS,
    PRODUCT_NOUNS,
    WORK_WORDS,
)
from crossread.lang.en.titles import HONORIFICS
from crossread.model.layers import NameKind

_TAG, _BEARER, _HEAD, _BESIDE, _PEOPLE = 1.0, 1.1, 1.5, 2.0, 5.0
_NOUNS: tuple[tuple[NameKind, frozenset[str]], ...] = (
    ("organisation", BODY_NOUNS),
    ("place", PLACE_NOUNS),
    ("other", PRODUCT_NOUNS),
)
_BODIES_HAVE = frozenset(
    "spokesman spokeswoman spokesperson ceo founder co-founder chairman chairwoman boss shares stock stores staff employees".split()
)
"""Words behind the name of a body, not of a person ("Nordbank spokeswoman")."""
_DATELINE = frozenset({",", "-", "–", "—", "--", ":", "(", "/"})
_BODY_HEADS = BODY_WORDS | BODY_ENDINGS
_ALSO_BODIES = frozenset({"congress", "convention", "agreement"})


def key_of(text: str) -> str:
    """What makes two spellings one name inside a report: folded, but short capitals stay apart from words ("US", "us")."""
    return text if text.isupper() and len(text) <= 4 else folded(text)


def is_thing(words: list[Word], p: Piece) -> bool:
    """Whether all that its place tells is that the name is no body: a product may have its maker's name elsewhere in the report."""
    votes: Counter[NameKind] = Counter()
    for kind, weight in _votes(words, p):
        votes[kind] += weight  # type: ignore[assignment]
    return _best(votes) == "other"


def kinds_of(words: Sequence[list[Word]], pieces: Sequence[Piece]) -> dict[str, NameKind]:
    """The kind of each name, by its key; `words` holds the words of each sentence."""
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for p in pieces:
        for kind, weight in _votes(words[p.sentence], p):
            votes[key_of(p.text)][kind] += weight  # type: ignore[assignment]
    for key in list(votes):
        given, _, surname = key.rpartition(" ")
        if given and surname in votes and _best(votes[key]) == "person":
            known = given.partition(" ")[0].capitalize() in GIVEN_NAMES
            votes[surname]["person"] += _BEARER if known else _TAG  # type: ignore[assignment]
    return {key: _best(found) for key, found in votes.items()}


def _best(votes: Counter[NameKind]) -> NameKind:
    return max(sorted(votes), key=lambda kind: votes[kind])


def _votes(words: list[Word], p: Piece) -> list[tuple[NameKind, float]]:
    votes: list[tuple[NameKind, float]] = [(p.kind, _TAG)]
    listed = listed_as(p.text)
    if listed is not None:
        votes.append((listed, _PEOPLE if listed == "group" else _TAG))
    beside = _told(words, p.start)
    if beside is not None:
        votes.append((beside, _BESIDE))
    if _is_dateline(words, p):
        votes.append(("place", _BESIDE))
    elif p.kind != "group" and p.start and _honours(words[p.start - 1]):
        votes.append(("person", _BESIDE))
    after = words[p.end].low if p.end < len(words) else ""
    if after in _BODIES_HAVE and p.kind in ("person", "other"):
        votes.append(("organisation", _HEAD))
    thing = p.kind not in ("person", "group") and p.end - p.start > 1
    head = _head_kind(words, p) if thing else None
    if head == "event" or (head is not None and p.kind == "other"):
        votes.append((head, _HEAD))
    return votes


def _told(words: list[Word], start: int) -> NameKind | None:
    """What a common noun right before the name says that it is: "the village of Rheden", "the broadcaster TV4"."""
    at = start - 1
    linked = at > 0 and words[at].low == "of"
    noun = words[at - 1 if linked else at] if at >= 0 else None
    if noun is None or noun.capital:
        return None
    kind = next((k for k, nouns in _NOUNS if noun.low in nouns), None)
    return kind if kind == "place" or not linked else None


def _honours(word: Word) -> bool:
    return word.capital and word.low in HONORIFICS


def _is_dateline(words: list[Word], p: Piece) -> bool:
    """Whether the name opens its sentence in capitals, with a comma, dash, colon or bracket behind ("OSLO, 2 March –")."""
    if p.start or p.end >= len(words) or words[p.end].text not in _DATELINE or len(p.text) <= 3:
        return False
    return p.text.isupper() and not _shouted(words)


def _shouted(words: list[Word]) -> bool:
    """Whether most words of a sentence are in capitals."""
    plain = [w for w in words if len(w.text) > 1 and w.text.isalpha()]
    return len(plain) > 2 and 2 * sum(w.text.isupper() for w in plain) > len(plain)


def _head_kind(words: list[Word], p: Piece) -> NameKind | None:
    """What the last word of a name, or the one before "of", tells: an event, a body or a work."""
    ties = [k for k in range(p.start + 1, p.end - 1) if words[k].low in JOINS]
    head = words[(ties[0] if ties else p.end) - 1].low
    if words[p.start].low in EVENT_OPENERS or (head in EVENT_WORDS and head not in _ALSO_BODIES):
        return "event"
    if head in _BODY_HEADS or head.rstrip(".") in COMPANY_ENDINGS:
        return "organisation"
    return "work" if head in WORK_WORDS else None
