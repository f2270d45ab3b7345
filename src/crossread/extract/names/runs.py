"""Runs of capitalised words in one sentence, cut into names with evidence for their kind.

Comes in: the words of a sentence. Goes out: Pieces in order. Looks at nothing outside the sentence.
"""

from typing import NamedTuple

from crossread.extract.names.offices import office_at, office_before
from crossread.extract.names.words import HYPHENS, PEOPLE_LOW, PLACES, Word, singular_people
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.organisations import (
    BODIES,
    BODY_WORDS,
    COMPANY_ENDINGS,
    EVENT_OPENERS,
    EVENT_WORDS,
    PLACE_OPENERS,
    PLACE_WORDS,
    SHORT_WORDS,
    WORK_WORDS,
)
from crossread.lang.en.titles import HONORIFICS, OFFICES, ROLE_STATES
from crossread.model.layers import NameKind, Parse

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct"
    " oct. nov nov. dec dec. mon tue wed thu fri sat sun christmas easter ramadan gmt bst est".split()
)
PARTICLES = frozenset(
    "de del della di da do dos das du des van von der den ter ten zu la le el al bin bint ibn abu y af av".split()
)
JOINS = {
    "of": BODY_WORDS
    | PLACE_WORDS
    | EVENT_WORDS
    | WORK_WORDS
    | frozenset(
        {"republic", "kingdom", "states", "commonwealth", "duchy", "declaration", "rights"}
    ),
    "for": frozenset(
        "institute centre center organization organisation agency department office ministry fund campaign foundation"
        " society association federation coalition programme program network academy party movement".split()
    ),
    "on": frozenset("committee commission council conference convention institute treaty".split()),
}
"""Small words that tie a name together after these heads."""
FIELDS = frozenset(
    "services culture sport sports trade industry industrial development security cooperation co-operation affairs fisheries food rural"
    " welfare employment energy climate environment environmental technology science sciences research tourism water youth prevention medicine human"
    " budget policy constitutional border customs cultural education skills communities urban forestry firearms explosives"
    " infrastructure labour labor social media migration justice order health defence defense finance housing investment".split()
)
"""Words after "and" inside the name of a ministry or institute."""
SPEECH = frozenset(
    "say tell add write note warn announce declare claim explain argue insist deny admit reply state call urge post tweet vow believe think".split()
)


SENTENCE_ADVERBS = frozenset(
    "meanwhile however moreover dear neither poor yesterday today tonight tomorrow nevertheless instead additionally furthermore elsewhere overall"
    " unlike across recently inside outside amid whereas afterwards perhaps maybe indeed besides likewise similarly thus hence"
    " ironically like dearest speaking according asked unless thanks hello hi congratulations sorry please".split()
)
"""Words that open a sentence before a name and are no part of it."""
DIRECTIONS = frozenset(
    "north south east west northern southern eastern western central upper lower".split()
)


class Piece(NamedTuple):
    """Words `start` to `end` (half-open) as a candidate; `votes` are kinds with weights, `fixed` a kind that its place decides."""

    sentence: int
    start: int
    end: int
    text: str
    votes: tuple[tuple[NameKind, float], ...]
    opens: bool
    fixed: NameKind | None

    @property
    def weight(self) -> float:
        """The weight of the strongest evidence."""
        return max((w for _, w in self.votes), default=0.0)


def pieces(parse: Parse, sentence: int, words: list[Word]) -> list[Piece]:
    """The candidate names of one sentence."""
    labels = _labels(parse, sentence, words)
    if _shouted(parse, sentence, words):
        return _only_listed(sentence, words)
    found: list[Piece] = []
    i = 0
    while i < len(words):
        office = office_at(words, i)
        if office > 1 and not _listed(words, i):
            i += office
            continue
        locked = _listed(words, i)
        if not (_may_start(parse, words, i, labels) or locked):
            i += 1
            continue
        end = max(_run_end(parse, words, i, labels), i + locked)
        found.extend(_cut(parse, sentence, words, i, end, labels))
        i = end
    return found


def _only_listed(sentence: int, words: list[Word]) -> list[Piece]:
    """The listed places, bodies and peoples of a sentence whose capitals say nothing."""
    found: list[Piece] = []
    i = 0
    while i < len(words):
        size = _listed(words, i)
        if size and (size > 1 or len(words[i].text) > 1):
            text = " ".join(w.text for w in words[i : i + size])
            kind = _listed_as(text) or _listed_as(text.title()) or "other"
            found.append(Piece(sentence, i, i + size, text, ((kind, 4.0),), True, None))
        i += max(size, 1)
    return found


