"""Figures: sums of money, shares, measures, lengths of time, counts, ordinals, multiples.

Comes in: a Reading with its parse and its times. Goes out: one Quantity a figure, in order. Never a number that states no figure: a
date, a name, a score, an idiom.
"""

from collections.abc import Iterator, Sequence

from crossread.extract.quantities.context import is_figure
from crossread.extract.quantities.found import Found, joined
from crossread.extract.quantities.hedges import hedged
from crossread.extract.quantities.nouns import counted
from crossread.extract.quantities.rules import Amount, amounts
from crossread.extract.quantities.setting import setting
from crossread.extract.quantities.units import Unit, currency_before, money_in_pounds, rate_after, unit_after
from crossread.lang.en import units as tables
from crossread.lang.en.units import TIME_UNITS
from crossread.model.layers import Bound, Quantity, QuantityKind, RawName, Reading, Timex
from crossread.model.report import ARTICLE_ZONES
from crossread.text.grammar import Word, words_of

AGE_WORDS = (("old",), ("-", "old"), ("of", "age"))


def quantities(reading: Reading) -> tuple[Quantity, ...]:
    """Every figure in the article's own words, with its value in full units, its unit, its bound, and what it measures of whom."""
    report = reading.report
    pounds = money_in_pounds(report.text)
    made: list[Quantity] = []
    for zone in report.zones:
        if zone.kind in ARTICLE_ZONES:
            words = words_of(report.text, zone.start, zone.end)
            made.extend(_in_zone(reading, words, pounds))
    return tuple(made)


def _in_zone(reading: Reading, words: Sequence[Word], pounds: bool) -> Iterator[Quantity]:
    found = joined(list(_figures(reading, words, pounds)), words)
    for figure in found:
        bound, first, last = hedged(words, figure.first, figure.last)
        start, end = words[first].start, max(words[last - 1].end, figure.end)
        context = setting(reading, start, end, figure.kind) if figure.kind != "ordinal" else None
        yield Quantity(
            start=start,
            end=end,
            value=figure.value,
            unit=figure.unit,
            kind=figure.kind,
            bound=_bound(bound, figure),
            high=figure.high,
            measure=context.measure if context else None,
            of=context.of if context else None,
            period=context.period if context else None,
        )


def _bound(bound: Bound, figure: Found) -> Bound:
    return bound if bound != "exact" or figure.kind != "count" or figure.high is None else "about"


def _figures(reading: Reading, words: Sequence[Word], pounds: bool) -> Iterator[Found]:
    times = _Cursor(reading.times)
    names = _Cursor(reading.parse.names)
    article = _articles(reading.times, words)
    done = 0
    for amount in sorted([*amounts(words), *article]):
        if amount.first < done:
            continue
        figure = _figure(reading, words, amount, pounds, times, names)
        if figure is not None:
            done = figure.last
            yield figure


class _Cursor:
    """Spans in order, asked for overlaps by bisection."""

    def __init__(self, spans: Sequence[Timex] | Sequence[RawName]) -> None:
        self.spans = tuple(sorted(spans, key=lambda s: s.start))

    def over(self, start: int, end: int) -> list[Timex | RawName]:
        low, high = 0, len(self.spans)
        while low < high:
            middle = (low + high) // 2
            if self.spans[middle].end <= start:
                low = middle + 1
            else:
                high = middle
        out: list[Timex | RawName] = []
        while low < len(self.spans) and self.spans[low].start < end:
            out.append(self.spans[low])
            low += 1
        return out


def _articles(times: Sequence[Timex], words: Sequence[Word]) -> list[Amount]:
    """ "A decade", "a month": one of a unit of time, where the layer of times found a length there."""
    if not words:
        return []
    low, high = words[0].start, words[-1].end
    spans = [t for t in times if low <= t.start < high and (t.type == "DURATION" or (t.when.value or "")[:1] != "P")]
    out = []
    for i, word in enumerate(words[:-1]):
        unit = words[i + 1].key
        if word.key in {"a", "an"} and unit in TIME_UNITS and not unit.endswith("s"):
            if any(t.start <= word.start and words[i + 1].end <= t.end for t in spans):
                out.append(Amount(i, i + 1, 1.0, None, "number", False))
        elif word.key == "half" and unit in {"a", "an", "-"} and i + 2 < len(words) and words[i + 2].key in TIME_UNITS:
            if any(t.start <= word.start and words[i + 2].end <= t.end for t in spans):
                out.append(Amount(i, i + 2, 0.5, None, "number", False))
    return out


def _figure(
    reading: Reading, words: Sequence[Word], amount: Amount, pounds: bool, times: _Cursor, names: _Cursor
) -> Found | None:
    start, end = words[amount.first].start, words[amount.last - 1].end
    over_times = times.over(start, end)
    over_names = [n for n in names.over(start, end) if isinstance(n, RawName)]
    if amount.kind == "ordinal":
        if not is_figure(amount, words, False, None, bool(over_times), over_names):
            return None
        return Found(amount.first, amount.last, amount.value, None, None, "ordinal", end)
    if amount.kind in {"share", "multiple"}:
        if not is_figure(amount, words, False, None, False, over_names):
            return None
        return Found(amount.first, amount.last, amount.value, None, None, "ratio", end)
    before = currency_before(words, amount.first)
    after = unit_after(words, amount.last + _scale_gap(words, amount), pounds)
    if after is not None and after.kind == "duration" and before is None:
        return _length(words, amount, after) if _is_length(over_times, words, after, amount) else None
    return _with_unit(reading, words, amount, before, after, bool(over_times), over_names)


