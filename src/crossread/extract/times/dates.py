"""What days, months and words that point at them mean.

Comes in: the named parts of a match and its scene. Goes out: a Meaning of type DATE or TIME.
"""

import datetime as dt
from collections.abc import Sequence

from crossread.extract.times import calendar as cal
from crossread.extract.times.meaning import (
    LAST,
    NEXT,
    UNKNOWN,
    Meaning,
    Parts,
    Resolver,
    Scene,
    inferred,
    key,
    last_named,
    ordinal_of,
    stated,
    vague,
)
from crossread.lang.en import times as words
from crossread.model.layers import TimeType
from crossread.model.report import When

MONTHS = words.MONTHS | words.MONTH_ABBREVIATIONS
WEEKDAYS = words.WEEKDAYS | words.WEEKDAY_ABBREVIATIONS
NEAR_DAYS = 60
"""Within so many days the nearest date is meant, whatever the tense: a report would name another year. Chosen on timebank.jsonl with
`score_sets.py times`."""


def _iso(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    day = cal.iso_date(key(parts, "date"))
    return stated("DATE", day.isoformat()) if day else None


def _slash(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    first, second, year = (int(n) for n in key(parts, "date").replace(".", "/").split("/"))
    day_first, month_first = cal.valid(year, second, first), cal.valid(year, first, second)
    if day_first and month_first and day_first != month_first:
        return Meaning(
            "DATE",
            When(
                f"{year:04d}-XX-XX",
                "bounded",
                earliest=str(min(day_first, month_first)),
                latest=str(max(day_first, month_first)),
            ),
        )
    day = day_first or month_first
    return stated("DATE", day.isoformat()) if day else None


def _date(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    month, day = MONTHS[key(parts, "month")], ordinal_of(key(parts, "day"))
    last = ordinal_of(key(parts, "day_b")) if key(parts, "day_b") else None
    if day is None or cal.valid(2024, month, day) is None or (last is not None and last <= day):
        return None
    if key(parts, "year"):
        year = int(key(parts, "year"))
        end = f"{year:04d}-{month:02d}-{last:02d}" if last else None
        return (
            stated("DATE", f"{year:04d}-{month:02d}-{day:02d}", end)
            if cal.valid(year, month, day)
            else None
        )
    if scene.anchor is None:
        return inferred("DATE", f"XXXX-{month:02d}-{day:02d}", None)
    year = year_of_day(scene, month, day)
    end = f"{year:04d}-{month:02d}-{last:02d}" if last else None
    return inferred("DATE", f"{year:04d}-{month:02d}-{day:02d}", scene.anchor, end)


def year_of_day(scene: Scene, month: int, day: int) -> int:
    """The year in which a day of a month is meant: by tense, else the nearest."""
    anchor = scene.anchor
    assert anchor is not None
    options = [d for y in (-1, 0, 1) if (d := cal.valid(anchor.year + y, month, day))]
    near = min(options, key=lambda d: abs((d - anchor).days), default=anchor)
    if scene.direction == 0 or abs((near - anchor).days) <= NEAR_DAYS:
        return near.year
    fitting = [d for d in options if (d - anchor).days * scene.direction >= 0]
    return min(fitting, key=lambda d: abs((d - anchor).days), default=near).year


def _month(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    month = MONTHS[key(parts, "month")]
    if key(parts, "year"):
        return stated("DATE", f"{int(key(parts, 'year')):04d}-{month:02d}")
    anchor = scene.anchor
    if anchor is None:
        return inferred("DATE", f"XXXX-{month:02d}", None)
    rel = key(parts, "rel")
    if rel in LAST:
        year = anchor.year if month < anchor.month else anchor.year - 1
    elif rel in NEXT:
        year = anchor.year if month > anchor.month else anchor.year + 1
    elif rel in {"this", "current"}:
        year = anchor.year
    else:
        year = cal.nearest_year(anchor, month, scene.direction)
    return inferred("DATE", f"{year:04d}-{month:02d}", anchor)


def _month_of_year(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    month = MONTHS[key(parts, "month")]
    if scene.anchor is None:
        return inferred("DATE", f"XXXX-{month:02d}", None)
    step = {"this": 0, "last": -1, "next": 1}[key(parts, "rel")]
    return inferred("DATE", f"{scene.anchor.year + step:04d}-{month:02d}", scene.anchor)


def _weekday(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    weekday = WEEKDAYS[key(parts, "weekday")]
    part = words.DAY_PARTS.get(key(parts, "daypart"))
    type_: TimeType = "TIME" if part else "DATE"
    suffix = f"T{part}" if part else ""
    rel = key(parts, "rel")
    anchor: dt.date | None = scene.anchor
    if rel in {"previous", "preceding", "following"} and (named := last_named(scene, "D")):
        anchor = named[0]
    if anchor is None:
        return inferred(type_, f"XXXX-WXX-{weekday}{suffix}", None)
    if rel in LAST:
        day = cal.weekday_from(anchor, weekday, -1, strict=True)
    elif rel in NEXT:
        day = cal.weekday_from(anchor, weekday, 1, strict=True)
    elif rel == "this":
        day = cal.weekday_from(anchor, weekday, scene.direction or 1, strict=False)
    else:
        day = cal.weekday_from(anchor, weekday, scene.direction or -1, strict=False)
    return inferred(type_, day.isoformat() + suffix, anchor)


def _ref(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    ref = key(parts, "ref")
    return vague(
        "PRESENT_REF"
        if ref in words.PRESENT_REFS
        else "FUTURE_REF"
        if ref in words.FUTURE_REFS
        else "PAST_REF"
    )


def _day_name(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    name, anchor = key(parts, "day"), scene.anchor
    part = words.DAY_PARTS.get(key(parts, "daypart")) or ("NI" if name == "tonight" else None)
    type_: TimeType = "TIME" if part else "DATE"
    if anchor is None:
        return inferred(
            type_, "PRESENT_REF" if name in {"today", "tonight"} else "XXXX-XX-XX", None
        )
    day = anchor + dt.timedelta(days={"yesterday": -1, "tomorrow": 1}.get(name, 0))
    return inferred(type_, day.isoformat() + (f"T{part}" if part else ""), anchor)


def _anaphor(_: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    unit, per = words.UNITS[written[-2]]
    named = last_named(scene, unit)
    if named is None:
        return inferred("DATE", UNKNOWN[unit], None)
    base, anchor = named
    return inferred("DATE", cal.shift(base, unit, 1 if written[-1] == "after" else -1, per), anchor)


def _by_event(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    """ "The day before the vote": the words do not tell when the vote was."""
    return inferred("DATE", UNKNOWN[words.UNITS[key(parts, "unit")][0]], None)


def _holiday(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    name = key(parts, "holiday") or " ".join(written)
    year_written = key(parts, "year")
    month, day = words.HOLIDAYS.get(name, (0, 0))
    if written[-1] == "eve" and name == "christmas":
        day -= 1
    if not year_written and scene.anchor is None:
        return inferred("DATE", f"XXXX-{month:02d}-{day:02d}" if month else "XXXX-XX-XX", None)
    if name == "election day" and scene.anchor:
        year = cal.nearest_year(scene.anchor, 11, scene.direction)
        date = cal.nth_weekday(year, 11, 1, 1) + dt.timedelta(days=1)
        return inferred("DATE", date.isoformat(), scene.anchor)
    if name.startswith("thanksgiving") and scene.anchor:
        date = cal.nth_weekday(cal.nearest_year(scene.anchor, 11, scene.direction), 11, 4, 4)
        return inferred("DATE", date.isoformat(), scene.anchor)
    if not month:
        return inferred("DATE", "XXXX-XX-XX", None)
    if year_written:
        return stated("DATE", f"{int(year_written):04d}-{month:02d}-{day:02d}")
    return inferred(
        "DATE", f"{year_of_day(scene, month, day):04d}-{month:02d}-{day:02d}", scene.anchor
    )


DATES: dict[str, Resolver] = {
    "iso": _iso, "slash": _slash, "date": _date, "month": _month, "month_of_year": _month_of_year,
    "weekday": _weekday, "day_name": _day_name, "anaphor": _anaphor, "holiday": _holiday, "by_event": _by_event, "ref": _ref,
    "this_moment": lambda *_: vague("PRESENT_REF"), "past_ref": lambda *_: vague("PAST_REF"),
    "future_ref": lambda *_: vague("FUTURE_REF"), "earlier": lambda *_: vague("PAST_REF"),
}  # fmt: skip
