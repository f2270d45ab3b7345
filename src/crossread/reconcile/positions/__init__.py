"""Positions of a story: the same stance of the same actor in several reports as one entry.

Comes in: the Readings of a story and its Cast. Goes out: Positions by date; those of one actor on one target at different times stay
apart but stand together, so that a change of mind can be read off. Never weighs one position against another. What only hearsay tells,
or about nothing that is named, is none.
"""

from crossread.model.account import Cast, Position
from crossread.model.layers import Reading
from crossread.model.report import Citation
from crossread.reconcile.positions.joining import joined
from crossread.reconcile.positions.sequences import sequences
from crossread.reconcile.positions.tellings import Telling, entry, tellings

__all__ = ["positions"]


def positions(readings: tuple[Reading, ...], cast: Cast) -> tuple[Position, ...]:
    """The positions: those of one actor on one target next to each other in order of time; else known dates first, then by actor."""
    names = {e.id: e.name for e in cast.entities}
    groups = [g for g in joined(tellings(readings, cast)) if not _is_open(g)]
    found = [tuple(entry(group, names) for group in sequence) for sequence in sequences(groups)]
    return tuple(position for sequence in sorted(found, key=_place) for position in sequence)


def _is_open(group: list[Telling]) -> bool:
    return all(t.vague for t in group) or all(t.hearsay for t in group)


def _place(
    sequence: tuple[Position, ...],
) -> tuple[bool, str, str, str, tuple[Citation, ...]]:
    return min(
        (p.when.value is None, p.when.value or "", p.actor, p.stance, p.cites) for p in sequence
    )
