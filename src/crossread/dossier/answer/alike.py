"""Whether two answers to one question are the same answer. Comes in: answers as written. Goes out: yes or no, or groups.

Nearness in meaning (`text/meaning.py`) says how near; it is blind to figures and to "not", so these are looked at apart.
The groups are made by average linkage (Sokal and Michener 1958).
"""

import math
import re
from collections.abc import Sequence

from crossread.dossier.answer.stems import stems
from crossread.lang.en.numbers import ONES
from crossread.text.meaning import meaning

SAME = 0.5
"""Two answers this close are the same one."""
NUMBERS_DIFFER = 0.5
NUMBERS_SHARED = 0.1
NAMES_DIFFER = 0.1
ONE_DENIES = 0.2
ONE_HOLDS_THE_OTHER = 0.1

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|[a-z]+")
_DENIES = re.compile(
    r"\b(?:no|not|never|none|nor|without|neither|nobody|nothing|cannot|\w+n['’]t)\b", re.I
)
_NAME = re.compile(r"(?<!^)(?<![.!?“\"] )\b[^\W\d_a-zà-ÿ][\w'’-]+")


def closeness(one: str, other: str) -> float:
    """How close two answers are; about 1 for equal ones, below SAME for different ones."""
    mine, theirs = stems(one), stems(other)
    near = meaning().likeness(one, other)
    numbers = _numbers(one), _numbers(other)
    if all(numbers):
        near += NUMBERS_SHARED if numbers[0] & numbers[1] else -NUMBERS_DIFFER
    names = _names(one), _names(other)
    if all(names) and not names[0] & names[1]:
        near -= NAMES_DIFFER
    if bool(_DENIES.search(one)) != bool(_DENIES.search(other)):
        near -= ONE_DENIES
    if mine and theirs and (mine <= theirs or theirs <= mine):
        near += ONE_HOLDS_THE_OTHER
    return near


def is_same_answer(one: str, other: str) -> bool:
    """Whether two answers to one question are the same answer in other words.

    >>> is_same_answer("two dead", "three dead")
    False
    """
    return closeness(one, other) >= SAME


def group_answers(answers: Sequence[str]) -> list[list[int]]:
    """The indices of the answers, those of one answer together, in order of first appearance."""
    groups = [[i] for i in range(len(answers))]
    near = [[closeness(a, b) for b in answers] for a in answers]
    while len(groups) > 1:
        best, at, by = max(
            (_between(near, one, other), -i, -j)
            for i, one in enumerate(groups)
            for j, other in enumerate(groups)
            if i < j
        )
        if best < SAME:
            break
        groups[-at].extend(groups.pop(-by))
    return sorted(sorted(group) for group in groups)


def _between(near: list[list[float]], one: list[int], other: list[int]) -> float:
    return math.fsum(near[i][j] for i in one for j in other) / (len(one) * len(other))


def _numbers(text: str) -> frozenset[float]:
    words = _NUMBER.findall(text.lower())
    return frozenset(
        float(w.replace(",", "")) if w[0].isdigit() else float(ONES[w])
        for w in words
        if w[0].isdigit() or w in ONES
    )


def _names(text: str) -> frozenset[str]:
    return frozenset().union(*(stems(name) for name in _NAME.findall(text)))
