"""Quotations of a whole report: from sentences to spans, with speakers carried on where the text carries them on.

Comes in: a Reading and its passages. Goes out: Quotations. A marked sentence without a cue of its own keeps the speaker of the
quotation before it within a paragraph, by a reopened mark, behind a lead-in that ends in a colon, or where a paragraph that is only a
quotation follows one that ends in somebody's words, captions between them left out.
"""

import re
from bisect import bisect_left
from typing import NamedTuple

from crossread.extract.quotations.endings import DASHES
from crossread.extract.quotations.passages import Passage, Piece, Sentence, is_title_case
from crossread.extract.quotations.reported import Told, leads_in, told
from crossread.extract.quotations.signed import comes_before_colon, turn_start
from crossread.extract.quotations.speakers import speaker_name
from crossread.lang.en.cues import CAPTION_WORDS, WORK_NOUNS
from crossread.model.layers import Quotation, QuotationKind, Reading
from crossread.model.report import Span

SPEECH_WORDS = 5
"""A paragraph of fewer words between marks and no speaker may be an answer in a dialogue."""

_UNNAMED = re.compile(r"(?:\w+ )?(?:not )?to be (?:named|identified|quoted)\b")


class _Voice(NamedTuple):
    """Who spoke last, as spans: the speaker's words and name."""

    speaker: Span | None
    name: str | None
    cue: tuple[Span, ...] = ()


class _Spoken(NamedTuple):
    """A paragraph's quotations and what the next paragraph may hang on.

    `voice` is whoever a quotation left open or announced belongs to, `lead` a quotation that may only lead into the next, `last` whoever
    spoke last. `only_of` are those of the quotations that tell only what was spoken of.
    """

    quotations: list[Quotation]
    voice: _Voice | None
    lead: Quotation | None
    last: _Voice | None = None
    only_of: tuple[Quotation, ...] = ()


def assembled(
    reading: Reading, all_passages: tuple[Passage, ...]
) -> tuple[tuple[Quotation, ...], tuple[Quotation, ...]]:
    """The quotations of the passages, and what is told only as spoken of; both sorted by their first content span."""
    found: list[Quotation] = []
    only_of: list[Quotation] = []
    before = _Spoken([], None, None)
    for passage in all_passages:
        here = _of_passage(reading, passage, before)
        if before.lead is not None and _takes_up(passage, here, before.lead):
            found.remove(before.lead)
        found.extend(here.quotations)
        only_of.extend(here.only_of)
        before = here
    said = [q for q in found if q not in only_of and not _asks_for_silence(reading, q)]
    return _in_order(said), _in_order(only_of)


def _in_order(found: list[Quotation]) -> tuple[Quotation, ...]:
    unique = {(q.content, q.cue): q for q in found}
    return tuple(sorted(unique.values(), key=lambda q: (q.content, q.cue)))


def _asks_for_silence(reading: Reading, quotation: Quotation) -> bool:
    """Whether the clause only says that somebody wants no name given ("who asked not to be identified")."""
    start, end = quotation.content[0]
    return (
        quotation.kind == "indirect" and _UNNAMED.match(reading.report.text[start:end]) is not None
    )


def _takes_up(passage: Passage, here: _Spoken, lead: Quotation) -> bool:
    """Whether the paragraph opens with the speaker's own words, which the one before only announced."""
    first = _first(passage)
    if first is None or first.marked is None or not here.quotations or lead.speaker_name is None:
        return False
    return here.quotations[0].kind == "direct" and (
        here.quotations[0].speaker_name == lead.speaker_name
    )


