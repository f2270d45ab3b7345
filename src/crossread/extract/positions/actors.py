"""Whose stance a clause tells, whose words tell it, and when.

Comes in: a Reading, a Clause. Goes out: names, voices, times. "I" and "we" between quotation marks are the speaker.
"""

from bisect import bisect_right
from typing import Literal, NamedTuple

from crossread.lang.en.irregular import VERB_FORMS
from crossread.lang.en.stances import BODIES, FIRST_PERSON
from crossread.model.layers import Quotation, Reading
from crossread.model.report import UNKNOWN_WHEN, Span, When
from crossread.text.clauses import Clause, base_forms, group_start, noun_phrase
from crossread.text.spans import around

Voice = Literal["outlet", "reported", "quoted"]


class Actor(NamedTuple):
    """The actor's name and the words that name it here."""

    name: str
    span: Span


def actor_of(reading: Reading, clause: Clause) -> Actor | None:
    """The named subject of the clause, or the speaker where the subject is "I" or "we" in a quotation."""
    if clause.subject is None:
        return _right_before(reading, clause)
    token = reading.parse.tokens[clause.subject]
    if token.text.casefold() in FIRST_PERSON:
        return speaker_at(reading, token.start)
    found = name_over(reading, token.start, token.end)
    if found is not None:
        return found
    return _apposed(reading, clause) or _body(reading, clause.subject)


def _body(reading: Reading, subject: int) -> Actor | None:
    """A government or council named by its country: "Norway’s government", "the Norwegian government"; it is not the country."""
    tokens = reading.parse.tokens
    if tokens[subject].text.casefold() not in BODIES:
        return None
    floor = reading.parse.sentences[tokens[subject].sentence].first
    first, _ = noun_phrase(reading.parse, subject, floor, subject + 1)
    while first < subject and tokens[first].tag == "DT":
        first += 1
    own = tokens[first:subject]
    if not any(t.pos in ("PROPN", "ADJ") and t.text[:1].isupper() for t in own):
        return None
    span = Span(tokens[first].start, tokens[subject].end)
    return Actor(reading.report.text[span.start : span.end], span)


def _right_before(reading: Reading, clause: Clause) -> Actor | None:
    """The name right before the verb group, where the parse has no subject."""
    start = group_start(reading.parse, clause.verb, clause.first)
    if start <= clause.first:
        return None
    return _name_at(reading, start - 1)


def _name_at(reading: Reading, i: int) -> Actor | None:
    """The name that token `i` ends, unless it hangs on a preposition: "on Twitter" tells of no actor."""
    tokens = reading.parse.tokens
    found = name_over(reading, tokens[i].start, tokens[i].end)
    if found is None:
        return None
    first = i
    while first > 0 and tokens[first - 1].start >= found.span.start:
        first -= 1
    return None if first > 0 and tokens[first - 1].pos == "ADP" else found


NESTED = 12
"""Quotations that begin before an offset and may still run on there: one cut by its cue holds a few others at most."""


def speaker_at(reading: Reading, offset: int) -> Actor | None:
    """The speaker of the quotation around `offset`."""
    quotation = quotation_at(reading, offset)
    if quotation is None or quotation.speaker_name is None:
        return None
    span = quotation.speaker or quotation.content[0]
    return Actor(quotation.speaker_name, span)


def quotation_at(reading: Reading, offset: int) -> Quotation | None:
    """The quotation whose content holds `offset`, the shortest one."""
    last = bisect_right(reading.quotations, offset, key=lambda q: q.content[0].start)
    near = reading.quotations[max(0, last - NESTED) : last]
    found = [q for q in near if any(s.start <= offset < s.end for s in q.content)]
    return min(found, key=lambda q: sum(s.end - s.start for s in q.content), default=None)


def voice_at(reading: Reading, offset: int) -> Voice:
    """Whose words stand at `offset`."""
    quotation = quotation_at(reading, offset)
    if quotation is None:
        return "outlet"
    marked = quotation.content if quotation.kind == "direct" else quotation.quoted
    return "quoted" if any(s.start <= offset < s.end for s in marked) else "reported"


def name_over(reading: Reading, start: int, end: int) -> Actor | None:
    """The longest named mention over the stretch."""
    near = around(reading.names, start, end)
    found = [
        m
        for m in near
        if m.start < end and start < m.end and m.name and m.kind not in ("event", "work")
    ]
    found = found or [
        m for m in near if m.title and m.title.start <= start < m.title.end and m.name
    ]
    best = max(found, key=lambda m: (m.end - m.start, -m.start), default=None)
    return Actor(best.name, Span(best.start, best.end)) if best is not None and best.name else None


def when_at(reading: Reading, verb_start: int) -> When:
    """The time of the event that the report tells with this verb, or of the quotation around it."""
    event = next((e for e in reading.events if e.anchor.start <= verb_start < e.anchor.end), None)
    if event is None:
        quotation = quotation_at(reading, verb_start)
        if quotation is not None and quotation.cue:
            event = next((e for e in reading.events if e.anchor == quotation.cue[0]), None)
    return event.when if event is not None else UNKNOWN_WHEN


def base_words(reading: Reading, i: int) -> tuple[str, ...]:
    """Base forms of token `i`, irregular ones first."""
    return base_forms(reading.parse.tokens[i], VERB_FORMS)


def _apposed(reading: Reading, clause: Clause) -> Actor | None:
    """ "Norway, a founding member, backed …": the name before the comma of an apposition that the parse took for the subject; or the
    name that closes one, as in "the front-runner, Kari Lund, backed …"."""
    if clause.subject is None:
        return None
    tokens = reading.parse.tokens
    for i in range(clause.subject, max(clause.first, clause.subject - 8), -1):
        if tokens[i].text == "," and i > clause.first:
            return _name_at(reading, i - 1)
    start = group_start(reading.parse, clause.verb, clause.first)
    if start - 2 > clause.subject and tokens[start - 1].text == ",":
        return _name_at(reading, start - 2)
    return None
