"""Where the article stands in a page's lines. Comes in: lines with looks and kinds. Goes out: scores and one region.

Every line gets an additive score: how much it looks like prose. The article is the stretch of lines with the largest
sum, where menus and lists of other stories count against it. Weights were set by reasoning and checked in November
2026 on the visible text of 84 English news pages (fundus test pages, scored as `score_sets.py pages` does): F1 .714 if
every line is kept, .938 with these. None is fitted to one site.
"""

from collections.abc import Sequence

from msgspec import Struct

from crossread.ingest.line_features import Look, content_words
from crossread.model.report import ZoneKind

_BIAS = -2.2
_PER_WORD, _MOST_WORDS = 0.09, 40
_ENDS, _ENDS_QUESTION, _OPEN_ENDED = 1.6, 0.2, -3.0
_INNER_END, _MOST_INNER = 0.8, 2
_FUNCTION, _MOST_FUNCTION = 4.0, 0.45
_LOWER = 1.5
_FINITE, _SAID = 0.7, 0.8
_SEPARATOR, _MOST_SEPARATORS = -0.8, 3
_REPEATED = -2.5
_ADDRESSES = -1.0
_TEASER, _TEASER_WORDS, _HEADLINE_WORDS = -2.0, 45, (4, 25)

_COST: dict[ZoneKind | None, float] = {
    None: -0.7, "heading": -0.1, "date_line": -0.4, "byline": -0.4, "caption": -0.2, "credit": -0.3, "editor_note": -0.2,
    "video": -0.3, "share": -0.5, "advert": -0.6, "navigation": -0.9, "related": -1.0, "other": -0.8,
}  # fmt: skip
"""What a line that is no prose takes from the sum."""
_HEADER_COST = -4.0
"""What a header such as "More from this section" or "Further reading" takes: an article rarely goes on below it."""
_GAIN, _MOST_GAIN = 1.0, 4.0
_NEIGHBOURS, _USUAL_COHESION, _COHESION, _COHESION_BOUNDS = 5, 0.2, 6.0, (-2.0, 1.0)
"""Paragraphs of one article take up each other's words; teasers of different stories do not."""


class Scored(Struct, frozen=True):
    """One line for the search: its looks, the kind its words name, whether it stands twice, whether it heads a list."""

    look: Look
    kind: ZoneKind | None
    repeated: bool
    header: bool


def prose_score(look: Look, repeated: bool = False) -> float:
    """How much a line looks like a paragraph of an article; above 0 it is taken for prose."""
    count = len(look.words)
    score = _BIAS + _PER_WORD * min(count, _MOST_WORDS)
    if look.ends:
        score += _ENDS_QUESTION if look.question and not look.inner_ends else _ENDS
    elif count < 30 and not look.leads_on:
        score += _OPEN_ENDED
    if look.addresses and not look.quoted and not look.inner_ends:
        score += _ADDRESSES
    score += _INNER_END * min(look.inner_ends, _MOST_INNER)
    score += _FUNCTION * min(look.function_share, _MOST_FUNCTION)
    score += _LOWER * (look.lower_share - 0.5)
    score += _FINITE * look.finite + _SAID * (look.said and look.quoted)
    score += _SEPARATOR * min(look.separators, _MOST_SEPARATORS)
    return score + _REPEATED * repeated


def article_region(every: Sequence[Scored]) -> tuple[int, int]:
    """Indices (first, past the last) of the stretch with the largest sum; (0, 0) where no line looks like prose."""
    best, best_sum = (0, 0), 0.0
    start, total = 0, 0.0
    cohesion = _cohesion(every)
    for i, line in enumerate(every):
        value = _value(line) + cohesion.get(i, 0.0) + _TEASER * _is_teaser(every, i)
        if total <= 0:
            start, total = i, 0.0
        total += value
        if value > 0 and total > best_sum:
            best, best_sum = (start, i + 1), total
    return best


def is_prose(line: Scored) -> bool:
    """Whether a line counts as a paragraph: it looks like one and its words do not say otherwise."""
    return line.kind is None and not line.header and prose_score(line.look, line.repeated) > 0


def _is_teaser(every: Sequence[Scored], index: int) -> bool:
    """Whether a short paragraph stands between two headlines, as in a list of other stories."""
    if not 0 < index < len(every) - 1 or not is_prose(every[index]):
        return False
    low, high = _HEADLINE_WORDS
    return len(every[index].look.words) <= _TEASER_WORDS and all(
        other.kind is None and not is_prose(other) and low <= len(other.look.words) <= high
        for other in (every[index - 1], every[index + 1])
    )


def _cohesion(every: Sequence[Scored]) -> dict[int, float]:
    """For each line of prose, what the words that it shares with the paragraphs around it are worth."""
    prose = [i for i, line in enumerate(every) if is_prose(line)]
    topics = [content_words(" ".join(every[i].look.words)) for i in prose]
    low, high = _COHESION_BOUNDS
    found = {}
    for k, i in enumerate(prose):
        around = topics[max(0, k - _NEIGHBOURS) : k] + topics[k + 1 : k + 1 + _NEIGHBOURS]
        others = frozenset().union(*around)
        shared = len(topics[k] & others) / max(1, len(topics[k]))
        found[i] = min(high, max(low, _COHESION * (shared - _USUAL_COHESION)))
    return found


def _value(line: Scored) -> float:
    if line.header:
        return _HEADER_COST
    if is_prose(line):
        return min(_MOST_GAIN, _GAIN * prose_score(line.look, line.repeated))
    return _COST[line.kind]
