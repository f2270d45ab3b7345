"""Stances told by verbs: "backed the plan", "is ready to support her bid", "cast doubt on the deal", "we must act".

Comes in: a Reading. Goes out: Stances. Negation turns support into opposition; what somebody might do is no stance, unless a condition
says when.
"""

from crossread.extract.positions.actors import (
    Actor,
    actor_of,
    base_words,
    name_over,
    quotation_at,
    speaker_at,
    voice_at,
    when_at,
)
from crossread.extract.positions.conditions import condition_in
from crossread.extract.positions.elsewhere import person_meant, target_elsewhere
from crossread.extract.positions.targets import condition_range, target_of
from crossread.extract.positions.words import stance_told, verb_group
from crossread.lang.en.events import MAY, NOT
from crossread.lang.en.stances import FIRST_PERSON, MUST, OPPOSING, READY, REFUSING, SUPPORTING
from crossread.model.layers import Reading, Sentence, Stance, StanceKind
from crossread.model.report import BODY_ZONES, Span
from crossread.text.clause_spans import clause_span
from crossread.text.clauses import Clause, clauses, group_start, passive
from crossread.text.tree import children

_TURNED: dict[StanceKind, StanceKind] = {"supports": "opposes", "opposes": "supports"}


def verb_stances(reading: Reading) -> tuple[Stance, ...]:
    """The stances of all body clauses, one for a clause."""
    found: list[Stance] = []
    for sentence in reading.parse.sentences:
        if sentence.zone_kind not in BODY_ZONES:
            continue
        taken: set[tuple[int, int]] = set()
        here = clauses(reading.parse, sentence)
        for clause in here:
            if (clause.first, clause.last) in taken:
                continue
            stance = _stance(reading, sentence, clause, here)
            if stance is not None:
                found.append(stance)
                taken.add((clause.first, clause.last))
    return tuple(found)


def _stance(
    reading: Reading, sentence: Sentence, clause: Clause, here: tuple[Clause, ...]
) -> Stance | None:
    told = stance_told(reading, clause)
    if told is None or _bare_participle(reading, clause):
        return None
    kind, after = told
    actor = _actor(reading, clause)
    if actor is None:
        return None
    group = verb_group(reading, clause)
    kind_after = _with_negation(reading, clause, kind, group)
    if kind_after is None:
        return None
    tokens = reading.parse.tokens
    sided = kind_after in ("supports", "opposes")
    floor, ceiling = condition_range(sentence, clause, here)
    condition = condition_in(reading, sentence, clause.verb, floor, ceiling) if sided else None
    promised = {"would"} if voice_at(reading, tokens[clause.verb].start) != "outlet" else set()
    if group & (MAY - MUST - promised) and condition is None and kind != "neutral":
        return None
    span = clause_span(reading.parse, clause)
    target = person_meant(reading, clause) or target_of(reading, clause, after, condition, here)
    if target is None and sided:
        target = target_elsewhere(reading, sentence, clause, actor, condition)
    if target is None:
        return None
    if sentence.start <= target.start < sentence.end:
        span = Span(min(span.start, target.start), max(span.end, target.end))
    if condition is not None:
        kind_after = "supports on condition" if kind_after == "supports" else kind_after
        span = Span(min(span.start, condition.start), max(span.end, condition.end))
    return Stance(
        span.start, span.end, actor.name, actor.span, kind_after, target, condition,
        when_at(reading, tokens[clause.verb].start), voice_at(reading, tokens[clause.verb].start),
    )  # fmt: skip


def _actor(reading: Reading, clause: Clause) -> Actor | None:
    tokens = reading.parse.tokens
    if passive(reading.parse, clause):
        by = next(
            (
                k
                for k in range(clause.verb + 1, clause.last - 1)
                if tokens[k].text.casefold() == "by"
            ),
            None,
        )
        if by is None or by > clause.verb + 3:
            return None
        for k in range(by + 1, min(by + 9, clause.last)):
            found = name_over(reading, tokens[k].start, tokens[k].end)
            if found is not None and tokens[k].pos == "PROPN":
                return found
        return None
    offset = tokens[clause.verb].start
    subject = tokens[clause.subject].text.casefold() if clause.subject is not None else ""
    group = verb_group(reading, clause)
    quotation = quotation_at(reading, offset)
    advocated = group & (NOT | MUST) or "cannot" in group
    if (
        quotation is not None
        and subject not in FIRST_PERSON
        and advocated
        and _is_plain(reading, clause)
    ):
        return speaker_at(reading, offset)
    return actor_of(reading, clause)


def _is_plain(reading: Reading, clause: Clause) -> bool:
    """Whether the verb itself tells no stance, so that the stance is the speaker's."""
    return not set(base_words(reading, clause.verb)) & (SUPPORTING | OPPOSING)


def _with_negation(
    reading: Reading, clause: Clause, kind: StanceKind, group: set[str]
) -> StanceKind | None:
    """The stance after negation and the verb before an infinitive; None if the stance is not the actor's own."""
    if clause.governor is not None:
        before = set(base_words(reading, clause.governor))
        if before & REFUSING:
            return _TURNED.get(kind)
        if not before & READY and "to" in group:
            return None
    elif "to" in group:
        start = group_start(reading.parse, clause.verb, clause.first)
        words = {
            f for k in range(max(clause.first, start - 3), start) for f in base_words(reading, k)
        }
        if not words & READY:
            return None
    if group & NOT and kind in _TURNED and not _is_plain(reading, clause):
        return "opposes" if kind == "supports" else None
    return kind


def _bare_participle(reading: Reading, clause: Clause) -> bool:
    """Whether the verb is an "-ing" form without a subject of its own: whose stance it tells stays open."""
    tokens = reading.parse.tokens
    if tokens[clause.verb].tag != "VBG" or verb_group(reading, clause) & {
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "am",
        "'s",
        "’s",
        "'re",
        "'m",
    }:
        return False
    return not children(reading.parse, clause.verb, "nsubj")
