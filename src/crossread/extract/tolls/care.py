"""Harm that a verb tells only with its object or place: wounds suffered, a life lost, hospital, survival.

Comes in: a Reading, a verb and its base forms. Goes out: what is told, None for no harm.
"""

from crossread.extract.tolls.subjects import is_passive, objects_of, subjects_of
from crossread.extract.tolls.told import Told
from crossread.lang.en.tolls import (
    BROUGHT,
    DEADLY,
    GUNSHOT,
    HAVE,
    HOSPITALS,
    LIVES,
    SUFFER,
    SURVIVE,
    TAKES_LIFE,
    TREATED,
    WOUNDS,
)
from crossread.model.layers import Outcome, Parse, Reading
from crossread.text.tree import children


def in_care(reading: Reading, i: int, forms: frozenset[str]) -> Told | None:
    """What the verb at token `i` tells of people harmed together with the words that hang on it."""
    parse = reading.parse
    objects = objects_of(parse, i)
    if forms & SUFFER or (forms & HAVE and objects):
        return _wounds(reading, i)
    if objects and parse.tokens[objects[0]].text.casefold() in LIVES:
        return _lives(reading, i, objects[0], forms)
    passive = is_passive(reading, i)
    if forms & SURVIVE and not objects and not passive:
        return Told("injured", i, i + 1, subjects_of(reading, i), plain=False, surely=False)
    heads = subjects_of(reading, i) if passive else objects
    place = _hospital(parse, i) if forms & BROUGHT else i if forms & TREATED and passive else None
    if place is None:
        return None
    return Told("injured", i, place + 1, heads, plain=False, surely=False)


def _wounds(reading: Reading, i: int) -> Told | None:
    """ "suffered a gunshot wound", "has life-threatening injuries"."""
    parse = reading.parse
    tokens = parse.tokens
    for wound in children(parse, i, "obj", "obl"):
        if tokens[wound].text.casefold() in WOUNDS:
            about = {t.text.casefold() for t in tokens[i:wound]}
            outcome: Outcome = "hit" if about & GUNSHOT else "injured"
            outcome = "killed" if about & DEADLY else outcome
            return Told(outcome, i, wound + 1, subjects_of(reading, i))
    return None


def _lives(reading: Reading, i: int, life: int, forms: frozenset[str]) -> Told | None:
    """ "lost his life", "took her own life", "claimed the lives of two men"."""
    parse = reading.parse
    own = any(parse.tokens[j].text.casefold() == "own" for j in children(parse, life))
    if "lose" in forms or own:
        return Told("killed", i, life + 1, subjects_of(reading, i), to_self=own)
    of = [j for j in children(parse, life, "nmod") if parse.tokens[j].dep != "nmod:poss"]
    return Told("killed", i, life + 1, tuple(of[:1])) if forms & TAKES_LIFE and of else None


def _hospital(parse: Parse, i: int) -> int | None:
    """The hospital that the verb, or its object, is told with."""
    below = (
        *children(parse, i, "obl", "nmod"),
        *(j for o in objects_of(parse, i) for j in children(parse, o, "nmod")),
    )
    return next((j for j in below if parse.tokens[j].text.casefold() in HOSPITALS), None)
