"""What lengths and repetitions mean: DURATION and SET values, and the days that lie a length away ("two years ago").

Comes in: a rule's words and the scene, as in meaning.py. Goes out: a type and a When.
"""

import datetime as dt
from collections.abc import Sequence

from crossread.extract.times import calendar as cal
from crossread.extract.times.dates import MONTHS, WEEKDAYS
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

HALF = {"Y": ("M", 6), "TH": ("TM", 30), "TM": ("TS", 30), "M": ("W", 2), "D": ("TH", 12)}
"""What half of a unit is, in the next smaller one."""


SECONDS = {"TH": 3600, "TM": 60, "TS": 1}
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
    deictic = way[0] not in {"earlier", "later"}
    if amount is None and deictic:
        return vague("PAST_REF" if back else "FUTURE_REF")
    if amount is None:
        return stated("DURATION", length_value(None, unit, per))
    named = None if deictic else last_named(scene, unit)
    base = scene.anchor if deictic else named[0] if named else None
    anchor = scene.anchor if deictic else (named[1] if named else None)
    if unit.startswith("T"):
        return _clock_away(-amount * per if back else amount * per, unit, scene, deictic=deictic)
    if base is None and back and scene.anchor:
        base = anchor = scene.anchor
    if base is None:
        return inferred("DATE", UNKNOWN[unit], None)
    if unit == "Y" and back and scene.quarter_talk and amount == 1 and per == 1:
        quarter = latest_quarter(scene)
        if quarter:
            return inferred("DATE", f"{int(quarter[:4]) - 1:04d}{quarter[4:]}", quarter)
    unit, steps = _whole_steps(amount * per, unit)
    return inferred("DATE", cal.shift(base, unit, -steps if back else steps, 1), anchor)


def _whole_steps(steps: float, unit: str) -> tuple[str, int]:
    """A count of units without a fraction: half years in months."""
    if steps != int(steps) and unit == "Y":
        unit, steps = "M", steps * 12
    return unit, round(steps)


def _clock_away(amount: float, unit: str, scene: Scene, *, deictic: bool) -> Meaning:
    """So many hours from the clock time named last; where none was, or now is meant, the time is open or no more than a length."""
    if deictic:
        return inferred("TIME", "XXXX-XX-XXTXX", None)
    named = scene.earlier[-1] if scene.earlier else ""
    try:
        base = dt.datetime.fromisoformat(named if ":" in named else "")
        value = base + dt.timedelta(seconds=amount * SECONDS[unit])
    except (ValueError, OverflowError):
        return stated("DURATION", length_value(abs(amount), unit, 1))
    return inferred("TIME", value.isoformat(timespec="minutes"), named)


def _compound(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    """ "One hour and 30 minutes"."""
    unit, small = words.UNITS[key(parts, "unit")][0], words.UNITS[key(parts, "small")][0]
    first, rest = amount_of(keys(parts, "amount")), amount_of(keys(parts, "rest"))
    if first is None or rest is None:
        return None
    time = "T" if small.startswith("T") and not unit.startswith("T") else ""
    return stated("DURATION", f"{length_value(first, unit, 1)}{time}{rest:g}{small[-1]}")


def _mark(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    unit, per = words.UNITS[key(parts, "unit")]
    return stated("DURATION", length_value(amount_of(keys(parts, "amount")), unit, per))


def _set(parts: Parts, written: Sequence[str], _: Scene) -> Meaning | None:
    if parts.get("unit"):
        unit, per = words.UNITS[key(parts, "unit")]
        amount = amount_of(keys(parts, "amount")) if parts.get("amount") else None
        return stated("SET", length_value(amount or (2 if "other" in written else 1), unit, per))
    daypart = key(parts, "daypart") or key(parts, "part") or key(parts, "parts")[:-1]
    weekday = key(parts, "weekday") or key(parts, "weekdays")[:-1]
    day = (
        f"XXXX-WXX-{WEEKDAYS[weekday]}"
        if weekday
        else f"XXXX-{MONTHS[key(parts, 'month')]:02d}"
        if parts.get("month")
        else f"XXXX-{words.SEASONS[key(parts, 'season')]}"
        if parts.get("season")
        else "XXXX-WXX-WE"
        if parts.get("weekends")
        else "XXXX-XX-XX"
    )
    return stated("SET", f"{day}T{words.DAY_PARTS[daypart]}" if daypart else day)


def _rate(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    return stated("SET", length_value(1, *words.UNITS[key(parts, "unit")]))


def _frequency(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    return stated("SET", words.FREQUENCIES[key(parts, "frequency")])


SPANS: dict[str, Resolver] = {
    "duration": _duration, "mark": _mark, "set": _set, "rate": _rate, "frequency": _frequency,
    "compound": _compound, "while": lambda *_: stated("DURATION", "PXX"),
}  # fmt: skip
