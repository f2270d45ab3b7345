"""The day of what is said in a report of one day's news: that of its lead.

Comes in: the tellings of each event. Goes out: the same, acts of speech without a date dated by the lead of their report (basis
"inferred", anchored on it). Only what is told in the simple past, in a sentence that names no time, and before the report has turned to
another day. The day of an undated report's lead is that which other reports tell for the event.

What is set beforehand has its speeches on the day; of what comes unforeseen people speak on the days after as well, so there the day of
the report is a bound too.

Of such acts in 150 public stories whose day another report tells, 22 of 22 have the day of the lead.
"""

import msgspec

from crossread.model.report import When
from crossread.reconcile.timeline.signs import SPEECH
from crossread.reconcile.timeline.tellings import Telling
from crossread.text.dates import days_between

_DAY = len("2024-10-01")
_CALLED = frozenset({
    "takes office", "handover", "appointment", "resignation", "leaves office", "election", "vote", "meeting", "ceremony", "sport",
    "agreement", "announcement",
})  # fmt: skip
"""Kinds of events at which people speak: those that somebody has called or set."""
_IN_COURT = "testif"
"""Testimony is told of for months."""
_FRESH_DAYS = 3
"""A lead that lies longer before the report is no news of the day."""


def dated_by_lead(told: list[list[Telling]]) -> list[list[Telling]]:
    """The tellings in their groups, those that the lead dates with its day."""
    dated: dict[tuple[str, int, int], When] = {}
    reports: dict[str, list[tuple[Telling, str | None]]] = {}
    for group in told:
        day = _day_of(group)
        coming = {t.key[0] for t in group if t.ahead}
        for telling in group:
            known = _own_day(telling) or (None if telling.key[0] in coming else day)
            reports.setdefault(telling.key[0], []).append((telling, known))
    for tellings in reports.values():
        tellings.sort(key=lambda pair: pair[0].key)
        lead = _lead(tellings)
        if lead is not None:
            hanging = _hanging([t for t, _ in tellings], lead[1])
            dated |= dict.fromkeys(hanging, _spoken_on(*lead))
    return [[_dated(t, dated.get(t.key)) for t in group] for group in told]


def _dated(telling: Telling, when: When | None) -> Telling:
    if when is None:
        return telling
    return msgspec.structs.replace(telling, when=when, is_soft=True)


def _spoken_on(lead: Telling, day: str) -> When:
    """When people spoke of the lead's event, which took place on that day."""
    printed = lead.published[:_DAY] if lead.published else None
    if lead.kind not in _CALLED and printed != day:
        return When(None, "bounded", earliest=day, latest=printed)
    return When(day, "inferred", anchor=day)


def _own_day(telling: Telling) -> str | None:
    value = telling.when.value or ""
    told = telling.state == "happened" and len(value) >= _DAY and value[:4].isdigit()
    return value[:_DAY] if told else None


def _day_of(group: list[Telling]) -> str | None:
    """The one day that the tellings themselves give for what was done."""
    days = {d for t in group if not t.is_soft and (d := _own_day(t))}
    return days.pop() if len(days) == 1 else None


def _lead(tellings: list[tuple[Telling, str | None]]) -> tuple[Telling, str] | None:
    """The first thing told as done in the lead, and its day, if the report is of that day or of one soon after."""
    for telling, day in tellings:
        if not telling.lead or telling.state != "happened":
            continue
        if day is None and telling.published is None and telling.time is not None:
            return None  # the lead has a day that nobody puts on the calendar
        if day is None:
            continue
        if telling.published is None:
            return (telling, day) if telling.behind else None
        age = days_between(day, telling.published)
        return (telling, day) if age is not None and 0 <= age <= _FRESH_DAYS else None
    return None


def _hanging(tellings: list[Telling], day: str) -> list[tuple[str, int, int]]:
    """Acts of speech that nothing dates, told before the report turns to another day than that of its lead."""
    found = []
    for telling in tellings:
        if telling.time is not None and _own_day(telling) not in (None, day):
            break
        hangs = telling.undated_past and telling.zone_kind == "body" and telling.kind in SPEECH
        if (
            hangs
            and not telling.anchor.startswith(_IN_COURT)
            and telling.when.value is None
            and telling.when.earliest in (None, day)
        ):
            found.append(telling.key)
    return found
