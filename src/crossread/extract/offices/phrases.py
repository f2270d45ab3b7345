"""Phrases that name an office: "the former Dutch prime minister", "chief executive of Halden Rail", "the 14th president".

Comes in: a Reading. Goes out: OfficePhrases in token indices, with the body, the state that the words tell, and an ordinal. Does not say
whose office it is.
"""

from msgspec import Struct

from crossread.extract.offices.bodies import (
    after_office,
    before_office,
    organisation_word,
    person_at,
)
from crossread.lang.en.name_parts import OFFICE_FIELDS
from crossread.lang.en.offices import (
    AFTER_HEAD,
    CANDIDATES,
    HELD_BEFORE,
    NEEDS_MORE,
    OFFICE_HEADS,
    QUALIFIERS,
    WILL_HOLD_AFTER,
)
from crossread.model.layers import OfficeState, Parse, Reading, Sentence
from crossread.text.spans import around

_WITH_FIELD = frozenset({"secretary", "minister"})
_NO_PART = frozenset({"national", "senior", "lead", "state"})
"""Qualifying words that do not open an office's name."""
_PARTIES = frozenset({"republican", "democratic"})
_OF_PARTIES = CANDIDATES | frozenset("leader whip chairman chairwoman chair chief head".split())
"""Offices that are a party's own."""


class OfficePhrase(Struct, frozen=True):
    """`first` to `last`: the whole phrase; `name_first` to `name_last`: the office's own words (half-open token ranges).

    `skipped`: characters of the first of them that are none ("Ex-" in "Ex-President"). `state` is None where the words do not tell.
    """

    first: int
    last: int
    name_first: int
    name_last: int
    organisation: str | None
    state: OfficeState | None
    ordinal: int | None
    definite: bool
    outgoing: bool
    sentence: int
    skipped: int = 0


def office_words(reading: Reading, phrase: OfficePhrase) -> str:
    """The office as written, on one line."""
    tokens = reading.parse.tokens
    start = tokens[phrase.name_first].start + phrase.skipped
    return " ".join(reading.report.text[start : tokens[phrase.name_last - 1].end].split())


def office_phrases(reading: Reading) -> tuple[OfficePhrase, ...]:
    """All office phrases of a report, in order, none inside another."""
    found: list[OfficePhrase] = []
    for number, sentence in enumerate(reading.parse.sentences):
        i = sentence.first
        while i < sentence.last:
            phrase = _phrase_at(reading, sentence, number, i)
            if phrase is None:
                i += 1
            else:
                found.append(phrase)
                i = max(phrase.name_last, i + 1)
    return tuple(found)


def _phrase_at(reading: Reading, sentence: Sentence, number: int, i: int) -> OfficePhrase | None:
    tokens = reading.parse.tokens
    word = tokens[i].text.casefold()
    word = word[_bygone(word, OFFICE_HEADS) :]
    if word not in OFFICE_HEADS:
        return None
    noun = tokens[i].pos in ("NOUN", "PROPN", "ADJ", "X") or _in_title(reading, i)
    if not noun or _inside_name(reading, i):
        return None
    last = _name_end(reading.parse, sentence, i, word)
    if last == i + 1 and word in ("executive", "general", "attorney"):
        return None
    if _goes_on(reading, sentence, last) and word not in CANDIDATES:
        return None
    first = _name_start(reading, sentence, i)
    if first < i and word == "secretary":
        last = _field_end(reading, sentence, last)
    skipped = _bygone(tokens[first].text.casefold(), OFFICE_HEADS | QUALIFIERS)
    own = {t.text.casefold() for t in tokens[first:last]}
    main = "manager" if "campaign" in own else tokens[last - 1].text.casefold()
    begin, owner, state, ordinal, outgoing = before_office(reading, sentence, first, main)
    state = "held" if skipped else state
    end, last, organisation = after_office(reading, sentence, last, owner, main)
    named = person_at(reading, tokens[last].start) if last < sentence.last else None
    bare = first == i and last == i + 1 and organisation is None and named is None
    if (word in NEEDS_MORE and bare) or (word in CANDIDATES and state == "held"):
        return None  # whoever was a candidate held nothing
    if any(tokens[k].text.casefold() in WILL_HOLD_AFTER for k in range(i + 1, last)):
        state = "will hold"
    if word in CANDIDATES:
        state = "candidate"
    definite = tokens[begin].text.casefold() in ("the", "its", "their", "his", "her")
    return OfficePhrase(
        begin, end, first, last, organisation, state, ordinal, definite, outgoing, number, skipped
    )


def _bygone(word: str, known: frozenset[str]) -> int:
    """How many characters of a known word are a hyphened "ex-" or "then-"; 0 if none.

    >>> _bygone("ex-president", frozenset({"president"})), _bygone("vice-president", frozenset({"president"}))
    (3, 0)
    """
    before, hyphen, after = word.partition("-")
    return len(before + hyphen) if before in HELD_BEFORE and after in known else 0


