"""What quarters, seasons, weekends and words that point at periods mean ("last year", "the third quarter").

Comes in: the named parts of a match and its scene. Goes out: a Meaning, mostly of type DATE.
"""

import datetime as dt
from collections.abc import Sequence

from crossread.extract.times import calendar as cal
from crossread.extract.times.dates import BESIDE
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
from crossread.lang.en import times as words


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
    if unit == "WE" and rel[-1] == "this" and scene.direction < 0:
        return _weekend(base, -1)
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
        return _weekend(anchor, scene.direction or -1)
    if unit == "Q":
        named = latest_quarter(scene)
        if named:
            return inferred("DATE", named, named)
        return inferred("DATE", cal.shift(anchor, "Q", -1, 1) if anchor else "XXXX-QX", anchor)
    if unit == "Y" and len(written) == 2:
        return stated("DURATION", "P1Y")
    return inferred("DATE", cal.shift(anchor, unit, 0, 1) if anchor else UNKNOWN[unit], anchor)


def _weekend(anchor: dt.date | None, direction: int) -> Meaning:
    """The weekend that is running, over (-1) or to come (1)."""
    if anchor is None:
        return inferred("DATE", UNKNOWN["WE"], None)
    saturday = cal.weekday_from(anchor, 6, direction, strict=False)
    if anchor.isoweekday() == 7 and direction < 0:
        saturday = anchor - dt.timedelta(days=1)
    return inferred("DATE", f"{cal.week_value(saturday)}-WE", anchor)


def _season(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    season = words.SEASONS[key(parts, "season")]
    if len(key(parts, "tail")) not in {0, 2, 4}:
        return None
    if key(parts, "year"):
        return stated("DATE", f"{int(key(parts, 'year')):04d}-{season}")
    if scene.anchor is None:
        return inferred("DATE", f"XXXX-{season}", None)
    middle = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}[season]
    year = cal.nearest_year(scene.anchor, middle, scene.direction, cal.QUARTER_MONTHS - 1)
    rel = key(parts, "rel")
    if rel in LAST:
        year = scene.anchor.year if middle + 1 < scene.anchor.month else scene.anchor.year - 1
    elif rel in NEXT:
        year = scene.anchor.year if middle > scene.anchor.month else scene.anchor.year + 1
    elif rel == "this":
        year = scene.anchor.year
    elif scene.since and (year, middle) > (scene.anchor.year, scene.anchor.month):
        year -= 1
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
    farthest = 0 if scene.since else 1
    if not rel and ahead > farthest and scene.direction <= 0:
        year -= 1
    elif not rel and ahead < -1 and scene.direction > 0:
        year += 1
    return inferred("DATE", f"{year:04d}-Q{quarter}", anchor)


def _half(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    half = {"first": 1, "1": 1, "second": 2, "last": 2, "2": 2}.get(key(parts, "half"))
    if half is None:
        return None
    if key(parts, "year"):
        return stated("DATE", f"{int(key(parts, 'year')):04d}-H{half}")
    if scene.anchor is None:
        return inferred("DATE", f"XXXX-H{half}", None)
    return inferred(
        "DATE", f"{scene.anchor.year + BESIDE[key(parts, 'rel')]:04d}-H{half}", scene.anchor
    )


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


PERIODS: dict[str, Resolver] = {
    "relative": _relative, "in_unit": _in_unit, "edge": _edge, "whole": _whole, "season": _season,
    "quarter": _quarter, "half": _half, "year_ago": _year_ago,
    "results": _results,
}  # fmt: skip
