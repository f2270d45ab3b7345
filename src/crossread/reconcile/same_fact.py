"""Which sentences of two reports state one fact. Comes in: the sentences of a story. Goes out: for each sentence those of other reports
that may state the same, with the log odds that they do.

A logistic rule (Cox 1958) over a few signs that can be read off two sentences: by how much they are nearer to each other in meaning than
each is to the next best sentence of the other report ("ahead", and the lesser of both); words, figures and verbs in common; figures on both
sides and none in common; and whether both open their report, where a report says what happened. The weights were found on one half of the
judged cells of `eval/cells.json` and tried on the other (`python -m eval.run --only cells`). In a story of many reports the encoder would
take most of the time: there nearness is that of words, with weights of its own.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from crossread.lang.en.events import NOT
from crossread.reconcile.passages import Passages
from crossread.text.align import is_within
from crossread.text.meaning import meaning

T = TypeVar("T", float, str)
Floats = NDArray[np.float32]

STATED = -0.85
"""Log odds from which on a sentence is taken to state the fact: at this point the judged cells had about as many false as missed ones."""
DOUBTFUL = -2.0
"""Log odds above which a sentence may state the fact: not enough to say so, and too much to call the report silent of it."""
LIKELY = 0.0
"""Log odds from which on it is likely: of the judged cells between STATED and this, 45 % cited the right sentence, of those above 85 %."""
MEANT = 20
"""In stories of so many reports at most, the encoder looks for facts in other words."""
OPENING = 2
"""Sentences of a report in which it says what happened."""
WEIGHTS = {
    "ahead": 1.82, "least ahead": 5.17, "words": 5.75, "plain words": 0.36, "figures": 3.25, "other figures": -0.44, "verbs": 0.37,
    "opening": 1.0, "other subject": -0.67, "denied": -8.0, "constant": -3.43,
}  # fmt: skip
WITHOUT_MEANING = {
    "ahead": 0.82, "least ahead": 3.76, "words": 6.69, "plain words": 0.46, "figures": 3.1, "other figures": -0.1, "verbs": 0.43,
    "opening": 1.15, "other subject": -0.73, "denied": -8.0, "constant": -4.0,
}  # fmt: skip
"""All weights were fitted but that of a verb which one sentence denies and the other does not: too rare in the set, and never one fact."""
LEAST_AHEAD, MOST_AHEAD = -0.3, 0.2
MOST_WORDS, MOST_FIGURES, MOST_VERBS = 5, 2, 2
FEW, NEAR, BOTH = 0.2, 0.75, 1.36
"""A sentence states the fact of a clause if it has this share of the clause's words, by weight, and its likeness in meaning or the sum of
both is so high: chosen by reading the clauses of 16 stories that looser rules let through, of which about half were wrong."""
ALMOST_WHOLE = 0.75
"""Of two slices, the share of the longer one's words that the shorter one must hold to be the same slice with a cut."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"n['’]t\b|\w+?(?=n['’]t\b)|\w+")
_BLOCK = 256
"""Sentences looked at together: a bound on memory."""


def links(sentences: Passages) -> list[dict[int, float]]:
    """For each sentence of `sentences.all`, the sentences of other reports with log odds above DOUBTFUL: place → log odds."""
    found: list[dict[int, float]] = []
    weights = WEIGHTS if len(sentences.by_reading) <= MEANT else WITHOUT_MEANING
    for first, signs in _signs(sentences):
        odds = weights["constant"] + sum(
            weight * signs[name] for name, weight in weights.items() if name != "constant"
        )
        for row, own in zip(np.round(odds, 4), sentences.all[first:], strict=False):
            skipped = range(
                sentences.first[own.reading],
                sentences.first[own.reading] + len(sentences.by_reading[own.reading]),
            )
            near = (int(k) for k in np.flatnonzero(row > DOUBTFUL))
            found.append({k: float(row[k]) for k in near if k not in skipped})
    return found


def _signs(sentences: Passages) -> Iterator[tuple[int, dict[str, Floats]]]:
    """Block by block of sentences, the signs of each against all sentences of the story; with the place of the block's first.

    All signs are the same from either side. A figure of more sentences than there are reports is a common word of the story.
    """
    everything = sentences.all
    plain, words = _words(sentences)
    figures = _held(
        [p.figures for p in everything], sorted({f for p in everything for f in p.figures})
    )
    rarity = np.minimum(1.0, len(sentences.by_reading) / np.maximum(1.0, figures.sum(axis=0)))
    told = sorted({v for p in everything for v in p.verbs})
    verbs = _held([p.verbs for p in everything], told)
    denied = _held([p.denied for p in everything], told)
    said = _held([p.verbs - p.denied for p in everything], told)
    of = sorted({w for p in everything for w in p.subject})
    subject = _held([p.subject for p in everything], of)
    named = subject.sum(axis=1) > 0
    opening = np.array([p.rank < OPENING for p in everything], dtype=np.float32)
    have = figures.sum(axis=1) > 0
    alike = words @ words.T
    few = len(sentences.by_reading) <= MEANT and bool(everything)
    near = _meant(sentences) if few else alike
    ahead = _ahead(near, sentences)
    for first in range(0, len(everything), _BLOCK):
        block = slice(first, first + _BLOCK)
        common = (figures[block] * rarity) @ figures.T
        signs = {
            "ahead": ahead[block] + ahead[:, block].T,
            "least ahead": np.minimum(ahead[block], ahead[:, block].T),
            "words": alike[block],
            "plain words": np.minimum(plain[block] @ plain.T, MOST_WORDS),
            "figures": np.minimum(common, MOST_FIGURES),
            "other figures": (have[block, None] & have[None, :] & (common == 0)).astype(np.float32),
            "verbs": np.minimum(verbs[block] @ verbs.T, MOST_VERBS),
            "opening": np.outer(opening[block], opening),
            "other subject": (
                named[block, None] & named[None, :] & (subject[block] @ subject.T == 0)
            ).astype(np.float32),
            "denied": (said[block] @ denied.T + denied[block] @ said.T > 0).astype(np.float32),
        }
        yield first, signs


def _meant(sentences: Passages) -> Floats:
    vectors = np.stack([meaning().vector(p.text) for p in sentences.all])
    return np.asarray(vectors @ vectors.T, dtype=np.float32)


def _words(sentences: Passages) -> tuple[Floats, Floats]:
    """Which words that are no names each sentence holds, and its vector; only words of several sentences count in either product."""
    holders: dict[str, int] = defaultdict(int)
    for p in sentences.all:
        for word in p.vector:
            holders[word] += 1
    place = {w: k for k, w in enumerate(sorted(w for w, n in holders.items() if n > 1))}
    words = np.zeros((len(sentences.all), len(place)), dtype=np.float32)
    plain = np.zeros_like(words)
    for row, p in enumerate(sentences.all):
        for word, weight in p.vector.items():
            if word in place:
                words[row, place[word]] = weight
                plain[row, place[word]] = word not in p.names
    return plain, words


def _held(sets: Sequence[frozenset[T]], things: Sequence[T]) -> Floats:
    """A row a sentence, a column a thing; 1 where the sentence holds it."""
    place = {thing: k for k, thing in enumerate(things)}
    held = np.zeros((len(sets), len(things)), dtype=np.float32)
    for row, own in enumerate(sets):
        for thing in own:
            held[row, place[thing]] = 1
    return held


def _ahead(near: Floats, sentences: Passages) -> Floats:
    """For each sentence (row), by how much another (column) is nearer to it than the best of the other sentences of that one's report."""
    ahead = np.zeros_like(near)
    for first, own in zip(sentences.first, sentences.by_reading, strict=True):
        if len(own) > 1:
            part = near[:, first : first + len(own)]
            best = part.max(axis=1, keepdims=True)
            second = np.partition(part, -2, axis=1)[:, -2:-1]
            ahead[:, first : first + len(own)] = part - np.where(part == best, second, best)
    return np.clip(ahead, LEAST_AHEAD, MOST_AHEAD)


def says_the_same(slice_: str, sentence: str, share: float) -> bool:
    """Whether the sentence, which covers this share (0 to 1) of the words of `slice_`, states the same fact."""
    if share < FEW or _negated(slice_) != _negated(sentence) or _other_figures(slice_, sentence):
        return False
    likeness = meaning().likeness(slice_, sentence)
    return likeness >= NEAR or share + likeness >= BOTH


def same_words(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two slices, given as their `loose_words`, are the same but for signs and case, or one is the other after small cuts.

    A cut of a negation leaves another fact.
    """
    short, long = sorted((one, other), key=len)
    if not short or len(short) < ALMOST_WHOLE * len(long):
        return False
    if _negations(short) != _negations(long):
        return False
    return is_within(short, long)


def _negations(words: Sequence[str]) -> list[str]:
    return [w for w in words if w in NOT or w.endswith("n't")]


def _negated(text: str) -> bool:
    return any(w.group().casefold() in NOT for w in _WORD.finditer(text))


def _other_figures(one: str, other: str) -> bool:
    """Whether both texts hold figures, and none in common."""
    mine, theirs = set(_FIGURE.findall(one)), set(_FIGURE.findall(other))
    return bool(mine and theirs and not mine & theirs)