def _of_passage(reading: Reading, passage: Passage, before: _Spoken) -> _Spoken:
    found: list[Quotation] = []
    leading = before.voice
    voice = leading if _is_reopened(passage) or _is_led(passage, leading) else None
    waiting: list[Sentence] = []
    lead: Quotation | None = None
    only_of: list[Quotation] = []
    for sentence in passage.sentences:
        acts = told(sentence)
        made = [(act, _quotation(reading, sentence, act)) for act in acts]
        quotes = [q for _, q in made if q is not None]
        only_of.extend(q for act, q in made if q is not None and act.only_of)
        lead = quotes[-1] if quotes and acts[-1].named_only else None
        if not acts and _is_marked_only(sentence):
            voice = _labelled(reading, sentence) or voice
            if voice is None:
                waiting.append(sentence)
            else:
                found.append(_carried(sentence, voice))
                voice = voice._replace(cue=())
            continue
        if quotes:
            voice = _last_voice(quotes)
            if sentence[0].marked is not None and waiting:
                first = _Voice(quotes[0].speaker, quotes[0].speaker_name)
                found.extend(_carried(s, first) for s in waiting)
                waiting = []
        elif sentence and sentence[0].marked is None:
            voice = _lead_in(reading, sentence)
        found.extend(quotes)
    speaks_on = before.last if waiting and _speaks_on(passage, waiting) else None
    found.extend(_carried(s, speaks_on or _Voice(None, None)) for s in waiting)
    is_lead = lead is not None and lead.kind == "indirect"
    last = _spoken_across(reading, passage, before) or _last_to_speak(passage, found)
    lead = lead if is_lead else None
    return _Spoken(found, _leads_on(passage, voice), lead, last, tuple(only_of))


def _speaks_on(passage: Passage, waiting: list[Sentence]) -> bool:
    """Whether a paragraph that is nothing but a quotation goes on with the speech before it, rather than answers it."""
    words = sum(len(p.inner.split()) for s in waiting for p in s)
    return len(waiting) == len(passage.sentences) and words >= SPEECH_WORDS


def _last_to_speak(passage: Passage, found: list[Quotation]) -> _Voice | None:
    """Whose words end the paragraph, between marks or told by name or pronoun; None if it ends in other words."""
    closing = passage.sentences[-1] if passage.sentences else ()
    if not found or not closing or found[-1].speaker is None:
        return None
    last = found[-1]
    if max(s.end for s in (*last.content, *last.cue)) <= closing[0].start:
        return None
    voices = {q.speaker for q in found if q.content[-1].end > closing[0].start}
    if last.kind == "indirect" and (last.speaker_name is None or not last.cue or len(voices) > 1):
        return None
    return _Voice(last.speaker, last.speaker_name)


def _spoken_across(reading: Reading, passage: Passage, before: _Spoken) -> _Voice | None:
    """Who spoke before a caption or a heading: a paragraph without a full stop that names nobody else."""
    last = reading.report.text[passage.end - 1]
    if before.last is None or not (last.isalnum() or last == ")"):
        return None
    low = bisect_left(reading.names, passage.start, key=lambda m: m.start)
    high = bisect_left(reading.names, passage.end, key=lambda m: m.start)
    named = {m.name for m in reading.names[low:high] if m.kind == "person" and m.name}
    return before.last if named <= {before.last.name} else None


def _last_voice(quotes: list[Quotation]) -> _Voice:
    """Who spoke last in a sentence; nobody if it tells of several speakers and quotes none."""
    spoken = [q for q in quotes if q.kind != "indirect"]
    if not spoken and len({q.speaker_name or q.speaker for q in quotes}) > 1:
        return _Voice(None, None)
    last = (spoken or quotes)[-1]
    return _Voice(last.speaker, last.speaker_name)


def _first(passage: Passage) -> Piece | None:
    return passage.sentences[0][0] if passage.sentences and passage.sentences[0] else None


def _is_reopened(passage: Passage) -> bool:
    first = _first(passage)
    return first is not None and first.marked is not None and first.marked.reopened


def _is_led(passage: Passage, leading: _Voice | None) -> bool:
    first = _first(passage)
    return leading is not None and first is not None and first.marked is not None


def _leads_on(passage: Passage, voice: _Voice | None) -> _Voice | None:
    """The voice for the next paragraph: kept if this one ends in a colon or leaves its marks open."""
    if voice is None or not passage.sentences or not passage.sentences[-1]:
        return None
    last = passage.sentences[-1][-1]
    left_open = last.marked is not None and not last.marked.closed
    return voice if left_open or last.word == ":" or voice.cue else None


