"""What a date and a length leave open, in days. Comes in: ISO dates, lengths. Goes out: first and last day, intervals of days."""

import calendar
import datetime as dt
import re

from crossread.model.layers import Quantity
from crossread.reconcile.checks.reach import INFINITE, Reach

DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?")
DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.2425, "decade": 3652.425}
ABOUT = 0.15


def stretch(value: str | None) -> tuple[dt.date, dt.date] | None:
    """First and last day of a year, month or day; None for anything else.

    >>> stretch("2024-02")
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    """
    match = DATE.fullmatch(value or "")
    if match is None:
        return None
    year, month, day = (int(g) if g else None for g in match.groups())
    try:
        first = dt.date(year or 1, month or 1, day or 1)
        days = calendar.monthrange(first.year, month or 12)[1]
        return first, dt.date(first.year, month or 12, day or days)
    except ValueError:
        return None


def between(first: tuple[dt.date, dt.date], last: tuple[dt.date, dt.date]) -> Reach:
    """The days that may lie between two dates, both of them counted at most."""
    return Reach((last[0] - first[1]).days, (last[1] - first[0]).days + 1)


def length(quantity: Quantity) -> Reach | None:
    """The days that a stated length leaves open: half a unit less, nearly one unit more; None for hours and the like."""
    unit = DAYS.get(quantity.unit or "")
    if unit is None:
        return None
    days = quantity.value * unit
    low = days - (unit / 2 if unit > 1 else 1)
    high = days + unit
    match quantity.bound:
        case "over" | "at least":
            return Reach(low, INFINITE)
        case "under" | "at most":
            return Reach(0, high)
        case "about" | "nearly":
            return Reach(min(low, days * (1 - ABOUT)), max(high, days * (1 + ABOUT)))
        case _:
            return Reach(low, high)


def unit_days(quantity: Quantity) -> float:
    """The days of a length's unit."""
    return DAYS[quantity.unit or ""]
