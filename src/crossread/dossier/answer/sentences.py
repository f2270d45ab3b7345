"""Answers from the reports' sentences. Comes in: a question, a dossier. Goes out: an Answer, or None where no sentence touches enough.

The sentence is shown as it stands, led by the slice of the kind that was asked for where there is just one such slice.
"""

import re
from collections.abc import Iterator

from crossread.dossier.answer.evidence import Evidence, gather_evidence
from crossread.dossier.answer.picked import pick
from crossread.dossier.answer.question import Question
from crossread.dossier.answer.readings import AS_GOOD, Found, with_other_readings
from crossread.dossier.answer.reasons import REASON
from crossread.dossier.answer.slices import is_inside, is_name_of
from crossread.dossier.answer.stems import stems
from crossread.dossier.answer.whens import verb_places
from crossread.model.account import Answer, Dossier
from crossread.model.report import Citation

ENOUGH = 0.62
"""Share of the question's weight that a sentence must touch: chosen on questions of our own about the example reports."""
ENOUGH_TOLD = 0.5
"""The same where a whole sentence is shown as it stands."""
LESS = 0.45
"""The same where the sentence is also NEAR the question in meaning."""
NEAR = 0.65
"""This near in meaning, a sentence tells of what the question asks, though in other words."""
FAR = 0.5
"""Less near than this, a whole sentence must touch ENOUGH; to a question of one word it is no answer."""
OFF = 0.3
"""Less near than this, a whole sentence only happens to hold the words."""
FEW = 2
"""A question of so few words is answered only by a sentence that touches them all, or is NEAR."""
CLOSE_BY = 300
"""Characters before a sentence in which "he" was last named."""
TRIED = 12

_WHOLE = ("anything", "whether", "reason", "list")
_OTHER_VERBS = ("anything", "whether", "list", "age", "place")
"""Kinds that a sentence may tell with another verb than that of the question."""
_LIST = re.compile(r";[^;]+;|,[^,]+,? (?:and|or) ")

_WHICH = re.compile(
    r"^\W*(?:which|what) (?!is\b|are\b|was\b|were\b|did\b|do\b|does\b|has\b|will\b)", re.I
)
_ORDER = ("first", "second", "third", "fourth")
_PERIOD = re.compile(
    rf"\b(last|this|past|next|previous|{'|'.join(_ORDER)}) (year|quarter|month|week|half|season|decade)\b",
    re.I,
)
_HE = re.compile(r"\b(?:he|she)\b", re.I)
_BEING = re.compile(r"^\W*who (?:is|was|are|were|will be|has been|had been)\b", re.I)


def from_sentences(asked: Question, dossier: Dossier) -> Answer | None:
    """The best sentence that has a slice of the wanted kind. Who somebody is, only the register may tell."""
    if asked.wanted == "identity" or _BEING.search(asked.text):
        return None
    found = list(_found(asked, dossier))
    return with_other_readings(found, dossier) if found else None


def _found(asked: Question, dossier: Dossier) -> Iterator[Found]:
    """The sentences that tell what is asked, best first."""
    enough = ENOUGH_TOLD if asked.wanted in _WHOLE else ENOUGH
    evidences = gather_evidence(dossier, asked.text, asked.terms)
    if asked.wanted == "list":
        evidences.sort(key=lambda e: not _LIST.search(e.cite.exact))
    if asked.wanted == "reason" and evidences:
        least = evidences[0].score - AS_GOOD
        evidences.sort(key=lambda e: not (e.score >= least and REASON.search(e.cite.exact)))
    for evidence in evidences[:TRIED]:
        name = _first_name(asked)
        in_other_words = evidence.likeness >= NEAR or (
            name and _is_he(name, evidence.cite, dossier)
        )
        wanted = LESS if in_other_words else enough
        if asked.wanted in ("anything", "whether") and evidence.likeness < FAR:
            wanted = ENOUGH
        if asked.wanted == "anything" and evidence.likeness < OFF:
            continue
        if evidence.score >= wanted and _fits(asked, evidence, dossier):
            picked = pick(asked, evidence.cite, dossier)
            if picked is not None:
                yield Found(asked.wanted, evidence.cite, picked, evidence.score)


def _fits(asked: Question, evidence: Evidence, dossier: Dossier) -> bool:
    """Whether the sentence tells of the first name in the question, and of what the question says was done."""
    if not _is_of_the_name(asked, evidence, dossier) or not _is_of_the_period(asked, evidence):
        return False
    if len(asked.terms) == 1 and asked.wanted in _WHOLE and evidence.likeness < FAR:
        return False
    name = _first_name(asked)
    he = stems(name) if name and _is_he(name, evidence.cite, dossier) else None
    if (
        asked.wanted not in ("reason", "whether")
        and len(asked.terms) <= FEW
        and evidence.likeness < NEAR
        and not all(term & evidence.stems for term in asked.terms if term != he)
    ):
        return False
    which = asked.wanted == "anything" and _WHICH.search(asked.text)
    if not asked.verb or (asked.wanted in _OTHER_VERBS and not which):
        return True
    if asked.wanted not in ("person", "number") and evidence.likeness >= NEAR:
        return True
    return any(verb_places(asked.verb, evidence.cite.exact))


def _is_of_the_name(asked: Question, evidence: Evidence, dossier: Dossier) -> bool:
    """Whether the first name of the question that has a word of its own stands in the sentence, or its bearer speaks there."""
    name = _first_name(asked)
    if name is None or stems(name) & evidence.stems or _is_he(name, evidence.cite, dossier):
        return True
    return any(
        is_name_of(name, u.speaker_name) and is_inside(c, evidence.cite)
        for story in dossier.stories
        for u in story.utterances
        for q in u.quotations
        for c in q.content
    )


def _first_name(asked: Question) -> str | None:
    return next((n for n in asked.names if stems(n)), None)


def _is_he(name: str, at: Citation, dossier: Dossier) -> bool:
    """Whether "he" or "she" in the sentence is the bearer of the name: the last person named before, close by."""
    pronoun = _HE.search(at.exact)
    if pronoun is None:
        return False
    before = [
        (c.start, e.name)
        for story in dossier.stories
        for e in story.entities
        if e.kind == "person"
        for c in e.cites
        if c.report_id == at.report_id
        and at.start - CLOSE_BY <= c.start < at.start + pronoun.start()
    ]
    return bool(before) and max(before)[0] < at.start and is_name_of(name, max(before)[1])


def _is_of_the_period(asked: Question, evidence: Evidence) -> bool:
    """Whether the sentence tells of the period that the question names: a year is no quarter, the second no third."""
    period = _PERIOD.search(asked.text)
    if period is None:
        return True
    which, unit = period.group(1).lower(), period.group(2).lower()
    if which in _ORDER:
        return re.search(rf"\b{which}[- ]{unit}", evidence.cite.exact, re.I) is not None
    return re.search(rf"\b{unit}s?\b", evidence.cite.exact, re.I) is not None
