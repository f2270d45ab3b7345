"""Whose figure it is in a list: each entry has its own ("Norway spent $4 million and Chile $7 million", "Chile (3.2%)").

Comes in: the ground, the tokens of a figure, the other figures. Goes out: the span of the entry's name or noun phrase, or None.
"""

from collections.abc import Sequence

from crossread.extract.quantities.noun_runs import Ground, run_before
from crossread.extract.quantities.owner_phrases import named_or_run
from crossread.model.report import Span

MOVED = frozenset({"up", "down"})
LINKS = frozenset({"at", "with", "by", "on"})
OPENS = frozenset(
    {",", ";", "and", "but", "while", "or", "by", "of", "than", "(", "behind", "before"}
)
"""What stands before an entry of a list."""


def listed(ground: Ground, inside: tuple[int, ...], others: Sequence[Span]) -> Span | None:
    """The entry whose the figure is, where it stands in brackets behind a name, or behind an entry that follows another figure."""
    tokens = ground.parse.tokens
    floor, _ = ground.sentence(inside[0])
    place = inside[0]
    if place - 1 > floor and tokens[place - 1].text.casefold() in MOVED:
        place -= 1
        moved = place - 1 > floor and tokens[place - 1].text == ","
        run = run_before(ground, place - 1) if moved else None
        named = run is not None and ground.name_at(run[1] - 1) is not None
        return named_or_run(ground, run[1] - 1) if run is not None and named else None
    bracketed = place - 1 > floor and tokens[place - 1].text == "("
    linked = place - 1 > floor and tokens[place - 1].text.casefold() in LINKS
    comma = place - 1 > floor and tokens[place - 1].text == ","
    if bracketed or linked or comma:
        place -= 1
    run = run_before(ground, place)
    if run is None or not ground.is_free(run[1] - 1):
        return None
    named = ground.name_at(run[1] - 1) is not None
    if bracketed:
        return named_or_run(ground, run[1] - 1) if named else None
    if not named and (linked or comma):
        return None
    return named_or_run(ground, run[1] - 1) if _is_entry(ground, run, floor, others) else None


def _is_entry(ground: Ground, run: tuple[int, int], floor: int, others: Sequence[Span]) -> bool:
    """Whether the noun phrase opens an entry of a list that an earlier figure of the sentence began."""
    tokens = ground.parse.tokens
    place = run[0] - 1
    while place > floor and (tokens[place].pos == "DET" or tokens[place].tag == "PRP$"):
        place -= 1
    if place < floor or tokens[place].text.casefold() not in OPENS:
        return False
    return any(tokens[floor].start <= o.start and o.end <= tokens[place].end for o in others)
