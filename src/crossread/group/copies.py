"""Which passages stand in more than one report, and how many origins the reports come down to.

Comes in: Readings. Goes out: shared passages as citations, sorted into copied text, shared quotations and formulas. Never compares
furniture. Source of the method: seed-and-extend over word k-grams, as in copy detection (Schleimer, Wilkerson and Aiken 2003).
"""

from itertools import combinations, product
from typing import Literal, NamedTuple

from crossread.model.account import SharedText
from crossread.model.layers import Reading
from crossread.model.report import BODY_ZONES, Citation, Report, Span, cite
from crossread.text.tokens import PlacedWord, placed_words

SEED_WORDS = 6
"""Two reports share a passage only where at least this many words stand in a row in both."""
BRIDGE_WORDS = 3
"""Runs this close in both reports are one passage: an editor changed a word or two."""
COPIED_WORDS = 20
"""From this length on, shared narration is called copied; below, it may be a formula of the trade or a name with its titles."""
QUOTED_SHARE = 0.6
"""A passage with this share between quotation marks in either report is somebody's words: the other took them over without marks."""
COPY_OF_REPORT = 0.4
"""A report with this share of its words copied from another has no origin of its own."""


class Run(NamedTuple):
    """Words `a` to `a_end` of one report are words `b` to `b_end` of the other, edits of a few words included."""

    a: int
    b: int
    a_end: int
    b_end: int


class Body(NamedTuple):
    """The words of a report's body in order, and where each of its word k-grams begins, by the k-gram's number in the story."""

    reading: Reading
    words: list[PlacedWord]
    seeds: dict[int, list[int]]


class Copies(NamedTuple):
    """Every shared passage once, longest first, and the number of independent origins of the reports."""

    shared_text: tuple[SharedText, ...]
    origins: int


def copies(readings: tuple[Reading, ...]) -> Copies:
    """What the reports share, with its place in each report that has it; reports that are mostly copies of one another are one origin.

    Time grows with the words of all reports, and with what they share.
    """
    leader = {r.report.id: r.report.id for r in readings}

    def top(report_id: str) -> str:
        while leader[report_id] != report_id:
            report_id = leader[report_id]
        return report_id

    found: dict[tuple[Citation, ...], SharedText] = {}
    for one, other in combinations(_bodies(readings), 2):
        between = _between(one, other)
        for shared in between:
            found.setdefault(shared.cites, shared)
        copied = sum(s.words for s in between if s.kind == "copied")
        if copied and copied >= COPY_OF_REPORT * min(len(one.words), len(other.words)):
            leader[top(other.reading.report.id)] = top(one.reading.report.id)
    joined = _joined(list(found.values()))
    return Copies(
        tuple(sorted(joined, key=lambda s: (-s.words, s.cites))), len({top(r) for r in leader})
    )


def _bodies(readings: tuple[Reading, ...]) -> list[Body]:
    numbers: dict[tuple[str, ...], int] = {}
    bodies = []
    for reading in readings:
        words = _body_words(reading.report)
        seeds: dict[int, list[int]] = {}
        for i in range(len(words) - SEED_WORDS + 1):
            gram = tuple(w.word for w in words[i : i + SEED_WORDS])
            seeds.setdefault(numbers.setdefault(gram, len(numbers)), []).append(i)
        bodies.append(Body(reading, words, seeds))
    return bodies


def _between(one: Body, other: Body) -> list[SharedText]:
    shared = []
    for run in _runs(one, other):
        spans = (
            Span(one.words[run.a].start, one.words[run.a_end - 1].end),
            Span(other.words[run.b].start, other.words[run.b_end - 1].end),
        )
        a, b = one.reading, other.reading
        quoted = [_quoted_share(a, spans[0]), _quoted_share(b, spans[1])]
        if min(quoted) >= QUOTED_SHARE:
            spans = (_quoted_part(a, spans[0]), _quoted_part(b, spans[1]))
        words = len(placed_words(a.report.text, *spans[0]))
        cites = tuple(sorted((cite(a.report, spans[0]), cite(b.report, spans[1]))))
        kind: Literal["copied", "quotation", "formula"]
        kind = (
            "quotation"
            if max(quoted) >= QUOTED_SHARE
            else "copied"
            if words >= COPIED_WORDS
            else "formula"
        )
        shared.append(SharedText(kind, words, cites))
    return shared


