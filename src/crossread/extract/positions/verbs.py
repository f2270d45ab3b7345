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
from crossread.extract.positions.elsewhere import person_meant, target_before, target_elsewhere
from crossread.extract.positions.fit import is_fit, is_furniture
from crossread.extract.positions.targets import condition_range, target_of, with_exception
from crossread.extract.positions.words import Told, believed, stance_told, undergone, verb_group
from crossread.lang.en.events import MAY, NOT
from crossread.lang.en.stances import (
    DENYING,
    DOUBTING,
    FIRST_PERSON,
    MUST,
    NAMELY,
    OTHERS,
    READY,
    REFUSING,
    VAGUE,
)
from crossread.model.layers import Quotation, Reading, Sentence, Stance, StanceKind
from crossread.model.report import BODY_ZONES, Span
from crossread.text.clause_spans import clause_span
from crossread.text.clauses import Clause, clauses, group_start
from crossread.text.spans import around
from crossread.text.tree import children, is_relation, tokens_within

_BE = frozenset({"is", "are", "was", "were", "be", "been", "am", "'s", "’s", "'re", "'m"})
_SINGULAR = frozenset({"he", "she", "it"})
_TURNED: dict[StanceKind, StanceKind] = {"supports": "opposes", "opposes": "supports"}


def verb_stances(reading: Reading) -> tuple[Stance, ...]:
    """The stances of all body clauses, in order."""
    found: list[Stance] = []
    for sentence in reading.parse.sentences:
        if sentence.zone_kind not in BODY_ZONES or is_furniture(reading, sentence):
            continue
        taken: set[tuple[int, int]] = set()
        here = clauses(reading.parse, sentence)
        for clause in here:
            if (clause.first, clause.last) in taken:
                continue
            stances = _stances(reading, sentence, clause, here, found)
            if stances:
                found.extend(stances)
                taken.add((clause.first, clause.last))
    return tuple(found)


def _stances(
    reading: Reading,
    sentence: Sentence,
    clause: Clause,
    here: tuple[Clause, ...],
    earlier: list[Stance],
) -> list[Stance]:
    """The stance that a clause tells, once for each of its actors."""
    told = stance_told(reading, clause)
    if told is None or _bare_participle(reading, clause) or _open_or_denied(reading, clause):
        return []
    actors = _actors(reading, clause, here, told)
    kind = _with_negation(reading, clause, told, verb_group(reading, clause))
    if not actors or kind is None:
        return []
    condition = _condition(reading, sentence, clause, here, told) if kind in _TURNED else None
    target = _target(reading, sentence, clause, here, told, actors[0], condition, earlier)
    if target is None or not _is_held(reading, clause, told, kind, condition, target):
        return []
    span = clause_span(reading.parse, clause)
    if sentence.start <= target.start < sentence.end:
        span = Span(min(span.start, target.start), max(span.end, target.end))
    if condition is not None:
        kind = "supports on condition" if kind == "supports" else kind
        span = Span(min(span.start, condition.start), max(span.end, condition.end))
    verb = reading.parse.tokens[clause.verb].start
    when, voice = when_at(reading, verb), voice_at(reading, verb)
    stances = [
        Stance(span.start, span.end, a.name, a.span, kind, target, condition, when, voice)
        for a in actors
    ]
    return [s for s in stances if is_fit(reading, s, clause.verb)]


def _target(
    reading: Reading,
    sentence: Sentence,
    clause: Clause,
    here: tuple[Clause, ...],
    told: Told,
    actor: Actor,
    condition: Span | None,
    earlier: list[Stance],
) -> Span | None:
    """What the stance is about: told in the clause, before it, or by the person beside it."""
    meant = person_meant(reading, clause)
    target = meant or target_of(reading, clause, told.after, condition, here)
    if target is not None and told.advocated and told.kind == "opposes":
        target = with_exception(reading, sentence, target)
    if target is None and told.kind in _TURNED:
        before = target_before(reading, sentence, clause, actor, tuple(earlier))
        target = before or target_elsewhere(reading, sentence, clause, actor, condition)
    return target


def _is_held(
    reading: Reading,
    clause: Clause,
    told: Told,
    kind: StanceKind,
    condition: Span | None,
    target: Span,
) -> bool:
    """Whether the actor has the stance: not what might be, not the condition of something else, not "neither" of two things or just "a bill"."""
    verb = reading.parse.tokens[clause.verb].start
    if condition is not None:
        return not condition.start <= verb < condition.end
    group = verb_group(reading, clause)
    promised = {"would"} if voice_at(reading, verb) != "outlet" else set()
    guessed = bool(group & {"may", "might"})
    settled = not guessed and (told.advocated or kind == "neutral" or bool(group & NOT))
    if (told.accepts and kind == "supports") or (group & (MAY - MUST - promised) and not settled):
        return False
    words = reading.report.text[target.start : target.end].casefold().split()
    if told.advocated:
        return target.end > verb and not _object_quoted(reading, clause, target)
    any_thing = words[0] in ("a", "an", "any", "some") and len(words) < 3 and not told.asked
    if kind not in _TURNED or any_thing or words[0] in ("neither", "no"):
        return kind not in _TURNED
    return not _is_ballot(reading, clause, target)


