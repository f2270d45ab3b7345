"""The clause that an event's verb stands in, as the tree has it.

Comes in: a Parse and a token. Goes out: the head of the finite clause that tells the verb, and what kind of clause that is. A verb whose
words are no statement of their own (a relative clause, a participle, a purpose, a condition) has none.
"""

from typing import Literal, NamedTuple

from crossread.lang.en.events import CARRIED_OUT, DENIED_BEFORE, IF, PLANNED_BEFORE, VERB_KINDS
from crossread.lang.en.irregular import VERB_FORMS
from crossread.model.layers import Event, Parse, Reading
from crossread.text.clauses import base_forms
from crossread.text.spans import around
from crossread.text.tree import children, is_relation

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TELLING = frozenset({"statement", "announcement", "criticism"})
_KNOWING = frozenset("find learn know show reveal mean ensure see".split())
_TEMPORAL = frozenset("when after as while since because although though where".split())
_SAME = frozenset({"he", "she"})


class Head(NamedTuple):
    """`verb` is the head of the clause, `subject` that of its subject; "whole" is a main clause, "part" one that can be lifted out.

    `own` is the finite verb that tells the event, in the same clause or in one that the clause reports; `first_subject` stands first.
    """

    verb: int
    kind: Literal["whole", "part"]
    subject: int
    own: int
    first_subject: int


def head_of(parse: Parse, verb: int) -> Head | None:
    """The finite clause that tells the verb; None where no clause states it."""
    at = _finite_above(parse, verb)
    if at is None:
        return None
    subject = subject_of(parse, at)
    first = at
    while subject is None and is_relation(parse.tokens[first], "conj"):
        # "met Lund and signed": the subject is that of the first verb.
        first = parse.tokens[first].head
        if not is_finite(parse, first):
            return None
        subject = subject_of(parse, first)
    if subject is None or parse.tokens[subject].tag in ("WP", "WDT", "WP$", "WRB", "EX"):
        return None
    found = _clause(parse, first, subject)
    if found is None:
        return None
    return found._replace(own=at, first_subject=min(found.subject, subject))


def head_around(parse: Parse, verb: int) -> Head | None:
    """The clause in which the noun stands that the verb's relative clause tells of; None where the verb stands in no such clause."""
    token = parse.tokens[verb]
    if not is_relation(token, "acl") or not is_finite(parse, verb):
        return None
    at, seen = token.head, {verb}
    while not is_finite(parse, at) and at not in seen:
        seen.add(at)
        at = parse.tokens[at].head
    return head_of(parse, at) if is_finite(parse, at) else None


def named_before(reading: Reading, event: Event, head: Head) -> int | None:
    """The name from which on "Lund opened the hall and she thanked the builders" can be read; None where the clause is no such one."""
    parse = reading.parse
    token, above = parse.tokens[head.verb], parse.tokens[head.verb].head
    if parse.tokens[head.subject].text.casefold() not in _SAME or not is_relation(token, "conj"):
        return None
    found = subject_of(parse, above) if is_finite(parse, above) else None
    if found is None or parse.tokens[found].pos != "PROPN" or not event.participants:
        return None
    name = parse.tokens[found]
    near = around(reading.names, name.start, name.end)
    names = {m.name for m in near if m.start <= name.start and name.end <= m.end}
    return found if event.participants[0] in names else None


def is_finite(parse: Parse, i: int) -> bool:
    """Whether the word is a finite verb, or has a finite auxiliary or copula."""
    token = parse.tokens[i]
    if token.tag in _FINITE:
        return True
    helpers = children(parse, i, "aux", "cop")
    if not helpers and token.tag == "VBN" and token.head == i:
        # A reader takes some past tenses for participles; one that carries its sentence and has a subject is none.
        return any(k < i and parse.tokens[k].dep == "nsubj" for k in children(parse, i, "nsubj"))
    return any(parse.tokens[k].tag in _FINITE for k in helpers)


def subject_of(parse: Parse, i: int) -> int | None:
    """The subject that hangs on the word itself and stands before it."""
    return next((k for k in children(parse, i, "nsubj", "csubj") if k < i), None)


def _finite_above(parse: Parse, verb: int) -> int | None:
    """The finite verb that carries the verb: itself, what governs its infinitive, or the verb that it is joined to by "and"."""
    at, seen = verb, {verb}
    while not is_finite(parse, at):
        token = parse.tokens[at]
        head = token.head
        if head in seen:
            return None
        seen.add(head)
        if is_relation(token, "conj") and parse.tokens[head].tag == token.tag:
            at = head
            continue
        carried = is_relation(token, "xcomp", "ccomp", "advcl", "acl") and token.tag in (
            "VB",
            "VBN",
            "VBG",
            "JJ",
        )
        governs = set(base_forms(parse.tokens[head], VERB_FORMS)) & (
            PLANNED_BEFORE | CARRIED_OUT | DENIED_BEFORE
        )
        due = any(parse.tokens[k].text.casefold() == "due" for k in children(parse, at, "mark"))
        if not carried or not (governs or due):
            return None
        at = head
    return at


def _clause(parse: Parse, verb: int, subject: int) -> Head | None:
    token = parse.tokens[verb]
    if token.head == verb or is_relation(token, "root"):
        return Head(verb, "whole", subject, verb, subject)
    above = token.head
    if is_relation(token, "ccomp"):
        forms = set(base_forms(parse.tokens[above], VERB_FORMS))
        told = any(VERB_KINDS.get(f) in _TELLING for f in forms) or forms & _KNOWING
        return head_of(parse, above) if told else None
    stands = (
        is_relation(token, "conj", "parataxis")
        and is_finite(parse, above)
        and not _is_dependent(parse, above)
    ) or (is_relation(token, "advcl", "acl") and _is_temporal(parse, verb, subject))
    return Head(verb, "part", subject, verb, subject) if stands else None


def _is_dependent(parse: Parse, verb: int) -> bool:
    """Whether the verb stands in a relative clause or a condition, and so what is joined to it."""
    if not is_relation(parse.tokens[verb], "advcl", "acl"):
        return False
    subject = subject_of(parse, verb)
    return subject is None or not _is_temporal(parse, verb, subject)


def _is_temporal(parse: Parse, verb: int, subject: int) -> bool:
    """Whether the clause opens with a word like "when" or "after", behind which stands what was done."""
    marks = {
        parse.tokens[k].text.casefold()
        for k in children(parse, verb, "mark", "advmod")
        if k < subject
    }
    return bool(marks & _TEMPORAL) and not marks & IF
