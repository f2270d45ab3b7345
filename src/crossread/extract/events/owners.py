"""Which verb or noun an expression of time belongs to, by the tree.

Comes in: a Reading, a Timex, a verb. Goes out: the word that it dates, yes or no. "Monday" dates the vote in "Monday's vote", not the verb
beside it; in "said Tuesday he would resign" it dates the saying.
"""

from crossread.extract.events.attached import is_calendar
from crossread.extract.events.state import base_words
from crossread.lang.en.events import NOUN_KINDS, PLANNED_BEFORE, SETS
from crossread.model.layers import Reading, Sentence, Timex, Token
from crossread.text.spans import around
from crossread.text.tree import children, is_relation, root_of, tokens_within

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})
_REACH = 8
_IN_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PART", "NUM"})
_OF_NOUN = frozenset({"of", "since", "from"})
"""Prepositions that tie a date to the noun before it: "the budget of 2017", "president since 2014"."""

_APART = frozenset({"after", "before", "since", "until", "following", "amid", "despite"})
"""Prepositions before the noun that set its time apart from the verb's ("built long after the war in 1865")."""

_DURING = frozenset({"at", "in", "during", "for"})
"""Prepositions before a noun that names an event by which the verb shares its time ("was called in for a meeting on Monday")."""


def dates_verb(reading: Reading, timex: Timex, verb: int) -> bool:
    """Whether the expression dates the verb, alone or with the infinitive that hangs on it or that it hangs on."""
    if _is_set_apart(reading, timex, verb):
        return False
    owner = owner_of(reading, timex)
    if owner is None or owner == verb or _takes_up(reading, verb, timex):
        return True
    tokens = reading.parse.tokens
    if tokens[owner].pos in _NOMINAL and not _is_predicate(reading, owner):
        return False
    if _rises_to(reading, verb, owner) or _rises_to(reading, owner, verb):
        return True
    fronted = timex.start < tokens[owner].start
    return fronted and is_relation(tokens[verb], "conj") and tokens[verb].head == owner


def _is_set_apart(reading: Reading, timex: Timex, verb: int) -> bool:
    return (
        _meant_for(reading, timex, verb)
        or _of_what_lay_apart(reading, timex)
        or _of_a_record(reading, timex, verb)
    )


def _of_a_record(reading: Reading, timex: Timex, verb: int) -> bool:
    """Whether "since" tells how long a record has stood ("is working on the greatest reform since the 1980s")."""
    tokens = reading.parse.tokens
    first = tokens_within(reading.parse, timex.start, timex.end)[0]
    near = [t for t in tokens[max(verb + 1, first - _REACH) : first] if t.text not in ",;"]
    if not any(t.text.casefold() == "since" for t in near[-2:]):
        return False
    return any(t.tag in ("JJS", "RBS") or t.text.casefold() == "first" for t in near)


def _of_what_lay_apart(reading: Reading, timex: Timex) -> bool:
    """Whether the date closes a phrase behind "after" or "before" ("raised long after the war's end in 1865")."""
    tokens = reading.parse.tokens
    at = tokens_within(reading.parse, timex.start, timex.end)[0] - 1
    if at < 0 or tokens[at].text.casefold() not in ("in", "on", "of"):
        return False
    at -= 1
    while (
        at >= 0 and tokens[at].pos in _IN_PHRASE and tokens[at].sentence == tokens[at + 1].sentence
    ):
        at -= 1
    return at >= 0 and tokens[at].text.casefold() in _APART


def _meant_for(reading: Reading, timex: Timex, verb: int) -> bool:
    """Whether "for" ties the date to what is done for that time ("plotted their course for 2017"), the verb not being one of planning."""
    first = tokens_within(reading.parse, timex.start, timex.end)[0]
    if first == 0 or reading.parse.tokens[first - 1].text.casefold() != "for":
        return False
    return not set(base_words(reading.parse.tokens[verb])) & (PLANNED_BEFORE | SETS)


