"""Calendar dates as pages print them. Comes in: a line. Goes out: ISO dates with their spans, and what the line labels them.

Reads only dates that carry their year and cannot be read two ways; never guesses.
"""

import datetime
import re

from msgspec import Struct

from crossread.ingest.line_features import GLUED
from crossread.lang.en.furniture import (
    DATE_LINE_WORDS,
    MONTHS,
    PUBLISHED_WORDS,
    UPDATED_WORDS,
)

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ISO = r"(?P<iso>\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_MDY = rf"(?P<m1>{_MONTH})\.?\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+)(?P<y1>\d{{4}})"
_DMY = (
    rf"(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?[\s.-]+(?:of\s+)?(?P<m2>{_MONTH})\.?[\s,.-]+(?P<y2>\d{{4}})"
)
_NUMERIC = r"(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y3>\d{4})"
_DATE = re.compile(
    rf"(?<![\d.])(?:{_ISO}|{_MDY}|{_DMY}|{_NUMERIC})(?:(?!\d)|(?=\d{{1,2}}:\d{{2}}))", re.I
)
_PARTIAL = re.compile(
    rf"(?<!\w)(?:(?:{_MONTH})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_MONTH})\.?"
    rf"|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2}})?)(?!\w)",
    re.I,
)
_CLOCK = re.compile(
    r"(?<!\d)\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s?[ap]\.?m\.?)?(?!\d)|\b\d{1,2}\s?[ap]\.?m\b\.?", re.I
)
_ZONE = re.compile(r"\(?(?:GMT|UTC|[A-Z]{2,4}T)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?\)?")
_AGO = re.compile(
    r"\b\d+\s*(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\s*(?:ago|read)?\b", re.I
)
_HINT = re.compile(r"\d|publish|post|updat|modif|date|issued", re.I)
_DIVIDED = re.compile(r"[|·•]|\s[/–—-]\s")
_MOST_NAMES = 6
_WORD = re.compile(r"[A-Za-z.]+|[^\W_]+")


class Dated(Struct, frozen=True):
    """A date as printed: ISO day, its span in the line, and whether the line calls it "updated" or "published"."""

    value: str
    start: int
    end: int
    label: str | None


def dates_in(line: str) -> tuple[Dated, ...]:
    """The full dates of a line with their labels; a label may be glued to the date before it.

    >>> [(d.value, d.label) for d in dates_in("Published May 3, 2023last updated May 4, 2023")]
    [('2023-05-03', 'published'), ('2023-05-04', 'updated')]
    """
    found: list[Dated] = []
    last = 0
    for match in _DATE.finditer(line):
        value = _iso(match)
        if value is not None:
            found.append(
                Dated(value, match.start(), match.end(), _label(line[last : match.start()]))
            )
        last = match.end()
    return tuple(found)


def is_date_line(line: str) -> bool:
    """Whether a line holds nothing but dates, clock times and the words beside them; with a full date also names.

    >>> is_date_line("Published on Updated"), is_date_line("Updated 3 hours ago"), is_date_line("Monday came")
    (True, True, False)
    """
    if len(line) > 160 or not _HINT.search(line):
        return False
    rest, full = _DATE.subn(" ", line)
    rest = GLUED.sub(" ", rest)
    dated = full
    for pattern in (_CLOCK, _PARTIAL, _AGO):
        rest, count = pattern.subn(" ", rest)
        dated += count
    rest = _ZONE.sub(" ", rest)
    words = [w.strip(".") for w in _WORD.findall(rest)]
    words = [w for w in words if w]
    labelled = any(w.lower() in UPDATED_WORDS | PUBLISHED_WORDS for w in words)
    others = [w for w in words if w.lower() not in DATE_LINE_WORDS]
    if not others:
        return dated > 0 or (labelled and len(words) <= 4)
    signed = full > 0 and (labelled or _DIVIDED.search(line) is not None)
    return signed and len(others) <= _MOST_NAMES and all(w[0].isupper() for w in others)


def _label(before: str) -> str | None:
    """The nearest label before a date; "first published" and "last updated" need no more than their last word."""
    for word in reversed(re.findall(r"[a-z]+", before.lower())):
        if word in UPDATED_WORDS or word.endswith("updated"):
            return "updated"
        if word in PUBLISHED_WORDS:
            return "published"
    return None


def _iso(match: re.Match[str]) -> str | None:
    part = match.groupdict()
    if part["iso"]:
        year, month, day = (int(x) for x in part["iso"].split("-"))
    elif part["m1"]:
        year, month, day = int(part["y1"]), MONTHS[part["m1"].lower()], int(part["d1"])
    elif part["m2"]:
        year, month, day = int(part["y2"]), MONTHS[part["m2"].lower()], int(part["d2"])
    else:
        a, b, year = int(part["a"]), int(part["b"]), int(part["y3"])
        if part["sep"] == "." or a > 12 or a == b:
            day, month = a, b
        elif b > 12:
            day, month = b, a
        else:
            return None
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
