"""Sentences of a story side by side. Comes in: Readings. Goes out: for each body sentence its words, figures, verbs, and its place.

Words are stems weighted by TF-IDF over the sentences of the story, names weighing more; whether a word is a name is settled over the story,
for at the head of a sentence all words have a capital. A pronoun or a role counts as the name of whom it means. Never looks outside
title-free article text.
"""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from crossread.lang.en.events import NOT
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.leaning import FIRST_AND_SECOND, POSSESSIVES
from crossread.model.layers import Reading
from crossread.model.report import BODY_ZONES, Span
from crossread.text.names import name_words
from crossread.text.tokens import placed_words
from crossread.text.tree import children, is_relation, tokens_within
from crossread.text.vectors import BACKGROUND, NAME_WEIGHT, stem

MIN_SHARED = 3
"""Content words that a sentence must share with a slice to tell its fact; two are shared by any two sentences of a topic."""
_OPENING_MARKS = "“\"‘'«„—"


class Passage(Struct, frozen=True):
    """A sentence of a report's body: its span, its text with names for pronouns, and its rank in the report (0 for the first).

    `vector` holds the weights of its content words, of length 1; `names` those of them that are names.
    """

    reading: int
    span: Span
    rank: int
    text: str
    vector: dict[str, float]
    names: frozenset[str]
    figures: frozenset[float]
    verbs: frozenset[str]
    denied: frozenset[str]
    """Those of the verbs that stand with "not" or its like."""
    subject: frozenset[str]
    """The words of the name of whoever the main clause is about, empty where it is nobody named."""


class Passages(Struct, frozen=True):
    """All sentences of a story, report by report, and in one row."""

    by_reading: tuple[tuple[Passage, ...], ...]
    all: tuple[Passage, ...]
    first: tuple[int, ...]
    """Where each report's sentences begin in `all`."""
    holders: dict[str, list[int]]
    """The places in `all` of the sentences that hold each word."""

    def holding(self, reading: int, span: tuple[int, int]) -> Passage | None:
        """The sentence of the report that overlaps the span most."""
        own = self.by_reading[reading]
        last = bisect_left(own, span[1], key=lambda p: p.span.start)
        start = bisect_right(own, span[0], 0, last, key=lambda p: p.span.end)
        return max(
            own[start:last],
            key=lambda p: (min(p.span.end, span[1]) - max(p.span.start, span[0]), -p.rank),
            default=None,
        )

    def covering(self, text: str, home: Passage) -> dict[int, tuple[float, Passage]]:
        """For each other report the sentence that covers most of a slice `text` of the sentence `home`, and that share, 0 to 1.

        Words weigh as they do in `home`. A sentence must share MIN_SHARED words with the slice, and not only names; a report without
        one is left out.
        """
        weight = {w.stem: home.vector[w.stem] for w in _words(text) if w.stem in home.vector}
        total = math.fsum(weight.values())
        shared: dict[int, list[str]] = {}
        for word in weight:
            for number in self.holders[word]:
                shared.setdefault(number, []).append(word)
        best: dict[int, tuple[float, Passage]] = {}
        for number, common in sorted(shared.items()):
            passage = self.all[number]
            if passage.reading == home.reading or len(common) < MIN_SHARED:
                continue
            share = math.fsum(weight[w] for w in common) / total
            if any(w not in home.names for w in common) and (
                passage.reading not in best or share > best[passage.reading][0]
            ):
                best[passage.reading] = share, passage
        return best

    def number(self, passage: Passage) -> int:
        """The place of the passage in `all`."""
        return self.first[passage.reading] + passage.rank


class _Word(NamedTuple):
    stem: str
    capital: bool
    opens: bool