def _is_marked_only(sentence: Sentence) -> bool:
    """A sentence that stands wholly between marks and reads like one: a capital first, five words or a full stop.

    A dash and words without a verb behind the marks are the report's remark ("“… apart from the Star” — the navy's old ship").
    """
    marked = [p for p in sentence if p.marked is not None]
    remark = len(sentence) > 1 and sentence[0].marked is not None and sentence[1].word in DASHES
    remark = remark and not any(p.tag.startswith("VB") for p in sentence)
    loose = [p for p in sentence if p.marked is None and p.word[:1].isalnum() and not remark]
    if len(marked) != 1 or loose:
        return False
    inner = marked[0].inner.strip()
    return inner[:1].isupper() and (inner[-1:] in ".!?…," or len(inner.split()) > 4)


def _carried(sentence: Sentence, voice: _Voice) -> Quotation:
    marked = next(p.marked for p in sentence if p.marked is not None)
    content = Span(marked.start + turn_start(sentence), marked.end)
    return Quotation("direct", (content,), (), voice.cue, voice.speaker, voice.name)


def _labelled(reading: Reading, sentence: Sentence) -> _Voice | None:
    """The speaker of a turn in a transcript, whose name opens the quotation ("“KRAL: We shall see.”")."""
    start = turn_start(sentence)
    if start == 0:
        return None
    opening = next(p.marked.start for p in sentence if p.marked is not None)
    label = reading.report.text[opening : opening + start].partition(":")[0]
    speaker = Span(opening, opening + len(label))
    return _Voice(speaker, speaker_name(reading, speaker))


def _lead_in(reading: Reading, sentence: Sentence) -> _Voice | None:
    announced = leads_in(sentence)
    if announced is not None:
        cue, subject = (_range_span(sentence, pieces) for pieces in announced)
        return _Voice(subject, speaker_name(reading, subject), (cue,))
    announcer = comes_before_colon(sentence)
    if announcer is None:
        return None
    subject = _range_span(sentence, announcer)
    return _Voice(subject, speaker_name(reading, subject))


def _quotation(reading: Reading, sentence: Sentence, act: Told) -> Quotation | None:
    """The quotation that the act tells; None where marks hold only a title or a name."""
    pieces = [(i, sentence[i]) for start, stop in act.content for i in range(start, stop)]
    quoted = tuple(
        Span(p.marked.start, p.marked.end)
        for i, p in pieces
        if p.marked is not None and not _is_title(sentence, i)
    )
    spans = tuple(_range_span(sentence, part) for part in act.content)
    kind: QuotationKind = "mixed" if quoted else "indirect"
    if all(p.marked is not None or p.word == "," for _, p in pieces):
        if not quoted:
            return None
        kind, spans, quoted = "direct", quoted, ()
    elif act.denied and act.cue is not None:
        spans = (Span(sentence[act.cue[0]].start, spans[0].end), *spans[1:])
    speaker = _range_span(sentence, act.speaker)
    return Quotation(
        kind,
        spans,
        quoted,
        (_range_span(sentence, act.cue),) if act.cue else (),
        speaker,
        speaker_name(reading, speaker),
        _range_span(sentence, act.wide) if act.wide else None,
    )


def _range_span(sentence: Sentence, pieces: tuple[int, int]) -> Span:
    return Span(sentence[pieces[0]].start, sentence[pieces[1] - 1].end)


def _is_title(sentence: Sentence, at: int) -> bool:
    """Whether marks hold a title, a nickname or a term: by the word beside them or by capitals throughout."""
    if at > 0 and sentence[at - 1].word in CAPTION_WORDS:
        return True
    if not is_title_case(sentence[at].inner):
        return False
    beside = {p.lemma for p in sentence[max(0, at - 2) : at + 2] if p.marked is None}
    return sentence[at].inner[-1:] not in ".!?" and bool(beside & WORK_NOUNS)
