"""One record of the `clean` stage: a page or a pasted text in, the article and its metadata out, as plain values.

Comes in: {"id", "html" | "text", "url"?}. Goes out: what contract/README.md lists, or {"id", "problems"}.
"""

import hashlib

import msgspec

from crossread.ingest.facts import NO_FACTS, Facts
from crossread.ingest.html import html_report
from crossread.ingest.limits import MAX_CHARACTERS
from crossread.ingest.plain import plain_report
from crossread.model.report import BODY_ZONES, Problem, Report

_RUNNING_TEXT = BODY_ZONES | {"heading"}
"""What the `body` of a cleaned record is made of: subheadings are part of an article's running text."""


def clean_record(record: dict[str, object]) -> dict[str, object]:
    """The article of one record. A record that cannot be read gives its id and the problems.

    >>> clean_record({"id": 7, "text": " "})["problems"][0]["code"]
    'empty'
    """
    name = str(record.get("url") or record.get("id") or "record")
    report, problems = _read(record, name)
    told = [msgspec.to_builtins(problem) for problem in problems]
    if report is None:
        return {"id": record.get("id"), "problems": told}
    text = report.text
    return {
        "id": record.get("id"),
        "title": report.title.value,
        "published": report.published.value,
        "updated": report.updated.value,
        "authors": [author.value for author in report.authors],
        "agencies": [agency.value for agency in report.agencies],
        "outlet": report.outlet.value,
        "language": report.language,
        "body": "\n".join(text[z.start : z.end] for z in report.zones if z.kind in _RUNNING_TEXT),
        "zones": [msgspec.to_builtins(zone) for zone in report.zones],
        "problems": told,
    }


def _read(record: dict[str, object], name: str) -> tuple[Report | None, tuple[Problem, ...]]:
    html, text = record.get("html"), record.get("text")
    given = html if isinstance(html, str) else text
    if not isinstance(given, str) or not given.strip():
        return None, (
            Problem("ingest", "empty", "neither html nor text holds anything", None, name),
        )
    given = given.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    if len(given) > MAX_CHARACTERS:
        return None, (Problem("ingest", "too long", "too long to read whole", None, name),)
    sha256 = hashlib.sha256(given.encode("utf-8", "surrogatepass")).hexdigest()
    if not isinstance(html, str):
        report = plain_report(name, sha256, given, NO_FACTS, Facts())
        return report, _without_article(report)
    for found in html_report(name, sha256, given, NO_FACTS, Facts()):
        return (found, _without_article(found)) if isinstance(found, Report) else (None, (found,))
    return None, ()


def _without_article(report: Report) -> tuple[Problem, ...]:
    if any(zone.kind in BODY_ZONES for zone in report.zones):
        return ()
    return (Problem("ingest", "no article", "no article was found", report.id, report.source),)
