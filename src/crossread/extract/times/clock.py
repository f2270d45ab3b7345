"""What times of day mean: TIME values.

Comes in: the named parts of a match and its scene. Goes out: a Meaning of type TIME, on the day that stands beside it, else on the day named
last, else on the report's. Zones are not part of the value: a clock tells the time of its own place.
"""

import datetime as dt
from collections.abc import Sequence

from crossread.extract.times import calendar as cal
from crossread.extract.times.dates import day_told
from crossread.extract.times.meaning import (
    LAST,
    Meaning,
    Parts,
    Resolver,
    Scene,
    inferred,
    key,
    keys,
)
from crossread.lang.en import times as words
from crossread.model.report import When
from crossread.text.numbers import digits_value

AFTER_NOON = frozenset({"afternoon", "evening"})


def _overnight(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    beside = day_told(parts, written, scene)
    if beside is not None:
        return _at(beside.when, "NI")
    if scene.anchor is None:
        return inferred("TIME", "XXXX-XX-XXTNI", None)
    back = 0 if scene.direction > 0 else 1
    return inferred("TIME", f"{scene.anchor - dt.timedelta(days=back)}TNI", scene.anchor)


def _day_of(parts: Parts, written: Sequence[str], scene: Scene) -> When:
    """The day that stands beside a clock time, else the day named last, else the report's."""
    if key(parts, "repeated"):
        return When("XXXX-XX-XX", "unknown")
    beside = day_told(parts, written, scene)
    if beside is not None:
        return beside.when
    if key(parts, "rel") and scene.anchor:
        back = 1 if key(parts, "rel") in LAST else 0
        day = scene.anchor - dt.timedelta(days=back)
        return When(day.isoformat(), "inferred", anchor=scene.anchor.isoformat())
    recent = scene.earlier[-1][:10] if scene.earlier else ""
    if len(recent) == 10 and cal.iso_date(recent):
        return When(recent, "inferred", anchor=recent)
    if scene.anchor is None:
        return When("XXXX-XX-XX", "unknown")
    return When(scene.anchor.isoformat(), "inferred", anchor=scene.anchor.isoformat())


def _at(day: When, clock: str, end: str | None = None) -> Meaning:
    """A time of that day, resting on what the day rests on."""
    value = (day.value or "XXXX-XX-XX")[:10]
    if not value[:4].isdigit():
        return Meaning(
            "TIME", When(f"{value if value[0] == 'X' else 'XXXX-XX-XX'}T{clock}", "unknown")
        )
    last = f"{value}T{end}" if end else None
    return Meaning("TIME", When(f"{value}T{clock}", day.basis, end=last, anchor=day.anchor))


def _clock(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    clock = keys(parts, "clock")
    time = _hour_and_minute(clock[0], clock[-1])
    if time is None:
        return None
    day = _day_of(parts, written, scene)
    low = _low(key(parts, "low"), clock[-1], time)
    return _at(day, low, time) if low else _at(day, time)


def _low(word: str, half: str, high: str) -> str | None:
    """The beginning of "7 to 9 p.m.": in the same half of the day, unless it would come after the end ("11 to 2 p.m.")."""
    if not word:
        return None
    same, plain = _hour_and_minute(word, half), _hour_and_minute(word, "")
    return same if same is not None and same < high else plain


def _hour_and_minute(word: str, half: str) -> str | None:
    """ "19:15" for ("7.15", "p.m."), "10:00" for "1000"; None for no time of day."""
    figures = word.replace(".", ":")
    if len(word) == 4 and word.isdigit():
        figures = f"{word[:2]}:{word[2:]}"
    head, _colon, minutes = figures.partition(":")
    value = digits_value(head)
    if value is None or (len(word) == 4 and minutes[:2] > "59"):
        return None
    hour = int(value)
    if (half.startswith("p") or half in AFTER_NOON) and hour < 12:
        hour += 12
    if half.startswith("a") and half not in AFTER_NOON and hour == 12:
        hour = 0
    return None if hour > 24 else f"{hour:02d}:{minutes[:2] or '00'}"


def _point(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    clock = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}.get(key(parts, "point"))
    return _at(_day_of(parts, written, scene), clock or words.DAY_PARTS[key(parts, "point")])


def _daypart(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    bare = {name: found for name, found in parts.items() if name != "daypart"}
    return _at(_day_of(bare, written, scene), words.DAY_PARTS[key(parts, "daypart")])


CLOCK: dict[str, Resolver] = {
    "overnight": _overnight, "clock": _clock, "point": _point, "daypart": _daypart,
}  # fmt: skip
