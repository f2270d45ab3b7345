"""What an expression of time means: its TIMEX3 type and value, and what that rests on.

Comes in: a rule's name, its words, and the scene (the report's date, the tense, what was named before). Goes out: a type and a
When. Without the report's date nothing relative is resolved: the value stays underspecified (XXXX-WXX-3).
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from crossread.extract.times import calendar as cal
from crossread.lang.en import numbers as number_words
from crossread.lang.en import times as words
from crossread.model.layers import TimeType
from crossread.model.report import When
from crossread.text.grammar import Word
from crossread.text.numbers import number_value

Parts = Mapping[str, Sequence[Word]]
ONES = {**number_words.ONES, **{w: float(n) for w, n in number_words.ORDINALS.items()}}
MONTHS = words.MONTHS | words.MONTH_ABBREVIATIONS
WEEKDAYS = words.WEEKDAYS | words.WEEKDAY_ABBREVIATIONS
NEXT = frozenset({"next", "coming", "following"})
LAST = frozenset({"last", "past", "previous", "preceding"})
NEAR_DAYS = 60
"""Within so many days the nearest date is meant, whatever the tense: a report would name another year. Chosen on TimeBank."""
DECADE_WORDS = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
}  # fmt: skip


class Scene(NamedTuple):
    """What a relative expression hangs on. `direction` is -1 for a past clause, 1 for a future one, 0 where grammar does not tell.

    `earlier` are the values of the dates named before in the report, in order.
    """

    anchor: dt.date | None
    direction: int
    earlier: tuple[str, ...]
    quarter_talk: bool


class Meaning(NamedTuple):
    """A type and a value."""

    type: TimeType
    when: When


def resolve(rule: str, parts: Parts, written: Sequence[Word], scene: Scene) -> Meaning | None:
    """The meaning of one expression, or None if its words make no time after all."""
    return RESOLVERS[rule](parts, tuple(w.key for w in written), scene)


def stated(type_: TimeType, value: str, end: str | None = None) -> Meaning:
    """A value that the words tell by themselves."""
    return Meaning(type_, When(value, "stated", end=end))


def vague(value: str) -> Meaning:
    """A reference that has no date: PAST_REF and its like."""
    return Meaning("DATE", When(value, "unknown"))


def inferred(
    type_: TimeType, value: str, anchor: dt.date | str | None, end: str | None = None
) -> Meaning:
    """A value worked out against an anchor; without one it is unknown."""
    if anchor is None:
        return Meaning(type_, When(value, "unknown"))
    return Meaning(type_, When(value, "inferred", end=end, anchor=str(anchor)))


def keys(parts: Parts, name: str) -> tuple[str, ...]:
    """The folded words of a named part; empty if it is not there."""
    return tuple(w.key for w in parts.get(name, ()))


def key(parts: Parts, name: str) -> str:
    """The last folded word of a named part, or the empty string."""
    found = keys(parts, name)
    return found[-1] if found else ""


def amount_of(found: Sequence[str]) -> float | None:
    """The number that words tell; "a" alone is one."""
    if found in (("a",), ("an",)):
        return 1.0
    return number_value(
        [w for w in found if w not in {"a", "an"}], number_words.ONES, number_words.SCALES
    )


def ordinal_of(word: str) -> int | None:
    """3 for "third", "3rd" and "3"; None for other words."""
    if word in number_words.ORDINALS:
        return number_words.ORDINALS[word]
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else None


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
    anchor = scene.anchor
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


UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "WE": "XXXX-WXX-WE",
}


def _relative(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    rel = keys(parts, "rel")
    if key(parts, "season"):
        return _season(parts, written, scene)
    base, anchor = _base(rel, scene)
    step = 1 if rel[-1] in NEXT else -1 if rel[-1] in LAST else 0
    if key(parts, "daypart"):
        day = (base + dt.timedelta(days=step)).isoformat() if base else "XXXX-XX-XX"
        return inferred("TIME", f"{day}T{words.DAY_PARTS[key(parts, 'daypart')]}", anchor)
    unit, per = words.UNITS[key(parts, "unit")]
    if per >= 10 and unit == "Y":
        stretch = rel[0] in {"the", "past"} and rel[-1] in {"past", "last", "coming", "next"}
        return stated("DURATION", f"P{per}Y") if stretch else _era(base, anchor, step, per)
    if base is None:
        return inferred("DATE", UNKNOWN[unit], None)
    if unit == "Q" and rel[-1] == "latest":
        step = -1
    return inferred("DATE", cal.shift(base, unit, step, per), anchor)


def _base(rel: Sequence[str], scene: Scene) -> tuple[dt.date | None, dt.date | str | None]:
    """The day that a relative word counts from, and what to tell as the anchor: "that" and "the same" look back in the text."""
    looks_back = rel[-1] in {"same", "that"} or rel[0] == "that"
    may_look_back = rel[-1] in {"following", "previous", "preceding"}
    named = last_named(scene) if looks_back or may_look_back else None
    if named is not None:
        return named, scene.earlier[-1]
    return (None, None) if looks_back else (scene.anchor, scene.anchor)


def _era(base: dt.date | None, anchor: dt.date | str | None, step: int, per: int) -> Meaning:
    """A decade (198X) or century (19XX)."""
    digits = 2 if per == 100 else 3
    known = f"{base.year + step * per:04d}"[:digits] if base else "X" * digits
    return inferred("DATE", known + "X" * (4 - digits), anchor)


def latest_quarter(scene: Scene) -> str | None:
    """The latest quarter that was named: what "the quarter" means, and a year before which "a year earlier" lies."""
    return max((v for v in scene.earlier if "-Q" in v and v[:4].isdigit()), default=None)


def last_named(scene: Scene) -> dt.date | None:
    """The first day of the date named last, at whatever precision it was named."""
    for value in reversed(scene.earlier):
        filled = (
            value[:10]
            if len(value) >= 10
            else f"{value}-01"
            if len(value) == 7
            else f"{value}-01-01"
        )
        day = cal.iso_date(filled)
        if day:
            return day
    return None


def _in_unit(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    unit, per = words.UNITS[key(parts, "unit")]
    if scene.anchor is None:
        return inferred("DATE", UNKNOWN.get(unit, "XXXX"), None)
    return inferred("DATE", cal.shift(scene.anchor, unit, 0, per), scene.anchor)


def _edge(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    if key(parts, "season"):
        return _season(parts, written, scene)
    unit, per = words.UNITS[key(parts, "unit") or written[0]]
    if unit not in UNKNOWN or per > 1:
        return None
    if scene.anchor is None:
        return inferred("DATE", UNKNOWN[unit], None)
    return inferred("DATE", cal.shift(scene.anchor, unit, 0, per), scene.anchor)


def _whole(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    unit, _ = words.UNITS[key(parts, "unit")]
    anchor = scene.anchor
    if unit == "WE":
        if anchor is None:
            return inferred("DATE", "XXXX-WXX-WE", None)
        saturday = cal.weekday_from(anchor, 6, scene.direction or -1, strict=False)
        if anchor.isoweekday() == 7 and scene.direction <= 0:
            saturday = anchor - dt.timedelta(days=1)
        return inferred("DATE", f"{cal.week_value(saturday)}-WE", anchor)
    if unit == "Q":
        named = latest_quarter(scene)
        if named:
            return inferred("DATE", named, named)
        return inferred("DATE", cal.shift(anchor, "Q", -1, 1) if anchor else "XXXX-QX", anchor)
    if unit == "Y" and len(written) == 2:
        return stated("DURATION", "P1Y")
    return inferred("DATE", cal.shift(anchor, unit, 0, 1) if anchor else UNKNOWN[unit], anchor)


def _season(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    season = words.SEASONS[key(parts, "season")]
    if key(parts, "year"):
        return stated("DATE", f"{int(key(parts, 'year')):04d}-{season}")
    if scene.anchor is None:
        return inferred("DATE", f"XXXX-{season}", None)
    middle = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}[season]
    year = cal.nearest_year(scene.anchor, middle, scene.direction)
    rel = key(parts, "rel")
    if rel in LAST:
        year = scene.anchor.year if middle + 1 < scene.anchor.month else scene.anchor.year - 1
    elif rel in NEXT:
        year = scene.anchor.year if middle > scene.anchor.month else scene.anchor.year + 1
    elif rel == "this":
        year = scene.anchor.year
    return inferred("DATE", f"{year:04d}-{season}", scene.anchor)


def _quarter(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    quarter = ordinal_of(key(parts, "quarter"))
    if quarter is None or not 1 <= quarter <= 4:
        return None
    if key(parts, "year"):
        return stated("DATE", f"{int(key(parts, 'year')):04d}-Q{quarter}")
    anchor = scene.anchor
    if anchor is None:
        return inferred("DATE", f"XXXX-Q{quarter}", None)
    rel = key(parts, "rel")
    year = anchor.year + (1 if rel in NEXT else -1 if rel in LAST else 0)
    ahead = quarter - cal.quarter_of(anchor)
    if not rel and ahead > 1 and scene.direction <= 0:
        year -= 1
    elif not rel and ahead < -1 and scene.direction > 0:
        year += 1
    return inferred("DATE", f"{year:04d}-Q{quarter}", anchor)


def _half(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    half = 1 if key(parts, "half") == "first" else 2
    return stated("DATE", f"{int(key(parts, 'year')):04d}-H{half}")


def _year_ago(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    anchor = scene.anchor
    quarter = ordinal_of(key(parts, "quarter")) if key(parts, "quarter") else None
    named = latest_quarter(scene)
    if anchor is None:
        return inferred("DATE", f"XXXX-Q{quarter}" if quarter else "XXXX", None)
    if quarter:
        return inferred("DATE", f"{anchor.year - 1:04d}-Q{quarter}", anchor)
    if named and (scene.quarter_talk or key(parts, "period")):
        return inferred("DATE", f"{int(named[:4]) - 1:04d}{named[4:]}", named)
    return inferred("DATE", f"{anchor.year - 1:04d}", anchor)


def _year(parts: Parts, written: Sequence[str], _: Scene) -> Meaning | None:
    year = key(parts, "year")
    return stated("DATE", f"{int(year):04d}" if year else "2000")


def _spoken_year(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    head = number_words.ONES[key(parts, "head")]
    tail = number_value(keys(parts, "tail"), number_words.ONES, {})
    return (
        stated("DATE", f"{int(head * 100 + tail):04d}") if tail is not None and tail >= 10 else None
    )


def _decade(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    decade = key(parts, "decade")
    if decade in DECADE_WORDS:
        return stated("DATE", f"19{DECADE_WORDS[decade]}X")
    digits = decade.strip("'s")
    if len(digits) == 2:
        digits = ("19" if int(digits) >= 30 else "20") + digits
    return stated("DATE", f"{digits[:3]}X") if len(digits) == 4 else None


def _century(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    number = ordinal_of(key(parts, "ordinal"))
    return stated("DATE", f"{number - 1:02d}XX") if number and number <= 30 else None


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
    base = last_named(scene)
    if base is None:
        return inferred("DATE", UNKNOWN[unit], None)
    return inferred(
        "DATE", cal.shift(base, unit, 1 if written[-1] == "after" else -1, per), scene.earlier[-1]
    )


def _holiday(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    name = key(parts, "holiday") or " ".join(written)
    fixed = {
        "new year 's day": (1, 1),
        "new year 's eve": (12, 31),
        "valentine 's day": (2, 14),
        "boxing day": (12, 26),
    }
    year_written = key(parts, "year")
    month, day = words.HOLIDAYS.get(name) or fixed.get(name) or (0, 0)
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


Resolver = Callable[[Parts, Sequence[str], Scene], Meaning | None]
RESOLVERS: dict[str, Resolver] = {
    "month_of_year": _month_of_year,
    "iso": _iso, "slash": _slash, "date": _date, "month": _month, "weekday": _weekday,
    "relative": _relative, "in_unit": _in_unit, "edge": _edge, "whole": _whole, "season": _season,
    "quarter": _quarter, "half": _half, "year_ago": _year_ago, "year": _year,
    "spoken_year": _spoken_year, "decade": _decade, "century": _century, "ref": _ref,
    "day_name": _day_name, "anaphor": _anaphor, "holiday": _holiday,
    "this_moment": lambda *_: vague("PRESENT_REF"), "past_ref": lambda *_: vague("PAST_REF"),
    "future_ref": lambda *_: vague("FUTURE_REF"), "earlier": lambda *_: vague("PAST_REF"),
}  # fmt: skip