def _scale_gap(words: Sequence[Word], amount: Amount) -> int:
    """One for "of" in "millions of dollars", so that the unit is found behind it."""
    return int(amount.scaled and amount.last < len(words) and words[amount.last].key == "of")


def _with_unit(
    reading: Reading, words: Sequence[Word], amount: Amount, before: Unit | None, after: Unit | None, covered: bool, names: list[RawName]
) -> Found | None:
    sign = _sign(words, amount.first)
    first = amount.first - (sign < 0)
    if sign < 0 and words[first].key == "-" and first > 0 and words[first - 1].key == "minus":
        first -= 1
    if before is not None:
        last, name = amount.last, before.name
        rate = _rate_behind(words, amount.last, after)
        if rate is not None:
            name, last = f"{name} per {rate[0]}", rate[1]
        elif after is not None and after.kind == "money" and after.first == amount.last and after.name != "penny":
            last = after.last
        return Found(before.first, last, amount.value, amount.high, name, "money", words[last - 1].end)
    if after is not None:
        if not is_figure(amount, words, True, None, covered, names):
            return None
        return Found(first, after.last, sign * amount.value * after.factor, _scaled(amount.high, after.factor), after.name, after.kind, words[after.last - 1].end)
    counted_noun = counted(reading.parse, words, amount.first, amount.last)
    noun = counted_noun.noun if counted_noun else None
    if not is_figure(amount, words, False, noun, covered, names):
        return None
    age = _age(words, amount, noun)
    if age:
        return Found(amount.first, amount.last, amount.value, None, "year of age", "measure", words[amount.last - 1].end)
    measured = noun.split()[-1] if noun else ""
    if measured in TIME_UNITS or measured in tables.UNITS:
        name, factor = TIME_UNITS.get(measured, (measured, 1))
        kind: QuantityKind = "duration" if measured in TIME_UNITS else "measure"
        return Found(amount.first, amount.last, amount.value * factor, _scaled(amount.high, factor), name, kind, counted_noun.end if counted_noun else 0)
    end = counted_noun.end if counted_noun else words[amount.last - 1].end
    if counted_noun is not None:
        behind = next((i for i in range(amount.last, len(words)) if words[i].start >= end), len(words))
        rate = rate_after(words, behind) if behind < len(words) and words[behind].key == "per" else None
        if rate is not None:
            return Found(amount.first, amount.last, amount.value, amount.high, f"{noun} per {rate[0]}", "count", words[rate[1] - 1].end)
    return Found(first if noun is None else amount.first, amount.last, amount.value if noun else sign * amount.value, amount.high, noun, "count", end)


def _scaled(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


def _rate_behind(words: Sequence[Word], last: int, after: Unit | None) -> tuple[str, int] | None:
    """What money before a number is paid per: "$98 a share", "$2.11 per gallon"."""
    return rate_after(words, last if after is None or after.first != last else last)


def _sign(words: Sequence[Word], first: int) -> int:
    """-1 if "minus" or a minus sign stands right before the number and no word before the sign."""
    if first == 0:
        return 1
    before = words[first - 1]
    if before.key == "minus" or (before.key == "-" and first > 1 and words[first - 2].key == "minus"):
        return -1
    if before.text in {"-", "−"} and before.end == words[first].start:
        lone = first == 1 or words[first - 2].end < before.start
        return -1 if lone else 1
    return 1


def _is_length(times: list[Timex | RawName], words: Sequence[Word], unit: Unit, amount: Amount) -> bool:
    """Whether a number with a unit of time is a length, not a clock time or day that only ends in such a word."""
    if words[amount.first].key == "one" and amount.last - amount.first == 1 and not times:
        return False
    return not any(isinstance(t, Timex) and t.type == "SET" and t.end <= words[unit.first].start for t in times)


def _length(words: Sequence[Word], amount: Amount, unit: Unit) -> Found:
    last, name, kind = unit.last, unit.name, unit.kind
    value = amount.value
    rest = [w.key for w in words[last : last + 4]]
    if rest == ["and", "a", "half"] or rest[:3] == ["and", "a", "half"]:
        value, last = value + 0.5, last + 3
    rest = [w.key for w in words[last : last + 2]]
    for age in AGE_WORDS:
        if tuple(rest[: len(age)]) == age:
            name, kind, last = f"{name} of age", "measure", last + len(age)
            break
    return Found(amount.first, last, value * unit.factor, _scaled(amount.high, unit.factor), name, kind, words[last - 1].end)


def _age(words: Sequence[Word], amount: Amount, noun: str | None) -> bool:
    """Whether a bare number is someone's age: "aged 34", "Ana Lind, 61, said"."""
    if noun is not None or not 0 < amount.value < 120 or amount.value != int(amount.value) or not words[amount.first].key.isdigit():
        return False
    before = words[amount.first - 1].key if amount.first else ""
    after = words[amount.last].key if amount.last < len(words) else ""
    if before in {"aged", "age"}:
        return True
    if before != "," or after not in {",", "."} or amount.first < 2:
        return False
    return words[amount.first - 2].text[0].isupper() and words[amount.first - 2].text.isalpha()
