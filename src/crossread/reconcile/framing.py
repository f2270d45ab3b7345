"""One fact told with words of another charge. Comes in: Readings and the matrix. Goes out: differences of kind "framing".

Only a report's own words count, never what stands between quotation marks: those are a speaker's. Both words are shown; none is judged.
"""

from collections.abc import Iterator

from crossread.lang.en.framings import FRAMINGS
from crossread.lang.en.irregular import VERB_FORMS
from crossread.model.account import Difference, Statement
from crossread.model.layers import Reading
from crossread.model.report import Citation
from crossread.text.clauses import base_forms
from crossread.text.meaning import meaning
from crossread.text.tree import tokens_within

ALIKE = 0.6
"""Likeness in meaning of two slices that tell one act; below, the two words may be said of two acts."""

Charged = dict[int, dict[str, str]]
"""By row of FRAMINGS, each word of it that a slice holds: lemma → as written."""


def framings(readings: tuple[Reading, ...], facts: tuple[Statement, ...]) -> Iterator[Difference]:
    """For each fact, the first other report that tells it with another word of the same row of FRAMINGS."""
    by_id = {r.report.id: r for r in readings}
    for fact in facts:
        told = [c for cell in fact.reports.values() if cell.says == "states" for c in cell.cites]
        lead = next((c for c in told if c.exact == fact.text), None)
        if lead is None:
            continue
        words = _charged(by_id[lead.report_id], lead)
        others = (c for c in told if c.report_id != lead.report_id) if words else ()
        for other in others:
            pair = _two_words(words, _charged(by_id[other.report_id], other))
            if pair and meaning().likeness(lead.exact, other.exact) >= ALIKE:
                text = f"One act or thing, told as “{pair[0]}” and as “{pair[1]}”."
                yield Difference("framing", text, (fact.id,), (lead, other))
                break


def _charged(reading: Reading, at: Citation) -> Charged:
    spoken = [
        s for q in reading.quotations for s in (q.content if q.kind == "direct" else q.quoted)
    ]
    found: Charged = {}
    for i in tokens_within(reading.parse, at.start, at.end):
        token = reading.parse.tokens[i]
        if any(s.start <= token.start < s.end for s in spoken):
            continue
        for row, (pos, lemmas) in enumerate(FRAMINGS):
            base = next((b for b in base_forms(token, VERB_FORMS) if b in lemmas), None)
            if token.pos == pos and base:
                found.setdefault(row, {}).setdefault(base, token.text)
    return found


def _two_words(one: Charged, other: Charged) -> tuple[str, str] | None:
    """The two words, where each slice holds one word of a row and not that of the other."""
    for row in sorted(one.keys() & other.keys()):
        if len(one[row]) == len(other[row]) == 1 and one[row].keys() != other[row].keys():
            return next(iter(one[row].values())), next(iter(other[row].values()))
    return None
