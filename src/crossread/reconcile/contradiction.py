"""Whether two slices that tell one fact contradict each other. Comes in: two Readings and the slices. Goes out: the two words at odds.

Only a number or a day can contradict here; where several figures compete, nothing is said.
"""

import re
from datetime import date
from typing import Literal

from msgspec import Struct

from crossread.model.layers import Quantity, Reading, Timex
from crossread.model.report import Citation, cite
from crossread.text.vectors import words

_DAY = re.compile(r"\d{4}-\d\d-\d\d")

_ADDS = re.compile(
    r"\b(?:others?|another|additional|further|also)\b|(?<!or )\bmore\b(?! than)", re.I
)

ALIKE = 0.6
"""Two slices must share this much to set their only figures against each other. A cautious choice, made by reading a few stories, not tuned."""


CLOSE_DAYS = 5
"""Days further apart than this are two events told alike, such as two launches or two votes. A cautious choice, not tuned."""


class Contradiction(Struct, frozen=True):
    """What is at odds, and the slice of each side."""

    kind: Literal["number", "date"]
    lead: Citation
    other: Citation


def contradiction(
    lead: Reading, at: Citation, other: Reading, own: tuple[Citation, ...]
) -> Contradiction | None:
    """How the slices `own` of another report contradict the slice `at` of the leading one; None where they do not."""
    if lead.report.id == other.report.id:
        return None
    for q in (q for q in lead.quantities if _inside(q, (at,))):
        rivals = _rivals(q, lead, at, other, own)
        if rivals and all(r.bound == "exact" and r.value != q.value for r in rivals):
            return _between("number", lead, q, other, rivals[0])
    dates = [t for t in lead.times if _inside(t, (at,)) and t.type == "DATE"]
    rival_dates = [t for t in other.times if _inside(t, own) and t.type == "DATE"]
    if (
        len(dates) == 1
        and len(rival_dates) == 1
        and _is_day(dates[0])
        and _is_day(rival_dates[0])
        and "stated" in (dates[0].when.basis, rival_dates[0].when.basis)
        and 0 < _days_between(dates[0], rival_dates[0]) <= CLOSE_DAYS
        and _alike(at.exact, " ".join(c.exact for c in own))
    ):
        return _between("date", lead, dates[0], other, rival_dates[0])
    return None


def adds(figure: Citation) -> bool:
    """Whether a figure counts what comes on top of something told before: "20 others" sets nothing against a total."""
    return _ADDS.search(figure.exact) is not None


def _between(
    kind: Literal["number", "date"],
    lead: Reading,
    a: Quantity | Timex,
    other: Reading,
    b: Quantity | Timex,
) -> Contradiction:
    return Contradiction(
        kind, cite(lead.report, (a.start, a.end)), cite(other.report, (b.start, b.end))
    )


def _inside(annotation: Quantity | Timex, cites: tuple[Citation, ...]) -> bool:
    return any(c.start <= annotation.start and annotation.end <= c.end for c in cites)


def _rivals(
    q: Quantity, lead: Reading, at: Citation, other: Reading, own: tuple[Citation, ...]
) -> list[Quantity]:
    """The other report's figures for the same thing: of one kind and unit, and measured in the same words or alone of their kind."""
    if q.bound != "exact" or q.kind in ("ordinal", "duration") or q.unit is None:
        return []
    alike = [r for r in other.quantities if _inside(r, own) and _same_unit(q, r)]
    alone = sum(_inside(p, (at,)) and _same_unit(q, p) for p in lead.quantities) == 1
    alone = alone and _alike(at.exact, " ".join(c.exact for c in own))
    return [r for r in alike if (alone and len(alike) == 1) or _same_measure(lead, q, other, r)]


def _alike(a: str, b: str) -> bool:
    """Whether most content words of the shorter slice, numbers aside, stand in the other."""
    one, other = ({w for w in words(text) if not w.isdigit()} for text in (a, b))
    return len(one & other) >= ALIKE * max(1, min(len(one), len(other)))


def _same_unit(q: Quantity, r: Quantity) -> bool:
    return (q.kind, q.unit) == (r.kind, r.unit)


def _same_measure(a: Reading, q: Quantity, b: Reading, r: Quantity) -> bool:
    if not (q.measure and r.measure):
        return False
    return (
        a.report.text[slice(*q.measure)].casefold() == b.report.text[slice(*r.measure)].casefold()
    )


def _is_day(t: Timex) -> bool:
    """Whether a single day is known: a month against a day, or "two years later", contradicts nothing."""
    value = t.when.value or ""
    if t.when.basis not in ("stated", "inferred") or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _days_between(a: Timex, b: Timex) -> int:
    """Days between two known days."""
    one, other = (date.fromisoformat(t.when.value or "") for t in (a, b))
    return abs((one - other).days)
