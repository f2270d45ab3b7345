"""Events told by a verb and its clause.

Comes in: a Reading with parse, names, times, quotations. Goes out: Events. A verb counts by its kind; one without a kind counts when
a date stands with it or when it carries a headline or a first paragraph. Verbs between quotation marks are somebody's words: no
events of the report.
"""

from crossread.extract.events.attached import (
    duration_in,
    inside,
    is_calendar,
    nearest_time,
    participants,
    spoken_spans,
    word_before,
)
from crossread.extract.events.dating import (
    bound_by_noun,
    fronted_time,
    lead_zones,
    news_day,
    when_told,
)
from crossread.extract.events.extent import extent
from crossread.extract.events.general import (
    NOWADAYS_KINDS,
    is_nowadays,
    is_order,
    is_purpose,
    keeps_silent,
    only_plans,
    with_outer_subject,
    without_foreign_time,
)
from crossread.extract.events.kinds import has_kind, kind_told, tells_enough
from crossread.extract.events.owners import dates_verb, own_time
from crossread.extract.events.state import refusal, state_of
from crossread.model.layers import Event, Reading, Timex
from crossread.model.report import Span
from crossread.text.clauses import Clause, clauses

_FEWEST_WORDS = 3


def told_events(reading: Reading, named: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events that verbs tell, in order. `named` are those that nouns tell: a date inside such a noun phrase is the noun's."""
    spoken = spoken_spans(reading)
    lead = lead_zones(reading)
    day = news_day(reading, lead)
    found: list[Event] = []
    for sentence in reading.parse.sentences:
        before: Clause | None = None
        for clause in clauses(reading.parse, sentence):
            token = reading.parse.tokens[clause.verb]
            if token.pos == "VERB" and not inside(spoken, token.start, token.end):
                event = _event(reading, clause, before, sentence.zone in lead, day, named)
                if event is not None:
                    found.append(event)
            before = clause
    return tuple(_one_per_clause(found))


def _event(
    reading: Reading,
    clause: Clause,
    before: Clause | None,
    lead: bool,
    day: str | None,
    named: tuple[Event, ...],
) -> Event | None:
    verb = reading.parse.tokens[clause.verb]
    clause = with_outer_subject(reading.parse, without_foreign_time(reading, clause))
    timex = _time(reading, clause, before)
    dated = timex is not None and is_calendar(timex.when.value)
    since = timex is not None and word_before(reading, timex) == "since"
    lasting = duration_in(reading, clause.first, clause.last) is not None
    kind = kind_told(reading, clause, dated, since, lasting, lead)
    taking_part = participants(reading, clause.first, clause.last, clause.subject)
    if kind == "other" and not lead and timex is not None and _is_of_noun(timex, named):
        return None
    if kind is None or not tells_enough(reading, clause, kind, taking_part, dated, lead):
        return None
    if is_order(reading, clause) or (
        kind in NOWADAYS_KINDS and is_nowadays(reading, clause, timex)
    ):
        return None
    state = state_of(reading.parse, clause)
    if (
        is_purpose(reading.parse, clause)
        or only_plans(reading.parse, clause)
        or keeps_silent(reading.parse, clause, state)
    ):
        return None
    asked_for = (
        state == "hypothetical"
        and clause.governor is not None
        and has_kind(reading, clause.governor)
    )
    refused = refusal(reading.parse, clause)
    if refused is not None:
        kind, verb = "refusal", reading.parse.tokens[refused.verb]
        state = state_of(reading.parse, refused)
    span = extent(reading, clause, named)
    if asked_for or (
        not dated and len(reading.report.text[span.start : span.end].split()) < _FEWEST_WORDS
    ):
        return None
    when, state = when_told(reading, clause, timex, state, day if lead else None, kind)
    near = timex or nearest_time(reading, clause.first, clause.last, clause.verb)
    bound = bound_by_noun(reading, near, named)
    if bound is not None:
        when, timex = bound, None
    return Event(
        span.start, span.end, kind, Span(verb.start, verb.end), state, when,
        Span(timex.start, timex.end) if timex else None, taking_part,
    )  # fmt: skip


def _time(reading: Reading, clause: Clause, before: Clause | None) -> Timex | None:
    """The date that the clause's verb has: in the clause, at the head of its sentence, or shared with the verb before."""
    sentence = reading.parse.sentences[reading.parse.tokens[clause.verb].sentence]
    return (
        nearest_time(
            reading,
            clause.first,
            clause.last,
            clause.verb,
            lambda t: dates_verb(reading, t, clause.verb),
        )
        or own_time(reading, sentence, clause.verb)
        or fronted_time(reading, clause, before)
    )


def _is_of_noun(timex: Timex, named: tuple[Event, ...]) -> bool:
    """Whether the date stands in the phrase of a noun that tells an event, and so dates that ("fears over the vote in May")."""
    return any(e.start <= timex.start and timex.end <= e.end for e in named)


def _one_per_clause(found: list[Event]) -> list[Event]:
    """Of verbs that share one clause (a verb and its infinitive), the one whose kind says more; at a tie the last."""
    kept: dict[tuple[int, int], Event] = {}
    for event in found:
        other = kept.get((event.start, event.end))
        if other is None or _weight(event) >= _weight(other):
            kept[event.start, event.end] = event
    return list(kept.values())


def _weight(event: Event) -> int:
    return {"other": 0, "statement": 1, "change": 2}.get(event.kind, 3)
