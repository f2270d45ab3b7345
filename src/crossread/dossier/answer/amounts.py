"""The numbers in one sentence that say how many or how much. Comes in: a question, a sentence, a dossier. Goes out: slices."""

import re
from itertools import takewhile

from crossread.dossier.answer.question import Question
from crossread.dossier.answer.slices import is_inside, is_name_of, slice_of, tells_more
from crossread.dossier.answer.stems import stems
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.numbers import ONES, SCALES
from crossread.lang.en.times import MONTHS, WEEKDAYS
from crossread.model.account import Dossier
from crossread.model.report import Citation
from crossread.text.names import fold
from crossread.text.vectors import stem

_COUNTED = re.compile(r"\bhow many ((?:[\w’'-]+ ){0,2}?[\w’'-]+)\b", re.I)
_HOW_MUCH = re.compile(r"\bhow much\b", re.I)
_PERSONS = re.compile(r"\b(?:people|persons?)\b", re.I)
"""These count as no content words, so they have no stem."""
_COUNT = re.compile(
    rf"\b(?:\d[\d,.]*\d|\d|no|{'|'.join(ONES)})(?:[ -](?:{'|'.join((*ONES, *SCALES))})\b)*(?= )",
    re.I,
)
_AMOUNTS: tuple[str, ...] = ("money", "percent", "count", "measure", "ratio")
_KINDS: dict[str, tuple[str, ...]] = {"length": ("duration",), "ordinal": ("ordinal",)}
_DAYS = frozenset((*MONTHS, *WEEKDAYS))
_PHRASE = re.compile(r"(?:[^,;]|,(?=\d))+")
_STOPS = FUNCTION_WORDS | {"percent", "per", "cent"}
"""Words with which the phrase that a number counts is over."""
_AHEAD = 40
"""Characters behind a number in which the counted noun may stand."""


def numbers_that_answer(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    """The numbers of what is asked about, at the time and of the person that the question names, if it names one."""
    found = _at_asked_time(asked, _numbers(asked, at, dossier), at)
    return found if not found or _theirs(asked, found[0], at, dossier) else []


def _at_asked_time(asked: Question, found: list[Citation], at: Citation) -> list[Citation]:
    """Of the numbers, those in the phrases that name the day or month of the question; none where another number stands there."""
    times = [w for w in re.findall(r"[\w’'-]+", asked.text) if w[0].isupper() and fold(w) in _DAYS]
    if not times or not all(re.search(rf"\b{re.escape(w)}\b", at.exact, re.I) for w in times):
        return found
    spans = list(_PHRASE.finditer(at.exact))
    with_time = [m for m in spans if any(w.lower() in m.group().lower() for w in times)]
    inside = [c for c in found if any(m.start() <= c.start - at.start < m.end() for m in with_time)]
    if inside or not any(re.search(r"\d", m.group()) for m in with_time):
        return inside or found
    return []


def _numbers(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    """Figures of the kind in the sentence; those that count what the question counts, or whose measure it names, if there are any."""
    kinds = _KINDS.get(asked.wanted, _AMOUNTS)
    counted = _COUNTED.search(asked.text)
    if asked.wanted == "number" and _HOW_MUCH.search(asked.text):
        kinds = tuple(kind for kind in kinds if kind != "count")
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
    of_people = counted is not None and _PERSONS.match(counted.group(1))
    counting = [
        c
        for f, c in inside
        if nouns & stems(f"{c.exact} {f.unit or ''} {f.measure or ''}")
        or (of_people and _PERSONS.search(c.exact))
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
            found.append(slice_of(at, m.start(), m.end()))
    return found


def _theirs(asked: Question, picked: Citation, at: Citation, dossier: Dossier) -> bool:
    """Whether the person named first in the sentence or last before the slice is one that the question names, if it names any."""
    people = [e for story in dossier.stories for e in story.entities if e.kind == "person"]
    asked_of = [n for n in asked.names if any(is_name_of(n, e.name) for e in people)]
    before = [
        (c.start, e.name)
        for e in people
        for c in e.cites
        if is_inside(c, at) and c.start < picked.start
    ]
    if not before or not asked_of:
        return True
    subject, nearest = min(before)[1], max(before)[1]
    return any(is_name_of(n, name) for n in asked_of for name in (subject, nearest))


def _is_point(c: Citation) -> bool:
    """Whether a length of time is told as a point: "14 years ago"."""
    return c.exact.split()[-1].casefold() in ("ago", "earlier", "later")
