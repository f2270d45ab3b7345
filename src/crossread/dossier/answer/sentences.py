"""Answers from the reports' sentences. Comes in: a question, a dossier. Goes out: an Answer, or None where no sentence touches enough.

The sentence is shown as it stands, led by the slice of the kind that was asked for where there is just one such slice.
"""

import re
from collections.abc import Iterator

from crossread.dossier.answer.evidence import Evidence, gather_evidence
from crossread.dossier.answer.picked import pick
from crossread.dossier.answer.question import Question
from crossread.dossier.answer.readings import Found, with_other_readings
from crossread.dossier.answer.stems import stems, verb_stems
from crossread.model.account import Answer, Dossier

ENOUGH = 0.62
"""Share of the question's weight that a sentence must touch: chosen on questions of our own about the example reports."""
ENOUGH_TOLD = 0.5
"""The same where a whole sentence is shown as it stands."""
LESS = 0.45
"""The same where the sentence is also NEAR the question in meaning."""
NEAR = 0.65
"""This near in meaning, a sentence tells of what the question asks, though in other words."""
FAR = 0.5
"""Less near than this, a whole sentence must touch ENOUGH."""
TRIED = 12

_WHOLE = ("anything", "reason", "list")
_LIST = re.compile(r";[^;]+;|,[^,]+,? (?:and|or) ")

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
    evidences = gather_evidence(dossier, asked.text, asked.terms)[:TRIED]
    if asked.wanted == "list":
        evidences.sort(key=lambda e: not _LIST.search(e.cite.exact))
    for evidence in evidences:
        wanted = LESS if evidence.likeness >= NEAR else enough
        if asked.wanted == "anything" and evidence.likeness < FAR:
            wanted = ENOUGH
        if evidence.score >= wanted and _fits(asked, evidence):
            picked = pick(asked, evidence.cite, dossier)
            if picked is not None:
                yield Found(asked.wanted, evidence.cite, picked, evidence.score)


def _fits(asked: Question, evidence: Evidence) -> bool:
    """Whether the sentence tells of the first name in the question, and of what the question says was done."""
    if asked.names and not stems(asked.names[0]) & evidence.stems:
        return False
    if asked.wanted in (*_WHOLE, "age", "place") or not asked.verb:
        return True
    if asked.wanted != "person" and evidence.likeness >= NEAR:
        return True
    return asked.verb in verb_stems(evidence.cite.exact)
