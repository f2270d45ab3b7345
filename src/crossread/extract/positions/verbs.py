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
from crossread.lang.en.events import MAY, NOT
from crossread.lang.en.stances import (
    DEEDS,
    FIRST_PERSON,
    MUST,
    MUST_PHRASES,
    OPPOSING,
    PHRASES,
    READY,
    REFUSING,
    SUPPORTING,
)
from crossread.model.layers import Reading, Sentence, Stance, StanceKind
from crossread.model.report import BODY_ZONES, Span
from crossread.text.clauses import Clause, clause_span, clauses, group_start, passive
from crossread.text.tree import children

_REACH = 7
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
    told = _told(reading, clause)
    if told is None or _bare_participle(reading, clause):
        return None
    kind, after = told
    actor = _actor(reading, clause)
    if actor is None:
        return None
    group = _group(reading, clause)
    kind_after = _with_negation(reading, clause, kind, group)
    if kind_after is None:
        return None
    tokens = reading.parse.tokens
    sided = kind_after in ("supports", "opposes")
    floor, ceiling = _condition_range(sentence, clause, here)
    condition = condition_in(reading, sentence, clause.verb, floor, ceiling) if sided else None
    promised = {"would"} if voice_at(reading, tokens[clause.verb].start) != "outlet" else set()
    if group & (MAY - MUST - promised) and condition is None and kind != "neutral":
        return None
    span = clause_span(reading.parse, clause)
    target = _target(reading, clause, after, condition, here)
    if target is None:
        return None
    span = Span(min(span.start, target.start), max(span.end, target.end))
    if condition is not None:
        kind_after = "supports on condition" if kind_after == "supports" else kind_after
        span = Span(min(span.start, condition.start), max(span.end, condition.end))
    return Stance(
        span.start, span.end, actor.name, actor.span, kind_after, target, condition,
        when_at(reading, tokens[clause.verb].start), voice_at(reading, tokens[clause.verb].start),
    )  # fmt: skip


def _told(reading: Reading, clause: Clause) -> tuple[StanceKind, int] | None:
    """The stance that the verb and the words behind it tell, and the token that its target begins at."""
    tokens = reading.parse.tokens
    forms = set(base_words(reading, clause.verb))
    ahead = range(clause.verb + 1, min(clause.last, clause.verb + 1 + _REACH))
    best: tuple[int, StanceKind, int] | None = None
    for verb, needs, stance in PHRASES:
        if verb in forms and (last := _in_order(reading, ahead, needs)) is not None:
            if verb == "be" and last > clause.verb + 2:
                continue
            kind: StanceKind = stance  # type: ignore[assignment]
            if best is None or len(needs) > best[0]:
                best = (len(needs), kind, last + 1 if needs else clause.verb + 1)
    if best is not None:
        return best[1], best[2]
    if forms & SUPPORTING and not (forms & DEEDS and not _has_object(reading, clause)):
        return "supports", clause.verb + 1
    if forms & OPPOSING and not (forms & DEEDS and not _abstract(reading, clause)):
        return "opposes", clause.verb + 1
    return _advocated(reading, clause, forms, tokens[clause.verb].start)


def _should(reading: Reading, clause: Clause, group: set[str]) -> StanceKind | None:
    """ "… said that the league should (not) expand": the speaker is for or against it."""
    if (
        not group & MUST
        or clause.subject is None
        or reading.parse.tokens[clause.subject].tag in ("PRP", "EX")
    ):
        return None
    return "opposes" if group & NOT else "supports"


def _advocated(
    reading: Reading, clause: Clause, forms: set[str], offset: int
) -> tuple[StanceKind, int] | None:
    """ "We must act", "We have to make sure that …" between quotation marks: the speaker is for it; "X cannot go on": against."""
    voice = voice_at(reading, offset)
    if clause.subject is None or voice == "outlet":
        return None
    subject = reading.parse.tokens[clause.subject].text.casefold()
    group = _group(reading, clause)
    start = group_start(reading.parse, clause.verb, clause.first)
    wanted = _should(reading, clause, group)
    if wanted is not None:
        return wanted, start
    if voice != "quoted":
        return None
    if (
        subject == "we"
        and not group & NOT
        and ("must" in group or (forms & MUST_PHRASES and _next_is_to(reading, clause)))
    ):
        return "supports", clause.verb if "must" in group else clause.verb + 2
    named = name_over(
        reading,
        reading.parse.tokens[clause.subject].start,
        reading.parse.tokens[clause.subject].end,
    )
    denied = group & NOT or "cannot" in group
    if (
        named is not None
        and denied
        and group & {"can", "ca", "cannot", "must"}
        and subject not in FIRST_PERSON
    ):
        return "opposes", start
    return None


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
    group = _group(reading, clause)
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