def passages(readings: tuple[Reading, ...]) -> Passages:
    """The body sentences of every report over one vocabulary."""
    spans = [
        sorted(Span(s.start, s.end) for s in r.parse.sentences if s.zone_kind in BODY_ZONES)
        for r in readings
    ]
    texts = [[with_names(r, span) for span in own] for r, own in zip(readings, spans, strict=True)]
    words = [[[*_words(text)] for text in own] for own in texts]
    names = _names(w for own in words for sentence in own for w in sentence)
    counts = [[Counter(w.stem for w in sentence) for sentence in own] for own in words]
    known = Counter(word for own in counts for count in own for word in count)
    total = sum(map(len, counts)) + BACKGROUND
    weight = {
        w: math.log(total / n) * (NAME_WEIGHT if w in names else 1.0) for w, n in known.items()
    }
    by_reading = tuple(
        tuple(
            Passage(
                k,
                span,
                rank,
                texts[k][rank],
                _unit(counts[k][rank], weight),
                frozenset(counts[k][rank].keys() & names),
                _figures(reading, span),
                *_verbs(reading, span),
                _subject(reading, span),
            )
            for rank, span in enumerate(spans[k])
        )
        for k, reading in enumerate(readings)
    )
    first, at = [], 0
    for own in by_reading:
        first.append(at)
        at += len(own)
    everything = tuple(p for own in by_reading for p in own)
    holders: dict[str, list[int]] = {}
    for number, passage in enumerate(everything):
        for word in passage.vector:
            holders.setdefault(word, []).append(number)
    return Passages(by_reading, everything, tuple(first), holders)


def with_names(reading: Reading, span: tuple[int, int]) -> str:
    """The text of the span with the name of whom they mean in the place of pronouns and behind roles; our own words, never shown."""
    told: list[str] = []
    text, at = reading.report.text, span[0]
    for m in sorted(reading.names, key=lambda m: (m.start, -m.end)):
        if m.name is None or m.start < at or m.end > span[1]:
            continue
        written = text[m.start : m.end].casefold()
        if m.form == "pronoun" and written not in FIRST_AND_SECOND:
            told += text[at : m.start], m.name, "’s" if written in POSSESSIVES else ""
            at = m.end
        elif m.form == "role":
            told += text[at : m.end], " ", m.name
            at = m.end
    return "".join((*told, text[at : span[1]]))


def stems(text: str) -> frozenset[str]:
    """The stems of a text's content words."""
    return frozenset(w.stem for w in _words(text))


def _words(text: str) -> Iterator[_Word]:
    for n, placed in enumerate(placed_words(text)):
        folded = placed.word.removesuffix("'s")
        root = stem(folded)
        if len(folded) < 2 or folded in FUNCTION_WORDS or root in FUNCTION_WORDS:
            continue
        before = text[: placed.start].rstrip()
        opens = n == 0 or before[-1:] in _OPENING_MARKS
        yield _Word(root, text[placed.start].isupper(), opens)


def _names(words: Iterator[_Word]) -> frozenset[str]:
    """The stems that stand mostly with a capital where no sentence or quotation begins."""
    capital: Counter[str] = Counter()
    for word in words:
        if not word.opens:
            capital[word.stem] += 1 if word.capital else -1
    return frozenset(w for w, n in capital.items() if n > 0)


def _unit(count: Counter[str], weight: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(math.fsum(weight[w] ** 2 for w in sorted(count)))
    return {w: weight[w] / length for w in sorted(count)} if length else {}


def _figures(reading: Reading, span: Span) -> frozenset[float]:
    return frozenset(
        q.value
        for q in reading.quantities
        if span.start <= q.start < span.end and q.kind != "ordinal"
    )


def _verbs(reading: Reading, span: Span) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the verbs, and of those that are denied."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, *span)
    verbs = {i: stem(tokens[i].lemma.casefold()) for i in inside if tokens[i].pos == "VERB"}
    denied = {tokens[i].head for i in inside if tokens[i].text.casefold() in NOT}
    return frozenset(verbs.values()), frozenset(v for i, v in verbs.items() if i in denied)


def _subject(reading: Reading, span: Span) -> frozenset[str]:
    parse = reading.parse
    inside = tokens_within(parse, *span)
    root = next((i for i in inside if is_relation(parse.tokens[i], "root")), None)
    head = next(iter(children(parse, root, "nsubj")), None) if root is not None else None
    if head is None:
        return frozenset()
    token = parse.tokens[head]
    name = next(
        (m.name for m in reading.names if m.name and m.start <= token.start and token.end <= m.end),
        None,
    )
    return frozenset(name_words(name)) if name else frozenset()
