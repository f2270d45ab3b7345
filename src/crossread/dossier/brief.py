"""The account in a few sentences, and its headline: slices chosen for how much of the story's reports they stand for.

Comes in: Readings and the matrix. Goes out: verbatim sentences with the slices of every report that tells the same, the one that says
what happened first. Never composes. The order of the reports and the names of their files make no difference.
Source of the method: centroid-based extraction with redundancy penalty (Radev et al. 2004; Carbonell and Goldstein 1998).
"""

import math
from typing import NamedTuple

from crossread.model.account import BriefLine, Difference, Statement, TimelineEvent
from crossread.model.layers import Reading, Timex
from crossread.model.report import BODY_ZONES, UNKNOWN_TEXT, Citation, CitedText, cite
from crossread.text.leaning import adds, bare_definite, is_whole, leans, talks
from crossread.text.tree import tokens_within
from crossread.text.vectors import cosine, vectors

LINES = 5
FEWEST = 4
"""So many lines are looked for before a report may be left alone with what it tells: a line with one report's slice only is the last choice."""
MOST_OF = 0.8
OPENING = 3
"""Sentences of a report in which it says what happened."""
RELATIVE = 0.1
MIN_WORDS, MAX_WORDS = 8, 45
ALIKE = 0.3
"""Sentences this near (cosine) tell the same: chosen by reading briefs of stories in the development data."""
LEAD_BONUS = 0.3
ROW_BONUS = 0.3
"""What stands in the first row of the matrix gets this much, in the second half of it, and so on."""
SUPPORT = 0.15
"""What each further report that tells the same fact adds, against a mean cosine that is mostly between 0.1 and 0.4."""
BARE = 0.2
"""What a sentence loses that opens with "the" and a single noun: it may be one that the sentence before told of."""
FUTURE = frozenset({"will", "’ll", "'ll", "shall"})


class Place(NamedTuple):
    """A body sentence of a reading, and its rank there (0 for the first)."""

    reading: Reading
    start: int
    end: int
    rank: int


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
    """Of the sentences that open a report and stand alone, the one nearest to all; else the first that there is."""
    pool = _sentences(readings)
    first = [p for p in pool if p.rank < OPENING]
    standing = [p for p in first if stands_alone(p)] or first[:1]
    units = vectors([("", p.reading.report.text[p.start : p.end]) for p in standing])
    bodies = vectors([("", r.report.text) for r in readings])
    score = [round(math.fsum(cosine(u, b) for b in bodies), 9) for u in units]
    best = max(range(len(standing)), key=lambda k: (score[k], -k), default=None)
    if best is None:
        return None
    return cite(standing[best].reading.report, (standing[best].start, standing[best].end))


def brief(
    readings: tuple[Reading, ...],
    facts: tuple[Statement, ...],
    timeline: tuple[TimelineEvent, ...],
    differences: tuple[Difference, ...],
) -> tuple[BriefLine, ...]:
    """Up to LINES sentences, in the order in which a report would tell them, each with its fellows' slices.

    A number or day on which reports differ, and a plan that another report tells as changed or done, are left to the differences.
    """
    pool = _sentences(readings)
    overtaken = _overtaken(readings, timeline)
    disputed = [c for d in differences if d.kind in ("number", "date") for c in d.cites]
    units = vectors([("", p.reading.report.text[p.start : p.end]) for p in pool])
    centre = {
        r.report.id: _centre([u for p, u in zip(pool, units, strict=True) if p.reading is r])
        for r in readings
    }
    fellows, rows = _fellows(pool, facts)
    order = {fact.id: n for n, fact in enumerate(facts)}
    row = {k: min(order[i] for i in ids) for k, ids in rows.items()}
    scored = []
    for k, place in enumerate(pool):
        if (
            stands_alone(place)
            and not any(_within(place, c) for c in disputed)
            and not _is_overtaken(place, overtaken, bool(fellows.get(k)))
        ):
            own = place.reading.report.id
            near = [cosine(units[k], c) for report_id, c in centre.items() if report_id != own]
            weight = math.fsum(near) / max(1, len(near)) + SUPPORT * len(fellows.get(k, {}))
            lead = LEAD_BONUS / (1 + place.rank) + ROW_BONUS / (1 + row.get(k, len(facts)))
            lost = (RELATIVE if _leans_on_a_date(place) else 0.0) + (
                BARE if bare_definite(place.reading.parse, place.start, place.end) else 0.0
            )
            scored.append((weight + lead - lost, -k))
    ranked = [-k for _, k in sorted(scored, reverse=True)]
    openings = [k for k in ranked if pool[k].rank < OPENING and _happening(pool[k])]
    first = max(
        openings,
        key=lambda k: (_at_the_head(pool, k, fellows.get(k, {})), -ranked.index(k)),
        default=None,
    )
    chosen = _chosen(first, ranked, units, fellows, rows)
    ordered = sorted(chosen, key=lambda k: (k != first, pool[k].rank, k))
    return tuple(_line(pool[k], fellows.get(k, {})) for k in ordered)


def _chosen(
    first: int | None,
    ranked: list[int],
    units: list[dict[str, float]],
    fellows: dict[int, dict[str, Citation]],
    rows: dict[int, set[str]],
) -> list[int]:
    """Up to LINES sentences that do not repeat each other, `first` among them; one report's own only to make up FEWEST."""
    chosen = [] if first is None else [first]
    for alone, most in ((False, LINES), (True, FEWEST)):
        for k in ranked:
            fits = len(chosen) < most and (k in fellows) is not alone
            if fits and not any(
                cosine(units[k], units[c]) >= ALIKE or rows.get(k, set()) & rows.get(c, set())
                for c in chosen
            ):
                chosen.append(k)
    return chosen


