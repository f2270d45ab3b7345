"""What a figure measures: a noun phrase beside it.

Comes in: the ground and the tokens of a figure. Goes out: a token range, or None. A count whose noun is its unit needs no measure,
unless a word of harm says which of them ("12 people were killed"). Never a bare verb, preposition or auxiliary.
"""

from crossread.extract.quantities.attachment import Attachment
from crossread.extract.quantities.noun_runs import NOUNS, Ground, run_about, run_before, run_from
from crossread.extract.quantities.subjects import comes_to, subject_token
from crossread.lang.en.figure_verbs import TURNS_OF_SPEECH, VALUING
from crossread.lang.en.irregular import VERB_FORMS
from crossread.lang.en.units import (
    APART,
    GENERIC_NOUNS,
    MEASURE_CLASSES,
)
from crossread.model.layers import QuantityKind
from crossread.text.clauses import Clause, base_forms

HARM = frozenset(w for name in APART[:5] for w in MEASURE_CLASSES[name].split())
"""Words that part the counted: dead, injured, missing, held, displaced."""
PARTS = {
    "percent": frozenset({"of", "in"}),
    "ratio": frozenset({"of"}),
    "money": frozenset({"of", "in", "on", "for"}),
    "measure": frozenset({"of"}),
    "duration": frozenset({"of", "in", "at", "as"}),
}
"""The prepositions after a figure whose noun tells what it is a figure of: "2% of output", "$5bn on roads", "ten years in office"."""
BEFORE = frozenset({"of", "at"})
"""Those before a figure, behind the measured noun: "a term of four years", "a rate of 11 percent"."""
MAYBE = frozenset({"would", "could", "might", "may"})
PROLONGING = frozenset({"for", "by"})
THINGS = frozenset({"NN", "NNS", "NNPS"})
AGENTS = frozenset(MEASURE_CLASSES["member"].split()) | GENERIC_NOUNS
"""Those who have a share and are none."""
SUBJECT_TELLS = frozenset({"percent", "money", "count"})
QUOTES = frozenset({'"', "”", "’", "'"})
AROUND = 6


def measured(
    ground: Ground, inside: tuple[int, ...], kind: QuantityKind, held: Attachment
) -> tuple[int, int] | None:
    """The noun phrase that a figure of tokens `inside` is a measure of; `held` says how it hangs on its clause."""
    if kind == "count":
        harm = _harmed(ground, inside, held.clause)
        if harm is not None:
            return harm, harm + 1
        if any(ground.parse.tokens[i].pos in NOUNS for i in inside):
            return None
        return _in_front(ground, inside) or _of_clause(ground, kind, held)
    return (
        _valued(ground, held)
        or _in_front(ground, inside)
        or _behind(ground, inside)
        or _after_preposition(ground, inside, PARTS.get(kind, frozenset()))
        or _prolonged(ground, kind, held)
        or _of_clause(ground, kind, held)
    )


def ranked(ground: Ground, inside: tuple[int, ...]) -> tuple[int, int] | None:
    """The noun phrase that an ordinal ranks: what follows it at once ("her first press conference")."""
    after = inside[-1] + 1
    _, ceiling = ground.sentence(inside[-1])
    if after >= ceiling or ground.parse.tokens[after].pos == "DET":
        return None
    return run_from(ground, after)


