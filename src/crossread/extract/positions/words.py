"""What stance a verb and the words behind it tell.

Comes in: a Reading and a Clause. Goes out: a stance and the token where its target begins. Whose stance it is, and whether it is denied, is
not asked here.
"""

from crossread.extract.positions.actors import base_words, name_over, voice_at
from crossread.lang.en.events import NOT
from crossread.lang.en.stances import (
    DEEDS,
    FIRST_PERSON,
    KEPT_IN_TARGET,
    MUST,
    MUST_PHRASES,
    OPPOSING,
    PHRASES,
    SUPPORTING,
)
from crossread.model.layers import Reading, StanceKind
from crossread.text.clauses import Clause, group_start, noun_phrase

_REACH = 7


def stance_told(reading: Reading, clause: Clause) -> tuple[StanceKind, int] | None:
    """The stance that the verb and the words behind it tell, and the token that its target begins at."""
    tokens = reading.parse.tokens
    forms = set(base_words(reading, clause.verb))
    ahead = range(clause.verb + 1, min(clause.last, clause.verb + 1 + _REACH))
    best: tuple[int, StanceKind, int] | None = None
    for verb, needs, stance in PHRASES:
        if verb in forms and (last := _in_order(reading, ahead, needs)) is not None:
            if (verb == "be" and last > clause.verb + 2) or not _is_object(reading, verb, last):
                continue
            kind: StanceKind = stance  # type: ignore[assignment]
            if best is None or len(needs) > best[0]:
                kept = verb in KEPT_IN_TARGET or not needs
                best = (len(needs), kind, clause.verb + 1 if kept else last + 1)
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
    group = verb_group(reading, clause)
    start = group_start(reading.parse, clause.verb, clause.first)
    wanted = _should(reading, clause, group)
    if wanted is not None:
        return (wanted, _phrase_start(reading, clause)) if clause.subject >= clause.first else None
    if voice != "quoted" or not _has_matter(reading, clause):
        return None
    if (
        subject == "we"
        and not group & NOT
        and ("must" in group or (forms & MUST_PHRASES and _next_is_to(reading, clause)))
    ):
        return "supports", max(clause.first, clause.subject)
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


def _has_matter(reading: Reading, clause: Clause) -> bool:
    """Whether a noun behind the verb says what is called for: not "we have to see"."""
    tokens = reading.parse.tokens
    for token in tokens[
        clause.verb + 1 : reading.parse.sentences[tokens[clause.verb].sentence].last
    ]:
        if token.pos in ("NOUN", "PROPN"):
            return True
        if token.pos == "PUNCT":
            break
    return False


def _phrase_start(reading: Reading, clause: Clause) -> int:
    """Where the noun phrase of the clause's subject begins."""
    subject = clause.subject if clause.subject is not None else clause.verb
    return noun_phrase(reading.parse, subject, clause.first, subject + 1)[0]


def _is_object(reading: Reading, verb: str, last: int) -> bool:
    """Whether "agree to" is followed by what is agreed to, not by an infinitive."""
    tokens = reading.parse.tokens
    if verb != "agree" or tokens[last].text.casefold() != "to":
        return True
    return last + 1 < len(tokens) and tokens[last + 1].pos not in ("VERB", "AUX", "ADV")


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


def verb_group(reading: Reading, clause: Clause) -> set[str]:
    """The folded words of the verb group, with a "not" right behind the verb."""
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
