"""What one report says of a fact that another leads: states, differs, silent or too early. Comes in: the leading sentence, the sentences of
the report that state the same, figures and events. Goes out: a cell.

Silence of a report that is older than the fact says nothing: that is too early.
"""

import re
from collections import defaultdict

from msgspec import Struct

from crossread.model.account import BoundedReport, Cell, Figure, FigureValue, TimelineEvent
from crossread.model.layers import Reading
from crossread.model.report import Citation, Span, cite
from crossread.reconcile.contradiction import adds, contradiction
from crossread.reconcile.passages import Passage
from crossread.reconcile.told import MOST_OF, Told

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
"""A day of the calendar, before an hour if need be; weeks, seasons and quarters do not sort among days."""

AT_MOST = 3
"""Sentences of one report shown for a fact."""
SURE = 1.0
"""Log odds from which on a number or a day in one sentence is set against that in the other."""


class Found(Struct, frozen=True):
    """What the findings say of single sentences, by their number: values of figures on which reports differ, events, and plans."""

    rivals: dict[int, list[tuple[Figure, FigureValue]]]
    day: dict[int, str]
    done: dict[int, set[str]]
    planned: dict[int, list[tuple[str, Citation]]]
    latest: dict[str, str | None]
    """By report id, the last day on which the report can have been written."""


def found(
    told: Told,
    figures: tuple[Figure, ...],
    timeline: tuple[TimelineEvent, ...],
    latest: dict[str, str | None],
) -> Found:
    """The findings, laid to the sentences in which they stand."""
    made = Found(defaultdict(list), {}, defaultdict(set), defaultdict(list), latest)
    for figure in figures:
        if figure.status in ("differs", "updated"):
            for value in (v for v in figure.values if not adds(v.cite)):
                home = _home(told, value.cite)
                if home is not None:
                    made.rivals[home].append((figure, value))
    plans = {
        (r.report.id, e.start, e.end)
        for r in told.readings
        for e in r.events
        if e.state == "planned"
    }
    for event in timeline:
        updated = event.status == "updated"
        for c in event.cites:
            home = _home(told, c)
            if home is None:
                continue
            span = told.sentences.all[home].span
            if c.end - c.start < MOST_OF * (span.end - span.start):
                continue
            if (c.report_id, c.start, c.end) in plans:
                if updated:
                    made.planned[home].append((event.id, c))
                continue
            made.done[home].add(event.id)
            day = _day(event.when.value) if event.state == "happened" else None
            if day:
                made.day[home] = max(day, made.day.get(home, day))
    return made


def cells(
    home: Passage,
    lead: Span,
    stating: dict[int, tuple[Passage, ...]],
    told: Told,
    findings: Found,
) -> dict[str, Cell]:
    """By report id, what each report says of `lead`, a slice of the sentence `home`, given the sentences of the others that state it."""
    made = {}
    day = _day_of(home, stating, told, findings)
    for k, reading in enumerate(told.readings):
        if k == home.reading:
            made[reading.report.id] = Cell("states", (cite(reading.report, lead),))
        else:
            made[reading.report.id] = _cell(home, lead, k, stating.get(k, ()), day, told, findings)
    return made


def _cell(
    home: Passage,
    lead: Span,
    k: int,
    own: tuple[Passage, ...],
    day: str | None,
    told: Told,
    findings: Found,
) -> Cell:
    report = told.readings[k].report
    latest = findings.latest[report.id]
    early = day is not None and latest is not None and latest < day
    odds = told.odds[told.sentences.number(home)]
    if early:  # what it seems to state must be sure, for it was not yet so
        own = tuple(p for p in own if odds.get(told.sentences.number(p), SURE) >= SURE)
    own = own[:AT_MOST]
    cites = tuple(cite(report, p.span) for p in own)
    if early and all(_plans(told.readings[k], p.span) for p in own):
        as_plan = "told as a plan: " if own else ""
        return Cell("too early", cites, f"{as_plan}the report is not after {latest}")
    if not own:
        return Cell("silent")
    plan = _only_planned(home, own, told, findings)
    if plan is not None:
        return Cell("differs", cites, f"told as a plan: “{plan.exact}”")
    rival = _other_number(home, lead, k, told, findings)
    if rival is not None:
        value, theirs = rival
        where = told.sentences.holding(k, (theirs.cite.start, theirs.cite.end))
        more = cite(report, where.span) if where and where not in own else None
        how = f"number: “{theirs.cite.exact}” against “{value.cite.exact}”"
        return Cell("differs", (*cites, more) if more else cites, how)
    sure = tuple(
        c
        for c, p in zip(cites, own, strict=True)
        if odds.get(told.sentences.number(p), 0.0) >= SURE
    )
    reading = told.readings[home.reading]
    odd = sure and contradiction(reading, cite(reading.report, lead), told.readings[k], sure)
    if odd:
        how = f"{odd.kind}: “{odd.other.exact}” against “{odd.lead.exact}”"
        return Cell("differs", cites, how)
    return Cell("states", cites)


def _day_of(
    home: Passage, stating: dict[int, tuple[Passage, ...]], told: Told, findings: Found
) -> str | None:
    """The day of what the lead tells, by its own sentence or by the surest of another report that has one."""
    numbers = [told.sentences.number(p) for p in (home, *(own[0] for own in stating.values()))]
    return next((findings.day[n] for n in numbers if n in findings.day), None)


def _other_number(
    home: Passage, lead: Span, k: int, told: Told, findings: Found
) -> tuple[FigureValue, FigureValue] | None:
    """A value of a figure in the lead and the report's own, where none of its own is the lead's."""
    for figure, value in findings.rivals.get(told.sentences.number(home), ()):
        if not (lead.start <= value.cite.start and value.cite.end <= lead.end):
            continue
        theirs = [v for v in figure.values if told.place[v.cite.report_id] == k]
        if theirs and all(v.value != value.value for v in theirs) and not adds(theirs[0].cite):
            return value, theirs[0]
    return None


def _only_planned(
    lead: Passage, own: tuple[Passage, ...], told: Told, findings: Found
) -> Citation | None:
    """The slice that tells as a plan what the lead tells as done, where the report tells it in no other way."""
    done = findings.done.get(told.sentences.number(lead), set())
    numbers = [told.sentences.number(p) for p in own]
    if any(done & findings.done.get(n, set()) for n in numbers):
        return None
    return next(
        (c for n in numbers for event, c in findings.planned.get(n, ()) if event in done), None
    )


def _plans(reading: Reading, span: Span) -> bool:
    """Whether the sentence tells a plan: a report that tells of what goes on already is not too early for it."""
    return any(
        e.state == "planned" and span.start < e.end and e.start < span.end for e in reading.events
    )


def _home(told: Told, c: Citation) -> int | None:
    home = told.sentences.holding(told.place[c.report_id], (c.start, c.end))
    return None if home is None else told.sentences.number(home)


def latest_day(reading: Reading, dated: dict[str, BoundedReport]) -> str | None:
    """The last day on which the report can have been written: its own date, else the bound that the story gives."""
    published = reading.report.published.value
    bounded = dated.get(reading.report.id)
    return _day(published or (bounded.when.latest if bounded else None))


def _day(value: str | None) -> str | None:
    """The day of the calendar that a TIMEX value names, None where it names a longer or vaguer time."""
    day = _DAY.match(value or "")
    return day.group() if day else None