def _object_quoted(reading: Reading, clause: Clause, target: Span) -> bool:
    """Whether the words break off at their verb, before quoted words: "Norway must allow | “full inspections”"."""
    tokens = reading.parse.tokens
    behind = tokens[min(clause.verb + 1, len(tokens) - 1)]
    return target.end == tokens[clause.verb].end and behind.text in ("“", '"')


def _is_ballot(reading: Reading, clause: Clause, target: Span) -> bool:
    """Whether the clause tells how somebody, or some place, voted between people."""
    if "vote" not in base_words(reading, clause.verb) or verb_group(reading, clause) & (
        MAY | {"will"}
    ):
        return False
    over = [
        m
        for m in around(reading.names, target.start, target.end)
        if target.start <= m.start and m.end == target.end
    ]
    return any(m.kind == "person" for m in over)


def _open_or_denied(reading: Reading, clause: Clause) -> bool:
    """Whether the clause leaves the stance open ("whether Norway backs it") or somebody denies it ("denied that she opposes it")."""
    tokens = reading.parse.tokens
    start = group_start(reading.parse, clause.verb, clause.first)
    marked = children(reading.parse, clause.verb, "mark")
    if any(
        t.text.casefold() == "whether"
        for t in (*tokens[clause.first : start], *(tokens[i] for i in marked))
    ):
        return True
    sentence = reading.parse.sentences[tokens[clause.verb].sentence]
    near = {t.text.casefold() for t in tokens[max(sentence.first, clause.first - 3) : start]}
    explains = tokens[sentence.first].tag == "WRB" and clause.first == sentence.first
    if (
        near & DOUBTING
        or explains
        or _is_asked_for(reading, clause, start)
        or _is_purpose(reading, clause, start)
    ):
        return True
    above = tokens[clause.verb].head
    if above == clause.verb:
        return False
    alleged = tokens[above].pos == "NOUN" and tokens[above].text.casefold() in VAGUE
    return alleged or bool(set(base_words(reading, above)) & DENYING)


def _is_asked_for(reading: Reading, clause: Clause, start: int) -> bool:
    """Whether somebody else asks that the subject take the stance: "asked that she back the plan"."""
    tokens = reading.parse.tokens
    one = clause.subject is not None and tokens[clause.subject].text.casefold() in _SINGULAR
    bare = tokens[clause.verb].tag == "VB" or (one and tokens[clause.verb].tag == "VBP")
    asked = any(t.text.casefold() == "that" for t in tokens[clause.first : start])
    return bare and asked and start == clause.verb


def _is_purpose(reading: Reading, clause: Clause, start: int) -> bool:
    """Whether a bare verb goes on what a noun is for: "efforts to save the mill and back the strike"."""
    tokens = reading.parse.tokens
    token = tokens[clause.verb]
    if token.tag != "VB" or start != clause.verb or not is_relation(token, "conj"):
        return False
    above = tokens[token.head]
    return is_relation(above, "acl") or tokens[above.head].pos == "NOUN"


def _refused(group: set[str]) -> bool:
    """Whether a yes is, or had been, refused, which something may lift: "will not … until"; "cannot" states no terms."""
    return bool(group & (NOT | {"had"})) and not group & {"can", "ca", "cannot"}


def _condition(
    reading: Reading,
    sentence: Sentence,
    clause: Clause,
    here: tuple[Clause, ...],
    told: Told,
) -> Span | None:
    """The condition of the stance; behind a verb of asking, "if" belongs to what is asked."""
    floor, ceiling = condition_range(sentence, clause, here)
    if told.asked:
        ceiling = clause.verb
    refused = _refused(verb_group(reading, clause))
    return condition_in(reading, sentence, clause.verb, floor, ceiling, refused)


def _actors(
    reading: Reading, clause: Clause, here: tuple[Clause, ...], told: Told
) -> tuple[Actor, ...]:
    """Whose stance it is: who does it in a passive, the speaker of what must or should be, else the subject."""
    tokens = reading.parse.tokens
    if undergone(reading, clause):
        return _one(_doer(reading, clause))
    offset = tokens[clause.verb].start
    quotation = quotation_at(reading, offset)
    subject = tokens[clause.subject].text.casefold() if clause.subject is not None else ""
    holds = told.advocated or bool(verb_group(reading, clause) & MUST)
    if holds and subject not in FIRST_PERSON:
        if (
            clause.subject is not None
            and quotation is not None
            and _is_speaker(reading, clause.subject, quotation)
        ):
            return ()
        if quotation is not None:
            return _one(speaker_at(reading, offset)) or _believers(reading, clause, here)
        return _believers(reading, clause, here)
    return _one(actor_of(reading, clause))


