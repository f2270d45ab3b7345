"""What years, quarters, seasons, decades and words that point at them mean ("last year", "the third quarter").

Comes in: the named parts of a match and its scene. Goes out: a Meaning, mostly of type DATE.
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
    keys,
    last_named,
    latest_quarter,
    ordinal_of,
    stated,
)
from crossread.lang.en import numbers as number_words
from crossread.lang.en import times as words
from crossread.text.numbers import number_value

DECADE_WORDS = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
}  # fmt: skip


def _relative(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    rel = keys(parts, "rel")
    if key(parts, "season"):
        return _season(parts, written, scene)
    base, anchor = _base(rel, words.UNITS.get(key(parts, "unit"), ("D", 1))[0], scene)
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


def _base(
    rel: Sequence[str], unit: str, scene: Scene
) -> tuple[dt.date | None, dt.date | str | None]:
    """The day that a relative word counts from, and what to tell as the anchor: "that", "the same" and "the next day" look back."""
    may_look_back = rel[-1] in {"following", "previous", "preceding"}
    a_day = unit == "D" and (may_look_back or tuple(rel) == ("the", "next"))
    looks_back = rel[-1] in {"same", "that"} or rel[0] == "that" or a_day
    named = last_named(scene, unit) if looks_back or may_look_back else None
    if named is not None:
        return named
    return (None, None) if looks_back else (scene.anchor, scene.anchor)


def _era(base: dt.date | None, anchor: dt.date | str | None, step: int, per: int) -> Meaning:
    """A decade (198X) or century (19XX)."""
    digits = 2 if per == 100 else 3
    known = f"{base.year + step * per:04d}"[:digits] if base else "X" * digits
    return inferred("DATE", known + "X" * (4 - digits), anchor)


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


def _results(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    """ "The 2018 period", "the latest period": the quarter that is spoken of, else the year."""
    named, year = latest_quarter(scene), key(parts, "year")
    if named and year:
        return inferred("DATE", f"{year}{named[4:]}", named)
    if named:
        return inferred("DATE", named, named)
    return stated("DATE", year) if year else None


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


PERIODS: dict[str, Resolver] = {
    "relative": _relative, "in_unit": _in_unit, "edge": _edge, "whole": _whole, "season": _season,
    "quarter": _quarter, "half": _half, "year_ago": _year_ago, "year": _year,
    "results": _results, "spoken_year": _spoken_year, "decade": _decade, "century": _century,
}  # fmt: skip
