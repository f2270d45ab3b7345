"""What is attributed to somebody without being reported as said: views, wishes, plans, refusals, support, findings.

Comes in: a Reading with its quotations. Goes out: more Quotations, in the order of the text. The account keeps to
speech; this is for whoever asks which words of a text are not the writer's own claim, as public sets of attributions do.
"""

import re

from msgspec import structs

from crossread.extract.quotations.assemble import assembled
from crossread.extract.quotations.branches import Tree, span_below, tree_of
from crossread.extract.quotations.held import CUES, Held, held
from crossread.extract.quotations.marks import Marked
from crossread.extract.quotations.passages import paragraphs, passages
from crossread.extract.quotations.speakers import speaker_name
from crossread.model.layers import Quotation, QuotationKind, Reading
from crossread.model.report import BODY_ZONES, Span

_JOINT = re.compile(r"[\s,:]*(?:that\b[\s,]*)?", re.IGNORECASE)


def attributed(reading: Reading) -> tuple[Quotation, ...]:
    """All that is attributed in the article's body beside its quotations, sorted by place.

    A cue between quotation marks belongs to somebody's words, and one that a quotation has already tells nothing new.
    """
    text = reading.report.text
    _, only_of = assembled(reading, passages(reading))
    found = [without_cue(text, q) for q in only_of]
    tokens = reading.parse.tokens
    marks = [stretch for _, inside in paragraphs(reading) for stretch in inside]
    taken = {span.start for q in (*reading.quotations, *only_of) for span in q.cue}
    contents = {span for q in reading.quotations for span in without_cue(text, q).content}
    for sentence in reading.parse.sentences:
        if sentence.zone_kind not in BODY_ZONES:
            continue
        tree: Tree | None = None
        for i in range(sentence.first, sentence.last):
            if tokens[i].text.lower() not in CUES or tokens[i].start in taken:
                continue
            tree = tree or tree_of(reading.parse, sentence)
            told = held(tree, i)
            if told is None or contents.intersection(told.content):
                continue
            if not any(m.start <= tokens[i].start < m.end for m in marks):
                found.append(_quotation(reading, tree, i, told, marks))
    return tuple(sorted(found, key=lambda q: (q.content, q.cue)))


def without_cue(text: str, quotation: Quotation) -> Quotation:
    """The quotation with its content behind a verb of denial, where it begins with one ("denied that | she knew")."""
    begin = quotation.content[0].start
    if quotation.kind == "direct" or not quotation.cue or quotation.cue[0].start != begin:
        return quotation
    behind = quotation.cue[0].end
    if quotation.cue_wide is not None:
        behind = max(behind, quotation.cue_wide.end)
    joint = _JOINT.match(text, behind)
    first = Span(joint.end() if joint else behind, quotation.content[0].end)
    return structs.replace(quotation, content=(first, *quotation.content[1:]))


def _quotation(
    reading: Reading, tree: Tree, cue: int, told: Held, marks: list[Marked]
) -> Quotation:
    token, content = tree.tokens[cue], tuple(sorted(_with_marks(s, marks) for s in told.content))
    speaker = None if told.holder is None else span_below(tree, told.holder, "acl:relcl", "case")
    quoted = tuple(
        Span(m.start, m.end)
        for m in marks
        if any(s.start <= m.start and m.end <= s.end for s in content)
    )
    kind: QuotationKind = "mixed" if quoted else "indirect"
    if any(content == ((m.outer_start, m.outer_end),) for m in marks):
        kind, content, quoted = "direct", quoted, ()
    return Quotation(
        kind,
        content,
        quoted,
        (Span(token.start, token.end),),
        speaker,
        None if speaker is None else speaker_name(reading, speaker),
    )


def _with_marks(span: Span, marks: list[Marked]) -> Span:
    """The span with the marks at its ends, if it holds what stands between them."""
    start, end = span
    for mark in marks:
        if start <= mark.start and mark.end - 1 <= end <= mark.outer_end:
            start, end = min(start, mark.outer_start), mark.outer_end
    return Span(start, end)
