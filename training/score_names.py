"""Score names on raw text, exact in extent and label.

In: a reader and drafts with names. Out: precision, recall and F1 by label. Names that a system
gives over words whose label is unknown are neither right nor wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from documents import Draft
from plain_reports import plain_report

from crossread.extract.reader import Reader

__all__ = ["Score", "score_names"]

Name = tuple[int, int, str]
Score = tuple[float, float, float]


def score_names(
    reader: Reader, drafts: Iterable[Draft], labels: Collection[str]
) -> dict[str, Score]:
    """Return (precision, recall, F1), 0 to 100, for each of `labels` and for "all".

    Other labels are left out on both sides: a source that marks no peoples cannot judge them.
    """
    right, expected, given = Counter[str](), Counter[str](), Counter[str]()
    for draft in drafts:
        found = reader.parse(plain_report("".join(_pieces(draft)))).names
        names, unknown = _gold(draft)
        gold = {name for name in names if name[2] in labels}
        system = {(n.start, n.end, n.label) for n in found if n.label in labels}
        judged = {
            name
            for name in system
            if name in gold or not any(name[0] < end and start < name[1] for start, end in unknown)
        }
        right.update(label for _, _, label in gold & judged)
        expected.update(label for _, _, label in gold)
        given.update(label for _, _, label in judged)
    table = {label: _score(right[label], expected[label], given[label]) for label in labels}
    return {**table, "all": _score(right.total(), expected.total(), given.total())}


def _gold(draft: Draft) -> tuple[set[Name], list[tuple[int, int]]]:
    names: list[Name] = []
    unknown: list[tuple[int, int]] = []
    position = 0
    for word, tag, piece in zip(draft.words, draft.names, _pieces(draft), strict=True):
        end = position + len(word)
        if tag.startswith("B-"):
            names.append((position, end, tag[2:]))
        elif tag.startswith("I-"):
            names[-1] = (names[-1][0], end, tag[2:])
        elif not tag:
            unknown.append((position, end))
        position += len(piece)
    return set(names), unknown


def _pieces(draft: Draft) -> Iterator[str]:
    for word, space in zip(draft.words, draft.spaces, strict=True):
        yield word + " " * space


def _score(right: int, expected: int, given: int) -> Score:
    precision = round(100 * right / given, 1) if given else 0.0
    recall = round(100 * right / expected, 1) if expected else 0.0
    f1 = round(200 * right / (expected + given), 1) if expected + given else 0.0
    return precision, recall, f1
