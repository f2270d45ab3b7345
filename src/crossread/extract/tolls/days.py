"""On which day the incident of a report was, as far as the report tells.

Comes in: a Reading and its Harms. Goes out: the days told with harm, with "the shooting happened on", or in the first sentences, each with
a weight.
"""

import re
from collections.abc import Iterator, Sequence

from crossread.lang.en.tolls import CLOCK_WORDS, INCIDENTS, PRINTED, REPORTED, TAKE_PLACE
from crossread.model.layers import Dated, Harm, Reading, Sentence, Timex
from crossread.model.report import BODY_ZONES, Span, When
from crossread.text.dates import days_between
from crossread.text.spans import around

HAPPENED, HARMED, LATER, LEAD = 4, 3, 1, 1
"""What a day counts that is told with "happened", with the harm itself, with a death or a hospital, or in the first sentences."""
FIRST = 3
WORDS, REACH = 3, 40
"""How many words, and characters, before a day are looked at."""
FAR = 7
"""Days before the report's own day from which a day can only have been told by its date."""


def dated(reading: Reading, harms: Sequence[Harm]) -> tuple[Dated, ...]:
    """The days told, in the order of the text, each expression of time once, with its highest weight."""
    best: dict[Span, Dated] = {}
    for found in _all(reading, harms):
        span = Span(found.start, found.end)
        if span not in best or best[span].weight < found.weight:
            best[span] = found
    return tuple(best[span] for span in sorted(best))


def _all(reading: Reading, harms: Sequence[Harm]) -> Iterator[Dated]:
    for harm in harms:
        if harm.own and harm.time is not None and _is_day(harm.when.value):
            at_once = harm.outcome == "hit" or (harm.plain and not _slow(reading, harm))
            yield _weighed(reading, harm.time, harm.when, HARMED if at_once else LATER)
    body = [s for s in reading.parse.sentences if s.zone_kind in BODY_ZONES]
    for n, sentence in enumerate(body):
        words = _words(reading, sentence)
        if PRINTED & words:
            continue
        weight = HAPPENED if INCIDENTS & words and TAKE_PLACE & words else LEAD if n < FIRST else 0
        for timex in _times(reading, sentence) if weight else ():
            yield _weighed(reading, Span(timex.start, timex.end), timex.when, weight)


def _weighed(reading: Reading, span: Span, when: When, weight: int) -> Dated:
    """The day with its weight: little for an hour whose day comes from elsewhere, more for a day with its hour or night."""
    text = reading.report.text[span.start : span.end]
    day = (reading.report.published.value or "")[:10]
    value = when.value or ""
    before = reading.report.text[max(0, span.start - REACH) : span.start].casefold()
    if REPORTED & set(re.findall(r"[a-z]+", before)[-WORDS:]):
        weight = 0  # "police said Tuesday"
    if _clock_only(text):
        weight = min(weight, LEAD)
    elif weight and "T" in value:
        weight += 1
    if value[:10] == day and day[:4] in text:
        weight = 0  # the day of the page, printed above it
    passed = days_between(value, day)
    return Dated(
        span.start, span.end, when, 2 * weight if passed is not None and passed > FAR else weight
    )


def _is_day(value: str | None) -> bool:
    return value is not None and len(value) >= 10 and value[:10].replace("-", "").isdigit()


def _slow(reading: Reading, harm: Harm) -> bool:
    """Whether the words tell of a death, which may come days after."""
    return (
        reading.report.text[harm.word.start : harm.word.end]
        .casefold()
        .startswith(("die", "pronounced", "dead", "death"))
    )


def _times(reading: Reading, sentence: Sentence) -> list[Timex]:
    return [
        t
        for t in around(reading.times, sentence.start, sentence.end, reach=0)
        if t.type in ("DATE", "TIME") and _is_day(t.when.value)
    ]


def _words(reading: Reading, sentence: Sentence) -> frozenset[str]:
    return frozenset(
        t.text.casefold() for t in reading.parse.tokens[sentence.first : sentence.last]
    )


def _clock_only(text: str) -> bool:
    """Whether the expression tells an hour and no day, which then comes from elsewhere."""
    return "/" not in text and not set(re.findall(r"[a-z]+", text.casefold())) - CLOCK_WORDS
