"""What the words of an event lack, or say no more than: signs by which a row is chosen or left out.

Comes in: a Reading and an Event. Goes out: yes or no.
"""

from crossread.lang.en.events import MERE_SAYING
from crossread.lang.en.irregular import VERB_FORMS
from crossread.model.layers import Event, Reading
from crossread.reconcile.timeline.clause_heads import Head, head_of, named_before
from crossread.text.clauses import base_forms
from crossread.text.spans import around
from crossread.text.tree import children, subtree, tokens_within

SPEECH = frozenset({"statement", "endorsement", "criticism", "announcement"})
"""Kinds of events that are acts of speech."""
_BE = frozenset({"is", "are", "'s", "’s", "'re", "’re"})
_POINTING = frozenset({"this", "that", "these", "those"})
_BARE = frozenset(
    "first second third last latter former two three four five other others both some many several most few".split()
)
"""Words that stand for a noun of another sentence where they are the whole subject."""
_OTHERS = frozenset({"it", "him", "her", "them"})


def is_part(reading: Reading, event: Event) -> bool:
    """Whether the clause that tells the event is no main clause of its sentence."""
    head = _head(reading, event)
    return head is not None and head.kind == "part"


def is_mere_saying(reading: Reading, event: Event) -> bool:
    """Whether the event is no more than that somebody says something ("…, Lund said"). What a state says is its act."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, event.anchor.start, event.anchor.end)
    verbs = [i for i in inside if tokens[i].pos in ("VERB", "AUX")] or list(inside)
    if event.kind not in SPEECH | {"other"}:
        return False
    head = _head(reading, event)
    if head is not None and head.own != head.verb and event.kind in SPEECH:
        verbs.append(head.verb)  # "Lund said she backed the plan"
    return any(
        set(base_forms(tokens[i], VERB_FORMS)) & MERE_SAYING for i in verbs
    ) and not _by_state(reading, event)


def _by_state(reading: Reading, event: Event) -> bool:
    """Whether the subject, before the verb, is the name of a place: "Norway said it would not …"."""
    head = _head(reading, event)
    if head is None:
        return False
    subject = reading.parse.tokens[head.subject]
    near = around(reading.names, subject.start, subject.end)
    return any(
        m.kind == "place" and m.start <= subject.start and m.end == subject.end for m in near
    )


def is_state_of_things(reading: Reading, event: Event) -> bool:
    """Whether the clause tells in the simple present how things are, or what a picture shows: "Lund reaches for the ball"."""
    head = _head(reading, event)
    if head is None or event.state == "planned":
        return False
    verb = reading.parse.tokens[head.own]
    if verb.pos == "VERB":
        helpers = [reading.parse.tokens[i] for i in children(reading.parse, head.own, "aux")]
        if verb.tag == "VBN" and event.kind == "other":
            return [h.tag for h in helpers] in (["VBZ"], ["VBP"]) and helpers[0].text in _BE
        return verb.tag in ("VBZ", "VBP") and not helpers
    copulas = children(reading.parse, head.own, "cop")
    return any(reading.parse.tokens[k].tag in ("VBZ", "VBP") for k in copulas)


def opens_pronoun(reading: Reading, event: Event) -> bool:
    """Whether the subject is a pronoun, belongs to one or points back ("her house", "that law", "the two"): who is meant stands outside."""
    head = _head(reading, event)
    if head is None:
        return False
    tokens = reading.parse.tokens
    subject = head.first_subject
    bare = tokens[subject].text.casefold() in _BARE and not children(reading.parse, subject, "nmod")
    if tokens[subject].pos in ("PRON", "DET") or bare:
        return named_before(reading, event, head) is None
    if head.kind == "whole":
        first = reading.parse.sentences[tokens[subject].sentence].first
    else:
        first = subtree(reading.parse, head.verb)[0]
    owners = (i for i in children(reading.parse, subject, "nmod", "det") if i < subject)
    return any(
        tokens[i].text.casefold() in _POINTING
        or (tokens[i].tag == "PRP$" and not any(t.pos == "PROPN" for t in tokens[first:i]))
        for i in owners
    )


def has_open_object(reading: Reading, event: Event) -> bool:
    """Whether a pronoun is the object of the clause, and no word but the subject stands before it that it could mean."""
    head = _head(reading, event)
    if head is None:
        return False
    tokens = reading.parse.tokens
    first = reading.parse.sentences[tokens[head.subject].sentence].first
    own = set(subtree(reading.parse, head.subject))
    return any(
        tokens[i].text.casefold() in _OTHERS
        and not any(
            tokens[k].pos in ("NOUN", "PROPN") and k not in own for k in range(first, head.verb)
        )
        for i in children(reading.parse, head.verb, "obj", "iobj")
    )


def _head(reading: Reading, event: Event) -> Head | None:
    inside = tokens_within(reading.parse, event.anchor.start, event.anchor.end)
    return head_of(reading.parse, inside[0]) if inside else None
