"""Where each report tells a fact. Comes in: Readings and what was joined across them. Goes out: for a sentence of one report, the sentences
of the others that state it, those that may, and what the findings say of both.

Likeness of two sentences (`same_fact`) is one sign; that their quotations are one utterance, their events one event, or their figures one
figure, is another.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from crossread.model.account import Figure, TimelineEvent, Utterance
from crossread.model.layers import Reading
from crossread.model.report import Citation
from crossread.reconcile.passages import Passage, Passages
from crossread.reconcile.same_fact import DOUBTFUL, STATED, links

UTTERED, HAPPENED, COUNTED = 4.0, 0.7, 0.7
"""What a joined utterance, event or figure adds to the log odds: joins of utterances are sure, the others are signs among signs."""
MOST_OF = 0.5
"""A quotation or event speaks for its sentence if it fills this share of it: a sentence may quote in passing."""


class Told(Struct, frozen=True):
    """The sentences of a story (without copies) and the log odds of each pair of them across reports."""

    readings: tuple[Reading, ...]
    place: dict[str, int]
    sentences: Passages
    odds: list[dict[int, float]]

    def stating(self, passage: Passage) -> dict[int, tuple[Passage, ...]]:
        """By place of the report, the sentences that state what the passage states, the surest first."""
        found: dict[int, list[tuple[float, Passage]]] = defaultdict(list)
        for k, odds in self.odds[self.sentences.number(passage)].items():
            if odds >= STATED:
                other = self.sentences.all[k]
                found[other.reading].append((odds, other))
        return {
            k: tuple(p for _, p in sorted(own, key=lambda x: (-x[0], x[1].rank)))
            for k, own in sorted(found.items())
        }

    def doubtful(self, passage: Passage) -> set[int]:
        """The places of the reports that may state it in other words."""
        near = self.odds[self.sentences.number(passage)]
        return {
            self.sentences.all[k].reading for k, odds in near.items() if DOUBTFUL < odds < STATED
        } - self.stating(passage).keys()


def told(
    readings: tuple[Reading, ...],
    place: dict[str, int],
    sentences: Passages,
    utterances: tuple[Utterance, ...],
    figures: tuple[Figure, ...],
    timeline: tuple[TimelineEvent, ...],
) -> Told:
    """What all reports tell, pair by pair of sentences. `place` gives the place in `readings` by report id, copies that of their original."""
    odds = links(sentences)
    pairs: dict[tuple[int, int], float] = defaultdict(float)
    for utterance in utterances:
        spoken = [c for q in utterance.quotations for c in q.content]
        _add(pairs, sentences, place, _main(spoken, sentences, place), UTTERED)
    for event in timeline:
        if event.status != "single":
            _add(pairs, sentences, place, _main(event.cites, sentences, place), HAPPENED)
    for figure in figures:
        if figure.status != "single":
            _add(pairs, sentences, place, [v.cite for v in figure.values], COUNTED)
    for (a, b), more in sorted(pairs.items()):
        odds[a][b] = round(odds[a].get(b, DOUBTFUL - 1.0) + more, 4)
    return Told(readings, place, sentences, odds)


def _main(
    cites: Iterable[Citation], sentences: Passages, place: dict[str, int]
) -> Iterator[Citation]:
    """The slices that make up most of their sentence."""
    for c in cites:
        home = sentences.holding(place[c.report_id], (c.start, c.end))
        if home is not None:
            inside = min(c.end, home.span.end) - max(c.start, home.span.start)
            if inside >= MOST_OF * (home.span.end - home.span.start):
                yield c


def _add(
    pairs: dict[tuple[int, int], float],
    sentences: Passages,
    place: dict[str, int],
    cites: Iterable[Citation],
    more: float,
) -> None:
    """Lays `more` to each pair of sentences of two reports that hold one of the slices each; once, however many of them they hold."""
    homes = {
        sentences.number(home)
        for c in cites
        if (home := sentences.holding(place[c.report_id], (c.start, c.end)))
    }
    for a in homes:
        for b in homes:
            if sentences.all[a].reading != sentences.all[b].reading:
                pairs[a, b] = max(pairs[a, b], 0.0) + more
