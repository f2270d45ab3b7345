"""Does a date fall on the weekday that is printed with it? "Tuesday, 1 October 2024".

Comes in: readings. Goes out: a difference for each date that does not, in our own words beside the slice. Only dates printed with
their year count: any other year is worked out, and might be worked out wrongly.
"""

import datetime as dt
import re
from collections.abc import Sequence

from crossread.lang.en.times import MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from crossread.model.account import Difference
from crossread.model.layers import Reading, Timex
from crossread.model.report import cite

NUMBERS = WEEKDAYS | WEEKDAY_ABBREVIATIONS
DAY_NAMES = {number: name.title() for name, number in WEEKDAYS.items()}
MONTH_NAMES = {number: name.title() for name, number in MONTHS.items()}
YEAR = re.compile(r"\b\d{4}\b")
WORD = re.compile(r"[a-z]+")


def wrong_weekdays(readings: Sequence[Reading]) -> tuple[Difference, ...]:
    """Every printed date whose printed weekday is another one than the calendar's."""
    return tuple(
        Difference("date", text, (), (cite(r.report, (t.start, t.end)),))
        for r in readings
        for t in r.times
        if (text := _odd(r, t)) is not None
    )


def _odd(reading: Reading, time: Timex) -> str | None:
    """What is odd about the weekday, None if nothing is, or no weekday stands there."""
    written = reading.report.text[time.start : time.end].lower()
    first = WORD.match(written)
    said = NUMBERS.get(first[0]) if first else None
    if said is None or not YEAR.search(written):
        return None
    try:
        day = dt.date.fromisoformat((time.when.value or "")[:10])
    except ValueError:
        return None
    if day.isoweekday() == said:
        return None
    date = f"{day.day} {MONTH_NAMES[day.month]} {day.year}"
    return f"The report says {DAY_NAMES[said]}; {date} was a {DAY_NAMES[day.isoweekday()]}."
