"""A user's corrections, put in before anything is compared.

Comes in: Readings as the extractors left them, and Corrections. Goes out: Readings in which names are split, speakers put right and things
dropped; Rulings for the cast; and a Problem for each correction that fits nothing. Texts and offsets never change.
"""

import re
from collections.abc import Iterable, Sequence

from msgspec import structs

from crossread.model.account import Story
from crossread.model.corrections import Corrections, Drop, Speaker, Split
from crossread.model.layers import Incident, Mention, Quotation, Reading
from crossread.model.report import ARTICLE_ZONES, Problem, Report, Span
from crossread.reconcile.people.rulings import USERS_WORD, Rulings
from crossread.reconcile.split_names import split
from crossread.text.labels import label
from crossread.text.names import fold

LAYERS = {
    "quotation": "quotations",
    "figure": "quantities",
    "event": "events",
    "position": "positions",
}


def corrected(
    readings: Sequence[Reading], corrections: Corrections
) -> tuple[tuple[Reading, ...], tuple[Problem, ...]]:
    """The readings with what the corrections say of single reports, and a problem for each of these that fits nothing."""
    kept = list(readings)
    problems: list[Problem] = []
    splits = sorted(corrections.splits, key=lambda s: not s.words)  # of a few words before of all
    told: list[Split | Speaker | Drop] = [*splits, *corrections.speakers, *corrections.drops]
    for correction in told:
        place, why = _report(correction.report, kept)
        if place is not None:
            made = _applied(kept[place], correction)
            if isinstance(made, Reading):
                kept[place] = made
                continue
            why = made
        problems.append(_problem(f"{_told(correction)}: {why}", corrections))
    return tuple(kept), tuple(problems)


def rulings(readings: Sequence[Reading], corrections: Corrections) -> Rulings:
    """What the corrections say of the names of a story, its reports told by their ids."""
    told: list[Split | Speaker] = [*corrections.splits, *corrections.speakers]
    found = [(_report(c.report, readings)[0], c) for c in told]
    ids = [(readings[p].report.id, c) for p, c in found if p is not None]
    return Rulings(
        tuple(m.names for m in corrections.merges),
        tuple((r.name, r.to) for r in corrections.renames),
        frozenset((i, c.other) for i, c in ids if isinstance(c, Split)),
        tuple((i, c.name) for i, c in ids if isinstance(c, Speaker) and c.name),
    )


def unfit(stories: Sequence[Story], corrections: Corrections) -> tuple[Problem, ...]:
    """A problem for each correction of names that changed no story as it should: there is no such name, or it means several."""
    known = [_names(e.name, *e.aliases) for story in stories for e in story.entities]
    told = []
    for merge in corrections.merges:
        if not any(_names(*merge.names) <= names for names in known):
            told.append(f"merge of {', '.join(merge.names)}: no story has one of each")
    for rename in corrections.renames:
        shown = {
            fold(e.name.removeprefix(USERS_WORD))
            for story in stories
            for e in story.entities
            if fold(rename.name) in _names(e.name, *e.aliases)
        }
        if fold(rename.to) not in shown:
            why = f"no one thing is called {rename.name}, or another is called {rename.to}"
            told.append(f"rename of {rename.name} to {rename.to}: {why}")
    for speaker in corrections.speakers:
        if speaker.name and not any(fold(speaker.name) in names for names in known):
            told.append(f"{_told(speaker)}: no report names {speaker.name}")
    return tuple(_problem(text, corrections) for text in told)


def left(incident: Incident, report: Report, corrections: Corrections) -> Incident:
    """What a report tells of people harmed, without what the user dropped as figures."""
    dropped = [
        span
        for drop in corrections.drops
        if drop.kind in ("", "figure") and _is_named(drop.report, report)
        for span in _places(report, drop.words)[:1]
    ]
    harms = tuple(h for h in incident.harms if not any(_within(h.start, h.end, s) for s in dropped))
    return structs.replace(incident, harms=harms) if dropped else incident


def _names(*names: str) -> set[str]:
    return {fold(name.removeprefix(USERS_WORD)) for name in names}


