"""Whose office it is: the body, country or person before or behind an office's own words.

Comes in: a Reading and the token range of the words. Goes out: where the phrase begins and ends, whose office it is, and what else the
words beside it tell: the state, an ordinal.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from crossread.lang.en.demonyms import NATIONS
from crossread.lang.en.offices import (
    BODIES,
    COUNTRY_SHORT,
    HELD_BEFORE,
    HOLDS_BEFORE,
    LEAVING_BEFORE,
    OF_COMPANIES,
    OFFICE_HEADS,
    PARTIES,
    PERSONAL,
    QUALIFIERS,
    SENT,
    WILL_HOLD_BEFORE,
)
from crossread.lang.en.titles import COURTESIES
from crossread.model.layers import Mention, OfficeState, Reading, Sentence, Token
from crossread.text.names import bare
from crossread.text.spans import around

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")
_OF = frozenset({"of", "at", "for"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_OWN = frozenset({"his", "her"})
_FILLERS = _POSSESSIVE | _OWN | frozenset("the a an its their our then first female -".split())
_BEFORE_BODY = frozenset({"the", "its", "a", "world", "'s", "’s"})
_CHAMBERS = frozenset({"senate", "house"})
_CHAIRS = frozenset({"chairman", "chairwoman", "chair"})
_LONGEST_FIELD = 6
_LONGEST_KIND = 4
"""The most words that say what kind of body it is before its name ("of the small aid group Open Door")."""


class Before(NamedTuple):
    """What stands before an office's name: where the phrase begins, whose office, state, ordinal, whether its holder is leaving."""

    begin: int
    owner: str | None
    state: OfficeState | None
    ordinal: int | None
    outgoing: bool


def before_office(reading: Reading, sentence: Sentence, first: int, head: str) -> Before:
    """What the words before `first`, the first of an office's own words, tell of it; `head` is the office's main word."""
    tokens = reading.parse.tokens
    owner: str | None = None
    state: OfficeState | None = None
    ordinal: int | None = None
    outgoing = False
    i = first
    while i > sentence.first:
        word = tokens[i - 1].text.casefold()
        number = _ORDINAL.match(word)
        body = organisation_word(reading, i - 1)
        person = _person_before(reading, i, head) if owner is None else None
        told = None if _is_adverb(reading, sentence, i - 1) else _state_of(word, state)
        if number:
            ordinal = int(number.group(1))
        elif told is not None:
            state, outgoing = told, outgoing or word in LEAVING_BEFORE
        elif word == "-":
            if i - 2 < sentence.first or tokens[i - 2].text.casefold() not in (
                *HELD_BEFORE,
                *HOLDS_BEFORE,
            ):
                break
        elif person is not None:
            return Before(max(person[0], sentence.first), person[1], state, ordinal, outgoing)
        elif body is not None and not _is_party(reading, i - 1):
            owner = owner or _company(reading, i - 1, head) or body[1]
            i = min(i, body[0] + 1)
        elif owner is None and (committee := _committee(reading, sentence, i, head)):
            owner = committee[1]
            i = committee[0] + 1
        elif owner is None and _unknown_body(reading, i - 1, tokens[first].text):
            owner = tokens[i - 1].text
        elif word not in _FILLERS and tokens[i - 1].pos != "ADJ" and body is None:
            break
        i -= 1
        if word in ("the", "a", "an"):
            break
    return Before(i, owner, state, ordinal, outgoing)


def _state_of(word: str, state: OfficeState | None) -> OfficeState | None:
    """The state that a word before an office tells; what the words nearer to the office told goes first, but for "former" and "outgoing"."""
    if word in HELD_BEFORE:
        return "held"
    if word in LEAVING_BEFORE:
        return "holds"
    if word in WILL_HOLD_BEFORE:
        return state or "will hold"
    return state or "holds" if word in HOLDS_BEFORE - {"-"} else None


def _is_adverb(reading: Reading, sentence: Sentence, i: int) -> bool:
    """Whether "then" draws a conclusion ("If it is so, then President Lund should know"), and tells no time."""
    tokens = reading.parse.tokens
    if tokens[i].text.casefold() != "then":
        return False
    return any(t.text.casefold() == "if" for t in tokens[sentence.first : i])


