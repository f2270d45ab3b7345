"""The order of the stages, to be read like a table of contents. Nothing here opens a file.

Report → Reading (layer upon layer) → stories → findings → Dossier
"""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from msgspec import structs

from crossread import __version__
from crossread.dossier.brief import brief, headline
from crossread.extract.events import events
from crossread.extract.names import names
from crossread.extract.offices import offices
from crossread.extract.positions import positions
from crossread.extract.quantities import quantities
from crossread.extract.quotations import quotations
from crossread.extract.reader import Reader
from crossread.extract.times import times
from crossread.extract.tolls import tolls
from crossread.extract.uninterrupted import uninterrupted
from crossread.group.copies import copies
from crossread.group.stories import CHOSEN, Article, Grouped, group
from crossread.model.account import CitedTime, Dossier, Join, ReportRecord, Story
from crossread.model.corrections import NO_CORRECTIONS, Corrections
from crossread.model.layers import Incident, Reading
from crossread.model.report import ARTICLE_ZONES, Problem, Report, cite
from crossread.reconcile import differences, gaps, report_dates, statements
from crossread.reconcile.by_content import ByContent, told_by_content, under_own_ids, with_copies
from crossread.reconcile.corrections import corrected, left, rulings, unfit
from crossread.reconcile.figures import figures
from crossread.reconcile.people import cast as cast_of
from crossread.reconcile.positions import positions as joined_positions
from crossread.reconcile.register import offices as register
from crossread.reconcile.timeline import events_told, timeline
from crossread.reconcile.tolls import tolls as joined_tolls
from crossread.reconcile.utterances import utterances
from crossread.settings import Settings, changed
from crossread.text.ids import make_id


class Extractor(NamedTuple):
    """A layer: its field in Reading, its version, the layers that must be there before, and what makes it."""

    layer: str
    version: int
    needs: tuple[str, ...]
    make: Callable[[Reading], tuple[object, ...]]


