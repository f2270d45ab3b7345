"""What a figure measures, of whom, and when, as slices of the report.

Comes in: a Reading and the place of a figure. Goes out: up to three spans. Never a word that is not in the report.
"""

from typing import NamedTuple

from crossread.model.layers import Parse, Reading, Timex, Token
from crossread.model.report import Span
from crossread.text.tree import ancestors, children, is_relation, sentence_at, span_of, subtree, tokens_within

NOUNS = frozenset({"NOUN", "PROPN"})
WITHOUT = ("acl", "acl:relcl", "appos", "punct", "cc", "conj", "parataxis", "nummod")
WHOSE = ("nmod:poss", "nmod")


class Setting(NamedTuple):
    """Spans of what is measured, of whom, and of the time it holds for; None where grammar does not tell."""

    measure: Span | None
    of: Span | None
    period: Span | None


def setting(reading: Reading, start: int, end: int, kind: str) -> Setting:
    """The setting of the figure at `start` to `end` in its sentence."""
    parse = reading.parse
    inside = tokens_within(parse, start, end)
    sentence = sentence_at(parse, start)
    if not inside or sentence is None:
        return Setting(None, None, None)
    head = _head(parse, inside)
    measure, of = _measured(parse, head, inside, kind)
    return Setting(measure, of, _period(reading.times, start, end, sentence.start, sentence.end))


def _head(parse: Parse, inside: tuple[int, ...]) -> int:
    """The token of the figure that hangs on the rest of the sentence."""
    own = set(inside)
    for i in inside:
        if parse.tokens[i].head not in own or parse.tokens[i].head == i:
            return i
    return inside[0]


def _measured(parse: Parse, head: int, inside: tuple[int, ...], kind: str) -> tuple[Span | None, Span | None]:
    """The noun that the figure tells of and whose it is; else the verb with its subject."""
    own = set(inside)
    for i in (head, *ancestors(parse, head)):
        token = parse.tokens[i]
        if i in own and not (kind == "count" and i == head and token.pos in NOUNS):
            of_noun = _of_noun(parse, i, own)
            if of_noun is not None:
                return _short(parse, of_noun, own), _owner(parse, of_noun, own)
            continue
        if token.pos in NOUNS:
            return _short(parse, i, own), _owner(parse, i, own) or _subject_above(parse, i, own)
        if token.pos in {"VERB", "AUX", "ADJ"}:
            return _clause(parse, i, own)
    return None, None


def _of_noun(parse: Parse, index: int, own: set[int]) -> int | None:
    """The noun after "of", "in" or "on" that a figure is a part or amount of: "55 per cent of the total"."""
    for i in children(parse, index, "nmod"):
        if i not in own and any(parse.tokens[j].lemma in {"of", "in", "for"} for j in children(parse, i, "case")):
            return i
    return None


def _clause(parse: Parse, verb: int, own: set[int]) -> tuple[Span | None, Span | None]:
    """The verb and its object as measure, its subject as owner."""
    subjects = children(parse, verb, "nsubj")
    objects = [i for i in children(parse, verb, "obj", "obl") if not own & set(subtree(parse, i)) and parse.tokens[i].pos in NOUNS]
    subject = subjects[0] if subjects else _inherited_subject(parse, verb)
    owner = _short(parse, subject, own) if subject is not None else None
    if objects and is_relation(parse.tokens[objects[0]], "obj"):
        return _short(parse, objects[0], own), owner
    return Span(parse.tokens[verb].start, parse.tokens[verb].end), owner


def _inherited_subject(parse: Parse, verb: int) -> int | None:
    for i in (verb, *ancestors(parse, verb)):
        subjects = children(parse, i, "nsubj")
        if subjects:
            return subjects[0]
        if not is_relation(parse.tokens[i], "conj", "xcomp", "advcl", "acl", "ccomp"):
            return None
    return None


def _subject_above(parse: Parse, index: int, own: set[int]) -> Span | None:
    for i in ancestors(parse, index):
        if parse.tokens[i].pos in {"VERB", "AUX"}:
            subject = _inherited_subject(parse, i)
            if subject is None or subject == index or own & set(subtree(parse, subject)):
                return None
            return _short(parse, subject, own)
    return None


def _owner(parse: Parse, noun: int, own: set[int]) -> Span | None:
    """The possessor, or the noun after "of"."""
    for i in children(parse, noun, *WHOSE):
        if i not in own and (is_relation(parse.tokens[i], "nmod:poss") or any(parse.tokens[j].lemma in {"of", "in", "by", "across"} for j in children(parse, i, "case"))):
            return _short(parse, i, own)
    return None


def _short(parse: Parse, index: int, own: set[int]) -> Span | None:
    """The phrase of a noun without clauses, appositions and the figure itself; its articles and prepositions left out."""
    kept = [i for i in subtree(parse, index, *WITHOUT) if i not in own and not _outer(parse.tokens[i], index, i)]
    run = _run_about(kept, index)
    return span_of(parse, run) if run else None


def _outer(token: Token, head: int, index: int) -> bool:
    return index < head and (token.pos in {"ADP", "DET", "PUNCT", "ADV", "SCONJ"})


def _run_about(kept: list[int], index: int) -> tuple[int, ...]:
    """The unbroken run of tokens that holds the head."""
    if index not in kept:
        return ()
    place = kept.index(index)
    low = high = place
    while low > 0 and kept[low - 1] == kept[low] - 1:
        low -= 1
    while high + 1 < len(kept) and kept[high + 1] == kept[high] + 1:
        high += 1
    return tuple(kept[low : high + 1])


def _period(times: tuple[Timex, ...], start: int, end: int, low: int, high: int) -> Span | None:
    """The date in the sentence that stands nearest to the figure, a following one first; none that overlaps it."""
    near = [t for t in times if low <= t.start and t.end <= high and t.type == "DATE" and (t.end <= start or t.start >= end)]
    if not near:
        return None
    best = min(near, key=lambda t: (t.start - end if t.start >= end else (start - t.end) * 2, t.start))
    return Span(best.start, best.end)
