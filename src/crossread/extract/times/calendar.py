"""Arithmetic on dates. Comes in: dates and steps. Goes out: ISO and TIMEX3 values. Pure; no words of any language."""

import datetime as dt
from collections.abc import Callable

QUARTER_MONTHS = 3


def iso_date(text: str | None) -> dt.date | None:
    """The calendar day that an ISO value begins with, or None if it names none.

    >>> iso_date("2021-03-09T10:00:00Z")
    datetime.date(2021, 3, 9)
    >>> iso_date("2021-03") is None
    True
    """
    try:
        return dt.date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def valid(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None where the calendar has none such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def week_value(day: dt.date) -> str:
    """The ISO week of a day: "2021-W09"."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def month_value(year: int, month: int) -> str:
    """A month, also where `month` has run over either end of the year: (2021, 0) is December 2020."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not 0 < year < 10000:
        raise ValueError(f"no year {year}")
    return f"{year:04d}-{month:02d}"


def quarter_of(day: dt.date) -> int:
    """1 to 4."""
    return (day.month - 1) // QUARTER_MONTHS + 1


def quarter_value(year: int, quarter: int) -> str:
    """A quarter, also where `quarter` has run over either end of the year."""
    year, quarter = year + (quarter - 1) // 4, (quarter - 1) % 4 + 1
    if not 0 < year < 10000:
        raise ValueError(f"no year {year}")
    return f"{year:04d}-Q{quarter}"


def shift(day: dt.date, unit: str, amount: int, per: int) -> str:
    """The value `amount` units away, at the precision of the unit; `per` is how many of `unit` one word means.

    >>> shift(dt.date(2021, 3, 9), "Y", -2, 1), shift(dt.date(2021, 3, 9), "D", 3, 1)
    ('2019', '2021-03-12')
    """
    steps = amount * per
    try:
        value = STEPS[unit](day, steps) if unit in STEPS else day.isoformat()
    except (OverflowError, ValueError):
        return "XXXX"
    return value


STEPS: dict[str, Callable[[dt.date, int], str]] = {
    "Y": lambda day, steps: f"{dt.date(day.year + steps, 1, 1).year:04d}",
    "M": lambda day, steps: month_value(day.year, day.month + steps),
    "Q": lambda day, steps: quarter_value(day.year, quarter_of(day) + steps),
    "W": lambda day, steps: week_value(day + dt.timedelta(weeks=steps)),
    "WE": lambda day, steps: f"{week_value(day + dt.timedelta(weeks=steps))}-WE",
    "D": lambda day, steps: (day + dt.timedelta(days=steps)).isoformat(),
}
"""How to step by a unit; clock units do not leave the day."""


SMALLER = {
    "Y": ("M", "D"),
    "M": ("W", "D"),
    "W": ("D",),
    "D": ("TH",),
    "TH": ("TM",),
    "TM": ("TS",),
}
"""Which unit goes on where a length is told in two."""


def weekday_from(anchor: dt.date, weekday: int, direction: int, strict: bool) -> dt.date:
    """The nearest `weekday` (1 is Monday) at or before (direction -1) or after (1) the anchor; `strict` leaves out the day itself."""
    distance = (direction * (weekday - anchor.isoweekday())) % 7
    if strict and distance == 0:
        distance = 7
    return anchor + dt.timedelta(days=direction * distance)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> dt.date:
    """The `count`-th such weekday of a month."""
    first = weekday_from(dt.date(year, month, 1), weekday, 1, strict=False)
    return first + dt.timedelta(weeks=count - 1)


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches (the Gregorian computus of Meeus, Jones and Butcher).

    >>> easter(2021).isoformat()
    '2021-04-04'
    """
    century, rest = divmod(year, 100)
    golden, leap, moved = year % 19, century // 4, (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - moved + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


NEAR_MONTHS = 1
"""Within so many months the nearest month is meant, whatever the tense. Chosen on timebank.jsonl with `score_sets.py times`."""


def nearest_year(anchor: dt.date, month: int, direction: int, near: int = NEAR_MONTHS) -> int:
    """The year in which `month` is meant: the last (-1, this month included), the next (1), or the nearest (0) one."""
    ahead = month - anchor.month
    nearest = anchor.year + (-1 if ahead > 6 else 1 if ahead < -6 else 0)
    if direction == 0 or abs(ahead + 12 * (nearest - anchor.year)) <= near:
        return nearest
    if direction < 0:
        return anchor.year if ahead <= 0 else anchor.year - 1
    return anchor.year if ahead >= 0 else anchor.year + 1
