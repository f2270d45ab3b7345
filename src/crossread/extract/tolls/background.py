"""Which tellings of harm belong to another incident than the one that the report is about.

Comes in: a Reading and its Harms. Goes out: the places of those that are told of other incidents: of another time, of one that is called
separate or earlier, or counted over a year.
"""

from collections.abc import Sequence
from itertools import pairwise

from crossread.lang.en.tolls import INCIDENTS, OTHER_INCIDENTS, SO_FAR
from crossread.model.layers import Harm, Reading, Sentence
from crossread.text.dates import days_between
from crossread.text.tree import sentence_at

EARLIER = 3
"""So many days before the incident, a telling is of another one."""


def others(reading: Reading, harms: Sequence[Harm]) -> frozenset[int]:
    """The places in `harms` of those that are not of the report's own incident."""
    day = _first_day(reading, harms)
    elsewhere = _paragraphs_elsewhere(reading)
    found = set()
    for n, harm in enumerate(harms):
        sentence = sentence_at(reading.parse, harm.word.start)
        if sentence is None:
            continue
        if (
            _is_tally(reading, sentence, harm)
            or elsewhere.get(sentence.zone, sentence.end) <= sentence.start
            or _of_another_time(harm, day)
        ):
            found.add(n)
    return frozenset(found)


def _is_tally(reading: Reading, sentence: Sentence, harm: Harm) -> bool:
    """ "Four people have been shot since May": a count over a stretch of time."""
    words = [t.text.casefold() for t in reading.parse.tokens[sentence.first : sentence.last]]
    perfect = any(w in ("has", "have", "had") and x in ("been", "died") for w, x in pairwise(words))
    over = "since" in words or any(
        (w, x) in (("this", "year"), ("so", "far"), ("as", "of")) for w, x in pairwise(words)
    )
    return perfect and over and any(v.written for v in harm.victims)


def _first_day(reading: Reading, harms: Sequence[Harm]) -> str | None:
    """The first day told with harm; without any, the time of the first harm, else the report's own day."""
    days = [
        h.when.value[:10]
        for h in harms
        if h.when.value and len(h.when.value) >= 10 and h.when.value[:10][-2:].isdigit()
    ]
    if days:
        return days[0]
    told = (harms[0].when.value or "") if harms else ""
    return told if told[:4].isdigit() else (reading.report.published.value or "")[:10] or None


def _of_another_time(harm: Harm, day: str | None) -> bool:
    value = harm.when.value or ""
    if not value or day is None:
        return False
    if len(value) >= 10:
        passed = days_between(value, day)
        return passed is not None and passed > EARLIER
    if len(value) == len("2021-03") and value[-2:].isdigit():
        return value[: len(day)] < day[: len(value)]
    if value[:4] != day[:4]:
        return value[:4].isdigit() and value[:4] < day[:4]
    return len(value) == 4 and any(v.written for v in harm.victims)


def _paragraphs_elsewhere(reading: Reading) -> dict[int, int]:
    """Where in a paragraph the talk turns to another incident: from that sentence on, by zone."""
    found: dict[int, int] = {}
    for sentence in reading.parse.sentences:
        if sentence.zone not in found and _turns(reading, sentence):
            found[sentence.zone] = sentence.start
    return found


def _turns(reading: Reading, sentence: Sentence) -> bool:
    words = [t.text.casefold() for t in reading.parse.tokens[sentence.first : sentence.last]]
    if SO_FAR & set(words):
        return True
    return any(
        w in OTHER_INCIDENTS and INCIDENTS & {x.rstrip("s") for x in words[n + 1 : n + 4]}
        for n, w in enumerate(words)
    )
