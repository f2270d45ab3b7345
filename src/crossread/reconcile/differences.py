"""Where reports differ, typed and ranked. Comes in: Readings and findings. Goes out: our own words beside the slices of each reading.

Nothing is averaged and no side is called right. The order is the one in which an editor would want to see them: numbers, dates and
changed plans, wordings in quotation marks, who is said to have said it, how exactly, in words of which charge, spellings of a name. Of one
kind, what more reports tell comes first, then what stands nearer to the head of the reports.
"""

from collections.abc import Iterator

from rapidfuzz.distance import JaroWinkler

from crossread.lang.en.leaning import THIRD
from crossread.model.account import (
    Cast,
    CitedQuotation,
    Difference,
    Figure,
    Statement,
    TimelineEvent,
    Utterance,
    Variant,
)
from crossread.model.layers import Quotation, Reading
from crossread.model.report import Citation
from crossread.reconcile.checks.weekdays import wrong_weekdays
from crossread.reconcile.contradiction import adds, contradiction
from crossread.reconcile.framing import framings
from crossread.reconcile.nobody_harmed import harm_counted, nobody_harmed
from crossread.reconcile.precision import precisions
from crossread.text.align import loose_words
from crossread.text.labels import label
from crossread.text.names import name_words

MOST_OF = 0.5
"""Two wordings of one statement share this part of the shorter one."""
LONGEST_PUT = 4
"""Where more words than these stand in the place of as many others, two sentences of one speech were quoted."""
RANK = ("number", "plan changed", "date", "wording", "attribution", "precision", "framing", "name")
MAX_OF_A_KIND = 12
SPELLING = 0.85
"""Jaro-Winkler similarity of two spellings of one surname; people were already told apart when the cast was made."""


def differences(
    readings: tuple[Reading, ...],
    cast: Cast,
    utterances: tuple[Utterance, ...],
    figures: tuple[Figure, ...],
    timeline: tuple[TimelineEvent, ...],
    facts: tuple[Statement, ...],
) -> tuple[Difference, ...]:
    """All differences found, the weightiest first; what two ways find is told once."""
    labels = {r.report.id: label(r.report.source, r.report.outlet.value) for r in readings}
    place = {r.report.id: k for k, r in enumerate(readings)}
    found = [
        *_numbers(readings, figures, place),
        *nobody_harmed(readings, figures),
        *wrong_weekdays(readings),
        *_dates(readings, timeline),
        *_contradicted(readings, facts),
        *_wordings(utterances, labels),
        *_attributions(readings, cast, utterances),
        *precisions(readings, figures, timeline),
        *framings(readings, facts),
        *_spellings(cast),
    ]
    found.sort(key=lambda d: _rank(d, place))
    kept: list[Difference] = []
    for difference in found:
        if any(_covers(known, difference) for known in kept):
            continue
        if sum(d.kind == difference.kind for d in kept) < MAX_OF_A_KIND:
            kept.append(difference)
    return tuple(kept)


def _rank(
    difference: Difference, place: dict[str, int]
) -> tuple[int, int, int, list[tuple[int, int, int]]]:
    """By kind, by how many reports it sets against each other, by how near it stands to the head of one; ties by content, not by id."""
    cites = difference.cites
    return (
        RANK.index(difference.kind),
        -len({c.report_id for c in cites}),
        min(c.start for c in cites),
        sorted((place[c.report_id], c.start, c.end) for c in cites),
    )


def _numbers(
    readings: tuple[Reading, ...], figures: tuple[Figure, ...], place: dict[str, int]
) -> Iterator[Difference]:
    for figure in figures:
        if figure.status not in ("differs", "updated"):
            continue
        totals = [v for v in figure.values if not adds(v.cite)]
        told = _one_a_report([v.cite for v in totals])
        cites = tuple(sorted(told, key=lambda c: place[c.report_id]))
        if len(cites) > 1 and len({(v.value, v.bound) for v in totals}) > 1:
            what = (
                "A later report gives another number"
                if figure.status == "updated"
                else "The reports give different numbers"
            )
            text = f"{what}{_counted(readings, figure)}."
            yield Difference("number", text, (figure.id,), cites)


def _counted(readings: tuple[Reading, ...], figure: Figure) -> str:
    """What is counted, in words that go on from "number"; nothing where the measure is only a verb."""
    harm = harm_counted(figure)
    if harm is not None:
        return f" of people {harm}"
    if figure.measure is None or _is_verb(readings, figure):
        return ""
    return f": {figure.measure}"


def _is_verb(readings: tuple[Reading, ...], figure: Figure) -> bool:
    """Whether the measure is one word, and a verb wherever it stands in a sentence of the figure."""
    at = {v.cite.report_id: v.cite for v in figure.values}
    tags = {
        t.tag
        for r in readings
        if (c := at.get(r.report.id))
        for s in r.parse.sentences
        if s.start < c.end and c.start < s.end
        for t in r.parse.tokens[s.first : s.last]
        if t.text == figure.measure
    }
    return bool(tags) and all(tag.startswith("VB") for tag in tags)


def _dates(
    readings: tuple[Reading, ...], timeline: tuple[TimelineEvent, ...]
) -> Iterator[Difference]:
    published = {r.report.id: r.report.published.value or "" for r in readings}
    for event in timeline:
        cites = _one_a_report(event.cites)
        if event.status not in ("differs", "updated") or len(cites) < 2:
            continue
        ordered = tuple(sorted(cites, key=lambda c: (published[c.report_id], c)))
        if event.status == "updated":
            yield Difference(
                "plan changed",
                "A report tells a plan; another tells what came of it.",
                (event.id,),
                ordered,
            )
        else:
            yield Difference("date", "The reports date this differently.", (event.id,), ordered)