EXTRACTORS = (
    Extractor("names", 2, (), names),
    Extractor("times", 2, (), times),
    Extractor("quantities", 2, ("times",), quantities),
    Extractor("quotations", 2, ("names",), quotations),
    Extractor("events", 2, ("names", "times", "quotations"), events),
    Extractor("tolls", 1, ("names", "times", "quantities"), tolls),
    Extractor("offices", 2, ("names", "times", "quotations", "events"), offices),
    Extractor("positions", 1, ("names", "times", "quotations", "events"), positions),
)

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many are done, and of how many."""


def no_progress(_what: str, _done: int, _of: int) -> None:
    """The progress of a run that nobody watches."""


def read_report(report: Report, reader: Reader, layers: Collection[str] | None = None) -> Reading:
    """The layers of one report, all if none are named. An extractor that fails leaves its layer empty and a problem in its place.

    Whoever names layers names those that they need too (see `EXTRACTORS`).
    """
    reading = Reading(report, reader.parse(report))
    for extractor in EXTRACTORS:
        if layers is not None and extractor.layer not in layers:
            continue
        try:
            made = extractor.make(reading)
        except Exception as error:
            problem = Problem(
                "extract",
                "extractor failed",
                f"{extractor.layer}: {type(error).__name__}: {error}",
                report.id,
                report.source,
            )
            reading = structs.replace(reading, problems=(*reading.problems, problem))
        else:
            reading = structs.replace(reading, **{extractor.layer: made})
    return uninterrupted(reading)


def make_dossier(
    reports: Sequence[Report],
    problems: Sequence[Problem],
    reader: Reader,
    settings: Settings,
    progress: Progress = no_progress,
    corrections: Corrections = NO_CORRECTIONS,
) -> Dossier:
    """The dossier of the reports, corrected. The same reports and corrections in any order give the same dossier."""
    ordered = sorted(reports, key=lambda r: (r.source, r.id))
    read = []
    for done, report in enumerate(ordered):
        progress("reading", done, len(ordered))
        read.append(read_report(report, reader))
    progress("reading", len(ordered), len(ordered))
    readings, unused = corrected(read, corrections)
    stories = []
    grouped = _stories(ordered, settings)
    for done, members in enumerate(grouped):
        progress("comparing", done, len(grouped))
        kept = {g.id: g for g in members}
        told = tuple(r for r in readings if r.report.id in kept)
        stories.append(tell_story(told, kept, corrections))
    progress("comparing", len(grouped), len(grouped))
    return Dossier(
        format="crossread/dossier/1",
        recipe={
            "version": __version__,
            "reader": reader.recipe,
            "extractors": {e.layer: str(e.version) for e in EXTRACTORS},
            "settings": changed(settings),
            **({"corrections": corrections.listed()} if corrections.source else {}),
        },
        reports=tuple(_record(r) for r in readings),
        stories=tuple(sorted(stories, key=lambda s: (-len(s.report_ids), s.id))),
        problems=(
            *problems,
            *(p for r in readings for p in r.problems),
            *unused,
            *unfit(stories, corrections),
        ),
    )


def tell_story(
    readings: tuple[Reading, ...],
    grouped: dict[str, Grouped],
    corrections: Corrections = NO_CORRECTIONS,
) -> Story:
    """The account of one story from the readings of its reports, and of its names what the user says.

    The rooms see reports under ids made from their texts, and each text once.
    """
    told = told_by_content(readings)
    account = _account(told, readings, corrections)
    copied = copies(readings)
    ids = tuple(r.report.id for r in readings)
    return structs.replace(
        under_own_ids(account, told.own),
        id=make_id("s", *sorted(ids)),
        report_ids=ids,
        joins=tuple(Join(i, grouped[i].because, grouped[i].score) for i in ids),
        statements=with_copies(account.statements, told, readings),
        shared_text=copied.shared_text,
        origins=copied.origins,
    )


def _account(told: ByContent, own_readings: tuple[Reading, ...], corrections: Corrections) -> Story:
    """What the reports say, side by side, under the ids that `told` gives them."""
    readings = told.readings
    reports = {r.report.id: r.report for r in own_readings}
    named = rulings(own_readings, corrections)
    cast = cast_of(readings, under_own_ids(named, told.told_by))
    said = utterances(readings, cast)
    incidents = {r.report.id: r.tolls[0] if r.tolls else Incident() for r in readings}
    harmed = joined_tolls(
        readings,
        {i: left(incident, reports[told.own[i]], corrections) for i, incident in incidents.items()},
    )
    counted = (*harmed.figures, *figures(readings, cast, harmed.taken))
    happening = events_told(readings, cast)
    dated = report_dates.bounds(readings, happening, said)
    happened = timeline(happening, dated, len(readings))
    held = register(readings, cast)
    wanted = joined_positions(readings, cast)
    facts = statements.statements(readings, said, counted, happened, dated)
    differing = differences.differences(readings, cast, said, counted, happened, facts)
    return Story(
        id="",
        title=headline(readings),
        report_ids=tuple(r.report.id for r in readings),
        joins=(),
        entities=cast.entities,
        utterances=said,
        figures=counted,
        timeline=happened,
        offices=held,
        positions=wanted,
        statements=facts,
        differences=differing,
        gaps=gaps.gaps(readings, dated),
        brief=brief(readings, facts, happened, differing),
    )


def _stories(reports: Sequence[Report], settings: Settings) -> list[list[Grouped]]:
    if settings.one_story:
        members = [
            Grouped(r.id, "", "taken as one story by the user's setting", None) for r in reports
        ]
        return [members] if members else []
    together: dict[str, list[Grouped]] = {}
    for grouped in group([article(r) for r in reports], CHOSEN):
        together.setdefault(grouped.story, []).append(grouped)
    return list(together.values())


def article(report: Report) -> Article:
    """What grouping looks at: the article's own words, without furniture."""
    text = "\n".join(report.text[z.start : z.end] for z in report.zones if z.kind in ARTICLE_ZONES)
    return Article(report.id, report.title.value or "", text, report.published.value)


def _record(reading: Reading) -> ReportRecord:
    report = reading.report
    return ReportRecord(
        id=report.id,
        source=report.source,
        sha256=report.sha256,
        text=report.text,
        language=report.language,
        title=report.title,
        outlet=report.outlet,
        dateline=report.dateline,
        authors=report.authors,
        agencies=report.agencies,
        published=report.published,
        updated=report.updated,
        zones=report.zones,
        times=tuple(
            CitedTime(cite(report, (t.start, t.end)), t.type, t.when) for t in reading.times
        ),
    )
