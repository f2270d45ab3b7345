"""A report and what points into it: spans, citations, zones, metadata.

Offsets are half-open and count Unicode code points of `Report.text`. There are no other offsets anywhere.
"""

from typing import Literal, NamedTuple

from msgspec import Struct

from crossread.errors import IntegrityError

ZoneKind = Literal[
    "title", "standfirst", "heading", "body", "byline", "date_line", "dateline", "credit", "caption",
    "navigation", "share", "video", "related", "further_reading", "editor_note", "advert", "other",
]  # fmt: skip
ARTICLE_ZONES: frozenset[str] = frozenset({"title", "standfirst", "heading", "body"})
"""The zones that extractors read. Everything else is furniture or metadata and is never quoted as the article's words."""
BODY_ZONES: frozenset[str] = frozenset({"standfirst", "body"})

Basis = Literal["stated", "given", "inferred", "unknown"]
WhenBasis = Literal["stated", "inferred", "bounded", "unknown"]


class Span(NamedTuple):
    """A half-open slice of one report's text; which report is told by what holds the span."""

    start: int
    end: int


class Citation(Struct, frozen=True, order=True):
    """A slice that leaves its report: made by `cite`, which refuses what does not fit."""

    report_id: str
    start: int
    end: int
    exact: str
    source_start: int | None = None
    source_end: int | None = None


class Zone(Struct, frozen=True):
    """One paragraph, line or part of a line of a report, and what it is. Zones never overlap and are sorted.

    Furniture that a page runs into a sentence parts its paragraph into several zones of the body.
    """

    kind: ZoneKind
    start: int
    end: int


class CitedText(Struct, frozen=True):
    """A piece of metadata, what it rests on, and where the report says so."""

    value: str | None
    basis: Basis
    cites: tuple[Citation, ...] = ()
    because: str | None = None


UNKNOWN_TEXT = CitedText(None, "unknown")


class When(Struct, frozen=True):
    """A point or stretch of time: ISO 8601 at the known precision, else a TIMEX3 value, or None.

    `end` is inclusive. `earliest` and `latest` bound a time whose basis is "bounded". `anchor` is the date that a relative
    expression was resolved against.
    """

    value: str | None
    basis: WhenBasis
    end: str | None = None
    earliest: str | None = None
    latest: str | None = None
    anchor: str | None = None


UNKNOWN_WHEN = When(None, "unknown")


class Problem(Struct, frozen=True):
    """Something that could not be done, told in the account instead of raised."""

    stage: str
    code: str
    message: str
    report_id: str | None = None
    source: str | None = None


class Report(Struct, frozen=True):
    """One report as received. `text` never changes after `ingest`; `source_map` maps it into marked-up source.

    `source_map` holds runs (text_start, source_start, length), sorted, in which text and decoded source run in step; empty
    for plain text. `published` and its like carry citations into this very text.
    """

    id: str
    source: str
    sha256: str
    text: str
    language: str | None
    title: CitedText
    outlet: CitedText
    dateline: CitedText
    authors: tuple[CitedText, ...]
    agencies: tuple[CitedText, ...]
    published: CitedText
    updated: CitedText
    zones: tuple[Zone, ...]
    source_map: tuple[tuple[int, int, int], ...] = ()


def cite(report: Report, span: tuple[int, int]) -> Citation:
    """The citation of `span` in `report`, with its place in the marked-up source where that can be mapped.

    Raises IntegrityError if the span is empty or does not lie within the text.
    """
    start, end = span
    if not 0 <= start < end <= len(report.text):
        raise IntegrityError(
            f"{report.source}: no slice {start}:{end} in a text of {len(report.text)} characters"
        )
    source_start, source_end = (
        source_place(report.source_map, start),
        source_place(report.source_map, end - 1),
    )
    if source_start is None or source_end is None:
        source_start = source_end = None
    else:
        source_end += 1
    return Citation(report.id, start, end, report.text[start:end], source_start, source_end)


def source_place(source_map: tuple[tuple[int, int, int], ...], offset: int) -> int | None:
    """Where the character at `offset` of the text stands in the decoded source, or None."""
    low, high = 0, len(source_map)
    while low < high:
        middle = (low + high) // 2
        if source_map[middle][0] <= offset:
            low = middle + 1
        else:
            high = middle
    if low == 0:
        return None
    text_start, source_start, length = source_map[low - 1]
    return source_start + offset - text_start if offset < text_start + length else None