def own_time(reading: Reading, sentence: Sentence, verb: int) -> Timex | None:
    """The first date of the sentence that the tree hangs on the verb itself, wherever it stands ("In 2008, when …, Lund was freed")."""
    return next(
        (
            t
            for t in around(reading.times, sentence.start, sentence.end)
            if sentence.start <= t.start < sentence.end
            and t.type in ("DATE", "TIME")
            and is_calendar(t.when.value)
            and owner_of(reading, t) == verb
            and not _is_set_apart(reading, t, verb)
        ),
        None,
    )


def _takes_up(reading: Reading, verb: int, timex: Timex) -> bool:
    """Whether the verb's clause begins with a "when" right behind the date: "in 2008, when Peru lost the vote"."""
    tokens = reading.parse.tokens
    following = tokens_within(reading.parse, timex.start, timex.end)[-1] + 1
    if following < len(tokens) and tokens[following].text == ",":
        following += 1
    return (
        following < len(tokens)
        and tokens[following].text.casefold() == "when"
        and tokens[following].head == verb
    )


def owner_of(reading: Reading, timex: Timex) -> int | None:
    """The token that the expression dates: a noun that it stands before or is tied to, else the next predicate above; None if it has none."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, timex.start, timex.end)
    at = root_of(reading.parse, inside) if inside else None
    if at is None or tokens[at].head == at:
        return None
    head = tokens[at].head
    if _follows_verb(reading, inside, head):
        return inside[0] - 1
    if head > inside[-1] and _premodifies(tokens[at], tokens[head]):
        return head
    seen = {at}
    while (
        tokens[head].pos in _NOMINAL
        and not _is_predicate(reading, head)
        and not _tied_to(reading, inside[0], head)
        and tokens[head].head not in seen
    ):
        seen.add(head)
        head = tokens[head].head
    return head


def _follows_verb(reading: Reading, inside: tuple[int, ...], head: int) -> bool:
    """Whether the expression stands right behind a verb and before the clause that the tree hangs it on: "said Tuesday | he would …"."""
    tokens = reading.parse.tokens
    before = inside[0] - 1
    if before < 0 or tokens[before].pos != "VERB" or head <= inside[-1]:
        return False
    return tokens[before].sentence == tokens[head].sentence and tokens[head].pos not in _NOMINAL


def _premodifies(time: Token, head: Token) -> bool:
    return head.pos in ("NOUN", "PROPN") and is_relation(
        time, "compound", "nummod", "amod", "nmod", "flat", "det"
    )


def _tied_to(reading: Reading, first: int, noun: int) -> bool:
    """Whether a date behind the noun is the noun's: one that names an event, or tied by "of" and the like."""
    tokens = reading.parse.tokens
    if noun > first:
        return False
    before = {tokens[k].text.casefold() for k in children(reading.parse, noun, "case")}
    if before & _APART or (tokens[noun].text.casefold() in NOUN_KINDS and not before & _DURING):
        return True
    return first > 0 and tokens[first - 1].text.casefold() in _OF_NOUN


def _is_predicate(reading: Reading, i: int) -> bool:
    """Whether a noun or adjective is what its clause says: it has a copula, or is a root."""
    tokens = reading.parse.tokens
    sentence = reading.parse.sentences[tokens[i].sentence]
    return any(
        tokens[k].head == i and is_relation(tokens[k], "cop")
        for k in range(sentence.first, sentence.last)
    )


def _rises_to(reading: Reading, low: int, high: int) -> bool:
    """Whether `low` is an infinitive, or shares its clause, under `high`, over other infinitives at most."""
    tokens = reading.parse.tokens
    seen = set()
    while low != high and low not in seen:
        seen.add(low)
        token = tokens[low]
        bare = token.tag in ("VB", "VBN", "VBG", "JJ")
        if not (bare and is_relation(token, "xcomp", "ccomp", "advcl", "csubj", "aux")):
            return False
        if is_relation(token, "advcl", "ccomp") and token.tag != "VB":
            return False
        low = token.head
    return low == high
