"""One amount and what it is a figure of: money, a measure, a length of time, a count, an age, a rank, a part.

Comes in: an amount among the words of a zone, with the times and names there. Goes out: a figure, or None if it states none.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.extract.quantities.about import About
from crossread.extract.quantities.ages import is_age
from crossread.extract.quantities.context import is_figure
from crossread.extract.quantities.currencies import currency_before
from crossread.extract.quantities.found import Found
from crossread.extract.quantities.name_numbers import (
    is_airliner,
    numbers_a_name,
    opens_anew,
)
from crossread.extract.quantities.nouns import MODEL_DIGITS, Counted, counted, numbered
from crossread.extract.quantities.pairs import in_range
from crossread.extract.quantities.pounds import Pounds, are_money
from crossread.extract.quantities.rates import rate_behind
from crossread.extract.quantities.rules import Amount
from crossread.extract.quantities.units import Unit, rate_after, rate_name, unit_after
from crossread.lang.en import units as tables
from crossread.lang.en.currencies import DOLLAR_NATIONS
from crossread.lang.en.numbers import ONES, SCALES
from crossread.model.layers import Parse, QuantityKind, RawName, Timex
from crossread.text.grammar import Word
from crossread.text.tree import tokens_within

AGE_WORDS = (("old",), ("olds",), ("-", "old"), ("-", "olds"), ("of", "age"))
COUNTS_BACK = frozenset({"ago", "earlier", "later"})
OFTEN = frozenset({"once", "twice", "thrice", "times"})
OR_SO = (["or", "so"], ["or", "more"], ["or", "fewer"], ["or", "less"])
"""What may stand between a number and its unit: "20 or more ships"."""
BEHIND_NATION = frozenset({"a", "per", "in", "on", "for", "to", "and", "or", "was", "were", "is"})
"""Words that go on behind "$5 million Canadian", where a noun would make it its attribute."""
FEET = frozenset({"foot", "feet", "ft"})
INCHES = 12


class Place(NamedTuple):
    """An amount and what lies about it: the words, times and names of its zone. Words before `floor` belong to earlier figures."""

    parse: Parse
    words: Sequence[Word]
    amount: Amount
    times: Sequence[Timex]
    names: Sequence[RawName]
    pounds: Pounds
    floor: int

    def about(self, has_unit: bool, noun: str | None) -> About:
        """What decides whether the amount is a figure."""
        words, amount = self.words, self.amount
        start, end = words[amount.first].start, words[amount.last - 1].end
        dates = (t for t in self.times if t.type != "DURATION")
        covered = any(t.start < end and start < t.end for t in dates)
        names = [n for n in self.names if n.start < end and start < n.end and not self._is_count(n)]
        return About(
            amount,
            words,
            has_unit,
            noun,
            covered,
            names,
            self._is_model(),
            self.in_range,
            self.floor,
        )

    def pounds_are_money(self, unit: int) -> bool:
        """Whether pounds at word `unit`, or behind the hyphen or bracket there, would be money."""
        tied = unit < len(self.words) and self.words[unit].key not in {"pound", "pounds"}
        return are_money(self.words, self.amount, unit + tied, self.pounds)

    @property
    def in_range(self) -> bool:
        """Whether the amount is an end of a range such as "10-15 ships"."""
        return in_range(self.parse, self.words, self.amount)

    def _is_count(self, name: RawName) -> bool:
        """Whether what was tagged as a name is a number and one word ("25 Hurt"); a name that begins with a number is longer."""
        first = self.words[self.amount.first]
        inside = [w for w in self.words if name.start <= w.start < name.end]
        return name.start == first.start and first.key.isdigit() and len(inside) == 2

    def _is_model(self) -> bool:
        """Whether the digits number a make or type: "Falcon 9 rockets", with a name of neither place nor person before them."""
        words, first = self.words, self.words[self.amount.first]
        bare = first.key.isdigit() and len(first.key) <= MODEL_DIGITS and not self.amount.scaled
        before = words[self.amount.first - 1] if self.amount.first else first
        if not bare or not before.text.isalpha() or before.text.islower():
            return False
        tied = tokens_within(self.parse, before.start, before.end)
        if not tied or self.parse.tokens[tied[0]].pos != "PROPN" or before.text.isupper():
            return False
        if any(t.start < before.end and before.start < t.end for t in self.times):
            return False
        over = [n for n in self.names if n.start < before.end and before.start < n.end]
        return not any(n.label in ("LOC", "PERSON", "NORP") for n in over)


def articles(parse: Parse, times: Sequence[Timex], words: Sequence[Word]) -> list[Amount]:
    """ "A decade", "a month", "half a year": amounts where the layer of times found a length there."""
    out = []
    for i, word in enumerate(words[:-1]):
        if word.key not in {"a", "an", "half"}:
            continue
        half = word.key == "half" and words[i + 1].key in {"a", "an", "-"}
        unit = i + 1 + half
        if (
            unit >= len(words)
            or words[unit].key not in tables.TIME_UNITS
            or (word.key == "half") != half
        ):
            continue
        counts_back = unit + 1 < len(words) and words[unit + 1].key in COUNTS_BACK
        inside = any(
            t.start <= word.start and words[unit].end <= t.end and t.type != "SET" for t in times
        )
        if inside and not counts_back and not _is_rate(parse, words, i):
            out.append(Amount(i, unit, 0.5 if half else 1.0, "number", False))
    return out


def _is_rate(parse: Parse, words: Sequence[Word], article: int) -> bool:
    """Whether the article opens a rate: "pennies a day", "twice a week"."""
    if article == 0:
        return False
    before = words[article - 1]
    tied = tokens_within(parse, before.start, before.end)
    return (
        before.key in OFTEN
        or before.key == ")"
        or (bool(tied) and parse.tokens[tied[-1]].tag == "NNS")
    )


def figure_of(place: Place) -> Found | None:
    """The figure that an amount states, or None."""
    words, amount = place.words, place.amount
    end = words[amount.last - 1].end
    if _is_year(place):
        return None
    if amount.kind == "ordinal":
        rank = Found(amount.first, amount.last, amount.value, None, None, "ordinal", end)
        return rank if is_figure(place.about(False, None)) else None
    if amount.kind in {"share", "multiple"}:
        return _part_of_unit(place) or _part(place, end)
    before = currency_before(words, amount.first, amount.scaled, place.floor)
    return _money(place, before) if before is not None else _number(place)


def _number(place: Place) -> Found | None:
    """A number without a sign or code before it: with its unit, its noun, or bare."""
    words, amount = place.words, place.amount
    if _is_inches(words, amount):
        end = words[amount.last - 1].end
        return Found(amount.first, amount.last, amount.value, None, "inch", "measure", end)
    gap = _gap(words, amount)
    after = unit_after(words, amount.last + gap, place.pounds_are_money(amount.last + gap))
    if after is not None and after.kind == "duration":
        return _length(place, after) if _is_length(place, after) else None
    return _measured(place, after) if after is not None else _counted(place)


def _gap(words: Sequence[Word], amount: Amount) -> int:
    """Words between a number and its unit: "millions of dollars", "40-odd years"."""
    behind = [w.key for w in words[amount.last : amount.last + 2]]
    if behind in (["-", "odd"], ["-", "plus"], *OR_SO):
        return 2
    return int(amount.scaled and behind[:1] == ["of"])


def _is_year(place: Place) -> bool:
    """Whether the number is the year of a date: "the 1988 quarter"."""
    first = place.words[place.amount.first]
    over = (t for t in place.times if t.start < first.end and first.start < t.end)
    return len(first.key) == 4 and any((t.when.value or "").startswith(first.key) for t in over)


def _part(place: Place, end: int) -> Found | None:
    """A share or multiple; "three times" that compares nothing is a count."""
    amount = place.amount
    if is_figure(place.about(False, None)):
        return Found(amount.first, amount.last, amount.value, None, None, "ratio", end)
    if place.words[amount.last - 1].key == "times" and amount.value > 1:
        return Found(amount.first, amount.last, amount.value, None, "time", "count", end)
    return None


def _part_of_unit(place: Place) -> Found | None:
    """A fraction of one unit: "half a mile", "a quarter of a percentage point", "a half-mile"; None where none stands there."""
    words, amount = place.words, place.amount
    behind = [w.key for w in words[amount.last : amount.last + 2]]
    if amount.kind != "share" or amount.value >= 1 or len(behind) < 2:
        return None
    if behind[0] == "point" or behind == ["-", "point"]:
        last = amount.last + 1 + (behind[0] == "-")
        end = words[last - 1].end
        return Found(amount.first, last, amount.value, None, "point", "count", end)
    opens = 2 if behind in (["of", "a"], ["of", "an"]) else int(behind[0] in {"a", "an", "-"})
    if not opens or (behind[0] == "-" and words[amount.last].end != words[amount.last + 1].start):
        return None
    unit = unit_after(words, amount.last + opens, place.pounds == "money")
    if unit is None or unit.name == "quarter":
        return None
    value, end = amount.value * unit.factor, words[unit.last - 1].end
    return Found(amount.first, unit.last, value, None, unit.name, unit.kind, end)


def _is_inches(words: Sequence[Word], amount: Amount) -> bool:
    """Whether a bare number tells the inches of a height: the 4 of "6-foot-4"."""
    if amount.first < 3 or amount.kind != "number" or amount.value >= INCHES:
        return False
    hyphen, foot, other = reversed(words[amount.first - 3 : amount.first])
    glued = foot.end == hyphen.start and hyphen.end == words[amount.first].start
    return glued and hyphen.key == other.key == "-" and foot.key in FEET


def _money(place: Place, before: Unit) -> Found:
    """Money with its currency before the number; a sign may stand before both ("-$5 million")."""
    words, amount = place.words, place.amount
    last, name = amount.last, before.name
    after = unit_after(words, last, place.pounds == "money")
    if after is not None and after.kind == "money" and after.name not in {"penny", "cent"}:
        last = last if _opens_next(words, after.last) else after.last
    elif _says_american(words, last):
        last += 1
    elif name == "USD" and _says_nation(words, last):
        name, last = DOLLAR_NATIONS[words[last].key], last + 1
    rate = rate_behind(words, last)
    if rate is not None:
        name, last = rate_name(name, rate[0]), rate[1]
    sign, first = _signed(words, before.first)
    value, end = sign * before.factor * amount.value, words[last - 1].end
    return Found(first, last, value, None, name, "money", end, amount.kind == "many")


def _opens_next(words: Sequence[Word], place: int) -> bool:
    """Whether a number stands at `place`, so that the currency before it is its own: "$20.00 $37.50"."""
    return place < len(words) and words[place].key[0].isdigit()


def _says_american(words: Sequence[Word], place: int) -> bool:
    """Whether "U.S." or "US" behind a sum says which dollars: "$75 U.S. per barrel"."""
    behind = [w.text for w in words[place : place + 2]]
    return len(behind) == 2 and behind[0] in {"U.S.", "US"} and behind[1] in {"per", "a", ",", "."}


def _says_nation(words: Sequence[Word], place: int) -> bool:
    """Whether a nation behind a sum says which dollars, and is no attribute of a noun: "$5 million Canadian."."""
    behind = words[place + 1].key if place + 1 < len(words) else "."
    nation = place < len(words) and words[place].key in DOLLAR_NATIONS
    return nation and (not behind[0].isalnum() or behind in BEHIND_NATION)


def _measured(place: Place, unit: Unit) -> Found | None:
    if not is_figure(place.about(True, None)):
        return None
    words, amount = place.words, place.amount
    sign, first = _signed(words, amount.first)
    value, last, name = sign * amount.value * unit.factor, unit.last, unit.name
    if unit.kind == "money" and last < len(words) and words[last].key in SCALES:
        value, last = value * SCALES[words[last].key], last + 1  # "75 USD million"
    elif name.startswith("degree") or name in {"°C", "°F"}:
        below = [w.key for w in words[last : last + 2]] == ["below", "zero"]
        value, last = (-value, last + 2) if below else (value, last)
    rate = rate_behind(words, last) if unit.kind in {"money", "measure"} else None
    if rate is not None and " per " not in name:
        name, last = rate_name(name, rate[0]), rate[1]
    end = words[last - 1].end
    return Found(first, last, value, None, name, unit.kind, end, amount.kind == "many")


def _counted(place: Place) -> Found | None:
    words, amount = place.words, place.amount
    behind = amount.last + (gap if (gap := _gap(words, amount)) == 2 else 0)
    noun = counted(place.parse, words, amount.first, behind)
    if noun is not None and opens_anew(words, amount):
        noun = None
    elif noun is None:
        noun = _or_two(words, amount) or numbered(place.parse, words, amount.first, amount.last)
    if not is_figure(place.about(False, noun.noun if noun else None)):
        return None
    if noun is None and is_airliner(words, amount):
        return None
    if noun is not None:
        return None if numbers_a_name(words, amount, noun) else _of_noun(place, noun)
    end = words[amount.last - 1].end
    if is_age(words, amount):
        return Found(amount.first, amount.last, amount.value, None, "year of age", "measure", end)
    sign, first = _signed(words, amount.first)
    return Found(
        first, amount.last, sign * amount.value, None, None, "count", end, amount.kind == "many"
    )


def _or_two(words: Sequence[Word], amount: Amount) -> Counted | None:
    """The noun before "or two": "a bridge or two"."""
    before = [w.key for w in words[max(0, amount.first - 3) : amount.first]]
    told = len(before) == 3 and before[0] in {"a", "an", "another"} and before[2] == "or"
    return Counted(before[1], words[amount.last - 1].end, False) if told else None


def _of_noun(place: Place, noun: Counted) -> Found:
    """A count of things; where the noun itself is a unit ("50 previous years"), a length or measure."""
    words, amount = place.words, place.amount
    last_word = noun.noun.split()[-1]
    name, value, end = noun.noun, amount.value, noun.end
    kind: QuantityKind = "count"
    if last_word in tables.TIME_UNITS:
        name, factor = tables.TIME_UNITS[last_word]
        kind, value = "duration", value * factor
    elif last_word in tables.UNITS:
        name, kind = last_word, "measure"
    last = amount.last
    behind = next((i for i in range(last, len(words)) if words[i].start >= end), len(words))
    pair = any(w.key[0].isdigit() or w.key in ONES for w in words[last:behind])
    rate = rate_behind(words, behind) if kind == "count" else rate_after(words, behind)
    rate = None if pair else rate  # "5 to 10 miles per hour": the rate is the second number's
    if rate is not None:
        name, last, end = rate_name(name, rate[0]), rate[1], words[rate[1] - 1].end
    return Found(amount.first, last, value, None, name, kind, end, amount.kind == "many")


def _signed(words: Sequence[Word], first: int) -> tuple[int, int]:
    """-1 and the place of the sign if "minus" or a lone minus sign stands right before the number; else 1 and the number's place."""
    before = words[first - 1] if first else None
    if before is None:
        return 1, first
    if before.key == "minus":
        return -1, first - 1
    if before.key == "-" and first > 1 and words[first - 2].key == "minus":
        return -1, first - 2
    lone = first == 1 or (
        words[first - 2].end < before.start and not words[first - 2].key[-1].isdigit()
    )
    lone = lone or words[first - 2].key in {"(", "[", '"'}
    if before.text in {"-", "−"} and before.end == words[first].start and lone:
        return -1, first - 1
    return 1, first


