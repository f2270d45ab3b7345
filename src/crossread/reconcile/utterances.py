"""Who said what: one utterance with every report's telling of it.

Comes in: the Readings of a story and its cast. Goes out: Utterances, most told first. Never composes words: every string is a slice of
a report or a name from the cast.
"""

from collections import Counter

from crossread.model.account import Cast, CitedQuotation, Utterance, Variant
from crossread.model.layers import Reading
from crossread.model.report import UNKNOWN_WHEN, CitedText, When, cite
from crossread.reconcile.reading_order import by_content
from crossread.reconcile.utterance_cues import shown_cue
from crossread.reconcile.utterance_groups import groups
from crossread.reconcile.utterance_links import link, weights
from crossread.reconcile.utterance_nearest import LEAST
from crossread.reconcile.utterance_tellings import Telling, tellings
from crossread.reconcile.utterance_variants import slices, sort_key, variant, variant_kind
from crossread.text.ids import make_id


def utterances(readings: tuple[Reading, ...], cast: Cast) -> tuple[Utterance, ...]:
    """The utterances of the story, the most told first, then by where they are first told.

    The order of `readings` and copies among them change no grouping; nor do the names of the files, on which only ids hang.
    """
    ordered = by_content(readings)
    rank = {r.report.id: n for n, r in enumerate(ordered)}
    found = tellings(ordered, cast)
    weight = weights(_distinct(found))
    names = {e.id: e.name for e in cast.entities}
    told = [_utterance(group, names, weight, rank) for group in groups(found)]
    return tuple(sorted(told, key=lambda u: _place(u, rank)))


def _distinct(found: list[Telling]) -> list[Telling]:
    return list({t.key: t for t in found}.values())


def _place(utterance: Utterance, rank: dict[str, int]) -> tuple[object, ...]:
    reports = {q.report_id for q in utterance.quotations}
    at = sorted(
        (c.start, rank[c.report_id], c.end) for q in utterance.quotations for c in q.content
    )
    fullest = utterance.quotations[0]
    return (-len(reports), at, fullest.kind, utterance.speaker_name or "", utterance.id)


def _utterance(
    group: list[Telling], names: dict[str, str], weight: dict[str, float], rank: dict[str, int]
) -> Utterance:
    ordered = sorted(
        group,
        key=lambda t: (*sort_key(t), rank[t.reading.report.id], t.quotation.content),
    )
    fullest = ordered[0]
    speaker_id = _speaker(ordered)
    said_on = _said_on(ordered)
    return Utterance(
        id=make_id(
            "u",
            speaker_id or "",
            said_on.value or "",
            *slices(fullest),
            str(fullest.quotation.kind),
        ),
        speaker_id=speaker_id,
        speaker_name=names.get(speaker_id) if speaker_id else None,
        said_on=said_on,
        occasion=_occasion(ordered, weight, rank),
        quotations=tuple(_cited(t) for t in ordered),
        variants=_variants(ordered, weight),
    )


def _speaker(group: list[Telling]) -> str | None:
    """The speaker that most tellings name, a spokesperson before the body; None if none does or two are named as often."""
    named = {t.speaker_id for t in group if t.speaker_id is not None}
    for telling in group:
        if len(telling.voices) > 1 and named <= telling.voices:
            return telling.speaker_id
    counts = Counter(t.speaker_id for t in group if t.speaker_id is not None).most_common(2)
    if not counts or (len(counts) == 2 and counts[0][1] == counts[1][1]):
        return None
    return counts[0][0]


def _said_on(group: list[Telling]) -> When:
    """The day that a telling gives; else bounded by the earliest report that tells it."""
    for telling in group:
        if telling.date_index is not None:
            return telling.reading.times[telling.date_index].when
    printed = sorted(
        t.reading.report.published.value[:10] for t in group if t.reading.report.published.value
    )
    return When(None, "bounded", latest=printed[0]) if printed else UNKNOWN_WHEN


def _occasion(
    ordered: list[Telling], weight: dict[str, float], rank: dict[str, int]
) -> CitedText | None:
    """The longest words in which the fullest telling, or one that shares its words, names medium or occasion."""
    fullest = ordered[0]
    named = [
        cite(t.reading.report, t.occasion)
        for t in ordered
        if t.occasion is not None and (t.key == fullest.key or link(fullest, t, weight) is not None)
    ]
    if not named:
        return None
    best = min(named, key=lambda c: (-len(c.exact), rank[c.report_id], c.start))
    return CitedText(best.exact, "stated", (best,))


def _cited(telling: Telling) -> CitedQuotation:
    report, quotation = telling.reading.report, telling.quotation
    cue = shown_cue(telling.reading, quotation)
    return CitedQuotation(
        id=telling.id,
        report_id=report.id,
        kind=quotation.kind,
        content=tuple(cite(report, s) for s in quotation.content),
        quoted=tuple(cite(report, s) for s in quotation.quoted),
        cue=cite(report, cue) if cue else None,
        speaker=cite(report, quotation.speaker) if quotation.speaker else None,
    )


def _variants(ordered: list[Telling], weight: dict[str, float]) -> tuple[Variant, ...]:
    """Each telling but the fullest, against the fullest one that it goes together with.

    None for a telling that shares nothing with a fuller one: it is another piece of the speech that one report has whole.
    """
    found = []
    for place, other in enumerate(ordered[1:], 1):
        links = [(t, link(t, other, weight)) for t in ordered[:place]]
        linked = next(((t, j.certainty) for t, j in links if j is not None), None)
        copy = next((t for t in ordered[:place] if t.key == other.key), None)
        if copy is not None:
            found.append(variant(copy, other, "sure"))
        elif linked is not None:
            found.append(variant(linked[0], other, linked[1]))
        elif (near := next((t for t in ordered[:place] if _are_near(t, other)), None)) is not None:
            found.append(variant(near, other, "possible"))
    return tuple(found)


def _are_near(a: Telling, b: Telling) -> bool:
    """Whether two tellings have the same words, or those of two reports share enough to be joined by their meaning."""
    if variant_kind(a, b) not in ("paraphrase", "translation"):
        return True
    return a.reading.report.id != b.reading.report.id and len(a.stems & b.stems) >= LEAST
