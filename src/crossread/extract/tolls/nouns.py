"""Harm that a noun tells: "the death of a boy", "her murder", "two bodies", "a triple shooting", "in critical condition", "one fatally".

Comes in: a Reading and a token. Goes out: what is told, as verbs tell it; None for no harm.
"""

from crossread.extract.tolls.facts import is_fact
from crossread.extract.tolls.numbers import how_many
from crossread.extract.tolls.told import Told
from crossread.lang.en.tolls import (
    ATTACKS,
    BODIES,
    CONDITION,
    DEADLY,
    DEATHS,
    FATALLY,
    GUNSHOT,
    NAMED_NUMBERS,
    VIOLENT,
    WOUNDS,
)
from crossread.model.layers import Outcome, Parse, Reading
from crossread.text.spans import around
from crossread.text.tree import ancestors, children, is_relation


def by_noun(reading: Reading, i: int) -> Told | None:
    """What the noun, or the adverb "fatally", at token `i` tells of people harmed."""
    parse = reading.parse
    low = parse.tokens[i].text.casefold()
    if low in DEATHS or low in ATTACKS:
        return _death_of(reading, i, low)
    if low in WOUNDS:
        return _with_wounds(parse, i)
    if low == "condition" and _before(parse, i) & CONDITION:
        return _in_condition(reading, i)
    return _one_fatally(parse, i) if low in FATALLY else _body_or_victim(reading, i, low)


def _body_or_victim(reading: Reading, i: int, low: str) -> Told | None:
    """ "the bodies of two men", "three bodies", "a gunshot victim"."""
    parse = reading.parse
    before = _before(parse, i)
    if low in BODIES:
        of = _of(parse, i)
        return Told("killed", i, i + 1, of) if of else _counted_deaths(reading, i, "killed")
    if low in ("victim", "victims") and before & VIOLENT:
        return Told("killed" if before & DEATHS else "hit", i, i + 1, (i,))
    return None


def _before(parse: Parse, i: int) -> frozenset[str]:
    return frozenset(parse.tokens[j].text.casefold() for j in range(max(0, i - 3), i))


def _of(parse: Parse, i: int) -> tuple[int, ...]:
    """What hangs on the noun by "of"."""
    return tuple(
        j
        for j in children(parse, i, "nmod")
        if any(parse.tokens[k].text.casefold() == "of" for k in children(parse, j, "case"))
    )[:1]


def _death_of(reading: Reading, i: int, low: str) -> Told | None:
    """ "the death of a boy", "her murder", "a triple shooting", "two deaths"."""
    parse = reading.parse
    before = _before(parse, i)
    if before & {"attempted", "no"}:
        return None
    outcome: Outcome = "killed" if low in DEATHS or before & DEADLY else "hit"
    first = i - 1 if i and parse.tokens[i - 1].text.casefold() in DEADLY | ATTACKS else i
    owners = tuple(
        j
        for j in children(parse, i)
        if low in DEATHS and parse.tokens[j].dep == "nmod:poss" and not _is_time(reading, j)
    )
    heads = _of(parse, i) or owners
    if heads:
        return Told(outcome, first, i + 1, heads, surely=low in DEATHS)
    return _counted_deaths(reading, i, outcome)


def _counted_deaths(reading: Reading, i: int, outcome: Outcome) -> Told | None:
    """ "a triple shooting", "two deaths": the words themselves tell how many."""
    tokens = reading.parse.tokens
    named = [j for j in range(max(0, i - 2), i) if tokens[j].text.casefold() in NAMED_NUMBERS]
    if named:
        number = NAMED_NUMBERS[tokens[named[0]].text.casefold()]
        return Told(outcome, named[0], i + 1, (), number=number)
    counted = how_many(reading, i)
    if outcome != "killed" or not counted.written or tokens[i].tag != "NNS":
        return None
    first = children(reading.parse, i, "nummod")
    return Told(outcome, min((*first, i)), i + 1, (), number=counted.value)


def _is_time(reading: Reading, i: int) -> bool:
    token = reading.parse.tokens[i]
    return any(
        t.start <= token.start < t.end for t in around(reading.times, token.start, token.end)
    )


def _one_fatally(parse: Parse, i: int) -> Told | None:
    """ "four were shot, one fatally": the number right before the adverb."""
    number = parse.tokens[i - 1] if i else None
    if (
        number is None
        or number.pos not in ("NUM", "NOUN")
        or number.sentence != parse.tokens[i].sentence
    ):
        return None
    behind = parse.tokens[i + 1] if i + 1 < len(parse.tokens) else None
    if behind is not None and behind.pos == "VERB":
        return None
    return Told("killed", i, i + 1, (i - 1,), surely=number.pos == "NUM")


def _with_wounds(parse: Parse, i: int) -> Told | None:
    """ "two people with gunshot wounds", "the victims had injuries"."""
    token = parse.tokens[i]
    case = {parse.tokens[k].text.casefold() for k in children(parse, i, "case")}
    if (
        case & {"with", "from"}
        and is_relation(token, "nmod", "obl")
        and token.head < i
        and parse.tokens[token.head].pos in ("NOUN", "PROPN", "NUM")
    ):
        shot = bool(_before(parse, i) & GUNSHOT)
        return Told("hit" if shot else "injured", i, i + 1, (token.head,), plain=shot, surely=False)
    return None


def _in_condition(reading: Reading, i: int) -> Told | None:
    """ "is in critical condition": whoever the verb above is told of."""
    parse = reading.parse
    for above in (i, *ancestors(parse, i)):
        if above != i and parse.tokens[above].pos not in ("VERB", "AUX", "NOUN", "ADJ"):
            break
        if parse.tokens[above].pos == "VERB" and not is_fact(parse, above):
            return None
        subjects = children(parse, above, "nsubj")
        if subjects:
            return Told("injured", i - 1, i + 1, subjects[-1:], plain=False, surely=False)
        if parse.tokens[above].pos == "VERB":
            break
    return None
