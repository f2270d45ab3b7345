"""Positions of a story: the same stance of the same actor in several reports as one entry.

Comes in: the Readings of a story and its Cast. Goes out: Positions by date; those of one actor at different times stay apart, so that a
change of mind can be read off. Never weighs one position against another.
"""

from crossread.model.account import Cast, Position
from crossread.model.layers import Reading
from crossread.reconcile.positions.joining import joined
from crossread.reconcile.positions.tellings import entry, tellings

__all__ = ["positions"]


def positions(readings: tuple[Reading, ...], cast: Cast) -> tuple[Position, ...]:
    """The positions, known dates first and in order, then by actor."""
    names = {e.id: e.name for e in cast.entities}
    found = [entry(group, names) for group in joined(tellings(readings, cast))]
    return tuple(
        sorted(
            found,
            key=lambda p: (p.when.value is None, p.when.value or "", p.actor, p.stance, p.cites),
        )
    )
