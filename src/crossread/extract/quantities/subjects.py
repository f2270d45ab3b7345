"""When the subject of a verb is whose the figure is that stands with the verb.

Comes in: the ground, the kind of a figure, what it measures, how it hangs on its clause. Goes out: the span of the subject, or None.
The verb decides, and how the figure hangs on it: who builds a $9,000 machine has no $9,000, who spends $9,000 has.
"""

from crossread.extract.quantities.attachment import Attachment
from crossread.extract.quantities.noun_runs import NOUNS, Ground
from crossread.extract.quantities.owner_phrases import named_or_run, with_partner
from crossread.lang.en.figure_verbs import (
    COUNT_HOLDERS,
    ENDING,
    HOLDERS,
    LASTING,
    MARGINS,
    MOVING,
    PUNISHING,
    TRADES,
    VALUING,
)
from crossread.lang.en.units import AMOUNTS_TO, FALL_WORDS, RISE_WORDS
from crossread.model.layers import QuantityKind
from crossread.model.report import Span
from crossread.text.clauses import Clause, passive
from crossread.text.tree import is_relation

MOVES = RISE_WORDS | FALL_WORDS | AMOUNTS_TO | MOVING
REACHES = frozenset({"", "to", "at", "by", "from", "up", "down", "between"})
"""Words before a figure that a thing comes to, falls by, stands at."""
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})


def subject_of(
    ground: Ground, kind: QuantityKind, measure: tuple[int, int] | None, held: Attachment
) -> Span | None:
    """The subject, if the verb and the preposition before the figure make it the figure's."""
    clause = held.clause
    if clause is None or clause.subject is None or not held.hangs:
        return None
    if not _holds(ground, kind, measure, held) or not _is_sure(ground, held):
        return None
    i = subject_token(ground, clause)
    token = ground.parse.tokens[i]
    if measure is not None and measure[0] <= i < measure[1]:
        return None
    if token.pos == "PRON":
        return Span(token.start, token.end) if token.tag == "PRP" else None
    return with_partner(ground, named_or_run(ground, i), None)


def comes_to(ground: Ground, held: Attachment) -> bool:
    """Whether the verb says that its subject is, reaches or moves to or by the figure, or is put at it."""
    valued = held.preposition == "at" and held.verbs & VALUING and held.clause is not None
    if valued and held.clause is not None and passive(ground.parse, held.clause):
        return True
    return bool(held.verbs & MOVES) and held.preposition in REACHES


def _holds(
    ground: Ground, kind: QuantityKind, measure: tuple[int, int] | None, held: Attachment
) -> bool:
    verbs, before = held.verbs, held.preposition
    if kind == "count":
        object_ = _is_object(ground, measure, held) and (held.bridge is None or measure is not None)
        return bool((verbs & COUNT_HOLDERS and object_) or (verbs & MARGINS and before == "by"))
    if kind == "duration":
        return _lasts(ground, measure, held)
    if comes_to(ground, held):
        return True
    if verbs & TRADES and before == "for":
        return True
    return bool(verbs & HOLDERS) and _is_object(ground, measure, held)


def _is_object(ground: Ground, measure: tuple[int, int] | None, held: Attachment) -> bool:
    """Whether the figure, or the noun phrase that it measures, stands right behind the verb."""
    if held.preposition == "":
        return True
    if measure is None or held.clause is None:
        return False
    if held.bridge is not None and measure[1] == held.bridge[1]:
        return True
    return _is_next_object(ground, measure, held.clause)


def _is_next_object(ground: Ground, measure: tuple[int, int], clause: Clause) -> bool:
    """Whether what is measured is one more object of the verb: "posted revenue of $3 million and a loss of $1 million"."""
    tokens = ground.parse.tokens
    place = measure[0] - 1
    while place > clause.verb and tokens[place].pos in ("DET", "ADJ", "ADV"):
        place -= 1
    if place == clause.verb:
        return True
    after_figure = any(not ground.is_free(i) for i in range(clause.verb + 1, place))
    return tokens[place].text in ("and", ",") and after_figure


def subject_token(ground: Ground, clause: Clause) -> int:
    """The head word of the subject; of a participle behind a noun ("a fleet planned to cost $3 million") that noun."""
    tokens = ground.parse.tokens
    subject = clause.subject if clause.subject is not None else clause.verb
    verb = clause.verb
    if clause.governor is not None and is_relation(tokens[verb], "xcomp"):
        verb = clause.governor
    head = tokens[verb].head
    participle = tokens[verb].dep == "acl" and tokens[verb].tag in ("VBN", "VBG")
    return head if participle and subject < head < verb and tokens[head].pos in NOUNS else subject


def _lasts(ground: Ground, measure: tuple[int, int] | None, held: Attachment) -> bool:
    verbs, before = held.verbs, held.preposition
    if before == "after":
        return bool(verbs & ENDING)
    if before == "to":
        sentenced = held.clause is not None and passive(ground.parse, held.clause)
        return bool(verbs & PUNISHING) and sentenced
    if before == "for":
        return bool(verbs & LASTING) or held.bridge is None
    return bool(verbs & (LASTING | HOLDERS | ENDING)) and _is_object(ground, measure, held)


def _is_sure(ground: Ground, held: Attachment) -> bool:
    """Whether the subject of a relative clause stands right before it, so that nothing else can be meant: not "a bridge in Bergen, which"."""
    clause = held.clause
    if clause is None or clause.subject is None or not clause.relative:
        return True
    tokens = ground.parse.tokens
    words = [i for i in range(clause.first, clause.verb) if tokens[i].tag in RELATIVE]
    if not words or words[0] < clause.subject:
        return True
    return all(tokens[i].text == "," for i in range(clause.subject + 1, words[0]))
