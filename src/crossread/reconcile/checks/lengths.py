"""Does a length of time fit its two dates? "From 2010 to 2024, 14 years", "on 4 July, ten days after 24 June", "in 2010, 14 years ago".

Comes in: a line, and the day of its report. Goes out: checks, each of the length.
"""

import datetime as dt
import re
from collections.abc import Iterator

from crossread.model.account import Check
from crossread.model.layers import Quantity, Timex
from crossread.reconcile.checks.days import between, length, stretch, unit_days
from crossread.reconcile.checks.line import Found, Line, pattern
from crossread.reconcile.checks.wording import number, stated

TO = r",? (?:to|until|till|through) "
FULL = re.compile(r"\d{4}")
OTHER_LENGTH = re.compile(r"\b(?:sentenced?|prison|jail|ban|banned|contract|age|old)\b")
TWO_DATES = tuple(
    pattern(p)
    for p in (
        rf"<length>(?: in (?:office|power|charge)| as [a-z ]+?| (?:he|she|they|it) (?:was|were|served|spent|ran|led|held) [a-z ]+?)?,? from <@first>{TO}<@last>",
        rf"\bfrom <@first>{TO}<@last>(?:,| [—–]| \(|, or|, for)(?: a total of| some| in all| a period of)? ?<length>(?! (?:after|before|later|earlier|ago|of age|as|into|old|in (?!all|total)))",
        r"\bon <@last>,? <length> after (?:the |its |his |her |their )?<@first>",
    )
)
TO_TODAY = tuple(
    pattern(p)
    for p in (
        r"\b(?:in|on|of) <@first>,? (?:exactly |just |only )?<length> ago",
        r"<length>,? since <@first>(?![a-z'’-]| when)",
    )
)


def lengths(line: Line) -> Iterator[Found]:
    """Checks of lengths between two told dates, or between a told date and the day of the report."""
    if OTHER_LENGTH.search(line.text):
        return
    for rule in TWO_DATES:
        for match in rule.finditer(line.text):
            first, last = line.date(match, "first"), line.date(match, "last")
            years = {(t.when.value or "")[:4] for t in (first, last)}
            if _is_full(line, last) or len(years) == 1:
                yield from _check(line, first, last, line.figure(match, "length"))
    for rule in TO_TODAY:
        for match in rule.finditer(line.text):
            first = line.date(match, "first")
            if _is_full(line, first):
                yield from _check(line, first, None, line.figure(match, "length"))


def _is_full(line: Line, date: Timex) -> bool:
    """Whether the year of a date is printed."""
    return bool(FULL.search(line.reading.report.text[date.start : date.end]))


def _check(line: Line, first: Timex, last: Timex | None, told: Quantity) -> Iterator[Found]:
    published = line.reading.report.published
    day = published.value if published.basis in {"stated", "given"} else None
    ends = stretch(first.when.value), stretch(last.when.value if last else (day or "")[:10])
    days = length(told) if told.kind == "duration" else None
    if days is None or ends[0] is None or ends[1] is None or ends[1][0] < ends[0][0]:
        return
    made = between(ends[0], ends[1])
    against = f"{stated(told)} {told.unit}{'s' if told.value != 1 else ''}"
    low, high = (_shown(v / unit_days(told)) for v in made)
    span = low if low == high else f"{low} to {high}"
    end = last.when.value if last else f"{_day(ends[1][0])}, the day of the report"
    formula = f"{first.when.value} to {end} = {span} {told.unit}s against {against}"
    cites = line.cites(first, told, last) if last else line.cites(first, told)
    yield told, Check(formula, made.meets(days), cites)


def _shown(value: float) -> str:
    return number(max(0.0, value), 1)


def _day(day: dt.date) -> str:
    return day.isoformat()
