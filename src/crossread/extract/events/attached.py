"""What goes with an event inside its words: names that take part, and the expression of time that dates it.

Comes in: a Reading and a range of tokens. Goes out: names and Timexes. Never reaches over the range.
"""

import re
from bisect import bisect_right
from itertools import accumulate

from crossread.lang.en.events import SINCE
from crossread.model.layers import Reading, Timex
from crossread.model.report import UNKNOWN_WHEN, Span, When
from crossread.text.dates import is_after
from crossread.text.spans import around
from crossread.text.tree import tokens_within

_CALENDAR = re.compile(r"\d{4}(?:-|$)|\d{3}$|\d{3}X")
_COMPARING = frozenset({"than", "compared", "from", "versus"})
_MEASURED_FROM = frozenset({"over", "on", "from", "than", "to"})
_LOOKING_BACK = frozenset({"before", "earlier", "previous"})
"""What a change is measured from: "up 4 percent on the year before"."""
_LIMITS = frozenset({"before", "until", "till", "by"})


def report_day(reading: Reading) -> str | None:
    """The day of the report (YYYY-MM-DD), if it tells one or one was given."""
    published = reading.report.published
    if published.value is None or published.basis not in ("stated", "given"):
        return None
    day = published.value[:10]
    return day if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else None


def is_calendar(value: str | None) -> bool:
    """Whether a TIMEX3 value is a place on the calendar, not a duration or a vague reference.

    >>> is_calendar("2024-10"), is_calendar("P10Y"), is_calendar("PAST_REF")
    (True, False, False)
    """
    return value is not None and _CALENDAR.match(value) is not None


def times_in(reading: Reading, first: int, last: int) -> tuple[Timex, ...]:
    """The expressions of time that lie within tokens `first` to `last` (half-open)."""
    start, end = reading.parse.tokens[first].start, reading.parse.tokens[last - 1].end
    return tuple(t for t in around(reading.times, start, end) if start <= t.start < end)


def nearest_time(reading: Reading, first: int, last: int, anchor: int) -> Timex | None:
    """The date or time of day within the tokens that stands nearest to the token `anchor`.

    A date inside a comparison ("up from 3 million in 2023") dates something else and is left out.
    """
    best: tuple[int, int] | None = None
    chosen: Timex | None = None
    for timex in times_in(reading, first, last):
        if timex.type not in ("DATE", "TIME"):
            continue
        tokens = tokens_within(reading.parse, timex.start, timex.end)
        if not tokens or _compared(reading, anchor, range(tokens[0], tokens[-1] + 1)):
            continue
        known = 0 if is_calendar(timex.when.value) else 1
        distance = min(abs(i - anchor) for i in tokens)
        if best is None or (known, distance) < best:
            best, chosen = (known, distance), timex
    return chosen


def duration_in(reading: Reading, first: int, last: int) -> Timex | None:
    """The first duration ("for 12 years") within the tokens."""
    return next((t for t in times_in(reading, first, last) if t.type == "DURATION"), None)


def when_of(reading: Reading, timex: Timex | None) -> When:
    """The time of an event that `timex` dates: a bound where "since", "before" or "until" stands before it."""
    if timex is None or timex.when.value is None:
        return UNKNOWN_WHEN
    if not is_calendar(timex.when.value):
        return UNKNOWN_WHEN
    word = word_before(reading, timex)
    if word in SINCE:
        day = report_day(reading)
        if day is not None and is_after(timex.when.value, day):
            return UNKNOWN_WHEN  # nothing has gone on since a day that is still to come
        return When(None, "bounded", earliest=timex.when.value, anchor=timex.when.anchor)
    if word in _LIMITS:
        return When(None, "bounded", latest=timex.when.value, anchor=timex.when.anchor)
    return timex.when


def word_before(reading: Reading, timex: Timex) -> str:
    """The folded word before an expression of time, articles skipped; empty at the start of a sentence."""
    tokens = tokens_within(reading.parse, timex.start, timex.end)
    if not tokens:
        return ""
    i = tokens[0] - 1
    sentence = reading.parse.tokens[tokens[0]].sentence
    while i >= 0 and reading.parse.tokens[i].sentence == sentence:
        token = reading.parse.tokens[i]
        if token.pos not in ("DET", "ADV"):
            return token.text.casefold()
        i -= 1
    return ""


def names_in(reading: Reading, first: int, last: int) -> tuple[str, ...]:
    """Names of whom the tokens mention, in order, each once."""
    start, end = reading.parse.tokens[first].start, reading.parse.tokens[last - 1].end
    return tuple(
        dict.fromkeys(
            m.name
            for m in around(reading.names, start, end)
            if m.name and start <= m.start and m.end <= end and m.kind != "work"
        )
    )


def name_at(reading: Reading, token: int) -> str | None:
    """The name behind the mention that holds the token, the longest first, or whose title holds it ("Prime Minister" of …)."""
    t = reading.parse.tokens[token]
    near = around(reading.names, t.start, t.end)
    over = [m for m in near if m.start < t.end and t.start < m.end and m.name]
    over = over or [
        m for m in near if m.title and m.title.start <= t.start < m.title.end and m.name
    ]
    return max(over, key=lambda m: (m.end - m.start, -m.start)).name if over else None


def participants(reading: Reading, first: int, last: int, subject: int | None) -> tuple[str, ...]:
    """Who takes part in a clause: the subject first, then the others in order."""
    leader = name_at(reading, subject) if subject is not None else None
    others = names_in(reading, first, last)
    return tuple(dict.fromkeys((leader, *others))) if leader else others


def inside(spans: tuple[Span, ...], start: int, end: int) -> bool:
    """Whether the stretch lies wholly within one of the spans, as `spoken_spans` gives them."""
    before = bisect_right(spans, start, key=lambda s: s.start)
    return before > 0 and end <= spans[before - 1].end


def spoken_spans(reading: Reading) -> tuple[Span, ...]:
    """Words that stand between quotation marks as somebody's words, sorted, each reaching as far as the furthest before it.

    So the last span that begins before a stretch tells for all of them whether one holds it.
    """
    spans = sorted(
        s for q in reading.quotations for s in (q.content if q.kind == "direct" else q.quoted)
    )
    reach = accumulate((s.end for s in spans), max)
    return tuple(Span(s.start, end) for s, end in zip(spans, reach, strict=True))


def _compared(reading: Reading, anchor: int, time: range) -> bool:
    tokens = reading.parse.tokens
    base = tokens[time[0] - 1].text.casefold() if time[0] else ""
    if base in _MEASURED_FROM and any(tokens[i].text.casefold() in _LOOKING_BACK for i in time):
        return True
    return any(
        tokens[i].text.casefold() in _COMPARING
        and i + 1 < time[0]
        and tokens[i + 1].pos in ("NUM", "SYM", "ADV", "ADP")
        for i in range(anchor + 1, time[0] - 1)
    )
