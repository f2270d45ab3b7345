"""Which day a holiday is: fixed, the so-manieth weekday of a month, or so many days from Easter.

Comes in: the named parts of a match and its scene. Goes out: a Meaning of type DATE. A day that hangs on the country is not told.
"""

import datetime as dt
from collections.abc import Sequence

from crossread.extract.times import calendar as cal
from crossread.extract.times.dates import chosen_year
from crossread.extract.times.meaning import Meaning, Parts, Scene, inferred, key, keys, stated
from crossread.lang.en.times import DAY_PARTS, HOLIDAYS


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
    year = chosen_year(scene, lambda year: holiday_on(name, year), key(parts, "rel"))
    day = holiday_on(name, year)
    if day is None:
        return _open(name)
    part = DAY_PARTS.get(key(parts, "daypart"))
    if part:
        return inferred("TIME", f"{day}T{part}", scene.anchor)
    return inferred("DATE", day.isoformat(), scene.anchor)


def _open(name: str) -> Meaning:
    """What is known of the day where the year, or the country, is not."""
    fixed = HOLIDAYS[name]
    known = f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}" if len(fixed) == 2 else "XXXX-XX-XX"
    return inferred("DATE", known, None)
