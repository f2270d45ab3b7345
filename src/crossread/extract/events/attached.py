"""What goes with an event inside its words: names that take part, and the expression of time that dates it.

Comes in: a Reading and a range of tokens. Goes out: names and Timexes. Never reaches over the range.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import date, timedelta
from itertools import accumulate

from crossread.lang.en.events import GAME_WORDS, SINCE
from crossread.lang.en.times import WEEKDAYS
from crossread.model.layers import Reading, Timex
from crossread.model.report import UNKNOWN_WHEN, Span, When
from crossread.text.dates import days_between, is_after
from crossread.text.spans import around
from crossread.text.tree import tokens_within

_CALENDAR = re.compile(r"\d{4}(?:-|$)|\d{3}$|\d{3}X")
_COMPARING = frozenset({"than", "compared", "from", "versus"})
_MEASURED_FROM = frozenset({"over", "on", "from", "than", "to"})
_LOOKING_BACK = frozenset({"before", "earlier", "previous"})
"""What a change is measured from: "up 4 percent on the year before"."""
_LIMITS = frozenset({"before", "until", "till", "by"})
_ALMOST_A_WEEK = 6
_GAME = 2
_BEHIND = frozenset({"after", "following"})


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


def nearest_time(
    reading: Reading,
    first: int,
    last: int,
    anchor: int,
    dates: Callable[[Timex], bool] = lambda _: True,
) -> Timex | None:
    """The date or time of day within the tokens that stands nearest to the token `anchor`, of those that `dates` lets through.

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
        if not dates(timex):
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
    if timex is None or not is_calendar(timex.when.value) or _is_round(reading, timex):
        return UNKNOWN_WHEN
    if _is_of_a_game(reading, timex):
        return UNKNOWN_WHEN
    word = word_before(reading, timex)
    day = report_day(reading)
    if word in SINCE and day is not None and is_after(timex.when.value or "", day):
        return UNKNOWN_WHEN  # nothing has gone on since a day that is still to come
    if word in SINCE | _BEHIND:
        return When(None, "bounded", earliest=timex.when.value, anchor=timex.when.anchor)
    if word in _LIMITS:
        return When(None, "bounded", latest=timex.when.value, anchor=timex.when.anchor)
    return _around(reading, timex, day) or timex.when


def _around(reading: Reading, timex: Timex, day: str | None) -> When | None:
    """The bounds of a bare weekday that is either almost a week before the report or, by the clock of another country, the day after it."""
    words = reading.report.text[timex.start : timex.end].casefold().split()
    if day is None or words[-1:] == [] or words[-1] not in WEEKDAYS or "last" in words:
        return None
    before = days_between(timex.when.value or "", day)
    if before != _ALMOST_A_WEEK:
        return None
    after = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    return When(None, "bounded", earliest=timex.when.value, latest=after, anchor=timex.when.anchor)


def _is_of_a_game(reading: Reading, timex: Timex) -> bool:
    """Whether "the third quarter" is that of a game: no year stands with it, and the report speaks of touchdowns and the like."""
    words = reading.report.text[timex.start : timex.end]
    if "quarter" not in words.casefold() or any(c.isdigit() for c in words):
        return False
    told = {t.text.casefold() for t in reading.parse.tokens}
    return len(told & GAME_WORDS) >= _GAME


def _is_round(reading: Reading, timex: Timex) -> bool:
    """Whether the expression counts in lengths too round to give a year ("half a century ago")."""
    words = reading.report.text[timex.start : timex.end].casefold()
    return "ago" in words and any(w in words for w in ("century", "centuries", "decade"))


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
