"""Whether a clause tells of something done, planned, denied or possible.

Comes in: a Parse and a Clause. Goes out: an EventState. Looks at the verb group, at the verb that governs an infinitive, and at the
word that opens the clause.
"""

from itertools import pairwise

from crossread.lang.en.events import (
    ANNOUNCING,
    CARRIED_OUT,
    DENIED_BEFORE,
    IF,
    MAY,
    NOT,
    PLANNED_BEFORE,
    POSSIBLE_BEFORE,
    WILL,
)
from crossread.lang.en.irregular import VERB_FORMS
from crossread.model.layers import EventState, Parse, Token
from crossread.text.clauses import Clause, base_forms, group_start
from crossread.text.tree import children, is_relation

STAYING = frozenset({"remain", "stay", "keep", "get", "become", "go"})
"""Verbs before a participle that carry its time: "is expected to remain closed"."""


def base_words(token: Token) -> tuple[str, ...]:
    """Base forms of a token, irregular ones looked up first."""
    return base_forms(token, VERB_FORMS)


def state_of(parse: Parse, clause: Clause) -> EventState:
    """The state in which the clause tells its verb."""
    sentence = parse.sentences[parse.tokens[clause.verb].sentence]
    start = group_start(parse, clause.verb, max(clause.first, sentence.first))
    if start > sentence.first and parse.tokens[clause.verb].tag == "VBN":
        before = parse.tokens[start - 1]
        if before.pos == "VERB" and set(base_words(before)) & STAYING:
            start = group_start(parse, start - 1, sentence.first)
            clause = clause._replace(first=sentence.first)
    group = [parse.tokens[i].text.casefold() for i in range(start, clause.verb)]
    if _negated(group) or _negative_subject(parse, clause, start):
        return "denied"
    if _conditional(parse, clause, start):
        return "hypothetical"
    if set(group) & WILL:
        return "planned"
    if set(group) & MAY:
        return "planned" if _announced(parse, clause, group) else "hypothetical"
    if "to" in group:
        return _after_infinitive(parse, clause, start)
    return "happened"


def is_present_perfect(parse: Parse, clause: Clause) -> bool:
    """Whether the verb stands in the present perfect ("has become")."""
    sentence = parse.sentences[parse.tokens[clause.verb].sentence]
    start = group_start(parse, clause.verb, max(clause.first, sentence.first))
    group = [parse.tokens[i].text.casefold() for i in range(start, clause.verb)]
    return any(w in ("has", "have", "'s", "’s", "'ve", "’ve") for w in group) and parse.tokens[
        clause.verb
    ].tag in ("VBN", "VBD")


def is_present(parse: Parse, clause: Clause) -> bool:
    """Whether the verb is a simple present ("takes over")."""
    return parse.tokens[clause.verb].tag in ("VBZ", "VBP")


def is_going_on(parse: Parse, clause: Clause) -> bool:
    """Whether the verb tells what goes on as it is told ("are advancing", "has been raining")."""
    start = group_start(parse, clause.verb, clause.first)
    helpers = [t for t in parse.tokens[start : clause.verb] if t.pos == "AUX"]
    return (
        parse.tokens[clause.verb].tag == "VBG"
        and bool(helpers)
        and helpers[0].tag in ("VBZ", "VBP")
    )


def _after_infinitive(parse: Parse, clause: Clause, start: int) -> EventState:
    """What the words before "to" make of the infinitive."""
    before = range(max(clause.first, start - 5), start)
    for i in reversed(before):
        forms = set(base_words(parse.tokens[i]))
        if parse.tokens[i].pos not in ("VERB", "ADJ", "AUX", "NOUN") or not forms - {"be"}:
            continue
        if forms & DENIED_BEFORE:
            return "denied"
        if forms & CARRIED_OUT and parse.tokens[i].pos == "VERB":
            return state_of(parse, clause._replace(verb=i, governor=None))
        if forms & PLANNED_BEFORE:
            return "planned"
        if forms & POSSIBLE_BEFORE:
            return "hypothetical"
        if parse.tokens[i].pos == "VERB":
            break
    if start > 0 and parse.tokens[start].pos == "AUX":
        return "planned"
    return "planned" if clause.governor is not None else "hypothetical"


def refusal(parse: Parse, clause: Clause) -> Clause | None:
    """The clause with the verb of refusing as its own, where it tells "refused to sign": a deed, not a denial."""
    if clause.governor is None or parse.tokens[clause.verb].tag != "VB":
        return None
    if not set(base_words(parse.tokens[clause.governor])) & DENIED_BEFORE - {"deny"}:
        return None
    return clause._replace(verb=clause.governor, governor=None)


def _announced(parse: Parse, clause: Clause, group: list[str]) -> bool:
    """Whether "would" tells what its speaker said they would do ("Lund said she would resign")."""
    token = parse.tokens[clause.verb]
    above = parse.tokens[token.head]
    if "would" not in group or not is_relation(token, "ccomp") or clause.subject is None:
        return False
    if above.tag not in ("VBD", "VBN") or not set(base_words(above)) & ANNOUNCING:
        return False
    speakers = children(parse, token.head, "nsubj")
    subject = parse.tokens[clause.subject]
    own = subject.pos == "PRON" and subject.text.casefold() in ("he", "she", "they", "it")
    return own or any(parse.tokens[i].text == subject.text for i in speakers)


def _conditional(parse: Parse, clause: Clause, start: int) -> bool:
    if clause.relative:
        return False
    opening = range(clause.first, min(clause.first + 3, start))
    before = clause.first - 1
    return any(parse.tokens[i].text.casefold() in IF for i in opening) or (
        before >= 0
        and parse.tokens[before].sentence == parse.tokens[clause.verb].sentence
        and parse.tokens[before].text.casefold() in IF - {"should"}
    )


def _negated(group: list[str]) -> bool:
    """Whether the verb group holds a negation; "not only" is none."""
    return any(a in NOT and b != "only" for a, b in pairwise([*group, ""]))


def _negative_subject(parse: Parse, clause: Clause, start: int) -> bool:
    """Whether "no" or "nobody" begins the subject that stands before the verb group."""
    if clause.subject is None or not clause.first <= clause.subject < start:
        return False
    near = range(max(clause.first, clause.subject - 2), clause.subject + 1)
    return any(parse.tokens[i].text.casefold() in ("no", "nobody", "none", "neither") for i in near)
