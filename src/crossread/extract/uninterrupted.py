"""A reading without slices that run over furniture inside a paragraph. Comes in: a Reading. Goes out: the same, with such slices cut or left out.

The layers are read as if the furniture were not there. A quotation is told in the pieces before and behind it; a clause that cannot be
shown in one slice is left out, since half of it would say something else; and its sentence counts as furniture.
"""

from collections.abc import Sequence

from msgspec import structs

from crossread.extract.parts import clear_of, holes_of
from crossread.model.layers import (
    Event,
    Mention,
    Parse,
    Quantity,
    Quotation,
    Reading,
    Stance,
    Tenure,
    Timex,
)
from crossread.model.report import Span


def uninterrupted(reading: Reading) -> Reading:
    """The reading, with each slice of its layers clear of furniture."""
    holes = holes_of(reading.report)
    if not holes:
        return reading
    text = reading.report.text
    return structs.replace(
        reading,
        parse=_parse(reading.parse, holes),
        names=tuple(_mention(m, holes) for m in reading.names if _is_clear(m, holes)),
        times=tuple(t for t in reading.times if _is_clear(t, holes)),
        quantities=tuple(_quantity(q, holes) for q in reading.quantities if _is_clear(q, holes)),
        quotations=tuple(_quotation(q, text, holes) for q in reading.quotations),
        events=tuple(e for e in reading.events if _is_clear(e, holes)),
        offices=tuple(_tenure(t, text, holes) for t in reading.offices),
        positions=tuple(s for s in reading.positions if _is_clear_stance(s, holes)),
    )


def _is_clear(found: Mention | Timex | Quantity | Event | Stance, holes: Sequence[Span]) -> bool:
    return _whole(Span(found.start, found.end), holes) is not None


def _is_clear_stance(stance: Stance, holes: Sequence[Span]) -> bool:
    slices = (stance.actor_span, stance.target, stance.condition)
    return _is_clear(stance, holes) and all(s is None or _whole(s, holes) for s in slices)


def _whole(span: Span | None, holes: Sequence[Span]) -> Span | None:
    """The span, or None where furniture stands in it."""
    if span is None or any(span[0] < hole.end and hole.start < span[1] for hole in holes):
        return None
    return span


def _parse(parse: Parse, holes: Sequence[Span]) -> Parse:
    """The parse, in which a sentence with furniture inside has the furniture's kind: it cannot be shown as the article's words."""
    return structs.replace(
        parse,
        sentences=tuple(
            s if _whole(Span(s.start, s.end), holes) else structs.replace(s, zone_kind="related")
            for s in parse.sentences
        ),
    )


def _mention(mention: Mention, holes: Sequence[Span]) -> Mention:
    return structs.replace(
        mention, title=_whole(mention.title, holes), phrase=_whole(mention.phrase, holes)
    )


def _quantity(quantity: Quantity, holes: Sequence[Span]) -> Quantity:
    return structs.replace(
        quantity,
        measure=_whole(quantity.measure, holes),
        of=_whole(quantity.of, holes),
        period=_whole(quantity.period, holes),
    )


def _quotation(quotation: Quotation, text: str, holes: Sequence[Span]) -> Quotation:
    speaker = quotation.speaker
    return structs.replace(
        quotation,
        content=clear_of(text, quotation.content, holes),
        quoted=clear_of(text, quotation.quoted, holes),
        cue=clear_of(text, quotation.cue, holes),
        speaker=None if speaker is None else clear_of(text, [speaker], holes)[0],
        cue_wide=_whole(quotation.cue_wide, holes),
    )


def _tenure(tenure: Tenure, text: str, holes: Sequence[Span]) -> Tenure:
    pieces = clear_of(text, [Span(tenure.start, tenure.end)], holes)
    start, end = max(pieces, key=lambda s: s.end - s.start)
    return structs.replace(tenure, start=start, end=end)
