"""Which figures of a story an editor reads first, and which say so little that they are only counted.

Comes in: figures, and the texts of the reports. Goes out: figures in the order of a page, with lesser ones apart. Nothing is judged by what
it says: only by how many reports tell it, its kind of number, and whether anything tells what it is of.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crossread.lang.en.measures import COUNTS_ON, PART_OF_TIME
from crossread.model.account import Figure
from crossread.render.figure_words import harm_of

KINDS = {"money": 1, "percent": 1, "count": 2, "measure": 2, "ratio": 3, "duration": 3, "ordinal": 5}  # fmt: skip
"""Rank of a kind of number on the page: sums and shares before counts, ranks last."""
FEW = 2
"""A count up to this, told by one report, is mostly a turn of speech: "two people said"."""
RANKED = 10
"""A rank above this places somebody or something in a long row: "the 14th mayor"."""
_WORD = re.compile(r"\w+")
NEAR = 20
"""Characters beside a length of time that may make it the way to a point in time."""


class Ledger(NamedTuple):
    """The figures of a story in the order of a page; `lesser` are those that a reader hardly misses."""

    weighty: list[Figure]
    lesser: list[Figure]


def ledger(figures: Sequence[Figure], texts: Mapping[str, str]) -> Ledger:
    """The figures by weight; `texts` are the reports' texts by id."""
    ordered = in_order(figures)
    lesser = [f for f in ordered if _is_lesser(f, texts)]
    held = {f.id for f in lesser}
    return Ledger([f for f in ordered if f.id not in held], lesser)


def in_order(figures: Sequence[Figure]) -> list[Figure]:
    """Figures that differ first, then those with a check, then those of most reports; of the rest the weighty kinds first."""
    return sorted(figures, key=_rank)


def _rank(figure: Figure) -> tuple[bool, bool, int, int, bool]:
    return (
        figure.status not in ("differs", "updated"),
        not figure.checks,
        -_tellers(figure),
        0 if harm_of(figure) is not None else KINDS.get(figure.values[0].kind, 4),
        figure.measure is None and figure.of is None,
    )


def _tellers(figure: Figure) -> int:
    return len({v.cite.report_id for v in figure.values})


def _is_lesser(figure: Figure, texts: Mapping[str, str]) -> bool:
    """Whether it is a single thing, a low rank, or one report alone tells it and it is a way to a point in time, or next to nothing."""
    first = figure.values[0]
    if figure.checks or harm_of(figure) is not None or figure.status in ("differs", "updated"):
        return False
    if first.kind == "ordinal":
        return figure.measure is None or first.value <= RANKED
    if _tellers(figure) > 1:
        return first.kind == "count" and first.value == 1 and first.bound == "exact"
    unnamed = figure.measure is None and figure.of is None
    if first.kind == "duration":
        return unnamed and (first.value <= 1 or _leads_to_a_point(figure, texts))
    if first.kind == "count":
        return first.value <= FEW and first.high is None and figure.measure is None
    return first.kind == "ratio" and unnamed and first.value <= FEW  # "half", "twice"


def _leads_to_a_point(figure: Figure, texts: Mapping[str, str]) -> bool:
    """Whether the words beside a length of time make it a way to a point ("two years ago") or name a stretch ("the past two years")."""
    cite = figure.values[0].cite
    text = texts.get(cite.report_id, "")
    behind = _WORD.findall(text[cite.end : cite.end + NEAR].casefold())
    before = _WORD.findall(text[max(0, cite.start - NEAR) : cite.start].casefold())
    return not COUNTS_ON.isdisjoint(behind[:1]) or not PART_OF_TIME.isdisjoint(before[-1:])
