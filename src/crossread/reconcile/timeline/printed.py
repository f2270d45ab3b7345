"""The words with which an event can be printed by itself: a whole clause with its subject, or a full noun phrase.

Comes in: a Reading and an Event. Goes out: a Span within one sentence, or None where the report has no such words. The clause is the
sentence, without what another clause states, or a clause lifted out of it; what is too long is cut behind a comma where all that
stands before it belongs together.
"""

from crossread.model.layers import Event, Parse, Reading, Sentence
from crossread.model.report import Span
from crossread.reconcile.timeline.clause_heads import (
    Head,
    head_around,
    head_of,
    is_finite,
    named_before,
    subject_of,
)
from crossread.reconcile.timeline.noun_phrases import noun_phrase_of
from crossread.reconcile.timeline.reads_alone import (
    CUTS,
    QUOTES,
    READABLE,
    is_question,
    is_sound,
    opens_sentence,
    stands,
    trimmed,
)
from crossread.reconcile.timeline.signs import SPEECH
from crossread.text.spans import around
from crossread.text.tree import children, is_relation, sentence_at, subtree, tokens_within

_JOINS = frozenset({"cc", "mark", "punct"})
_SPEAKER = frozenset({"i", "we", "you", "me", "us"})


def printed(reading: Reading, event: Event) -> Span | None:
    """The words to print for the event; None if none can be read by themselves."""
    sentence = sentence_at(reading.parse, event.anchor.start)
    inside = tokens_within(reading.parse, event.anchor.start, event.anchor.end)
    if sentence is None or not inside or not is_sound(reading, sentence):
        return None
    if reading.parse.tokens[inside[0]].pos in ("NOUN", "PROPN"):
        found = noun_phrase_of(reading, event, inside[0])
    else:
        found = _clause_words(reading, event, sentence, inside[0])
    if found is None or not stands(reading, *found):
        return None
    if is_question(reading, sentence) and found[1] > _question(reading.parse, sentence, inside[0]):
        return None
    first, last = trimmed(reading, *found)
    tokens = reading.parse.tokens
    return Span(tokens[first].start, tokens[last - 1].end)


def _clause_words(
    reading: Reading, event: Event, sentence: Sentence, verb: int
) -> tuple[int, int] | None:
    parse = reading.parse
    head = head_of(parse, verb)
    if head is None and event.kind == "term" and event.when.value is None:
        head = head_around(parse, verb)
    if head is None or parse.tokens[head.first_subject].text.casefold() in _SPEAKER:
        return None
    whole = head.kind == "whole"
    first, last = _whole(reading, event, sentence, head) if whole else _part(parse, head)
    named = named_before(reading, event, head)
    first = first if named is None else subtree(parse, named)[0]
    if whole and not opens_sentence(reading, sentence):
        return None
    if not first <= head.subject or _stands_for_another(parse, head.verb):
        return None
    if event.time is None and _is_joined_to_dated(reading, event, head):
        return None
    if _says_nothing(reading, event, verb) or (event.state == "denied" and head.own != head.verb):
        return None  # "The trains met but did not derail" tells what was done by its first verb
    needed = max(verb, head.verb, *_time(reading, event), *_objects(parse, verb))
    told = max(needed, *children(parse, verb, "ccomp"), *children(parse, head.verb, "ccomp"), 0)
    return _shortened(reading, first, last, needed, told) if needed < last else None


def _says_nothing(reading: Reading, event: Event, verb: int) -> bool:
    """Whether an act of speech stands without what was said, or of whom ("…, Lund revealed tonight")."""
    if event.kind not in SPEECH:
        return False
    parse, time = reading.parse, _time(reading, event)
    said = children(parse, verb, "obj", "iobj", "ccomp", "xcomp", "parataxis", "nsubj:pass")
    about = children(parse, verb, "obl")
    named = [i for i in about if i not in time and children(parse, i, "case")]
    return not said and not named


def _stands_for_another(parse: Parse, verb: int) -> bool:
    """Whether the verb is a "did" for one that was told before ("In 2014 only three did")."""
    token = parse.tokens[verb]
    return token.lemma.casefold() in ("do", "did") and not children(parse, verb, "obj", "xcomp")


def _whole(reading: Reading, event: Event, sentence: Sentence, head: Head) -> tuple[int, int]:
    """The sentence up to the next clause that has a subject or a date of its own, or asks."""
    parse, last = reading.parse, sentence.last
    for i in children(parse, head.verb, "conj", "parataxis"):
        if i > head.verb and subject_of(parse, i) is not None and is_finite(parse, i):
            start = subtree(parse, i)[0]
            quoted = is_relation(parse.tokens[i], "parataxis") and not _after_semicolon(
                parse, start
            )
            if start > head.verb and not quoted:
                last = min(last, start)
        elif (
            i > head.verb
            and head.own == head.verb
            and event.time is not None
            and _has_own_date(reading, event, i)
        ):
            last = min(last, subtree(parse, i)[0])
    return sentence.first, min(last, _question(parse, sentence, head.verb) or last)


