"""What a stance is about, and where its condition can stand.

Comes in: a Reading, a Clause and its sentence's clauses. Goes out: spans and token ranges.
"""

from crossread.extract.positions.actors import voice_at
from crossread.extract.positions.extent import whole_end
from crossread.extract.positions.readable import readable
from crossread.extract.positions.words import undergone
from crossread.lang.en.stances import ABOUT_NEXT, TOWARDS
from crossread.model.layers import Reading, Sentence
from crossread.model.report import Span
from crossread.text.clauses import Clause, group_start, noun_phrase
from crossread.text.spans import around
from crossread.text.tree import is_relation, tokens_within

_IN_NAME = frozenset({"ADP", "NOUN", "PROPN", "DET", "ADJ"})
_CLOSING = frozenset({'"', "”"})
_EXCEPT = frozenset({"without", "unless", "except"})


def target_of(
    reading: Reading, clause: Clause, after: int, condition: Span | None, here: tuple[Clause, ...]
) -> Span | None:
    """What the stance is about: the words after the verb, into the next clause where those break off; or the passive's subject."""
    tokens = reading.parse.tokens
    if undergone(reading, clause):
        return _undergoer(reading, clause)
    first, last = after, clause.last
    by_noun = after - 1 > clause.verb and tokens[after - 1].text.casefold() in ABOUT_NEXT
    if by_noun and (after >= len(tokens) or tokens[after].text.casefold() not in TOWARDS):
        return None
    if by_noun and tokens[after].text.casefold() in ("on", "over") and _is_time(reading, after + 1):
        return None
    if first >= last and first > clause.verb + 1:
        last = min((c.last for c in here if c.last > first), default=last)
    if first >= last:
        first = clause.verb + 1
    if tokens[first].text.casefold() == "as":
        return None
    while last < reading.parse.sentences[tokens[clause.verb].sentence].last and _breaks_off(
        reading, first, last
    ):
        last = min((c.last for c in here if c.last > last), default=last + 1)
    sentence = reading.parse.sentences[tokens[clause.verb].sentence]
    limit = sentence.last
    if condition is not None and tokens[first].start < condition.start:
        limit = next(i for i in range(first, limit) if tokens[i].end > condition.start)
    end = whole_end(reading, sentence, first, last, limit)
    if end is None:
        return None
    return readable(reading, first, _before_mark(reading, clause, first, end))


def with_exception(reading: Reading, sentence: Sentence, target: Span) -> Span:
    """The words of what cannot or should not be, up to the end of a "without …" that belongs to them: without it they say more."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, target.start, target.end)
    end = inside[-1] + 1
    while end < sentence.last and tokens[end].pos != "PUNCT":
        end += 1
    behind = [t.text.casefold() for t in tokens[inside[-1] + 1 : end]]
    return Span(target.start, tokens[end - 1].end) if _EXCEPT & set(behind) else target


def _is_time(reading: Reading, i: int) -> bool:
    """Whether a time stands here, or behind an article: "on Monday", "over the weekend"."""
    tokens = reading.parse.tokens
    ends = (t.end for t in tokens[i : i + 2])
    return any(t.start < e <= t.end for e in ends for t in around(reading.times, e - 1, e))


def _before_mark(reading: Reading, clause: Clause, first: int, last: int) -> int:
    """The end before the mark that closes the quotation which the verb stands in: what follows is not the speaker's."""
    tokens = reading.parse.tokens
    if voice_at(reading, tokens[clause.verb].start) != "quoted":
        return last
    marks = [k for k in range(first, last) if tokens[k].text in _CLOSING]
    opened = any(tokens[k].text == "“" for k in range(first, last))
    return last if opened or len(marks) != 1 else max(marks[0], first + 1)


def _undergoer(reading: Reading, clause: Clause) -> Span | None:
    """The subject of a passive, or the noun that a bare participle hangs on ("the plan, drawn up and backed by …")."""
    parse = reading.parse
    token = parse.tokens[clause.verb]
    subject = clause.subject
    floor = clause.first
    above = parse.tokens[token.head]
    if is_relation(token, "conj") and is_relation(above, "acl"):
        subject, floor = above.head, parse.sentences[token.sentence].first
    if group_start(parse, clause.verb, clause.first) == clause.verb:
        subject = token.head if is_relation(token, "acl") and token.head < clause.verb else None
        floor = parse.sentences[token.sentence].first
    if subject is None or _is_time(reading, subject):
        return None
    begin, end = noun_phrase(parse, subject, floor, clause.verb)
    rest = range(end, clause.verb - (parse.tokens[clause.verb - 1].text == ","))
    if is_relation(token, "acl") and all(parse.tokens[i].pos in _IN_NAME for i in rest):
        end = max(end, rest.stop)
    return readable(reading, begin, end)


def _breaks_off(reading: Reading, first: int, last: int) -> bool:
    """Whether the words up to `last` stop short: nothing but small words, or a clause that must follow."""
    tokens = reading.parse.tokens
    if not any(t.pos in ("NOUN", "PROPN", "VERB", "PRON", "ADJ") for t in tokens[first:last]):
        return True
    if _any_thing_that(reading, first, last):
        return True
    edge = [t for t in tokens[max(first, last - 2) : last] if t.pos != "PUNCT"]
    if tokens[last].text.casefold() == "that" and tokens[last].pos == "SCONJ":
        return True
    return bool(edge) and edge[-1].text.casefold() in (
        "to",
        "that",
        "of",
        "for",
        "how",
        "whether",
        "on",
    )


def _any_thing_that(reading: Reading, first: int, last: int) -> bool:
    """Whether "a bill" stands before a relative clause that says which one."""
    tokens = reading.parse.tokens
    opens = tokens[first].text.casefold() in ("a", "an", "any")
    return opens and last == first + 2 and tokens[last].text.casefold() in ("that", "which", "who")


def condition_range(
    sentence: Sentence, clause: Clause, here: tuple[Clause, ...]
) -> tuple[int, int]:
    """Where the clause's condition can stand: before it if it is the sentence's first, in it, and in the clauses right behind it."""
    earlier = [c for c in here if c.last <= clause.first]
    floor = sentence.first if not earlier else max(c.last for c in earlier)
    later = [c.last for c in here if c.first >= clause.last]
    ceiling = min(later) if later else sentence.last
    return floor, max(ceiling, clause.last)
