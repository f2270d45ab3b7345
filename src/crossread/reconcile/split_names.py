"""One name of a report that is another person's there. Comes in: a Reading, a Split. Goes out: the Reading with the other name in all layers."""

from msgspec import structs

from crossread.model.corrections import Split
from crossread.model.layers import Mention, Reading
from crossread.model.report import Span
from crossread.text.names import fold


def split(reading: Reading, correction: Split, within: Span) -> Reading | None:
    """The reading in which the name means the other within `within`; None where it does not stand there.

    With no words told every mention changes, pronouns too. A name in a later layer changes with the mentions in its stretch; where none
    is, only if every mention of the report changed.
    """
    text, wanted = reading.report.text, fold(correction.name)

    def is_meant(m: Mention) -> bool:
        return (
            m.name is not None
            and within.start <= m.start
            and m.end <= within.end
            and wanted in (fold(m.name), fold(text[m.start : m.end]))
        )

    changed = [m for m in reading.names if is_meant(m)]
    if not changed:
        return None
    old = {m.name for m in changed}
    kept = [m for m in reading.names if m.name in old and not is_meant(m)]

    def renamed(name: str | None, *spans: Span | None) -> str | None:
        if name not in old:
            return name
        stands = [_inside(changed, s, name) for s in spans]
        others = [_inside(kept, s, name) for s in spans]
        if any(stands) or any(others):
            return correction.other if any(stands) and not any(others) else name
        return name if any(m.name == name for m in kept) else correction.other

    def sure(name: str, *spans: Span | None) -> str:
        return renamed(name, *spans) or name

    return structs.replace(
        reading,
        names=tuple(
            structs.replace(m, name=correction.other) if is_meant(m) else m for m in reading.names
        ),
        quotations=tuple(
            structs.replace(q, speaker_name=renamed(q.speaker_name, q.speaker))
            for q in reading.quotations
        ),
        events=tuple(
            structs.replace(
                e, participants=tuple(sure(n, Span(e.start, e.end)) for n in e.participants)
            )
            for e in reading.events
        ),
        offices=tuple(
            structs.replace(
                t,
                person=sure(t.person, Span(t.start, t.end)),
                organisation=renamed(t.organisation, Span(t.start, t.end)),
            )
            for t in reading.offices
        ),
        positions=tuple(
            structs.replace(s, actor=sure(s.actor, s.actor_span)) for s in reading.positions
        ),
    )


def _inside(mentions: list[Mention], span: Span | None, name: str | None) -> bool:
    return span is not None and any(
        m.name == name and span.start <= m.start and m.end <= span.end for m in mentions
    )