def _has_own_date(reading: Reading, event: Event, verb: int, behind: bool = False) -> bool:
    """Whether a verb has a date, or one `behind` it, that is not the event's ("took over in 2010 but resigned last July")."""
    tokens = reading.parse.tokens
    hanging = {k for k in subtree(reading.parse, verb) if tokens[k].head == verb}
    near = around(reading.times, tokens[verb].start, tokens[max(hanging, default=verb)].end)
    own = event.time.start if event.time is not None else None
    return any(
        t.type in ("DATE", "TIME")
        and t.start != own
        and not (behind and t.start < tokens[verb].start)
        and hanging & set(tokens_within(reading.parse, t.start, t.end))
        for t in near
    )


def _is_joined_to_dated(reading: Reading, event: Event, head: Head) -> bool:
    """Whether the day told is only that of the verb before ("took over on Monday and promised more")."""
    own = reading.parse.tokens[head.own]
    joined = is_relation(own, "conj") and own.head == head.verb != head.own
    return joined and _has_own_date(reading, event, head.verb, behind=True)


def _question(parse: Parse, sentence: Sentence, verb: int) -> int:
    """Where a question begins that a statement goes over to ("named her chief – but who is she?"); 0 without one."""
    for i in range(verb + 1, sentence.last - 1):
        joins = parse.tokens[i].pos == "CCONJ" and parse.tokens[i - 1].pos == "PUNCT"
        if joins and parse.tokens[i + 1].tag in ("WP", "WRB"):
            return i if parse.tokens[sentence.last - 1].text == "?" else 0
    return 0


def _after_semicolon(parse: Parse, start: int) -> bool:
    return parse.tokens[start - 1].text in (";", ":", "—", "–")


def _part(parse: Parse, head: Head) -> tuple[int, int]:
    """The words of a clause inside a sentence, without what joins it, as far as they stand together; joined clauses with a subject left out."""
    out: set[int] = set()
    for i in children(parse, head.verb):
        token = parse.tokens[i]
        if token.dep in _JOINS and i < head.subject:
            out.add(i)
        if is_relation(token, "advmod") and i < head.subject and token.tag == "WRB":
            out.add(i)
        if is_relation(token, "conj", "parataxis") and subject_of(parse, i) is not None:
            out.update(subtree(parse, i))
    words = [i for i in subtree(parse, head.verb) if i not in out]
    inside = set(words)
    first = last = head.verb
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    return first, last + 1


def _objects(parse: Parse, verb: int) -> tuple[int, ...]:
    return (verb, *children(parse, verb, "obj", "xcomp", "iobj"))


def _time(reading: Reading, event: Event) -> tuple[int, ...]:
    if event.time is None:
        return ()
    return tokens_within(reading.parse, event.time.start, event.time.end)


def _shortened(
    reading: Reading, first: int, last: int, needed: int, told: int
) -> tuple[int, int] | None:
    """The tokens, cut at the last place that leaves a whole; None where there is none.

    A cut stands at a comma or colon behind `needed`, and behind what is `told` unless it is a colon, with no word before it that hangs on
    one behind.
    """
    tokens = reading.parse.tokens
    found: tuple[int, int] | None = None
    reach = first
    for i in range(first, last):
        behind = i > needed and (i > told or tokens[i].text == ":") and reach < i
        closes = tokens[i].text in QUOTES and tokens[i - 1].text == ","
        joins = tokens[i].pos == "PUNCT" and (closes or tokens[i].text in CUTS)
        if behind and (joins or _opens_next(reading.parse, i)):
            whole = tokens[i - 1 + closes].pos != "VERB" and stands(reading, first, i + closes)
            found = (first, i + closes) if whole else found
        if tokens[i].pos != "PUNCT" and first <= tokens[i].head < last:
            reach = max(reach, tokens[i].head)
    long = tokens[last - 1].end - tokens[first].start > READABLE
    if stands(reading, first, last) and not (long and found):
        return first, last
    return found


def _opens_next(parse: Parse, i: int) -> bool:
    """Whether the word is the "and" before another verb of the same subject."""
    token = parse.tokens[i]
    verb = parse.tokens[token.head]
    return is_relation(token, "cc") and is_relation(verb, "conj") and verb.pos == "VERB"
