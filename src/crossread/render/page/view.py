"""What the templates ask for. Comes in: parts of a dossier. Goes out: lists and small tuples in reading order. Never HTML."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from crossread.model.account import (
    CitedQuotation,
    Difference,
    Dossier,
    Entity,
    Figure,
    FigureValue,
    ReportRecord,
    Story,
    TimelineEvent,
    Utterance,
)
from crossread.model.report import Citation, Span
from crossread.render.context import in_context
from crossread.render.figure_weight import Ledger, in_order, ledger
from crossread.render.names_told import first_cites
from crossread.render.naming import base_name, short_names
from crossread.render.page.source_text import slice_id
from crossread.render.wording import distinct_readings, value_words, who_speaks

__all__ = ["base_name", "short_names"]

TOP_DIFFERENCES = 5


class Chip(NamedTuple):
    """A source mark: where it leads, its offsets, the report's short name, and which of that report's marks here it is."""

    href: str
    place: str
    name: str
    number: int


def report_keys(reports: Sequence[ReportRecord]) -> dict[str, str]:
    """A short name for anchors for each report id: r1, r2, … in the dossier's order."""
    return {report.id: f"r{number}" for number, report in enumerate(reports, start=1)}


def chip_maker(reports: Sequence[ReportRecord]) -> Callable[[Iterable[Citation]], list[Chip]]:
    """A function that gives citations their source marks, those of one report together, a slice named twice only once."""
    names, keys = short_names(reports), report_keys(reports)

    def chips(cites: Iterable[Citation]) -> list[Chip]:
        by_report: dict[str, list[Chip]] = {}
        for report_id, start, end in dict.fromkeys((c.report_id, c.start, c.end) for c in cites):
            held = by_report.setdefault(report_id, [])
            href = f"#{slice_id(keys.get(report_id, report_id), start, end)}"
            name = names.get(report_id, report_id)
            held.append(Chip(href, f"{start}–{end}", name, len(held) + 1))
        return [chip for held in by_report.values() for chip in held]

    return chips


def slices_by_report(dossier: Dossier) -> dict[str, list[Span]]:
    """Every slice that the page may link to, by report id."""
    found: dict[str, list[Span]] = {report.id: [] for report in dossier.reports}
    held: list[Any] = [dossier.stories]
    for r in dossier.reports:
        held += [r.title, r.outlet, r.dateline, r.authors, r.agencies, r.published, r.updated]
    texts = texts_of(dossier.reports)
    around = [in_context(texts, f.values[0].cite) for s in dossier.stories for f in s.figures]
    for cite in (*_citations(held), *around):
        found.setdefault(cite.report_id, []).append(Span(cite.start, cite.end))
    return found


def texts_of(reports: Sequence[ReportRecord]) -> dict[str, str]:
    """Each report's text by its id."""
    return {report.id: report.text for report in reports}


def _citations(value: Any) -> Iterator[Citation]:
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, Entity):
        yield from (*value.roles, *first_cites(value))
    elif isinstance(value, msgspec.Struct):
        for field in msgspec.structs.fields(value):
            yield from _citations(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for entry in value:
            yield from _citations(entry)
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _citations(entry)


def readings(difference: Difference) -> list[Citation]:
    """The slices that show the difference, at most three."""
    return [difference.cites[index] for index in distinct_readings(difference, 3)]


def other_cites(difference: Difference) -> list[Citation]:
    """The slices of a difference that are not quoted with it."""
    shown = readings(difference)
    return [cite for cite in difference.cites if cite not in shown]


def told_often(story: Story) -> list[Utterance]:
    """Utterances with more than one telling, in the dossier's order."""
    return [u for u in story.utterances if len(u.quotations) > 1]


def told_once(
    story: Story,
) -> list[tuple[str | tuple[Citation, ...], list[tuple[Utterance, CitedQuotation]]]]:
    """Utterances with one telling, by speaker, in the order of each speaker's first. Those without words for the speaker go together."""
    by_speaker: dict[str | tuple[Citation, ...], list[tuple[Utterance, CitedQuotation]]] = {}
    for utterance in story.utterances:
        if len(utterance.quotations) == 1:
            row = (utterance, utterance.quotations[0])
            by_speaker.setdefault(who_speaks(utterance), []).append(row)
    return list(by_speaker.items())


def role_of(story: Story, utterance: Utterance) -> Citation | None:
    """The first role that a report gives the speaker, preferring the reports that tell the utterance."""
    speaker = next((e for e in story.entities if e.id == utterance.speaker_id), None)
    if speaker is None or not speaker.roles:
        return None
    tellers = {q.report_id for q in utterance.quotations}
    return next((role for role in speaker.roles if role.report_id in tellers), None)


def compared_figures(story: Story) -> list[Figure]:
    """Figures that more than one report gives, or that have a check; those that differ first."""
    return in_order(
        [f for f in story.figures if len({v.cite.report_id for v in f.values}) > 1 or f.checks]
    )


def lone_figures(story: Story, texts: Mapping[str, str]) -> Ledger:
    """The other figures by weight, lesser ones apart."""
    compared = {figure.id for figure in compared_figures(story)}
    return ledger([figure for figure in story.figures if figure.id not in compared], texts)


def readings_in(
    figure: Figure, report_id: str | None = None
) -> list[tuple[FigureValue, list[Citation]]]:
    """A report's values for a figure (all values without a report), each wording once with all its slices."""
    found: dict[tuple[str, str], tuple[FigureValue, list[Citation]]] = {}
    for value in figure.values:
        if report_id is None or value.cite.report_id == report_id:
            key = (" ".join(value.cite.exact.split()), value_words(value, figure.unit))
            found.setdefault(key, (value, []))[1].append(value.cite)
    return list(found.values())


def dated(story: Story) -> list[TimelineEvent]:
    """Events of which some time is known, in the dossier's order."""
    return [event for event in story.timeline if event.when.basis != "unknown"]


def undated(story: Story) -> list[TimelineEvent]:
    """The other events."""
    return [event for event in story.timeline if event.when.basis == "unknown"]


def search_words(
    names: dict[str, str], cites: Iterable[Citation], *speakers: str | tuple[Citation, ...]
) -> str:
    """What the filter of the page looks at: short names of the reports and speakers, lower case."""
    told_by = dict.fromkeys(names.get(c.report_id, c.report_id) for c in cites)
    words = [w for s in speakers for w in ([s] if isinstance(s, str) else [c.exact for c in s])]
    return " ".join(part.casefold() for part in (*told_by, *words) if part)


def filter_offers(story: Story, names: dict[str, str]) -> list[str]:
    """Outlets and speakers for the filter's list."""
    outlets = [names[report_id] for report_id in story.report_ids if report_id in names]
    speakers = [u.speaker_name for u in story.utterances if u.speaker_name]
    return list(dict.fromkeys(itertools.chain(outlets, speakers)))


def telling_cites(utterance: Utterance) -> list[Citation]:
    """All content slices of an utterance."""
    return [cite for quotation in utterance.quotations for cite in quotation.content]


def cell_cites(cells: Iterable[Any]) -> list[Citation]:
    """All slices of a row of the matrix."""
    return [cite for cell in cells for cite in cell.cites]
