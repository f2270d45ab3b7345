"""Who wrote and which agency supplied a report, as bylines and credit lines say it. Comes in: one line. Goes out: names.

Reads only lines that are bylines or credits as a whole; never takes a name from prose.
"""

import re

from crossread.lang.en.furniture import AGENCIES, BYLINE_WORDS, MONTHS, NAVIGATION_WORDS
from crossread.model.report import Span

_PARTICLE = r"(?:de|da|di|du|del|der|den|van|von|bin|ben|al|el|la|le|ter|ten|dos|y|i)"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŠŽČĆŁŚŻİĞŞ][\w'’.-]*"
NAME = rf"{_CAPITAL}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_CAPITAL}){{1,4}}"
_NAME = re.compile(NAME)
_OPENING = re.compile(
    r"^(?:(?:words|written|story|text|article|reported|compiled|report|analysis|opinion|posted|authored|review)\s+)?"
    r"by:?\s+|^(?:author|authors|byline|writer|reporter):\s*|^from\s+(?=[A-Z][\w'’.-]+\s+[A-Z][\w'’.-]+(?:,| in )\s*)",
    re.I,
)
_AGENCY = "|".join(re.escape(a) for a in sorted(AGENCIES, key=len, reverse=True))
_AGENCY_RE = re.compile(rf"(?<![\w/])(?:{_AGENCY})(?![\w])")
_AGENCY_LIST = rf"(?:{_AGENCY})(?:\s*(?:,|/|\+|&|;|\band\b|\bwith\b)\s*(?:{_AGENCY}))*"
_INITIALS = r"[a-zäöüß]{1,4}(?:\s*[/,]\s*[a-zäöüß]{1,4})*"
_SIGNED = re.compile(rf"^(?:{_INITIALS}\s*)?\((?P<list>[A-Za-z][^()]{{1,80}})\)\.?$")
_INITIALS_ONLY = re.compile(r"^[a-zäöü]{2,4}(?:/[a-zäöü]{2,4})+(?:\s*[,(].{0,60})?$")
_SOURCE = re.compile(
    rf"^\W*(?:(?i:source|agency|agencies|via|with)s?:?\s+)?(?:©\s*(?:\d{{4}}\s+)?|\d{{4}}\s+)?{_AGENCY_LIST}\W*$"
)
_WORK = re.compile(
    r"^\W*(?:(?:additional\s+)?(?:reporting|writing|editing)\s+(?:for\s+\w+\s+)?(?:by|from|in)\b|edited by\b|compiled by\b|produced by\b"
    r"|contributing:\s|with\s+(?:additional\s+)?(?:reporting|inputs?|files|material|agencies|information|contributions?)\b"
    r"|\(?inputs? from\b|agencies contributed\b)",
    re.I,
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_AFTER_NAMES = re.compile(
    rf"\s+[|•·–—]\s+|[\s,]+(?:published|updated|posted|on|last)\b|[\s,]+(?:{_MONTH})\.?\s+\d|[\s,]+\d",
    re.I,
)
_JOBS = frozenset("reporter correspondent editor writer journalist columnist contributor".split())
_CONTRIBUTED = re.compile(r"contributed to (?:this|the) (?:report|story|article|piece)\W*$", re.I)


def is_byline(line: str) -> bool:
    """Whether the line as a whole names its authors.

    >>> is_byline("By Ana Petrović and Tom Hale, Energy Correspondent"), is_byline("By Friday the river had risen.")
    (True, False)
    """
    opening = _OPENING.match(line)
    if opening is None or len(line) > 160:
        return False
    rest = line[opening.end() :]
    rest = _AFTER_NAMES.split(rest, maxsplit=1)[0]
    rest = _AGENCY_RE.sub(" ", rest)
    plain = _NAME.sub(" ", rest)
    left = [w for w in re.findall(r"[^\W\d_]+", plain) if w.lower() not in BYLINE_WORDS]
    left = [
        w for w in left if w.lower() not in ("and", "with", "for", "in", "at", "the", "of", "by")
    ]
    if _NAME.search(rest) or _AGENCY_RE.search(line[opening.end() :]):
        return len([w for w in left if w[0].islower()]) == 0 and len(left) <= 4
    one_name = re.fullmatch(rf"{_CAPITAL}(?:\s+{_CAPITAL})?", rest.strip(" .,"))
    return one_name is not None and len(line.split()) <= 4 and not line.endswith(".")


def is_name_line(line: str) -> bool:
    """Whether a line is nothing but a name of two to four words; only its place can tell whose.

    >>> is_name_line("Ana Petrović"), is_name_line("World News"), is_name_line("Ana Petrović spoke")
    (True, False, False)
    """
    words = line.split()
    return (
        2 <= len(words) <= 4
        and _NAME.fullmatch(line) is not None
        and not any(w.lower() in NAVIGATION_WORDS or w.lower() in BYLINE_WORDS for w in words)
    )


def is_job_line(line: str) -> bool:
    """Whether a line is nothing but the job of a journalist ("Energy correspondent")."""
    words = [w.lower() for w in re.findall(r"[^\W\d_]+", line)]
    return 1 <= len(words) <= 5 and any(w in _JOBS for w in words) and not line.endswith(".")


def is_credit(line: str) -> bool:
    """Whether the line as a whole credits agencies, editors or helpers.

    >>> is_credit("kl/mn (Reuters, AFP)"), is_credit("Additional reporting by Mia Wong"), is_credit("AFP")
    (True, True, True)
    """
    if len(line) > 300:
        return False
    signed = _SIGNED.match(line)
    if signed and (agencies_in(signed.group("list")) or line[0].islower()):
        return True
    return bool(
        _INITIALS_ONLY.match(line)
        or _SOURCE.match(line)
        or _WORK.match(line)
        or _CONTRIBUTED.search(line)
    )


def authors_in(line: str) -> tuple[Span, ...]:
    """The spans of the author names in a byline; agencies and jobs are left out."""
    opening = _OPENING.match(line)
    start = opening.end() if opening else 0
    end = len(line)
    cut = _AFTER_NAMES.search(line[start:])
    if cut:
        end = start + cut.start()
    found: list[Span] = []
    taken = [m.span() for m in _AGENCY_RE.finditer(line, start, end)]
    for match in _NAME.finditer(line, start, end):
        name_start, name_end = match.span()
        if any(name_start < b and a < name_end for a, b in taken):
            continue
        words = [w.lower() for w in match.group().split()]
        if all(w in BYLINE_WORDS for w in words) or (
            found and any(w in BYLINE_WORDS for w in words)
        ):
            continue
        name_end = name_start + len(match.group().rstrip(".,-"))
        found.append(Span(name_start, name_end))
    if not found and opening:
        single = re.match(rf"{_CAPITAL}(?:\s+{_CAPITAL})?", line[start:end])
        if (
            single
            and not taken
            and not all(w.lower() in BYLINE_WORDS for w in single.group().split())
        ):
            found.append(Span(start, start + single.end()))
    return tuple(found)


def agencies_in(line: str) -> tuple[Span, ...]:
    """The spans of the agencies named in a byline, credit or dateline."""
    return tuple(Span(*m.span()) for m in _AGENCY_RE.finditer(line))
