"""The full phrase of a noun that names an event: "the 1987 sinking of a Norwegian ferry".

Comes in: a Reading, an Event and its noun. Goes out: the tokens of the phrase, or None where it does not say who did it, or to whom, and when.
"""

from crossread.lang.en.events import LIGHT_NOUNS
from crossread.model.layers import Event, Parse, Reading, Token
from crossread.text.tree import children, is_relation, subtree, tokens_within

_APART = ("acl", "appos", "conj", "parataxis", "case", "punct", "cc", "cop", "nsubj", "advcl")
"""What hangs on a noun and is no part of its phrase."""
_PLACES = frozenset({"in", "at", "on", "near"})
_VIOLENT = frozenset({"attack", "conflict", "death", "disaster"})


def noun_phrase_of(reading: Reading, event: Event, noun: int) -> tuple[int, int] | None:
    """The tokens of the phrase (half-open); None where it cannot be printed by itself."""
    parse = reading.parse
    if event.when.value is None or parse.tokens[noun].text.casefold() in LIGHT_NOUNS:
        return None
    first, last = _phrase(reading, event, noun)
    words = parse.tokens[first:last]
    if any(w.pos in ("VERB", "PRON") for w in words) or not _is_opened(parse, first, noun):
        return None
    if _is_cut_off(words, parse.tokens[last : last + 1]):
        return None
    return (first, last) if _says_of_whom(reading, event, noun, first, last) else None


def _phrase(reading: Reading, event: Event, noun: int) -> tuple[int, int]:
    """The noun with what belongs to it and its date, as far as they stand together."""
    parse = reading.parse
    out: set[int] = set()
    for i in subtree(parse, noun):
        if parse.tokens[i].head == noun != i and is_relation(parse.tokens[i], *_APART):
            out.update(subtree(parse, i))
    inside = {*subtree(parse, noun), *_time(reading, event)} - out
    first = last = noun
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    return first, last + 1


def _is_opened(parse: Parse, first: int, noun: int) -> bool:
    """Whether an article, an owner, a name or a plural opens the phrase."""
    opening = parse.tokens[first]
    if opening.pos in ("DET", "PROPN", "NUM") or opening.tag in ("PRP$", "NNS", "NNP"):
        return True
    return any(parse.tokens[i].tag == "POS" for i in range(first, noun))


def _is_cut_off(words: tuple[Token, ...], following: tuple[Token, ...]) -> bool:
    if words[-1].tag in ("POS", "IN", "DT"):
        return True
    return any(
        t.pos in ("NOUN", "PROPN", "ADJ", "NUM") and t.sentence == words[-1].sentence
        for t in following
    )


def _says_of_whom(reading: Reading, event: Event, noun: int, first: int, last: int) -> bool:
    """Whether more than a time and a place is told of the event; of an election, which one it was is enough."""
    parse = reading.parse
    time = set(_time(reading, event))
    named_by_time = first in time and not parse.tokens[first].text[0].isdigit()
    if event.kind == "election" and noun - first > 1 and not named_by_time:
        return True
    return any(
        not time & set(subtree(parse, i)) and (event.kind in _VIOLENT or not _is_place(parse, i))
        for i in children(parse, noun, "nmod")
        if noun < i < last
    )


def _is_place(parse: Parse, i: int) -> bool:
    """Whether the phrase only says where: "a meeting in Oslo" tells nothing of who met."""
    return any(parse.tokens[k].text.casefold() in _PLACES for k in children(parse, i, "case"))


def _time(reading: Reading, event: Event) -> tuple[int, ...]:
    if event.time is None:
        return ()
    return tokens_within(reading.parse, event.time.start, event.time.end)
