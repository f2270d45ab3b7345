"""Answers from the reports' sentences. Comes in: a question, a dossier. Goes out: an Answer, or None where no sentence touches enough.

The sentence is shown as it stands, led by the slice of the kind that was asked for where there is just one such slice.
"""

import re

from crossread.dossier.answer.evidence import Evidence, gather_evidence
from crossread.dossier.answer.question import Question
from crossread.dossier.answer.slices import is_inside, is_name_of, tells_more, times_in
from crossread.dossier.answer.stems import stems, verb_stems
from crossread.model.account import Answer, Dossier
from crossread.model.report import Citation

ENOUGH = 0.62
"""Share of the question's weight that a sentence must touch: chosen on questions of our own about the example reports."""
ENOUGH_TOLD = 0.5
"""The same where a whole sentence is shown as it stands."""
TRIED = 12

_OPEN = re.compile(r"\b(?:who|whether|if)\b", re.I)
_BEING = re.compile(r"^\W*who (?:is|was|are|were|will be|has been|had been)\b", re.I)
_COUNTED = re.compile(r"\bhow many (\w+)", re.I)


def from_sentences(asked: Question, dossier: Dossier) -> Answer | None:
    """The best sentence that has a slice of the wanted kind. Who somebody is, only the register may tell."""
    if _BEING.search(asked.text):
        return None
    for evidence in gather_evidence(dossier, asked.terms)[:TRIED]:
        if evidence.score < (ENOUGH_TOLD if asked.wanted in ("anything", "reason") else ENOUGH):
            break
        if _fits(asked, evidence):
            found = _of_kind(asked, evidence.cite, dossier)
            if found is not None:
                return found
    return None


def _fits(asked: Question, evidence: Evidence) -> bool:
    """Whether the sentence tells of the first name in the question, and of what the question says was done."""
    if asked.names and not stems(asked.names[0]) & evidence.stems:
        return False
    if asked.wanted in ("anything", "reason") or not asked.verb:
        return True
    return asked.verb in verb_stems(evidence.cite.exact)


def _of_kind(asked: Question, at: Citation, dossier: Dossier) -> Answer | None:
    if asked.wanted == "time":
        picked = times_in(at, dossier)
    elif asked.wanted in ("number", "length", "ordinal"):
        picked = _numbers(asked, at, dossier)
        if picked and not _theirs(asked, picked[0], at, dossier):
            return None
    elif asked.wanted == "person":
        picked = [] if _OPEN.search(at.exact) else _people(asked, at, dossier)
    else:
        return Answer(f"“{at.exact}”", (at,), None)
    if not picked:
        return None
    if len(picked) > 1:  # choosing among several would be guessing
        return Answer(f"“{at.exact}”", (at,), None)
    return Answer(f"{picked[0].exact} — “{at.exact}”", (picked[0], at), None)


def _numbers(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    """Figures of the kind in the sentence; those that count what the question counts, or whose measure it names, if there are any."""
    kinds = {"length": ("duration",), "ordinal": ("ordinal",)}.get(
        asked.wanted, ("money", "percent", "count", "measure", "ratio")
    )
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
    counted = _COUNTED.search(asked.text)
    nouns = stems(counted.group(1)) if counted else frozenset()
    counting = [
        c for f, c in inside if nouns & stems(f"{c.exact} {f.unit or ''} {f.measure or ''}")
    ]
    named = [
        c
        for f, c in inside
        if any(t & stems(f"{f.measure or ''} {f.of or ''}") for t in asked.terms)
    ]
    return list(dict.fromkeys(counting or named or [c for _, c in inside]))


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
    for kind in ("person", "organisation"):
        found = [
            next(c for c in e.cites if is_inside(c, at))
            for story in dossier.stories
            for e in story.entities
            if e.kind == kind and any(is_inside(c, at) and tells_more(asked, c) for c in e.cites)
        ]
        if found:
            return sorted(found)
    return []