def _labels(parse: Parse, sentence: int, words: list[Word]) -> dict[int, str]:
    """The pipeline's label for each word it covers."""
    s = parse.sentences[sentence]
    out: dict[int, str] = {}
    for name in parse.names:
        if name.start < s.end and name.end > s.start:
            for i, w in enumerate(words):
                if (
                    parse.tokens[w.first].start < name.end
                    and parse.tokens[w.last - 1].end > name.start
                ):
                    out[i] = name.label
    return out


def _shouted(parse: Parse, sentence: int, words: list[Word]) -> bool:
    """Whether the sentence is written in title case or capitals, so that capitals say nothing."""
    plain = [w for w in words if w.text[:1].isalpha() and len(w.text) > 3]
    if len(plain) < 3:
        return False
    capital = sum(w.text[:1].isupper() for w in plain)
    limit = 0.7 if parse.sentences[sentence].zone_kind in ("title", "heading") else 0.8
    return capital >= limit * len(plain) and words[-1].text not in (".", ",")


def _may_start(parse: Parse, words: list[Word], i: int, labels: dict[int, str]) -> bool:
    w = words[i]
    if (
        not w.capital
        or not any(c.isalpha() for c in w.text)
        or w.low in CALENDAR
        or w.low in SHORT_WORDS
    ):
        return False
    if len(w.text) == 1:
        return w.text == "X" and i > 0 and words[i - 1].low == "on"
    tag = parse.tokens[w.first]
    if w.opens:
        if (
            w.text in PLACES
            or w.text in BODIES
            or singular_people(w.low)
            or w.low in HONORIFICS
            or w.text in GIVEN_NAMES
        ):
            return True
        if office_at(words, i):
            return True
        if tag.pos in (
            "DET",
            "ADP",
            "PRON",
            "SCONJ",
            "CCONJ",
            "AUX",
            "PART",
            "ADV",
            "INTJ",
            "NUM",
            "PUNCT",
            "VERB",
        ):
            return False
        return w.low not in FUNCTION_WORDS | SENTENCE_ADVERBS and (
            tag.pos == "PROPN" or i in labels or w.low in ROLE_STATES or w.text.isupper()
        )
    return tag.pos not in ("DET", "PRON", "CCONJ", "AUX", "PART", "PUNCT") or (
        w.text.isupper() and len(w.text) > 1
    )


def _run_end(parse: Parse, words: list[Word], start: int, labels: dict[int, str]) -> int:
    end = start + 1
    while end < len(words):
        w = words[end]
        if office_at(words, end) > 1 and any(
            w.text.islower() for w in words[end : end + office_at(words, end)]
        ):
            break
        if _continues(words, end) and w.low not in CALENDAR:
            end += 1
            continue
        step = _tie(words, start, end)
        if not step:
            break
        end += step
    return end


def _continues(words: list[Word], i: int) -> bool:
    w = words[i]
    if w.text[:1].isdigit():
        return False
    return (
        w.capital and w.low not in ("i", "the", "a", "an") and (len(w.text) > 1 or w.text.isupper())
    )


def _tie(words: list[Word], start: int, end: int) -> int:
    """How many words from `end` on tie the run to a next capital: 0 if none."""
    low = words[end].low
    after = end + 1
    before = words[end - 1].low
    listed = _listed(words, start)
    if listed and start + listed > end:
        return start + listed - end
    if low in PARTICLES and words[end].text.islower():
        while after < len(words) and words[after].low in PARTICLES and words[after].text.islower():
            after += 1
        if after < len(words) and words[after].capital and words[after].low not in CALENDAR:
            return after - end + 1
        return 0
    if low in JOINS and before in JOINS[low]:
        if after < len(words) and words[after].low == "the":
            after += 1
        if (
            after < len(words)
            and words[after].capital
            and words[after].low not in CALENDAR
            and words[after].text not in GIVEN_NAMES
        ):
            return after - end + 1
        return 0
    if low in ("&",) and after < len(words) and words[after].capital:
        return 2
    if low in ("and", ",") and any(words[k].low in JOINS for k in range(start, end)):
        if after < len(words) and words[after].low == "and":
            after += 1
        if after < len(words) and words[after].capital and words[after].low in FIELDS:
            return after - end + 1
    return 0


def _listed(words: list[Word], i: int) -> int:
    """How many words from `i` on are a listed name of a place or body; 0 if none."""
    for size in range(min(6, len(words) - i), 0, -1):
        text = " ".join(w.text for w in words[i : i + size])
        if _listed_as(text) or (size > 1 and text.isupper() and _listed_as(text.title())):
            return size
    return 0


