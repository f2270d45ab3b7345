"""How a figure hangs on its clause: the clause, its verb, and what stands between verb and figure.

Comes in: the ground and the tokens of a figure. Goes out: an `Attachment`. Goes by word order first; a figure behind a verb whose
subject is not known hangs on nothing.
"""

from typing import NamedTuple

from crossread.extract.quantities.noun_runs import Ground, run_from
from crossread.lang.en.irregular import VERB_FORMS
from crossread.text.clauses import Clause, base_forms, clauses
from crossread.text.tree import is_relation

INTRODUCES = frozenset({"DET", "ADV", "ADJ", "NUM", "SYM"})
PREPOSITIONS = frozenset({"ADP", "SCONJ"})


class Attachment(NamedTuple):
    """The narrowest clause with a subject around a figure, and the base forms of its verb.

    `preposition` is the word before the figure's phrase ("to", "at", "for"), empty where it follows its verb or a noun at once.
    `bridge` is the noun phrase between verb and figure, if nothing but that and the preposition stands there. `hangs` says that no
    other verb stands between the clause's verb and the figure, which comes behind it.
    """

    clause: Clause | None
    verbs: frozenset[str]
    preposition: str
    bridge: tuple[int, int] | None
    hangs: bool


def attachment(ground: Ground, inside: tuple[int, ...]) -> Attachment:
    """How the figure of tokens `inside` hangs on its clause."""
    tokens = ground.parse.tokens
    sentence = ground.parse.sentences[tokens[inside[0]].sentence]
    around = [
        c
        for c in clauses(ground.parse, sentence)
        if c.first <= inside[0] < c.last and c.subject is not None
    ]
    before = [c for c in around if c.verb < inside[0]]
    clause = min(before or around, key=lambda c: (c.last - c.first, -c.verb), default=None)
    place = phrase_start(ground, inside[0])
    preposition = _preposition(ground, place)
    if clause is None:
        return Attachment(None, frozenset(), preposition, None, False)
    verbs = frozenset(base_forms(tokens[clause.verb], VERB_FORMS))
    edge = place - 1 if preposition else place
    hangs = clause.verb < inside[0] and not verbs_between(ground, clause.verb + 1, inside[0])
    run = run_from(ground, clause.verb + 1) if hangs and clause.verb + 1 < edge else None
    bridge = run if run is not None and _reaches(ground, run, edge) else None
    return Attachment(clause, verbs, preposition, bridge, hangs)


def phrase_start(ground: Ground, first: int) -> int:
    """The first token of the phrase that the figure at token `first` opens: its articles and adverbs come before it."""
    tokens = ground.parse.tokens
    floor, _ = ground.sentence(first)
    while first > floor and (
        tokens[first - 1].pos in INTRODUCES or tokens[first - 1].text in ("$", "£", "€")
    ):
        first -= 1
    return first


def verbs_between(ground: Ground, first: int, last: int) -> list[int]:
    """The verbs of tokens `first` to `last` (half-open) that are no attributes of a noun."""
    tokens = ground.parse.tokens
    return [
        i
        for i in range(first, last)
        if tokens[i].pos == "VERB"
        and not is_relation(tokens[i], "amod", "compound", "case", "mark")
    ]


def _preposition(ground: Ground, place: int) -> str:
    """The preposition right before token `place`, if any; a particle of a verb counts too."""
    token = ground.parse.tokens[place - 1] if place > ground.sentence(place)[0] else None
    if token is None or (token.pos not in PREPOSITIONS and token.text.casefold() != "to"):
        return ""
    return token.text.casefold()


def _reaches(ground: Ground, run: tuple[int, int], edge: int) -> bool:
    """Whether a noun phrase, with one "of" phrase or possessed noun behind it, ends where the figure's phrase begins."""
    tokens = ground.parse.tokens
    place = run[1]
    for _ in range(2):
        if place == edge:
            return True
        if place > edge or tokens[place].text not in ("of", "'s", "’s", "'", "’"):
            return False
        after = run_from(ground, place + 1) if place + 1 < edge else None
        if after is None:
            return False
        place = after[1]
    return place == edge
