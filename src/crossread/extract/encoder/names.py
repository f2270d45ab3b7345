"""The best row of name tags for one window, and the names it tells. Viterbi (1967) over what may follow what."""

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def best_tags(scores: Floats, tags: tuple[str, ...]) -> list[int]:
    """The likeliest sequence of tags (BIOES) that is well formed; `scores` is [words, tags]."""
    if len(scores) == 0:
        return []
    allowed, first, last = _grammar(tags)
    total = scores[0] + first
    back: list[NDArray[np.int64]] = []
    for row in scores[1:]:
        ways = total[:, None] + allowed
        best = ways.argmax(0)
        back.append(best)
        total = ways[best, np.arange(len(tags))] + row
    at = int((total + last).argmax())
    path = [at]
    for best in reversed(back):
        at = int(best[at])
        path.append(at)
    return path[::-1]


def spans(path: Sequence[int], tags: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Half-open ranges of words with their label."""
    start = 0
    for index, tag in enumerate(tags[t] for t in path):
        prefix, _, label = tag.partition("-")
        if prefix in ("B", "S"):
            start = index
        if prefix in ("E", "S"):
            yield start, index + 1, label


@cache
def _grammar(tags: tuple[str, ...]) -> tuple[Floats, Floats, Floats]:
    """What may follow what, what may come first and last: 0 where it may, a great loss where not."""
    never = np.float32(-1e4)
    opens = [tag[0] in "OBS" for tag in tags]
    closes = [tag[0] in "OES" for tag in tags]
    follow = np.full((len(tags), len(tags)), never, dtype=np.float32)
    for i, before in enumerate(tags):
        for j, after in enumerate(tags):
            inside = before[0] in "BI" and after[0] in "IE" and before[1:] == after[1:]
            if inside or (closes[i] and opens[j]):
                follow[i, j] = 0
    first = np.where(opens, 0, never).astype(np.float32)
    last = np.where(closes, 0, never).astype(np.float32)
    return follow, first, last