def _problem(text: str, corrections: Corrections) -> Problem:
    message = f"a correction fits nothing: {text}"
    return Problem("corrections", "fits nothing", message, None, corrections.source)


def _told(correction: Split | Speaker | Drop) -> str:
    if isinstance(correction, Split):
        return f"split of {correction.name} in {correction.report}"
    kind = "speaker of" if isinstance(correction, Speaker) else "drop of"
    words = correction.words if len(correction.words) <= 60 else correction.words[:59] + "…"
    return f'{kind} "{words}" in {correction.report}'


def _is_named(name: str, report: Report) -> bool:
    last = re.split(r"[/\\]", report.source)[-1]
    return name in (report.source, report.id, last, label(report.source, None))


def _report(name: str, readings: Sequence[Reading]) -> tuple[int | None, str]:
    """The place of the only report of that source, id or file name; or None and why."""
    places = [i for i, r in enumerate(readings) if name in (r.report.source, r.report.id)]
    places = places or [i for i, r in enumerate(readings) if _is_named(name, r.report)]
    if len(places) == 1:
        return places[0], ""
    return None, "no such report" if not places else f"{len(places)} reports are called so"


def _places(report: Report, words: str) -> list[Span]:
    """Where the words stand in the article, whatever spaces and line breaks are between them."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    article = [z for z in report.zones if z.kind in ARTICLE_ZONES]
    return [
        Span(*m.span())
        for m in re.finditer(pattern, report.text)
        if any(z.start <= m.start() < z.end for z in article)
    ]


def _within(start: int, end: int, span: Span) -> bool:
    return span.start <= start and end <= span.end


def _applied(reading: Reading, correction: Split | Speaker | Drop) -> Reading | str:
    """The reading with the correction, or why it fits nothing."""
    places = _places(reading.report, correction.words) if correction.words else []
    if correction.words and len(places) != 1:
        return f"the words stand there {len(places)} times" if places else "no such words"
    if isinstance(correction, Split):
        within = places[0] if places else Span(0, len(reading.report.text))
        return split(reading, correction, within) or "no such name"
    if isinstance(correction, Speaker):
        return _spoken(reading, correction.name, places[0])
    return _dropped(reading, correction, places[0])


def _spoken(reading: Reading, name: str, words: Span) -> Reading | str:
    found = [q for q in reading.quotations if _stands_at(q, words) or _holds(q, words)]
    if len(found) != 1:
        return "no quotation holds the words" if not found else "several quotations hold the words"
    speaker = _mention(reading.names, found[0].speaker, name)
    fixed = structs.replace(found[0], speaker=speaker, speaker_name=name or None)
    quotations = tuple(fixed if q is found[0] else q for q in reading.quotations)
    return structs.replace(reading, quotations=quotations)


def _holds(quotation: Quotation, words: Span) -> bool:
    """Whether the words stand in what was said, from its first word to its last."""
    return _within(*words, Span(quotation.content[0].start, quotation.content[-1].end))


def _mention(names: Iterable[Mention], speaker: Span | None, name: str) -> Span | None:
    """The words that named the speaker, where they mean whom the user names: they were right already."""
    if speaker is None or not name:
        return None
    fits = any(
        _within(m.start, m.end, speaker) and m.name is not None and fold(m.name) == fold(name)
        for m in names
    )
    return speaker if fits else None


def _dropped(reading: Reading, drop: Drop, words: Span) -> Reading | str:
    kinds = [drop.kind] if drop.kind else list(LAYERS)
    changed: dict[str, object] = {}
    for kind in kinds:
        layer = LAYERS[kind]
        items = getattr(reading, layer)
        kept = tuple(item for item in items if not _stands_at(item, words))
        if len(kept) < len(items):
            changed[layer] = kept
    if not changed:
        return f"no {drop.kind or 'quotation, figure, event or position'} stands at the words"
    return structs.replace(reading, **changed)


def _stands_at(item: object, words: Span) -> bool:
    if isinstance(item, Quotation):
        return all(_within(s.start, s.end, words) for s in item.content)
    return _within(getattr(item, "start"), getattr(item, "end"), words)  # noqa: B009
