"""Comparing dates as ISO strings at any precision. Comes in: strings such as "2024-10". Goes out: yes or no, or days."""

import re
from datetime import date

_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_STRETCH = re.compile(r"\d{3}X|\d{2}XX")
"""A decade or a century."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def dates_agree(a: str, b: str) -> bool:
    """Whether two dates can be the same at the precision of the coarser.

    >>> dates_agree("2024-10", "2024-10-01"), dates_agree("2024", "2025-01-01")
    (True, False)
    >>> dates_agree("2024-10-01", "2024-10-01TEV"), dates_agree("2024-10-01TMO", "2024-10-01T05:10")
    (True, True)
    >>> dates_agree("197X", "1975-03"), dates_agree("19XX", "1899")
    (True, False)
    """
    if any(_STRETCH.fullmatch(v) for v in (a, b)):
        digits = sorted((v[:4].rstrip("X") for v in (a, b)), key=len)
        return digits[1].startswith(digits[0])
    parts = [v[11:] for v in (a, b) if v[10:11] == "T"]
    if len(parts) == 2 and any(p.isalpha() for p in parts) and parts[0] != parts[1]:
        return a[:10] == b[:10] and not all(p.isalpha() for p in parts)
    short, long = sorted((a, b), key=len)
    rest = long[len(short) :]
    return long.startswith(short) and (not rest or rest[0] == "T" or not rest[0].isalnum())


def is_after(value: str, day: str) -> bool:
    """Whether a date at any precision lies wholly after a day; a week (2024-W40) counts from its Monday.

    >>> is_after("2024-11", "2024-10-02"), is_after("2024-W40", "2024-10-02"), is_after("2024", "2024-10-02")
    (True, False, False)
    """
    week = _WEEK.match(value)
    if week is not None:
        try:
            value = date.fromisocalendar(int(week[1]), int(week[2]), 1).isoformat()
        except ValueError:
            return False
    length = min(len(value), len(day))
    value, day = value[:length].replace("X", "9"), day[:length].replace("X", "9")
    return value.replace("-", "").isdigit() and value > day


def days_between(earlier: str, later: str) -> int | None:
    """Days from one to the other, None unless both begin with a day.

    >>> days_between("2024-09-30", "2024-10-01T09:00"), days_between("2024-09", "2024-10-01")
    (1, None)
    """
    if not (_DAY.match(earlier) and _DAY.match(later)):
        return None
    try:
        return (date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])).days
    except ValueError:
        return None
