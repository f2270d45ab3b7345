"""The slices of the asked kind in one sentence. Comes in: a question, a sentence, a dossier. Goes out: slices, or None where it has none.

An empty tuple means that the sentence as a whole is the answer: no kind is asked for, or several slices fit and to choose would be to guess.
"""

import re
from itertools import takewhile

from crossread.dossier.answer.question import Question
from crossread.dossier.answer.slices import is_inside, is_name_of, tells_more, times_in
from crossread.dossier.answer.stems import stems
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.numbers import ONES, SCALES
from crossread.lang.en.times import MONTHS, WEEKDAYS
from crossread.model.account import Dossier
from crossread.model.report import Citation
from crossread.text.names import fold
from crossread.text.vectors import stem

_OPEN = re.compile(r"\b(?:who|whether|if)\b", re.I)
_COUNTED = re.compile(r"\bhow many ((?:[\w’'-]+ ){0,2}?[\w’'-]+)\b", re.I)
_COUNT = re.compile(
    rf"\b(?:\d[\d,.]*\d|\d|no|{'|'.join(ONES)})(?:[ -](?:{'|'.join((*ONES, *SCALES))})\b)*(?= )",
    re.I,
)
_AMOUNTS: tuple[str, ...] = ("money", "percent", "count", "measure", "ratio")
_KINDS: dict[str, tuple[str, ...]] = {"length": ("duration",), "ordinal": ("ordinal",)}
_STOPS = FUNCTION_WORDS | {"percent", "per", "cent"}
"""Words with which the phrase that a number counts is over."""
_AHEAD = 40
"""Characters behind a number in which the counted noun may stand."""
_REASON = re.compile(
    r"\b(?:because|by the fact|due to|owing to|thanks to|in response|so that|so as to|in order|after|amid|over|reasons?|caus\w+|since|allow\w*"
    r"|for (?:[a-z]+ing|failing|the)|as (?:he|she|they|it|the)|to (?!the\b|an?\b)[a-z]+|said it|found|was that)\b",
    re.I,
)
_IS_WHERE = re.compile(r"\bwhere\b", re.I)
_WHERE = re.compile(
    r"\b(?:in|at|near|inside|outside|from|under|on|to) (?:the |an? )?(?!(?:"
    + "|".join((*MONTHS, *WEEKDAYS))
    + r")\b)(?:(?-i:[A-Z])|\d+(?:st|nd|rd|th)\b)",
    re.I,
)


def pick(asked: Question, at: Citation, dossier: Dossier) -> tuple[Citation, ...] | None:
    """The one slice of the wanted kind in the sentence `at`, () where the sentence itself answers, None where it does not."""
    if asked.wanted == "place":
        return (
            ()
            if _WHERE.search(at.exact)
            or (not _IS_WHERE.search(asked.text) and _named(asked, at, dossier, "place"))
            else None
        )
    if asked.wanted == "reason":
        return () if _REASON.search(at.exact) else None
    if asked.wanted not in ("time", "number", "length", "ordinal", "person", "age"):
        return ()
    found = _of_kind(asked, at, dossier)
    if not found:
        return None
    return tuple(found) if len(found) == 1 else ()


def _of_kind(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    if asked.wanted == "time":
        return times_in(at, dossier)
    if asked.wanted == "age":
        return _ages(asked, at)
    if asked.wanted == "person":
        return [] if _OPEN.search(at.exact) else _people(asked, at, dossier)
    found = _numbers(asked, at, dossier)
    return found if not found or _theirs(asked, found[0], at, dossier) else []


def _ages(asked: Question, at: Citation) -> list[Citation]:
    """The age of the person whom the question names: "Lind, 61," or "Lind is 61 years old" or "61-year-old Lind"."""
    if not asked.names:
        return []
    last = re.escape(asked.names[0].split()[-1])
    patterns = (
        rf"\b{last}\b(?:, | \()(?:aged )?(?P<age>\d{{1,3}})(?=[,.;)])",
        rf"\b{last}\b (?:is|was|turned|turns) (?P<age>\d{{1,3}}(?: years old)?)\b(?![\d.,]*\d|%| per)",
        rf"\b(?P<age>\d{{1,3}}[- ]year[- ]old)(?: [\w’'-]+){{0,4}}? {last}\b",
    )
    found = [m for pattern in patterns for m in re.finditer(pattern, at.exact, re.I)]
    return [_within(at, *m.span("age")) for m in found[:1]]


def _numbers(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    """Figures of the kind in the sentence; those that count what the question counts, or whose measure it names, if there are any."""
    kinds = _KINDS.get(asked.wanted, _AMOUNTS)
    counted = _COUNTED.search(asked.text)
    if counted and asked.wanted == "number":
        kinds = ("count", "measure")
    inside = [
        (f, v.cite)
        for story in dossier.stories
        for f in story.figures
        for v in f.values
        if v.kind in kinds
        and is_inside(v.cite, at)
        and tells_more(asked, v.cite)
        and not _is_point(v.cite)
    ]
    nouns = stems(counted.group(1).split()[0]) if counted else frozenset()
    counting = [
        c for f, c in inside if nouns & stems(f"{c.exact} {f.unit or ''} {f.measure or ''}")
    ]
    named = [
        c
        for f, c in inside
        if any(t & stems(f"{f.measure or ''} {f.of or ''}") for t in asked.terms)
    ]
    any_kind = [] if counted else [c for _, c in inside]  # another thing's number is no answer
    return list(dict.fromkeys(counting or named or any_kind or _counts(counted, at)))


def _counts(counted: re.Match[str] | None, at: Citation) -> list[Citation]:
    """Numbers close before what the question counts, where the account lists no figure: "three mill workers"."""
    if counted is None:
        return []
    nouns = fold(counted.group(1)).split()
    nouns += ["person"] if nouns[-1] == "people" else []
    found = []
    for m in _COUNT.finditer(at.exact):
        clause = re.split(r"[.,;:—–%]", at.exact[m.end() : m.end() + _AHEAD])[0]
        behind = " ".join(takewhile(lambda word: word not in _STOPS, fold(clause).split()))
        if {stem(n) for n in nouns} & {stem(word) for word in behind.split()}:
            found.append(_within(at, m.start(), m.end()))
    return found


def _within(at: Citation, start: int, end: int) -> Citation:
    return Citation(at.report_id, at.start + start, at.start + end, at.exact[start:end])


def _theirs(asked: Question, picked: Citation, at: Citation, dossier: Dossier) -> bool:
    """Whether the person named last before the slice is one that the question names; a figure may be another person's."""
    before = [
        (c.start, e.name)
        for story in dossier.stories
        for e in story.entities
        if e.kind == "person"
        for c in e.cites
        if is_inside(c, at) and c.start < picked.start
    ]
    return not before or not asked.names or any(is_name_of(n, max(before)[1]) for n in asked.names)


def _is_point(c: Citation) -> bool:
    """Whether a length of time is told as a point: "14 years ago"."""
    return c.exact.split()[-1].casefold() in ("ago", "earlier", "later")


def _people(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    """People in the sentence whom the question does not name, else bodies; one citation an entity."""
    return _named(asked, at, dossier, "person") or _named(asked, at, dossier, "organisation")


def _named(asked: Question, at: Citation, dossier: Dossier, kind: str) -> list[Citation]:
    return sorted(
        next(c for c in e.cites if is_inside(c, at))
        for story in dossier.stories
        for e in story.entities
        if e.kind == kind and any(is_inside(c, at) and tells_more(asked, c) for c in e.cites)
    )
