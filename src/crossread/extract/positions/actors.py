"""Whose stance a clause tells, whose words tell it, and when.

Comes in: a Reading, a Clause. Goes out: names, voices, times. "I" and "we" between quotation marks are the speaker.
"""

from bisect import bisect_right
from typing import Literal, NamedTuple

from crossread.lang.en.irregular import VERB_FORMS
from crossread.lang.en.stances import BODIES, FIRST_PERSON, QUANTIFIERS, READY
from crossread.model.layers import Quotation, Reading
from crossread.model.report import UNKNOWN_WHEN, Span, When
from crossread.text.clauses import Clause, base_forms, group_start, noun_phrase
from crossread.text.spans import around
from crossread.text.tree import children, is_relation, sentence_at

_BRACKETS = frozenset({"(", "-", "[", "@"})
_DASHES = frozenset({"—", "–", "--", "-"})
_PART_OF = frozenset({"of", "in", "from", "at", "for", "among"})

Voice = Literal["outlet", "reported", "quoted"]


class Actor(NamedTuple):
    """The actor's name and the words that name it here."""

    name: str
    span: Span


def actor_of(reading: Reading, clause: Clause) -> Actor | None:
    """The named subject of the clause, or the speaker where the subject is "I" or "we" in a quotation."""
    if clause.subject is None:
        return _right_before(reading, clause)
    clause = clause._replace(subject=_who_plans(reading, clause.subject, clause.governor))
    if clause.subject is None:
        return None
    token = reading.parse.tokens[clause.subject]
    if token.text.casefold() in FIRST_PERSON:
        return speaker_at(reading, token.start)
    return _subject_named(reading, clause, clause.subject)


def _subject_named(reading: Reading, clause: Clause, subject: int) -> Actor | None:
    """Whom the subject names, by a pronoun, a name, or the name beside it; nobody for "he or she"."""
    token = reading.parse.tokens[subject]
    if reading.parse.tokens[subject + 1].text.casefold() == "or":
        return None
    speaker = _speaker_meant(reading, subject) if token.tag == "PRP" else None
    if speaker is not None or _misread_person(reading, subject):
        return speaker
    found = name_over(reading, token.start, token.end)
    if found is not None:
        return _told_of(reading, clause, found)
    return _apposed(reading, clause) or _body(reading, subject)


def _who_plans(reading: Reading, subject: int, governor: int | None) -> int | None:
    """The subject of "have no plans to back the bill": not the plans, but who has them."""
    token = reading.parse.tokens[subject]
    if governor is None or token.head != governor or not is_relation(token, "obj"):
        return subject
    own = children(reading.parse, governor, "nsubj")
    return own[-1] if own and set(base_words(reading, subject)) & READY else None


def _told_of(reading: Reading, clause: Clause, found: Actor) -> Actor | None:
    """The name as the actor: a body or part of a group under the words that tell it, "a liberal" apposed to a name as that name, and
    nobody where the name only says of what others are members, or stands in brackets."""
    tokens = reading.parse.tokens
    subject = clause.subject
    if subject is None or reading.report.text[found.span.start - 1 : found.span.start] in _BRACKETS:
        return None
    floor = reading.parse.sentences[tokens[subject].sentence].first
    first, last = noun_phrase(reading.parse, subject, floor, subject + 1)
    if clause.relative:
        indefinite = tokens[first].text.casefold() in ("a", "an") and first - 1 > floor
        if indefinite and tokens[first - 1].text == ",":
            return _name_at(reading, first - 2)
        if indefinite or tokens[subject + 1].text in _DASHES:
            return None
    if first > floor and tokens[first - 1].text.casefold() in _PART_OF:
        return _whole(reading, first - 1, floor)
    return _body_or_group(reading, subject, found, (first, last))