def _person_before(reading: Reading, i: int, head: str) -> tuple[int, str] | None:
    """The person before token `i` whose spokesman or manager it is: the first token and the name ("Lund's | spokesman")."""
    tokens = reading.parse.tokens
    if head not in PERSONAL:
        return None
    last = i - 1 if tokens[i - 1].text not in _POSSESSIVE else i - 2
    if last < 0:
        return None
    end = tokens[last].end
    for m in around(reading.names, tokens[last].start, end):
        own = m.form == "pronoun" and tokens[last].text.casefold() in _OWN
        if m.kind == "person" and m.end == end and m.name and (m.form == "name" or own):
            first = last
            while first > 0 and tokens[first - 1].start >= m.start:
                first -= 1
            return first, m.name
    return None


def after_office(
    reading: Reading, sentence: Sentence, last: int, owner: str | None, head: str
) -> tuple[int, int, str | None]:
    """The end of the phrase with its "of …", the end of the office's own words, and whose office it is; who stands before it goes first."""
    tokens = reading.parse.tokens
    shared = _past_another(reading, sentence, last)
    i = _behind_tie(reading, sentence, shared)
    if i is None:
        return last, last, owner
    field = _field_end(reading, sentence, i) if i == shared + 1 else i
    if field > i:
        _, _, owner = after_office(reading, sentence, field, owner, head)
        return field, field, owner
    mention = _body_mention(reading, tokens[i].start) or _person_behind(reading, i, head)
    if mention is None:
        i, mention = _named_after_its_kind(reading, sentence, i)
    if mention is None:
        return last, last, owner
    end = i
    while end < sentence.last and tokens[end].end <= mention.end:
        end += 1
    end = max(end, i + 1)
    if tokens[i].pos == "ADJ" and end == i + 1 and _is_small_noun(reading, sentence, end):
        return end + 1, end + 1, owner  # "director for European affairs": a field, no body
    at_event = tokens[shared].text.casefold() == "at" and end < sentence.last
    nominal = at_event and tokens[end].pos in ("NOUN", "PROPN")
    if nominal and tokens[end].text.casefold() not in BODIES:
        return last, last, owner  # "at the Lisbon summit" tells where, not of what body
    sent = tokens[shared].text.casefold() == "to" and owner is not None
    return end, end if sent else last, owner or body_name(mention, reading)


def _behind_tie(reading: Reading, sentence: Sentence, last: int) -> int | None:
    """The first word behind the "of", "at" or "for" that ties an office to its body; None where none stands there."""
    tokens = reading.parse.tokens
    ties = _OF | {"to"} if tokens[last - 1].text.casefold() in SENT else _OF
    if last + 1 >= sentence.last or tokens[last].text.casefold() not in ties:
        return None
    i = last + 1
    while i < sentence.last and tokens[i].text.casefold() in _BEFORE_BODY:
        i += 1
    return i if i < sentence.last else None


def _is_small_noun(reading: Reading, sentence: Sentence, i: int) -> bool:
    token = reading.parse.tokens[i]
    return i < sentence.last and token.pos == "NOUN" and token.text[:1].islower()


def _field_end(reading: Reading, sentence: Sentence, i: int) -> int:
    """The end of the field of an office that says it without an article ("vice president of marketing", "head of sales"), else `i`."""
    tokens = reading.parse.tokens
    end = i
    while end < min(i + _LONGEST_FIELD, sentence.last - 1) and _is_of_field(tokens, end):
        end += 1
    singular = end > i and tokens[end - 1].tag == "NN"
    return end if singular and tokens[end - 1].text.casefold() not in BODIES else i


