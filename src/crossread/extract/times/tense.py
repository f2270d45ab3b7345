"""Whether the clause about an expression of time tells of what is past or what is to come.

Comes in: a Parse and a place in it, or plain words where there is no parse. Goes out: -1, 0 or 1. Never resolves a date.
"""

from collections.abc import Sequence
from itertools import pairwise

from crossread.lang.en.times import (
    ARRANGING_VERBS,
    FUTURE_AUXILIARIES,
    FUTURE_HEADS,
    FUTURE_NOUNS,
    MOVING_VERBS,
    TIMETABLE_VERBS,
    UNTIL,
)
from crossread.model.layers import Parse, Token
from crossread.text.grammar import Word
from crossread.text.tree import ancestors, children, root_of, tokens_within

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
    head = root_of(parse, inside)
    for i in (head, *ancestors(parse, head)):
        if i in inside:
            continue
        token = parse.tokens[i]
        if token.pos in PREDICATES or children(parse, i, "cop", "aux"):
            found = _of_predicate(parse, i, before)
            if found is not None:
                return found
        elif token.lemma.lower() in NOMINAL_FUTURE.get(token.pos, ()):
            return 1
    return 0


NOMINAL_FUTURE = {"ADJ": FUTURE_HEADS, "NOUN": FUTURE_NOUNS}
"""Words that are no verbs and lay what hangs on them ahead: "due on Friday", "a deadline of Friday"."""


def _of_predicate(parse: Parse, index: int, before: str) -> int | None:
    """The direction of one predicate; None sends the search on to the clause above. `before` is the word before the expression."""
    token = parse.tokens[index]
    helpers = [parse.tokens[i] for i in children(parse, index, "aux", "cop")]
    forms = {t.text.lower() for t in (*helpers, token)}
    lemmas = {t.lemma.lower() for t in helpers}
    if forms & FUTURE_AUXILIARIES or _is_arranged(token, before):
        return 1
    if forms & MODALS:
        return -1 if "have" in lemmas else 1
    if _is_infinitive(parse, index):
        above = parse.tokens[token.head].lemma.lower()
        return 1 if "be" in lemmas or above in {*FUTURE_HEADS, *FUTURE_NOUNS, "go"} else None
    perfect = "have" in lemmas
    if perfect and before in UNTIL:
        return 1
    if perfect or any(
        t.tag == "VBD" or "Tense=Past" in t.morph for t in (*helpers, token) if t.tag != "VBN"
    ):
        return -1
    if token.tag == "VBG" and "be" in lemmas:
        return 1
    if token.tag in {"VBZ", "VBP"}:
        return 1 if token.lemma.lower() in TIMETABLE_VERBS or before in UNTIL else 0
    return None if token.tag in {"VBN", "VBG"} and not helpers else 0


def _is_arranged(token: Token, before: str) -> bool:
    """Whether the verb puts the time ahead whatever its own tense: "scheduled a vote for Friday", "was put off until Friday"."""
    lemma = token.lemma.lower()
    return lemma in ARRANGING_VERBS or (lemma in MOVING_VERBS and before in {"for", "to", *UNTIL})


def _is_infinitive(parse: Parse, index: int) -> bool:
    marks = children(parse, index, "mark", "aux")
    return parse.tokens[index].tag == "VB" and any(parse.tokens[i].text == "to" for i in marks)


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