def _at_the_head(pool: list[Place], k: int, fellows: dict[str, Citation]) -> float:
    """By how many reports a fact is told, each counting less the further down it tells it: what happened is told first."""
    at = [pool[k].rank, *(p.rank for c in fellows.values() for p in pool if _within(p, c))]
    return round(math.fsum(1 / (1 + rank) for rank in sorted(at)), 6)


def _happening(place: Place) -> bool:
    """Whether the sentence tells of something done, and names who or what."""
    inside = (place.start, place.end)
    done = any(
        e.state == "happened" and inside[0] <= e.anchor.start < inside[1]
        for e in place.reading.events
    )
    return done and any(inside[0] <= n.start < inside[1] for n in place.reading.names)


def _sentences(readings: tuple[Reading, ...]) -> list[Place]:
    return [
        Place(r, s.start, s.end, rank)
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


def _fellows(
    pool: list[Place], facts: tuple[Statement, ...]
) -> tuple[dict[int, dict[str, Citation]], dict[int, set[str]]]:
    """For each sentence, the slices of other reports that state the fact that it leads or states, by the matrix; and the rows it is in."""
    of_report: dict[str, list[int]] = {}
    for k, place in enumerate(pool):
        of_report.setdefault(place.reading.report.id, []).append(k)
    found: dict[int, dict[str, Citation]] = {}
    rows: dict[int, set[str]] = {}
    for fact in facts:
        telling = {i: cell for i, cell in fact.reports.items() if cell.says == "states"}
        lead = next(
            (c for cell in telling.values() for c in cell.cites if c.exact == fact.text), None
        )
        for cell in telling.values():
            # the first slice of a cell is the surest; of two others each may tell but a part
            for c in cell.cites[:1]:
                for k in (k for k in of_report.get(c.report_id, ()) if _fills(pool[k], c)):
                    rows.setdefault(k, set()).add(fact.id)
                    others = [x for x in telling.values() if x.cites[0].report_id != c.report_id]
                    for other in others if c == lead else [x for x in others if lead in x.cites]:
                        found.setdefault(k, {}).setdefault(other.cites[0].report_id, other.cites[0])
    return found, rows


def _overtaken(
    readings: tuple[Reading, ...], timeline: tuple[TimelineEvent, ...]
) -> list[Citation]:
    planned = {
        (r.report.id, e.start, e.end) for r in readings for e in r.events if e.state == "planned"
    }
    return [
        c
        for event in timeline
        if event.status == "updated"
        for c in event.cites
        if (c.report_id, c.start, c.end) in planned
    ]


def _is_overtaken(place: Place, overtaken: list[Citation], has_fellows: bool) -> bool:
    """Whether the sentence tells an overtaken plan, or in a report that has been overtaken tells of the future or what none else tells."""
    if any(_within(place, c) for c in overtaken):
        return True
    if all(c.report_id != place.reading.report.id for c in overtaken):
        return False
    if not has_fellows:
        return True
    inside = tokens_within(place.reading.parse, place.start, place.end)
    return any(place.reading.parse.tokens[i].text.casefold() in FUTURE for i in inside)


def _fills(place: Place, c: Citation) -> bool:
    """Whether the slice is the sentence, or most of it."""
    return _within(place, c) and c.end - c.start >= MOST_OF * (place.end - place.start)


def _within(place: Place, c: Citation) -> bool:
    return c.report_id == place.reading.report.id and place.start <= c.start < place.end


def stands_alone(place: Place) -> bool:
    """Whether a reader who sees only this sentence knows who did what."""
    report, parse = place.reading.report, place.reading.parse
    spoken = [
        s for q in place.reading.quotations for s in (q.content if q.kind == "direct" else q.quoted)
    ]
    written = report.text[place.start : place.end]
    own = [
        parse.tokens[i]
        for i in tokens_within(parse, place.start, place.end)
        if not any(s.start <= parse.tokens[i].start < s.end for s in spoken)
    ]
    return (
        MIN_WORDS <= len(written.split()) <= MAX_WORDS
        and written[0] not in "“\"‘'«„("
        and is_whole(parse, report.text, place.start, place.end)
        and not leans(parse, report.text, place.start, place.end)
        and not adds(parse, place.start, place.end)
        and not talks(parse, place.start, place.end, spoken)
        and any(t.pos in ("PROPN", "NUM") for t in own)
        and (
            report.published.value is not None
            or not any(
                _floats(t) for t in place.reading.times if place.start <= t.start < place.end
            )
        )
    )


def _leans_on_a_date(place: Place) -> bool:
    """Whether the sentence says "yesterday" or "on Tuesday": right on its day, but a reader of the account reads it later."""
    return any(
        t.when.anchor and t.type == "DATE" and len(t.when.value or "") >= len("2024-10-01")
        for t in place.reading.times
        if place.start <= t.start < place.end
    )


def _floats(time: Timex) -> bool:
    """A "next month" of a report without a date tells a reader nothing, or the wrong month."""
    return time.type == "DATE" and time.when.basis in ("unknown", "bounded")


def _line(place: Place, fellows: dict[str, Citation]) -> BriefLine:
    """The sentence with the slices of its fellows."""
    own = cite(place.reading.report, (place.start, place.end))
    return BriefLine(own.exact, True, (own, *(fellows[k] for k in sorted(fellows))))
