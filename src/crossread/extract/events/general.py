"""Clauses that tell of no event: what is so nowadays, and what the reader is told to do.

Comes in: a Reading, a Clause, its expression of time. Goes out: yes or no. "Coal comes from overseas today" tells how things are; "the
minister resigns today" tells an event, by its verb.
"""

from crossread.lang.en.events import SOFT
from crossread.model.layers import Parse, Reading, Timex
from crossread.text.clauses import Clause, group_start
from crossread.text.spans import around
from crossread.text.tree import children

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