def _listed_as(text: str) -> NameKind | None:
    plain = text.replace("’", "'")
    if plain in BODIES:
        return "organisation"
    if plain in PLACES or (plain.isupper() and len(plain) > 3 and plain.title() in PLACES):
        return "place"
    if plain[:1].isupper():
        low = plain.lower()
        first, _, rest = low.partition(" ")
        if singular_people(low) or (first in DIRECTIONS and rest and singular_people(rest)):
            return "group"
    return None


def _cut(
    parse: Parse, sentence: int, words: list[Word], start: int, end: int, labels: dict[int, str]
) -> list[Piece]:
    """A run cut into names: titles taken out, what stands before a title on its own."""
    while start < end and words[start].opens and words[start].low in ROLE_STATES:
        start += 1
    if start >= end:
        return []
    whole = " ".join(w.text for w in words[start:end])
    if not _listed_as(whole) and not _is_headed(words, start, end):
        for i in range(start, end):
            size = office_at(words, i) if i + 1 <= end else 0
            if not size:
                continue
            size = min(size, end - i)
            out = _cut(parse, sentence, words, start, i, labels) if i > start else []
            if i + size < end:
                out += _cut_after(parse, sentence, words, i, size, end, labels)
            return out
    return _name(parse, sentence, words, start, end, labels)


def _cut_after(
    parse: Parse,
    sentence: int,
    words: list[Word],
    i: int,
    size: int,
    end: int,
    labels: dict[int, str],
) -> list[Piece]:
    """What follows a title: another title and a name, or a person's name."""
    return _cut(parse, sentence, words, i + size, end, labels)


def _is_headed(words: list[Word], start: int, end: int) -> bool:
    """Whether the run is a body, place or event by its last word, so that a title in it is part of the name."""
    last = words[end - 1].low
    if end - start < 2:
        return False
    if any(words[k].low in JOINS for k in range(start + 1, end)):
        return any(
            words[k - 1].low in BODY_WORDS | EVENT_WORDS
            for k in range(start + 1, end)
            if words[k].low in JOINS
        )
    return last in BODY_WORDS or last in PLACE_WORDS or last in COMPANY_ENDINGS


def _name(
    parse: Parse, sentence: int, words: list[Word], start: int, end: int, labels: dict[int, str]
) -> list[Piece]:
    """A run without titles as one name, or as several where a people or a listed name leads."""
    whole = " ".join(w.text for w in words[start:end])
    if end - start > 1 and not _listed_as(whole):
        first = words[start]
        lead = _lead(words, start, end)
        if lead and not _is_headed(words, start, end) and _head_kind(words, start, end) is None:
            return _name(parse, sentence, words, start, start + lead, labels) + _name(
                parse, sentence, words, start + lead, end, labels
            )
        if first.opens and not _plausible_opener(parse, words, start, labels):
            return _name(parse, sentence, words, start + 1, end, labels)
        if words[start].low in ROLE_STATES and words[start].opens:
            return _name(parse, sentence, words, start + 1, end, labels)
    low = words[start].low
    if end - start == 1 and (
        low in SHORT_WORDS or low in CALENDAR or low.rstrip("s") in OFFICES or low in DIRECTIONS
    ):
        return []
    votes, fixed = _evidence(parse, words, start, end, labels)
    return [Piece(sentence, start, end, whole, tuple(votes), words[start].opens, fixed)]


def _lead(words: list[Word], start: int, end: int) -> int:
    """How many words in front are a people ("Dutch VVD") or a body or country before a person's name."""
    size = min(_listed(words, start), end - start)
    if not size or size == end - start:
        return 0
    kind = _listed_as(" ".join(w.text for w in words[start : start + size]))
    rest = words[start + size].text
    if kind == "group":
        return size
    if rest in GIVEN_NAMES and start + size + 1 < end:
        return size
    if _listed(words, start + size) >= end - start - size:
        return size
    return 0


def _plausible_opener(parse: Parse, words: list[Word], i: int, labels: dict[int, str]) -> bool:
    token = parse.tokens[words[i].first]
    if words[i].text in GIVEN_NAMES or _listed(words, i):
        return True
    if (
        words[i].low in FUNCTION_WORDS
        or words[i].low in SENTENCE_ADVERBS
        or words[i].low.endswith("ly")
    ):
        return False
    if token.pos in ("ADP", "SCONJ", "DET", "ADV", "VERB", "PRON", "AUX", "CCONJ"):
        return False
    return token.pos == "PROPN" or i in labels


