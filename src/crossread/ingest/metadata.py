"""Title, outlet, dateline, authors, agencies and dates of a report, each with what it rests on.

Comes in: a report with zones and no metadata, and the facts that came with it. Goes out: the same report with
metadata. A value is the text's own words with a citation ("stated"), or came with the file ("given"); what neither
tells stays unknown. Never looks at a file's own dates, never guesses.
"""

from collections.abc import Iterator

from msgspec import structs

from crossread.ingest.bylines import agencies_in, authors_in
from crossread.ingest.date_strings import dates_in
from crossread.ingest.datelines import dateline_of
from crossread.ingest.facts import Facts
from crossread.ingest.markup import language_of
from crossread.ingest.outlets import outlet_of
from crossread.model.report import (
    BODY_ZONES,
    UNKNOWN_TEXT,
    CitedText,
    Report,
    Span,
    Zone,
    cite,
)
from crossread.text.markdown_marks import blanked, words_span

_LINES_ABOVE, _LINES_IN, _LINES_BELOW = 3, 3, 5
_DATELINE_WINDOW = 200
_DATED = ("date_line", "byline", "editor_note")


def describe(report: Report, beside: Facts, run: Facts) -> Report:
    """`report` with its metadata. Facts of the file itself (`beside`) go before what the text states; what was
    given for the whole run (`run`) only fills what both leave open.
    """
    published, updated = _dates(report)
    described = structs.replace(
        report,
        language=beside.language or language_of(_body(report)) or run.language,
        title=_choose(beside.title, _title(report), run.title),
        outlet=_choose(beside.outlet, outlet_of(report), run.outlet),
        dateline=_dateline(report),
        authors=_all_given(beside.authors) or _authors(report) or _all_given(run.authors),
        agencies=_agencies(report),
        published=_choose(beside.published, published, run.published),
        updated=_choose(beside.updated, updated, run.updated),
    )
    return described


def _choose(given: str | None, stated: CitedText, run: str | None) -> CitedText:
    if given is not None:
        same = stated.value is not None and given[:10] == stated.value[:10]
        return CitedText(given, "given", stated.cites if same else ())
    if stated.value is None and run is not None:
        return CitedText(run, "given")
    return stated


def _all_given(values: tuple[str, ...]) -> tuple[CitedText, ...]:
    return tuple(CitedText(value, "given") for value in values)


def _stated(report: Report, span: Span, value: str | None = None) -> CitedText:
    citation = cite(report, span)
    return CitedText(value or citation.exact, "stated", (citation,))


def _of_kind(report: Report, *kinds: str) -> Iterator[Zone]:
    return (zone for zone in report.zones if zone.kind in kinds)


def _body(report: Report) -> str:
    """The article's words; for a page without an article all of its words."""
    body = "\n".join(report.text[z.start : z.end] for z in _of_kind(report, *sorted(BODY_ZONES)))
    return body or report.text


def _title(report: Report) -> CitedText:
    zone = next(_of_kind(report, "title"), None)
    if zone is None:
        return UNKNOWN_TEXT
    start, end = words_span(report.text[zone.start : zone.end])
    return (
        _stated(report, Span(zone.start + start, zone.start + end)) if start < end else UNKNOWN_TEXT
    )


def _dateline(report: Report) -> CitedText:
    for zone in _of_kind(report, "dateline"):
        start, line = _unmarked(report.text, zone.start, zone.start + _DATELINE_WINDOW)
        found = dateline_of(line.replace("\n", " "))
        if found and found.place:
            return _stated(report, _shifted(found.place, start))
    return UNKNOWN_TEXT


def _authors(report: Report) -> tuple[CitedText, ...]:
    """Names from the bylines at the head or the foot of the article, each once."""
    found: dict[str, CitedText] = {}
    for zone in _at_head_and_foot(report, "byline"):
        start, line = _unmarked(report.text, zone.start, zone.end)
        for span in authors_in(line):
            author = _stated(report, _shifted(span, start))
            found.setdefault((author.value or "").casefold(), author)
    return tuple(found.values())


def _agencies(report: Report) -> tuple[CitedText, ...]:
    """Agencies that the article itself credits: in its dateline, byline or credit lines, never in captions."""
    found: dict[str, CitedText] = {}
    for zone in _of_kind(report, "dateline", "byline", "credit"):
        for span in agencies_in(report.text[zone.start : zone.end]):
            agency = _stated(report, _shifted(span, zone.start))
            found.setdefault((agency.value or "").casefold(), agency)
    return tuple(found.values())


def _dates(report: Report) -> tuple[CitedText, CitedText]:
    """The first dates labelled as published and as updated; else the one date of the article's own date lines.

    Where unlabelled dates around the article differ, only those below its title count; if these differ too, none does.
    """
    labelled: dict[str, CitedText] = {}
    plain: list[CitedText] = []
    title_end = next((z.end for z in _of_kind(report, "title")), 0)
    near = set(_at_head_and_foot(report, *_DATED))
    for zone in (*_above_foot(report, *_DATED), *_of_kind(report, "dateline")):
        for dated in dates_in(report.text[zone.start : zone.end]):
            place = Span(zone.start + dated.start, zone.start + dated.end)
            value = _stated(report, place, dated.value)
            if dated.label:
                labelled.setdefault(dated.label, value)
            elif zone in near or zone.kind == "dateline":
                plain.append(value)
    below = [p for p in plain if p.cites[0].start >= title_end]
    agreed = next(
        (group[0] for group in (plain, below) if len({p.value for p in group}) == 1), UNKNOWN_TEXT
    )
    published = labelled.get("published", agreed)
    return published, labelled.get("updated", UNKNOWN_TEXT)


def _at_head_and_foot(report: Report, *kinds: str) -> Iterator[Zone]:
    """Zones around the title, above the first paragraph, or right below the last: others belong to other stories."""
    zones = report.zones
    body = [i for i, z in enumerate(zones) if z.kind in BODY_ZONES]
    if not body:
        return
    title = next((i for i, z in enumerate(zones) if z.kind == "title"), body[0])
    first = max(0, min(body[0], title) - _LINES_ABOVE)
    head = zones[first : body[0] + 1 + _LINES_IN]
    yield from (zone for zone in (*head, *_foot(report)) if zone.kind in kinds)


def _above_foot(report: Report, *kinds: str) -> Iterator[Zone]:
    """Zones from the top of the page to right below the last paragraph."""
    body = [i for i, z in enumerate(report.zones) if z.kind in BODY_ZONES]
    above = report.zones[: body[-1] + 1] if body else ()
    yield from (zone for zone in (*above, *_foot(report)) if zone.kind in kinds)


def _foot(report: Report) -> Iterator[Zone]:
    """The lines right below the last paragraph, up to where other stories begin."""
    last = max((i for i, z in enumerate(report.zones) if z.kind in BODY_ZONES), default=None)
    if last is None:
        return
    for zone in report.zones[last + 1 : last + 1 + _LINES_BELOW]:
        if zone.kind in ("related", "further_reading"):
            return
        yield zone


def _unmarked(text: str, start: int, end: int) -> tuple[int, str]:
    """A line without the marks around it, and the offset where its words begin."""
    line = blanked(text[start:end])
    return start + len(line) - len(line.lstrip()), line.strip()


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
