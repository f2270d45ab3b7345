"""The agreement matrix: which report states a fact, differs, is silent, or is too old to know it.

Comes in: the Readings of a story and what was already joined across them. Goes out: rows, each a slice with a cell for every report.
A row is chosen for weight (how many reports tell it) and for difference; a fact's truth is never judged.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct

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
from crossread.text.ids import make_id

ROWS = 80
NEAR = 0.55
"""A sentence that covers this share of the row's slice states the same fact. On the Rutte gold 0.5 to 0.9 give nearly the same cells; below,
sentences that only share a topic are taken for it (python -m eval.run --only rutte, "cell right")."""
DAY = len("2024-10-01")
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


def statements(
    readings: tuple[Reading, ...],
    utterances: tuple[Utterance, ...],
    figures: tuple[Figure, ...],
    timeline: tuple[TimelineEvent, ...],
    dated: dict[str, BoundedReport],
) -> tuple[Statement, ...]:
    """The rows of the matrix, the weightiest first; at most ROWS."""
    sentences = passages(readings)
    place = {r.report.id: k for k, r in enumerate(readings)}
    latest = {r.report.id: _latest(r, dated) for r in readings}
    said = list(_from_utterances(utterances))
    found = [
        *_from_timeline(readings, timeline),
        *said,
        *_from_figures(readings, sentences, place, figures),
        *_untold(_from_sentences(readings, sentences), said),
    ]
    rows = []
    for candidate in _distinct(found):
        near = _near(candidate, sentences, place)
        cells = {
            r.report.id: _cell(candidate, readings, place, near, r, latest[r.report.id])
            for r in readings
        }
        rows.append((_weight(candidate, cells), candidate.lead, cells))
    rows.sort(key=lambda row: (-row[0], row[1]))
    return tuple(
        Statement(make_id("f", lead.report_id, lead.start, lead.end), lead.exact, True, cells)
        for _, lead, cells in rows[:ROWS]
    )


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
        first = figure.values[0]
        if first.kind == "ordinal" and len(figure.values) == 1:
            continue
        differing = {
            v.cite.report_id: f"number: “{v.cite.exact}” against “{first.cite.exact}”"
            for v in figure.values[1:]
            if figure.status in ("differs", "updated") and v.value != first.value
        }
        cites = tuple(
            _clause(readings[place[v.cite.report_id]], sentences, place, v.cite)
            for v in figure.values
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
            for c in candidate.cites[1:]:  # a sentence around the lead joins its row
                told.setdefault(c.report_id, []).append(c)
    for sentence in sentences:
        lead = sentence.lead
        most = SAME_PLACE * (lead.end - lead.start)
        if not any(
            min(lead.end, c.end) - max(lead.start, c.start) > most
            for c in told.get(lead.report_id, ())
        ):
            yield sentence


def _distinct(found: list[Candidate]) -> list[Candidate]:
    """Candidates in order of weight, without those that lead with the same place as an earlier one; those give it their slices."""
    kept: list[Candidate] = []
    for candidate in sorted(
        found, key=lambda c: (-len({x.report_id for x in c.cites}), -c.weight, c.lead)
    ):
        for k, known in enumerate(kept):
            if _overlap(known.lead, candidate.lead) > SAME_PLACE:
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
    return kept


def _overlap(a: Citation, b: Citation) -> float:
    if a.report_id != b.report_id:
        return 0.0
    common = min(a.end, b.end) - max(a.start, b.start)
    return common / min(a.end - a.start, b.end - b.start)


def _near(candidate: Candidate, sentences: Passages, place: dict[str, int]) -> dict[int, Span]:
    """By place of the report, the sentence that is near enough to the row's slice to state the same."""
    lead = candidate.lead
    home = sentences.holding(place[lead.report_id], (lead.start, lead.end))
    if home is None:
        return {}
    covering = sentences.covering(lead.exact, home)
    return {k: passage.span for k, (share, passage) in covering.items() if share >= NEAR}


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
    day = (candidate.day or "")[:DAY]
    early = len(day) == DAY and latest is not None and latest < day
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
    if early:
        told = "told as a plan: " if own else ""
        return Cell("too early", own, f"{told}the report is not after {latest}")
    if own:
        return Cell("states", own)
    return Cell("silent")


def _latest(reading: Reading, dated: dict[str, BoundedReport]) -> str | None:
    """The last day on which the report can have been written: its own date, else the bound that the story gives."""
    published = reading.report.published.value
    bounded = dated.get(reading.report.id)
    day = published or (bounded.when.latest if bounded else None)
    return day[:DAY] if day and len(day) >= DAY else None


def _weight(candidate: Candidate, cells: dict[str, Cell]) -> float:
    telling = sum(cell.says in ("states", "differs") for cell in cells.values())
    differing = any(cell.says == "differs" for cell in cells.values())
    return telling + candidate.weight + (1.5 if differing else 0.0)
