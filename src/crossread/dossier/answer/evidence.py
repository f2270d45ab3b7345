"""Finding what touches a question. Comes in: a dossier and stems. Goes out: sentences and findings with a score. Never answers."""

import math
import re
from collections import Counter

from msgspec import Struct

from crossread.dossier.answer.stems import stems
from crossread.model.account import Dossier, ReportRecord
from crossread.model.report import BODY_ZONES, Citation
from crossread.text.vectors import BACKGROUND

_END = re.compile(r"(?<=[.!?])[”\"’)]*\s+(?=[“\"‘(]?[^\W\d_a-z])")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|No|vs|Prof|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.$"
)


class Evidence(Struct, frozen=True):
    """A sentence of a report's body with the stems in it; `score` is the share of the question's weight that it covers."""

    cite: Citation
    stems: frozenset[str]
    score: float


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


def gather_evidence(dossier: Dossier, terms: tuple[frozenset[str], ...]) -> list[Evidence]:
    """All body sentences that touch a term, best first. A term that few sentences touch weighs more."""
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
    return sorted(found, key=lambda e: (-e.score, e.cite))


def _weight(term: frozenset[str], counts: Counter[str], sentences: int) -> float:
    """The weights of the term's stems together; stems that no sentence has count only where none of the term is found."""
    found = [s for s in sorted(term) if counts[s]] or sorted(term)[:1]
    return math.fsum(math.log((sentences + BACKGROUND) / (1 + counts[s])) for s in found)