def _name_start(reading: Reading, sentence: Sentence, head: int) -> int:
    """Where the office's own words begin: at the qualifying words before its head, "vice-" with its hyphen."""
    tokens = reading.parse.tokens
    first = head
    while first > sentence.first:
        before = first - 1
        glued = tokens[before].text == "-" and tokens[before].end == tokens[first].start
        if glued and before > sentence.first and tokens[before - 1].end == tokens[before].start:
            before -= 1
        word = tokens[before].text.casefold()
        under = _is_under(reading, sentence, before)
        if word[_bygone(word, QUALIFIERS) :] not in QUALIFIERS and not under:
            break
        if (
            organisation_word(reading, before) is not None
            and not _is_group(reading, before)
            and not _is_field(reading, before, head)
        ):
            break
        first = before
    while first < head and _is_no_part(reading, first, head):
        first += 1
    return first


def _is_field(reading: Reading, i: int, head: int) -> bool:
    """Whether a word is the field of a secretary or minister ("Energy Secretary"), though it could be short for a body."""
    tokens = reading.parse.tokens
    return (
        i + 1 == head
        and tokens[head].text.casefold() in _WITH_FIELD
        and tokens[i].text.casefold() in OFFICE_FIELDS
    )


def _is_no_part(reading: Reading, i: int, head: int) -> bool:
    """Whether a word before an office's name does not open it: "senior", a party, "national" before anything but "security"."""
    word, after = (reading.parse.tokens[k].text.casefold() for k in (i, i + 1))
    if word in _PARTIES:
        return reading.parse.tokens[head].text.casefold() not in _OF_PARTIES
    return word in _NO_PART and (word, after) != ("national", "security")


def _is_under(reading: Reading, sentence: Sentence, i: int) -> bool:
    """Whether "under" belongs to the office of an under secretary: not "served under Secretary Lund"."""
    tokens = reading.parse.tokens
    if i + 2 >= sentence.last or tokens[i].text.casefold() != "under":
        return False
    if tokens[i + 1].text.casefold() != "secretary":
        return False
    same_case = tokens[i].text[:1].isupper() == tokens[i + 1].text[:1].isupper()
    return same_case and (i > sentence.first or tokens[i + 2].text.casefold() in ("of", "for"))


def _field_end(reading: Reading, sentence: Sentence, last: int) -> int:
    """The end with the field of a lesser secretary: "assistant secretary | for trade", up to a person’s name."""
    tokens = reading.parse.tokens
    if last + 1 >= sentence.last or tokens[last].text.casefold() != "for":
        return last
    end = last + 1
    while end < min(last + 5, sentence.last) and tokens[end].pos in ("NOUN", "PROPN", "ADJ"):
        if person_at(reading, tokens[end].start) is not None:
            break
        end += 1
    return end if end > last + 1 else last


def _is_group(reading: Reading, i: int) -> bool:
    """Whether the word by itself names a group ("Republican"), which is no body that the office belongs to."""
    token = reading.parse.tokens[i]
    near = around(reading.names, token.start, token.end, reach=0)
    return any(m.kind == "group" and (m.start, m.end) == (token.start, token.end) for m in near)


def _goes_on(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Whether another head follows, so that the office's name ends there ("press secretary" after "minister")."""
    if last >= sentence.last:
        return False
    if _is_under(reading, sentence, last):
        return True
    token = reading.parse.tokens[last]
    head = token.text.casefold() in OFFICE_HEADS and token.pos in ("NOUN", "PROPN")
    return head and person_at(reading, token.start) is None


def _in_title(reading: Reading, i: int) -> bool:
    """Whether the token is part of the title of a name, whatever the tagger took it for."""
    token = reading.parse.tokens[i]
    near = around(reading.names, token.start, token.end)
    return any(m.title and m.title.start <= token.start < m.title.end for m in near)


def _inside_name(reading: Reading, i: int) -> bool:
    """Whether the token is a part of a body's own name ("Envoy Air")."""
    token = reading.parse.tokens[i]
    return any(
        m.form == "name"
        and m.kind in ("organisation", "work", "event")
        and m.start <= token.start
        and token.end <= m.end
        for m in around(reading.names, token.start, token.end)
    )


def _name_end(parse: Parse, sentence: Sentence, i: int, head: str) -> int:
    """The end of the office's name that has its head at `i`."""
    for words, heads in AFTER_HEAD.items():
        window = parse.tokens[i + 1 : min(i + 1 + len(words), sentence.last)]
        following = tuple(t.text.casefold() for t in window)
        if following == words and (not heads or head in heads):
            return i + 1 + len(words)
    return i + 1
