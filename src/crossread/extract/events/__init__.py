"""Events: what a report tells as having happened, as planned, as denied or as possible.

Comes in: a Reading with its parse, names, times and quotations. Goes out: Events, in the order of the text. Three sources: verbs with
their clauses, nouns that name an event, and acts of speech from the quotations. Never guesses a date: what is not told stays unknown,
or bounded by the day of the report.
"""

from collections.abc import Sequence

from crossread.extract.events.nouns import named_events
from crossread.extract.events.occasion import dated_by_occasion
from crossread.extract.events.speech import spoken_events
from crossread.extract.events.verbs import told_events
from crossread.model.layers import Event, Reading
from crossread.model.report import Span
from crossread.text.spans import around

__all__ = ["events"]


def events(reading: Reading) -> tuple[Event, ...]:
    """The events of a report in text order, none twice.

    A verb that is the cue of a quotation gives its event by the quotation; a noun beside a verb of the same kind gives none.
    """
    spoken = spoken_events(reading)
    cues = sorted({e.anchor for e in spoken})
    nouns = named_events(reading)
    told = [e for e in told_events(reading, nouns) if not _is_cue(e.anchor, cues)]
    named = [
        e for e in nouns if not any(t.kind == e.kind and t.start <= e.start < t.end for t in told)
    ]
    found = sorted({*spoken, *told, *named}, key=lambda e: (e.start, e.end, e.anchor, e.kind))
    return dated_by_occasion(reading, tuple(found))


def _is_cue(anchor: Span, cues: Sequence[Span]) -> bool:
    near = around(cues, anchor.start, anchor.end)
    return any(anchor.start < c.end and c.start < anchor.end for c in near)