def _body_words(report: Report) -> list[PlacedWord]:
    """The words of the body; after each paragraph a word that no other text has, so that no passage runs over its edge."""
    words: list[PlacedWord] = []
    for zone in report.zones:
        if zone.kind in BODY_ZONES:
            words.extend(placed_words(report.text, zone.start, zone.end))
            words.append(PlacedWord(f"\n{report.id}:{zone.end}", zone.end, zone.end))
    return words


def _runs(one: Body, other: Body) -> list[Run]:
    """Maximal common runs, longest first, no word used twice, neighbours bridged."""
    a, b = one.words, other.words
    runs: set[tuple[int, int, int]] = set()
    for seed in one.seeds.keys() & other.seeds.keys():
        for i, j in product(one.seeds[seed], other.seeds[seed]):
            if i and j and a[i - 1].word == b[j - 1].word:
                continue
            length = SEED_WORDS
            while (
                i + length < len(a)
                and j + length < len(b)
                and a[i + length].word == b[j + length].word
            ):
                length += 1
            runs.add((-length, i, j))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    kept = []
    for negative, i, j in sorted(runs):
        if taken_a.isdisjoint(range(i, i - negative)) and taken_b.isdisjoint(
            range(j, j - negative)
        ):
            taken_a.update(range(i, i - negative))
            taken_b.update(range(j, j - negative))
            kept.append(Run(i, j, i - negative, j - negative))
    return _bridged(sorted(kept))


def _bridged(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined:
            last = joined[-1]
            if 0 <= run.a - last.a_end <= BRIDGE_WORDS and 0 <= run.b - last.b_end <= BRIDGE_WORDS:
                joined[-1] = Run(last.a, last.b, run.a_end, run.b_end)
                continue
        joined.append(run)
    return joined


def _quoted_share(reading: Reading, span: Span) -> float:
    quoted: set[int] = set()
    for q in reading.quotations:
        for piece in q.content if q.kind == "direct" else q.quoted:
            quoted.update(range(max(piece.start, span.start), min(piece.end, span.end)))
    return len(quoted) / (span.end - span.start)


def _quoted_part(reading: Reading, span: Span) -> Span:
    """The part of the span from the first to the last character between quotation marks."""
    pieces = [
        (max(piece.start, span.start), min(piece.end, span.end))
        for q in reading.quotations
        for piece in (q.content if q.kind == "direct" else q.quoted)
        if piece.start < span.end and span.start < piece.end
    ]
    return Span(min(start for start, _ in pieces), max(end for _, end in pieces))


def _joined(pairs: list[SharedText]) -> list[SharedText]:
    """Pairs that cite the same place of one report are one passage of three or more."""
    merged: list[SharedText] = []
    for pair in sorted(pairs, key=lambda s: (-s.words, s.cites)):
        for k, known in enumerate(merged):
            if known.kind == pair.kind and _same_place(known, pair):
                cites = {c.report_id: c for c in pair.cites} | {c.report_id: c for c in known.cites}
                merged[k] = SharedText(known.kind, known.words, tuple(sorted(cites.values())))
                break
        else:
            merged.append(pair)
    return merged


def _same_place(one: SharedText, other: SharedText) -> bool:
    return any(
        c.report_id == d.report_id
        and min(c.end, d.end) - max(c.start, d.start) > 0.8 * min(c.end - c.start, d.end - d.start)
        for c in one.cites
        for d in other.cites
    )
