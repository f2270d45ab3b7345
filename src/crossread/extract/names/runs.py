"""Runs of capitalised words in one sentence, cut into names with evidence for their kind.

Comes in: the words of a sentence. Goes out: Pieces in order. Looks at nothing outside the sentence.
"""

from typing import NamedTuple

from crossread.extract.names.evidence import evidence, head_kind
from crossread.extract.names.listed import listed, listed_as
from crossread.extract.names.offices import office_at
from crossread.extract.names.words import PLACES, Word, singular_people
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.name_parts import (
    CALENDAR,
    DIRECTIONS,
    FIELDS,
    JOINS,
    PARTICLES,
    SENTENCE_ADVERBS,
)
from crossread.lang.en.organisations import (
    BODIES,
    BODY_ENDINGS,
    BODY_WORDS,
    COMPANY_ENDINGS,
    EVENT_WORDS,
    PLACE_WORDS,
    SHORT_WORDS,
    SURNAMES_TOO,
)
from crossread.lang.en.titles import COURTESIES, HONORIFICS, OFFICES, ROLE_STATES
from crossread.model.layers import NameKind, Parse
from crossread.text.spans import around


class Piece(NamedTuple):
    """Words `start` to `end` (half-open) as a candidate; `votes` are kinds with weights, `fixed` a kind that its place decides.

    `shouted`: it stands in a line whose capitals say nothing, and only begins like a person's name.
    """

    sentence: int
    start: int
    end: int
    text: str
    votes: tuple[tuple[NameKind, float], ...]
    opens: bool
    fixed: NameKind | None
    shouted: bool = False

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
        if office > 1 and not listed(words, i):
            i += office
            continue
        locked = listed(words, i)
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
        size = listed(words, i)
        if size and (size > 1 or len(words[i].text) > 1):
            text = " ".join(w.text for w in words[i : i + size])
            kind = listed_as(text) or listed_as(text.title()) or "other"
            found.append(Piece(sentence, i, i + size, text, ((kind, 4.0),), True, None))
        elif _like_a_given_name(words, i) and i + 1 < len(words) and _continues(words, i + 1):
            middle = len(words[i + 1].text.rstrip(".")) == 1 and i + 2 < len(words)
            end = i + (3 if middle else 2)
            text = " ".join(w.text for w in words[i:end])
            found.append(Piece(sentence, i, end, text, (("person", 2.5),), True, None, True))
        i += max(size, 1)
    return found


def _like_a_given_name(words: list[Word], i: int) -> bool:
    word = words[i]
    plain = word.low not in FUNCTION_WORDS | CALENDAR | SHORT_WORDS and not office_at(words, i)
    return word.capital and plain and word.text.isalpha() and len(word.text) > 1


def _labels(parse: Parse, sentence: int, words: list[Word]) -> dict[int, str]:
    """The pipeline's label for each word it covers."""
    s = parse.sentences[sentence]
    out: dict[int, str] = {}
    for name in around(parse.names, s.start, s.end):
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


_NEVER_INSIDE = frozenset(
    "he she it they we you who why how what when where this that these those is are was were has have if because".split()
)
"""Words that are in no name, whatever their capital."""
_BEFORE_MONTHS = frozenset(
    "in since until till by from of last this next early late mid during through and to on for before after".split()
)
_HOLIDAYS = frozenset({"eve", "day", "week"})
_NO_OPENER = frozenset("DET ADP PRON SCONJ CCONJ AUX PART ADV INTJ NUM PUNCT VERB".split())
_NO_NAME = frozenset("DET PRON CCONJ AUX PART PUNCT".split())


