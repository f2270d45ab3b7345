"""The slices of the asked kind in one sentence. Comes in: a question, a sentence, a dossier. Goes out: slices, or None where it has none.

An empty tuple means that the sentence as a whole is the answer: no kind is asked for, or several slices fit and to choose would be to guess.
"""

import re

from crossread.dossier.answer.amounts import numbers_that_answer
from crossread.dossier.answer.doers import people_of_deed
from crossread.dossier.answer.question import Question
from crossread.dossier.answer.reasons import gives_reason
from crossread.dossier.answer.slices import is_inside, slice_of, tells_more
from crossread.dossier.answer.whens import times_that_answer, verb_places
from crossread.lang.en.times import MONTHS, WEEKDAYS
from crossread.model.account import Dossier
from crossread.model.report import Citation

_TO_WHAT = re.compile(r"^\W*(to|of|with|from|against|into|about|by) (?:what|which|whom)\b", re.I)
_CALLED = re.compile(r"\b(?:called|named|dubbed|nicknamed|known as)\b", re.I)
_IS_WHERE = re.compile(r"\bwhere\b", re.I)
_WHERE = re.compile(
    r"\b(?:in|at|near|inside|outside|from|under|on|to) (?:the (?:city|town|village|state|port|district) of |the |an? )?(?!(?:"
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
        return () if gives_reason(asked, at) else None
    if not _has_asked_words(asked, at):
        return None
    if asked.wanted not in ("time", "number", "length", "ordinal", "person", "age"):
        return ()
    found = _of_kind(asked, at, dossier)
    if not found:
        return None
    return tuple(found) if len(found) == 1 else ()


def _has_asked_words(asked: Question, at: Citation) -> bool:
    """Whether a sentence about "to what did he plead" has that "to" behind the verb, and one about what a thing is called says so."""
    if asked.wanted == "anything" and _CALLED.search(asked.text):
        return _CALLED.search(at.exact) is not None
    what = _TO_WHAT.search(asked.text)
    if what is None:
        return True
    behind = re.compile(rf"[^,;:.!?—–]{{0,40}}\b{what.group(1)}\b", re.I)
    return any(behind.match(at.exact, end) for _, end in verb_places(asked.verb, at.exact))


def _of_kind(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    if asked.wanted == "time":
        return times_that_answer(asked, at, dossier)
    if asked.wanted == "age":
        return _ages(asked, at)
    if asked.wanted == "person":
        return next(
            (
                found
                for kind in ("person", "organisation")
                if (found := people_of_deed(asked, at, _named(asked, at, dossier, kind)))
            ),
            [],
        )
    return numbers_that_answer(asked, at, dossier)


def _ages(asked: Question, at: Citation) -> list[Citation]:
    """The age of the person whom the question names: "Lind, 61," or "Lind is 61 years old" or "61-year-old Lind"."""
    if not asked.names:
        return []
    last = re.escape(asked.names[0].split()[-1])
    patterns = (
        rf"\b{last}\b(?:, | \()(?:aged )?(?P<age>\d{{1,3}})(?=[,.;)])",
        rf"\b{last}\b (?:is|was|turned|turns) (?P<age>\d{{1,3}}(?: years old)?)\b(?![\d.,]*\d|%| per)",
        rf"\b(?P<age>\d{{1,3}}[- ]year[- ]old)(?: [\w’'-]+){{0,4}}? {last}\b",
        rf"\b{last}, (?:the|an?) (?P<age>\d{{1,3}}[- ]year[- ]old)\b",
    )
    found = [m for pattern in patterns for m in re.finditer(pattern, at.exact, re.I)]
    return [slice_of(at, *m.span("age")) for m in found[:1]]


def _named(asked: Question, at: Citation, dossier: Dossier, kind: str) -> list[Citation]:
    """Entities of a kind in the sentence whom the question does not name, one citation each."""
    return sorted(
        next(c for c in e.cites if is_inside(c, at))
        for story in dossier.stories
        for e in story.entities
        if e.kind == kind and any(is_inside(c, at) and tells_more(asked, c) for c in e.cites)
    )
