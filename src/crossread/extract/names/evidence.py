"""Evidence for the kind of a name: what its words say, what stands beside it, what the pipeline says.

Comes in: the words of a sentence and the range of a name. Goes out: kinds with weights. Never settles a kind: the report as a whole does.
"""

import re

from crossread.extract.names.listed import listed_as
from crossread.extract.names.offices import office_at, office_before
from crossread.extract.names.words import HYPHENS, Word
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.name_parts import JOINS, PARTICLES, PEOPLE_DO, SPEECH
from crossread.lang.en.organisations import (
    BODIES,
    BODY_ENDINGS,
    BODY_NOUNS,
    BODY_WORDS,
    COMPANY_ENDINGS,
    EVENT_OPENERS,
    EVENT_WORDS,
    PLACE_NOUNS,
    PLACE_OPENERS,
    PLACE_WORDS,
    PRODUCT_ENDINGS,
    PRODUCT_NOUNS,
    SURNAMES_TOO,
    WORK_WORDS,
)
from crossread.lang.en.titles import HONORIFICS
from crossread.model.layers import NameKind, Parse

_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}|[A-Z]\.?[A-Z]\.?")
_KIND_NOUNS: tuple[tuple[NameKind, frozenset[str]], ...] = (
    ("organisation", BODY_NOUNS),
    ("place", PLACE_NOUNS),
    ("other", PRODUCT_NOUNS),
)
_BODY_OFFICES = frozenset(
    "spokesman spokeswoman spokesperson ceo founder co-founder chairman chairwoman boss staff shares".split()
)
"""Words behind a name that bodies and companies have ("Nordbank spokeswoman"); listed places have spokesmen too."""
_PLACE_FIRST = frozenset("mount lake cape fort gulf strait mt mt.".split())
_BODY_FIRST = frozenset(
    "congregation university bank ministry institute radio banco partido fc team".split()
)
_ALSO_BODIES = frozenset({"congress", "convention", "agreement"})


def head_kind(words: list[Word], start: int, end: int) -> NameKind | None:
    """The kind that the words of the name themselves tell: its last word, or the one before "of"."""
    ties = [k for k in range(start + 1, end - 1) if words[k].low in JOINS]
    head = words[(ties[0] if ties else end) - 1].low
    first = words[start].low
    single = end - start == 1
    if end - start in (2, 3) and words[start].text in GIVEN_NAMES and head in SURNAMES_TOO:
        return None
    kind: NameKind | None = None
    if not single and (
        first in EVENT_OPENERS or (head in EVENT_WORDS and head not in _ALSO_BODIES)
    ):
        kind = "event"
    elif (
        head in BODY_WORDS
        or (not single and head.removesuffix("s") in BODY_WORDS)
        or (not single and (head.rstrip(".") in COMPANY_ENDINGS or head in BODY_ENDINGS))
    ):
        kind = "organisation"
    elif head in WORK_WORDS:
        kind = "work"
    elif single:
        kind = "event" if head in EVENT_WORDS and not words[start].opens else None
    elif head in PLACE_WORDS or first in _PLACE_FIRST:
        kind = "place"
    elif first in _BODY_FIRST:
        kind = "organisation"
    return kind


def evidence(
    parse: Parse, words: list[Word], start: int, end: int, labels: dict[int, str]
) -> tuple[list[tuple[NameKind, float]], NameKind | None]:
    """Kinds with weights for words `start` to `end`, and a kind that its place alone decides (a title before it)."""
    text = " ".join(w.text for w in words[start:end])
    size = end - start
    votes: list[tuple[NameKind, float]] = []
    listed = listed_as(text)
    honoured = start > 0 and words[start - 1].low in HONORIFICS and words[start - 1].capital
    office = office_before(words, start)
    plain = listed == "organisation" and words[start - 1].text.islower()  # "its official Facebook"
    if honoured or (office and listed not in ("place", "group") and not plain):
        return [("person", 4.0)], "person"
    if listed:
        votes.append((listed, 4.0))
        return votes, listed if listed == "group" else None
    votes.extend(_from_words(words, start, end))
    votes.extend(_from_context(parse, words, start, end))
    votes.extend(_from_label(parse, words, start, end, labels))
    likely = max(votes, key=lambda vote: vote[1])[0] if votes else None
    if likely == "person" and start and words[start - 1].low in ("the", "a", "an", "its", "their"):
        votes.append(("other", 1.3))
    if any(w.text == "&" for w in words[start:end]):
        votes.append(("organisation", 2.0))
    if not votes:
        proper = all(
            parse.tokens[w.first].pos == "PROPN" and w.low not in FUNCTION_WORDS
            for w in words[start:end]
        )
        votes.append(("person", 0.5) if size in (2, 3) and proper else ("other", 0.4))
    return votes, None