def _may_start(parse: Parse, words: list[Word], i: int, labels: dict[int, str]) -> bool:
    """Whether a name, or a title with a name, may begin at word `i`."""
    w = words[i]
    named = w.capital and any(c.isalpha() for c in w.text)
    dated = w.low in CALENDAR and not _month_for_a_name(words, i)
    if not named or dated or w.low in SHORT_WORDS or _is_small_word(w) or _is_holiday(words, i):
        return False
    if len(w.text) == 1:
        return w.text == "X" and i > 0 and words[i - 1].low == "on"
    pos = parse.tokens[w.first].pos
    if not w.opens:
        return pos not in _NO_NAME or w.text.isupper() or (i in labels and i + 1 in labels)
    if w.text in PLACES or w.text in BODIES or w.text in GIVEN_NAMES or office_at(words, i):
        return True
    if singular_people(w.low) or w.low in HONORIFICS:
        return True
    return (
        pos not in _NO_OPENER
        and w.low not in FUNCTION_WORDS
        and w.low not in SENTENCE_ADVERBS
        and (pos == "PROPN" or i in labels or w.low in ROLE_STATES or w.text.isupper())
    )


def _month_for_a_name(words: list[Word], i: int) -> bool:
    """Whether a month is a given name here ("Jan Novak", "April Jones"), which it is not behind "in" or "last"."""
    if words[i].text not in GIVEN_NAMES or i + 1 >= len(words):
        return False
    following = words[i + 1]
    surname = following.capital and following.low not in CALENDAR and len(following.text) > 2
    return surname and not (i and words[i - 1].low in _BEFORE_MONTHS)


def _is_small_word(word: Word) -> bool:
    return word.low in _NEVER_INSIDE and not (word.text.isupper() and len(word.text) > 1)


def _is_holiday(words: list[Word], i: int) -> bool:
    """ "Eve" of "New Year's Eve", "Day" of "Christmas Day"."""
    before = words[i - 1].low if i else ""
    return words[i].low in _HOLIDAYS and (before in CALENDAR or before in ("'s", "’s"))


def _run_end(parse: Parse, words: list[Word], start: int, labels: dict[int, str]) -> int:
    end = start + 1
    while end < len(words):
        w = words[end]
        if office_at(words, end) > 1 and any(
            w.text.islower() for w in words[end : end + office_at(words, end)]
        ):
            break
        month_surname = w.low in CALENDAR and words[end - 1].text in GIVEN_NAMES
        if _continues(words, end) and (w.low not in CALENDAR or month_surname):
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
    if _is_small_word(w):
        return False
    return (
        w.capital and w.low not in ("i", "the", "a", "an") and (len(w.text) > 1 or w.text.isupper())
    )


def _tie(words: list[Word], start: int, end: int) -> int:
    """How many words from `end` on tie the run to a next capital: 0 if none."""
    low = words[end].low
    locked = listed(words, start)
    if locked and start + locked > end:
        return start + locked - end
    after = end + 1
    barred: frozenset[str] = CALENDAR
    needed: frozenset[str] | None = None
    if low in PARTICLES and words[end].text.islower():
        while after < len(words) and words[after].low in PARTICLES and words[after].text.islower():
            after += 1
    elif low in JOINS and words[end - 1].low in JOINS[low]:
        if after < len(words) and words[after].low == "the":
            after += 1
        barred = CALENDAR | _GIVEN_LOW
    elif low in ("and", ",") and any(words[k].low in JOINS for k in range(start, end)):
        if after < len(words) and words[after].low == "and":
            after += 1
        needed = FIELDS
    elif low == "and" and _body_goes_on(words, start, end):
        return 2
    elif low != "&":
        return 0
    if after >= len(words) or not words[after].capital or words[after].low in barred:
        return 0
    return after - end + 1 if needed is None or words[after].low in needed else 0


def _body_goes_on(words: list[Word], start: int, end: int) -> bool:
    """Whether "and" ties "the Food" and "Drug Administration" into one body."""
    if end - start > 2 or not (start > 0 and words[start - 1].low == "the"):
        return _customs_and_protection(words, start, end)
    if any(listed(words, k) or words[k].text in GIVEN_NAMES for k in range(start, end)):
        return False
    stop = end + 1
    while stop < len(words) and _continues(words, stop) and not listed(words, stop):
        stop += 1
    return stop > end + 1 and words[stop - 1].low in BODY_WORDS


