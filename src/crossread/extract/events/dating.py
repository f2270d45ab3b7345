"""When the event of a clause is, as far as the clause and the report's day tell.

Comes in: a Reading, a Clause, its expression of time. Goes out: a When, and the state where the date decides it. What is told as news in
the lead of a dated report happened on that day, unless the lead itself tells another; everything else undated is only bounded.
"""

from crossread.extract.events.attached import (
    is_calendar,
    nearest_time,
    report_day,
    when_of,
    word_before,
)
from crossread.extract.events.owners import dates_verb
from crossread.extract.events.state import (
    base_words,
    is_going_on,
    is_present,
    is_present_perfect,
)
from crossread.lang.en.events import ANNOUNCING, JUST, PLANNED_BEFORE, WILL
from crossread.model.layers import Event, EventState, Reading, Timex
from crossread.model.report import UNKNOWN_WHEN, When
from crossread.text.clauses import Clause
from crossread.text.dates import is_after
from crossread.text.tree import is_relation

_STATES = frozenset({"conflict", "term"})
"""Kinds that the simple present tells of as going on ("the army holds the bridge")."""


def lead_zones(reading: Reading) -> frozenset[int]:
    """Zones that carry the news: title, standfirst, and the first paragraph of the body."""
    kinds = [(s.zone, s.zone_kind) for s in reading.parse.sentences]
    body = [z for z, kind in kinds if kind == "body"]
    return frozenset(z for z, kind in kinds if kind in ("title", "standfirst")) | frozenset(
        body[:1]
    )


def news_day(reading: Reading, lead: frozenset[int]) -> str | None:
    """The report's day, on which a lead told as just done was done; None where the lead itself tells another day."""
    day = report_day(reading)
    places = [z for i, z in enumerate(reading.report.zones) if i in lead]
    for timex in reading.times:
        value = timex.when.value or ""
        if (
            any(z.start <= timex.start < z.end for z in places)
            and len(value) >= 10
            and is_calendar(value)
        ):
            other = day is not None and value[:10] != day
            if other:
                return None
    return day


def fronted_time(reading: Reading, clause: Clause, before: Clause | None) -> Timex | None:
    """The date at the head of the sentence that two joined verbs share ("On Monday X met Y and signed …")."""
    if (
        before is None
        or clause.relative
        or clause.subject != before.subject
        or clause.first <= before.verb
    ):
        return None
    timex = (
        nearest_time(
            reading,
            before.first,
            before.verb,
            before.verb,
            lambda t: dates_verb(reading, t, before.verb),
        )
        if before.first < before.verb
        else None
    )
    return (
        timex
        if timex is not None and word_before(reading, timex) not in ("since", "until")
        else None
    )


def when_told(
    reading: Reading,
    clause: Clause,
    timex: Timex | None,
    state: EventState,
    fresh_day: str | None,
    kind: str,
) -> tuple[When, EventState]:
    """When the clause's event is, and its state once the date is known."""
    day = report_day(reading)
    when = when_of(reading, timex)
    if when.value is not None:
        return _with_date(reading, clause, when, state, day)
    since = timex is not None and word_before(reading, timex) == "since"
    if timex is not None and since and kind in ("term", "takes office"):
        return timex.when, state
    ahead = timex is not None and timex.when.value == "FUTURE_REF"
    if when != UNKNOWN_WHEN or state != "happened" or day is None or ahead:
        return when, state  # the date told is a bound, or what is told is not over
    if timex is None and _goes_on(reading, clause, fresh_day, kind):
        return _while_going_on(day), state
    if timex is None and _is_of_the_day(reading, clause, fresh_day, kind):
        return When(fresh_day, "inferred", anchor=fresh_day), state
    return When(None, "bounded", latest=day), state


