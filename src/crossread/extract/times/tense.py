"""Whether the clause about an expression of time tells of what is past or what is to come.

Comes in: a Parse and a place in it, or plain words where there is no parse. Goes out: -1, 0 or 1. Never resolves a date.
"""

from collections.abc import Sequence
from itertools import pairwise

from crossread.lang.en.times import (
    ARRANGING_VERBS,
    EITHER_WAY,
    FUTURE_AUXILIARIES,
    FUTURE_HEADS,
    FUTURE_NOUNS,
    MOVING_VERBS,
    TIMETABLE_VERBS,
    UNTIL,
)
from crossread.model.layers import Parse, Token
from crossread.text.grammar import Word
from crossread.text.tree import ancestors, children, is_relation, root_of, tokens_within

MODALS = frozenset({"would", "may", "might", "could", "should", "can", "must"})
PREDICATES = frozenset({"VERB", "AUX"})
SENTENCE_ENDS = frozenset({".", "!", "?", ";"})
REACH = 12
"""Words looked at on either side where there is no parse."""


def direction(parse: Parse, start: int, end: int, nearby: Sequence[Word], place: int) -> int:
    """-1 in a past clause, 1 in a future one, 0 where grammar does not tell.

    `nearby` are all words of the zone and `place` the index of the expression's first: what is used without a parse.
    """
    inside = tokens_within(parse, start, end)
    if not inside:
        return _by_words(nearby, place)
    before = nearby[place - 1].key if place else ""
    if before == "since":
        return -1
    if before in EITHER_WAY:
        return 0
    head = root_of(parse, inside)
    return _of_copula(parse, head) or _of_clauses(parse, inside, head, before)


def _of_clauses(parse: Parse, inside: Sequence[int], head: int, before: str) -> int:
    """The direction of the nearest predicate above that tells one."""
    # A genitive or compound ("Friday's vote") tells of its noun: only the plain future says when that is.
    owns = is_relation(parse.tokens[head], "nmod:poss", "compound", "amod")
    for i in (*_verb_right_before(parse, inside[0]), head, *ancestors(parse, head)):
        if i in inside:
            continue
        token = parse.tokens[i]
        if token.pos in PREDICATES or children(parse, i, "cop", "aux"):
            found = _of_predicate(parse, i, before)
            if found is not None:
                return min(found, 0) if owns and not _is_future(parse, i) else found
        elif token.pos == "ADJ" and token.lemma.lower() in FUTURE_HEADS:
            return 1
    return 0


def _of_copula(parse: Parse, head: int) -> int:
    """Where the time itself is what the clause says ("the vote is on Friday"): ahead in the present, of a named subject; 0 for other clauses.

    "It is Friday" tells what day it is.
    """
    tags = {parse.tokens[i].tag for i in children(parse, head, "cop")}
    if not tags:
        return 0
    if _is_future(parse, head):
        return 1
    named = any(parse.tokens[i].pos != "PRON" for i in children(parse, head, "nsubj"))
    return -1 if "VBD" in tags else int(named and bool(children(parse, head, "case")))


def _verb_right_before(parse: Parse, first: int) -> tuple[int, ...]:
    """The past verb or participle that the expression follows at once ("announced Friday"): it belongs there, wherever the tree hangs it."""
    for i in (first - 1, first - 2):
        if i < 0 or parse.tokens[i].sentence != parse.tokens[first].sentence:
            break
        if parse.tokens[i].tag in {"VBD", "VBN"}:
            return (i,)
        if parse.tokens[i].text.lower() != "on":
            break
    return ()


def _is_future(parse: Parse, index: int) -> bool:
    """Whether the predicate stands in the plain future."""
    forms = {parse.tokens[i].text.lower() for i in children(parse, index, "aux")}
    return bool(forms & FUTURE_AUXILIARIES)


def _of_predicate(parse: Parse, index: int, before: str) -> int | None:
    """The direction of one predicate; None sends the search on to the clause above. `before` is the word before the expression."""
    token = parse.tokens[index]
    helpers = [parse.tokens[i] for i in children(parse, index, "aux", "cop")]
    forms = {t.text.lower() for t in (*helpers, token)}
    lemmas = {t.lemma.lower() for t in helpers}
    bare_participle = token.tag in {"VBN", "VBG"} and not helpers
    past = "have" in lemmas or any(
        t.tag == "VBD" or "Tense=Past" in t.morph for t in (*helpers, token) if t.tag != "VBN"
    )
    scheduled = token.lemma.lower() in TIMETABLE_VERBS or before in UNTIL
    first_that_holds: tuple[tuple[bool, int | None], ...] = (
        (_is_future(parse, index), 1),
        (_is_arranged(token, before), 0 if "had" in forms else 1),
        (bool(forms & MODALS), -1 if "have" in lemmas else _of_modal(forms, before)),
        (_is_infinitive(parse, index), 1 if "be" in lemmas or _leads_on(parse, index) else None),
        (bool(forms & {"have", "has"}) and before in UNTIL, 1),
        (past, -1),
        (token.tag == "VBG" and "be" in lemmas, 1),
        (token.tag in {"VBZ", "VBP"}, int(scheduled or _takes_place(parse, index))),
        (token.tag == "VBN" and bare_participle and is_relation(token, "acl"), -1),
        (bare_participle, None),
        (True, 0),
    )
    return next(found for holds, found in first_that_holds if holds)


def _takes_place(parse: Parse, index: int) -> bool:
    objects = {parse.tokens[i].text.lower() for i in children(parse, index, "obj")}
    return parse.tokens[index].lemma.lower() == "take" and "place" in objects


def _of_modal(forms: set[str], before: str) -> int:
    """What may or should happen lies ahead; what could happen, or could not, does only by a day named as the earliest or last one."""
    return int(bool(forms & MODALS - {"could"}) or before in {"as", "by", *UNTIL})


def _leads_on(parse: Parse, index: int) -> bool:
    """Whether the infinitive hangs on a word that lays it ahead ("plans to meet"); "had been due to end" may be over."""
    head = parse.tokens[index].head
    above = parse.tokens[head].lemma.lower() in {*FUTURE_HEADS, *FUTURE_NOUNS, "go"}
    return above and "had" not in {
        parse.tokens[i].text.lower() for i in children(parse, head, "aux")
    }


def _is_arranged(token: Token, before: str) -> bool:
    """Whether the verb puts the time ahead whatever its own tense: "scheduled a vote for Friday", "was put off until Friday"."""
    lemma = token.lemma.lower()
    return lemma in ARRANGING_VERBS or (lemma in MOVING_VERBS and before in {"for", "to", *UNTIL})


def _is_infinitive(parse: Parse, index: int) -> bool:
    """Whether it is "to meet" or "to be met"."""
    marks = [parse.tokens[i] for i in (index, *children(parse, index, "mark", "aux", "cop"))]
    return any(t.text == "to" for t in marks) and any(t.tag == "VB" for t in marks)


def _by_words(nearby: Sequence[Word], place: int) -> int:
    low = high = place
    while low > 0 and place - low < REACH and nearby[low - 1].key not in SENTENCE_ENDS:
        low -= 1
    while high < len(nearby) and high - place < REACH and nearby[high].key not in SENTENCE_ENDS:
        high += 1
    window = [w.key for w in nearby[low:high]]
    if any(w in {"will", "shall"} for w in window):
        return 1
    for first, second in pairwise(window):
        if second == "to" and first in {
            "due",
            "plans",
            "expected",
            "scheduled",
            "set",
            "planned",
            "hopes",
            "slated",
        }:
            return 1
    return -1
