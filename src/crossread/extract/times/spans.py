"""What lengths, repetitions and clock times mean: DURATION, SET and TIME values.

Comes in: a rule's words and the scene, as in meaning.py. Goes out: a type and a When.
"""

import datetime as dt
from collections.abc import Sequence

from crossread.extract.times import calendar as cal
from crossread.extract.times.dates import DATES, MONTHS, WEEKDAYS
from crossread.extract.times.meaning import (
    UNKNOWN,
    Meaning,
    Parts,
    Resolver,
    Scene,
    amount_of,
    inferred,
    key,
    keys,
    last_named,
    latest_quarter,
    stated,
    vague,
)
from crossread.lang.en import times as words
from crossread.model.report import When
from crossread.text.numbers import digits_value

HALF = {"Y": ("M", 6), "TH": ("TM", 30), "TM": ("TS", 30), "M": ("W", 2), "D": ("TH", 12)}
"""What half of a unit is, in the next smaller one."""


TENS = frozenset(range(20, 100, 10))


def length_value(amount: float | None, unit: str, per: int) -> str:
    """A TIMEX3 duration; an unknown amount is X.

    >>> length_value(2.5, "Y", 1), length_value(1000, "D", 1), length_value(None, "TM", 1)
    ('P2Y6M', 'P1000D', 'PTXM')
    """
    if unit == "WE":
        return "PXWE" if amount is None else f"P{amount:g}WE"
    time, letter = ("T" if unit.startswith("T") else ""), unit[-1]
    if amount is None:
        return f"P{time}X{'E' if per == 10 else 'C' if per == 100 else letter}"
    total = amount * per
    if unit == "Q":
        return f"P{total * cal.QUARTER_MONTHS:g}M"
    whole, rest = int(total), total - int(total)
    if rest == 0.5 and unit in HALF:
        small, count = HALF[unit]
        inner = ("" if time else "T") if small.startswith("T") else ""
        head = f"{whole}{letter}" if whole else ""
        return f"P{time}{head}{inner}{count}{small[-1]}"
    return f"P{time}{total:.10g}{letter}"


def _duration(parts: Parts, written: Sequence[str], scene: Scene) -> Meaning | None:
    if tuple(written) == ("some", "time"):
        return stated("DURATION", "PXX")
    unit_word = key(parts, "unit") or (keys(parts, "many") or ("",))[0]
    unit, per = words.UNITS[unit_word]
    amount = _amount(parts, written)
    way = keys(parts, "way")
    if way and way[0] != "on":
        return _counted_from(amount, unit, per, way, scene)
    low = _low(parts)
    if low is not None and amount is not None and low < amount:
        return stated("DURATION", length_value(low, unit, per), length_value(amount, unit, per))
    return stated("DURATION", length_value(amount, unit, per))


def _low(parts: Parts) -> float | None:
    """The lower number of "two to three weeks"; None where two numbers are one ("twenty-four", "2-1/2")."""
    if not parts.get("low"):
        return None
    low, high = amount_of(keys(parts, "low")), amount_of(keys(parts, "amount"))
    return None if low is None or high is None or _is_one_number(parts, low, high) else low


def _is_one_number(parts: Parts, low: float, high: float) -> bool:
    return key(parts, "tie") == "-" and (high < 1 or (low in TENS and high < 10))


def _amount(parts: Parts, written: Sequence[str]) -> float | None:
    if parts.get("half"):
        return 0.5
    if parts.get("vague"):
        return 2.0 if "couple" in keys(parts, "vague") else None
    if not parts.get("amount"):
        return None
    amount = amount_of(keys(parts, "amount"))
    first = amount_of(keys(parts, "low")) if parts.get("low") else None
    if first is not None and amount is not None and _is_one_number(parts, first, amount):
        amount += first
    tail = list(written)
    if amount is not None and "half" in tail and "half" not in keys(parts, "amount"):
        amount += 0.5
    return amount


def _counted_from(
    amount: float | None, unit: str, per: int, way: tuple[str, ...], scene: Scene
) -> Meaning:
    back = way[0] in {"ago", "earlier"}
    deictic = way[0] in {"ago", "from", "hence", "ahead"}
    if amount is None and deictic:
        return vague("PAST_REF" if back else "FUTURE_REF")
    if amount is None:
        return inferred("DATE", UNKNOWN.get(unit, "XXXX"), None)
    named = None if deictic else last_named(scene, unit)
    base = scene.anchor if deictic else named[0] if named else None
    anchor = scene.anchor if deictic else (named[1] if named else None)
    if unit.startswith("T"):
        return inferred("TIME", "XXXX-XX-XXTXX", None)
    if base is None and back and scene.anchor:
        base = anchor = scene.anchor
    if base is None:
        return inferred("DATE", UNKNOWN[unit], None)
    if unit == "Y" and back and scene.quarter_talk and amount == 1 and per == 1:
        quarter = latest_quarter(scene)
        if quarter:
            return inferred("DATE", f"{int(quarter[:4]) - 1:04d}{quarter[4:]}", quarter)
    if amount != int(amount):
        unit, per, amount = (
            ("M", 1, amount * 12) if unit == "Y" and per == 1 else (unit, per, round(amount))
        )
    return inferred("DATE", cal.shift(base, unit, int(-amount if back else amount), per), anchor)


