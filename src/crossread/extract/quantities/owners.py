"""Whose figure it is: a possessor, a noun behind "of", a name right before it, or the subject of its verb.

Comes in: the ground, the tokens of a figure, its kind, what it measures, how it hangs on its clause. Goes out: the span of a name or noun
phrase. A personal pronoun is given too, for comparing whom it means; never an auxiliary, a relative word or a piece of a name. A
subject counts only where its verb says that the figure is the subject's: null rather than wrong.
"""

from collections.abc import Sequence

from crossread.extract.quantities.attachment import Attachment
from crossread.extract.quantities.listed import listed
from crossread.extract.quantities.noun_runs import Ground, run_from
from crossread.extract.quantities.owner_phrases import (
    behind_of,
    in_passing,
    named_or_run,
    possessor,
    that_of,
)
from crossread.extract.quantities.subjects import subject_of
from crossread.lang.en.figure_verbs import PUNISHING
from crossread.model.layers import QuantityKind
from crossread.model.report import Span
from crossread.text.clauses import passive

REACH = 7
OF_COUNTED = frozenset({"of"})
OF_FIGURE = frozenset({"of", "in"})
OF_MEASURE = frozenset({"of", "in", "by", "across"})


def owner(
    ground: Ground,
    inside: tuple[int, ...],
    kind: QuantityKind,
    measure: tuple[int, int] | None,
    held: Attachment,
    others: Sequence[Span],
) -> Span | None:
    """Whose the figure is, as a span; None where the words about it do not tell."""
    if kind == "count":
        return _of_counted(ground, inside, measure, held)
    if kind == "duration" and (with_whom := _with(ground, inside[-1] + 1)) is not None:
        return with_whom
    told = that_of(ground, inside[0]) or listed(ground, inside, others)
    return told or _of_amount(ground, inside, kind, measure, held)


def rank_owner(ground: Ground, inside: tuple[int, ...], measure: tuple[int, int]) -> Span | None:
    """Whose the ranked thing is: "her first press conference", "the first mayor of Bergen"."""
    return possessor(ground, inside[0]) or behind_of(ground, measure[1], OF_MEASURE)


def age_owner(ground: Ground, inside: tuple[int, ...], held: Attachment) -> Span | None:
    """Who is so old: the noun behind "61-year-old", the name before ", 61,", or the subject of "is 61 years old"."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(inside[-1])
    after = inside[-1] + 1
    if after < ceiling and (run := run_from(ground, after)) is not None and run[0] == after:
        return named_or_run(ground, run[1] - 1)
    floor, _ = ground.sentence(inside[0])
    before = inside[0] - 1
    if before > floor and tokens[before].text in (",", "("):
        return named_or_run(ground, before - 1)
    return subject_of(ground, "measure", None, held)


def _of_counted(
    ground: Ground, inside: tuple[int, ...], measure: tuple[int, int] | None, held: Attachment
) -> Span | None:
    """Whose the counted are. The killed and injured are nobody's."""
    if measure is not None and ground.parse.tokens[measure[0]].pos == "VERB":
        return None
    return (
        _compounded(ground, inside)
        or possessor(ground, inside[0])
        or _definite_behind_of(ground, inside[-1] + 1)
        or subject_of(ground, "count", measure, held)
    )


def _of_amount(
    ground: Ground,
    inside: tuple[int, ...],
    kind: QuantityKind,
    measure: tuple[int, int] | None,
    held: Attachment,
) -> Span | None:
    first = min(inside[0], measure[0]) if measure is not None else inside[0]
    near = (
        possessor(ground, first)
        or (possessor(ground, inside[0]) if first != inside[0] else None)
        or _named_possessor(ground, inside, measure)
    )
    if near is not None:
        return near
    if measure is not None and (of := behind_of(ground, measure[1], OF_MEASURE)) is not None:
        return of
    if measure is None and (of := behind_of(ground, inside[-1] + 1, OF_FIGURE)) is not None:
        return of
    if (given := in_passing(ground, inside[-1] + 1, held)) is not None:
        return given
    if held.bridge is not None and held.verbs & PUNISHING and held.preposition in ("to", "for", ""):
        clause = held.clause
        punished = clause is not None and not passive(ground.parse, clause)
        return named_or_run(ground, held.bridge[1] - 1) if punished else None
    return subject_of(ground, kind, measure, held)


def _named_possessor(
    ground: Ground, inside: tuple[int, ...], measure: tuple[int, int] | None
) -> Span | None:
    """The name that possesses what is measured behind the figure: "90 percent of Norway's trade"."""
    if (
        measure is None
        or measure[0] <= inside[-1]
        or ground.parse.tokens[measure[0] - 1].tag != "POS"
    ):
        return None
    return possessor(ground, measure[0])


def _compounded(ground: Ground, inside: tuple[int, ...]) -> Span | None:
    """What "12-club" or "six-county" tells of: the noun phrase right behind ("the 12-club league")."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(inside[-1])
    after = inside[-1] + 1
    hyphened = any(tokens[i].text == "-" for i in inside[1:])
    if not hyphened or after >= ceiling:
        return None
    run = run_from(ground, after)
    return named_or_run(ground, run[1] - 1) if run is not None and run[0] == after else None


def _definite_behind_of(ground: Ground, place: int) -> Span | None:
    """The name or definite noun behind "of": "32 members of the league", not "two boxes of wine"."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(place - 1)
    if place + 1 >= ceiling or tokens[place].text.casefold() not in OF_COUNTED:
        return None
    definite = tokens[place + 1].text.casefold() in ("the", "his", "her", "its", "their")
    if definite or ground.name_at(place + 1) is not None:
        return behind_of(ground, place, OF_COUNTED)
    return None


def _with(ground: Ground, place: int) -> Span | None:
    """The person in "a decade with Ann Bell at the helm", where "with" is token `place`."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(place - 1)
    if place >= ceiling or tokens[place].text.casefold() != "with":
        return None
    for i in range(place + 1, min(ceiling, place + REACH)):
        name = ground.name_at(i)
        if name is not None and name.label == "PERSON":
            return Span(name.start, name.end)
    return None
