"""The title among the lines of a page. Comes in: lines, scores, the article's region. Goes out: an index or None.

A page may print its title twice (tab and page): the one next to the article counts. A text may have none.
"""

import re
from collections.abc import Sequence

from crossread.ingest.article_region import Scored
from crossread.ingest.bylines import is_name_line
from crossread.ingest.line_features import content_words, unglued
from crossread.ingest.lines import Line

_FEWEST_WORDS, _MOST_WORDS = 3, 32
_LEAD_PARAGRAPHS, _FOLLOWING = 6, 4
_SHARED, _COUNT, _NEAR, _LENGTH, _ENDS, _TOP = 3.0, 1.5, 1.2, 1.0, -2.0, 0.6
_GLUED, _PROSE_ABOVE = -1.0, -0.8
_ABOVE_SIGNATURE, _HEAD_LINES, _NEARLY = 0.8, 6, 0.8
_LEAST = 1.2
_FEWEST_UNSHARED_WORDS = 5
"""A label of fewer words that takes up no word of the paragraphs below is no title."""
_OUTLET_WORDS = 4
_BEGUN = 1
"""A text that opens with more paragraphs than this has begun without a title."""
_SAME_STORY, _SAME_STORY_SHARED = -2.0, 0.25
"""A paragraph above that tells the same story as those below: the line between them is a heading or a caption."""


def find_title(
    every: Sequence[Line], scored: Sequence[Scored], is_body: Sequence[bool]
) -> int | None:
    """The index of the line above or among the first paragraphs that most looks like the article's title."""
    prose = [i for i, body in enumerate(is_body) if body]
    if not prose:
        return None
    topics = {i: content_words(every[i].text) for i in prose[: _LEAD_PARAGRAPHS + _FOLLOWING]}
    scores: dict[int, float] = {}
    signed = [i for i, s in enumerate(scored[: prose[0] + 1]) if s.kind in ("byline", "date_line")]
    if _paragraphs_at_the_head(scored, is_body) > _BEGUN:
        return None
    for i in range(prose[:_LEAD_PARAGRAPHS][-1]):
        signed_here = _is_signature(every, scored, i)
        if scored[i].kind is None and not (scored[i].header or is_body[i] or signed_here):
            below = [p for p in topics if p > i][:_FOLLOWING]
            topic = frozenset().union(*(topics[p] for p in below))
            score = _title_score(every[i], scored[i], below[0] - i, topic)
            score += _TOP * (i == 0)
            score += sum(_prose_above(topics[p], topic) for p in topics if p < i)
            score += _ABOVE_SIGNATURE * any(i < s <= i + _HEAD_LINES for s in signed)
            scores[i] = score
    return _first_of_best(every, scores)


def _paragraphs_at_the_head(scored: Sequence[Scored], is_body: Sequence[bool]) -> int:
    """How many paragraphs a text opens with; links to other stories between them do not count."""
    count = 0
    for line, body in zip(scored, is_body, strict=True):
        if not body and line.kind != "related":
            break
        count += body
    return count


def _is_signature(every: Sequence[Line], scored: Sequence[Scored], i: int) -> bool:
    """Whether a line is the names of writers above a line as short as an outlet's name."""
    names = re.split(r", (?:and )?| and ", every[i].text)
    below = scored[i + 1].look.words if i + 1 < len(scored) else ()
    return all(map(is_name_line, names)) and 0 < len(below) <= _OUTLET_WORDS


def _prose_above(paragraph: frozenset[str], below: frozenset[str]) -> float:
    """What a paragraph above a line takes from its score: more, where it belongs to the story below the line."""
    shared = len(paragraph & below) / max(1, len(paragraph))
    return _SAME_STORY if shared >= _SAME_STORY_SHARED else _PROSE_ABOVE


def _first_of_best(every: Sequence[Line], scores: dict[int, float]) -> int | None:
    """The best line; of lines nearly as good close above it the first, since a dek stands below its title.

    A line that goes on where a later one ends ("Title | Outlet") is the tab's title and is passed over.
    """
    best = max(scores, key=lambda i: (scores[i], i), default=None)
    if best is None or scores[best] < _LEAST:
        return None
    for i in sorted(scores):
        near = best - _HEAD_LINES <= i < best
        good = scores[i] >= max(_LEAST, scores[best] - _NEARLY)
        if (
            near
            and good
            and not any(j > i and every[i].text.startswith(every[j].text) for j in scores)
        ):
            return i
    return best


def _title_score(line: Line, scored: Scored, distance: int, topic: frozenset[str]) -> float:
    """An additive score: words shared with the paragraphs below, closeness to them, length of a headline."""
    count = len(scored.look.words)
    if not _FEWEST_WORDS <= count <= _MOST_WORDS:
        return 0.0
    words = content_words(line.text)
    shared = len(words & topic)
    if not shared and count < _FEWEST_UNSHARED_WORDS:
        return 0.0
    score = _SHARED * shared / max(1, len(words)) + _COUNT * min(shared, 4) / 4
    score += _NEAR / (1 + (distance - 1) / 4) + _LENGTH * min(1.0, count / 6)
    if scored.look.ends and not scored.look.question:
        score += _ENDS
    return score + _GLUED * min(3, unglued(line.text).count(" ") + 1 - len(line.text.split()))
