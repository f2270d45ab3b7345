"""The agreement matrix: which report states a fact, differs, is silent, or is too old to know it.

Comes in: the Readings of a story and what was already joined across them. Goes out: rows, each a slice with a cell for every report.
A row is chosen for weight (how many reports tell it) and for difference; a fact's truth is never judged.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from msgspec import Struct, structs

from crossread.model.account import (
    BoundedReport,
    Cell,
    Figure,
    Statement,
    TimelineEvent,
    Utterance,
)
from crossread.model.layers import Reading
from crossread.model.report import Citation, Span, cite
from crossread.reconcile.contradiction import contradiction
from crossread.reconcile.passages import Passages, passages
from crossread.reconcile.reading_order import by_content, originals
from crossread.reconcile.same_fact import COVERED, same_words, says_the_same
from crossread.text.align import loose_words
from crossread.text.ids import make_id
from crossread.text.tree import tokens_within

ROWS = 80
MEANT = 20
"""In stories of so many reports at most, the encoder looks for facts in other words: in larger ones it would take most of the time, and there
most facts are told in the same words by somebody."""
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
"""A day of the calendar, before an hour if need be; weeks, seasons and quarters do not sort among days."""
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Penn tags of verbs that make a clause: a slice without one names a thing and states no fact."""
MIN_STEMS = 4
"""A sentence with fewer content words says too little to be a row."""
SAME_PLACE = 0.6
"""Rows whose leading slices overlap by more than this share are one row."""


class Candidate(Struct, frozen=True):
    """A fact that could be a row: its leading slice, the slices that tell it, who differs and how, and its day if it has one."""

    lead: Citation
    cites: tuple[Citation, ...]
    weight: float
    differing: dict[str, str]
    day: str | None


class _Telling(NamedTuple):
    """The readings of the story without copies, their sentences, the place of each by id, and the last day it can be of."""

    readings: tuple[Reading, ...]
    sentences: Passages
    place: dict[str, int]
    latest: dict[str, str | None]


def statements(
    readings: tuple[Reading, ...],
    utterances: tuple[Utterance, ...],
    figures: tuple[Figure, ...],
    timeline: tuple[TimelineEvent, ...],
    dated: dict[str, BoundedReport],
) -> tuple[Statement, ...]:
    """The rows of the matrix, the weightiest first; at most ROWS.

    A tie is broken by content: ids hang on the names of files. A report with the very text of another has its cells and adds no weight.
    """
    original = originals(readings)
    shown = [r.report.id for r in readings]
    readings = tuple(r for r in by_content(readings) if original[r.report.id] == r.report.id)
    sentences = passages(readings)
    place = {r.report.id: k for k, r in enumerate(readings)}
    latest = {r.report.id: _latest(r, dated) for r in readings}
    said = [_led(c, place, original) for c in _from_utterances(utterances)]
    told = (_led(c, place, original) for c in _from_timeline(readings, timeline))
    counted = (_led(c, place, original) for c in _from_figures(readings, sentences, place, figures))
    found = [
        *told,
        *said,
        *counted,
        *_stating(_untold(_from_sentences(readings, sentences), said), readings, place),
    ]
    telling = _Telling(readings, sentences, place, latest)
    rows = [
        (_weight(candidate, cells), candidate, cells)
        for candidate in _distinct(found, place)
        for cells in (_cells(candidate, telling, by_meaning=False),)
    ]
    rows.sort(key=lambda row: (-row[0], _at(row[1].lead, place)))
    made = []
    for _, candidate, cells in rows[:ROWS]:
        if len(readings) <= MEANT:
            cells = _cells(candidate, telling, by_meaning=True)
        lead = candidate.lead
        made.append(
            Statement(
                make_id("f", lead.report_id, lead.start, lead.end),
                lead.exact,
                True,
                {i: _cell_of(i, cells[original[i]]) for i in shown},
            )
        )
    return tuple(made)


def _cells(candidate: Candidate, telling: _Telling, by_meaning: bool) -> dict[str, Cell]:
    """By report id, what each report says of the fact; `by_meaning` costs a look of the encoder for each report."""
    readings, sentences, place, latest = telling
    near = _near(candidate, readings, sentences, place, by_meaning)
    return {
        r.report.id: _cell(candidate, readings, place, near, r, latest[r.report.id])
        for r in readings
    }


def _led(candidate: Candidate, place: dict[str, int], original: dict[str, str]) -> Candidate:
    """The candidate with the slices of copies laid to their originals, led by the first of the slices that read like its lead."""
    cites = tuple(
        dict.fromkeys(structs.replace(c, report_id=original[c.report_id]) for c in candidate.cites)
    )
    lead = structs.replace(candidate.lead, report_id=original[candidate.lead.report_id])
    alike = [c for c in cites if c.exact == lead.exact]
    return structs.replace(
        candidate,
        lead=min(alike, key=lambda c: _at(c, place), default=lead),
        cites=cites,
        differing={i: how for i, how in candidate.differing.items() if original[i] == i},
    )


