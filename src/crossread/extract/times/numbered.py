"""What years, decades and centuries told by their number mean ("mid-2019", "1990-95", "300 BC", "the 1800s").

Comes in: the named parts of a match. Goes out: a Meaning of type DATE, always stated: nothing here hangs on the report's date.
"""

from collections.abc import Sequence

from crossread.extract.times.meaning import (
    Meaning,
    Parts,
    Resolver,
    Scene,
    key,
    keys,
    ordinal_of,
    stated,
)
from crossread.lang.en import numbers as number_words
from crossread.lang.en.times import BEFORE_ERA
from crossread.text.numbers import number_value

DECADE_WORDS = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
}  # fmt: skip


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
    if len(digits) != 4:
        return None
    whole = (
        digits.endswith("00") and digits < "2000"
    )  # "the 1800s" is a century, "the 2000s" a decade
    return stated("DATE", f"{digits[:2]}XX" if whole else f"{digits[:3]}X")


def _century(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    number = ordinal_of(key(parts, "ordinal"))
    before = "BC" if key(parts, "era") else ""
    return stated("DATE", f"{before}{number - 1:02d}XX") if number and number <= 30 else None


def _year_span(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    """ "1990-95", "2018-19", "1999-00"."""
    year, tail = key(parts, "year"), key(parts, "tail")
    century = int(year[:2]) + (tail == "00")
    return stated("DATE", year, tail if len(tail) == 4 else f"{century}{tail}")


def _fiscal_year(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    digits = key(parts, "year")
    year = f"20{digits}" if len(digits) == 2 else digits
    return stated("DATE", year) if len(year) == 4 and year.isdigit() else None


def _era(parts: Parts, _: Sequence[str], __: Scene) -> Meaning | None:
    """Years of an era: "44 BC" is BC0044, as TIDES 2003 has it, "AD 64" is 0064."""
    year = key(parts, "year")
    if not year.isdigit() or len(year) > 4:
        return None
    return stated("DATE", f"{'BC' if key(parts, 'era') in BEFORE_ERA else ''}{int(year):04d}")


NUMBERED: dict[str, Resolver] = {
    "year": _year, "spoken_year": _spoken_year, "year_span": _year_span, "fiscal_year": _fiscal_year, "era": _era,
    "decade": _decade, "century": _century,
}  # fmt: skip