def _is_length(place: Place, unit: Unit) -> bool:
    """Whether a number with a unit of time is a length; "one day" is one only where the layer of times says so."""
    words, amount = place.words, place.amount
    start, end = words[amount.first].start, words[amount.last - 1].end
    over = [t for t in place.times if t.start < end and start < t.end]
    if words[amount.first].key == "one" and amount.last - amount.first == 1 and not over:
        return words[unit.last : unit.last + 1] != [] and words[unit.last].key in {"old", "of"}
    return not any(t.type == "SET" and t.end <= words[unit.first].start for t in over)


def _length(place: Place, unit: Unit) -> Found:
    words, amount = place.words, place.amount
    last, name, value = unit.last, unit.name, amount.value
    kind: QuantityKind = unit.kind
    if [w.key for w in words[last : last + 3]] == ["and", "a", "half"]:
        value, last = value + 0.5, last + 3
    loose = words[unit.first].key == "--"
    rest = ["-" if loose and w.text == "-" else w.key for w in words[last : last + 2]]
    for age in AGE_WORDS:
        if tuple(rest[: len(age)]) == age:
            name, kind, last = f"{name} of age", "measure", last + len(age)
            break
    end = words[last - 1].end
    return Found(
        amount.first, last, value * unit.factor, None, name, kind, end, amount.kind == "many"
    )
