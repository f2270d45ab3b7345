"""The words about a figure, for a reader to see what it is of.

Comes in: a report's text and a citation. Goes out: a citation of the words about it: a slice of the same line that ends at whole words.
Never runs past the sentence or the line.
"""

import re
from collections.abc import Mapping

from crossread.model.report import Citation

BEFORE = 70
BEHIND = 70
"""Characters shown on either side at most."""
_EDGE = re.compile(r"(?<=[.!?][”\"’)])\s|(?<=[.!?])\s(?=[^\W\d_a-z]|[“\"])|\n")

_OPENERS = "#>*-–—•|,;:)]"
"""Marks that open a line or are left of the phrase before."""
_MARKS = (("“", "”"), ("‘", "’"), ('"', '"'), ("«", "»"))


def in_context(texts: Mapping[str, str], cite: Citation) -> Citation:
    """The citation with the words about it, within its sentence; itself where the report's text is not known.

    >>> in_context({"r": "It rained. The town spent $3 million on roads. Good."}, Citation("r", 26, 36, "$3 million")).exact
    'The town spent $3 million on roads.'
    """
    text = texts.get(cite.report_id)
    if text is None:
        return cite
    start = max(0, cite.start - BEFORE)
    end = min(len(text), cite.end + BEHIND)
    edges = [m.end() for m in _EDGE.finditer(text, start, cite.start + 1)]
    if edges:
        start = edges[-1]
    elif start:
        start = _word_start(text, start, cite.start)
    edge = _EDGE.search(text, cite.end, end)
    if edge:
        end = edge.start()
    elif end < len(text):
        end = _word_end(text, cite.end, end)
    while start < cite.start and (text[start].isspace() or text[start] in _OPENERS):
        start += 1
    while end > cite.end and text[end - 1].isspace():
        end -= 1
    start, end = _without_open_marks(text, cite, start, end)
    return Citation(cite.report_id, start, end, text[start:end])


def _without_open_marks(text: str, cite: Citation, start: int, end: int) -> tuple[int, int]:
    """The ends without a quotation mark whose partner stands outside."""
    for opens, closes in _MARKS:
        inner = text[start + 1 : end]
        if start < cite.start and text[start] == opens and closes not in inner:
            start += 1
        inner = text[start : end - 1]
        if end > cite.end and text[end - 1] == closes and opens not in inner:
            end -= 1
    return start, end


def _word_start(text: str, low: int, high: int) -> int:
    """Where the first whole word behind `low` begins."""
    blank = re.compile(r"\s").search(text, low, high)
    return blank.end() if blank else high


def _word_end(text: str, low: int, high: int) -> int:
    """Where the last whole word before `high` ends."""
    place = high
    while place > low and not text[place - 1].isspace():
        place -= 1
    return place if place > low else low
