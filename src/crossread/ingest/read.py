"""Sources to reports: which reader takes which bytes, and what became of every source.

Comes in: gathered sources. Goes out: reports sorted by source and id, and problems. One bad source never stops the
others; a report without an article is kept and told.
"""

import hashlib
import re
from collections.abc import Iterator

from crossread.ingest.decode import NotTextError, decode
from crossread.ingest.facts import Facts
from crossread.ingest.html import html_report
from crossread.ingest.jsonl import article_reports, looks_like_articles
from crossread.ingest.limits import MAX_CHARACTERS
from crossread.ingest.plain import plain_report
from crossread.ingest.sources import Gathered, Source
from crossread.model.report import BODY_ZONES, Problem, Report

_HTML_NAME = re.compile(r"\.(?:x?html?|mht)$", re.I)
_JSON_NAME = re.compile(r"\.(?:jsonl|ndjson|json)$", re.I)
_HTML_HEAD = re.compile(
    r"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MARKUP = re.compile(r"</(?:p|div|span|a|h[1-6]|article|body|li)\s*>", re.I)
_HEAD_BYTES = 4096
_MOST_BYTES_A_CHARACTER = 4


def read_sources(gathered: Gathered) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """All reports that `gathered` holds, sorted by source and id, with what could not be read or was left out."""
    reports: dict[str, Report] = {}
    problems = list(gathered.problems)
    for source in gathered.sources:
        for found in _read(source):
            if isinstance(found, Problem):
                problems.append(found)
            elif found.id in reports:
                message = f"{found.source}: the same text was given twice; it counts once"
                problems.append(Problem("ingest", "duplicate", message, found.id, found.source))
            else:
                reports[found.id] = found
                problems.extend(_about(found))
    return tuple(sorted(reports.values(), key=lambda r: (r.source, r.id))), tuple(problems)


def _read(source: Source) -> Iterator[Report | Problem]:
    """The reports of one source, or the problem why there are none."""
    html = bool(_HTML_NAME.search(source.name)) or _looks_like_html(source.data[:_HEAD_BYTES])
    articles = bool(_JSON_NAME.search(source.name))
    large = len(source.data) > _MOST_BYTES_A_CHARACTER * MAX_CHARACTERS
    large = large and not articles and not _looks_like_json(source)
    try:
        decoded = decode(source.data[:_HEAD_BYTES] if large else source.data, html=html)
    except NotTextError as error:
        yield Problem("ingest", error.code, f"{source.name}: {error}", None, source.name)
        return
    if large:
        yield _too_long(source, f"{len(source.data) // 1024 // 1024} MB")
        return
    if decoded.note:
        yield Problem("ingest", "damaged text", f"{source.name}: {decoded.note}", None, source.name)
    run = Facts(published=source.given.published, outlet=source.given.outlet)
    if articles or (source.name == "-" and looks_like_articles(decoded.text)):
        yield from article_reports(source.name, source.data, decoded.text, source.beside, run)
        return
    if len(decoded.text) > MAX_CHARACTERS:
        yield _too_long(source, f"{len(decoded.text):,} characters")
        return
    sha256 = hashlib.sha256(source.data).hexdigest()
    if html or _is_markup(source.name, decoded.text):
        yield from html_report(source.name, sha256, decoded.text, source.beside, run)
    else:
        yield plain_report(source.name, sha256, decoded.text, source.beside, run)


def _looks_like_json(source: Source) -> bool:
    return (
        source.name == "-" and source.data[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
    )


def _too_long(source: Source, size: str) -> Problem:
    message = (
        f"{source.name}: {size} are too long for one report "
        f"(at most {MAX_CHARACTERS:,} characters); split the file"
    )
    return Problem("ingest", "too long", message, None, source.name)


def _about(report: Report) -> Iterator[Problem]:
    if not any(zone.kind in BODY_ZONES for zone in report.zones):
        message = f"{report.source}: no article was found in this text"
        yield Problem("ingest", "no article", message, report.id, report.source)


def _looks_like_html(head: bytes) -> bool:
    return bool(
        _HTML_HEAD.match(head.replace(b"\x00", b"").decode("latin-1").lstrip("\xef\xbb\xbfÿþ"))
    )


def _is_markup(name: str, text: str) -> bool:
    """Whether a text without the ending of a page is full of closing tags."""
    if name.lower().endswith((".txt", ".md")):
        return False
    head = text[:20000]
    return head.lstrip().startswith("<") and len(_MARKUP.findall(head)) >= 5
