"""What a stance is about where its own clause does not say: "she came round once Falk had promised …", "indicated its support after talks".

Comes in: a Reading, the sentence and clause of the stance. Goes out: the span of a name elsewhere, or None. Only a person named beside the
stance is taken; with a condition, failing that, the first person named in the report's body.
"""

from crossread.extract.positions.actors import Actor, base_words
from crossread.lang.en.stances import ABOUT_NEXT, SUPPORTING
from crossread.model.layers import Mention, Reading, Sentence, Stance, Token
from crossread.model.report import BODY_ZONES, Span
from crossread.text.clauses import Clause
from crossread.text.spans import around

_REACH = 7
_MEANT_THING = frozenset({"it", "them", "both"})


def target_elsewhere(
    reading: Reading, sentence: Sentence, clause: Clause, actor: Actor, condition: Span | None
) -> Span | None:
    """The name of the person whom a stance without a target is about, if one can be told."""
    tokens = reading.parse.tokens
    ahead = tokens[clause.verb + 1 : min(clause.last, clause.verb + _REACH)]
    told = any(t.pos in ("DET", "NOUN") and _comes_before(t, condition) for t in ahead[:2])
    bare = bool(set(base_words(reading, clause.verb)) & SUPPORTING) and condition and not told
    if not bare and not any(t.text.casefold() in ABOUT_NEXT for t in ahead):
        return None
    beside = [
        m
        for m in reading.names
        if m.start >= tokens[clause.verb].end and m.end <= sentence.end and _is_other(m, actor)
    ]
    if beside:
        return Span(beside[0].start, beside[0].end)
    if condition is None:
        return None
    body = [z for z in reading.report.zones if z.kind in BODY_ZONES]
    named = (
        m
        for m in reading.names
        if _is_other(m, actor) and body and m.start >= body[0].start and m.start < sentence.start
    )
    first = next(named, None)
    return Span(first.start, first.end) if first is not None else None


def _comes_before(token: Token, condition: Span | None) -> bool:
    return condition is None or token.start < condition.start


def target_before(
    reading: Reading, sentence: Sentence, clause: Clause, actor: Actor, earlier: tuple[Stance, ...]
) -> Span | None:
    """The target told before, where this clause says "it", or only "its veto": that of the last stance in the sentence, or of the same
    actor's in the one before."""
    tokens = reading.parse.tokens
    ahead = tokens[clause.verb + 1 : min(clause.last, clause.verb + _REACH)]
    thing = bool(ahead) and ahead[0].text.casefold() in _MEANT_THING
    if not thing and not any(t.text.casefold() in ABOUT_NEXT for t in ahead):
        return None
    number = tokens[sentence.first].sentence
    floor = reading.parse.sentences[max(0, number - 1)].start
    near = [s for s in earlier if s.start >= floor]
    own = (s.target for s in reversed(near) if s.actor == actor.name)
    here = (s.target for s in reversed(near) if thing and s.start >= sentence.start)
    return next(own, None) or next(here, None)


def person_meant(reading: Reading, clause: Clause) -> Span | None:
    """The name of the person right behind the verb, where a pronoun stands for it or success is wished: "backed her", "wished him luck"."""
    tokens = reading.parse.tokens
    if clause.verb + 1 >= clause.last:
        return None
    token = tokens[clause.verb + 1]
    wished = "wish" in base_words(reading, clause.verb)
    after = tokens[min(clause.verb + 2, len(tokens) - 1)]
    token = after if wished and token.pos == "PROPN" and after.pos == "PROPN" else token
    near = around(reading.names, token.start, token.end)
    over = [m for m in near if m.start < token.end and token.start < m.end]
    meant = next((m for m in over if m.kind == "person" and m.name), None)
    if meant is None or meant.name is None or not (wished or meant.form == "pronoun"):
        return None
    if token.tag == "PRP$":
        return None
    named = [m for m in reading.names if m.form == "name" and m.name == meant.name]
    before = [m for m in named if m.start <= token.start] or named
    return Span(before[-1].start, before[-1].end) if before else None


def _is_other(mention: Mention, actor: Actor) -> bool:
    return mention.form == "name" and mention.kind == "person" and mention.name != actor.name