def _contradicted(
    readings: tuple[Reading, ...], facts: tuple[Statement, ...]
) -> Iterator[Difference]:
    """What the matrix found at odds within one fact."""
    by_id = {r.report.id: r for r in readings}
    for fact in facts:
        lead = next(
            (c for cell in fact.reports.values() for c in cell.cites if c.exact == fact.text), None
        )
        for report_id, cell in fact.reports.items():
            if lead is None or cell.says != "differs":
                continue
            odd = contradiction(by_id[lead.report_id], lead, by_id[report_id], cell.cites)
            if odd is not None:
                text = f"The reports give different {odd.kind}s."
                yield Difference(odd.kind, text, (fact.id,), (odd.lead, odd.other))


def _covers(known: Difference, other: Difference) -> bool:
    """Whether each slice of the other overlaps one of the known difference."""
    return all(
        any(c.report_id == k.report_id and c.start < k.end and k.start < c.end for k in known.cites)
        for c in other.cites
    )


def _wordings(utterances: tuple[Utterance, ...], labels: dict[str, str]) -> Iterator[Difference]:
    for utterance in utterances:
        tellings = {q.id: q for q in utterance.quotations}
        for variant in utterance.variants:
            a, b = tellings[variant.a], tellings[variant.b]
            if a.report_id == b.report_id or variant.kind not in (
                "wording",
                "translation",
                "reordered",
            ):
                continue
            if a.kind == "indirect" or b.kind == "indirect" or not _reworded(variant):
                continue
            who = utterance.speaker_name or "A speaker"
            how = "two translations" if variant.kind == "translation" else "two wordings"
            text = f"{who}: {how} of one statement, in {labels[a.report_id]} and in {labels[b.report_id]}."
            yield Difference(
                "wording", text, (utterance.id, a.id, b.id), (a.content[0], b.content[0])
            )


def _reworded(variant: Variant) -> bool:
    """Whether words stand in the place of others, and most of the shorter wording is in both: a cut is no other wording."""
    if variant.kind != "wording":
        return True
    equal = sum(len(loose_words(c.a or "")) for c in variant.changes if c.op == "equal")
    rest = [
        sum(len(loose_words(side or "")) for op, side in sides if op != "equal")
        for sides in zip(*(((c.op, c.a), (c.op, c.b)) for c in variant.changes), strict=True)
    ]
    put = [
        (loose_words(c.a or ""), loose_words(c.b or ""))
        for c in variant.changes
        if c.op == "replace" and "[" not in (c.a or "") + (c.b or "")
    ]
    return (
        equal >= MOST_OF * (equal + min(rest))
        and all(min(len(a), len(b)) <= LONGEST_PUT for a, b in put)
        and any(
            a and b and JaroWinkler.similarity(" ".join(a), " ".join(b)) < SPELLING for a, b in put
        )
    )


def _attributions(
    readings: tuple[Reading, ...], cast: Cast, utterances: tuple[Utterance, ...]
) -> Iterator[Difference]:
    spoken = {
        (r.report.id, q.content[0].start): q for r in readings for q in r.quotations if q.content
    }
    for utterance in utterances:
        by_speaker: dict[str, CitedQuotation] = {}
        for telling in utterance.quotations:
            quotation = spoken.get((telling.report_id, telling.content[0].start))
            who = _speaker(quotation, telling.report_id, cast)
            named = telling.speaker and telling.speaker.exact.casefold() not in THIRD
            if who is not None and named:
                by_speaker.setdefault(who, telling)
        tellings = list(by_speaker.values())
        cites = _one_a_report([t.speaker for t in tellings if t.speaker])
        if len(cites) > 1:
            yield Difference(
                "attribution", "One statement, laid in different mouths.", (utterance.id,), cites
            )


def _speaker(quotation: Quotation | None, report_id: str, cast: Cast) -> str | None:
    if quotation is None or quotation.speaker_name is None:
        return None
    return cast.ids.get((report_id, quotation.speaker_name))


def _spellings(cast: Cast) -> Iterator[Difference]:
    for entity in cast.entities:
        if entity.kind != "person" or len(name_words(entity.name)) < 2:
            continue
        spellings: dict[str, Citation] = {}
        for c in entity.cites:
            if _spells(c.exact, entity.name):
                spellings.setdefault(_surname(c.exact), c)
        cites = _one_a_report(list(spellings.values()))
        if len(cites) > 1:
            yield Difference(
                "name", f"The name of {entity.name} is spelled differently.", (entity.id,), cites
            )


def _spells(written: str, name: str) -> bool:
    """Whether the last word written is the surname of `name`, if need be in another spelling: near to it, and no other word of it."""
    words, known = name_words(written), name_words(name)
    if not words:
        return False
    return words[-1] == known[-1] or (
        words[-1] not in known and JaroWinkler.similarity(words[-1], known[-1]) >= SPELLING
    )


def _surname(name: str) -> str:
    """The last word as written, but for case and apostrophes: accents and letters count as spelling."""
    return name.split()[-1].replace("’", "'").removesuffix("'s").strip(".,").casefold()


def _one_a_report(cites: list[Citation] | tuple[Citation, ...]) -> tuple[Citation, ...]:
    first: dict[str, Citation] = {}
    for c in cites:
        first.setdefault(c.report_id, c)
    return tuple(first.values())