def _cell_of(report_id: str, cell: Cell) -> Cell:
    """The cell of a report, or of its copy, as that of the report with this id."""
    cites = tuple(structs.replace(c, report_id=report_id) for c in cell.cites)
    return structs.replace(cell, cites=cites)


def _at(c: Citation, place: dict[str, int]) -> tuple[int, int, int]:
    return place[c.report_id], c.start, c.end


def _from_timeline(
    readings: tuple[Reading, ...], timeline: tuple[TimelineEvent, ...]
) -> Iterator[Candidate]:
    planned = {
        (r.report.id, e.start, e.end) for r in readings for e in r.events if e.state == "planned"
    }
    for event in timeline:
        if event.state == "planned":
            yield Candidate(event.cites[0], event.cites, 1.0, {}, None)
        elif event.state == "happened":
            plans = _only_plans(event, planned) if event.status == "updated" else {}
            yield Candidate(event.cites[0], event.cites, 1.0, plans, event.when.value)


def _only_plans(event: TimelineEvent, planned: set[tuple[str, int, int]]) -> dict[str, str]:
    """The reports that tell an event only as a plan, while others tell it otherwise."""
    told: dict[str, list[Citation]] = {}
    for c in event.cites:
        told.setdefault(c.report_id, []).append(c)
    return {
        report_id: f"told as a plan: “{cites[0].exact}”"
        for report_id, cites in told.items()
        if all((c.report_id, c.start, c.end) in planned for c in cites)
    }


def _from_utterances(utterances: tuple[Utterance, ...]) -> Iterator[Candidate]:
    for u in utterances:
        cites = tuple(c for q in u.quotations for c in q.content)
        if u.speaker_name and len(cites[0].exact) >= 20:
            yield Candidate(cites[0], cites, 0.8, {}, None)


def _from_figures(
    readings: tuple[Reading, ...],
    sentences: Passages,
    place: dict[str, int],
    figures: tuple[Figure, ...],
) -> Iterator[Candidate]:
    for figure in figures:
        values = [v for v in figure.values if v.cite.report_id in place]
        if not values:
            continue
        if figure.status == "agreed":
            values.sort(key=lambda v: (v.bound != "exact", _at(v.cite, place)))
        first = values[0]
        if first.kind == "ordinal" and len(values) == 1:
            continue
        differing = {
            v.cite.report_id: f"number: “{v.cite.exact}” against “{first.cite.exact}”"
            for v in values[1:]
            if figure.status in ("differs", "updated") and v.value != first.value
        }
        cites = tuple(
            _clause(readings[place[v.cite.report_id]], sentences, place, v.cite) for v in values
        )
        yield Candidate(
            cites[0], cites, 1.2 if first.kind in ("money", "percent") else 0.5, differing, None
        )


def _clause(reading: Reading, sentences: Passages, place: dict[str, int], at: Citation) -> Citation:
    """The event clause around a figure, else its sentence, else the figure itself."""
    around = [e for e in reading.events if e.start <= at.start and at.end <= e.end]
    if around:
        best = min(around, key=lambda e: (e.end - e.start, e.start))
        return cite(reading.report, (best.start, best.end))
    sentence = sentences.holding(place[at.report_id], (at.start, at.end))
    return cite(reading.report, sentence.span) if sentence else at


def _from_sentences(readings: tuple[Reading, ...], sentences: Passages) -> Iterator[Candidate]:
    """What no finding tells: sentences as they stand, the first of a report weighing most."""
    for reading, own in zip(readings, sentences.by_reading, strict=True):
        for passage in own:
            if len(passage.vector) >= MIN_STEMS:
                lead = cite(reading.report, passage.span)
                yield Candidate(lead, (lead,), 0.2 / (1 + passage.rank), {}, None)


def _untold(sentences: Iterable[Candidate], said: list[Candidate]) -> Iterator[Candidate]:
    """The sentences without those that are, for the most part, one of several reports' quotations of an utterance: that has a row."""
    told: dict[str, list[Citation]] = {}
    for candidate in said:
        if len({c.report_id for c in candidate.cites}) > 1:
            for c in (c for c in candidate.cites if c != candidate.lead):
                # a sentence around the lead joins its row
                told.setdefault(c.report_id, []).append(c)
    for sentence in sentences:
        lead = sentence.lead
        most = SAME_PLACE * (lead.end - lead.start)
        if not any(
            min(lead.end, c.end) - max(lead.start, c.start) > most
            for c in told.get(lead.report_id, ())
        ):
            yield sentence


