"""Roles that a report gives beside a name. Comes in: a person, a dossier. Goes out: slices such as "the oldest ferryman of the bay".

A dossier keeps no parse, so commas stand for grammar: a phrase with an article between two marks behind the name, and a trade straight before it.
"""

import re
from collections.abc import Iterator

from crossread.lang.en.titles import OFFICES
from crossread.model.account import Dossier, Entity
from crossread.model.report import BODY_ZONES, Citation

_BEHIND = re.compile(
    r"(?: \([^)]{1,30}\))?(?:, \d{1,3})?, (?P<role>(?:the|an?|his|her|its|their) [^,;:.!?()“”\"]{3,120}?)(?=[,;.!?]| who\b)",
)
_CLAUSE = re.compile(
    r"\b(?:said|says|told|added|wrote|is|are|was|were|has|had|will|would|and)\b|\n"
)
_BEFORE = re.compile(
    rf"(?:\b(?:the|an?|his|her|its|their|[A-Z][\w-]+[’']s?) (?:[\w’'-]+ ){{0,4}}|\b)(?:{'|'.join(sorted(map(re.escape, OFFICES), key=len, reverse=True))}),? $"
)
_REACH = 160
"""Characters beside a name in which its role may stand."""


def apposed_roles(person: Entity, dossier: Dossier) -> list[Citation]:
    """The phrases beside the person's name that say who it is, in the order of the reports; none from furniture."""
    return [role for c in person.cites for role in _beside(c, dossier)]


def _beside(name: Citation, dossier: Dossier) -> Iterator[Citation]:
    report = next(r for r in dossier.reports if r.id == name.report_id)
    zone = next((z for z in report.zones if z.start <= name.start and name.end <= z.end), None)
    if zone is None or zone.kind not in BODY_ZONES:
        return
    behind = _BEHIND.match(report.text, name.end, min(zone.end, name.end + _REACH))
    if behind and not _CLAUSE.search(behind["role"]):
        start, end = behind.span("role")
        yield Citation(name.report_id, start, end, behind["role"])
    left = max(zone.start, name.start - _REACH)
    before = _BEFORE.search(report.text[left : name.start])
    if before and "\n" not in before.group():
        exact = before.group().rstrip(", ")
        start = left + before.start()
        yield Citation(name.report_id, start, start + len(exact), exact)
