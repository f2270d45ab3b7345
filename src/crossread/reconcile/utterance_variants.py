"""How two tellings of one utterance differ. Comes in: two Tellings. Goes out: a Variant with its kind and the words changed."""

from collections import Counter

from crossread.model.account import Certainty, Change, Variant, VariantKind
from crossread.reconcile.utterance_tellings import Telling
from crossread.text.align import align, is_within, longest_run, loose_words
from crossread.text.names import fold

_CLOSING = " .,;:…!?-–—"
LIKE_WORDS = 0.6
"""Share of the shorter wording's words, in order, from which two direct wordings count as one reworded, not as two translations."""

RUN = 5
"""So many words in a row are no accident of two translators."""


def variant(a: Telling, b: Telling, certainty: Certainty) -> Variant:
    """How `b` differs from `a`; the changes are empty where one side is told in the outlet's own words."""
    kind = variant_kind(a, b)
    changes: tuple[Change, ...] = ()
    if kind != "paraphrase":
        changes = tuple(Change(s.op, s.a, s.b) for s in align(slices(a), slices(b)))
    return Variant(a.id, b.id, kind, certainty, changes)


def slices(telling: Telling) -> list[str]:
    """The telling's content as it stands in the report."""
    return [telling.reading.report.text[s.start : s.end] for s in telling.quotation.content]


def variant_kind(a: Telling, b: Telling) -> VariantKind:
    """The kind of difference between two wordings. The sign that closes a quotation belongs to the outlet and is not compared.

    The same words are the same words, also where both outlets tell them without marks.
    """
    one, other = _trimmed(a), _trimmed(b)
    if a.quotation.kind == b.quotation.kind and one == other:
        return "identical"
    words, others = loose_words(one), loose_words(other)
    if a.quotation.kind == b.quotation.kind and (
        words == others or "".join(words) == "".join(others)
    ):
        return "style"
    if a.quotation.kind != "direct" or b.quotation.kind != "direct":
        return _with_told(a, b)
    short, long = sorted((words, others), key=len)
    if is_within(short, long) and longest_run(short, long)[1] >= min(3, len(short)):
        return "clipped"
    if Counter(words) == Counter(others):
        return "reordered"
    reworded = (
        in_order(words, others) >= LIKE_WORDS * len(short) or longest_run(short, long)[1] >= RUN
    )
    return "wording" if reworded else "translation"


def _with_told(a: Telling, b: Telling) -> VariantKind:
    """With a mixed telling: clipped if its quoted pieces stand word for word in the other's marks.

    Of two mixed tellings only the quoted pieces are compared: the words around them are the outlets' own.
    """
    kinds = {a.quotation.kind, b.quotation.kind}
    if kinds == {"mixed"}:
        short, long = sorted((a.verbatim, b.verbatim), key=len)
        if short == long:
            return "identical"
        return "clipped" if longest_run(short, long)[1] == len(short) else "paraphrase"
    if kinds != {"direct", "mixed"}:
        return "paraphrase"
    mixed, direct = (a, b) if a.quotation.kind == "mixed" else (b, a)
    whole = longest_run(mixed.verbatim, direct.verbatim)[1] == len(mixed.verbatim)
    mostly = 2 * len(mixed.verbatim) >= len(mixed.words)
    return "clipped" if whole and mostly else "paraphrase"


def _trimmed(telling: Telling) -> str:
    text = " ".join(" ".join(slices(telling)).split())
    return text.strip(_CLOSING).replace("’", "'").replace("‘", "'")


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