def _is_of_field(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word in small letters can be part of a field: a noun, or "and" or an adjective before one."""
    token, after = tokens[i], tokens[i + 1]
    leads = after.pos == "NOUN" and after.text.islower()
    return token.text.islower() and (
        token.pos == "NOUN" or (token.pos in ("ADJ", "CCONJ") and leads)
    )


def _past_another(reading: Reading, sentence: Sentence, last: int) -> int:
    """The end of a second office that shares the body behind it ("president | and chief executive of Halden Rail")."""
    tokens = reading.parse.tokens
    if last >= sentence.last or tokens[last].text.casefold() not in ("and", "&"):
        return last
    i = last + 1
    while (
        i < min(last + 5, sentence.last) and tokens[i].text.casefold() in OFFICE_HEADS | QUALIFIERS
    ):
        i += 1
    return i if i < sentence.last and i > last + 1 and tokens[i].text.casefold() in _OF else last


def _named_after_its_kind(
    reading: Reading, sentence: Sentence, i: int
) -> tuple[int, Mention | None]:
    """The body named behind what it is ("of the small aid group | Open Door"): its first token and mention."""
    tokens = reading.parse.tokens
    for k in range(i + 1, min(i + 1 + _LONGEST_KIND, sentence.last)):
        if tokens[k - 1].pos not in ("ADJ", "NOUN", "PROPN", "PUNCT"):
            break
        mention = _body_mention(reading, tokens[k].start)
        if mention is not None and mention.start == tokens[k].start:
            known = tokens[k - 1].text.casefold() in BODIES
            return (k, mention) if known and mention.form == "name" else (i, None)
    return i, None


def _person_behind(reading: Reading, i: int, head: str) -> Mention | None:
    """The person whose spokesman or manager it is ("a spokesman for Ms. Lund")."""
    tokens = reading.parse.tokens
    if head not in PERSONAL:
        return None
    courtesy = tokens[i].text.casefold() in COURTESIES and i + 1 < len(tokens)
    return person_at(reading, tokens[i + courtesy].start)


def organisation_word(reading: Reading, i: int) -> tuple[int, str] | None:
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
    return first, body_name(mention, reading)


def _is_party(reading: Reading, i: int) -> bool:
    """Whether the word is the name of a group that is no nation ("Democrat"), which is no body that an office belongs to."""
    token = reading.parse.tokens[i]
    if token.text in PARTIES:
        return True
    if token.text in NATIONS or token.text in COUNTRY_SHORT:
        return False
    near = around(reading.names, token.start, token.end, reach=0)
    return any(m.kind == "group" and (m.start, m.end) == (token.start, token.end) for m in near)


def _committee(reading: Reading, sentence: Sentence, i: int, head: str) -> tuple[int, str] | None:
    """The first token and the name of a committee told by chamber and field alone ("Senate Fisheries | Chairman")."""
    tokens = reading.parse.tokens
    first = i
    while (
        first > sentence.first
        and tokens[first - 1].text[:1].isupper()
        and i - first < _LONGEST_KIND
    ):
        first -= 1
        if tokens[first].text.casefold() in _CHAMBERS and first < i - 1:
            chairs = head in _CHAIRS
            text = reading.report.text[tokens[first].start : tokens[i - 1].end]
            return (first, " ".join(text.split())) if chairs else None
    return None


def _company(reading: Reading, i: int, head: str) -> str | None:
    """The company that a nation's name is short for before an office of companies ("American CEO" beside American Airlines)."""
    word = reading.parse.tokens[i].text
    if head not in OF_COMPANIES or word not in NATIONS:
        return None
    known = {
        m.name for m in reading.names if m.kind == "organisation" and m.form == "name" and m.name
    }
    named = sorted(n for n in known if n.split()[0] == word and len(n.split()) > 1)
    return named[0] if len(named) == 1 else None


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


def body_name(mention: Mention, reading: Reading) -> str:
    """The name of the body or country that a mention means."""
    text = bare(reading.report.text[mention.start : mention.end])
    return NATIONS.get(text) or COUNTRY_SHORT.get(text) or mention.name or text


def person_at(reading: Reading, start: int) -> Mention | None:
    """The person whose name begins at `start`."""
    near = around(reading.names, start, start + 1, reach=0)
    return next((m for m in near if m.kind == "person" and m.form == "name"), None)
