"""What no report tells, or what could not be settled. Comes in: Readings and findings. Goes out: plain sentences of our own.

First what the reports themselves leave open, then what one would ask of a story of this kind, then the reports that carry no date. A gap that
a report answers is worse than none, so that few are told.
"""

from itertools import islice

from crossread.model.account import BoundedReport, Gap
from crossread.model.layers import Reading
from crossread.model.report import Citation, Report
from crossread.reconcile.left_open import left_open
from crossread.reconcile.questions import open_questions
from crossread.text.date_words import point_words
from crossread.text.labels import label

MOST = 4
"""Things left open and questions that are told of one story."""


def gaps(readings: tuple[Reading, ...], dated: dict[str, BoundedReport]) -> tuple[Gap, ...]:
    """What is left open or asked and not told, at most `MOST`; then each report without a date, with the days between which it was written."""
    reports = [r.report for r in readings]
    names = {r.id: label(r.source, r.outlet.value) for r in reports}
    found = list(islice((*left_open(readings), *open_questions(readings)), MOST))
    bare = [r for r in reports if not r.published.value and r.id not in dated]
    if bare:
        those = ", ".join(names[r.id] for r in bare)
        verb = "carries" if len(bare) == 1 else "carry"
        found.append(Gap(f"{those} {verb} no date.", tuple(r.id for r in bare)))
    found.extend(_bounded(r, dated[r.id], names) for r in reports if r.id in dated)
    return tuple(found)


def _bounded(report: Report, bounds: BoundedReport, names: dict[str, str]) -> Gap:
    """What the story lets us say of when an undated report was written, each bound with the words that it rests on."""
    parts = [
        (f"not before {point_words(bounds.when.earliest)}", bounds.after)
        if bounds.when.earliest
        else None,
        (f"not after {point_words(bounds.when.latest)}", bounds.before)
        if bounds.when.latest
        else None,
    ]
    told = [f"{words} ({_quoted(cites, report.id, names)})" for words, cites in filter(None, parts)]
    return Gap(
        f"{names[report.id]} carries no date. It was written {' and '.join(told)}.", (report.id,)
    )


def _quoted(cites: tuple[Citation, ...], report_id: str, names: dict[str, str]) -> str:
    """The report's own words, then those of the other report under its name."""
    return "; ".join(
        f"“{c.exact}”" if c.report_id == report_id else f"{names[c.report_id]}: “{c.exact}”"
        for c in cites
    )
