"""The agreement matrix: which report states a fact, differs, is silent, or is too old to know it.

Comes in: the Readings of a story and what was already joined across them. Goes out: rows, each a whole sentence or clause of one report
with a cell for every report. A row is chosen for weight (how many reports tell it, how near to the head of a report, with whom and how much) and for
difference; a fact's truth is never judged.
"""

import math
from collections import defaultdict
from collections.abc import Iterator

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
from crossread.model.report import Span, cite
from crossread.reconcile.cells import Found, cells, found, latest_day
from crossread.reconcile.clause_rows import Lead, is_own, leads, parts, told_in, told_parts
from crossread.reconcile.finding_rows import finding_leads
from crossread.reconcile.passages import Passage, passages
from crossread.reconcile.same_fact import LIKELY, OPENING, same_words
from crossread.reconcile.told import Told, told
from crossread.text.align import loose_words
from crossread.text.ids import make_id
from crossread.text.leaning import is_whole, leans, talks

ROWS = 80
ALONE = 40
"""Rows that one report alone tells: a matrix is for what can be compared, the rest stands in the report."""
FURTHER_DOWN, OF_THE_STORY = 8, 0.15
"""A row that one report alone tells, so far down in it, must have this share of its words' weight in common with the others: teasers have less."""
MIN_STEMS, MAX_WORDS = 4, 70
"""A sentence with fewer content words says too little to be a row, one with more words too much."""

LEANS = 1.5
"""What a row loses whose sentence leans on the one before it; one that a single report tells is none."""
WEIGHT_OF = {"states": 1.0, "differs": 1.0, "too early": 0.5, "silent": 0.0}
"""What a cell adds to a row: a fact that an older report could not know is news."""
PART = 0.5
"""What a row loses that is a part of a sentence."""
MOST_OF = 0.5
"""A slice that has this share of its words in a slice shown already tells nothing new."""


class Row(Struct, frozen=True):
    """A slice that can lead a row, with its cells by report id."""

    lead: Lead
    cells: dict[str, Cell]
    weight: float


def statements(
    readings: tuple[Reading, ...],
    utterances: tuple[Utterance, ...],
    figures: tuple[Figure, ...],
    timeline: tuple[TimelineEvent, ...],
    dated: dict[str, BoundedReport],
) -> tuple[Statement, ...]:
    """The rows of the matrix, the weightiest first; at most ROWS. The order of `readings`, each text once, breaks ties."""
    place = {r.report.id: k for k, r in enumerate(readings)}
    side_by_side = told(readings, place, passages(readings), utterances, figures, timeline)
    findings = found(
        side_by_side, figures, timeline, {r.report.id: latest_day(r, dated) for r in readings}
    )
    made = []
    for row in _chosen(side_by_side, findings, utterances, timeline):
        home = readings[row.lead.home.reading].report
        lead = cite(home, row.lead.span)
        row_id = make_id("f", home.id, lead.start, lead.end)
        made.append(Statement(row_id, lead.exact, True, row.cells))
    return tuple(made)


def _chosen(
    told: Told,
    findings: Found,
    utterances: tuple[Utterance, ...],
    timeline: tuple[TimelineEvent, ...],
) -> list[Row]:
    """The rows by weight, no two of one fact: what a row shows leads none itself."""
    chosen: list[Row] = []
    words: list[tuple[str, ...]] = []
    shown: dict[int, list[Span]] = defaultdict(list)
    for rows, most in (
        (_rows(told, findings), ROWS),
        (_part_rows(told, findings), ROWS),
        (_finding_rows(told, findings, utterances, timeline), ROWS),
        (_own_rows(told, findings), ALONE),
    ):
        for row in sorted(rows, key=_order):
            home, span = told.sentences.number(row.lead.home), row.lead.span
            own = loose_words(_text(told, row))
            if (
                most == 0
                or any(_overlaps(span, s) for s in shown[home])
                or any(same_words(own, other) for other in words)
            ):
                continue
            most -= 1
            chosen.append(row)
            words.append(own)
            shown[home].append(span)
            for p in (p for theirs in row.lead.stating.values() for p in theirs):
                shown[told.sentences.number(p)].append(told_in(told, p, row.lead))
    return sorted(chosen, key=_order)[:ROWS]


