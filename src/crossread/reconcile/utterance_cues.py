"""The cue as it is shown before words told as the report's own. Comes in: a Reading and one of its quotations. Goes out: a span or None.

An infinitive needs whom it is said to ("called on residents | to leave"), "that" its noun ("voiced hope | that …"), a description its "as".
"""

from crossread.lang.en.cues import STATEMENT_NOUNS
from crossread.model.layers import Quotation, Reading
from crossread.model.report import Span

_OCCASIONAL = frozenset("at during in on to".split())
_APART = frozenset(',;:"“”‘()\n')


def shown_cue(reading: Reading, quotation: Quotation) -> Span | None:
    """The cue's first span, with what stands between it and the reported words where these cannot be read without it."""
    if not quotation.cue:
        return None
    cue, first, text = quotation.cue[0], quotation.content[0], reading.report.text
    between = text[cue.end : first.start]
    words = between.casefold().split()
    if quotation.kind == "direct" or not words or _APART & set(between):
        return cue
    opening = text[first.start : first.end].casefold().split()[:1]
    said = set(text[cue.start : first.start].casefold().split())
    needed = (
        opening in (["to"], ["not"])
        or words == ["as"]
        or (words[-1] == "that" and bool(STATEMENT_NOUNS & said) and said.isdisjoint(_OCCASIONAL))
    )
    return Span(cue.start, cue.end + len(between.rstrip())) if needed else cue
