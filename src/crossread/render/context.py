"""The words about a figure, for a reader to see what it is of.

Comes in: a report's text and a citation. Goes out: a citation of the words about it: a slice of the same line that ends at whole words.
Never runs past the sentence or the line.
"""

import re
from collections.abc import Iterator, Mapping

from crossread.model.report import Citation

BEFORE = 110
BEHIND = 110
"""Characters shown on either side at most, where the sentence is too long to be shown whole."""
WHOLE = 260
"""Characters of a sentence that is shown whole."""
LEAD = 24
"""Characters that stand before the citation at least, where words are left out so as to begin a phrase."""
_PHRASE = re.compile(r"(?:[,;)]|\s[–—-]{1,2})\s+(?:(?:and|but|while)\s+)?(?=[^\W\d_])")
"""Where a phrase may begin: behind a comma or a dash, never before a number."""
_SHORT = re.compile(
    r"\b(?:[A-Z]|Mrs?|Ms|Dr|Prof|Rev|Gen|Col|Maj|Capt|Lt|Sgt|Gov|Sen|Rep|St|Mt|vs|Jr|Sr|Adm|Nov?|Jan|Feb|Aug|Sept?|Oct|Dec)\.$"
)
LONGEST_SHORT = 6
"""Characters of the longest abbreviation with its mark and the edge before it."""
_DATELINE = re.compile(
    r"[A-Z][A-Z .,’'-]{2,30}(?:, [A-Z][\w. ]{1,20})?(?: \([^()\n]{2,40}\))? ?(?:[–—]|--| - ) ?"
)
"""The place, in capitals, and the agency that open a report."""
_EDGE = re.compile(
    r"(?<=[.!?][”\"’)])\s|(?<=[.!?])\s(?=[^\W\d_a-z]|[“\"])|(?<=[a-z]{2}[.!?])(?=[A-Z][a-z])|\n"
)

_OPENERS = "#>*-–—•|,;:)]"
"""Marks that open a line or are left of the phrase before."""
_DOUBLE = (("“", "”"), ('"', '"'), ("«", "»"))
_MARKS = (("‘", "’"), *_DOUBLE)


def in_context(texts: Mapping[str, str], cite: Citation) -> Citation:
    """The citation with the words about it, within its sentence; itself where the report's text is not known.

    >>> in_context({"r": "It rained. The town spent $3 million on roads. Good."}, Citation("r", 26, 36, "$3 million")).exact
    'The town spent $3 million on roads.'
    """
    text = texts.get(cite.report_id)
    if text is None:
        return cite
    start, end = _sentence(text, cite)
    if end - start > WHOLE:
        start, end = _cut(text, cite, start, end)
    while start < cite.start and (text[start].isspace() or text[start] in _OPENERS):
        start += 1
    while end > cite.end and text[end - 1].isspace():
        end -= 1
    start, end = _without_open_marks(text, cite, *_with_its_marks(text, cite, start, end))
    return Citation(cite.report_id, start, end, text[start:end])


def _sentence(text: str, cite: Citation) -> tuple[int, int]:
    """The sentence about the citation, or so much of it as could be shown; without the place and agency that open a report."""
    low, high = max(0, cite.start - WHOLE), min(len(text), cite.end + WHOLE)
    start = max((e.end() for e in _edges(text, low, cite.start + 1)), default=low)
    end = min((e.start() for e in _edges(text, cite.end, high)), default=high)
    dateline = _DATELINE.match(text, start, cite.start)
    return dateline.end() if dateline else start, end


def _edges(text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """Where a sentence or a line ends, not behind an abbreviation or an initial."""
    for edge in _EDGE.finditer(text, low, high):
        if edge[0] == "\n" or not _SHORT.search(
            text, max(0, edge.start() - LONGEST_SHORT), edge.start()
        ):
            yield edge


def _cut(text: str, cite: Citation, start: int, end: int) -> tuple[int, int]:
    """The ends of a long sentence brought near to the citation."""
    low, high = cite.start - BEFORE, cite.end + BEHIND
    if low > start:
        start = _phrase_start(text, low, cite.start)
    if high < end:
        end = _phrase_end(text, cite.end, high)
    return start, end


def _with_its_marks(text: str, cite: Citation, start: int, end: int) -> tuple[int, int]:
    """The ends with the whole of a quotation of several sentences that closes or opens amid the words, where that is short; of one that
    closes there and is long, only what stands on the citation's side of the mark."""
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    for opened, closed in _quotations(text, line, stop if stop >= 0 else len(text)):
        if opened < start <= closed < end - 1:
            first = max((e.end() for e in _edges(text, line, opened + 1)), default=line)
            if end - first <= WHOLE:
                start = first
            elif cite.end <= closed:
                end = closed
            else:
                start = closed + 1
        elif start < opened < end <= closed < start + WHOLE:
            end = closed + 1
    return start, end


def _quotations(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The places of the opening and the closing mark of each quotation in double marks."""
    for opens, closes in _DOUBLE:
        opened: int | None = None
        for mark in re.finditer(f"[{opens}{closes}]", text[low:high]):
            if opened is None and mark[0] == opens:
                opened = low + mark.start()
            elif opened is not None and mark[0] == closes:
                yield opened, low + mark.start()
                opened = None


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


def _phrase_start(text: str, low: int, high: int) -> int:
    """Where the first phrase behind `low` begins, if that leaves enough before the citation; else the first whole word."""
    begun = [m.end() for m in _PHRASE.finditer(text, low, max(low, high - LEAD))]
    return begun[0] if begun else _word_start(text, low, high)


def _phrase_end(text: str, low: int, high: int) -> int:
    """Where the last phrase before `high` ends, if that leaves enough behind the citation; else the last whole word."""
    ended = [m.start() for m in _PHRASE.finditer(text, min(low + LEAD, high), high)]
    return ended[-1] if ended else _word_end(text, low, high)


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