def _is_speaker(reading: Reading, subject: int, quotation: Quotation) -> bool:
    """Whether who must do something is who is said to speak, by name or by title: then the speaker was misread."""
    token = reading.parse.tokens[subject]
    found = name_over(reading, token.start, token.end)
    if found is not None and found.name == quotation.speaker_name:
        return True
    titles = (
        m.title for m in reading.names if m.title is not None and m.name == quotation.speaker_name
    )
    words = {w for t in titles for w in reading.report.text[t.start : t.end].casefold().split()}
    return token.text.casefold() in words


def _believers(reading: Reading, clause: Clause, here: tuple[Clause, ...]) -> tuple[Actor, ...]:
    """Who believes what the clause says should be: the subject, or those named of a group ("members, including Chile and Peru")."""
    above = believed(reading, clause)
    verb = next((c for c in here if c.verb == above), None)
    if verb is None or verb.subject is None:
        return ()
    actor = actor_of(reading, verb)
    tokens = reading.parse.tokens
    picked = next(
        (k for k in range(verb.subject + 1, verb.verb) if tokens[k].text.casefold() in NAMELY), None
    )
    if picked is None:
        return _one(actor)
    found = (
        name_over(reading, t.start, t.end)
        for t in tokens[picked + 1 : verb.verb]
        if t.pos == "PROPN"
    )
    return tuple(dict.fromkeys(a for a in found if a is not None))


def _one(actor: Actor | None) -> tuple[Actor, ...]:
    return () if actor is None else (actor,)


def _doer(reading: Reading, clause: Clause) -> Actor | None:
    """The name behind the "by" of a passive."""
    tokens = reading.parse.tokens
    ahead = range(clause.verb + 1, min(clause.verb + 4, clause.last - 1))
    by = next((k for k in ahead if tokens[k].text.casefold() == "by"), None)
    if by is None:
        return None
    for k in range(by + 1, min(by + 9, clause.last)):
        if tokens[k].text.casefold() in OTHERS or tokens[k].pos in ("ADP", "VERB", "SCONJ"):
            return None
        found = name_over(reading, tokens[k].start, tokens[k].end)
        if found is not None and tokens[k].pos == "PROPN":
            last = found.span.end <= tokens[k].end and tokens[k + 1].pos == "NOUN"
            return None if last or _owns_others(reading, found) else found
    return None


def _owns_others(reading: Reading, actor: Actor) -> bool:
    """Whether others are named by the actor: "her opponents", "Lund’s critics"."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, actor.span.start, actor.span.end)
    ahead = tokens[inside[-1] + 1 : inside[-1] + 3] if inside else ()
    return any(t.text.casefold() in OTHERS for t in ahead)


def _with_negation(
    reading: Reading, clause: Clause, told: Told, group: set[str]
) -> StanceKind | None:
    """The stance after negation and the verb before an infinitive; None if the stance is not the actor's own."""
    kind = told.kind
    if told.advocated:
        return kind
    ready = _readiness(reading, clause, group)
    if ready is None:
        return None
    if ready & REFUSING:
        return _TURNED.get(kind)
    if (group | ready) & NOT:
        return "opposes" if kind == "supports" else None
    return kind


def _readiness(reading: Reading, clause: Clause, group: set[str]) -> set[str] | None:
    """The words before an infinitive that make it its subject's own stance ("is not ready to"); None where they do not."""
    start = group_start(reading.parse, clause.verb, clause.first)
    if clause.governor is not None:
        first = group_start(reading.parse, clause.governor, clause.first)
        words = {f for k in range(first, start) for f in base_words(reading, k)}
        before = set(base_words(reading, clause.governor))
        if before & REFUSING:
            return before
        if words & REFUSING:
            return words
        return None if not (before | words) & READY and "to" in group else words
    if "to" not in group:
        return set()
    words = {f for k in range(max(clause.first, start - 3), start) for f in base_words(reading, k)}
    return words - REFUSING if words & READY else None


def _bare_participle(reading: Reading, clause: Clause) -> bool:
    """Whether the verb is an "-ing" form without a subject of its own: whose stance it tells stays open."""
    bare = _is_bare(reading, clause, clause.verb)
    return bare or (clause.governor is not None and _is_bare(reading, clause, clause.governor))


def _is_bare(reading: Reading, clause: Clause, verb: int) -> bool:
    tokens = reading.parse.tokens
    floor = reading.parse.sentences[tokens[verb].sentence].first
    start = group_start(reading.parse, verb, max(floor, clause.first))
    held = {t.text.casefold() for t in tokens[start:verb]} & _BE
    own = children(reading.parse, verb, "nsubj")
    told = clause.subject in own if verb == clause.verb else bool(own)
    return tokens[verb].tag == "VBG" and not held and not told
