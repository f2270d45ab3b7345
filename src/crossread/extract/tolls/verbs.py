"""Harm that a verb does: "were shot", "killed two men", "died".

Comes in: a Reading and a token. Goes out: what is told, None for no harm.
"""

from itertools import pairwise

from crossread.extract.tolls.care import in_care
from crossread.extract.tolls.facts import is_fact
from crossread.extract.tolls.subjects import (
    counted_before,
    is_marked_passive,
    is_passive,
    objects_of,
    subjects_of,
    taken_up,
)
from crossread.extract.tolls.told import Told
from crossread.lang.en.irregular import VERB_FORMS
from crossread.lang.en.tolls import DIE, FATALLY, HARMED, HIT, HURT, KILL, REFLEXIVE
from crossread.model.layers import Outcome, Parse, Reading
from crossread.text.clauses import base_forms
from crossread.text.tree import children

HYPHENS = "-‐‑"
_REACH = 7
"""Words behind a verb in which "to death" belongs to it."""


def by_verb(reading: Reading, i: int) -> Told | None:
    """What the verb at token `i` tells of people harmed."""
    parse = reading.parse
    forms = frozenset(base_forms(parse.tokens[i], VERB_FORMS))
    if not is_fact(parse, i) or (i and parse.tokens[i - 1].text in HYPHENS):
        return None
    if forms & DIE and not objects_of(parse, i):
        return Told("killed", i, i + 1, subjects_of(reading, i))
    outcome = _outcome(parse, i, forms)
    if outcome is None:
        return in_care(reading, i, forms)
    twin = _twin(reading, i)
    if twin is not None:
        return twin._replace(outcome="killed" if forms & KILL else twin.outcome, last=i + 1)
    return _done(reading, i, outcome, surely=not forms & HIT or bool(forms & {"shoot", "stab"}))


def _outcome(parse: Parse, i: int, forms: frozenset[str]) -> Outcome | None:
    """What becomes of whom the verb harms; None for other verbs, and for what is shot down."""
    low = parse.tokens[i].text.casefold()
    behind = [t.text.casefold() for t in parse.tokens[i + 1 : i + _REACH]]
    deadly = behind[:1] == ["dead"] or ("to", "death") in pairwise(behind) or _fatally(parse, i)
    if forms & KILL:
        return "killed"
    if forms & HURT or low in HARMED:
        return "killed" if _fatally(parse, i) else "injured"
    if forms & HIT and behind[:1] != ["down"]:
        return "killed" if deadly else "hit"
    return None


def _fatally(parse: Parse, i: int) -> bool:
    """Whether "fatally" goes with the verb, and not with a number before it ("four were shot, one fatally")."""
    return any(
        parse.tokens[j].text.casefold() in FATALLY and parse.tokens[j - 1].pos != "NUM"
        for j in children(parse, i)
    )


def _twin(reading: Reading, i: int) -> Told | None:
    """ "was shot and killed", "shot, killed": what the verb right before tells, whose victims the verb at `i` shares."""
    tokens = reading.parse.tokens
    before = tokens[i - 2] if i > 1 else None
    if before is None or before.sentence != tokens[i].sentence or objects_of(reading.parse, i):
        return None
    joined = tokens[i - 1].text.casefold() in ("and", ",", "&")
    harms = before.pos == "VERB" and set(base_forms(before, VERB_FORMS)) & (HIT | HURT)
    return by_verb(reading, i - 2) if joined and harms else None


def _done(reading: Reading, i: int, outcome: Outcome, *, surely: bool) -> Told | None:
    """Harm done by a verb with an object: the victims are its object, or the subject of its passive."""
    parse = reading.parse
    objects = objects_of(parse, i)
    last = _end_of_words(parse, i)
    counted = counted_before(parse, i) if not objects else None
    if counted is not None:
        return Told(outcome, i, last, (counted,), surely=surely)
    if not objects and not is_marked_passive(parse, i):
        objects = _shared_objects(parse, i)
    if not objects and is_passive(reading, i):
        return Told(
            outcome, _start_of_words(parse, i), last, subjects_of(reading, i), surely=surely
        )
    if objects and parse.tokens[objects[0]].text.casefold() in REFLEXIVE:
        return Told(outcome, i, last, subjects_of(reading, i), to_self=True)
    if objects and _is_compound(parse, i, objects[0]):
        return None
    heads = tuple(h for o in objects for h in taken_up(reading, o))
    return Told(outcome, i, last, heads, surely=surely) if heads else None


def _is_compound(parse: Parse, i: int, noun: int) -> bool:
    """ "the hitting coach": a verb in -ing right before a bare noun only says of what kind it is."""
    return parse.tokens[i].tag == "VBG" and noun == i + 1 and parse.tokens[noun].tag == "NN"


def _shared_objects(parse: Parse, i: int) -> tuple[int, ...]:
    """ "shot and killed a man": the object of the harming verb that is joined to the verb at `i`."""
    return next(
        (
            o
            for j in children(parse, i, "conj")
            if set(base_forms(parse.tokens[j], VERB_FORMS)) & (KILL | HURT | HIT)
            and (o := objects_of(parse, j))
        ),
        (),
    )


def _start_of_words(parse: Parse, i: int) -> int:
    """The first of the auxiliaries and adverbs right before the verb."""
    start = i
    below = children(parse, i)
    while start - 1 in below and parse.tokens[start - 1].pos in ("AUX", "ADV"):
        start -= 1
    return start


def _end_of_words(parse: Parse, i: int) -> int:
    """Behind "dead" or "to death" where it follows the verb."""
    words = [t.text.casefold() for t in parse.tokens[i + 1 : i + 3]]
    if words[:1] == ["dead"]:
        return i + 2
    return i + 3 if words == ["to", "death"] else i + 1
