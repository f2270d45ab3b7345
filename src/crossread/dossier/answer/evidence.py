"""Finding what touches a question. Comes in: a dossier, a question, stems. Goes out: sentences with two scores. Never answers."""

import math
import re

from msgspec import Struct

from crossread.dossier.answer.stems import stems
from crossread.model.account import Dossier, ReportRecord
from crossread.model.report import BODY_ZONES, Citation
from crossread.text.meaning import meaning
from crossread.text.vectors import BACKGROUND

COMPARED = 40
"""So many of the best sentences are compared in meaning: a bound on time, five milliseconds each."""

_END = re.compile(r"(?<=[.!?])[”\"’)]*\s+(?=[“\"‘(]?[^\W\d_a-z])")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|No|vs|Prof|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.$"
)


class Evidence(Struct, frozen=True):
    """A sentence of a report's body with the stems in it.

    `score` is the share of the question's weight that it covers, `likeness` how near it is to the question in meaning.
    """

    cite: Citation
    stems: frozenset[str]
    score: float
    likeness: float = 0.0


def sentences(report: ReportRecord) -> list[Citation]:
    """The body sentences of a report as citations, split at marks: a dossier keeps no parse."""
    found = []
    for zone in report.zones:
        if zone.kind not in BODY_ZONES:
            continue
        start = zone.start
        for end in (*_breaks(report.text, zone.start, zone.end), zone.end):
            exact = report.text[start:end]
            left = start + len(exact) - len(exact.lstrip())
            right = end - (len(exact) - len(exact.rstrip()))
            if left < right:
                found.append(Citation(report.id, left, right, report.text[left:right]))
            start = end
    return found


def _breaks(text: str, start: int, end: int) -> list[int]:
    return [
        m.end()
        for m in _END.finditer(text, start, end)
        if not _ABBREVIATION.search(text[max(start, m.start() - 6) : m.start()])
    ]


def gather_evidence(
    dossier: Dossier, question: str, terms: tuple[frozenset[str], ...]
) -> list[Evidence]:
    """The body sentences that touch most of the question, best first; of equals, the nearest in meaning first.

    A term that few sentences touch weighs more.
    """
    pool = [(c, stems(c.exact)) for report in dossier.reports for c in sentences(report)]
    weight = [
        math.log((len(pool) + BACKGROUND) / (1 + sum(bool(term & own) for _, own in pool)))
        for term in terms
    ]
    total = math.fsum(weight) or 1.0
    found = []
    for c, own in pool:
        touched = [w for w, term in zip(weight, terms, strict=True) if term & own]
        if touched:
            found.append(Evidence(c, own, math.fsum(touched) / total))
    best = sorted(found, key=_place)[:COMPARED]
    near = [
        Evidence(e.cite, e.stems, e.score, meaning().likeness(question, e.cite.exact)) for e in best
    ]
    return sorted(near, key=lambda e: (-round(e.score, 6), -round(e.likeness, 3), *_place(e)[1:]))


def _place(evidence: Evidence) -> tuple[float, int, str, Citation]:
    """The order of evidences: by score; of equals, what stands nearer to the head of its report, and nothing that hangs on a file's name."""
    cite = evidence.cite
    return -evidence.score, cite.start, cite.exact, cite
