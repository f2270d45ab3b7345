"""A figure that tells the quantity of the one right before it again: converted in brackets, or as it was before.

Comes in: a text, where a figure starts, its kind, and the other figures. Goes out: the figure before it and how it is told again.
"""

from collections.abc import Sequence
from typing import Literal

from crossread.model.layers import QuantityKind
from crossread.model.report import Span

CONVERTED = frozenset({"money", "measure"})
COMPARED = frozenset(
    {
        f"{comma}{words}"
        for comma in ("", ", ")
        for words in ("up from", "down from", "compared with", "compared to", "against", "versus")
    }
)


def told_again(
    text: str, start: int, kind: QuantityKind, others: Sequence[Span]
) -> tuple[Span, Literal["converted", "compared"]] | None:
    """The figure before the one at `start` that is of the same thing: "3 million crowns ($1 million)", "$3 million, up from $2 million"."""
    before = max((o for o in others if o.end <= start), key=lambda o: o.end, default=None)
    if before is None:
        return None
    between = " ".join(text[before.end : start].split()).casefold()
    if between == "(" and kind in CONVERTED:
        return before, "converted"
    return (before, "compared") if between in COMPARED else None
