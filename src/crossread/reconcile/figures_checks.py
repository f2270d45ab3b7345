"""Arithmetic that a text invites: parts against a stated total, changes against their ends, shares against their wholes.

Comes in: readings. Goes out: checks by report and place of the figure that they belong to. A check is made only where the words call
for it ("in total", "up 14 per cent from"), and holds within the rounding of the printed digits.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from crossread.lang.en.units import FALL_WORDS, RISE_WORDS, TOTAL_WORDS
from crossread.model.account import Check
from crossread.model.layers import Quantity, Reading, Sentence, Token
from crossread.model.report import Citation, cite
from crossread.reconcile.figures_match import step
from crossread.text.tree import tokens_within

Checks = dict[tuple[str, int], list[Check]]
MOST_PARTS = 4
ABOUT = 0.05
"""How far a figure with "about" or "nearly" may lie off, as a share of it."""


def checks(readings: Sequence[Reading]) -> Checks:
    """All checks of the readings, under (report id, start of the figure checked)."""
    out: Checks = {}
    for reading in readings:
        before: list[Quantity] = []
        zone = -1
        for sentence in reading.parse.sentences:
            inside = _inside(reading, sentence)
            near = before if sentence.zone == zone else []
            for figure, check in _of_sentence(reading, near, inside):
                out.setdefault((reading.report.id, figure.start), []).append(check)
            before, zone = inside, sentence.zone
    return out


def _inside(reading: Reading, sentence: Sentence) -> list[Quantity]:
    return [
        q for q in reading.quantities if sentence.start <= q.start < sentence.end and q.high is None
    ]


def _of_sentence(
    reading: Reading, before: Sequence[Quantity], inside: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Check]]:
    """Checks of a sentence's figures; a total may sum up those of the sentence before it ("Together that makes …")."""
    if inside and len(before) > 1:
        yield from ((q, c) for q, c in _sums(reading, [*before, inside[0]]) if q is inside[0])
    if len(inside) > 1:
        yield from _sums(reading, inside)
        yield from _changes(reading, inside)


def _words_before(reading: Reading, start: int, count: int) -> list[str]:
    """The last words before a place, in lower case."""
    tokens = reading.parse.tokens
    here = tokens_within(reading.parse, start, start + 1)
    if not here:
        return []
    low = max(0, here[0] - count)
    return [
        tokens[i].text.lower()
        for i in range(low, here[0])
        if tokens[i].sentence == tokens[here[0]].sentence
    ]


def _sums(reading: Reading, inside: Sequence[Quantity]) -> Iterator[tuple[Quantity, Check]]:
    """Money or counts of one unit against the one that is called a total."""
    for total in inside:
        if total.kind not in {"money", "count", "percent", "measure"}:
            continue
        before = set(_words_before(reading, total.start, 8))
        earlier = [q for q in inside if q.end <= total.start]
        last = max((q.end for q in earlier), default=total.start)
        between = set(reading.report.text[last : total.start].lower().replace(",", " ").split())
        if not before & TOTAL_WORDS or not between & TOTAL_WORDS:
            continue
        parts = [q for q in earlier if q.kind == total.kind and q.unit == total.unit]
        if 2 <= len(parts) <= MOST_PARTS:
            yield total, _sum_check(reading, parts, total)


def _sum_check(reading: Reading, parts: Sequence[Quantity], total: Quantity) -> Check:
    value = sum(q.value for q in parts)
    slack = sum(step(reading, q) for q in (*parts, total)) / 2 + _vagueness((*parts, total))
    scale, word = _scale(parts)
    shown = " + ".join(_number(q.value / scale) for q in parts)
    formula = f"{shown} = {_number(value / scale)}{word} against {_number_in_words(total)}"
    return Check(formula, _within(value, total, slack), _cites(reading, (*parts, total)))


def _vagueness(figures: Sequence[Quantity]) -> float:
    return sum(
        abs(q.value) * ABOUT for q in figures if q.bound in {"about", "nearly", "over", "under"}
    )


def _within(value: float, stated: Quantity, slack: float) -> bool:
    slack = slack * (1 + 1e-9) + 1e-9 * abs(value)
    if stated.bound in {"over", "at least"}:
        return value >= stated.value - slack
    if stated.bound in {"under", "at most"}:
        return value <= stated.value + slack
    return abs(value - stated.value) <= slack


