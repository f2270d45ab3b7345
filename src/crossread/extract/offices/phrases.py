"""Phrases that name an office: "the former Dutch prime minister", "chief executive of Halden Rail", "the 14th president".

Comes in: a Reading. Goes out: OfficePhrases in token indices, with the body, the state that the words tell, and an ordinal. Does not say
whose office it is.
"""

import re

from msgspec import Struct

from crossread.lang.en.demonyms import NATIONS
from crossread.lang.en.offices import (
    AFTER_HEAD,
    BODIES,
    CANDIDATES,
    COUNTRY_SHORT,
    HELD_BEFORE,
    HOLDS_BEFORE,
    LEAVING_BEFORE,
    NEEDS_MORE,
    OFFICE_HEADS,
    QUALIFIERS,
    WILL_HOLD_AFTER,
    WILL_HOLD_BEFORE,
)
from crossread.model.layers import Mention, OfficeState, Parse, Reading, Sentence
from crossread.text.names import bare
from crossread.text.spans import around

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")
_OF = frozenset({"of", "at", "for"})
_SENT = frozenset({"ambassador", "envoy", "delegate", "representative"})
_NO_PART = frozenset({"national", "senior", "lead", "state"})
"""Qualifying words that do not open an office's name."""
_FILLERS = frozenset(
    {
        "the",
        "a",
        "an",
        "its",
        "their",
        "our",
        "his",
        "her",
        "then",
        "first",
        "female",
        "-",
        "'s",
        "’s",
        "'",
        "’",
    }
)


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
    begin, organisation, state, ordinal, outgoing = _before(reading, sentence, first)
    state = "held" if skipped else state
    end, organisation = _after(reading, sentence, last, organisation)
    named = _person_at(reading, tokens[last].start) if last < sentence.last else None
    if (
        word in NEEDS_MORE
        and first == i
        and last == i + 1
        and organisation is None
        and named is None
    ):
        return None
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
        if _organisation_word(reading, before) is not None and not _is_group(reading, before):
            break
        first = before
    while first < head and tokens[first].text.casefold() in _NO_PART:
        first += 1
    return first


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
        if _person_at(reading, tokens[end].start) is not None:
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
    return head and _person_at(reading, token.start) is None


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


def _before(
    reading: Reading, sentence: Sentence, first: int
) -> tuple[int, str | None, OfficeState | None, int | None, bool]:
    """What stands before an office's name: where the phrase begins, body, state, ordinal, and whether its holder is leaving."""
    tokens = reading.parse.tokens
    organisation: str | None = None
    state: OfficeState | None = None
    ordinal: int | None = None
    outgoing = False
    i = first
    while i > sentence.first:
        word = tokens[i - 1].text.casefold()
        number = _ORDINAL.match(word)
        body = _organisation_word(reading, i - 1)
        if number:
            ordinal = int(number.group(1))
        elif word in HELD_BEFORE:
            state = "held"
        elif word in WILL_HOLD_BEFORE:
            state = state or "will hold"
        elif word in LEAVING_BEFORE:
            outgoing, state = True, "holds"
        elif word in HOLDS_BEFORE and word != "-":
            state = state or "holds"
        elif word == "-":
            if i - 2 < sentence.first or tokens[i - 2].text.casefold() not in (
                *HELD_BEFORE,
                *HOLDS_BEFORE,
            ):
                break
        elif body is not None:
            organisation = organisation or body[1]
            i = min(i, body[0] + 1)
        elif organisation is None and _unknown_body(reading, i - 1, tokens[first].text):
            organisation = tokens[i - 1].text
        elif word not in _FILLERS and tokens[i - 1].pos != "ADJ":
            break
        i -= 1
        if word in ("the", "a", "an"):
            break
    return i, organisation, state, ordinal, outgoing


def _after(
    reading: Reading, sentence: Sentence, last: int, organisation: str | None
) -> tuple[int, str | None]:
    """The end of the phrase with its "of …", and the body named there; a body before the office goes first."""
    tokens = reading.parse.tokens
    if last + 1 >= sentence.last or tokens[last].text.casefold() not in (
        _OF | {"to"} if tokens[last - 1].text.casefold() in _SENT else _OF
    ):
        return last, organisation
    i = last + 1
    while i < sentence.last and tokens[i].text.casefold() in (
        "the",
        "its",
        "a",
        "world",
        "'s",
        "’s",
    ):
        i += 1
    if i >= sentence.last:
        return last, organisation
    mention = _body_mention(reading, tokens[i].start)
    if mention is None:
        return last, organisation
    end = i
    while end < sentence.last and tokens[end].end <= mention.end:
        end += 1
    at_event = tokens[last].text.casefold() == "at" and end < sentence.last
    nominal = at_event and tokens[end].pos in ("NOUN", "PROPN")
    if nominal and tokens[end].text.casefold() not in BODIES:
        return last, organisation  # "at the Lisbon summit" tells where, not of what body
    return max(end, i + 1), organisation or _body_name(mention, reading)


def _organisation_word(reading: Reading, i: int) -> tuple[int, str] | None:
    """The first token and the name of the body or country that token `i` is the last word of, or None."""
    token = reading.parse.tokens[i]
    pair = f"{reading.parse.tokens[i - 1].text} {token.text}" if i else ""
    if pair in NATIONS:
        return i - 1, NATIONS[pair]
    if token.text in COUNTRY_SHORT:
        return i, COUNTRY_SHORT[token.text]
    if token.text in NATIONS:
        return i, NATIONS[token.text]
    over = [
        m
        for m in around(reading.names, token.start, token.end)
        if m.start <= token.start
        and token.end <= m.end
        and m.kind in ("organisation", "place", "group")
    ]
    if not over or (not token.text[:1].isupper() and all(m.form == "name" for m in over)):
        return None
    mention = max(over, key=lambda m: (m.form == "name", m.end - m.start, -m.start))
    if token.end != mention.end:
        return None
    first = i
    while first > 0 and reading.parse.tokens[first - 1].start >= mention.start:
        first -= 1
    return first, _body_name(mention, reading)


def _unknown_body(reading: Reading, i: int, office: str) -> bool:
    """Whether a capitalised word before a small-letter office ("Nordbank spokeswoman") must be a body that no layer knows."""
    token = reading.parse.tokens[i]
    if token.pos != "PROPN" or not token.text[:1].isupper() or not office[:1].islower():
        return False
    near = around(reading.names, token.start, token.end)
    return not any(m.start <= token.start < m.end for m in near)


def _body_mention(reading: Reading, start: int) -> Mention | None:
    found = [
        m
        for m in around(reading.names, start, start + 1)
        if m.start <= start < m.end
        and m.kind in ("organisation", "place", "group")
        and m.form != "pronoun"
    ]
    return max(found, key=lambda m: (m.end - m.start, -m.start), default=None)


def _body_name(mention: Mention, reading: Reading) -> str:
    text = bare(reading.report.text[mention.start : mention.end])
    return NATIONS.get(text) or COUNTRY_SHORT.get(text) or mention.name or text


def _person_at(reading: Reading, start: int) -> Mention | None:
    near = around(reading.names, start, start + 1, reach=0)
    return next((m for m in near if m.kind == "person" and m.form == "name"), None)
