"""Stances whose verb was read as a noun: "Slovakia backs Lund" parsed as one long name.

Comes in: a Reading. Goes out: Stances. Only a name at the head of a sentence, a verb of stance in "-s" or "-ed" right behind it, and a
name, article or possessive behind that.
"""

from crossread.extract.positions.actors import Actor, name_over, voice_at
from crossread.extract.positions.conditions import condition_in
from crossread.extract.positions.fit import is_fit, is_furniture
from crossread.extract.positions.readable import readable
from crossread.lang.en.irregular import VERB_FORMS
from crossread.lang.en.stances import DEEDS, OPPOSING, SUPPORTING
from crossread.model.layers import Reading, Sentence, Stance, StanceKind
from crossread.model.report import BODY_ZONES, UNKNOWN_WHEN, Span
from crossread.text.clauses import base_forms

_NEAR = 5
_STOPS = frozenset({",", ";", ":", ".", "—", "–"})


def misread_stances(reading: Reading) -> tuple[Stance, ...]:
    """The stances of body sentences that open with a name and a verb that the parse did not see."""
    found = []
    for sentence in reading.parse.sentences:
        if sentence.zone_kind in BODY_ZONES and not is_furniture(reading, sentence):
            stance = _stance(reading, sentence)
            if stance is not None:
                found.append(stance)
    return tuple(found)


def _stance(reading: Reading, sentence: Sentence) -> Stance | None:
    tokens = reading.parse.tokens
    for i in range(sentence.first + 1, min(sentence.last - 1, sentence.first + _NEAR)):
        kind = _kind(reading, i)
        if kind is None:
            continue
        actor = name_over(reading, tokens[i - 1].start, tokens[i - 1].end)
        opens = actor is not None and actor.span.start == tokens[sentence.first].start
        if actor is None or not opens or tokens[i + 1].pos not in ("PROPN", "DET", "PRON"):
            return None
        return _told(reading, sentence, i, actor, kind)
    return None


def _kind(reading: Reading, i: int) -> StanceKind | None:
    token = reading.parse.tokens[i]
    if token.pos not in ("NOUN", "PROPN", "ADJ") or not token.text.endswith(("s", "ed")):
        return None
    forms = set(base_forms(token, VERB_FORMS)) - {token.text.casefold()} - DEEDS
    if forms & SUPPORTING:
        return "supports"
    return "opposes" if forms & OPPOSING else None


def _told(
    reading: Reading, sentence: Sentence, i: int, actor: Actor, kind: StanceKind
) -> Stance | None:
    tokens = reading.parse.tokens
    end = next((k for k in range(i + 1, sentence.last) if tokens[k].text in _STOPS), sentence.last)
    target = readable(reading, i + 1, end)
    if target is None:
        return None
    condition = condition_in(reading, sentence, i, i + 1, sentence.last)
    last = max(target.end, condition.end if condition is not None else 0)
    told: StanceKind = "supports on condition" if kind == "supports" and condition else kind
    stance = Stance(
        tokens[sentence.first].start, last, actor.name, actor.span, told, Span(*target), condition,
        UNKNOWN_WHEN, voice_at(reading, tokens[i].start),
    )  # fmt: skip
    return stance if is_fit(reading, stance, i) else None