def _body_or_group(
    reading: Reading, subject: int, found: Actor, phrase: tuple[int, int]
) -> Actor | None:
    """The name, or for a body or part of a group the words of its phrase; nobody for one member of a group who is not named."""
    first, last = phrase
    word = reading.parse.tokens[subject].text.casefold()
    if word in BODIES and (word not in found.name.casefold() or " and " in found.name):
        return _phrase(reading, first, last)
    if not _is_group(reading, subject):
        return found
    one = not word.endswith("s") and reading.parse.tokens[subject].pos == "PROPN"
    return None if one else _phrase(reading, first, last) or found


def _is_group(reading: Reading, subject: int) -> bool:
    token = reading.parse.tokens[subject]
    near = around(reading.names, token.start, token.end)
    over = (m for m in near if m.start < token.end and token.start < m.end)
    return any(m.kind == "group" and m.form == "name" for m in over)


def _phrase(reading: Reading, first: int, last: int) -> Actor | None:
    """The words of tokens `first` to `last` (half-open) as the actor, without article: "Senate Democrats", "six Republicans"."""
    tokens = reading.parse.tokens
    while first < last and (
        tokens[first].pos not in ("NOUN", "PROPN", "ADJ", "NUM")
        and tokens[first].text.casefold() not in QUANTIFIERS
    ):
        first += 1
    if first >= last:
        return None
    span = Span(tokens[first].start, tokens[last - 1].end)
    return Actor(reading.report.text[span.start : span.end], span)


def _whole(reading: Reading, preposition: int, floor: int) -> Actor | None:
    """The person before "of Skarholm"; nobody where what stands there is no name: "members of the council"."""
    tokens = reading.parse.tokens
    before = tokens[preposition - 1]
    if preposition <= floor or before.pos != "PROPN":
        return None
    return name_over(reading, before.start, before.end)


def _misread_person(reading: Reading, i: int) -> bool:
    """Whether "he" or "she" was taken to mean no person."""
    token = reading.parse.tokens[i]
    if token.text.casefold() not in ("he", "she", "his", "her", "him"):
        return False
    near = around(reading.names, token.start, token.end)
    return any(m.start == token.start and m.kind != "person" for m in near)


def _speaker_meant(reading: Reading, i: int) -> Actor | None:
    """The speaker, where the pronoun opens what somebody is reported to have said: "Berg said she would back …"."""
    token = reading.parse.tokens[i]
    quotation = quotation_at(reading, token.start)
    if quotation is None or quotation.kind == "direct" or quotation.speaker is None:
        return None
    if token.text.casefold() not in ("he", "she") or quotation.speaker.start > token.start:
        return None
    lead = reading.report.text[quotation.content[0].start : token.start].strip().casefold()
    opens = lead in ("", "that") or lead.endswith("and that")
    return speaker_at(reading, token.start) if opens else None


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
    """The time of the event that the report tells with this verb, or of the quotation around it; a date only where one of the sentence's
    own words tells it, not one taken over from what stands before."""
    event = next((e for e in reading.events if e.anchor.start <= verb_start < e.anchor.end), None)
    if event is None:
        quotation = quotation_at(reading, verb_start)
        if quotation is not None and quotation.cue:
            event = next((e for e in reading.events if e.anchor == quotation.cue[0]), None)
    if event is None or not (event.when.value and not _is_dated(reading, event.anchor)):
        return event.when if event is not None else UNKNOWN_WHEN
    return UNKNOWN_WHEN


def _is_dated(reading: Reading, anchor: Span) -> bool:
    """Whether a time stands in the sentence of the words that tell the event."""
    sentence = sentence_at(reading.parse, anchor.start)
    if sentence is None:
        return False
    near = around(reading.times, sentence.start, sentence.end)
    return any(t.type != "DURATION" and sentence.start <= t.start < sentence.end for t in near)


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
        if tokens[i].pos in ("VERB", "AUX") or tokens[i].text in ('"', "“"):
            break
        if tokens[i].text == "," and i > clause.first:
            return _name_at(reading, i - 1)
    start = group_start(reading.parse, clause.verb, clause.first)
    if start - 2 > clause.subject and tokens[start - 1].text == ",":
        named = _name_at(reading, start - 2)
        before = reading.report.text[: named.span.start].rstrip() if named is not None else ""
        return named if before.endswith(",") else None
    return None