def _changes(reading: Reading, inside: Sequence[Quantity]) -> Iterator[tuple[Quantity, Check]]:
    """ "Rose 14 per cent to 1.47 from 1.29", "fell by 30 to 270 from 300", "doubled from 10 to 20"."""
    for old, new in _ends(reading, inside):
        others = [
            q
            for q in inside
            if q is not old and q is not new and abs(inside.index(q) - inside.index(new)) <= 2
        ]
        for change in others:
            check = _change_check(reading, old, new, change)
            if check is not None:
                yield new, check


def _ends(reading: Reading, inside: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Pairs (from, to) of figures of one kind and unit that stand in a rise or fall."""
    words = {t.text.lower() for t in _sentence_tokens(reading, inside[0])}
    if not words & (RISE_WORDS | FALL_WORDS | {"doubled", "tripled"}):
        return
    for a, b in combinations(inside, 2):
        if a.kind != b.kind or a.unit != b.unit or a.kind in {"ordinal", "ratio"}:
            continue
        first, second = (_words_before(reading, q.start, 2)[-1:] for q in (a, b))
        if first == ["from"] and second == ["to"]:
            yield a, b
        elif (
            second == ["from"]
            and (first == ["to"] or not first or first[0] not in {"by", "from"})
            and inside.index(b) == inside.index(a) + 1
        ):
            yield b, a


def _sentence_tokens(reading: Reading, quantity: Quantity) -> list[Token]:
    here = tokens_within(reading.parse, quantity.start, quantity.end)
    if not here:
        return []
    sentence = reading.parse.sentences[reading.parse.tokens[here[0]].sentence]
    return list(reading.parse.tokens[sentence.first : sentence.last])


def _change_check(reading: Reading, old: Quantity, new: Quantity, change: Quantity) -> Check | None:
    up = 1 if new.value >= old.value else -1
    cites = _cites(reading, (old, new, change))
    if change.kind == "percent" and change.unit == "%" and old.kind != "percent" and old.value:
        ratio = (new.value / old.value - 1) * 100
        slack = (
            step(reading, change)
            + 100
            * (
                step(reading, new) / abs(old.value)
                + step(reading, old) * abs(new.value) / old.value**2
            )
        ) / 2
        value = abs(ratio)
        formula = f"{_number(new.value)} / {_number(old.value)} - 1 = {_number(round(up * value, 2))}% against {_number(change.value)}%"
        return Check(formula, _within(value, change, slack + _vagueness((old, new))), cites)
    if (
        change.kind == old.kind
        and change.unit == old.unit
        and _words_before(reading, change.start, 1) == ["by"]
    ):
        value = abs(new.value - old.value)
        slack = sum(step(reading, q) for q in (old, new, change)) / 2 + _vagueness(
            (old, new, change)
        )
        low, high = sorted((old, new), key=lambda q: q.value)
        formula = f"{_number(high.value)} - {_number(low.value)} = {_number(value)} against {_number(change.value)}"
        return Check(formula, _within(value, change, slack), cites)
    if change.kind == "ratio" and change.value >= 2 and old.value:
        value = new.value / old.value
        slack = (
            step(reading, new) / abs(old.value) + step(reading, old) * abs(new.value) / old.value**2
        ) / 2 + 0.1 * change.value
        formula = f"{_number(new.value)} / {_number(old.value)} = {_number(round(value, 2))} against {_number(change.value)}"
        return Check(formula, _within(value, change, slack), cites)
    return None


def _cites(reading: Reading, figures: Sequence[Quantity]) -> tuple[Citation, ...]:
    return tuple(
        cite(reading.report, (q.start, q.end)) for q in sorted(figures, key=lambda q: q.start)
    )


def _scale(parts: Sequence[Quantity]) -> tuple[float, str]:
    smallest = min(abs(q.value) for q in parts)
    for scale, word in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if smallest >= scale:
            return scale, word
    return 1.0, ""


def _number_in_words(quantity: Quantity) -> str:
    scale, word = _scale((quantity,))
    return f"{_number(quantity.value / scale)}{word}"


def _number(value: float) -> str:
    """With commas between thousands and no needless decimals."""
    text = f"{value:,.6f}".rstrip("0").rstrip(".")
    return text if text not in {"", "-0"} else "0"
