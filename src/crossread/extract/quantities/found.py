"""Figures as first found, and the joining of two into a range.

Comes in: figures in order. Goes out: figures, with ranges as one. Never looks at grammar.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.extract.quantities.units import rate_name
from crossread.lang.en.numbers import SCALES, SHORT_SCALES
from crossread.lang.en.units import MOVED
from crossread.model.layers import QuantityKind
from crossread.text.grammar import Word

THOUSAND = 1000
WIDEST = 5
"""How many times its lower end the upper end of "5-6,000" may be, for the thousands to be those of both."""
REACH = 4
"""Up to how many words, with "to", stand between a unit and a number that shares it."""


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
    """Ranges as one figure: "5 to 10 miles", "between 3% and 4%". "From 3 to 5 per cent" stays two and shares its unit, as do
    "two- and three-year terms" and "from 208 pounds to 193"."""
    ranges = _joined(_joined(found, words, tight=True), words, tight=False)
    for i in range(1, len(ranges)):
        if _takes_unit(ranges[i - 1], ranges[i], words):
            ranges[i] = ranges[i]._replace(unit=ranges[i - 1].unit, kind=ranges[i - 1].kind)
    return ranges


def _takes_unit(low: Found, bare: Found, words: Sequence[Word]) -> bool:
    """Whether a bare number behind "to" is of the unit before it: "climbed from 21 mpg in town to 24", "rose 3 points to 412"."""
    if bare.unit is not None or bare.kind != "count" or low.unit is None or low.kind == "percent":
        return False
    start = next((i for i in range(low.last, bare.first) if words[i].start >= low.end), bare.first)
    between = [w.key for w in words[start : bare.first]]
    if between[-1:] != ["to"] or len(between) > REACH or not all(k.isalpha() for k in between):
        return False
    before = [w.key for w in words[max(0, low.first - 2) : low.first]]
    return "from" in before or (len(between) == 1 and low.kind != "duration" and _moved(words, low))


def _joined(found: Sequence[Found], words: Sequence[Word], tight: bool) -> list[Found]:
    """One pass over the figures: first those with a hyphen between ("from 24 to 33-35 billion"), then all others."""
    out: list[Found] = []
    for figure in found:
        last = out[-1] if out else None
        link = _link(last, figure, words) if last is not None else None
        if last is not None and tight and [w.key for w in words[last.last : figure.first]] != ["-"]:
            link = None
        if last is None or link is None:
            out.append(figure)
        elif link == "coins":
            out[-1] = _with_coins(last, figure)
        elif link == "alike":
            _share_unit(out, figure, words)
            out.append(figure)
        else:
            _join(out, last, figure, link == "range", words)
    return out


def _join(
    out: list[Found], last: Found, figure: Found, is_range: bool, words: Sequence[Word]
) -> None:
    low = _lifted(last, figure, words, is_range)
    or_two = _is_or_two(last, figure, [words[figure.first - 1].key])
    if (
        (figure.unit is None or or_two)
        and last.unit is not None
        and last.end <= words[figure.first].start
    ):
        figure = figure._replace(unit=last.unit, kind=last.kind)
    if is_range and low < figure.value and figure.high is None:
        out[-1] = figure._replace(first=last.first, value=low, high=figure.value)
        return
    if last.kind == "count" and last.last == last.first + 1:
        out[-1] = last._replace(
            value=low, unit=figure.unit, kind=figure.kind, end=words[last.last - 1].end
        )
    out.append(figure)


def _with_coins(money: Found, coins: Found) -> Found:
    """ "One dollar and 50 cents" as one sum, and "fifteen dollars fifty"."""
    return money._replace(last=coins.last, value=money.value + coins.value / 100, end=coins.end)


def _share_unit(out: list[Found], figure: Found, words: Sequence[Word]) -> None:
    """Gives the unit of "three-year" to the numbers before it that end in a hanging hyphen ("two- and …")."""
    place = len(out) - 1
    first = figure.first
    while place >= 0 and _hangs(out[place], first, words):
        one = out[place]
        out[place] = one._replace(unit=figure.unit, kind=figure.kind, end=words[one.last - 1].end)
        first, place = one.first, place - 1


def _hangs(figure: Found, next_first: int, words: Sequence[Word]) -> bool:
    """Whether a hyphen hangs behind the number, with nothing but "and", "or", "to" or a comma up to the next one."""
    if figure.last >= len(words) or words[figure.last].text != "-":
        return False
    glued = words[figure.last].start == words[figure.last - 1].end
    between = [w.key for w in words[figure.last + 1 : next_first]]
    return glued and between in ([","], ["and"], ["or"], ["to"], [",", "and"], [",", "or"])


def _link(low: Found, high: Found, words: Sequence[Word]) -> str | None:
    """How two figures hang together: "range", "change" (from one to the other), "coins" (dollars and cents), "alike" (a unit for
    both), or None."""
    between = [w.key for w in words[low.last : high.first]]
    if low.kind == "money" and between in ([], ["and"]) and _are_coins(low, high, words):
        return "coins"
    hangs = _hangs(low, high.first, words)
    if hangs:
        between = between[1:]
    if between in (["-", "to", "-"], ["to", "-"] if hangs else None):
        between = ["to"]  # "a five-to-ten-year term"
    if len(between) != 1 or low.high is not None or {low.kind, high.kind} & {"ordinal", "ratio"}:
        return "alike" if hangs else None
    if low.end > words[high.first].start:  # its noun stands behind the second number
        low = low._replace(unit=high.unit, kind=high.kind)
    before = words[low.first - 1].key if low.first else ""
    if not _may_share(low, high, before) and not _is_or_two(low, high, between):
        return None
    if between[0] == "and":
        return "range" if _is_between(words, low.first) else "alike" if hangs else None
    if between[0] in {"to", "-", "--"}:
        moved = between[0] == "to" and low.end <= words[low.last - 1].end and _moved(words, low)
        return "change" if before == "from" or moved else "range"
    return "range" if between[0] == "or" else "alike" if hangs else None


def _is_between(words: Sequence[Word], first: int) -> bool:
    """Whether "between" stands before the number: "between 3 and 4", "between the ages of 11 and 15"."""
    before = [w.key for w in words[max(0, first - 4) : first]]
    return before[-1:] == ["between"] or before == ["between", "the", "ages", "of"]


def _moved(words: Sequence[Word], low: Found) -> bool:
    """Whether the figure has its unit and tells how far something moved: "rose $5", "up by 3p"; what follows "to" is where it went."""
    before = [w.key for w in words[max(0, low.first - 2) : low.first]]
    moves = before[-1:] if before[-1:] != ["by"] else before[:1]
    return low.unit is not None and bool(MOVED.intersection(moves))


def _is_or_two(low: Found, high: Found, between: Sequence[str]) -> bool:
    """Whether a bare number goes one up from a single one: "a day or two"."""
    return between == ["or"] and low.value == 1 and high.kind == "count" and 1 < high.value < 4


def _may_share(low: Found, high: Found, before: str) -> bool:
    """Whether two figures can be of one unit: the same, a bare count and a unit, or one a rate of the other."""
    rated = low.unit is not None and (high.unit or "").startswith(rate_name(low.unit, ""))
    bare = high.unit is None and (low.kind == "money" or before in {"from", "between"})
    return low.unit == high.unit or low.kind == "count" or rated or bare


def _are_coins(money: Found, coins: Found, words: Sequence[Word]) -> bool:
    if coins.unit in {"cent", "penny"}:
        return coins.unit != money.unit
    bare = coins.kind == "count" and coins.unit is None and coins.value in range(10, 100)
    named = words[money.last - 1].text[0].isalpha() and money.last > money.first + 1
    behind = words[coins.last].key if coins.last < len(words) else "."
    return bare and named and behind in {".", ",", ";", ")", "?", "!", "--"}


def _lifted(low: Found, high: Found, words: Sequence[Word], is_range: bool) -> float:
    """The lower end in the scale of the upper one: "1 to 2 thousand" begins at 1000, the range "5-6,000" at 5000."""
    scales = SCALES | SHORT_SCALES
    if any(w.key in scales for w in words[low.first : low.last]):
        return low.value
    if is_range and _shares_thousands(low, high, words):
        return low.value * THOUSAND
    factor = 1.0
    for word in words[high.first + 1 : high.last]:
        factor *= SCALES.get(word.key, 1.0)
        if word.key in SHORT_SCALES and high.value >= SHORT_SCALES[word.key]:
            factor *= SHORT_SCALES[word.key]
    return low.value * factor if factor > 1 and low.value < 1000 else low.value


def _shares_thousands(low: Found, high: Found, words: Sequence[Word]) -> bool:
    """Whether the thousands written out behind a comma are those of the lower end too: "5-6,000", not "5,000 to 6,000"."""
    number, lower = words[high.first].key, words[low.last - 1].key
    thousands = high.value / THOUSAND
    written = "," in number and number[0].isdigit() and lower.isdigit()
    return written and 0 < low.value < min(THOUSAND, thousands) and thousands <= WIDEST * low.value
