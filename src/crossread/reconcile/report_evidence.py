"""What bounds the day on which an undated report was written: single pieces of evidence.

Comes in: one telling by the undated report, and another report's telling of the same event; or an utterance that both quote. Goes out:
Evidence, each with the slices that it rests on. A thing told as done was done before the report; one told as still to come lies after it;
and where the undated report dates it by its own day ("on Tuesday", "yesterday"), the date that another report tells for it fixes that
day, or a week.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

from crossread.lang.en.times import WEEKDAYS
from crossread.model.account import Utterance
from crossread.model.report import Citation
from crossread.reconcile.timeline.tellings import Telling
from crossread.text.dates import is_after

DAY = len("2024-10-01")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?")
_WEEK_OF = re.compile(r"(\d{4})-W(0[1-9]|[1-4]\d|5[0-2])")
_AT = frozenset({"in", "on", "since"})
"""Words before a date that tells when: "the 2031 budget" or "set for 2031" says nothing of what is over."""
_KEPT = frozenset({"election"})
"""What takes place on the day for which it is planned; other plans are put off."""
_STEPS = frozenset({"legal"})
"""Charge, plea and sentence are of one kind and months apart."""
_WEEK = 6
_STEM = 4
_FROM_REPORT = {"today": 0, "yesterday": 1, "tomorrow": -1}
"""How many days after the day so named the report was written."""


class Evidence(NamedTuple):
    """The report is no earlier than `earliest`, no later than `latest`; `own` is its slice, `other` that of another report."""

    earliest: str | None
    latest: str | None
    own: Citation
    other: Citation | None


def from_itself(telling: Telling) -> Evidence | None:
    """What a full date in the report's own words says: "resigned on 3 May 2021", "will open in June 2031"."""
    value = telling.when.value
    if value is None or telling.when.basis != "stated" or not is_date(value):
        return None
    if telling.before_time not in _AT:
        return None
    if telling.behind and not telling.noun:
        return Evidence(value[:DAY], None, telling.cite, None)
    if telling.ahead:
        return Evidence(None, (telling.when.end or value)[:DAY], telling.cite, None)
    return None


def from_another(mine: Telling, other: Telling) -> Evidence | None:
    """What another report's telling of the same event says of when the first was written."""
    if not _same_act(mine, other):
        return None
    printed = _printed(other)
    told = _told_day(other)
    if told is not None:
        return _hung(mine, other, told) or _dated(mine, other, told)
    if mine.ahead and other.behind and printed:
        return Evidence(None, printed, mine.cite, other.cite)
    if mine.behind and other.ahead and printed:
        return Evidence(printed, None, mine.cite, other.cite)
    week = _told_week(other)
    if week is not None and mine.behind:
        return Evidence(week, None, mine.cite, other.cite)
    return None


def from_quotation(
    report_id: str, utterance: Utterance, printed: dict[str, str]
) -> Evidence | None:
    """What the day on which words were spoken says of a report that quotes them. `printed` holds the day of each dated report."""
    value = utterance.said_on.value
    day = (value or "")[:DAY]
    quoting = [q for q in utterance.quotations if q.kind != "indirect" and q.content]
    mine = next((q for q in quoting if q.report_id == report_id), None)
    others = [q for q in quoting if q.report_id in printed and q.report_id != report_id]
    if not is_date(value) or len(day) < DAY or mine is None or not others:
        return None
    if any(is_after(day, printed[q.report_id]) for q in others):
        return None  # not yet spoken when it was printed: the day is not theirs
    return Evidence(day, None, mine.content[0], min(q.content[0] for q in others))


def _printed(telling: Telling) -> str | None:
    """The day of a dated report."""
    day = (telling.published or "")[:DAY]
    return day if is_date(day) else None


def _told_day(telling: Telling) -> str | None:
    """The date that the telling itself gives: stated, or worked out from the day of its report. A past month so worked out may be of
    another year."""
    value = telling.when.value
    if value is None or telling.is_soft or not is_date(value):
        return None
    sure = telling.when.basis == "stated" or len(value) >= DAY or telling.state == "planned"
    return value[:DAY] if sure else None


def _told_week(telling: Telling) -> str | None:
    """The first day of the week in which another report tells that it was done ("last week")."""
    found = _WEEK_OF.fullmatch(telling.when.value or "")
    if found is None or telling.state != "happened":
        return None
    return date.fromisocalendar(int(found[1]), int(found[2]), 1).isoformat()


def _dated(mine: Telling, other: Telling, told: str) -> Evidence | None:
    printed = _printed(other)
    done = other.state == "happened" and not (printed and is_after(told, printed))
    if mine.behind and done:
        return Evidence(told, None, mine.cite, other.cite)
    if mine.ahead and (done or other.kind in _KEPT):
        return Evidence(None, (other.when.end or told)[:DAY], mine.cite, other.cite)
    return None


def _hung(mine: Telling, other: Telling, told: str) -> Evidence | None:
    """The day or week of a report that dates by its own day what another report puts on the calendar."""
    if mine.time is None or other.state != "happened" or not mine.behind or len(told) < DAY:
        return None
    start = mine.time.start - mine.cite.start
    words = mine.cite.exact[start : start + mine.time.end - mine.time.start].casefold().split()
    day = date.fromisoformat(told[:DAY])
    for word, after in _FROM_REPORT.items():
        if word in words:
            written = (day + timedelta(days=after)).isoformat()
            return Evidence(written, written, mine.cite, other.cite)
    if words and WEEKDAYS.get(words[0]) == day.isoweekday():
        last = (day + timedelta(days=_WEEK)).isoformat()
        return Evidence(day.isoformat(), last, mine.cite, other.cite)
    return None


def _same_act(a: Telling, b: Telling) -> bool:
    """Whether two tellings of a row tell one act: by one word, or of one kind, unless acts of the kind follow upon each other."""
    return a.anchor[:_STEM] == b.anchor[:_STEM] or a.kind == b.kind not in _STEPS


def is_date(value: str | None) -> bool:
    """Whether a value is a year, a month, a day or a time of day: no week, season or decade."""
    return value is not None and _DATE.fullmatch(value) is not None
