"""Stances whose noun says from whom they come: "the plan faces resistance from Chile", "won the backing of the union", "opposition from
other members, especially Peru".

Comes in: a Reading. Goes out: Stances. The target stands behind the name, or is the subject that faces or wins it; of "there is opposition
from …", it is what the clause before is about.
"""

from crossread.extract.positions.actors import Actor, base_words, name_over, voice_at, when_at
from crossread.extract.positions.fit import is_fit, is_furniture
from crossread.extract.positions.readable import readable
from crossread.lang.en.events import NOT
from crossread.lang.en.stances import (
    GAINING,
    HELD_BY,
    NAMELY,
    OF_OPPOSITION,
    OF_SUPPORT,
    TOWARDS,
)
from crossread.model.layers import Reading, Sentence, Stance, StanceKind
from crossread.model.report import BODY_ZONES, Span
from crossread.text.clauses import Clause, clauses, group_start, noun_phrase
from crossread.text.spans import around

_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_POSSESSIVE = ("'s", "’s", "'", "’")


def holder_stances(reading: Reading) -> tuple[Stance, ...]:
    """The stances of the body whose noun is followed by who holds them, in order."""
    tokens = reading.parse.tokens
    found = []
    for sentence in reading.parse.sentences:
        if sentence.zone_kind not in BODY_ZONES or is_furniture(reading, sentence):
            continue
        for i in range(sentence.first, sentence.last - 2):
            word, after = tokens[i].text.casefold(), tokens[i + 1].text.casefold()
            noun = tokens[i].pos == "NOUN" and word in OF_SUPPORT | OF_OPPOSITION
            if noun and (after == "from" or (after == "of" and word in HELD_BY)):
                stance = _stance(reading, sentence, i)
                if stance is not None and is_fit(reading, stance, i):
                    found.append(stance)
    return tuple(found)


def _stance(reading: Reading, sentence: Sentence, i: int) -> Stance | None:
    tokens = reading.parse.tokens
    here = clauses(reading.parse, sentence)
    clause = next((c for c in reversed(here) if c.verb < i < c.last and c.first <= i), None)
    holder = _holder(reading, i + 2, sentence.last)
    if clause is None or holder is None:
        return None
    words = {t.text.casefold() for t in tokens[clause.first : i]}
    if words & NOT:
        return None
    actor, end = holder
    target = _behind(reading, end, sentence) or _before(reading, sentence, i, clause, here)
    if target is None:
        return None
    kind: StanceKind = "supports" if tokens[i].text.casefold() in OF_SUPPORT else "opposes"
    first = tokens[i].start
    return Stance(
        min(first, target.start), max(tokens[end - 1].end, target.end), actor.name, actor.span, kind, target, None,
        when_at(reading, tokens[clause.verb].start), voice_at(reading, first),
    )  # fmt: skip


def _holder(reading: Reading, first: int, last: int) -> tuple[Actor, int] | None:
    """The first name in the phrase from token `first` on, or the one that "especially" picks out of it; and the token behind it."""
    tokens = reading.parse.tokens
    i = first
    while i < last:
        token = tokens[i]
        if token.pos == "PROPN":
            actor = name_over(reading, token.start, token.end)
            end = i + 1
            while end < last and actor is not None and tokens[end].start < actor.span.end:
                end += 1
            owns = end < last and (tokens[end].text in _POSSESSIVE or tokens[end].pos == "NOUN")
            return (actor, end) if actor is not None and not owns else None
        picks = i + 1 < last and token.text == "," and tokens[i + 1].text.casefold() in NAMELY
        if not picks and token.pos not in _PHRASE and token.text.casefold() not in NAMELY:
            return None
        i += 1
    return None


def _behind(reading: Reading, end: int, sentence: Sentence) -> Span | None:
    """The target behind the name: "resistance from Chile to the plan"."""
    tokens = reading.parse.tokens
    if end + 1 >= sentence.last or tokens[end].text.casefold() not in TOWARDS:
        return None
    last = end + 1
    while last < sentence.last and tokens[last].pos in _PHRASE:
        last += 1
    return readable(reading, end + 1, last)


def _is_role(reading: Reading, span: Span) -> bool:
    """Whether the words only stand for somebody named elsewhere: "the senator"."""
    near = around(reading.names, span.start, span.end)
    return any(m.form == "role" and m.start <= span.end and span.start <= m.start for m in near)


def _before(
    reading: Reading, sentence: Sentence, i: int, clause: Clause, here: tuple[Clause, ...]
) -> Span | None:
    """The subject that faces or wins the noun; of "there is", the subject of the clause before, with all up to its verb."""
    parse = reading.parse
    direct = all(t.pos in _PHRASE or t.pos == "ADV" for t in parse.tokens[clause.verb + 1 : i])
    if not direct:
        return None
    if set(base_words(reading, clause.verb)) & GAINING and clause.subject is not None:
        begin, end = noun_phrase(parse, clause.subject, sentence.first, clause.verb)
        gained = readable(reading, begin, end)
        return None if gained is None or _is_role(reading, gained) else gained
    there = any(t.tag == "EX" for t in parse.tokens[clause.first : clause.verb])
    former = next((c for c in reversed(here) if c.last <= clause.first), None)
    if not there or former is None or former.subject is None:
        return None
    begin, _ = noun_phrase(parse, former.subject, former.first, former.verb)
    if parse.tokens[former.subject + 1].pos == "ADP":
        # Whose support it is, or when, belongs to the clause before alone.
        begin = former.subject
    return readable(reading, begin, group_start(parse, former.verb, former.first))
