"""Whether the clause about an expression of time tells of what is past or what is to come.

Comes in: a Parse and a place in it, or plain words where there is no parse. Goes out: -1, 0 or 1. Never resolves a date.
"""

from collections.abc import Sequence
from itertools import pairwise

from crossread.lang.en.times import FUTURE_AUXILIARIES, FUTURE_HEADS
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
    head = root_of(parse, inside)
    for i in (head, *ancestors(parse, head)):
        if parse.tokens[i].pos in PREDICATES and i not in inside:
            found = _of_predicate(parse, i)
            if found is not None:
                return found
        elif _nominal_future(parse.tokens[i]) and i not in inside:
            return 1
    return 0


def _nominal_future(token: Token) -> bool:
    return token.pos == "ADJ" and token.lemma.lower() in FUTURE_HEADS


def _of_predicate(parse: Parse, index: int) -> int | None:
    """The direction of one predicate; None sends the search on to the clause above."""
    token = parse.tokens[index]
    helpers = [parse.tokens[i] for i in children(parse, index, "aux", "cop")]
    forms = {t.text.lower() for t in (*helpers, token)}
    lemmas = {t.lemma.lower() for t in helpers}
    if forms & FUTURE_AUXILIARIES:
        return 1
    if forms & MODALS:
        return -1 if "have" in lemmas else 0
    if "have" in lemmas or any(
        t.tag == "VBD" or "Tense=Past" in t.morph for t in (*helpers, token) if t.tag != "VBN"
    ):
        return -1
    if token.tag == "VB" and "to" in forms:
        above = parse.tokens[token.head].lemma.lower()
        return 1 if above in FUTURE_HEADS or above in {"go", "be"} else None
    if token.tag == "VBG" and "be" in lemmas:
        return 1
    return None if token.tag in {"VBN", "VBG"} and not helpers else 0


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
