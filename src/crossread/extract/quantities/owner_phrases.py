"""Phrases beside a figure that tell whose it is: "Norway's", "of the league", "that of Peru at", "for the town".

Comes in: the ground and a place among the tokens. Goes out: the span of a name or noun phrase, or None.
"""

from crossread.extract.quantities.attachment import Attachment
from crossread.extract.quantities.noun_runs import Ground, run_about, run_before, run_from
from crossread.lang.en.units import AMOUNTS_TO
from crossread.model.report import Span
from crossread.text.tree import tokens_within

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
VERBLESS = frozenset({"ADP", "PUNCT"})
NEAR = 4
"""Words that may stand between a possessor and the figure or its noun."""


def possessor(ground: Ground, first: int) -> Span | None:
    """The possessor before the phrase at token `first`: "Norway's", "its"."""
    tokens = ground.parse.tokens
    floor, _ = ground.sentence(first)
    for i in range(first - 1, max(floor, first - NEAR) - 1, -1):
        if tokens[i].tag == "PRP$":
            return Span(tokens[i].start, tokens[i].end)
        if tokens[i].text in POSSESSIVE and tokens[i].pos == "PART":
            return named_or_run(ground, i - 1) if i > floor else None
        if tokens[i].pos not in ("ADJ", "NOUN", "ADV", "NUM") and tokens[i].text != "-":
            return None
    return None


def behind_of(ground: Ground, place: int, words: frozenset[str]) -> Span | None:
    """The noun phrase behind one of `words` at token `place`; behind "in" only a name: "a mill in Norway", not "in a valley"."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(place - 1)
    if place + 1 >= ceiling or tokens[place].text.casefold() not in words:
        return None
    run = run_from(ground, place + 1)
    if run is None:
        return None
    if tokens[place].text.casefold() == "in" and ground.name_at(run[1] - 1) is None:
        return None
    return with_partner(ground, named_or_run(ground, run[1] - 1), VERBLESS)


def that_of(ground: Ground, first: int) -> Span | None:
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
    return named_or_run(ground, first - 2)


def in_passing(ground: Ground, place: int, held: Attachment) -> Span | None:
    """The name behind "for" where a figure says what something comes to: "the cost was $4 million for Norway"."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(place - 1)
    amounts = held.verbs & AMOUNTS_TO
    if not amounts or place + 1 >= ceiling or tokens[place].text.casefold() != "for":
        return None
    run = run_from(ground, place + 1)
    named = run is not None and ground.name_at(run[1] - 1) is not None
    return named_or_run(ground, run[1] - 1) if run is not None and named else None


def named_or_run(ground: Ground, i: int) -> Span | None:
    """The whole name at token `i`, else its noun phrase."""
    if not ground.is_free(i):
        return None
    name = ground.name_at(i)
    run = run_about(ground, i) or run_before(ground, i + 1)
    phrase = ground.span(run) if run is not None else None
    if name is None:
        return phrase
    told = Span(name.start, name.end)
    narrowed = phrase is not None and name.label != "PERSON" and phrase.end == name.end
    return phrase if narrowed and _opens_with_adjective(ground, run) else told


def _opens_with_adjective(ground: Ground, run: tuple[int, int] | None) -> bool:
    """Whether an adjective narrows the name: "northern Norway"."""
    return run is not None and ground.parse.tokens[run[0]].pos == "ADJ"


def with_partner(ground: Ground, span: Span | None, behind: frozenset[str] | None) -> Span | None:
    """The span with the name that an "and" ties to it, where the word behind has one of the classes (`behind`) or, if None, is a
    verb: "the allies and Canada"."""
    if span is None:
        return None
    tokens = ground.parse.tokens
    last = tokens_within(ground.parse, span.start, span.end)[-1]
    _, ceiling = ground.sentence(last)
    if last + 2 >= ceiling or tokens[last + 1].text.casefold() != "and":
        return span
    run = run_from(ground, last + 2)
    if run is None or ground.name_at(run[1] - 1) is None or run[1] >= ceiling:
        return span
    after = tokens[run[1]].pos
    fits = after in behind if behind is not None else after in ("VERB", "AUX", "ADV")
    return Span(span.start, tokens[run[1] - 1].end) if fits else span
