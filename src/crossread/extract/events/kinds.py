"""Which kind of event a verb tells, and whether it tells enough of one.

Comes in: a Reading and a Clause. Goes out: a kind, yes or no. Works on base forms and the words right behind the verb.
"""

from crossread.extract.events.attached import name_at
from crossread.extract.events.state import base_words
from crossread.lang.en.events import (
    NOUN_KINDS,
    PHRASE_KINDS,
    SOFT,
    STATIVE,
    TERM_VERBS,
    TERM_WORDS,
    VERB_KINDS,
    WEAK_AS_PARTICIPLE,
)
from crossread.lang.en.offices import OFFICE_HEADS
from crossread.model.layers import Reading
from crossread.text.clauses import Clause, group_start, passive

_REACH = 8
OCCURS = frozenset({"happen", "occur", "unfold"})
"""Verbs that only say that what their subject names took place."""


def kind_told(
    reading: Reading, clause: Clause, dated: bool, since: bool, lasting: bool, lead: bool
) -> str | None:
    """The kind of the clause's event; None if it tells of none.

    A verb of no kind counts with a date or in the lead; a light one ("led", "served") only with a date or a duration.
    """
    kind = kind_of(reading, clause)
    if kind is not None:
        return kind
    forms = set(base_words(reading.parse.tokens[clause.verb]))
    light, stays = bool(forms & STATIVE), bool(forms & TERM_VERBS)
    if stays and (lasting or since):
        return "term"
    return "other" if dated or (lead and not light) else None


def kind_of(reading: Reading, clause: Clause) -> str | None:
    """The kind of event that a verb and the words after it stand for; None if neither tells."""
    tokens = reading.parse.tokens
    forms = base_words(tokens[clause.verb])
    after = tokens[clause.verb + 1 : min(clause.last, clause.verb + 1 + _REACH)]
    words = {w for t in after for w in (t.text.casefold(), t.lemma.casefold())}
    before = {t.text.casefold() for t in tokens[max(clause.first, clause.verb - 4) : clause.verb]}
    if before & TERM_WORDS:
        if {"end", "expire", "finish"} & set(forms):
            return "leaves office"
        if {"begin", "start"} & set(forms):
            return "takes office"
    for verb, needs, kind in PHRASE_KINDS:
        if verb in forms and all(n in words for n in needs):
            return kind
    if "become" in forms and any(t.text.casefold() in OFFICE_HEADS for t in after):
        return "takes office"
    occurs = bool(set(forms) & OCCURS) and clause.subject is not None
    subject = tokens[clause.subject].text.casefold() if clause.subject is not None else ""
    found = (NOUN_KINDS.get(subject) if occurs else None) or next(
        (VERB_KINDS[f] for f in forms if f in VERB_KINDS), None
    )
    if found is None and set(forms) & STATIVE:
        return next(
            (
                NOUN_KINDS[w.text.casefold()]
                for w in after[:4]
                if w.text.casefold() in NOUN_KINDS and w.dep == "obj"
            ),
            None,
        )
    return found


def tells_enough(
    reading: Reading,
    clause: Clause,
    kind: str,
    taking_part: tuple[str, ...],
    dated: bool,
    lead: bool,
) -> bool:
    """Whether the clause tells enough of an event of this kind to be listed."""
    actor = name_at(reading, clause.subject) if clause.subject is not None else None
    nobody = not taking_part and not dated
    if nobody or (kind == "statement" and actor is None):
        return False
    if not dated and kind in WEAK_AS_PARTICIPLE and _bare_participle(reading, clause):
        return False
    if kind in ("endorsement", "criticism") and not _has_agent(reading, clause, actor):
        return False
    return not _of_little_weight(reading, clause, kind, taking_part, dated or lead)


def has_kind(reading: Reading, verb: int) -> bool:
    """Whether the verb by itself stands for a kind of event."""
    return any(f in VERB_KINDS for f in base_words(reading.parse.tokens[verb]))


def _bare_participle(reading: Reading, clause: Clause) -> bool:
    """Whether the verb is an "-ing" form without an auxiliary."""
    tokens = reading.parse.tokens
    start = group_start(reading.parse, clause.verb, clause.first)
    return tokens[clause.verb].tag == "VBG" and not any(
        t.pos == "AUX" for t in tokens[start : clause.verb]
    )


def _of_little_weight(
    reading: Reading, clause: Clause, kind: str, taking_part: tuple[str, ...], placed: bool
) -> bool:
    """Whether the clause speaks to the reader ("you agree to …"), or tells a small thing by a verb that has weight elsewhere."""
    subject = (
        reading.parse.tokens[clause.subject].text.casefold() if clause.subject is not None else ""
    )
    if subject in ("you", "i", "we", "it", "this", "that", "which") and len(taking_part) < 2:
        return True
    return subject == "you" or (kind in SOFT and not placed and len(taking_part) < 2)


def _has_agent(reading: Reading, clause: Clause, actor: str | None) -> bool:
    """Whether somebody named praises or blames: the subject, or after a passive whoever follows "by"."""
    if not passive(reading.parse, clause):
        return actor is not None
    tokens = reading.parse.tokens
    by = next(
        (i for i in range(clause.verb + 1, clause.last - 1) if tokens[i].text.casefold() == "by"),
        None,
    )
    return by is not None and any(
        name_at(reading, i) for i in range(by + 1, min(by + 8, clause.last))
    )
