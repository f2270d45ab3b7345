"""What a figure measures, of whom, and when, as slices of the report.

Comes in: a Reading and the place of a figure. Goes out: up to three spans. Never a word that is not in the report.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.model.layers import Parse, Reading, Timex, Token
from crossread.model.report import Span
from crossread.text.tree import (
    ancestors,
    children,
    is_relation,
    sentence_at,
    span_of,
    subtree,
    tokens_within,
)

NOUNS = frozenset({"NOUN", "PROPN"})
WITHOUT = ("acl", "acl:relcl", "appos", "punct", "cc", "conj", "parataxis", "nummod")
EDGES = frozenset({"ADP", "PUNCT", "DET", "CCONJ", "SCONJ", "PART"})
STATES = frozenset({"dead", "injured", "wounded", "missing", "hurt", "homeless"})
"""Adjectives that stand behind a bare count: "left 12 dead"."""
WHOSE = ("nmod:poss", "nmod")


class Setting(NamedTuple):
    """Spans of what is measured, of whom, and of the time it holds for; None where grammar does not tell."""

    measure: Span | None
    of: Span | None
    period: Span | None


def setting(reading: Reading, start: int, end: int, kind: str, others: Sequence[Span]) -> Setting:
    """The setting of the figure at `start` to `end` in its sentence; `others` are the figures about it."""
    parse = reading.parse
    inside = tokens_within(parse, start, end)
    sentence = sentence_at(parse, start)
    if not inside or sentence is None:
        return Setting(None, None, None)
    head = _hyphened(reading, inside) or _head(parse, inside)
    if kind == "ordinal":
        return _ranked(parse, head, set(inside))
    measure, of = (_plain(reading, s, others) for s in _measured(parse, head, inside, kind))
    return Setting(
        measure, of, _period(reading.times, start, end, sentence.start, sentence.end, others)
    )


def _plain(reading: Reading, span: Span | None, others: Sequence[Span]) -> Span | None:
    """The span, unless a figure or time stands in it or it has no word: then it is no name of what is measured."""
    if span is None or not any(c.isalpha() for c in reading.report.text[span.start : span.end]):
        return None
    taken = any(o.start < span.end and span.start < o.end for o in others)
    return (
        None
        if taken or any(t.start < span.end and span.start < t.end for t in reading.times)
        else span
    )


def _hyphened(reading: Reading, inside: tuple[int, ...]) -> int | None:
    """The noun right behind a figure written with a hyphen: "14-year tenure"."""
    tokens, after = reading.parse.tokens, inside[-1] + 1
    written = reading.report.text[tokens[inside[0]].start : tokens[inside[-1]].end]
    if (
        "-" not in written
        or after >= len(tokens)
        or tokens[after].sentence != tokens[inside[0]].sentence
    ):
        return None
    while (
        after + 1 < len(tokens)
        and tokens[after].pos in {"ADJ", "NOUN"}
        and tokens[after + 1].pos == "NOUN"
    ):
        after += 1
    return after if tokens[after].pos in NOUNS else None


def _head(parse: Parse, inside: tuple[int, ...]) -> int:
    """The token of the figure that hangs on the rest of the sentence."""
    own = set(inside)
    for i in inside:
        if parse.tokens[i].head not in own or parse.tokens[i].head == i:
            return i
    return inside[0]


def _measured(
    parse: Parse, head: int, inside: tuple[int, ...], kind: str
) -> tuple[Span | None, Span | None]:
    """The noun that the figure tells of and whose it is; else the verb with its subject."""
    own = set(inside)
    state = _state(parse, inside) if kind == "count" else None
    if state is not None:
        return Span(parse.tokens[state].start, parse.tokens[state].end), None
    if head not in own:
        return _short(parse, head, own), _owner(parse, head, own)
    for i in (head, *ancestors(parse, head)):
        token = parse.tokens[i]
        below = _of_noun(parse, i, own) if i in own and kind != "count" else None
        if below is not None:
            return _short(parse, below, own), _owner(parse, below, own)
        if i not in own and token.pos in NOUNS:
            return _short(parse, i, own), _owner(parse, i, own) or _subject_above(parse, i, own)
        if i not in own and token.pos in {"VERB", "AUX", "ADJ"}:
            return _clause(parse, i, own)
    return None, None


def _state(parse: Parse, inside: tuple[int, ...]) -> int | None:
    """What is said of the counted by a word that hangs on them: "12 dead", "30 others wounded"."""
    after = inside[-1] + 1
    if after < len(parse.tokens) and parse.tokens[after].lemma in STATES:
        return after
    return next(
        (j for i in inside for j in children(parse, i, "acl") if parse.tokens[j].tag == "VBN"), None
    )


def _ranked(parse: Parse, head: int, own: set[int]) -> Setting:
    """What an ordinal ranks, and whose it is: "his first press conference"."""
    noun = parse.tokens[head].head
    if noun == head or parse.tokens[noun].pos not in NOUNS:
        return Setting(None, None, None)
    kept = [i for i in subtree(parse, noun, *WITHOUT) if i > max(own) and i <= noun]
    run = _run_about(kept, noun)
    return Setting(span_of(parse, run) if run else None, _owner(parse, noun, own), None)


def _of_noun(parse: Parse, index: int, own: set[int]) -> int | None:
    """The noun after "of", "in" or "for" that a figure is a part or amount of: "55 per cent of the total"."""
    for i in children(parse, index, "nmod"):
        if (
            i not in own
            and parse.tokens[i].pos in NOUNS
            and any(
                parse.tokens[j].lemma in {"of", "in", "for"} for j in children(parse, i, "case")
            )
        ):
            return i
    return None


def _clause(parse: Parse, verb: int, own: set[int]) -> tuple[Span | None, Span | None]:
    """The verb and its object as measure, its subject as owner."""
    subjects = children(parse, verb, "nsubj")
    objects = [
        i
        for i in children(parse, verb, "obj", "obl")
        if not own & set(subtree(parse, i)) and parse.tokens[i].pos in NOUNS
    ]
    subject = subjects[0] if subjects else _inherited_subject(parse, verb)
    if subject in own:
        return Span(parse.tokens[verb].start, parse.tokens[verb].end), None
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
        if i not in own and (
            is_relation(parse.tokens[i], "nmod:poss")
            or any(
                parse.tokens[j].lemma in {"of", "in", "by", "across"}
                for j in children(parse, i, "case")
            )
        ):
            return _short(parse, i, own)
    return None


def _short(parse: Parse, index: int, own: set[int]) -> Span | None:
    """The phrase of a noun without clauses, appositions and the figure itself; its articles and prepositions left out."""
    kept = [
        i
        for i in subtree(parse, index, *WITHOUT)
        if i not in own and not _outer(parse.tokens[i], index, i)
    ]
    run = _run_about(kept, index)
    while run and parse.tokens[run[-1]].pos in EDGES:
        run = run[:-1]
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


def _period(
    times: tuple[Timex, ...], start: int, end: int, low: int, high: int, others: Sequence[Span]
) -> Span | None:
    """The date in the sentence that stands nearest to the figure, a following one first; no other figure stands between."""
    near = [
        t
        for t in times
        if low <= t.start
        and t.end <= high
        and t.type == "DATE"
        and (t.end <= start or t.start >= end)
    ]
    near = [
        t
        for t in near
        if not any(min(end, t.end) <= o.start and o.end <= max(start, t.start) for o in others)
    ]
    if not near:
        return None
    best = min(
        near, key=lambda t: (t.start - end if t.start >= end else (start - t.end) * 2, t.start)
    )
    return Span(best.start, best.end)
