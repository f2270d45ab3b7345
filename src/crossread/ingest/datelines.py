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
    if match is None or match.end() > 90:
        return None
    name = "upper" if match.group("upper") else "mixed"
    words = [w.strip(".,").lower() for w in match.group(name).split()]
    if any(w in NOT_A_PLACE for w in words):
        return None
    told = match.group("sign") or match.group("day")
    close = match.group("close").strip()
    if close in ("", "-") and not told:
        return None
    if not close and not agencies_in(match.group("sign") or ""):
        return None
    if name == "mixed" and not told and len(words) > 3:
        return None
    region = "r1" if name == "upper" else "r2"
    sign = Span(*match.span("sign")) if match.group("sign") else None
    day = Span(*match.span("day")) if match.group("day") else None
    place = Span(match.start(name), match.end(region) if match.group(region) else match.end(name))
    return Dateline(len(match.group().rstrip()), place, sign, day)
