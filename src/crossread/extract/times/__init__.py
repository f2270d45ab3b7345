"""Expressions of time: where they stand and what they mean, in TIMEX3's types and values.

Comes in: a Reading with its report, and its parse if there is one. Goes out: one Timex an expression, in order, none overlapping.
Never guesses: what hangs on the report's date stays underspecified where the report has none.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from crossread.extract.quotations.marks import Marked, marked_stretches
from crossread.extract.times.anchor import anchor_of
from crossread.extract.times.clock import CLOCK
from crossread.extract.times.context import is_time
from crossread.extract.times.dates import DATES
from crossread.extract.times.holidays import holiday
from crossread.extract.times.joined import Named, parted, with_lent
from crossread.extract.times.meaning import Scene
from crossread.extract.times.numbered import NUMBERED
from crossread.extract.times.periods import PERIODS
from crossread.extract.times.quoted import utterance_days
from crossread.extract.times.rules import matches
from crossread.extract.times.spans import SPANS
from crossread.extract.times.tense import direction
from crossread.extract.zone_words import zone_words
from crossread.lang.en.times import MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS
from crossread.model.layers import Reading, Timex
from crossread.text.grammar import Word

ABBREVIATED = frozenset({*MONTH_ABBREVIATIONS, *WEEKDAY_ABBREVIATIONS})
RESOLVERS = DATES | PERIODS | NUMBERED | SPANS | CLOCK | {"holiday": holiday}
Chosen = tuple[str, re.Match[str], Named]
"""A rule, its match among the words of a zone, and the words of the parts that it names."""


def times(reading: Reading) -> tuple[Timex, ...]:
    """Every expression of time in the article's own words.

    Relative expressions are resolved against the day of the report, where that is told, and carry it as `anchor`. Types and
    values follow TIMEX3 (Pustejovsky et al. 2003); spans follow TimeBank: hedges inside, prepositions outside.
    """
    report = reading.report
    anchor = anchor_of(report)
    found: list[Timex] = []
    named: list[str] = []
    for words in zone_words(report):
        for time in _in_zone(reading, words, anchor, named):
            found.append(time)
            if time.type in {"DATE", "TIME"} and (time.when.value or "X")[0].isdigit():
                named.append(time.when.value or "")
    return tuple(found)


def _in_zone(
    reading: Reading, words: Sequence[Word], anchor: dt.date | None, named: list[str]
) -> Iterator[Timex]:
    chosen = with_lent(_chosen(words), words)
    spoken = _spoken(reading, words, chosen, anchor) if chosen else []
    for rule, match, parts in chosen:
        place = words[match.start()].start
        day = next((d for s, d in spoken if s.start <= place < s.end), anchor)
        time = _read(reading, words, (rule, match, parts), Scene(day, 0, tuple(named), False))
        if time is not None:
            yield from parted(time, parts, words, match.end())


def _spoken(
    reading: Reading, words: Sequence[Word], chosen: Sequence[Chosen], anchor: dt.date | None
) -> list[tuple[Marked, dt.date]]:
    """The stretches between quotation marks in which a time stands, with the day they were said, where that is told and not to come."""
    text, paragraph = reading.report.text, (words[0].start, words[-1].end)
    places = [words[m.start()].start for _, m, _ in chosen]
    stretches = [
        s
        for s in marked_stretches(text, [paragraph])[0]
        if any(s.start <= p < s.end for p in places)
    ]
    if not stretches:
        return []
    outside = [
        time
        for one, p in zip(chosen, places, strict=True)
        if not any(s.start <= p < s.end for s in stretches)
        and (time := _read(reading, words, one, Scene(anchor, 0, (), False)))
    ]
    found = utterance_days(reading.parse, stretches, outside)
    return [(s, day) for s, day in found if anchor is None or day <= anchor]


def _read(reading: Reading, words: Sequence[Word], one: Chosen, scene: Scene) -> Timex | None:
    """What one match says in its scene, of which the tense and the talk of quarters are found out here."""
    rule, match, parts = one
    first = match.start()
    written = _trimmed(rule, words[first : match.end()])
    start, end = written[0].start, written[-1].end
    scene = scene._replace(
        direction=direction(reading.parse, start, end, words, first),
        quarter_talk=_quarter_talk(words, first, scene.earlier),
        since=first > 0 and words[first - 1].key == "since",
    )
    meaning = RESOLVERS[rule](parts, tuple(w.key for w in written), scene)
    return Timex(start, end, meaning.type, meaning.when) if meaning is not None else None


def _trimmed(rule: str, written: Sequence[Word]) -> Sequence[Word]:
    """Without a full stop or comma at the end, unless it belongs to an abbreviation, without "between", and without "the" of "the two-day visit"."""
    if rule == "duration" and written[0].key == "the" and any(w.key == "-" for w in written):
        written = written[1:]
    if written[0].key == "between":
        written = written[1:]
    while written[-1].key == "," or (written[-1].key == "." and written[-2].key not in ABBREVIATED):
        written = written[:-1]
    return written


def _chosen(words: Sequence[Word]) -> list[tuple[str, re.Match[str]]]:
    """The longest matches that are times in their context, none overlapping, in order of the text."""
    candidates = [(r, m) for r, m in matches(words) if is_time(r, m, words)]
    candidates.sort(key=lambda c: (c[1].start() - c[1].end(), c[1].start()))
    taken: set[int] = set()
    chosen = []
    for rule, match in candidates:
        place = range(match.start(), match.end())
        if taken.isdisjoint(place):
            taken.update(place)
            chosen.append((rule, match))
    return sorted(chosen, key=lambda c: c[1].start())


def _quarter_talk(words: Sequence[Word], place: int, named: Sequence[str]) -> bool:
    """Whether a quarter is spoken of just before, so that "a year earlier" means that quarter."""
    if named and "-Q" in named[-1]:
        return True
    return any(w.key in {"quarter", "quarterly"} for w in words[max(0, place - 40) : place])