def _overlaps(one: Span, other: Span) -> bool:
    """Whether two slices have most of the shorter one in common."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return common >= MOST_OF * min(one.end - one.start, other.end - other.start)


def _is_of_the_story(told: Told, lead: Passage) -> bool:
    """Whether a sentence that no other report states stands near the head, or shares words with the others."""
    if lead.rank < FURTHER_DOWN:
        return True
    shared = sum(
        weight**2
        for word, weight in lead.vector.items()
        if any(told.sentences.all[k].reading != lead.reading for k in told.sentences.holders[word])
    )
    return shared >= OF_THE_STORY


def _order(row: Row) -> tuple[float, int, Span]:
    return -row.weight, row.lead.home.reading, row.lead.span


def _text(told: Told, row: Row) -> str:
    return told.readings[row.lead.home.reading].report.text[slice(*row.lead.span)]


def _rows(told: Told, findings: Found) -> Iterator[Row]:
    """What several reports tell: sentences, or those of their clauses that the others tell; below the opening it must be likely of one."""
    for home in told.sentences.all:
        reading = told.readings[home.reading]
        stating = told.stating(home)
        if home.rank >= OPENING and not any(
            odds >= LIKELY for odds in told.odds[told.sentences.number(home)].values()
        ):
            continue
        if stating and _can_lead(home, reading):
            for lead in leads(told, home, stating):
                yield _row(told, findings, lead)


def _part_rows(told: Told, findings: Found) -> Iterator[Row]:
    """Clauses that several reports tell, of sentences that as a whole only one tells."""
    for home in told.sentences.all:
        if not told.stating(home):
            for lead in told_parts(told, home):
                yield _row(told, findings, lead)


def _finding_rows(
    told: Told,
    findings: Found,
    utterances: tuple[Utterance, ...],
    timeline: tuple[TimelineEvent, ...],
) -> Iterator[Row]:
    """Events and quotations that no other row shows."""
    for lead in finding_leads(told, utterances, timeline):
        yield _row(told, findings, lead)


def _own_rows(told: Told, findings: Found) -> Iterator[Row]:
    """What one report alone tells: sentences, and clauses of sentences of which another part is told by others."""
    for home in told.sentences.all:
        reading = told.readings[home.reading]
        if not _is_of_the_story(told, home):
            continue
        text = reading.report.text
        spans = [s for s in parts(told, home) if _is_main(text, s)]
        if (
            not told.stating(home)
            and (home.rank < OPENING or not told.doubtful(home))
            and _can_lead(home, reading)
            and not leans(reading.parse, text, *home.span)
            and all(is_own(told, home, span) for span in parts(told, home))
        ):
            spans = [home.span]
        for span in spans:
            if span == home.span or (
                not leans(reading.parse, text, *span) and is_own(told, home, span)
            ):
                yield _row(told, findings, Lead(home, span, {}))


def _is_main(text: str, span: Span) -> bool:
    """Whether the clause opens its sentence, with a name, or behind "and": one behind "since" or "while" is told in passing."""
    before = text[: span.start].rstrip()
    return text[span.start].isupper() or before.endswith((" and", " but", ";"))


def _row(told: Told, findings: Found, lead: Lead) -> Row:
    home, reading = lead.home, told.readings[lead.home.reading]
    made = cells(home, lead.span, lead.stating, told, findings)
    weight = _weight(home, made)
    if lead.span != home.span:
        weight -= PART
    elif leans(reading.parse, reading.report.text, *home.span):
        weight -= LEANS
    return Row(lead, made, weight)


def _can_lead(passage: Passage, reading: Reading) -> bool:
    start, end = passage.span
    text = reading.report.text
    spoken = [
        s for q in reading.quotations for s in (q.content if q.kind == "direct" else q.quoted)
    ]
    return (
        len(passage.vector) >= MIN_STEMS
        and len(text[start:end].split()) <= MAX_WORDS
        and is_whole(reading.parse, text, start, end)
        and not talks(reading.parse, start, end, spoken)
    )


def _weight(lead: Passage, cells: dict[str, Cell]) -> float:
    differing = any(cell.says == "differs" for cell in cells.values())
    return round(
        math.fsum(WEIGHT_OF[cell.says] for cell in cells.values())
        + (1.0 if differing else 0.0)
        + (0.5 if lead.rank < OPENING else 0.0)
        + 0.3 / (1 + lead.rank)
        + (0.2 if lead.figures else 0.0)
        + (0.2 if lead.names else 0.0),
        6,
    )
