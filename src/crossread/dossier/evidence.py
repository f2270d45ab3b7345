"""Finding what touches a question. Comes in: a dossier and stems. Goes out: sentences and findings with a score. Never answers."""

import math
import re
from collections import Counter

from msgspec import Struct

from crossread.lang.en.irregular import IRREGULAR
from crossread.model.account import Dossier, ReportRecord
from crossread.model.report import BODY_ZONES, Citation
from crossread.text.names import fold
from crossread.text.vectors import words

_END = re.compile(r"(?<=[.!?])[”\"’)]*\s+(?=[“\"‘(]?[^\W\d_a-z])")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|No|vs|Prof|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.$"
)


class Evidence(Struct, frozen=True):
    """A sentence of a report's body with the stems in it; `score` is the share of the question's weight that it covers."""

    cite: Citation
    stems: frozenset[str]
    score: float


def stems(text: str) -> frozenset[str]:
    """Content stems of a text, irregular forms under their base word.

    >>> sorted(stems("She led the bank")) == sorted(stems("leads banks"))
    True
    """
    return frozenset(IRREGULAR.get(w.lstrip("="), w.lstrip("=")) for w in _with_irregular(text))


def _with_irregular(text: str) -> Counter[str]:
    swapped = re.sub(r"[^\W\d_]+", lambda m: IRREGULAR.get(fold(m.group()), m.group()), text)
    return words(swapped)


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


def gather_evidence(dossier: Dossier, asked: frozenset[str]) -> list[Evidence]:
    """All body sentences that share a stem with the question, best first. Rare stems weigh more."""
    pool = [(c, stems(c.exact)) for report in dossier.reports for c in sentences(report)]
    counts = Counter(s for _, own in pool for s in own)
    weight = {s: math.log((len(pool) + 50) / (1 + counts[s])) for s in sorted(asked)}
    total = math.fsum(weight.values()) or 1.0
    found = [
        Evidence(c, own, math.fsum(weight[s] for s in sorted(asked & own)) / total)
        for c, own in pool
        if asked & own
    ]
    return sorted(found, key=lambda e: (-e.score, e.cite))
