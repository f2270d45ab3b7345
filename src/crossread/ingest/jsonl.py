"""Articles that another program has already cut out, as JSON: trafilatura, news-please, fundus and their like.

Comes in: a JSON Lines file, one JSON object or an array of them. Goes out: a Report for each article, whose text is
the article's text as decoded from JSON, or a Problem with the line number.
"""

import hashlib
from collections.abc import Iterator

from msgspec import DecodeError, json

from crossread.ingest.facts import Facts, facts, over
from crossread.ingest.limits import MAX_CHARACTERS
from crossread.ingest.plain import plain_report
from crossread.model.report import Problem, Report

_TEXT_KEYS = ("text", "maintext", "plaintext", "body", "content", "raw_text", "article")


def looks_like_articles(text: str) -> bool:
    """Whether a text without a name is JSON that holds an article."""
    first = text.lstrip()[:200_000].split("\n", 1)[0]
    return first.startswith("{") and any(f'"{key}"' in first for key in _TEXT_KEYS)


def article_reports(
    name: str, data: bytes, text: str, beside: Facts, run: Facts
) -> Iterator[Report | Problem]:
    """The reports in `text`, the decoded `data`; `sha256` is that of the record's own bytes."""
    try:
        whole = json.decode(text.encode())
    except (DecodeError, RecursionError, UnicodeEncodeError):
        whole = None
    if isinstance(whole, list):
        for number, record in enumerate(whole, 1):
            yield _report(name, f"item {number}", json.encode(record), record, beside, run)
    elif isinstance(whole, dict):
        yield _report(name, "object", data, whole, beside, run)
    else:
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                yield _line(name, number, line, beside, run)


def _line(name: str, number: int, line: str, beside: Facts, run: Facts) -> Report | Problem:
    try:
        raw = line.encode()
        record = json.decode(raw)
    except (DecodeError, RecursionError, UnicodeEncodeError) as error:
        return _problem(name, f"line {number}", f"is no JSON: {error}")
    return _report(name, f"line {number}", raw, record, beside, run)


def _report(
    name: str, place: str, raw: bytes, record: object, beside: Facts, run: Facts
) -> Report | Problem:
    if not isinstance(record, dict):
        return _problem(name, place, "is no JSON object")
    text = next((t for t in (_text(record.get(key)) for key in _TEXT_KEYS) if t.strip()), "")
    if not text:
        return _problem(name, place, f"has no text under any of: {', '.join(_TEXT_KEYS)}")
    if len(text) > MAX_CHARACTERS:
        return _problem(name, place, "is too long to read whole")
    sha256 = hashlib.sha256(raw).hexdigest()
    return plain_report(name, sha256, text, over(facts(record), beside), run)


def _text(value: object) -> str:
    """An article's text: a string, a list of paragraphs, or fundus' body of summary and sections."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, list):
        return "\n\n".join(part for part in map(_text, value) if part)
    if isinstance(value, dict):
        keys = ("summary", "sections", "headline", "paragraphs", "text")
        return "\n\n".join(part for part in (_text(value.get(key)) for key in keys) if part)
    return ""


def _problem(name: str, place: str, message: str) -> Problem:
    return Problem("ingest", "bad record", f"{name}, {place}: {message}", None, name)
