"""Tellings that say one thing in other words. Comes in: Tellings and the links that shared words gave. Goes out: further links.

Of what one speaker says in two reports, two tellings go together if each is by far the nearest in meaning to the other, and they share
words too. Never two wordings between marks: what a report puts between marks was said so.

Thresholds: read off 50 stories of AllSides; in 110 others 17 pairs passed, and 14 of them tell one utterance. So these links are
called "possible".
"""

from collections import defaultdict
from collections.abc import Collection, Sequence

from crossread.reconcile.utterance_links import (
    Link,
    contradict,
    is_view,
    printed_far_apart,
    same_speaker,
    share_of,
)
from crossread.reconcile.utterance_tellings import Telling
from crossread.text.meaning import meaning

LIKE = 0.5
MARGIN = 0.1
NEAR = 1.05
LEAST = 2
"""The least likeness, how much nearer than the next best it must be, the least sum of likeness and shared weight, and the fewest stems
shared."""

Pair = tuple[int, int]


def nearest(
    nodes: Sequence[Telling], weight: dict[str, float], links: Collection[Pair]
) -> dict[Pair, Link]:
    """Links between places in `nodes` that are not yet among `links`."""
    linked: dict[int, set[int]] = defaultdict(set)
    for i, j in links:
        linked[i].add(j)
        linked[j].add(i)
    likeness = _likenesses(nodes)
    rows: dict[tuple[int, str], list[Pair]] = defaultdict(list)
    for i, j in likeness:
        rows[i, nodes[j].reading.report.id].append((i, j))
        rows[j, nodes[i].reading.report.id].append((i, j))
    found = {}
    for (i, j), like in likeness.items():
        a, b = nodes[i], nodes[j]
        if like < LIKE or j in linked[i] or a.quotation.kind == b.quotation.kind == "direct":
            continue
        if is_view(a) != is_view(b):
            continue  # "has long held the belief that …" tells of no one occasion
        share, shared = share_of(a, b, weight)
        if like + share < NEAR or shared < LEAST or contradict(a, b) or printed_far_apart(a, b):
            continue
        rivals = [
            pair
            for here, there in ((i, j), (j, i))
            for pair in rows[here, nodes[there].reading.report.id]
            if (other := pair[0] + pair[1] - here) != there and other not in linked[there]
        ]
        if all(likeness[pair] <= like - MARGIN for pair in rivals):
            found[i, j] = Link(share, "possible")
    return found


def _likenesses(nodes: Sequence[Telling]) -> dict[Pair, float]:
    """How near any two tellings of one speaker in two reports are in meaning."""
    texts = [_text(t) for t in nodes]
    return {
        (i, j): meaning().likeness(texts[i], texts[j])
        for i, a in enumerate(nodes)
        for j, b in enumerate(nodes[i + 1 :], i + 1)
        if a.reading.report.id != b.reading.report.id and same_speaker(a, b)
    }


def _text(telling: Telling) -> str:
    text = telling.reading.report.text
    return " ".join(text[s.start : s.end] for s in telling.quotation.content)
