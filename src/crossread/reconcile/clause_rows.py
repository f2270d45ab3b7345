"""Which part of a sentence others tell. Comes in: the sentences of a story. Goes out: leads, each a whole clause or the whole sentence,
with the sentences of other reports that tell it.

A long sentence tells more than one fact, and another report may tell one of them only: the lead is the clause that is nearest to what the
other says. "Nearest" is the harmonic mean of two shares of words by weight, how much of the clause the other has and how much of what both
sentences have in common stands in the clause (F1, van Rijsbergen 1979); in stories of few reports, likeness in meaning is added.
"""

import math
from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from crossread.model.report import Span
from crossread.reconcile.passages import Passage, stems, with_names
from crossread.reconcile.same_fact import MEANT, says_the_same
from crossread.reconcile.told import Told
from crossread.text.meaning import meaning
from crossread.text.whole_clauses import whole_clauses

MIN_STEMS = 4
MIN_WORDS = 5
MOST_OF_SENTENCE = 0.8
"""A clause that fills more of its sentence is the sentence."""
NEARER = 0.08
"""By so much a clause must be nearer to another report's sentence than its whole sentence is."""
FAR, FAR_IN_MEANING = 0.4, 0.6
"""A clause is one report's own if no sentence of another has this share of its words, or is so like it in meaning."""


class Lead(Struct, frozen=True):
    """A slice of the sentence `home`, and by place of the report the sentences of each other report that tell it."""

    home: Passage
    span: Span
    stating: dict[int, tuple[Passage, ...]]


def parts(told: Told, home: Passage) -> list[Span]:
    """The clauses of the sentence that say enough to lead a row, without those that are almost the sentence.

    None in stories of many reports: there are rows enough, and looking for clauses would take most of the time.
    """
    if len(told.readings) > MEANT:
        return []
    reading = told.readings[home.reading]
    parse, text = reading.parse, reading.report.text
    most = MOST_OF_SENTENCE * (home.span.end - home.span.start)
    spoken = [s for q in reading.quotations if q.kind == "direct" for s in q.content]
    return [
        span
        for span in whole_clauses(parse, text, *home.span)
        if span.end - span.start <= most
        and len(text[span.start : span.end].split()) >= MIN_WORDS
        and len(stems(text[span.start : span.end]) & home.vector.keys()) >= MIN_STEMS
        and not any(s.start <= span.start and span.end <= s.end for s in spoken)
    ]


def leads(told: Told, home: Passage, stating: dict[int, tuple[Passage, ...]]) -> list[Lead]:
    """What others tell of the sentence: one lead for each part of it that some tell, mostly one; nothing is told twice."""
    spans = [home.span, *parts(told, home)]
    near = {k: _near(told, home, spans, own) for k, own in stating.items()}
    nearest = {k: _best(home.span, own) for k, own in near.items()}
    groups: list[set[int]] = []
    for k in sorted(stating):
        joined = [g for g in groups if any(_meet(nearest[k], nearest[j]) for j in g)]
        groups = [g for g in groups if g not in joined] + [{k}.union(*joined)]
    made = []
    for group in groups:
        of_all = {s: math.fsum(near[k][s] for k in sorted(group)) / len(group) for s in spans}
        made.append(Lead(home, _best(home.span, of_all), {k: stating[k] for k in sorted(group)}))
    return made


def told_in(told: Told, passage: Passage, lead: Lead) -> Span:
    """That part of a sentence which tells what the lead does."""
    spans = [passage.span, *parts(told, passage)]
    at = structs.replace(lead.home, span=lead.span)
    return _best(passage.span, _near(told, passage, spans, (at,)))


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _best(whole: Span, near: dict[Span, float]) -> Span:
    """The nearest slice, the longer of two; a part must be clearly nearer than the whole sentence."""
    best = max(near, key=lambda s: (round(near[s], 6), s.end - s.start))
    return best if near[best] >= near[whole] + NEARER else whole


def _near(
    told: Told, home: Passage, spans: Sequence[Span], others: Sequence[Passage]
) -> dict[Span, float]:
    """How near each slice of the sentence is to the slices of another report, 0 to 2."""
    if len(spans) == 1:
        return {home.span: 0.0}
    texts = [with_names(told.readings[p.reading], p.span) for p in others]
    theirs = frozenset().union(*map(stems, texts)) & home.vector.keys()
    shared = math.fsum(home.vector[w] for w in sorted(theirs))
    found = {}
    for span in spans:
        text = with_names(told.readings[home.reading], span)
        mine = stems(text) & home.vector.keys()
        common = math.fsum(home.vector[w] for w in sorted(mine & theirs))
        total = math.fsum(home.vector[w] for w in sorted(mine))
        found[span] = 2 * common / (total + shared) if total + shared else 0.0
        if len(told.readings) <= MEANT:
            found[span] += max(meaning().likeness(text, t) for t in texts)
    return found


def told_parts(told: Told, home: Passage) -> Iterator[Lead]:
    """The clauses of a sentence that, as a whole, no other report states, that others tell."""
    reading = told.readings[home.reading]
    for span in parts(told, home):
        text = with_names(reading, span)
        near = told.sentences.covering(text, home)
        stating = {
            other: (passage,)
            for other, (share, passage) in near.items()
            if says_the_same(text, passage.text, share)
        }
        if stating:
            yield Lead(home, span, dict(sorted(stating.items())))


def is_own(told: Told, home: Passage, span: Span) -> bool:
    """Whether no other report comes near to what the slice says."""
    text = with_names(told.readings[home.reading], span)
    if any(share >= FAR for share, _ in told.sentences.covering(text, home).values()):
        return False
    return len(told.readings) > MEANT or all(
        meaning().likeness(text, p.text) < FAR_IN_MEANING
        for p in told.sentences.all
        if p.reading != home.reading
    )