def _mark(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    unit, per = words.UNITS[key(parts, "unit")]
    return stated("DURATION", length_value(amount_of(keys(parts, "amount")), unit, per))


def _set(parts: Parts, written: Sequence[str], _: Scene) -> Meaning | None:
    if parts.get("weekdays"):
        return stated("SET", f"XXXX-WXX-{words.WEEKDAYS[key(parts, 'weekdays')[:-1]]}")
    if parts.get("weekday"):
        part = words.DAY_PARTS.get(key(parts, "parts")[:-1])
        day = f"XXXX-WXX-{WEEKDAYS[key(parts, 'weekday')]}"
        return stated("SET", f"{day}T{part}" if part else day)
    if parts.get("month"):
        return stated("SET", f"XXXX-{MONTHS[key(parts, 'month')]:02d}")
    if parts.get("season"):
        return stated("SET", f"XXXX-{words.SEASONS[key(parts, 'season')]}")
    if parts.get("part"):
        return stated("SET", f"XXXX-XX-XXT{words.DAY_PARTS[key(parts, 'part')]}")
    unit, per = words.UNITS[key(parts, "unit")]
    amount = amount_of(keys(parts, "amount")) if parts.get("amount") else None
    return stated("SET", length_value(amount or (2 if "other" in written else 1), unit, per))


def _rate(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    return stated("SET", length_value(1, *words.UNITS[key(parts, "unit")]))


def _frequency(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    return stated("SET", words.FREQUENCIES[key(parts, "frequency")])


def _overnight(_: Parts, __: Sequence[str], scene: Scene) -> Meaning | None:
    day = (scene.anchor - dt.timedelta(days=1)).isoformat() if scene.anchor else "XXXX-XX-XX"
    return inferred("TIME", f"{day}TNI", scene.anchor)


def _day_of(parts: Parts, scene: Scene) -> When:
    """The day that stands beside a clock time, else the day named last, else the report's."""
    beside: Meaning | None = None
    if parts.get("month"):
        beside = DATES["date"](parts, (), scene)
    elif parts.get("weekday"):
        beside = DATES["weekday"]({"weekday": parts["weekday"]}, (), scene)
    elif parts.get("day_name"):
        beside = DATES["day_name"]({"day": parts["day_name"]}, (), scene)
    if beside is not None:
        return beside.when
    if scene.anchor is None:
        return When("XXXX-XX-XX", "unknown")
    recent = scene.earlier[-1][:10] if scene.earlier else ""
    day = recent if len(recent) == 10 and cal.iso_date(recent) else scene.anchor.isoformat()
    return When(day, "inferred", anchor=day)


def _at(day: When, clock: str) -> Meaning:
    """A time of that day, resting on what the day rests on."""
    value = (day.value or "XXXX-XX-XX")[:10] if (day.value or "")[:1] != "P" else "XXXX-XX-XX"
    return Meaning("TIME", When(f"{value}T{clock}", day.basis, anchor=day.anchor))


def _clock(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    clock = keys(parts, "clock")
    head, _colon, minutes = clock[0].replace(".", ":").partition(":")
    value = digits_value(head)
    if value is None:
        return None
    hour, half = int(value), clock[-1]
    if (half.startswith("p") or half in {"afternoon", "evening"}) and hour < 12:
        hour += 12
    if half.startswith("a") and half != "afternoon" and hour == 12:
        hour = 0
    if hour > 24:
        return None
    return _at(_day_of(parts, scene), f"{hour:02d}:{minutes[:2] or '00'}")


def _point(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    clock = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}.get(key(parts, "point"))
    return _at(_day_of(parts, scene), clock or words.DAY_PARTS[key(parts, "point")])


def _daypart(parts: Parts, _: Sequence[str], scene: Scene) -> Meaning | None:
    return _at(_day_of(parts, scene), words.DAY_PARTS[key(parts, "daypart")])


SPANS: dict[str, Resolver] = {
    "duration": _duration, "mark": _mark, "set": _set, "rate": _rate, "frequency": _frequency,
    "overnight": _overnight, "clock": _clock, "point": _point, "daypart": _daypart,
    "while": lambda *_: stated("DURATION", "PXX"),
}  # fmt: skip