def _from_words(words: list[Word], start: int, end: int) -> list[tuple[NameKind, float]]:
    """What the words of the name say: its head, a given name or initials in front, a particle, a product's ending."""
    first, size = words[start].text, end - start
    head = head_kind(words, start, end)
    if size == 1:
        votes: list[tuple[NameKind, float]] = [(head, 3.0)] if head else []
        if first in GIVEN_NAMES:
            votes.append(("person", 0.8 if words[start].opens else 1.3))
        short = first.isupper() and 2 <= len(first) <= 6 and first.replace(".", "").isalpha()
        return (
            [*votes, ("organisation", 1.5)]
            if short and not _among_capitals(words, start)
            else votes
        )
    if head:
        return [(head, 3.0)]
    votes = []
    if size <= 5 and first in GIVEN_NAMES:
        votes.append(("person", 2.5))
    elif size <= 4 and len(first) == 2 and first[1] == ".":
        votes.append(("person", 2.0))
    elif size <= 3 and _INITIALS.fullmatch(first) and words[end - 1].low not in PRODUCT_ENDINGS:
        votes.append(("person", 1.5))
    elif size <= 5 and any(words[k].low in PARTICLES for k in range(start + 1, end - 1)):
        votes.append(("person", 1.0))
    if words[end - 1].low in PRODUCT_ENDINGS:
        votes.append(("other", 2.5))
    if words[start].low in PLACE_OPENERS:
        votes.append(("place", 1.0))
    return votes


def _from_label(
    parse: Parse, words: list[Word], start: int, end: int, labels: dict[int, str]
) -> list[tuple[NameKind, float]]:
    """What the pipeline's label says, if it gives one: little for a word that opens its sentence and does nothing."""
    label = {labels[i] for i in range(start, end) if i in labels}
    if len(label) != 1:
        return []
    kind = _LABEL_KINDS[label.pop()]
    if end - start > 1:
        return [(kind, 1.6)]
    if words[start].opens and not _acts(parse, words, end) and not office_at(words, end):
        return [(kind, 0.4)]
    if kind == "person" and _does_as_people_do(parse, words[start]):
        return [(kind, 1.8)]
    return [(kind, 1.4)]


def _does_as_people_do(parse: Parse, word: Word) -> bool:
    """Whether the word is the subject of a verb of speech, thought or movement."""
    token = parse.tokens[word.first]
    return token.dep.startswith("nsubj") and parse.tokens[token.head].lemma in SPEECH | PEOPLE_DO


def _acts(parse: Parse, words: list[Word], i: int) -> bool:
    """Whether a finite verb or a possessive follows: then the word before is a subject or owner, as names at a sentence's start are."""
    if i >= len(words):
        return False
    token = parse.tokens[words[i].first]
    return words[i].low in ("'s", "’s") or token.tag in ("VBD", "VBZ", "MD")


def _among_capitals(words: list[Word], i: int) -> bool:
    """Whether a neighbour is written in capitals too, so that capitals are shouting."""
    return (
        any(
            0 <= k < len(words)
            and words[k].text.isupper()
            and len(words[k].text) > 1
            and words[k].text.isalpha()
            and words[k].text not in BODIES
            for k in (i - 1, i + 1)
        )
        or words[i].low in FUNCTION_WORDS
    )


_LABEL_KINDS: dict[str, NameKind] = {
    "PERSON": "person", "ORG": "organisation", "LOC": "place", "NORP": "group", "MISC": "other",
}  # fmt: skip


def _from_context(
    parse: Parse, words: list[Word], start: int, end: int
) -> list[tuple[NameKind, float]]:
    votes: list[tuple[NameKind, float]] = []
    before = words[start - 1].low if start else ""
    after = words[end].low if end < len(words) else ""
    told = _told_kind(words, start)
    if told is not None:
        votes.append((told, 2.0))
    if after in _BODY_OFFICES:
        votes.append(("organisation", 1.6))
    if end < len(words) and words[end].text.isdigit() and end - start == 1:
        votes.append(("other", 1.5))  # "Flight 3756"
    token = parse.tokens[words[end - 1].last - 1]
    head = parse.tokens[parse.tokens[words[start].first].head]
    if (
        before in ("in", "at", "near", "from", "across", "outside", "throughout")
        and end - start <= 2
    ):
        votes.append(("place", 1.3 if before == "in" else 0.4))
    if (
        after == ","
        and end + 2 < len(words)
        and words[end + 1].text.isdigit()
        and len(words[end + 1].text) == 2
        and words[end + 2].text == ","
    ):
        votes.append(("person", 2.0))
    if (
        after == "," and end + 1 < len(words) and words[end + 1].low in ("who", "whose")
    ) or after in ("who", "whose"):
        votes.append(("person", 1.2))
    if after == "," and end + 1 < len(words):
        determined = words[end + 1].low in ("a", "an", "the", "his", "her", "its", "their")
        if office_at(words, end + 1) or (determined and _role_ahead(words, end + 2)):
            votes.append(("person", 2.0))  # ", head of the union", ", a lawyer"
    if any(
        t.dep.startswith("nsubj") and parse.tokens[t.head].lemma in SPEECH
        for t in (token, parse.tokens[words[start].first])
    ) or (head.lemma in SPEECH and after in ("said", "says", "told", "added", "wrote")):
        votes.append(("person", 0.7 if end - start == 1 else 1.0))
    return votes


def _told_kind(words: list[Word], start: int) -> NameKind | None:
    """What a common noun right before the name says that it is: "the village of Rheden", "the broadcaster TV4"."""
    at = start - 1
    linked = at > 0 and words[at].low == "of"
    noun = words[at - 1 if linked else at] if at >= 0 else None
    if noun is None or noun.capital:
        return None
    kind = next((k for k, nouns in _KIND_NOUNS if noun.low in nouns), None)
    return kind if kind == "place" or not linked else None


def _role_ahead(words: list[Word], i: int) -> bool:
    for k in range(i, min(i + 5, len(words))):
        if words[k].text in (",", ".", ";") or words[k].text in HYPHENS:
            return False
        if office_at(words, k):
            return True
    return False
