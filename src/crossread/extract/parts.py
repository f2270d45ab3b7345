"""A report as a language pipeline is handed it: title, headings and body, without marks, each stretch with its place.

Comes in: a Report. Goes out: parts. No sentence or name can cross from one part into another.
"""

from collections.abc import Iterator
from typing import NamedTuple

from crossread.model.report import ARTICLE_ZONES, Report, ZoneKind
from crossread.text.markdown_marks import blanked
from crossread.text.pieces import pieces

LONGEST_PART = 50_000
"""The most characters that are read as one text: memory grows with the longest."""


class Part(NamedTuple):
    """A zone, or a piece of a very long one: its index and kind, where it starts in the report, and its readable text."""

    zone: int
    kind: ZoneKind
    start: int
    text: str


def parts_of(report: Report) -> Iterator[Part]:
    """The article zones in order. The text of a part is as long as the stretch of the report it stands for."""
    for index, zone in enumerate(report.zones):
        if zone.kind in ARTICLE_ZONES:
            text = _readable(report.text[zone.start : zone.end])
            for start, end in pieces(text, LONGEST_PART):
                yield Part(index, zone.kind, zone.start + start, text[start:end])


def _readable(text: str) -> str:
    """The same length with Markdown marks, and the spaces that confuse a tokenizer, turned into plain ones."""
    return blanked(text).translate(
        {0x00A0: " ", 0x202F: " ", 0x2009: " ", 0x0A: " ", 0x0D: " ", 0x09: " "}
    )
