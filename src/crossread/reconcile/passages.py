"""Sentences of a story side by side. Comes in: Readings. Goes out: for a slice of one report, the nearest passage of another.

Wording is the signal: TF-IDF over the sentences of the story, names weighing more. Never looks outside title-free article text.
"""

import math

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
    """All sentences of a story, report by report."""

    by_reading: tuple[tuple[Passage, ...], ...]

    def holding(self, reading: int, span: tuple[int, int]) -> Passage | None:
        """The sentence of the report that overlaps the span most."""
        best = max(
            self.by_reading[reading],
            key=lambda p: (min(p.span.end, span[1]) - max(p.span.start, span[0]), -p.rank),
            default=None,
        )
        return best if best and best.span.start < span[1] and span[0] < best.span.end else None

    def covering(self, text: str, home: Passage, reading: int) -> tuple[float, Passage | None]:
        """The sentence of another report that covers most of a slice `text` of the sentence `home`, and that share, 0 to 1.

        Words weigh as they do in `home`. A sentence must share MIN_SHARED words with the slice, and not only names.
        """
        weight = {w: home.vector[w] for w in words(text) if w in home.vector}
        total = math.fsum(weight.values())
        best, best_share = None, 0.0
        for other in self.by_reading[reading]:
            shared = [w for w in weight if w in other.vector]
            if len(shared) >= MIN_SHARED and any(w[0] != "=" for w in shared):
                share = math.fsum(weight[w] for w in shared) / total
                if share > best_share:
                    best, best_share = other, share
        return best_share, best


def passages(readings: tuple[Reading, ...]) -> Passages:
    """The body sentences of every report as vectors over one vocabulary."""
    spans = [
        [Span(s.start, s.end) for s in r.parse.sentences if s.zone_kind in BODY_ZONES]
        for r in readings
    ]
    flat = [
        ("", r.report.text[s.start : s.end])
        for r, own in zip(readings, spans, strict=True)
        for s in own
    ]
    units = iter(vectors(flat))
    return Passages(
        tuple(
            tuple(Passage(k, s, next(units), rank) for rank, s in enumerate(own))
            for k, own in enumerate(spans)
        )
    )
