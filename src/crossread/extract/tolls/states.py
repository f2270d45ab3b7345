"""Harm that a state tells: "is dead", "was pronounced dead", "left two dead", "two injured", "the wounded man".

Comes in: a Reading and a token. Goes out: what is told, None for no harm.
"""

from crossread.extract.tolls.facts import is_fact
from crossread.extract.tolls.subjects import counted_before, objects_of, subjects_of
from crossread.extract.tolls.told import Told
from crossread.lang.en.irregular import VERB_FORMS
from crossread.lang.en.tolls import DEAD, FOUND, HIT
from crossread.model.layers import Outcome, Reading
from crossread.text.clauses import base_forms
from crossread.text.tree import ancestors, children, is_relation


def by_state(reading: Reading, i: int) -> Told | None:
    """What the adjective, or noun, at token `i` tells of people harmed."""
    parse = reading.parse
    token = parse.tokens[i]
    outcome: Outcome = "killed" if token.text.casefold() in DEAD else "injured"
    if children(parse, i, "nummod"):
        return Told(outcome, i, i + 1, (i,))
    before = counted_before(parse, i)
    if before is not None:
        return Told(outcome, i, i + 1, (before,))
    if is_relation(token, "amod") and token.head > i:
        return Told(outcome, i, i + 1, (token.head,), surely=False)
    if token.pos == "NOUN" or not is_fact(parse, i):
        return None
    if children(parse, i, "cop", "nsubj") and (own := subjects_of(reading, i)):
        return Told(outcome, i, i + 1, own, surely=False)
    return _found(reading, i, outcome)


def _found(reading: Reading, i: int, outcome: Outcome) -> Told | None:
    """Whoever the verb above says is so: "was pronounced dead", "left one man dead"."""
    parse = reading.parse
    for above in ancestors(parse, i):
        forms = set(base_forms(parse.tokens[above], VERB_FORMS))
        if forms & HIT and above + 1 == i:
            return None  # "shot dead", which the verb tells
        if forms & (FOUND | HIT):
            objects = tuple(o for o in objects_of(parse, above) if o != i)
            heads = objects or subjects_of(reading, above)
            first, last = min(above, i), max(above, i) + 1
            return Told(outcome, first, last, heads) if is_fact(parse, above) else None
        if parse.tokens[above].pos == "VERB":
            break
    return None
