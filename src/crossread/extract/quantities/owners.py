"""Whose figure it is: a possessor, a noun behind "of", or the subject of the clause.

Comes in: the ground, the tokens of a figure, what it measures, its clause. Goes out: the span of a name or noun phrase. A personal
pronoun is given too, for comparing whom it means; never an auxiliary, a relative word or a piece of a name.
"""

from crossread.extract.quantities.noun_runs import Ground, run_about, run_before, run_from
from crossread.lang.en.irregular import VERB_FORMS
from crossread.model.layers import QuantityKind
from crossread.model.report import Span
from crossread.text.clauses import Clause, base_forms

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
OF = frozenset({"of", "in", "by", "across"})
HAVING = frozenset(
    {"have", "include", "comprise", "contain", "count", "number", "lose", "employ", "carry"}
)
"""Verbs whose subject is whose the counted are: "the league has 32 members"."""
NEAR = 4
REACH = 7


def owner(
    ground: Ground,
    inside: tuple[int, ...],
    kind: QuantityKind,
    measure: tuple[int, int] | None,
    clause: Clause | None,
) -> Span | None:
    """Whose the figure is, as a span; None where the words beside it do not tell."""
    if kind == "count" and measure is not None:
        return None
    if kind == "duration" and (with_whom := _with(ground, inside[-1] + 1)) is not None:
        return with_whom
    if (apart := _that_of(ground, inside[0])) is not None:
        return apart
    if kind == "count" and clause is not None:
        having = set(base_forms(ground.parse.tokens[clause.verb], VERB_FORMS)) & HAVING
        clause = clause if having else None
    first = min(inside[0], measure[0]) if measure is not None else inside[0]
    return (
        _possessor(ground, first)
        or (_possessor(ground, inside[0]) if first != inside[0] else None)
        or (_behind_of(ground, measure[1]) if measure is not None else None)
        or (_behind_of(ground, inside[-1] + 1) if measure is None else None)
        or _subject(ground, inside, measure, clause)
    )


def _possessor(ground: Ground, first: int) -> Span | None:
    """The possessor before the phrase at token `first`: "Norway's", "its"."""
    tokens = ground.parse.tokens
    floor, _ = ground.sentence(first)
    for i in range(first - 1, max(floor, first - NEAR) - 1, -1):
        if tokens[i].tag == "PRP$":
            return Span(tokens[i].start, tokens[i].end)
        if tokens[i].text in POSSESSIVE and tokens[i].pos == "PART":
            return _named_or_run(ground, i - 1) if i > floor else None
        if tokens[i].pos not in ("ADJ", "NOUN", "ADV", "NUM") and tokens[i].text != "-":
            return None
    return None


def _behind_of(ground: Ground, place: int) -> Span | None:
    """The noun phrase behind "of", "in", "by" or "across" at token `place`."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(place - 1)
    if place + 1 >= ceiling or tokens[place].text.casefold() not in OF:
        return None
    run = run_from(ground, place + 1)
    return _named_or_run(ground, run[1] - 1) if run is not None else None


def _that_of(ground: Ground, first: int) -> Span | None:
    """The name in "that of the United States at $3 million"."""
    tokens = ground.parse.tokens
    floor, _ = ground.sentence(first)
    if first - 1 <= floor or tokens[first - 1].text.casefold() != "at":
        return None
    run = run_before(ground, first - 1)
    place = run[0] - 1 if run is not None else floor
    while place > floor and tokens[place].pos == "DET" and tokens[place].text.casefold() == "the":
        place -= 1
    told = place > floor and tokens[place].text == "of"
    if not told or tokens[place - 1].text.casefold() not in ("that", "those"):
        return None
    return _named_or_run(ground, first - 2)


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


def _subject(
    ground: Ground, inside: tuple[int, ...], measure: tuple[int, int] | None, clause: Clause | None
) -> Span | None:
    """The subject of the figure's clause, unless the figure stands in it or it is what is measured."""
    if clause is None or clause.subject is None:
        return None
    i = clause.subject
    token = ground.parse.tokens[i]
    if inside[0] - NEAR <= i <= inside[-1] + NEAR and not i < clause.verb <= inside[0]:
        return None
    if measure is not None and measure[0] <= i < measure[1]:
        return None
    if token.pos == "PRON":
        return Span(token.start, token.end) if token.tag == "PRP" else None
    return _named_or_run(ground, i)


def _named_or_run(ground: Ground, i: int) -> Span | None:
    """The whole name at token `i`, else its noun phrase."""
    if not ground.is_free(i):
        return None
    name = ground.name_at(i)
    if name is not None:
        return Span(name.start, name.end)
    run = run_about(ground, i) or run_before(ground, i + 1)
    return ground.span(run) if run is not None else None
