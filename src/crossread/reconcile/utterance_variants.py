"""How two tellings of one utterance differ. Comes in: two Tellings. Goes out: a Variant with its kind and the words changed."""

from collections import Counter

from crossread.model.account import Certainty, Change, Variant, VariantKind
from crossread.reconcile.utterance_cuts import is_cut, wording
from crossread.reconcile.utterance_tellings import Telling
from crossread.reconcile.utterance_words import spoken_words, without_insertions
from crossread.text.align import align, longest_run
from crossread.text.names import fold

_CLOSING = " .,;:…!?-–—"
LIKE_WORDS = 0.6
"""Share of the shorter wording's words, in order, from which two direct wordings count as one reworded, not as two translations."""

RUN = 5
"""So many words in a row are no accident of two translators."""


def variant(a: Telling, b: Telling, certainty: Certainty) -> Variant:
    """How `b` differs from `a`; no changes where one side is told in the outlet's own words.

    Of a mixed telling only the quoted pieces are compared: the words around them are the outlet's.
    """
    kind = variant_kind(a, b)
    changes: tuple[Change, ...] = ()
    if kind != "paraphrase":
        changes = tuple(Change(s.op, s.a, s.b) for s in align(_compared(a), _compared(b)))
    return Variant(a.id, b.id, kind, certainty, changes)


def slices(telling: Telling) -> list[str]:
    """The telling's content as it stands in the report."""
    return [telling.reading.report.text[s.start : s.end] for s in telling.quotation.content]


def variant_kind(a: Telling, b: Telling) -> VariantKind:
    """The kind of difference between two wordings. The sign that closes a quotation belongs to the outlet and is not compared.

    The same words are the same words, also where both outlets tell them without marks.
    """
    if a.quotation.kind == b.quotation.kind:
        one, other = _trimmed(slices(a)), _trimmed(slices(b))
        if one == other:
            return "identical"
        if _letters(one) == _letters(other):
            return "style"
    if "indirect" in (a.quotation.kind, b.quotation.kind) or not _is_mostly_quoted(a, b):
        return "paraphrase"
    return _between_marks(a, b)


def _between_marks(a: Telling, b: Telling) -> VariantKind:
    """The kind of difference between what two tellings have between marks."""
    one, other = wording(_compared(a)), wording(_compared(b))
    mixed = "mixed" in (a.quotation.kind, b.quotation.kind)
    if one.words == other.words:
        return "identical"
    if is_cut(one, other):
        return "clipped"
    if Counter(one.words) == Counter(other.words):
        return "reordered"
    shorter = min(len(one.words), len(other.words))
    reworded = (
        in_order(one.words, other.words) >= LIKE_WORDS * shorter
        or longest_run(one.words, other.words)[1] >= RUN
    )
    if reworded:
        return "wording"
    return "paraphrase" if mixed else "translation"


def _is_mostly_quoted(a: Telling, b: Telling) -> bool:
    """Whether a mixed telling has hardly more than it quotes: each beside a direct one, one of two mixed ones."""
    shares = [2 * len(t.verbatim) >= len(t.words) for t in (a, b) if t.quotation.kind == "mixed"]
    return not shares or any(shares)


def _compared(telling: Telling) -> list[str]:
    """The slices that are laid side by side: of a mixed telling the quoted pieces."""
    if telling.quotation.kind != "mixed":
        return slices(telling)
    return [telling.reading.report.text[s.start : s.end] for s in telling.quotation.quoted]


def _trimmed(parts: list[str]) -> str:
    text = " ".join(" ".join(parts).split())
    return text.strip(_CLOSING).replace("’", "'").replace("‘", "'")


def _letters(text: str) -> str:
    """What is left without case, signs, spaces, contractions and words that the outlet put in brackets."""
    return "".join(spoken_words(without_insertions(text))).replace("'", "")


def in_order(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """How many words stand in both, in one order (the longest common subsequence)."""
    lengths = [0] * (len(b) + 1)
    for word in a:
        diagonal = 0
        for j, other in enumerate(b, 1):
            above = lengths[j]
            lengths[j] = diagonal + 1 if word == other else max(above, lengths[j - 1])
            diagonal = above
    return lengths[-1]


def sort_key(telling: Telling) -> tuple[int, int, str]:
    """The fullest wording first: direct before mixed before indirect, then the longest."""
    order = {"direct": 0, "mixed": 1, "indirect": 2}
    text = "".join(slices(telling))
    return (order[telling.quotation.kind], -len(telling.words), fold(text))
