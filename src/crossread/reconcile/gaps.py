"""What no report tells, or what could not be settled. Comes in: Readings and findings. Goes out: plain sentences of our own."""

from crossread.model.account import BoundedReport, Gap, TimelineEvent, Utterance
from crossread.model.layers import Reading
from crossread.model.report import Citation, Report
from crossread.reconcile.questions import open_questions
from crossread.text.date_words import point_words
from crossread.text.labels import label
from crossread.text.speakers import says_who


def gaps(
    readings: tuple[Reading, ...],
    utterances: tuple[Utterance, ...],
    timeline: tuple[TimelineEvent, ...],
    dated: dict[str, BoundedReport],
) -> tuple[Gap, ...]:
    """What readers ask of such a story and none tells; missing dates, outlets and titles; quotations that do not say who speaks; events without a date."""
    found = list(open_questions(readings))
    reports = [r.report for r in readings]
    for what, lacking in (
        ("no date", [r for r in reports if not r.published.value]),
        ("no outlet's name", [r for r in reports if not r.outlet.value]),
        ("no title", [r for r in reports if not r.title.value]),
    ):
        if lacking:
            those = ", ".join(label(r.source, r.outlet.value) for r in lacking)
            verb = "carries" if len(lacking) == 1 else "carry"
            found.append(Gap(f"{those} {verb} {what}.", tuple(r.id for r in lacking)))
    names = {r.id: label(r.source, r.outlet.value) for r in reports}
    found.extend(_bounded(r, dated[r.id], names) for r in reports if r.id in dated)
    unnamed = [u for u in utterances if u.speaker_name is None and not _described(u)]
    if unnamed:
        many = "1 quotation has" if len(unnamed) == 1 else f"{len(unnamed)} quotations have"
        found.append(Gap(f"{many} no speaker named or described.", tuple(u.id for u in unnamed)))
    undated = [
        e for e in timeline if e.when.value is None and len({c.report_id for c in e.cites}) > 1
    ]
    if undated:
        many = "1 event" if len(undated) == 1 else f"{len(undated)} events"
        found.append(
            Gap(
                f"{many} told by more than one report could not be dated.",
                tuple(e.id for e in undated),
            )
        )
    return tuple(found)


def _described(utterance: Utterance) -> bool:
    """Whether a telling says who speaks, if by no name: "the police"."""
    return any(q.speaker and says_who(q.speaker.exact) for q in utterance.quotations)


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
    return Gap(f"{names[report.id]} was written {' and '.join(told)}.", (report.id,))


def _quoted(cites: tuple[Citation, ...], report_id: str, names: dict[str, str]) -> str:
    """The report's own words, then those of the other report under its name."""
    return "; ".join(
        f"“{c.exact}”" if c.report_id == report_id else f"{names[c.report_id]}: “{c.exact}”"
        for c in cites
    )
