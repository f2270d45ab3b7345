"""What the reports themselves say is not known, where no other report tells it. Comes in: Readings. Goes out: gaps, each with the sentence
that leaves it open.

A topic is closed as soon as one report has words in which its answer would stand, or a sentence about the same things that leaves nothing
open. Words between quotation marks are somebody's, and leave nothing open for the report.
"""

from collections.abc import Iterator
from typing import NamedTuple

from crossread.lang.en.left_open import LEFT_OPEN, POINTS_BACK, Topic
from crossread.model.account import Gap
from crossread.model.layers import Reading, Sentence
from crossread.model.report import ARTICLE_ZONES, BODY_ZONES
from crossread.text.labels import label
from crossread.text.tree import tokens_within

_LONGEST = 260
"""Characters of a sentence that is shown; a longer one is none that says one thing."""
_ALIKE = 0.5
"""Share of the content words of an open sentence with which another one is about the same."""
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "NUM"})
_QUOTES = frozenset('“”"')


class Open(NamedTuple):
    """A sentence that leaves something open, its topic and content words."""

    topic: Topic
    report: str
    named: str
    text: str
    words: frozenset[str]


def left_open(readings: tuple[Reading, ...]) -> Iterator[Gap]:
    """A gap for each thing left open, one of a topic, those told by most reports first."""
    found = [o for r in readings for o in _open_in(r)]
    taken: list[Open] = []
    for one in sorted(found, key=lambda o: (_rank(o), o.report, o.text)):
        again = any(t.topic is one.topic or _alike(t.words, one.words) for t in taken)
        if again or _answered(one, readings):
            continue
        taken.append(one)
        same = sorted(
            {o.report for o in found if o.topic is one.topic and _alike(one.words, o.words)}
        )
        yield Gap(f"No report tells {one.topic.what}: “{one.text}” ({one.named}).", tuple(same))


def _rank(one: Open) -> int:
    return LEFT_OPEN.index(one.topic)


def _open_in(reading: Reading) -> Iterator[Open]:
    report = reading.report
    named = label(report.source, report.outlet.value)
    for sentence in reading.parse.sentences:
        text = report.text[sentence.start : sentence.end].strip()
        plain = sentence.zone_kind in BODY_ZONES and len(text) <= _LONGEST and "\n" not in text
        if not plain or _QUOTES & set(text) or POINTS_BACK.search(text):
            continue
        topic = next((t for t in LEFT_OPEN if t.left.search(text)), None)
        if topic is not None and not _is_background(reading, sentence):
            yield Open(topic, report.id, named, text.rstrip("."), _words(reading, sentence))


def _is_background(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence tells of another time: a year that is not the report's own."""
    day = reading.report.published.value
    years = {
        t.when.value[:4]
        for t in reading.times
        if t.when.value and sentence.start <= t.start < sentence.end and t.type == "DATE"
    }
    return day is not None and any(y.isdigit() and y != day[:4] for y in years)


def _words(reading: Reading, sentence: Sentence) -> frozenset[str]:
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, sentence.start, sentence.end)
    return frozenset(tokens[i].lemma.casefold() for i in inside if tokens[i].pos in _CONTENT)


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a & b) and len(a & b) >= _ALIKE * min(len(a), len(b))


def _answered(one: Open, readings: tuple[Reading, ...]) -> bool:
    """Whether some report has words in which an answer to it stands, or tells of the same things without leaving them open."""
    told = one.topic.told
    for reading in readings:
        report = reading.report
        zones = (report.text[z.start : z.end] for z in report.zones if z.kind in ARTICLE_ZONES)
        if told is not None and not one.topic.near:
            if any(told.search(zone) for zone in zones):
                return True
        elif (told is not None or report.id != one.report) and any(
            _answers(one, reading, s) for s in reading.parse.sentences
        ):
            return True
    return False


def _answers(one: Open, reading: Reading, sentence: Sentence) -> bool:
    text = reading.report.text[sentence.start : sentence.end]
    if sentence.zone_kind not in BODY_ZONES or any(t.left.search(text) for t in LEFT_OPEN):
        return False
    shared = one.words & _words(reading, sentence)
    if one.topic.told is not None:
        return bool(shared) and one.topic.told.search(text) is not None
    return len(shared) >= _ALIKE * max(1, len(one.words))