def _customs_and_protection(words: list[Word], start: int, end: int) -> bool:
    """Whether "U.S. Customs" and "Border Protection" are one body: a country in front, a body's last word behind."""
    country = listed(words, start)
    stop = end + 1
    while stop < len(words) and _continues(words, stop) and not listed(words, stop):
        stop += 1
    if not country or start + country >= end or stop < end + 2:
        return False
    return words[stop - 1].low in BODY_ENDINGS | BODY_WORDS


_GIVEN_LOW = frozenset(name.lower() for name in GIVEN_NAMES)


def _cut(
    parse: Parse, sentence: int, words: list[Word], start: int, end: int, labels: dict[int, str]
) -> list[Piece]:
    """A run cut into names: titles taken out, what stands before a title on its own."""
    while start < end and words[start].opens and words[start].low in ROLE_STATES:
        start += 1
    if start >= end:
        return []
    whole = " ".join(w.text for w in words[start:end])
    if not listed_as(whole) and not _is_headed(words, start, end):
        for i in range(start, end):
            size = office_at(words, i) if i + 1 <= end else 0
            if not size:
                continue
            size = min(size, end - i)
            out = _cut(parse, sentence, words, start, i, labels) if i > start else []
            if i + size < end:
                out += _cut(parse, sentence, words, i + size, end, labels)
            return out
    return _name(parse, sentence, words, start, end, labels)


def _is_headed(words: list[Word], start: int, end: int) -> bool:
    """Whether the run is a body, place or event by its last word, so that a title in it is part of the name."""
    before = words[max(start, end - 3) : end - 1]
    personal = any(w.text in GIVEN_NAMES or w.low in COURTESIES for w in before)
    if end - start < 2 or (personal and words[end - 1].low in SURNAMES_TOO):
        return False
    ties = [k for k in range(start + 1, end) if words[k].low in JOINS]
    if ties:
        return any(words[k - 1].low in BODY_WORDS | EVENT_WORDS for k in ties)
    return words[end - 1].low in BODY_WORDS | PLACE_WORDS | COMPANY_ENDINGS


def _name(
    parse: Parse, sentence: int, words: list[Word], start: int, end: int, labels: dict[int, str]
) -> list[Piece]:
    """A run without titles as one name, or as several where a people or a listed name leads."""
    whole = " ".join(w.text for w in words[start:end])
    if end - start > 1 and not listed_as(whole):
        first = words[start]
        lead = _lead(words, start, end)
        if lead and not _is_headed(words, start, end) and head_kind(words, start, end) is None:
            return _name(parse, sentence, words, start, start + lead, labels) + _name(
                parse, sentence, words, start + lead, end, labels
            )
        rest = start + 1 + listed(words, start + 1) >= end > start + 1
        if first.opens and rest and first.low.endswith("ing") and not listed(words, start):
            return _name(parse, sentence, words, start + 1, end, labels)
        if first.opens and not _plausible_opener(parse, words, start, labels):
            return _name(parse, sentence, words, start + 1, end, labels)
        if words[start].low in ROLE_STATES and words[start].opens:
            return _name(parse, sentence, words, start + 1, end, labels)
    low = words[start].low
    if end - start == 1 and (
        low in SHORT_WORDS or low in CALENDAR or low.rstrip("s") in OFFICES or low in DIRECTIONS
    ):
        return []
    votes, fixed = evidence(parse, words, start, end, labels)
    return [Piece(sentence, start, end, whole, tuple(votes), words[start].opens, fixed)]


def _lead(words: list[Word], start: int, end: int) -> int:
    """How many words in front are a people ("Dutch VVD") or a body or country before a person's name."""
    size = min(listed(words, start), end - start)
    if not size or size == end - start:
        return 0
    kind = listed_as(" ".join(w.text for w in words[start : start + size]))
    rest = words[start + size].text
    if kind == "group":
        return size
    if rest in GIVEN_NAMES and start + size + 1 < end:
        return size
    if listed(words, start + size) >= end - start - size:
        return size
    return 0


def _plausible_opener(parse: Parse, words: list[Word], i: int, labels: dict[int, str]) -> bool:
    token = parse.tokens[words[i].first]
    if words[i].text in GIVEN_NAMES or listed(words, i):
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
