"""What times that are joined lend each other: the year of "between January and March 2019", the day of "10 a.m. to 2 p.m. on Friday".

Comes in: chosen matches with their named parts, the words of the zone. Goes out: the parts with what a neighbour lends, and the parts of
"3 and 5 June" told as two days.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from crossread.extract.times.dates import MONTHS
from crossread.extract.times.meaning import key
from crossread.lang.en.times import AFTER_DAY, DAY_TIES, HOLIDAY_TIES, YEAR_TIES
from crossread.model.layers import Timex
from crossread.model.report import When
from crossread.text.grammar import Word

Named = dict[str, Sequence[Word]]
DAY_PARTS = ("month", "day", "year", "weekday", "day_name", "rel")
"""The parts that tell a day beside a clock time."""


def with_lent(
    chosen: Sequence[tuple[str, re.Match[str]]], words: Sequence[Word]
) -> list[tuple[str, re.Match[str], Named]]:
    """Each match with its named parts, and those that the next one or the one before lends."""
    told = [(rule, match, _named(match, words)) for rule, match in chosen]
    for after in reversed(range(1, len(told))):
        _lend(told[after], told[after - 1], words, ahead=True)
    for before, after in pairwise(range(len(told))):
        _lend(told[before], told[after], words, ahead=False)
    return told


def _named(match: re.Match[str], words: Sequence[Word]) -> Named:
    return {
        name: words[match.start(name) : match.end(name)]
        for name, value in match.groupdict().items()
        if value is not None
    }


def _lend(
    giver: tuple[str, re.Match[str], Named],
    taker: tuple[str, re.Match[str], Named],
    words: Sequence[Word],
    *,
    ahead: bool,
) -> None:
    """Gives the taker a day or a year; `ahead`: the giver stands behind the taker."""
    (rule, match, parts), (own_rule, own_match, own) = giver, taker
    low, high = (own_match.end(), match.start()) if ahead else (match.end(), own_match.start())
    between = {w.key for w in words[low:high]}
    if own_rule in {"clock", "point"} and _repeats(rule, parts, between):
        own["repeated"] = words[match.start() : match.end()]
    elif own_rule in {"clock", "point"}:
        days = rule in {"clock", "point", "weekday", "date", "day_name"} and "daypart" not in parts
        if ahead and days and between <= DAY_TIES and not any(p in own for p in DAY_PARTS):
            lent = {
                p: parts[p] for p in DAY_PARTS if p in parts and (rule, p) != ("day_name", "day")
            }
            own |= lent | ({"day_name": parts["day"]} if rule == "day_name" else {})
    elif {rule, own_rule} <= {"month", "date"} and between and between <= YEAR_TIES:
        open_year = not any(p in own for p in ("year", "rel", "of_year"))
        if open_year and "year" in parts:
            own["year"] = [_year_word(parts, own, ahead=ahead)]
    elif own_rule == "holiday" and _is_years_ago(rule, parts) and between <= HOLIDAY_TIES:
        own["years_ago"] = parts["amount"]


def _is_years_ago(rule: str, parts: Named) -> bool:
    """Whether the neighbour is "two years ago"."""
    years = key(parts, "unit") in {"year", "years"} and key(parts, "way") == "ago"
    return rule == "duration" and years and "amount" in parts


def _repeats(rule: str, parts: Named, between: set[str]) -> bool:
    """Whether the neighbour says that the clock time comes again and again ("Sundays at 10 a.m.")."""
    again = rule in {"set", "frequency"} or "repeated" in parts
    return again and between <= DAY_TIES | YEAR_TIES


def _year_word(parts: Named, own: Mapping[str, Sequence[Word]], *, ahead: bool) -> Word:
    """The neighbour's year, or the one next to it where the months would run backwards ("from December to May 2019")."""
    year, month, own_month = (
        key(parts, "year"),
        MONTHS[key(parts, "month")],
        MONTHS[key(own, "month")],
    )
    step = -1 if ahead and own_month > month else 1 if not ahead and own_month < month else 0
    written = str(int(year) + step)
    return parts["year"][0]._replace(text=written, key=written)


def parted(time: Timex, parts: Named, words: Sequence[Word], end: int) -> tuple[Timex, ...]:
    """ "June 3 and 5" as two days; where the second number counts something ("June 3 and 12 people"), only the first.

    `end` is the place behind the match among the words.
    """
    if key(parts, "tie") != "and" or "day_b" not in parts or time.when.end is None:
        return (time,)
    tie, second = parts["tie"][0], parts["day_b"][0]
    last = next(w for w in reversed(words) if w.end <= tie.start)
    first = Timex(time.start, last.end, time.type, _one_day(time.when, time.when.value))
    month_first = parts["month"][0].start < tie.start
    counts = month_first and "year" not in parts and end < len(words) and not _ends_day(words[end])
    if counts:
        return (first,)
    return first, Timex(second.start, time.end, time.type, _one_day(time.when, time.when.end))


def _ends_day(word: Word) -> bool:
    return not word.text[0].isalnum() or word.key in AFTER_DAY


def _one_day(when: When, value: str | None) -> When:
    return When(value, when.basis, anchor=when.anchor)
