"""Captions and image descriptions among the lines of a page. Comes in: lines with looks. Goes out: indices.

Credits name most captions by their own words (`line_kinds`); this finds the lines that belong to one: the image
description above it, which shares its words, and sentences without a verb between paragraphs.
"""

import re
from collections.abc import Sequence

from crossread.ingest.article_region import Scored, is_prose
from crossread.ingest.line_features import content_words
from crossread.ingest.lines import Line
from crossread.lang.en.furniture import FUNCTION_WORDS

_SHARED = 0.5
_AFTER_HEAD = frozenset("of from to by in at on with for and during near outside after".split())
_CREDIT_FIRST = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]{2,} ){2,4}(?=[A-Z]?[a-z])")
"""A photographer or agency in capitals before the words of the caption."""
_VERBLESS_WORDS = (8, 60)


def captions_among(
    every: Sequence[Line], scored: Sequence[Scored], region: tuple[int, int], title: int | None
) -> tuple[int, ...]:
    """Indices of the lines that are captions or image descriptions by their place."""
    found = {i for i, line in enumerate(scored) if line.kind == "caption"}
    for i in sorted(found):
        free = i > 0 and i - 1 != title and scored[i - 1].kind is None
        if free and _describes(every[i - 1], every[i], scored[i - 1]):
            found.add(i - 1)
    for i in range(1, len(every)):
        if i - 1 != title and every[i].gap == 0 and _extends(every[i - 1], every[i]):
            found.update((i - 1, i))
    first, last = region
    for i in range(first + 1, last - 1):
        if is_prose(scored[i]) and _is_verbless(scored[i]) and is_prose(scored[i - 1]):
            found.add(i)
        if (
            scored[i].kind is None
            and _CREDIT_FIRST.match(every[i].text)
            and not scored[i].look.ends
        ):
            found.add(i)
    return tuple(sorted(found))


def _describes(above: Line, caption: Line, look: Scored) -> bool:
    """Whether a line is the description of the image whose caption follows."""
    words, in_caption = content_words(above.text), content_words(caption.text)
    shared = len(words & in_caption) / max(1, len(words))
    if caption.gap == 0 and not is_prose(look):
        return shared > 0 or len(words) <= 8
    return shared >= _SHARED and len(look.look.words) <= 40


def _extends(above: Line, below: Line) -> bool:
    """Whether a line says the line above once more and goes on: image description, then caption."""
    return (
        len(above.text) >= 25
        and below.text.startswith(above.text.rstrip("."))
        and len(below.text) <= len(above.text) + 120
    )


def _is_verbless(line: Scored) -> bool:
    """One sentence without a main verb and without quotation, a noun and what it is of ("Map of the coast …")."""
    low, high = _VERBLESS_WORDS
    return (
        low <= len(line.look.words) <= high
        and not line.look.finite
        and not line.look.inner_ends
        and not line.look.quoted
        and not line.look.question
        and any(word in _AFTER_HEAD for word in line.look.words[1:3])
        and line.look.words[0].lower() not in FUNCTION_WORDS
    )
