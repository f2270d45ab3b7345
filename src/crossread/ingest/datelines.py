"""The dateline at the head of an article: "HARBOUR CITY, May 3 (Agency) - ". Comes in: a paragraph. Goes out: its parts.

Names no place by knowledge, only by form; what merely looks like one ("Analysis: …") is left alone.
"""

import re

from msgspec import Struct

from crossread.ingest.bylines import agencies_in
from crossread.lang.en.furniture import MONTHS, NOT_A_PLACE
from crossread.model.report import Span

_MONTH = f"(?i:{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_DAY = rf"(?:{_MONTH}\.?\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH}\.?)(?:,?\s+\d{{4}})?"
_UPPER = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’./-]+(?:\s+[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’./-]*){0,3}"
_MIXED = r"[A-ZÀ-ÖØ-Þ][\w'’.-]*(?:\s+(?:(?:of|de|la|le|el|al|the|am|an|der|upon|on)\s+)?[A-ZÀ-ÖØ-Þ][\w'’.-]*){0,3}"
_REGION = rf"(?:,\s+(?!{_MONTH}\b)(?:{_MIXED}))?"
_SIGN = r"\((?P<sign>[A-Za-z][^()]{0,50})\)"
_DASH = r"\s*(?:[—–―‒]|--|-(?=\s))\s*"
_DATELINE = re.compile(
    rf"^(?:(?P<upper>{_UPPER})(?P<r1>{_REGION})|(?P<mixed>{_MIXED})(?P<r2>{_REGION}))"
    rf"(?:,?\s+\(?(?P<day>{_DAY})\)?)?(?:\s*[:,—–-]?\s*{_SIGN})?(?P<close>{_DASH}|:\s+|\.\s*[—–]\s*|(?<=\))\s*-?\s*)(?=[\"“‘'«]?[A-ZÀ-ÖØ-Þ0-9])",
)
_LONGEST = 90
_SIGN_ONLY = re.compile(rf"^{_SIGN}(?P<close>{_DASH}|:\s+)")


class Dateline(Struct, frozen=True):
    """The span of a dateline in its paragraph (dash or colon included), and the spans of its parts."""

    end: int
    place: Span | None
    sign: Span | None
    day: Span | None


def dateline_of(paragraph: str) -> Dateline | None:
    """The dateline that opens `paragraph`, or None.

    >>> line = dateline_of("PORT LOUIS, May 3 (Reuters) - Fishermen said on Friday")
    >>> line.end, line.place, line.sign
    (29, Span(start=0, end=10), Span(start=19, end=26))
    """
    match = _SIGN_ONLY.match(paragraph)
    if match and (agencies_in(match.group("sign")) or match.group("sign").isupper()):
        return Dateline(len(match.group().rstrip()), None, Span(*match.span("sign")), None)
    match = _DATELINE.match(paragraph)
    if match is None or not _is_credible(match):
        return None
    name, region = ("upper", "r1") if match.group("upper") else ("mixed", "r2")
    sign = Span(*match.span("sign")) if match.group("sign") else None
    day = Span(*match.span("day")) if match.group("day") else None
    end = match.end(region) if match.group(region) else match.end(name)
    if paragraph[end - 1] == "." and not match.group(region):
        end -= 1
    return Dateline(len(match.group().rstrip()), Span(match.start(name), end), sign, day)


def _is_credible(match: re.Match[str]) -> bool:
    """Whether what has a dateline's form can be one: short, no label such as "Analysis", a clear end."""
    words = [w.strip(".,").lower() for w in (match.group("upper") or match.group("mixed")).split()]
    told = match.group("sign") or match.group("day")
    close = match.group("close").strip()
    if match.end() > _LONGEST or any(w in NOT_A_PLACE for w in words):
        return False
    if not close:
        return bool(agencies_in(match.group("sign") or ""))
    return bool(told) or (close != "-" and (bool(match.group("upper")) or len(words) <= 3))
