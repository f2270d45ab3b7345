"""Which day a holiday is: fixed, the so-manieth weekday of a month, or so many days from Easter.

Comes in: the named parts of a match and its scene. Goes out: a Meaning of type DATE. A day that hangs on the country is not told.
"""

import datetime as dt
from collections.abc import Sequence

from crossread.extract.times import calendar as cal
from crossread.extract.times.dates import chosen_year
from crossread.extract.times.meaning import (
    Meaning,
    Parts,
    Scene,
    amount_of,
    inferred,
    key,
    keys,
    stated,
)
from crossread.lang.en.times import DAY_PARTS, HOLIDAYS

DAYS_OF_YEAR = 365.25


def holiday_on(name: str, year: int) -> dt.date | None:
    """The day of a holiday in a year; None where the country decides.

    >>> holiday_on("good friday", 2021), holiday_on("memorial day", 2021)
    (datetime.date(2021, 4, 2), datetime.date(2021, 5, 31))
    """
    match HOLIDAYS[name]:
        case (offset,):
            return cal.easter(year) + dt.timedelta(days=offset)
        case (month, day):
            return dt.date(year, month, day)
        case (month, weekday, count, *behind):
            return cal.nth_weekday(year, month, weekday, count) + dt.timedelta(days=sum(behind))
        case _:
            return None


def holiday(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    """ "Last Christmas", "Good Friday", "Easter 2019"."""
    name = " ".join(keys(parts, "holiday"))
    if key(parts, "year"):
        written = holiday_on(name, int(key(parts, "year")))
        return stated("DATE", written.isoformat()) if written else _open(name)
    if scene.anchor is None:
        return _open(name)
    if keys(parts, "years_ago"):
        day = _years_ago(name, amount_of(keys(parts, "years_ago")), scene.anchor)
    else:
        year = chosen_year(scene, lambda year: holiday_on(name, year), key(parts, "rel"))
        day = holiday_on(name, year)
    if day is None:
        return _open(name)
    part = DAY_PARTS.get(key(parts, "daypart"))
    if part:
        return inferred("TIME", f"{day}T{part}", scene.anchor)
    return inferred("DATE", day.isoformat(), scene.anchor)


def _years_ago(name: str, years: float | None, anchor: dt.date) -> dt.date | None:
    """The holiday so many years before the anchor; None where the count of years and the calendar year tell two days.

    In March 2021, "two years ago at Christmas" may be that of 2018 or of 2019.
    """
    if years is None or years != int(years) or anchor.year - years <= dt.MINYEAR:
        return None
    year = anchor.year - int(years)
    around = [d for y in (year - 1, year, year + 1) if (d := holiday_on(name, y))]
    then = anchor - dt.timedelta(days=round(years * DAYS_OF_YEAR))
    nearest = min(around, key=lambda d: abs(d - then), default=None)
    return nearest if nearest is not None and nearest.year == year else None


def _open(name: str) -> Meaning:
    """What is known of the day where the year, or the country, is not."""
    fixed = HOLIDAYS[name]
    known = f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}" if len(fixed) == 2 else "XXXX-XX-XX"
    return inferred("DATE", known, None)
