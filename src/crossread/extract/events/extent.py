"""Which words tell an event: its clause, and what stands before it without which the clause cannot be read.

Comes in: a Reading, a Clause and the events that nouns tell. Goes out: a Span within one sentence. Never gives up a word of the clause
but a "for" that joins it to the one before.
"""

from bisect import bisect_right

from crossread.extract.events.dating import token_at
from crossread.model.layers import Event, Parse, Reading, Token
from crossread.model.report import Span
from crossread.text.clause_spans import clause_span
from crossread.text.clauses import Clause
from crossread.text.spans import around
from crossread.text.tree import is_relation, subtree

_LONGEST_SHARED = 160
_NESTED = 12
"""Quotations that begin before a word and may still run on there."""


def extent(reading: Reading, clause: Clause, named: tuple[Event, ...]) -> Span:
    """The clause; with its subject where that stands before it in the same sentence and near."""
    span = _with_subject(reading, clause)
    start = min(
        _clausal_subject(reading.parse, clause, span.start),
        _whole_noun(clause, span, named),
    )
    return Span(_name_before(reading, _whole_word(reading, start)), span.end)


def _with_subject(reading: Reading, clause: Clause) -> Span:
    parse = reading.parse
    span = clause_span(parse, clause)
    opening = token_at(reading, span.start)
    if parse.tokens[opening].text == "for" and not _governs(parse.tokens[opening]):
        opening += 1
        span = Span(parse.tokens[opening].start, span.end)
    while opening > clause.first and _governs(parse.tokens[opening - 1]):
        opening -= 1  # "After the vote, Lund resigned": no joining word, but a part of the clause
        span = Span(parse.tokens[opening].start, span.end)
    if clause.subject is None or clause.first <= clause.subject < clause.last:
        return span
    subject = parse.tokens[clause.subject]
    if (
        subject.start >= span.start
        or span.end - subject.start > _LONGEST_SHARED
        or subject.pos == "PRON"
        or _is_apart(reading, subject, parse.tokens[clause.verb])
    ):
        return span
    first = clause.subject
    while (
        first > 0
        and parse.tokens[first - 1].sentence == subject.sentence
        and (
            parse.tokens[first - 1].pos in ("PROPN", "ADJ", "NOUN", "DET")
            or parse.tokens[first - 1].tag == "PRP$"
        )
    ):
        first -= 1
    return Span(parse.tokens[first].start, span.end)


def _is_apart(reading: Reading, subject: Token, verb: Token) -> bool:
    """Whether the subject stands in what somebody says, and the verb behind it outside."""
    last = bisect_right(reading.quotations, subject.start, key=lambda q: q.content[0].start)
    near = reading.quotations[max(0, last - _NESTED) : last]
    content = [c for q in near for c in q.content if c.start <= subject.start < c.end]
    return bool(content) and not any(c.start <= verb.start < c.end for c in content)


def _governs(token: Token) -> bool:
    """Whether the word is a preposition before a noun, not one that joins a clause."""
    return token.pos in ("ADP", "SCONJ") and is_relation(token, "case")


def _clausal_subject(parse: Parse, clause: Clause, start: int) -> int:
    """Where the clause begins that is its subject ("Building the bridge | will cost …"); `start` if there is none."""
    first = parse.sentences[parse.tokens[clause.verb].sentence].first
    for i in range(first, clause.first):
        token = parse.tokens[i]
        if is_relation(token, "csubj") and clause.first <= token.head < clause.last:
            return min(start, parse.tokens[subtree(parse, i)[0]].start)
    return start


def _whole_noun(clause: Clause, span: Span, named: tuple[Event, ...]) -> int:
    """The start of the noun that the antecedent belongs to ("the sinking of | the ferry, which cost …")."""
    if not clause.relative:
        return span.start
    opens = (e.start for e in named if e.start < span.start < e.end <= span.end)
    return min(opens, default=span.start)


def _whole_word(reading: Reading, start: int) -> int:
    """The start of the hyphened word that a cut fell into."""
    tokens = reading.parse.tokens
    first = token_at(reading, start)
    while (
        first > 0
        and "-" in (tokens[first].text, tokens[first - 1].text)
        and tokens[first - 1].end == tokens[first].start
    ):
        first -= 1
    return tokens[first].start


def _name_before(reading: Reading, start: int) -> int:
    """The start of the name that the slice opens with an apposition to ("Lund, | a skier who …, fled"); `start` if there is none."""
    near = around(reading.names, start, start + 1)
    role = next((m for m in near if m.start == start and m.form == "role" and m.name), None)
    name = next((m for m in reversed(near) if m.form == "name" and m.end < start), None)
    if role is None or name is None or name.name != role.name:
        return start
    between = reading.report.text[name.end : start]
    return name.start if between.strip() == "," else start