def _stating(
    found: Iterable[Candidate], readings: tuple[Reading, ...], place: dict[str, int]
) -> Iterator[Candidate]:
    """The candidates led by the first of their slices with a finite verb; those without such a slice are no rows."""
    for candidate in found:
        lead = next(
            (
                c
                for c in (candidate.lead, *candidate.cites)
                if _has_finite_verb(readings[place[c.report_id]], c)
            ),
            None,
        )
        if lead is not None:
            yield structs.replace(candidate, lead=lead)


def _has_finite_verb(reading: Reading, at: Citation) -> bool:
    tokens = reading.parse.tokens
    return any(tokens[i].tag in FINITE for i in tokens_within(reading.parse, at.start, at.end))


def _distinct(found: list[Candidate], place: dict[str, int]) -> list[Candidate]:
    """Candidates in order of weight, without those that lead with the place or the words of an earlier one; those give it their slices."""
    kept: list[Candidate] = []
    words: list[tuple[str, ...]] = []
    for candidate in sorted(
        found,
        key=lambda c: (-len({x.report_id for x in c.cites}), -c.weight, _at(c.lead, place)),
    ):
        own = loose_words(candidate.lead.exact)
        for k, known in enumerate(kept):
            if _overlap(known.lead, candidate.lead) > SAME_PLACE or same_words(words[k], own):
                kept[k] = Candidate(
                    known.lead,
                    tuple(dict.fromkeys((*known.cites, *candidate.cites))),
                    max(known.weight, candidate.weight),
                    known.differing | candidate.differing,
                    known.day or candidate.day,
                )
                break
        else:
            kept.append(candidate)
            words.append(own)
    return kept


def _overlap(a: Citation, b: Citation) -> float:
    if a.report_id != b.report_id:
        return 0.0
    common = min(a.end, b.end) - max(a.start, b.start)
    return common / min(a.end - a.start, b.end - b.start)


def _near(
    candidate: Candidate,
    readings: tuple[Reading, ...],
    sentences: Passages,
    place: dict[str, int],
    by_meaning: bool,
) -> dict[int, Span]:
    """By place of the report, the sentence that states the same as the row's slice; reports with a slice of their own are left out."""
    lead = candidate.lead
    home = sentences.holding(place[lead.report_id], (lead.start, lead.end))
    if home is None:
        return {}
    own = {place[c.report_id] for c in candidate.cites}
    return {
        k: passage.span
        for k, (share, passage) in sentences.covering(lead.exact, home).items()
        if k not in own
        and (
            share >= COVERED
            or (
                by_meaning
                and says_the_same(
                    lead.exact,
                    readings[k].report.text[passage.span.start : passage.span.end],
                    share,
                )
            )
        )
    }


def _cell(
    candidate: Candidate,
    readings: tuple[Reading, ...],
    place: dict[str, int],
    near: dict[int, Span],
    reading: Reading,
    latest: str | None,
) -> Cell:
    report = reading.report
    own = tuple(c for c in candidate.cites if c.report_id == report.id)
    day = _day(candidate.day)
    early = day is not None and latest is not None and latest < day
    if report.id in candidate.differing and not early:
        return Cell("differs", own, candidate.differing[report.id])
    if not own and place[report.id] in near:
        own = (cite(report, near[place[report.id]]),)
    found = None
    if own:
        lead = readings[place[candidate.lead.report_id]]
        found = contradiction(lead, candidate.lead, reading, own)
    if found:
        return Cell(
            "differs", own, f"{found.kind}: “{found.other.exact}” against “{found.lead.exact}”"
        )
    if early and (not own or _plans(reading, own)):
        told = "told as a plan: " if own else ""
        return Cell("too early", own, f"{told}the report is not after {latest}")
    if own:
        return Cell("states", own)
    return Cell("silent")


def _plans(reading: Reading, own: tuple[Citation, ...]) -> bool:
    """Whether the slices tell a plan: a report that tells of what goes on already is not too early for it."""
    return any(
        e.state == "planned" and any(c.start < e.end and e.start < c.end for c in own)
        for e in reading.events
    )


def _latest(reading: Reading, dated: dict[str, BoundedReport]) -> str | None:
    """The last day on which the report can have been written: its own date, else the bound that the story gives."""
    published = reading.report.published.value
    bounded = dated.get(reading.report.id)
    return _day(published or (bounded.when.latest if bounded else None))


def _day(value: str | None) -> str | None:
    """The day of the calendar that a TIMEX value names, None where it names a longer or vaguer time."""
    day = DAY.match(value or "")
    return day.group() if day else None


def _weight(candidate: Candidate, cells: dict[str, Cell]) -> float:
    telling = sum(cell.says in ("states", "differs") for cell in cells.values())
    differing = any(cell.says == "differs" for cell in cells.values())
    return telling + candidate.weight + (1.5 if differing else 0.0)
