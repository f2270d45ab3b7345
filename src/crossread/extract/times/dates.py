"""What days, months and words that point at them mean.

Comes in: the named parts of a match and its scene. Goes out: a Meaning of type DATE or TIME.
"""

import datetime as dt
from collections.abc import Callable, Sequence

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
    keys,
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
BESIDE = {"this": 0, "last": -1, "next": 1}
"""Years from the report's."""
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


def _year_first(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    month, day = (int(n) for n in key(parts, "rest").replace("⁄", "/").split("/"))
    date = cal.valid(int(key(parts, "year")), month, day)
    return stated("DATE", date.isoformat()) if date else None


def _named_day(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    return stated("DATE", words.NAMED_DAYS[key(parts, "name")])


def _date(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    month, day = MONTHS[key(parts, "month")], ordinal_of(key(parts, "day"))
    last = ordinal_of(key(parts, "day_b")) if key(parts, "day_b") else None
    if day is None or cal.valid(2024, month, day) is None or (last is not None and last <= day):
        return None
    if key(parts, "year"):
        year = int(key(parts, "year"))
        written = cal.valid(year, month, day)
        return stated("DATE", str(written), _day_value(year, month, last)) if written else None
    anchor = scene.anchor
    if anchor is None:
        return inferred("DATE", f"XXXX-{month:02d}-{day:02d}", None)
    if key(parts, "of_year"):
        year = anchor.year + BESIDE[key(parts, "of_year")]
    else:
        rel = "" if key(parts, "weekday") else key(parts, "rel")  # "last Thursday, 4 March"
        year = chosen_year(scene, lambda year: cal.valid(year, month, day), rel)
    end = _day_value(year, month, last)
    return inferred("DATE", f"{year:04d}-{month:02d}-{day:02d}", anchor, end)


def _day_value(year: int, month: int, day: int | None) -> str | None:
    return None if day is None else f"{year:04d}-{month:02d}-{day:02d}"


def chosen_year(scene: Scene, day_in: Callable[[int], dt.date | None], rel: str = "") -> int:
    """The year in which a day that comes every year is meant: by "last" or "next", by tense, else the nearest.

    `day_in` gives the day in a year, or None if that year has none. The scene must have an anchor.
    """
    anchor = scene.anchor
    assert anchor is not None
    years = range(max(anchor.year - 4, dt.MINYEAR), min(anchor.year + 4, dt.MAXYEAR) + 1)
    days = {d: y for y in years if (d := day_in(y))}
    past, ahead = [d for d in days if d < anchor], [d for d in days if d > anchor]
    if rel in LAST and past:
        return days[max(past)]
    if rel in NEXT and ahead:
        return days[min(ahead)]
    near = min(days, key=lambda d: abs(d - anchor), default=anchor)
    if scene.since and near > anchor and past:
        return days[max(past)]
    if scene.direction == 0 or abs((near - anchor).days) <= NEAR_DAYS:
        return days.get(near, anchor.year)
    fitting = [d for d in days if (d - anchor).days * scene.direction >= 0]
    return days.get(min(fitting, key=lambda d: abs(d - anchor), default=near), anchor.year)


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
        if scene.since and (year, month) > (anchor.year, anchor.month):
            year -= 1
    return inferred("DATE", f"{year:04d}-{month:02d}", anchor)


def _month_of_year(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    month = MONTHS[key(parts, "month")]
    if scene.anchor is None:
        return inferred("DATE", f"XXXX-{month:02d}", None)
    year = scene.anchor.year + BESIDE[key(parts, "rel")]
    return inferred("DATE", f"{year:04d}-{month:02d}", scene.anchor)


def _weekday(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    weekday = WEEKDAYS[key(parts, "weekday")]
    part = words.DAY_PARTS.get(key(parts, "daypart"))
    if key(parts, "hours") and not part:
        part = "NI" if key(parts, "hours") == "late" else "MO"
    type_: TimeType = "TIME" if part else "DATE"
    suffix = f"T{part}" if part else ""
    rel = key(parts, "rel")
    anchor: dt.date | None = scene.anchor
    looks_back = rel in {"previous", "preceding", "following"} or keys(parts, "rel") == (
        "the",
        "next",
    )
    if looks_back and (named := last_named(scene, "D")):
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
        day_open = "PRESENT_REF" if name == "today" and not part else "XXXX-XX-XX"
        return inferred(type_, day_open + (f"T{part}" if part else ""), None)
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


def _day_beside(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    """ "The day before yesterday", "the day after Monday"."""
    beside = day_told(parts, written, scene)
    day = cal.iso_date(beside.when.value) if beside else None
    if beside is None or day is None:
        return inferred("DATE", UNKNOWN["D"], None)
    step = 1 if key(parts, "side") == "after" else -1
    value = (day + dt.timedelta(days=step)).isoformat()
    return Meaning("DATE", When(value, "inferred", anchor=day.isoformat()))


def _week_of(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    """ "The week of 3 May": the week in which that day lies."""
    first = _date(parts, written, scene)
    day = cal.iso_date(first.when.value) if first else None
    if first is None or day is None:
        return inferred("DATE", UNKNOWN["W"], None) if first else None
    return Meaning("DATE", When(cal.week_value(day), first.when.basis, anchor=first.when.anchor))


def day_told(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    """The day told in the parts of a longer expression; None if no day is told there."""
    for name, resolver in (("month", _date), ("weekday", _weekday), ("day_name", _day_name)):
        if name in parts:
            bare = {p: w for p, w in parts.items() if p not in {"daypart", "day_b", "hours"}}
            return resolver(
                bare | ({"day": parts[name]} if name == "day_name" else {}), written, scene
            )
    return None


DATES: dict[str, Resolver] = {
    "iso": _iso, "slash": _slash, "date": _date, "month": _month, "month_of_year": _month_of_year,
    "weekday": _weekday, "day_name": _day_name, "anaphor": _anaphor, "by_event": _by_event, "ref": _ref,
    "year_first": _year_first, "named_day": _named_day, "day_beside": _day_beside, "week_of": _week_of,
    "this_moment": lambda *_: vague("PRESENT_REF"), "past_ref": lambda *_: vague("PAST_REF"),
    "future_ref": lambda *_: vague("FUTURE_REF"), "earlier": lambda *_: vague("PAST_REF"),
}  # fmt: skip
