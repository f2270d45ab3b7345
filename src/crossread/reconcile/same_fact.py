"""Whether a sentence of one report states what a slice of another does. Comes in: both texts and the share of words in common. Goes out:
yes or no.

Common words decide where they are many; where they are fewer, nearness in meaning must speak for it too. Meaning is blind to "not" and to
numbers: a sentence with a negation that the other lacks, or with other figures only, is never taken by meaning.
"""

import re
from collections.abc import Sequence

from crossread.lang.en.events import NOT
from crossread.text.align import is_within
from crossread.text.meaning import meaning

COVERED = 0.55
"""A sentence that covers this share of the slice's words, by weight, states the same fact. On the Rutte gold 0.5 to 0.9 give nearly the same
cells; below, sentences that only share a topic are taken for it (python -m eval.run --only rutte, "cell right")."""
HALF, NEAR = 0.47, 0.65
FEW, NEARER = 0.2, 0.75
"""Shares of words and likenesses of meaning that make a paraphrase, chosen by reading 56 pairs of 16 stories of the development data; about
four of five that they let through are right."""
ALMOST_WHOLE = 0.75
"""Of two slices, the share of the longer one's words that the shorter one must hold to be the same slice with a cut."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"n['’]t\b|\w+?(?=n['’]t\b)|\w+")


def says_the_same(slice_: str, sentence: str, share: float) -> bool:
    """Whether the sentence, which covers this share (0 to 1, below COVERED) of the words of `slice_`, states the same fact by its meaning."""
    if share < FEW or _negated(slice_) != _negated(sentence) or _other_figures(slice_, sentence):
        return False
    likeness = meaning().likeness(slice_, sentence)
    return likeness >= NEARER or (share >= HALF and likeness >= NEAR)


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
