"""What all resolvers share: the scene that an expression stands in, the meaning it gets, and small readings of its words.

Comes in: words, the report's date, dates named before. Goes out: types and values with what they rest on. Without the report's date
nothing relative is resolved: the value stays underspecified (XXXX-WXX-3).
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from crossread.extract.times import calendar as cal
from crossread.lang.en import numbers as number_words
from crossread.model.layers import TimeType
from crossread.model.report import When
from crossread.text.grammar import Word
from crossread.text.numbers import number_value

Parts = Mapping[str, Sequence[Word]]
NEXT = frozenset({"next", "coming", "following"})
LAST = frozenset({"last", "past", "previous", "preceding"})
UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "WE": "XXXX-WXX-WE",
}
"""A day, week, month … of which nothing is known, by the unit's letter."""
PRECISION = {"Y": len("2021"), "Q": len("2021-03"), "M": len("2021-03")}
"""How long a value must be to count from it in a unit; days and weeks need a day."""


class Scene(NamedTuple):
    """What a relative expression hangs on. `direction` is -1 for a past clause, 1 for a future one, 0 where grammar does not tell.

    `earlier` are the values of the dates named before in the report, in order. `since` tells that the word before is "since", so that
    nothing ahead is meant.
    """

    anchor: dt.date | None
    direction: int
    earlier: tuple[str, ...]
    quarter_talk: bool
    since: bool = False


class Meaning(NamedTuple):
    """A type and a value."""

    type: TimeType
    when: When


def stated(type_: TimeType, value: str, end: str | None = None) -> Meaning:
    """A value that the words tell by themselves."""
    return Meaning(type_, When(value, "stated", end=end))


def vague(value: str) -> Meaning:
    """A reference that has no date: PAST_REF and its like."""
    return Meaning("DATE", When(value, "unknown"))


def inferred(
    type_: TimeType, value: str, anchor: dt.date | str | None, end: str | None = None
) -> Meaning:
    """A value worked out against an anchor; without one it is unknown."""
    if anchor is None:
        return Meaning(type_, When(value, "unknown"))
    return Meaning(type_, When(value, "inferred", end=end, anchor=str(anchor)))


def keys(parts: Parts, name: str) -> tuple[str, ...]:
    """The folded words of a named part; empty if it is not there."""
    return tuple(w.key for w in parts.get(name, ()))


def key(parts: Parts, name: str) -> str:
    """The last folded word of a named part, or the empty string."""
    found = keys(parts, name)
    return found[-1] if found else ""


def amount_of(found: Sequence[str]) -> float | None:
    """The number that words tell; "a" alone is one."""
    if found in (("a",), ("an",)):
        return 1.0
    return number_value(
        [w for w in found if w not in {"a", "an"}], number_words.ONES, number_words.SCALES
    )


def ordinal_of(word: str) -> int | None:
    """3 for "third", "3rd" and "3"; None for other words."""
    if word in number_words.ORDINALS:
        return number_words.ORDINALS[word]
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else None


def latest_quarter(scene: Scene) -> str | None:
    """The latest quarter named that has begun: what "the quarter" means, and a year before which "a year earlier" lies.

    One that ended within the last year goes before the running one, of which there are no results yet.
    """
    named = {v for v in scene.earlier if "-Q" in v and v[:4].isdigit()}
    if scene.anchor is None:
        return max(named, default=None)
    year, quarter = scene.anchor.year, cal.quarter_of(scene.anchor)
    running, year_ago = cal.quarter_value(year, quarter), cal.quarter_value(year - 1, quarter)
    over = max((v for v in named if year_ago < v < running), default=None)
    return over or max((v for v in named if v <= running), default=None)


def last_named(scene: Scene, unit: str) -> tuple[dt.date, str] | None:
    """The first day of the date named last, and its value as it was named (a year, a month, a day); None if that is coarser than the unit.

    After "in 1990", "the same day" is no day of which anything is known.
    """
    length = PRECISION.get(unit, len("2021-03-09"))
    for value in reversed(scene.earlier):
        if len(value) < length:
            return None
        day = cal.iso_date(f"{value}-01-01" if len(value) == 4 else f"{value}-01")
        if day:
            return day, value
    return None


Resolver = Callable[[Parts, Sequence[str], Scene], Meaning | None]
"""Takes the named parts of a match, all its words, and the scene; None if the words make no time after all."""
