"""What only looks like a time: counts that look like years, "May" as a verb, ages, names with numbers.

Comes in: a rule, its match, and the words of the zone. Goes out: yes or no.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from crossread.extract.times.calendar import SMALLER
from crossread.lang.en import numbers as number_words
from crossread.lang.en import times as words
from crossread.lang.en.currencies import CURRENCY_SIGNS
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.text.grammar import Word

NOTHING = Word(0, 0, " ", " ")
MONTH_WORDS = words.MONTHS | words.MONTH_ABBREVIATIONS
DAY_WORDS = words.WEEKDAYS | words.WEEKDAY_ABBREVIATIONS
FIRST_YEAR, LAST_YEAR = "1900", "2060"
"""Between these a bare number of four digits is a year; outside it must stand behind a preposition."""


class Sight(NamedTuple):
    """A match among the words of its zone."""

    match: re.Match[str]
    found: Sequence[Word]

    @property
    def own(self) -> Sequence[Word]:
        """The words of the match."""
        return self.found[self.match.start() : self.match.end()]

    @property
    def keys(self) -> tuple[str, ...]:
        """Their folded keys."""
        return tuple(w.key for w in self.own)

    def at(self, offset: int) -> Word:
        """The word so many places before the match (negative), or behind it (from 0)."""
        place = self.match.start() + offset if offset < 0 else self.match.end() + offset
        return self.found[place] if 0 <= place < len(self.found) else NOTHING

    def has(self, group: str) -> bool:
        """Whether the match has that part."""
        return self.match.groupdict().get(group) is not None


def is_time(rule: str, match: re.Match[str], found: Sequence[Word]) -> bool:
    """Whether the match stands in a context in which it is an expression of time."""
    sight = Sight(match, found)
    before, first = sight.at(-1), sight.own[0]
    if before.text in CURRENCY_SIGNS or (before.end == first.start and before.text[-1].isalnum()):
        return False
    if _ends_a_name(sight):
        return False
    check = CHECKS.get(rule)
    return check is None or check(sight)


def _ends_a_name(sight: Sight) -> bool:
    """Whether a hyphen ties a leading number to a word before it, as in a model name."""
    first, tied = sight.own[0], sight.at(-2)
    if sight.at(-1).key != "-" or not first.key[0].isdigit() or tied is NOTHING:
        return False
    return not (tied.key in words.YEAR_PREFIXES or tied.key[0].isdigit() or tied.key in MONTH_WORDS)


def _year(sight: Sight) -> bool:
    year = next((w for w in sight.own if re.fullmatch(r"\d{4}", w.key)), None)
    if year is None:
        return True
    before, after, next_word = sight.at(-1), sight.at(0), sight.at(1)
    names = before.key in words.NAMED_NUMBERS or before.key in {"/", ":"}
    phone = (
        before.key == "-" and sight.at(-2).key.isdigit() and len(sight.at(-2).key) != len(year.key)
    )
    goes_on = after is not NOTHING and after.start == year.end and after.text[0].isalnum()
    if names or phone or goes_on or after.key in words.AFTER_COUNT or after.key == "/":
        return False
    if after.key == "-" and next_word is not NOTHING:
        return next_word.key not in words.UNITS and next_word.key not in {"strong", "member", "odd"}
    if len(sight.own) > 1 or before.key in words.BEFORE_MONTH:
        return True
    return FIRST_YEAR <= year.key < LAST_YEAR and not _counts(sight, after)


def _counts(sight: Sight, after: Word) -> bool:
    """Whether four figures count what stands behind them ("sold 2000 watches"): behind words that bring no year."""
    before, second = sight.at(-1), sight.at(-2)
    plural = after.text.islower() and after.key.endswith("s") and after.key not in FUNCTION_WORDS
    tied = {before.key, second.key} & words.DETERMINERS or before.text[0].isupper()
    return plural and len(after.key) > len("was") and before.text.isalpha() and not tied


def _month(sight: Sight) -> bool:
    month = next(w for w in sight.own if w.key in MONTH_WORDS)
    before, after = sight.at(-1), sight.at(0)
    if len(sight.own) > 1:
        return True
    if month.key in words.MONTH_ABBREVIATIONS:
        return False
    if month.key not in words.AMBIGUOUS_MONTHS:
        return True
    if before.key in words.DETERMINERS and after.text.islower() and after.text.isalpha():
        return after.key not in FUNCTION_WORDS
    if before.key not in words.BEFORE_MONTH:
        return before.key == "," and after.key == ","
    return month.key == "march" or not (after.text[0].isupper() and after.text.isalpha())


def _weekday(sight: Sight) -> bool:
    day = next(w for w in sight.own if w.key in DAY_WORDS)
    if day.key not in {"sun", "sat", "mon", "wed"}:
        return True
    return sight.at(-1).key == "on" or sight.at(0).key == "."


def _season(sight: Sight) -> bool:
    last, after, before = sight.own[-1].text, sight.at(0), sight.at(-1)
    opens = before is NOTHING or before.key in {".", "!", "?"}
    if last.istitle() and not opens and not sight.has("rel"):
        return False  # a town, a choir: who writes of the season gives it no capital
    if last[0].isupper() and (after.key == "of" or after.text[0].isupper()):
        return False
    return len(sight.own) > 1 or (
        sight.at(-1).key in words.BEFORE_SEASON and sight.own[0].key != "fall"
    )


def _decade(sight: Sight) -> bool:
    short = len(sight.own[-1].key) == len("30s")
    return not short or sight.own[0].key == "the"


def _clock(sight: Sight) -> bool:
    plain = {k.replace(".", "") for k in sight.keys}
    figures = sight.found[sight.match.start("clock")].key
    if figures.isdigit() and not plain & {"am", "pm", "clock", "morning", "afternoon", "evening"}:
        return len(figures) == 4  # "1000 GMT"
    marked = plain & {"am", "pm", "clock", "local", "morning", "evening", *words.ZONES}
    return bool(marked) or sight.at(-1).key in words.BEFORE_CLOCK


def _duration(sight: Sight) -> bool:
    rest = [sight.at(0).key, sight.at(1).key]
    if sight.keys == ("one", "day") and sight.at(-1).key in words.BEFORE_SOMEDAY:
        return False
    if rest[0] == "old" or rest in (["-", "old"], ["of", "age"]) or _is_share(sight):
        return False
    if sight.has("amount"):
        return _amount_fits(sight)
    if sight.has("many") and len(sight.own) == 1:
        return sight.own[0].key not in words.NEVER_ALONE and sight.at(-1).key not in {"-", "'s"}
    return True


def _is_share(sight: Sight) -> bool:
    """Whether "three-quarters" or "a quarter of" is a part of something, not a stretch of the year."""
    keys = sight.keys
    if keys[-1] in {"ago", "earlier", "later"}:
        return False
    return ("quarter" in keys and "a" in keys) or (
        "quarters" in keys and "three" in keys and "-" in keys
    )


def _past_ref(sight: Sight) -> bool:
    """Whether "the past" is not the beginning of "the past three winters"."""
    after = sight.at(0)
    counted = after.key[0].isdigit() or after.key in number_words.ONES
    return not (sight.keys[-1] == "past" and (counted or after.key in {"few", "several", "-"}))


def _amount_fits(sight: Sight) -> bool:
    first = sight.found[sight.match.start("amount")]
    unit = sight.found[sight.match.start("unit")]
    singular = not unit.key.endswith("s") and unit.key not in {"centuries", "millennia"}
    alone = sight.match.end("amount") - sight.match.start("amount") == 1
    if first.key in {"a", "an"} and alone:
        if not singular or (unit.key == "second" and not sight.has("way")):
            return False
        return sight.has("way") or not _is_rate(sight)
    return not (unit.key == "quarter" and singular)


def _is_rate(sight: Sight) -> bool:
    """Whether "a year" stands after what is paid or made in it."""
    before = sight.at(-1)
    return before.key[0].isdigit() or before.key in words.RATE_HEADS


def _closes(sight: Sight, offset: int = 0) -> bool:
    """Whether the clause ends before the word that stands so many places behind the match."""
    after = sight.at(offset)
    return after is NOTHING or after.key in words.AFTER_ADVERB


def _earlier(sight: Sight) -> bool:
    """At the end of a clause; at its head it only ties sentences together ("Earlier, the mayor …"), and before "by" it tells of a doer."""
    before = sight.at(-1)
    opens = before is NOTHING or before.key in {".", "!", "?", ";"}
    return (
        not opens
        and before.key not in {"no", "an", "the", "than"}
        and _closes(sight)
        and sight.at(0).key != "by"
    )


def _lettered(sight: Sight) -> bool:
    """ "Q3", "H1", "FY21" in capitals and in one piece; other quarters and halves are told in words."""
    if not sight.has("letter"):
        return True
    letter, figure = sorted(sight.own[:2], key=lambda w: w.key[0].isdigit())
    near = (
        abs(letter.start - figure.end) if figure.start < letter.start else figure.start - letter.end
    )
    return letter.text.isupper() and near == 0


def _era(sight: Sight) -> bool:
    """In capitals, with nothing but a year beside it ("300 BC", not "North Vancouver 12 BC teams")."""
    era = sight.match.start("era")
    return sight.found[era].text.isupper() and sight.at(0).key != "-"


def _year_span(sight: Sight) -> bool:
    """Two years of which the second is later, perhaps told by its last two figures."""
    before, after = sight.at(-1), sight.at(0)
    year, tail = (sight.found[sight.match.start(part)].key for part in ("year", "tail"))
    later = len(tail) in {2, 4} and tail.isdigit() and (tail > year[-len(tail) :] or tail == "00")
    counts = after.key in words.AFTER_COUNT or after.key in words.UNITS
    return later and not counts and before.key not in words.NAMED_NUMBERS


def _compound(sight: Sight) -> bool:
    """Of two units the second is the smaller one of the same clock or calendar: not "three days and two nights"."""
    large, small = (
        words.UNITS[sight.found[sight.match.start(part)].key] for part in ("unit", "small")
    )
    return (large[1], small[1]) == (1, 1) and small[0] in SMALLER.get(large[0], ())


def _holiday(sight: Sight) -> bool:
    """With a capital on its first and last word: "election day" is a day of any country."""
    first, last = sight.match.span("holiday")
    after = sight.at(0)
    noun = after.text.islower() and after.text.isalpha() and after.key not in FUNCTION_WORDS
    if noun and last - first == 1:
        return False  # "an Easter egg"
    return sight.found[first].text[0].isupper() and sight.found[last - 1].text[0] != "d"


def _whole(sight: Sight) -> bool:
    return sight.at(0).key not in {"of", "'s", "before", "after", "-"}


def _point(sight: Sight) -> bool:
    return len(sight.own) > 1 or sight.at(-1).key in words.BEFORE_CLOCK


def _daypart(sight: Sight) -> bool:
    return bool({"today", "yesterday", "tomorrow", "early", "late", "mid"} & set(sight.keys))


def _ref(sight: Sight) -> bool:
    last, before = sight.own[-1].key, sight.at(-1)
    if last == "now":
        return before.key not in {"just", "even", "from"}
    if last == "soon":
        return _closes(sight) and before.key not in {"as", "too", "how"}
    return True


CHECKS: dict[str, Callable[[Sight], bool]] = {
    "year": _year, "month": _month, "date": _month, "weekday": _weekday, "season": _season,
    "clock": _clock, "duration": _duration, "earlier": _earlier, "whole": _whole, "point": _point,
    "daypart": _daypart, "ref": _ref, "past_ref": _past_ref, "anaphor": _closes,
    "by_event": lambda sight: sight.at(0).key in {"before", "after"} and not _closes(sight, 1), "decade": _decade,
    "quarter": _lettered, "half": _lettered, "fiscal_year": _lettered, "era": _era, "year_span": _year_span, "compound": _compound,
    "holiday": _holiday, "named_day": lambda sight: sight.at(0).key != "of",
    "set": lambda sight: not sight.has("weekends") or sight.at(-1).key in {"on", "at", "during"},
}  # fmt: skip
