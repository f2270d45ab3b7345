"""Times in plain words. Comes in: a When. Goes out: English at the precision that is known. Never adds precision.

Values are ISO 8601 or TIMEX3; a value that is neither is shown as it is.
"""

import re
from collections.abc import Callable
from datetime import date

from crossread.model.report import When

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PARTS = {
    "MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime", "MI": "midday", "MN": "midnight",
    "SP": "spring", "SU": "summer", "FA": "autumn", "AU": "autumn", "WI": "winter", "WE": "weekend",
}  # fmt: skip
_REFERENCES = {
    "PAST_REF": "in the past",
    "PRESENT_REF": "at the time of the report",
    "FUTURE_REF": "in the future",
}
_UNITS = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second", "Q": "quarter", "WE": "weekend",
    "E": "decade", "C": "century",
}  # fmt: skip


def when_words(when: When) -> str:
    """The time in words: "1 October 2024", "June 2024", "between 3 and …", "date unknown".

    >>> when_words(When("2031-03", "stated")), when_words(When(None, "bounded", latest="2031-03-04"))
    ('March 2031', 'not after 4 March 2031')
    """
    if when.value:
        begins = point_words(when.value)
        ends = point_words(when.end) if when.end and when.end != when.value else None
        return f"{begins} to {ends}" if ends else begins
    if when.earliest and when.latest:
        return f"between {point_words(when.earliest)} and {point_words(when.latest)}"
    if when.earliest:
        return f"not before {point_words(when.earliest)}"
    if when.latest:
        return f"not after {point_words(when.latest)}"
    return f"until {point_words(when.end)}" if when.end else "date unknown"


def point_words(value: str) -> str:
    """One ISO 8601 or TIMEX3 value in words.

    >>> point_words("2031-03-03T15:00"), point_words("2031-W10"), point_words("P10Y"), point_words("203")
    ('3 March 2031, 15:00', 'the week of 3 March 2031', '10 years', 'the 2030s')
    """
    if value in _REFERENCES:
        return _REFERENCES[value]
    for pattern, words in _FORMS:
        if form := pattern.fullmatch(value):
            return words(form)
    return value


def _day(form: re.Match[str]) -> str:
    date = f"{int(form[3])} {_month_name(form[2])} {form[1]}"
    time, zone = form[4], form[5]
    if not time:
        return date
    zone_words = " UTC" if zone == "Z" else f" {zone}" if zone else ""
    return f"{date}, {_PARTS.get(time, time)}{zone_words}"


def _month(form: re.Match[str]) -> str:
    return f"{_month_name(form[2])} {form[1]}"


def _part_of_year(form: re.Match[str]) -> str:
    return f"{_PARTS.get(form[2], form[2])} {form[1]}"


def _week(form: re.Match[str]) -> str:
    """By its first day, which readers know, and not by its number, which few do; a number that the year has not is left as it is."""
    try:
        first = date.fromisocalendar(int(form[1]), int(form[2]), 6 if form[3] else 1)
    except ValueError:
        return form[0]
    day = f"{first.day} {_month_name(f'{first.month:02d}')} {first.year}"
    return f"the week{'end' if form[3] else ''} of {day}"


def _stretch(form: re.Match[str]) -> str:
    return f"{'quarter' if form[2] == 'Q' else 'half'} {form[3]} of {form[1]}"


def _decade(form: re.Match[str]) -> str:
    return f"the {form[1]}0s"


def _century(form: re.Match[str]) -> str:
    number = int(form[1]) + 1
    teen = 10 < number % 100 < 20
    return f"the {number}{'th' if teen else _ENDINGS.get(number % 10, 'th')} century"


def _some_time_in(form: re.Match[str]) -> str:
    return f"some time in {form[1]}"


def _open(_form: re.Match[str]) -> str:
    return "date unknown"


def _weekday(form: re.Match[str]) -> str:
    return f"a {_WEEKDAYS[int(form[1]) - 1]}, date unknown"


def _open_year(form: re.Match[str]) -> str:
    return f"{f'{int(form[2])} ' if form[2] else ''}{_month_name(form[1])}, year unknown"


def _open_part(form: re.Match[str]) -> str:
    return f"{_PARTS.get(form[1]) or f'quarter {form[1][1]}'}, year unknown"


def _length(form: re.Match[str]) -> str:
    parts = []
    for time, amount, unit in _LENGTH_PART.findall(form[0]):
        name = "minute" if unit == "M" and (time or "T" in form[1]) else _UNITS[unit]
        parts.append(
            _some(name) if amount == "X" else f"{amount} {name}{'' if amount == '1' else 's'}"
        )
    return " and ".join(parts)


def _some(unit: str) -> str:
    return "some centuries" if unit == "century" else f"some {unit}s"


def _some_time(_form: re.Match[str]) -> str:
    return "some time"


def _month_name(number: str) -> str:
    return MONTHS[int(number) - 1] if 1 <= int(number) <= 12 else f"month {number}"


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_LENGTH_PART = re.compile(r"(T?)(X|\d+(?:\.\d+)?)(WE|[YMWDHSQEC])")
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (
        re.compile(
            r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}|MO|AF|EV|NI|DT|MI|MN)(?::\d{2})?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?"
        ),
        _day,
    ),
    (re.compile(r"(\d{4})-(\d{2})"), _month),
    (re.compile(r"(\d{4})-([A-Z]{2})"), _part_of_year),
    (re.compile(r"(\d{4})-W(\d{2})(-WE)?"), _week),
    (re.compile(r"(\d{4})-([QH])(\d)"), _stretch),
    (re.compile(r"(\d{3})X?"), _decade),
    (re.compile(r"(\d{2})XX"), _century),
    (re.compile(r"(\d{4}(?=-XX))(?:-XX)+"), _some_time_in),
    (re.compile(r"X+(?:-[WQ]?X+|-WE)*(?:T\S*)?"), _open),
    (re.compile(r"XXXX-(SP|SU|FA|WI|Q[1-4])"), _open_part),
    (re.compile(r"XXXX-WXX-([1-7])(?:T\S*)?"), _weekday),
    (re.compile(r"XXXX-(\d{2})(?:-(\d{2})(?:T\S*)?)?"), _open_year),
    (re.compile(r"PXX"), _some_time),
    (re.compile(r"P(T?)(?:T?(?:X|\d+(?:\.\d+)?)(?:WE|[YMWDHSQEC]))+"), _length),
)
