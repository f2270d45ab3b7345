"""Whether one wording is another one cut, or both are cuts of one. Comes in: two wordings. Goes out: yes or no.

Cut means that words are left out and none is changed: at either end, inside, or so that each has what the other leaves out.
"""

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq, Opcode

from crossread.reconcile.utterance_words import spoken_words
from crossread.text.align import longest_run

RUN = 4
"""Two wordings that each have more than the other share at least so many words in a row."""

WHOLE_RUN = 3
"""A wording that stands in the other with gaps shares at least so many words in a row, or all it has."""

_BREAK = re.compile(r"(?<=[.!?…])[\"'“”’)]*\s+|\.\.\.+|…")


class Wording(NamedTuple):
    """Words as they are compared, and the places (word counts from the start) where a sentence ends or something is left out."""

    words: tuple[str, ...]
    breaks: frozenset[int]


def wording(slices: Sequence[str]) -> Wording:
    """The wording of some slices; a break stands at both ends and between slices."""
    words: list[str] = []
    breaks = {0}
    for text in slices:
        for part in _BREAK.split(text):
            words.extend(spoken_words(part))
            breaks.add(len(words))
    return Wording(tuple(words), frozenset(breaks))


def is_cut(a: Wording, b: Wording) -> bool:
    """Whether nothing but leaving out makes the two differ."""
    if not a.words or not b.words:
        return False
    blocks = _shared(a, b)
    if not blocks:
        return False
    first, last = blocks[0], blocks[-1]
    shorter = min(len(a.words), len(b.words))
    whole = sum(c.src_end - c.src_start for c in blocks) == shorter
    needed = min(WHOLE_RUN, shorter) if whole else RUN
    if longest_run(a.words, b.words)[1] < needed:
        return False
    opens = _may_begin(a, b, first.src_start, first.dest_start)
    closes = _may_end(a, b, last.src_end, last.dest_end)
    inside = all(_one_side(*_between(a, b, x, y)) for x, y in itertools.pairwise(blocks))
    return opens and closes and inside


def _shared(a: Wording, b: Wording) -> list[Opcode]:
    """The runs of words that both have, in order, without a few words that meet by chance in two endings or two beginnings."""
    blocks = [c for c in LCSseq.opcodes(a.words, b.words) if c.tag == "equal"]
    while len(blocks) > 1 and _is_short(blocks[-1]):
        tail = (a.words[blocks[-1].src_end :], b.words[blocks[-1].dest_end :])
        if _one_side(*_between(a, b, blocks[-2], blocks[-1])) and _one_side(*tail):
            break
        blocks.pop()
    while len(blocks) > 1 and _is_short(blocks[0]):
        head = (a.words[: blocks[0].src_start], b.words[: blocks[0].dest_start])
        if _one_side(*_between(a, b, blocks[0], blocks[1])) and _one_side(*head):
            break
        blocks.pop(0)
    return blocks


def _is_short(block: Opcode) -> bool:
    return block.src_end - block.src_start < RUN


def _between(
    a: Wording, b: Wording, left: Opcode, right: Opcode
) -> tuple[Sequence[str], Sequence[str]]:
    """The words between two runs, on both sides."""
    return a.words[left.src_end : right.src_start], b.words[left.dest_end : right.dest_start]


def _one_side(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether only one side has words here, or both the same letters ("A G" and "AG")."""
    return not left or not right or _letters(left) == _letters(right)


def _letters(words: Sequence[str]) -> str:
    return "".join(words).replace("'", "")


def _may_begin(a: Wording, b: Wording, at: int, there: int) -> bool:
    """Whether what stands before the shared words is on one side, or a sentence begins with them on both."""
    return _one_side(a.words[:at], b.words[:there]) or (at in a.breaks and there in b.breaks)


def _may_end(a: Wording, b: Wording, at: int, there: int) -> bool:
    return _one_side(a.words[at:], b.words[there:]) or (at in a.breaks and there in b.breaks)
