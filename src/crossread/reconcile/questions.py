"""What a reader would ask of a story of this kind and no report tells. Comes in: Readings. Goes out: gaps in our own words, with the words
that raise the question.

The kind is told by the titles and opening sentences of most reports, and is the first of KINDS that fits, if any. A question is open only where
no report has so much as a word in which an answer would stand.
"""

from collections.abc import Iterator

from crossread.lang.en.questions import KINDS, Kind
from crossread.model.account import Gap
from crossread.model.layers import Reading
from crossread.model.report import ARTICLE_ZONES, BODY_ZONES
from crossread.text.labels import label

OPENING = 2
"""Sentences of a report, after its title, that say what it is about."""
_SHOWN = 260
"""Characters of an opening sentence that is shown beside a question."""


def open_questions(readings: tuple[Reading, ...]) -> Iterator[Gap]:
    """A gap for each question of the story's kind that stays open."""
    kind = next((k for k in KINDS if _is_of(k, readings)), None)
    if kind is None:
        return
    texts = [_article(r) for r in readings]
    beside = _raised_by(kind, readings)
    for question in kind.questions:
        if not any(question.told.search(text) for text in texts):
            yield Gap(
                f"No report tells {question.what}{beside}.", tuple(r.report.id for r in readings)
            )


def _is_of(kind: Kind, readings: tuple[Reading, ...]) -> bool:
    signed = sum(any(kind.signs.search(t) for t in _opening(r)) for r in readings)
    return signed * 2 > len(readings)


def _raised_by(kind: Kind, readings: tuple[Reading, ...]) -> str:
    """The shortest opening sentence that tells the kind, and whose it is."""
    found = [
        (len(text), r.report.id, text, label(r.report.source, r.report.outlet.value))
        for r in readings
        for text in _opening(r)
        if kind.signs.search(text) and len(text) <= _SHOWN and "\n" not in text
    ]
    if not found:
        return ""
    _, _, text, named = min(found)
    return f": “{text}” ({named})" if not set('“”"') & set(text) else ""


def _opening(reading: Reading) -> tuple[str, ...]:
    text = reading.report.text
    first = [s for s in reading.parse.sentences if s.zone_kind in BODY_ZONES][:OPENING]
    title = reading.report.title.value
    return (*([title] if title else []), *(text[s.start : s.end].strip() for s in first))


def _article(reading: Reading) -> str:
    text = reading.report.text
    return "\n".join(text[z.start : z.end] for z in reading.report.zones if z.kind in ARTICLE_ZONES)
