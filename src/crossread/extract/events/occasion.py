"""Dating by occasion: what is told as done "during the handover" was done on the day of the handover.

Comes in: a Reading and its Events. Goes out: the same Events, some with an inferred date or with bounds. Only the report's own lead
event counts as the occasion. An event that names it again took place with it; praise or blame of the one whom the lead is about
lies between the lead event and the report.
"""

import msgspec

from crossread.extract.events.attached import report_day
from crossread.lang.en.events import NOUN_KINDS
from crossread.model.layers import Event, Reading
from crossread.model.report import When
from crossread.text.tree import sentence_at

_FAMILIES = (
    frozenset({"takes office", "handover", "appointment", "ceremony"}),
    frozenset({"election", "vote"}),
    frozenset({"attack", "conflict"}),
    frozenset({"meeting"}),
    frozenset({"disaster"}),
    frozenset({"legal"}),
    frozenset({"agreement"}),
    frozenset({"sport"}),
    frozenset({"announcement"}),
)
_SAME_DAY = frozenset({"during", "at"})
_DEFINITE = frozenset({"the", "his", "her", "their", "its"})


def dated_by_occasion(reading: Reading, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events, those without a date that name the lead event as their occasion dated by it (basis "inferred")."""
    lead = next(
        (
            e
            for e in events
            if e.state == "happened"
            and e.when.value
            and len(e.when.value) >= 10
            and _in_lead(reading, e)
        ),
        None,
    )
    if lead is None:
        return events
    family = next((f for f in _FAMILIES if lead.kind in f), frozenset({lead.kind}))
    about = frozenset(
        p for e in events if e.kind in family and _in_lead(reading, e) for p in e.participants[:2]
    )
    return tuple(_dated(reading, e, lead, family, about) for e in events)


def _dated(
    reading: Reading, event: Event, lead: Event, family: frozenset[str], about: frozenset[str]
) -> Event:
    if event.when.value is not None or event.when.earliest or event.state != "happened":
        return event
    day = (lead.when.value or "")[:10]
    if _names_occasion(reading, event, family):
        return msgspec.structs.replace(event, when=When(day, "inferred", anchor=day))
    published = report_day(reading)
    if published is None or event.start <= lead.start or not _reacts(event, about):
        return event
    if published == day:
        return msgspec.structs.replace(event, when=When(day, "inferred", anchor=day))
    return msgspec.structs.replace(
        event, when=When(None, "bounded", earliest=day, latest=published)
    )


def _reacts(event: Event, about: frozenset[str]) -> bool:
    """Whether the event is praise or blame, by another, of those whom the lead is about."""
    if event.kind not in ("endorsement", "criticism") or len(event.participants) < 2:
        return False
    return event.participants[0] not in about and any(p in about for p in event.participants[1:])


def _names_occasion(reading: Reading, event: Event, family: frozenset[str]) -> bool:
    tokens = reading.parse.tokens
    sentence = sentence_at(reading.parse, event.anchor.start)
    if sentence is None:
        return False
    for i in range(sentence.first, sentence.last - 2):
        if (
            tokens[i].text.casefold() not in _SAME_DAY
            or tokens[i + 1].text.casefold() not in _DEFINITE
        ):
            continue
        for following in tokens[i + 2 : min(i + 5, sentence.last)]:
            if NOUN_KINDS.get(following.text.casefold()) in family:
                return True
    return False


def _in_lead(reading: Reading, event: Event) -> bool:
    sentence = sentence_at(reading.parse, event.anchor.start)
    if sentence is None:
        return False
    body = next((s.zone for s in reading.parse.sentences if s.zone_kind == "body"), None)
    return sentence.zone_kind in ("title", "standfirst") or sentence.zone == body
