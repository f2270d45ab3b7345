"""A report as a language pipeline is handed it: title, headings and body, without marks, each stretch with its place.

Comes in: a Report. Goes out: stretches and parts. No sentence or name can cross from one into another. A paragraph that furniture is run
into is one stretch, in which blanks stand for the furniture.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from crossread.model.report import ARTICLE_ZONES, Report, Span, ZoneKind
from crossread.text.keep_last import keep_last
from crossread.text.markdown_marks import blanked
from crossread.text.pieces import pieces

_LINE_END = re.compile(r"[\n\r\u2028\u2029]")
LONGEST_PART = 50_000
"""The most characters that are read as one text: memory grows with the longest."""


class Part(NamedTuple):
    """A zone, or a piece of a very long one: its index and kind, where it starts in the report, and its readable text."""

    zone: int
    kind: ZoneKind
    start: int
    text: str


def parts_of(report: Report) -> Iterator[Part]:
    """The article's stretches in order. The text of a part is as long as the stretch of the report it stands for."""
    for stretch in stretches_of(report):
        text = _readable(stretch.text)
        for start, end in pieces(text, LONGEST_PART):
            yield Part(stretch.zone, stretch.kind, stretch.start + start, text[start:end])


@keep_last
def stretches_of(report: Report) -> tuple[Part, ...]:
    """The article zones in order, the pieces of one paragraph as one: what stands between them in the line is blanked."""
    found: list[Part] = []
    for index, zone in enumerate(report.zones):
        if zone.kind not in ARTICLE_ZONES:
            continue
        words = report.text[zone.start : zone.end]
        if found and _goes_on(report, found[-1], zone.start, zone.kind):
            first = found.pop()
            hole = " " * (zone.start - first.start - len(first.text))
            found.append(first._replace(text=first.text + hole + words))
        else:
            found.append(Part(index, zone.kind, zone.start, words))
    return tuple(found)


@keep_last
def holes_of(report: Report) -> tuple[Span, ...]:
    """Where furniture stands inside a paragraph, in order."""
    found: list[Span] = []
    for stretch in stretches_of(report):
        end = stretch.start + len(stretch.text)
        for zone in report.zones[stretch.zone :]:
            if zone.start >= end:
                break
            if zone.kind not in ARTICLE_ZONES:
                found.append(Span(zone.start, zone.end))
    return tuple(found)


@keep_last
def legible(report: Report) -> str:
    """The report's text with blanks for the furniture inside paragraphs, of the same length."""
    text = report.text
    for hole in holes_of(report):
        text = f"{text[: hole.start]}{' ' * (hole.end - hole.start)}{text[hole.end :]}"
    return text


def clear_of(
    text: str, spans: Iterable[tuple[int, int]], holes: Sequence[Span]
) -> tuple[Span, ...]:
    """The spans without the furniture inside them: one that holds furniture becomes the pieces of `text` before and behind it.

    >>> clear_of("One word MORE here.", [(0, 8), (4, 18)], [Span(9, 13)])
    (Span(start=0, end=8), Span(start=4, end=8), Span(start=14, end=18))
    """
    pieces_left: list[Span] = []
    for start, end in spans:
        cuts = [h for h in holes if start <= h.start and h.end <= end]
        bounds = [start, *(edge for hole in cuts for edge in hole), end]
        for first, last in zip(bounds[::2], bounds[1::2], strict=True):
            words = text[first:last]
            left = first + len(words) - len(words.lstrip())
            if words.strip():
                pieces_left.append(Span(left, left + len(words.strip())))
    return tuple(pieces_left)


def _goes_on(report: Report, before: Part, start: int, kind: ZoneKind) -> bool:
    """Whether a zone stands in the same line as the stretch before it."""
    between = report.text[before.start + len(before.text) : start]
    return before.kind == kind and not _LINE_END.search(between)


def _readable(text: str) -> str:
    """The same length with Markdown marks, and the spaces that confuse a tokenizer, turned into plain ones."""
    return blanked(text).translate(
        {0x00A0: " ", 0x202F: " ", 0x2009: " ", 0x0A: " ", 0x0D: " ", 0x09: " "}
    )
