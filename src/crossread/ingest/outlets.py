"""Which outlet a report comes from, where the page itself tells. Comes in: a report with zones. Goes out: CitedText.

Reads only furniture and datelines, by their form: "More stories from X", "© 2024 X", "Title | X", "PLACE (X) —".
Knows no outlet by name.
"""

import re
from collections.abc import Iterator

from crossread.ingest.bylines import agencies_in
from crossread.ingest.datelines import dateline_of
from crossread.model.report import UNKNOWN_TEXT, Basis, CitedText, Report, Span, ZoneKind, cite

_TOKEN = r"[A-Z][\w&'’-]*(?:\.\w+)*"
_CLOSING = r"(?i:all rights?\b|rights reserved\b|terms\b|privacy\b|cookies?\b|contact\b|part of\b|registered\b)"
_LEGAL_FORM = r"(?:,? (?:Inc|Ltd|Limited|LLC|LLP|plc|PLC|GmbH|AG|Co|Corp|Pty Ltd|Pvt Ltd)\b\.?)"
_NAME = (
    rf"(?P<name>{_TOKEN}(?: (?!{_CLOSING})(?:&|(?:of |the |on |for |and |de )?{_TOKEN})){{0,5}}"
    rf"{_LEGAL_FORM}?)"
)
_YEARS = r"(?:\d{4}(?:\s*[-–—,]\s*(?:\d{4}|\d{2}\b))*)"
_COPYRIGHT = re.compile(
    rf"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s*(?:©\s*|\([cC]\)\s*)?:?\s*(?:{_YEARS}[,.]?\s+)?"
    rf"(?:(?i:by)\s+)?(?!{_CLOSING}){_NAME}"
)
_FROM = (
    re.compile(rf"(?i:more (?:stories|news|articles|top stories) from|latest from|stories from) {_NAME}$"),
    re.compile(rf"(?i:skip to (?:more|the)) {_NAME} (?i:sites|homepage|home page)"),
    re.compile(rf"^(?i:skip next section )?{_NAME}['’]s (?i:top stor(?:y|ies)|picks|newsletter|best stories)"),
    re.compile(rf"(?i:sign up (?:for|to) (?:the )?){_NAME}(?i:['’]s)? (?i:newsletter)"),
    re.compile(rf"(?i:^(?:follow|about|contact|advertise with|subscribe to|download the)) {_NAME}(?: (?i:app|on .*))?$"),
)  # fmt: skip
_FURNITURE: tuple[ZoneKind, ...] = ("navigation", "related", "share", "advert", "other")
_NOT_NAMES = frozenset("us this our the news all more home menu".split())
_ABBREVIATED = ("Inc.", "Ltd.", "Co.", "Corp.")
_LONGEST_LINE = 300
_TAB = re.compile(r"\s+[|–—-]\s+(?P<name>[^|–—]{2,40})$")


def outlet_of(report: Report) -> CitedText:
    """The outlet as the page names it; of several readings the one that stands first in the order above."""
    for basis, because, spans in (
        ("stated", None, tuple(_from_tab_title(report))),
        ("stated", None, tuple(_from_copyright(report))),
        ("inferred", "the page's own furniture names it", tuple(_from_labels(report))),
        ("inferred", "it signs the dateline", tuple(_from_dateline(report))),
    ):
        if spans:
            return _chosen(report, basis, because, spans)
    return UNKNOWN_TEXT


def _chosen(report: Report, basis: str, because: str | None, spans: tuple[Span, ...]) -> CitedText:
    names = [report.text[s.start : s.end] for s in spans]
    best = max(dict.fromkeys(names), key=names.count)
    cites = tuple(cite(report, s) for s, n in zip(spans, names, strict=True) if n == best)
    held: Basis = "stated" if basis == "stated" else "inferred"
    return CitedText(best, held, cites, because)


def _from_tab_title(report: Report) -> Iterator[Span]:
    """A line "Title | Outlet" beside a title that is printed again without it."""
    titles = [report.text[z.start : z.end] for z in report.zones if z.kind == "title"]
    for zone in report.zones:
        if zone.end - zone.start > _LONGEST_LINE:
            continue
        line = report.text[zone.start : zone.end]
        tail = _TAB.search(line)
        if tail and any(line[: tail.start()].strip() == t for t in titles):
            yield Span(zone.start + tail.start("name"), zone.start + tail.end("name"))


def _from_copyright(report: Report) -> Iterator[Span]:
    for zone in report.zones:
        if zone.kind in ("other", "navigation"):
            match = _COPYRIGHT.search(report.text[zone.start : min(zone.end, zone.start + 300)])
            if match and not agencies_in(match.group("name")):
                yield _span(match, zone.start)


def _from_labels(report: Report) -> Iterator[Span]:
    for zone in report.zones:
        if zone.kind in _FURNITURE and zone.end - zone.start <= 80:
            line = report.text[zone.start : zone.end]
            for pattern in _FROM:
                match = pattern.search(line)
                if match and match.group("name").lower() not in _NOT_NAMES:
                    yield _span(match, zone.start)


def _from_dateline(report: Report) -> Iterator[Span]:
    """A sign in the dateline that is no agency's is the outlet's own."""
    for zone in report.zones:
        if zone.kind == "dateline":
            found = dateline_of(report.text[zone.start :][:200].replace("\n", " "))
            if found and found.sign:
                start, end = zone.start + found.sign.start, zone.start + found.sign.end
                if not agencies_in(report.text[start:end]):
                    yield Span(start, end)


def _span(match: re.Match[str], shift: int) -> Span:
    name = match.group("name").rstrip(",")
    if not name.endswith(_ABBREVIATED):
        name = name.rstrip(".,")
    return Span(shift + match.start("name"), shift + match.start("name") + len(name))
