"""The account in a few sentences, and its headline: slices chosen for how much of the story's reports they stand for.

Comes in: Readings and the matrix. Goes out: verbatim sentences with the slices of every report that tells the same. Never composes.
Source of the method: centroid-based extraction with redundancy penalty (Radev et al. 2004; Carbonell and Goldstein 1998).
"""

import math

from crossread.model.account import BriefLine, Statement
from crossread.model.layers import Reading, Sentence, Timex
from crossread.model.report import BODY_ZONES, UNKNOWN_TEXT, Citation, CitedText, cite
from crossread.text.vectors import cosine, vectors

LINES = 5
MIN_WORDS, MAX_WORDS = 8, 45
ALIKE = 0.3
"""A sentence this near to one already chosen tells the same again: chosen by reading briefs of news-cluster stories."""
LEAD_BONUS = 0.3
SUPPORT = 0.15
"""What each further report that tells the same fact adds, against a mean cosine that is mostly between 0.1 and 0.4."""
OPENERS = frozenset(
    "he she they it his her their its this that these those but and so yet however meanwhile or nor also".split()
)
"""A sentence that begins with one of these leans on the one before it and is not shown alone."""


def headline(readings: tuple[Reading, ...]) -> CitedText:
    """The title of the report whose title is nearest to all reports; the first sentence where no report has a title."""
    titled = [r for r in readings if r.report.title.value and r.report.title.cites]
    if not titled:
        first = _first_sentence(readings)
        return CitedText(first.exact, "stated", (first,)) if first else UNKNOWN_TEXT
    texts = [(r.report.title.value or "", "") for r in titled]
    bodies = [("", r.report.text) for r in readings]
    units = vectors([*texts, *bodies])
    heads, rest = units[: len(texts)], units[len(texts) :]
    score = [math.fsum(cosine(h, b) for b in rest) for h in heads]
    best = max(
        range(len(titled)),
        key=lambda k: (round(score[k], 9), titled[k].report.published.value or "", -k),
    )
    return titled[best].report.title


def _first_sentence(readings: tuple[Reading, ...]) -> Citation | None:
    for reading in readings:
        for sentence in reading.parse.sentences:
            if sentence.zone_kind in BODY_ZONES:
                return cite(reading.report, (sentence.start, sentence.end))
    return None


def brief(readings: tuple[Reading, ...], facts: tuple[Statement, ...]) -> tuple[BriefLine, ...]:
    """Up to LINES sentences, in the order in which a report would tell them, each with its fellows' slices."""
    pool = _sentences(readings)
    units = vectors([("", r.report.text[s.start : s.end]) for r, s, _ in pool])
    centre = {
        r.report.id: _centre([u for (o, _, _), u in zip(pool, units, strict=True) if o is r])
        for r in readings
    }
    told = _told_by(facts)
    scored = []
    for k, (reading, sentence, rank) in enumerate(pool):
        if not _stands_alone(reading, sentence):
            continue
        near = [
            cosine(units[k], c) for report_id, c in centre.items() if report_id != reading.report.id
        ]
        weight = math.fsum(near) / max(1, len(near)) + SUPPORT * _support(told, reading, sentence)
        scored.append((weight + LEAD_BONUS / (1 + rank), -k))
    chosen: list[int] = []
    for _, negative in sorted(scored, reverse=True):
        k = -negative
        if len(chosen) < LINES and all(cosine(units[k], units[c]) < ALIKE for c in chosen):
            chosen.append(k)
    chosen.sort(key=lambda k: (pool[k][2], pool[k][0].report.source, k))
    return tuple(_line(pool[k][0], pool[k][1], told) for k in chosen)


def _sentences(readings: tuple[Reading, ...]) -> list[tuple[Reading, Sentence, int]]:
    """Every body sentence with its report and its rank there."""
    return [
        (r, s, rank)
        for r in readings
        for rank, s in enumerate(x for x in r.parse.sentences if x.zone_kind in BODY_ZONES)
    ]


def _centre(units: list[dict[str, float]]) -> dict[str, float]:
    total: dict[str, float] = {}
    for unit in units:
        for word, weight in unit.items():
            total[word] = total.get(word, 0.0) + weight
    length = math.sqrt(math.fsum(x * x for x in total.values()))
    return {w: x / length for w, x in total.items()} if length else {}


def _told_by(facts: tuple[Statement, ...]) -> list[tuple[Citation, ...]]:
    return [
        tuple(c for cell in f.reports.values() if cell.says == "states" for c in cell.cites)
        for f in facts
    ]


def _support(told: list[tuple[Citation, ...]], reading: Reading, sentence: Sentence) -> int:
    """How many other reports tell a fact of this sentence, by the matrix; a fact of many reports counts more than many facts."""
    reports = [
        len({c.report_id for c in cites}) - 1
        for cites in told
        if any(_within(c, reading.report.id, sentence) for c in cites)
    ]
    return max(reports, default=0)


def _within(c: Citation, report_id: str, sentence: Sentence) -> bool:
    return c.report_id == report_id and sentence.start <= c.start and c.end <= sentence.end


def _stands_alone(reading: Reading, sentence: Sentence) -> bool:
    text = reading.report.text[sentence.start : sentence.end]
    words = text.split()
    return (
        MIN_WORDS <= len(words) <= MAX_WORDS
        and words[0].strip("“\"'‘(").casefold() not in OPENERS
        and text[0] not in "“\"‘'«„"
        and text.rstrip()[-1] in '.!”"'
        and text.count("“") == text.count("”")
        and text.count('"') % 2 == 0
        and not any(_floats(t) for t in reading.times if sentence.start <= t.start < sentence.end)
    )


def _floats(time: Timex) -> bool:
    """A "next month" of a report without a date tells a reader nothing, or the wrong month."""
    return time.type == "DATE" and time.when.basis in ("unknown", "bounded")


def _line(reading: Reading, sentence: Sentence, told: list[tuple[Citation, ...]]) -> BriefLine:
    own = cite(reading.report, (sentence.start, sentence.end))
    others: dict[str, Citation] = {}
    for cites in told:
        if any(_within(c, reading.report.id, sentence) for c in cites):
            for c in cites:
                if c.report_id != reading.report.id:
                    others.setdefault(c.report_id, c)
    return BriefLine(own.exact, True, (own, *(others[k] for k in sorted(others))))
