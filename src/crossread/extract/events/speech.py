"""Acts of speech as events: one for each cue of a quotation.

Comes in: a Reading with quotations. Goes out: Events of kind "statement". What was said may be about any time; the event is the saying,
so only dates that stand outside the reported words date it.
"""

from collections.abc import Sequence

from crossread.extract.events.attached import names_in, report_day, when_of
from crossread.extract.events.state import base_words
from crossread.lang.en.events import VERB_KINDS
from crossread.model.layers import Event, Quotation, Reading, Timex
from crossread.model.report import Span, When
from crossread.text.clauses import clauses
from crossread.text.spans import around
from crossread.text.tree import children, sentence_at, subtree, tokens_within

_LONGEST = 420
_MARKS = frozenset("\"“”‘’'«»„")


def spoken_events(reading: Reading) -> tuple[Event, ...]:
    """One event for each quotation that has a cue and a named speaker, in order."""
    return tuple(
        e
        for q in reading.quotations
        if q.cue and q.speaker is not None and q.speaker_name and (e := _event(reading, q))
    )


def _event(reading: Reading, quotation: Quotation) -> Event | None:
    cue = quotation.cue[0]
    parts = [
        *quotation.content,
        *quotation.cue,
        *([quotation.speaker] if quotation.speaker else []),
    ]
    start, end = min(s.start for s in parts), max(s.end for s in parts)
    sentence = sentence_at(reading.parse, cue.start)
    if sentence is None:
        return None
    if end - start > _LONGEST:
        start, end = max(start, sentence.start), min(end, sentence.end)
    end = _with_addressee(reading, cue, end)
    start, end = _with_marks(reading.report.text, start, end, quotation.content)
    timex = _time(reading, quotation, sentence.start, sentence.end)
    tokens = tokens_within(reading.parse, start, end)
    others = names_in(reading, tokens[0], tokens[-1] + 1) if tokens else ()
    names = (quotation.speaker_name, *others) if quotation.speaker_name else others
    when, day = when_of(reading, timex), report_day(reading)
    if timex is None and day is not None:
        when = When(None, "bounded", latest=day)
    return Event(
        start, end, _kind(reading, cue), cue, "happened", when,
        Span(timex.start, timex.end) if timex else None, tuple(dict.fromkeys(names)),
    )  # fmt: skip


def _with_addressee(reading: Reading, cue: Span, end: int) -> int:
    """The end of a stretch that ends with the cue, moved behind whom it is said to ("told reporters")."""
    tokens = reading.parse.tokens
    verb = tokens_within(reading.parse, cue.start, cue.end)[-1]
    if tokens[verb].end != end:
        return end
    told = [i for i in children(reading.parse, verb, "obj", "iobj") if i > verb]
    words = subtree(reading.parse, told[0]) if told else ()
    return tokens[words[-1]].end if words and words[0] == verb + 1 else end


def _with_marks(text: str, start: int, end: int, content: Sequence[Span]) -> tuple[int, int]:
    """The stretch with the quotation marks right around it, which are no part of what was said."""
    opens = start > 0 and text[start - 1] in _MARKS and any(c.start == start for c in content)
    closes = text[end : end + 1] in _MARKS and any(c.end == end for c in content)
    return start - opens, end + closes


def _cue_clause(reading: Reading, cue: Span, start: int, end: int) -> tuple[int, int]:
    """The span of the clause whose verb the cue is; the stretch given where there is none."""
    sentence = sentence_at(reading.parse, cue.start)
    if sentence is None:
        return start, end
    for clause in clauses(reading.parse, sentence):
        verb = reading.parse.tokens[clause.verb]
        if cue.start <= verb.start < cue.end:
            return reading.parse.tokens[clause.first].start, reading.parse.tokens[
                clause.last - 1
            ].end
    return start, end


def _kind(reading: Reading, cue: Span) -> str:
    """The kind of the cue's verb where that is more than saying ("praised"), else "statement"."""
    for i in tokens_within(reading.parse, cue.start, cue.end):
        for form in base_words(reading.parse.tokens[i]):
            kind = VERB_KINDS.get(form)
            if kind in ("endorsement", "criticism", "announcement"):
                return kind
            if kind == "agreement" and not children(reading.parse, i, "ccomp"):
                return kind  # "agreed to pay"; who agrees that a thing is so only says so
    return "statement"


def _time(reading: Reading, quotation: Quotation, start: int, end: int) -> Timex | None:
    """The date outside the reported words, in the cue's own clause, nearest to the cue."""
    start, end = _cue_clause(reading, quotation.cue[0], start, end)
    outside = [
        t
        for t in around(reading.times, start, end)
        if start <= t.start and t.end <= end and t.type in ("DATE", "TIME")
        and not any(c.start < t.end and t.start < c.end for c in quotation.content)
        and not any(c.start < t.end and t.start < c.end for q in reading.quotations for c in q.content)
    ]  # fmt: skip
    cue = quotation.cue[0].start
    return min(outside, key=lambda t: (abs(t.start - cue), t.start), default=None)
