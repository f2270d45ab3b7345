"""Clauses that tell of no event: what is so nowadays, and what the reader is told to do.

Comes in: a Reading, a Clause, its expression of time. Goes out: yes or no. "Coal comes from overseas today" tells how things are; "the
minister resigns today" tells an event, by its verb.
"""

from crossread.extract.events.state import base_words, refusal
from crossread.lang.en.events import (
    CARRIED_OUT,
    DENIED_BEFORE,
    KEPT_SILENT,
    PLANNED_BEFORE,
    POSSIBLE_BEFORE,
    SOFT,
)
from crossread.model.layers import EventState, Parse, Reading, Timex
from crossread.text.clauses import Clause, group_start
from crossread.text.spans import around
from crossread.text.tree import children, is_relation

NOWADAYS_KINDS = SOFT | {"other"}
"""Kinds whose verbs say little by themselves: with "today" in the present tense they tell a state of things."""
_NOWADAYS = frozenset({"today", "nowadays", "now", "currently", "these days"})


def is_nowadays(reading: Reading, clause: Clause, timex: Timex | None) -> bool:
    """Whether the clause stands in the present, or in no tense at all, and its only date means nowadays."""
    if timex is None:
        return False
    words = reading.report.text[timex.start : timex.end].casefold()
    if words not in _NOWADAYS:
        return False
    tokens = reading.parse.tokens
    start = group_start(reading.parse, clause.verb, clause.first)
    group = tokens[start : clause.verb]
    finite = [t for t in group if t.pos == "AUX"] or [tokens[clause.verb]]
    first = finite[0]
    if first.tag == "MD" or first.text.casefold() in ("has", "have", "had", "was", "were", "did"):
        return False
    return first.tag in ("VBZ", "VBP", "VBG", "VB") or first.pos == "AUX"


def is_order(reading: Reading, clause: Clause) -> bool:
    """Whether the clause opens its sentence with a bare verb and has no subject: "Click to read on"."""
    tokens = reading.parse.tokens
    sentence = reading.parse.sentences[tokens[clause.verb].sentence]
    first = tokens[sentence.first]
    return (
        clause.subject is None
        and first.tag == "VB"
        and group_start(reading.parse, clause.verb, sentence.first) <= clause.verb
        and clause.first == sentence.first
    )


def is_purpose(parse: Parse, clause: Clause) -> bool:
    """Whether the verb only tells what for, or of what ("passed a law to stop it", "capable of reaching it"), not what is planned."""
    token = parse.tokens[clause.verb]
    hangs = token.tag in ("VB", "VBG") and is_relation(token, "advcl", "acl")
    if clause.governor is None or not hangs:
        return False
    start = group_start(parse, clause.verb, clause.first)
    above = (parse.tokens[token.head], parse.tokens[max(start - 1, clause.first)])
    planned = PLANNED_BEFORE | POSSIBLE_BEFORE | DENIED_BEFORE | CARRIED_OUT
    return not any(set(base_words(t)) & planned for t in above)


def only_plans(parse: Parse, clause: Clause) -> bool:
    """Whether the verb only plans what its infinitive tells ("is set | to open"): that is the event."""
    forms = set(base_words(parse.tokens[clause.verb]))
    below = children(parse, clause.verb, "xcomp")
    return bool(forms & PLANNED_BEFORE) and any(parse.tokens[i].tag == "VB" for i in below)


def keeps_silent(parse: Parse, clause: Clause, state: EventState) -> bool:
    """Whether the clause only tells that somebody did not answer ("declined to comment", "has not returned a call")."""
    forms = set(base_words(parse.tokens[clause.verb]))
    if forms & KEPT_SILENT and (state == "denied" or refusal(parse, clause) is not None):
        return True
    below = children(parse, clause.verb, "xcomp")
    return bool(forms & DENIED_BEFORE) and any(
        set(base_words(parse.tokens[i])) & KEPT_SILENT for i in below
    )


def without_foreign_time(reading: Reading, clause: Clause) -> Clause:
    """The clause without a date at its head that belongs to the verb before it: "said Friday its engineers have …"."""
    tokens = reading.parse.tokens
    if clause.first == 0 or tokens[clause.first - 1].pos != "VERB" or clause.relative:
        return clause
    if tokens[clause.first - 1].sentence != tokens[clause.first].sentence:
        return clause
    start = tokens[clause.first].start
    timex = next(iter(around(reading.times, start, start + 1, reach=0)), None)
    first = clause.first
    while timex is not None and first < clause.verb and tokens[first].end <= timex.end:
        first += 1
    return clause._replace(first=first) if first < clause.verb else clause


def with_outer_subject(parse: Parse, clause: Clause) -> Clause:
    """The clause with the first of two subjects, where what lies between is set off by marks ("Ohio, which has a long border, came in").

    The tree sometimes hangs a noun of the inserted words on the verb as well.
    """
    if clause.relative or clause.subject is None:
        return clause
    first = next((i for i in children(parse, clause.verb, "nsubj") if i < clause.subject), None)
    start = group_start(
        parse, clause.verb, parse.sentences[parse.tokens[clause.verb].sentence].first
    )
    if (
        first is None
        or parse.tokens[start - 1].pos != "PUNCT"
        or parse.tokens[first + 1].text != ","
    ):
        return clause
    return clause._replace(subject=first)
