"""Finding annotations by place. Comes in: annotations sorted by `start`. Goes out: the few near a stretch. Never looks at a text."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Protocol, TypeVar


class Placed(Protocol):
    """Whatever begins somewhere in a text."""

    @property
    def start(self) -> int:
        """Where it begins, in code points."""


T = TypeVar("T", bound=Placed)

_START = attrgetter("start")
REACH = 400
"""Characters that no name, title or expression of time is longer than."""


def around(items: Sequence[T], start: int, end: int, reach: int = REACH) -> Sequence[T]:
    """The items that begin within `reach` characters of the stretch, by bisection: all that can overlap it, and some that do not.

    A long report has thousands of annotations; a caller that asks for each clause must not walk them all.
    """
    first = bisect_left(items, start - reach, key=_START)
    return items[first : bisect_left(items, end + reach, lo=first, key=_START)]
