"""Sentences of a story side by side. Comes in: Readings. Goes out: for a slice of one report, the nearest passage of another.

Wording is the signal: TF-IDF over the sentences of the story, names weighing more. Never looks outside title-free article text.
"""

import math
from bisect import bisect_left, bisect_right

from msgspec import Struct

from crossread.model.layers import Reading
from crossread.model.report import BODY_ZONES, Span
from crossread.text.vectors import vectors, words

MIN_SHARED = 3
"""Content words that two sentences must share to tell one fact; two are shared by any two sentences of a topic."""


class Passage(Struct, frozen=True):
    """A sentence of a report's body: its span, its unit vector, and its rank in the report (0 for the first)."""

    reading: int
    span: Span
    vector: dict[str, float]
    rank: int


class Passages(Struct, frozen=True):
    """All sentences of a story, report by report, and which hold each word: word → (report, rank) in order."""

    by_reading: tuple[tuple[Passage, ...], ...]
    holders: dict[str, list[tuple[int, int]]]

    def holding(self, reading: int, span: tuple[int, int]) -> Passage | None:
        """The sentence of the report that overlaps the span most."""
        own = self.by_reading[reading]
        last = bisect_left(own, span[1], key=lambda p: p.span.start)
        first = bisect_right(own, span[0], 0, last, key=lambda p: p.span.end)
        return max(
            own[first:last],
            key=lambda p: (min(p.span.end, span[1]) - max(p.span.start, span[0]), -p.rank),
            default=None,
        )

    def covering(self, text: str, home: Passage) -> dict[int, tuple[float, Passage]]:
        """For each report the sentence that covers most of a slice `text` of the sentence `home`, and that share, 0 to 1.

        Words weigh as they do in `home`. A sentence must share MIN_SHARED words with the slice, and not only names; a report without
        one is left out.
        """
        weight = {w: home.vector[w] for w in words(text) if w in home.vector}
        total = math.fsum(weight.values())
        shared: dict[tuple[int, int], list[str]] = {}
        for word in weight:
            for place in self.holders[word]:
                shared.setdefault(place, []).append(word)
        best: dict[int, tuple[float, Passage]] = {}
        for (reading, rank), common in sorted(shared.items()):
            if len(common) >= MIN_SHARED and any(w[0] != "=" for w in common):
                share = math.fsum(weight[w] for w in common) / total
                if reading not in best or share > best[reading][0]:
                    best[reading] = share, self.by_reading[reading][rank]
        return best


def passages(readings: tuple[Reading, ...]) -> Passages:
    """The body sentences of every report as vectors over one vocabulary."""
    spans = [
        sorted(Span(s.start, s.end) for s in r.parse.sentences if s.zone_kind in BODY_ZONES)
        for r in readings
    ]
    flat = [
        ("", r.report.text[s.start : s.end])
        for r, own in zip(readings, spans, strict=True)
        for s in own
    ]
    units = iter(vectors(flat))
    by_reading = tuple(
        tuple(Passage(k, s, next(units), rank) for rank, s in enumerate(own))
        for k, own in enumerate(spans)
    )
    holders: dict[str, list[tuple[int, int]]] = {}
    for passage in (p for own in by_reading for p in own):
        for word in passage.vector:
            holders.setdefault(word, []).append((passage.reading, passage.rank))
    return Passages(by_reading, holders)
