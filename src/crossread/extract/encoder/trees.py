"""The best tree of a sentence from scores for every pair of words: the maximum spanning arborescence with one root.

Chu and Liu (1965), Edmonds (1967). Comes in: an array [words, words + 1], place 0 of a row being the root. Goes out: a head a word.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
Places = NDArray[np.int64]
NEVER = -1e9


def best_tree(scores: Any) -> list[int]:
    """For each word the place of its head, 0 for the root, so that one word hangs on the root and no word on itself in the end.

    >>> best_tree([[5.0, 0.0, 1.0], [1.0, 4.0, 0.0]])
    [0, 1]
    """
    words = len(scores)
    full = np.full((words + 1, words + 1), NEVER)
    full[1:] = scores
    np.fill_diagonal(full, NEVER)
    heads: Places = full.argmax(1)
    heads[0] = 0
    if _good(heads):
        return [int(h) for h in heads[1:]]
    # A word on the root costs so much that only one can hang there, whichever is best.
    full[1:, 0] -= 2 * (np.abs(full[full > NEVER / 2]).max() + 1) * (words + 1)
    heads = _span(full)
    return [int(h) for h in heads[1:]]


def _good(heads: Places) -> bool:
    return int((heads[1:] == 0).sum()) == 1 and _cycle(heads) is None


def _cycle(heads: Places) -> list[int] | None:
    """The places of one cycle, or None."""
    done = np.zeros(len(heads), dtype=bool)
    done[0] = True
    for start in range(1, len(heads)):
        path: list[int] = []
        on_path: set[int] = set()
        at = start
        while not done[at] and at not in on_path:
            path.append(at)
            on_path.add(at)
            at = int(heads[at])
        if at in on_path:
            return path[path.index(at) :]
        done[path] = True
    return None


def _span(scores: Scores) -> Places:
    """Heads of the best arborescence from place 0; `scores[d, h]` is the worth of the arc from head h to d."""
    heads: Places = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(scores), dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    ring = np.array(cycle)
    # The cycle becomes one place, the last: what breaks into it gives up the arc it replaces.
    given = scores[ring, heads[ring]]
    entering = scores[np.ix_(ring, outside)] - given[:, None]
    leaving = scores[np.ix_(outside, ring)]
    size = len(outside) + 1
    smaller = np.full((size, size), NEVER)
    smaller[:-1, :-1] = scores[np.ix_(outside, outside)]
    smaller[-1, :-1] = entering.max(0)
    smaller[:-1, -1] = leaving.max(1)
    found = _span(smaller)
    result: Places = heads.copy()
    for place in range(1, size - 1):
        head = int(found[place])
        dependent = outside[place]
        result[dependent] = ring[leaving[place].argmax()] if head == size - 1 else outside[head]
    entry = int(found[-1])
    broken = ring[entering[:, entry].argmax()]
    result[broken] = outside[entry]
    return result