def _with_date(
    reading: Reading, clause: Clause, when: When, state: EventState, day: str | None
) -> tuple[When, EventState]:
    """The date told and what it makes of the state: what is told for a day to come is planned, what is told of a past day is over."""
    if day is None or when.value is None:
        return when, state
    planning = _is_planning(reading, clause)
    if is_after(when.value, day):
        if state == "happened" and reading.parse.tokens[clause.verb].tag == "VBD" and not planning:
            # What is told in the past tense is over: the day to come is that of something else, or misread.
            return When(None, "bounded", latest=day), state
        told = state == "happened" or (state == "hypothetical" and _is_told_would(reading, clause))
        return when, "planned" if told else state
    if is_after(day, when.value) and is_going_on(reading.parse, clause):
        # "are preparing a vote for May": the date is not that of the preparing
        return _while_going_on(day), state
    over = state == "planned" and is_after(day, when.value) and not planning
    return when, "happened" if over else state


def _while_going_on(day: str) -> When:
    """The time of what goes on as a report of that day tells it: it began before, so only the month is told."""
    return When(day[: len("2024-10")], "inferred", anchor=day)


def _goes_on(reading: Reading, clause: Clause, fresh_day: str | None, kind: str) -> bool:
    """Whether the event goes on as it is told ("are advancing", "the army holds the bridge")."""
    present = is_present(reading.parse, clause)
    return is_going_on(reading.parse, clause) or (kind in _STATES and present and fresh_day is None)


def _is_of_the_day(reading: Reading, clause: Clause, fresh_day: str | None, kind: str) -> bool:
    """Whether the report's day is that of the event: the lead tells it as just done."""
    present = is_present(reading.parse, clause)
    words = {t.text.casefold() for t in reading.parse.tokens[clause.first : clause.verb]}
    fresh = is_present_perfect(reading.parse, clause) or (bool(words & JUST) and not present)
    return fresh_day is not None and fresh and kind not in ("statement", "other", "term")


def _is_planning(reading: Reading, clause: Clause) -> bool:
    """Whether words of planning stand before the verb ("was expected to …"): its date is that of the plan."""
    before = reading.parse.tokens[clause.first : clause.verb + 1]
    tokens = reading.parse.tokens
    above = tokens[clause.verb].head
    group = (*before, tokens[above], tokens[tokens[above].head])
    return any(t.text.casefold() in WILL or set(base_words(t)) & PLANNED_BEFORE for t in group)


def _is_told_would(reading: Reading, clause: Clause) -> bool:
    """Whether the verb stands with "would" under a verb of saying in the past ("said the school would open in June")."""
    token = reading.parse.tokens[clause.verb]
    above = reading.parse.tokens[token.head]
    told = above.tag in ("VBD", "VBN") and bool(set(base_words(above)) & ANNOUNCING)
    words = {t.text.casefold() for t in reading.parse.tokens[clause.first : clause.verb]}
    return told and "would" in words and is_relation(token, "ccomp")


def bound_by_noun(reading: Reading, timex: Timex | None, named: tuple[Event, ...]) -> When | None:
    """What a date inside a noun's phrase says of the verb: only a bound after "since", "after" or "before"; None if it dates both."""
    if timex is None or timex.when.value is None:
        return None
    noun = next((e for e in named if e.start <= timex.start and timex.end <= e.end), None)
    if noun is None:
        return None
    before = _limit_before(reading, token_at(reading, noun.start))
    if before in ("since", "after", "following"):
        return When(None, "bounded", earliest=timex.when.value, anchor=timex.when.anchor)
    if before in ("before", "until"):
        return When(None, "bounded", latest=timex.when.value, anchor=timex.when.anchor)
    return None


def _limit_before(reading: Reading, place: int) -> str:
    """The word "since", "after", "before" … that governs the noun phrase at `place`, also over "the start of"; else empty."""
    tokens = reading.parse.tokens
    for i in range(place - 1, max(-1, place - 6), -1):
        word = tokens[i].text.casefold()
        if word in ("since", "after", "following", "before", "until"):
            return word
        if tokens[i].pos not in ("DET", "NOUN", "ADJ", "ADP", "PART"):
            return ""
    return ""


def token_at(reading: Reading, start: int) -> int:
    """The index of the first token that begins at `start` or after, by bisection."""
    low, high = 0, len(reading.parse.tokens)
    while low < high:
        middle = (low + high) // 2
        if reading.parse.tokens[middle].start < start:
            low = middle + 1
        else:
            high = middle
    return low