def _head_kind(words: list[Word], start: int, end: int) -> NameKind | None:
    """The kind that the words of the name themselves tell."""
    heads = [words[end - 1].low]
    for k in range(start + 1, end - 1):
        if words[k].low in JOINS:
            heads = [words[k - 1].low]
            break
    head = heads[0]
    if end - start == 1:
        if head in BODY_WORDS:
            return "organisation"
        return "work" if head in WORK_WORDS else "event" if head in EVENT_WORDS else None
    if end - start > 1:
        if words[start].low in EVENT_OPENERS:
            return "event"
        if head in EVENT_WORDS and head not in ("congress", "convention", "agreement"):
            return "event"
        if head in BODY_WORDS or head in COMPANY_ENDINGS or head.rstrip(".") in COMPANY_ENDINGS:
            return "organisation"
        if head in WORK_WORDS:
            return "work"
        if head in PLACE_WORDS or words[start].low in (
            "mount",
            "lake",
            "cape",
            "fort",
            "gulf",
            "strait",
            "mt",
            "mt.",
        ):
            return "place"
        if words[start].low in (
            "university",
            "bank",
            "ministry",
            "institute",
            "radio",
            "banco",
            "partido",
            "fc",
            "team",
        ):
            return "organisation"
    return None


def _evidence(
    parse: Parse, words: list[Word], start: int, end: int, labels: dict[int, str]
) -> tuple[list[tuple[NameKind, float]], NameKind | None]:
    text = " ".join(w.text for w in words[start:end])
    size = end - start
    votes: list[tuple[NameKind, float]] = []
    listed = _listed_as(text)
    titled = office_before(words, start)
    if titled and listed not in ("place", "group") and words[start].text[:1].isalpha():
        return [("person", 4.0)], "person"
    if start > 0 and words[start - 1].low in HONORIFICS and words[start - 1].capital:
        return [("person", 4.0)], "person"
    if listed:
        votes.append((listed, 4.0))
        return votes, listed if listed == "group" else None
    head = _head_kind(words, start, end)
    if head:
        votes.append((head, 3.0))
    if (
        size == 1
        and text.isupper()
        and 2 <= len(text) <= 6
        and text.replace(".", "").isalpha()
        and not _among_capitals(words, start)
    ):
        votes.append(("organisation", 1.5))
    if 2 <= size <= 5 and words[start].text in GIVEN_NAMES and not head:
        votes.append(("person", 2.5))
    elif (
        2 <= size <= 4 and len(words[start].text) == 2 and words[start].text[1] == "." and not head
    ):
        votes.append(("person", 2.0))
    elif (
        2 <= size <= 5
        and any(words[k].low in PARTICLES for k in range(start + 1, end - 1))
        and not head
    ):
        votes.append(("person", 1.0))
    if size > 1 and words[start].low in PLACE_OPENERS and not head:
        votes.append(("place", 1.0))
    votes.extend(_from_context(parse, words, start, end))
    label = {labels[i] for i in range(start, end) if i in labels}
    if len(label) == 1:
        kind = _LABEL_KINDS[label.pop()]
        bare_opener = size == 1 and words[start].opens and not _acts(parse, words, end)
        votes.append((kind, 0.4 if bare_opener else 1.2 if size > 1 else 1.0))
    if any(w.text == "&" for w in words[start:end]):
        votes.append(("organisation", 2.0))
    if not votes:
        proper = all(
            parse.tokens[w.first].pos == "PROPN" and w.low not in FUNCTION_WORDS
            for w in words[start:end]
        )
        votes.append(("person", 0.5) if size in (2, 3) and proper else ("other", 0.4))
    return votes, None


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
    if (
        after == ","
        and end + 1 < len(words)
        and (words[end + 1].low in ("a", "an", "the", "who"))
        and _role_ahead(words, end + 2)
    ):
        votes.append(("person", 1.5))
    if any(
        t.dep.startswith("nsubj") and parse.tokens[t.head].lemma in SPEECH
        for t in (token, parse.tokens[words[start].first])
    ) or (head.lemma in SPEECH and after in ("said", "says", "told", "added", "wrote")):
        votes.append(("person", 0.7))
    return votes


def _role_ahead(words: list[Word], i: int) -> bool:
    for k in range(i, min(i + 5, len(words))):
        if words[k].text in (",", ".", ";") or words[k].text in HYPHENS:
            return False
        if office_at(words, k):
            return True
    return False


__all__ = ["PEOPLE_LOW", "Piece", "pieces"]