def _harmed(ground: Ground, inside: tuple[int, ...], clause: Clause | None) -> int | None:
    """The word of harm that tells which of the counted are meant, right behind them or as the verb of their clause."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(inside[-1])
    for i in range(inside[-1] + 1, min(ceiling, inside[-1] + 3)):
        if tokens[i].text.casefold() in MAYBE:
            return None  # "thousands would die"
        if tokens[i].text.casefold() in HARM:
            return i
        if tokens[i].pos not in ("AUX", "ADV"):
            break
    if clause is None or not set(base_forms(tokens[clause.verb], VERB_FORMS)) & HARM:
        return None
    if any(tokens[i].text.casefold() in MAYBE for i in range(max(0, clause.verb - 3), clause.verb)):
        return None  # "thousands would die"
    is_subject = clause.subject is not None and clause.subject in range(inside[0], inside[-1] + 2)
    near = 0 < inside[0] - clause.verb <= AROUND and not any(
        tokens[i].pos in (*NOUNS, "ADP") for i in range(clause.verb + 1, inside[0])
    )
    return clause.verb if is_subject or near else None


def _behind(ground: Ground, inside: tuple[int, ...]) -> tuple[int, int] | None:
    """The noun right behind a figure: "14-year tenure", "a $40 million loan"."""
    after = inside[-1] + 1
    _, ceiling = ground.sentence(inside[-1])
    if after >= ceiling or ground.parse.tokens[after].pos not in ("NOUN", "ADJ", "PROPN"):
        return None
    run = run_from(ground, after)
    return run if run is not None and ground.name_at(run[1] - 1) is None else None


def _after_preposition(
    ground: Ground, inside: tuple[int, ...], words: frozenset[str]
) -> tuple[int, int] | None:
    """The noun behind a preposition that stands right behind the figure, not if it is a name."""
    tokens, after = ground.parse.tokens, inside[-1] + 1
    _, ceiling = ground.sentence(inside[-1])
    if after + 1 >= ceiling or tokens[after].text.casefold() not in words:
        return None
    if tokens[after].text.casefold() == "in" and tokens[after + 1].pos == "DET":
        return None  # "$3 million in assets", not "$3 million in the event of a storm"
    run = run_from(ground, after + 1)
    if run is not None and ground.name_at(run[1] - 1) is not None:
        run = _possessed(ground, run[1])
    if run is None or ground.name_at(run[1] - 1) is not None:
        return None
    turned = tokens[run[1] - 1].text.casefold() in TURNS_OF_SPEECH
    return None if turned else _with_tail(ground, run)


def _possessed(ground: Ground, place: int) -> tuple[int, int] | None:
    """What the name before token `place` possesses: "90 percent of Norway's trade"."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(place - 1)
    owned = place + 1 < ceiling and tokens[place].tag == "POS"
    run = run_from(ground, place + 1) if owned else None
    return run if run is not None and run[0] == place + 1 else None


def _in_front(ground: Ground, inside: tuple[int, ...]) -> tuple[int, int] | None:
    """The noun before "of" or "at" before the figure."""
    tokens, before = ground.parse.tokens, inside[0] - 1
    floor, _ = ground.sentence(inside[0])
    while before > floor and tokens[before].pos in ("DET", "ADV"):
        before -= 1
    if before <= floor or tokens[before].text.casefold() not in BEFORE:
        return None
    if tokens[before - 1].text in QUOTES:
        before -= 1
    run = run_before(ground, before)
    if run is None or ground.name_at(run[1] - 1) is not None:
        return None
    state = tokens[before].text.casefold() == "at" and _behind_preposition(ground, run[0])
    return None if state else run


def _behind_preposition(ground: Ground, first: int) -> bool:
    """Whether the noun phrase at token `first` hangs on a preposition, as "the harbour" in "back in the harbour at $7"."""
    tokens = ground.parse.tokens
    floor, _ = ground.sentence(first)
    while first > floor and tokens[first - 1].pos == "DET":
        first -= 1
    return first > floor and tokens[first - 1].pos == "ADP"


def _valued(ground: Ground, held: Attachment) -> tuple[int, int] | None:
    """What somebody puts at a figure: "put the cost of the bridge at $3 million"."""
    if held.clause is None or held.preposition != "at" or not held.verbs & VALUING:
        return None
    return run_from(ground, held.clause.verb + 1)


def _prolonged(ground: Ground, kind: QuantityKind, held: Attachment) -> tuple[int, int] | None:
    """The object of a verb that a length of time goes with: "extended her lease for six months"."""
    if kind != "duration" or held.clause is None or held.preposition not in PROLONGING:
        return None
    if held.bridge is None:
        return None
    run = run_from(ground, held.clause.verb + 1)
    return run if run is not None and ground.name_at(run[1] - 1) is None else None


def _of_clause(ground: Ground, kind: QuantityKind, held: Attachment) -> tuple[int, int] | None:
    """For shares, sums and bare counts a subject that is a thing: "the bill came to $3 million", "shares fell 1 percent"."""
    clause = held.clause
    if kind not in SUBJECT_TELLS or clause is None or clause.subject is None or not held.hangs:
        return None
    if not comes_to(ground, held):
        return None
    place = subject_token(ground, clause)
    subject = ground.parse.tokens[place]
    agent = subject.tag not in THINGS or subject.lemma.casefold() in AGENTS
    if agent or ground.name_at(place) is not None or not ground.is_free(place):
        return None
    return run_about(ground, place)


def _with_tail(ground: Ground, run: tuple[int, int]) -> tuple[int, int]:
    """The run with one "in" or "on" phrase behind it: "the total in military spending"."""
    tokens = ground.parse.tokens
    _, ceiling = ground.sentence(run[0])
    if run[1] + 1 >= ceiling or tokens[run[1]].text.casefold() not in ("in", "on"):
        return run
    tail = run_from(ground, run[1] + 1)
    named = tail is not None and ground.name_at(tail[1] - 1) is not None
    joined = tail is not None and tail[0] == run[1] + 1
    return (run[0], tail[1]) if tail is not None and joined and not named else run
