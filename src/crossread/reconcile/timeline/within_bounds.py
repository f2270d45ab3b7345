"""Times of an undated report, as far as the bounds of its day settle them.

Comes in: a telling by a report whose day is bounded, and the bounds. Goes out: the telling, with a date where its words ("on Tuesday",
"14 years ago") mean the same at both bounds, else with bounds of its own. The value of the expression itself stays underspecified.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

import msgspec

from crossread.lang.en.numbers import ONES, SCALES
from crossread.model.account import BoundedReport
from crossread.model.report import When
from crossread.reconcile.timeline.tellings import Telling
from crossread.text.numbers import number_value

_DAY = len("2024-10-01")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_MONTH = re.compile(r"XXXX-(\d\d)")
_WEEK = 6
"""Within so many days a weekday can be reckoned from the bounds; from wider ones it would only seem precise."""
_YEAR = 366
_YEAR_STEPS = {"last": -1, "this": 0, "next": 1}
_DAY_STEPS = {"yesterday": -1, "today": 0, "tomorrow": 1}


def within_bounds(telling: Telling, dated: Mapping[str, BoundedReport]) -> Telling:
    """The telling with what the bounds of its report say of its time; itself where they say nothing."""
    found = dated.get(telling.key[0])
    if found is None or telling.when.value or telling.when.earliest or telling.when.latest:
        return telling
    low = _first_day(found.when.earliest) if found.when.earliest else None
    high = _last_day(found.when.latest) if found.when.latest else None
    when = _hanging(telling, low, high) or _about(telling, found.when)
    return telling if when is None else msgspec.structs.replace(telling, when=when)


def _about(telling: Telling, report: When) -> When | None:
    """What was done lies before the report, what is to come after it."""
    if telling.behind and report.latest:
        return When(None, "bounded", latest=report.latest)
    if telling.ahead and report.earliest and _is_narrow(report):
        return When(None, "bounded", earliest=report.earliest)
    return None


def _is_narrow(report: When) -> bool:
    """Whether the report's bounds say more than that a plan was made some time after long ago."""
    if not report.earliest or not report.latest:
        return False
    return (_last_day(report.latest) - _first_day(report.earliest)).days <= _YEAR


def _hanging(telling: Telling, low: date | None, high: date | None) -> When | None:
    """The time that hangs on the report's day, reckoned from the first and from the last day that it can have."""
    if telling.time is None:
        return None
    first = _reckoned(telling, low) if low else None
    last = _reckoned(telling, high) if high else None
    if first is None and last is None:
        return None
    if low is None or high is None or (high - low).days > _WEEK:
        first, last = (v if v is None or len(v) < _DAY else None for v in (first, last))
    if first is None and last is None:
        return None
    if first == last:
        return When(first, "inferred", earliest=None, latest=None)
    return When(None, "bounded", earliest=first, latest=last)


def _reckoned(telling: Telling, day: date) -> str | None:
    """What the expression means in a report of that day, None where it is of a kind that is not reckoned here."""
    value = (telling.time.when.value if telling.time else None) or ""
    words = _words(telling)
    if value == "XXXX":
        return _year(words, day)
    if not telling.behind:
        return None
    if found := _WEEKDAY.match(value):
        back = (day.isoweekday() - int(found[1])) % 7
        return (day - timedelta(days=back)).isoformat() if len(words) == 1 else None
    if found := _MONTH.fullmatch(value):
        month = int(found[1])
        return (
            f"{day.year - (month > day.month):04d}-{month:02d}" if words[:1] != ["last"] else None
        )
    steps = [_DAY_STEPS[w] for w in words if w in _DAY_STEPS]
    return (day + timedelta(days=steps[0])).isoformat() if steps else None


def _year(words: list[str], day: date) -> str | None:
    """The year of "last year" or "14 years ago"; a decade is too round to be reckoned from."""
    if len(words) == 2 and words[1] == "year" and words[0] in _YEAR_STEPS:
        return f"{day.year + _YEAR_STEPS[words[0]]:04d}"
    if words[-2:] not in (["years", "ago"], ["year", "ago"]):
        return None
    amount = 1.0 if words[:-2] == ["a"] else number_value(words[:-2], ONES, SCALES)
    if amount is None or amount != int(amount) or not 0 < amount < day.year:
        return None
    return f"{day.year - int(amount):04d}"


def _words(telling: Telling) -> list[str]:
    if telling.time is None:
        return []
    start, end = telling.time.start - telling.cite.start, telling.time.end - telling.cite.start
    return telling.cite.exact[start:end].casefold().split() if start >= 0 else []


def _first_day(value: str) -> date:
    return date.fromisoformat((value + "-01-01")[:_DAY])


def _last_day(value: str) -> date:
    first = _first_day(value)
    if len(value) >= _DAY:
        return first
    month = first.month if len(value) > len("2024") else 12
    return date(first.year, month, monthrange(first.year, month)[1])
