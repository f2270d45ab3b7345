"""Figures as first found, and the joining of two into a range.

Comes in: figures in order. Goes out: figures, with ranges as one. Never looks at grammar.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.lang.en.numbers import SCALES, SHORT_SCALES
from crossread.model.layers import QuantityKind
from crossread.text.grammar import Word


class Found(NamedTuple):
    """A figure in words `first` to `last`, before its hedge and setting are known.

    `end` is where its noun ends; `vague` says that only a scale is told ("dozens").
    """

    first: int
    last: int
    value: float
    high: float | None
    unit: str | None
    kind: QuantityKind
    end: int
    vague: bool = False


def joined(found: Sequence[Found], words: Sequence[Word]) -> list[Found]:
    """Ranges as one figure: "5 to 10 miles", "between 3% and 4%". "From 3 to 5 per cent" stays two and shares its unit."""
    out: list[Found] = []
    for figure in found:
        last = out[-1] if out else None
        link = _link(last, figure, words) if last is not None else None
        if last is None or link is None:
            out.append(figure)
            continue
        if link == "coins":
            out[-1] = last._replace(
                last=figure.last, value=last.value + figure.value / 100, end=figure.end
            )
            continue
        low = _lifted(last, figure, words)
        if link == "range" and low < figure.value and figure.high is None:
            out[-1] = figure._replace(first=last.first, value=low, high=figure.value)
        else:
            if last.kind == "count" and last.last == last.first + 1:
                out[-1] = last._replace(
                    value=low, unit=figure.unit, kind=figure.kind, end=words[last.last - 1].end
                )
            out.append(figure)
    return out


def _link(low: Found, high: Found, words: Sequence[Word]) -> str | None:
    """How two figures hang together: "range", "change" (from one to the other), "coins" (dollars and cents), or None."""
    between = [w.key for w in words[low.last : high.first]]
    if low.kind == "money" and high.unit == "cent" != low.unit and between in ([], ["and"]):
        return "coins"
    if len(between) != 1 or low.high is not None or {low.kind, high.kind} & {"ordinal", "ratio"}:
        return None
    if low.end > words[high.first].start:  # its noun stands behind the second number
        low = low._replace(unit=high.unit, kind=high.kind)
    rated = (high.unit or "").startswith(f"{low.unit} per")
    if low.unit != high.unit and low.kind != "count" and not rated:
        return None
    before = words[low.first - 1].key if low.first else ""
    if between[0] == "and":
        return "range" if before == "between" else None
    if between[0] in {"to", "-", "--"}:
        return "change" if before == "from" else "range"
    return "range" if between[0] == "or" else None


def _lifted(low: Found, high: Found, words: Sequence[Word]) -> float:
    """The lower end in the scale of the upper one: "1 to 2 thousand" begins at 1000."""
    scales = SCALES | SHORT_SCALES
    if any(w.key in scales for w in words[low.first : low.last]):
        return low.value
    factor = 1.0
    for word in words[high.first + 1 : high.last]:
        factor *= SCALES.get(word.key, 1.0)
        if word.key in {"bn", "tn", "mn"}:
            factor *= SHORT_SCALES[word.key]
    return low.value * factor if factor > 1 and low.value < 1000 else low.value
