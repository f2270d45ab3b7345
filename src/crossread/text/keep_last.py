"""Working a thing out once for a report. Comes in: a function of one frozen value. Goes out: the same function, with its last answer kept.

A Parse never changes, and all layers of one report are made over the same Parse before the next report is read; so one answer is all that
is worth keeping, and memory does not grow with the number of reports.
"""

from collections.abc import Callable
from typing import TypeVar

A = TypeVar("A")
T = TypeVar("T")


def keep_last(work_out: Callable[[A], T]) -> Callable[[A], T]:
    """`work_out`, called anew only for another value than the time before. Told by identity: comparing two parses costs too much.

    >>> sizes = keep_last(lambda words: [len(words)])
    >>> words = ("a", "b")
    >>> sizes(words) is sizes(words), sizes(words) is sizes(("a", "b", "c"))
    (True, False)
    """
    last: tuple[A, T] | None = None

    def kept(value: A) -> T:
        nonlocal last
        held = last  # read once, so that another thread cannot exchange the answer between the two lines
        if held is None or held[0] is not value:
            held = last = (value, work_out(value))
        return held[1]

    return kept
