"""Two wordings laid side by side, word by word.

Comes in: strings. Goes out: steps whose sides are slices that join to the two strings again, and measures of how much two wordings
share. Judges nothing: what a difference means is said elsewhere.
"""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from rapidfuzz.distance import LCSseq

from crossread.text.names import fold

Op = Literal["equal", "delete", "insert", "replace"]

_PIECE = re.compile(r"\s*(?:[^\W_]+(?:['’][^\W_]+)*|[^\w\s]|_)\s*")
_SPELLINGS = (
    (re.compile(r"is(e|ed|es|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"our(s|ed|ing|able|ite)?$"), r"or\1"),
    (re.compile(r"([a-z])ll(ed|ing|er|ers)$"), r"\1l\2"),
    (re.compile(r"(defen|offen|licen)ce"), r"\1se"),
    (re.compile(r"tre(s?)$"), r"ter\1"),
    (re.compile(r"ogue(s?)$"), r"og\1"),
    (re.compile(r"programme"), "program"),
)


class Step(NamedTuple):
    """One step from wording a to wording b. `a` and `b` are slices, spaces included; None where that side has no words."""

    op: Op
    a: str | None
    b: str | None


def align(a: Sequence[str], b: Sequence[str]) -> tuple[Step, ...]:
    """The steps that turn wording `a` into wording `b`, each wording given as its slices in order.

    No step runs across two slices, and the `a` sides of all steps join to the slices of `a`, likewise for `b`. Words are equal if
    letters and case are; kinds of space and apostrophe do not count.

    >>> [s.op for s in align(["a big plan"], ["a plan"])]
    ['equal', 'delete', 'equal']
    """
    left, right = _pieces(a), _pieces(b)
    steps: list[Step] = []
    opcodes = LCSseq.opcodes([_same(p.text) for p in left], [_same(p.text) for p in right])
    pending: tuple[list[_Piece], list[_Piece]] = ([], [])
    for code in opcodes:
        here, there = left[code.src_start : code.src_end], right[code.dest_start : code.dest_end]
        if code.tag == "equal":
            steps.extend(_changed(*pending))
            pending = ([], [])
            steps.extend(_equal(here, there))
        else:
            pending[0].extend(here)
            pending[1].extend(there)
    steps.extend(_changed(*pending))
    return tuple(steps)


class _Piece(NamedTuple):
    text: str
    slice_number: int


def _pieces(slices: Sequence[str]) -> list[_Piece]:
    """Words and signs with the spaces around them, none lost: they join to the slices."""
    found: list[_Piece] = []
    for number, text in enumerate(slices):
        at = 0
        for match in _PIECE.finditer(text):
            found.append(_Piece(text[at : match.end()], number))
            at = match.end()
        if at < len(text):
            found.append(_Piece(text[at:], number))
    return found


def _same(piece: str) -> str:
    return " ".join(piece.split()).replace("’", "'")


def _equal(a: list[_Piece], b: list[_Piece]) -> list[Step]:
    steps: list[Step] = []
    start = 0
    for i in range(1, len(a) + 1):
        if (
            i == len(a)
            or a[i].slice_number != a[start].slice_number
            or b[i].slice_number != b[start].slice_number
        ):
            steps.append(Step("equal", _joined(a[start:i]), _joined(b[start:i])))
            start = i
    return steps


def _changed(a: list[_Piece], b: list[_Piece]) -> list[Step]:
    """A run of words left out against a run put in, cut where either changes its slice."""
    parts_a, parts_b = _by_slice(a), _by_slice(b)
    steps: list[Step] = []
    for i in range(max(len(parts_a), len(parts_b))):
        one = parts_a[i] if i < len(parts_a) else None
        other = parts_b[i] if i < len(parts_b) else None
        steps.append(
            Step("replace" if one and other else "delete" if one else "insert", one, other)
        )
    return steps


def _by_slice(pieces: list[_Piece]) -> list[str]:
    numbers = sorted({p.slice_number for p in pieces})
    return [_joined([p for p in pieces if p.slice_number == n]) for n in numbers]


def _joined(pieces: list[_Piece]) -> str:
    return "".join(p.text for p in pieces)


def loose_words(text: str) -> tuple[str, ...]:
    """The words without case, accents, punctuation, hyphens and the two spellings of English.

    >>> loose_words("Secretary-General, defence") == loose_words("secretary general defense")
    True
    """
    return tuple(_one_spelling(w) for w in re.findall(r"[^\W_]+(?:'[^\W_]+)?", fold(text)))


def _one_spelling(word: str) -> str:
    if len(word) > 5:
        for pattern, replacement in _SPELLINGS:
            word = pattern.sub(replacement, word)
    return word


def longest_run(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    """The longest run of words that stands in both: where it begins in `a`, and its length (0 if none)."""
    best = (0, 0)
    before: dict[int, int] = {}
    places: dict[str, list[int]] = {}
    for j, word in enumerate(b):
        places.setdefault(word, []).append(j)
    for i, word in enumerate(a):
        here: dict[int, int] = {}
        for j in places.get(word, ()):
            here[j] = before.get(j - 1, 0) + 1
            if here[j] > best[1]:
                best = (i - here[j] + 1, here[j])
        before = here
    return best


def is_within(part: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether `part` is what is left of `whole` after cuts: all its words, in order."""
    rest = iter(whole)
    return all(word in rest for word in part)