def _condition_range(
    sentence: Sentence, clause: Clause, here: tuple[Clause, ...]
) -> tuple[int, int]:
    """Where the clause's condition can stand: before it if it is the sentence's first, in it, and in the clauses right behind it."""
    earlier = [c for c in here if c.last <= clause.first]
    floor = sentence.first if not earlier else max(c.last for c in earlier)
    later = [c.last for c in here if c.first >= clause.last]
    ceiling = min(later) if later else sentence.last
    return floor, max(ceiling, clause.last)


def _bare_participle(reading: Reading, clause: Clause) -> bool:
    """Whether the verb is an "-ing" form without a subject of its own: whose stance it tells stays open."""
    tokens = reading.parse.tokens
    if tokens[clause.verb].tag != "VBG" or _group(reading, clause) & {
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


def _target(
    reading: Reading, clause: Clause, after: int, condition: Span | None, here: tuple[Clause, ...]
) -> Span | None:
    """What the stance is about: the words after the verb, into the next clause where those break off; or the passive's subject."""
    tokens = reading.parse.tokens
    if passive(reading.parse, clause) and clause.subject is not None:
        return Span(tokens[clause.subject].start, tokens[clause.subject].end)
    first, last = after, clause.last
    if first >= last:
        first = clause.verb + 1
    while last < reading.parse.sentences[tokens[clause.verb].sentence].last and _breaks_off(
        reading, first, last
    ):
        last = min((c.last for c in here if c.last > last), default=last + 1)
    if condition is not None and tokens[first].start < condition.start:
        while last > first and tokens[last - 1].end > condition.start:
            last -= 1
    while first < last and (
        tokens[first].pos in ("PUNCT", "ADP", "ADV")
        or tokens[first].text.casefold() in ("that", "to", "of")
    ):
        first += 1
    while last > first and tokens[last - 1].pos in ("PUNCT", "CCONJ", "ADP", "SCONJ"):
        last -= 1
    return Span(tokens[first].start, tokens[last - 1].end) if first < last else None


def _breaks_off(reading: Reading, first: int, last: int) -> bool:
    """Whether the words up to `last` stop short: nothing but small words, or a clause that must follow."""
    tokens = reading.parse.tokens
    if not any(t.pos in ("NOUN", "PROPN", "VERB", "PRON", "ADJ") for t in tokens[first:last]):
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


def _in_order(reading: Reading, ahead: range, needs: tuple[str, ...]) -> int | None:
    """The place of the last needed word if all follow in order, else None; with nothing needed, the place before."""
    at = ahead.start - 1
    for need in needs:
        found = next(
            (
                k
                for k in range(at + 1, ahead.stop)
                if reading.parse.tokens[k].text.casefold() == need
            ),
            None,
        )
        if found is None:
            return None
        at = found
    return at


def _has_object(reading: Reading, clause: Clause) -> bool:
    following = reading.parse.tokens[clause.verb + 1 : min(clause.last, clause.verb + 4)]
    return any(t.pos in ("NOUN", "PROPN", "PRON", "DET") for t in following)


def _abstract(reading: Reading, clause: Clause) -> bool:
    """Whether the object right behind the verb is no place or person by name, so that the verb tells of a stance."""
    tokens = reading.parse.tokens
    following = [
        k
        for k in range(clause.verb + 1, min(clause.last, clause.verb + 5))
        if tokens[k].pos in ("NOUN", "PROPN", "PRON")
    ]
    return bool(following) and tokens[following[0]].pos == "NOUN"


def _next_is_to(reading: Reading, clause: Clause) -> bool:
    return (
        clause.verb + 1 < clause.last
        and reading.parse.tokens[clause.verb + 1].text.casefold() == "to"
    )


def _group(reading: Reading, clause: Clause) -> set[str]:
    tokens = reading.parse.tokens
    floor = reading.parse.sentences[tokens[clause.verb].sentence].first
    start = group_start(reading.parse, clause.verb, max(floor, clause.first))
    group = {tokens[k].text.casefold() for k in range(start, clause.verb)}
    after = (
        reading.parse.tokens[clause.verb + 1].text.casefold()
        if clause.verb + 1 < len(tokens)
        else ""
    )
    return group | ({after} if after in ("not", "n't", "n’t") else set())
