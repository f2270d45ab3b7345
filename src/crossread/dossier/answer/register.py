"""Answers from the register of offices. Comes in: a question, a dossier. Goes out: an Answer, or None where no office covers the question.

Covers who holds an office (now, or on a day, month or year that the question names), who came after whom, since when, until when, how long, and as the
how-manyth. An answer must be the only one that the register allows.
"""

import re
from collections.abc import Iterator

from crossread.dossier.answer.question import Question
from crossread.dossier.answer.slices import MAX_CITES, is_name_of
from crossread.dossier.answer.stems import stems
from crossread.model.account import Answer, Dossier, Office
from crossread.model.report import Citation
from crossread.text.date_words import point_words
from crossread.text.names import fold

_BEGINS = r"\b(?:t(?:ake|ook) (?:up )?(?:office|over|charge|the helm)|bec(?:ome|ame)|start(?:ed)?|beg[ia]n|sworn in|appointed)\b"
_ENDS = r"\b(?:leave|left|step(?:ped)? down|resign(?:ed)?|quit|end(?:ed)?)\b"
_FOLLOWS = r"\bwho (?:has |will |is to )?(?:succeed|replac|follow|t(?:ake|ook) over from)"
_TO_COME = r"\b(?:will be|next)\b"
_HEADS = "lead head chief office hold serve line run take charge become start begin resign step leave succeed replace follow"


def from_register(asked: Question, dossier: Dossier) -> Answer | None:
    """The answer that exactly one value of the register gives."""
    every = [t for story in dossier.stories for t in _told(asked, story.offices, dossier)]
    told = [
        t for t in every if t[1].state == "holds"
    ] or every  # asked of nothing else, the office held now is meant
    if len({text for text, _, _ in told}) != 1:
        return None
    text = told[0][0]
    cites = [*(place for _, _, place in told if place), *(c for _, o, _ in told for c in o.cites)]
    return Answer(text, tuple(dict.fromkeys(cites))[:MAX_CITES], None)


def _told(
    asked: Question, offices: tuple[Office, ...], dossier: Dossier
) -> Iterator[tuple[str, Office, Citation | None]]:
    question = fold(asked.text)
    for office in offices:
        if asked.wanted == "person":
            if asked.day is not None:
                if _held_on(asked, office, offices, dossier):
                    yield office.person, office, None
            elif re.search(_FOLLOWS, question):
                if _follows(asked, office, offices):
                    yield office.person, office, None
            elif _holds(asked, office, question):
                yield office.person, office, None
        elif _is_about(asked, office):
            place = _place(asked, office, dossier, question)
            if place is not None:
                yield _readable(asked, place, office, question), office, place


def _covered(asked: Question, office: Office, *more: str) -> bool:
    """Whether the office, its body and holder account for every word of the question."""
    known = stems(" ".join((office.office, office.organisation or "", _HEADS, *more)))
    return all(term & known for term in asked.terms)


def _holds(asked: Question, office: Office, question: str) -> bool:
    wanted = "will hold" if re.search(_TO_COME, question) else "holds"
    return (
        office.state == wanted
        and bool(asked.terms)
        and _covered(asked, office)
        and not any(is_name_of(name, office.person) for name in asked.names)
    )


def _held_on(
    asked: Question, office: Office, offices: tuple[Office, ...], dossier: Dossier
) -> bool:
    """Whether the register bounds the time in office and the day lies in it; what is not told is not guessed.

    A time in office ends where it is told to, or where the next holder's begins; for who holds the office, it runs to the last report.
    """
    begins, day = office.begins.value, asked.day or ""
    if begins is None or office.state not in ("holds", "held"):
        return False
    if not _covered(asked, office, asked.day_words):
        return False
    if not _before(begins, day) and begins != day:
        return False
    ends = office.ends.value or min(
        (
            o.begins.value
            for o in offices
            if o.begins.value
            and _before(begins, o.begins.value)
            and (o.office.casefold(), o.organisation)
            == (office.office.casefold(), office.organisation)
        ),
        default=None,
    )
    if ends is not None:
        return _before(day, ends)
    told = max((r.published.value or "" for r in dossier.reports), default="")
    return office.state == "holds" and day <= told


def _before(day: str, other: str) -> bool:
    """Whether one day, month or year lies wholly before another, as far as both are told."""
    common = min(len(day), len(other))
    return day[:common] < other[:common]


def _follows(asked: Question, office: Office, offices: tuple[Office, ...]) -> bool:
    """Whether the office is the one that somebody named in the question held before."""
    before = [
        o
        for o in offices
        if any(is_name_of(n, o.person) for n in asked.names)
        and o.organisation is not None
        and o.organisation == office.organisation
        and o.person != office.person
        and o.state == "held"
    ]
    return (
        office.state in ("holds", "will hold")
        and bool(before)
        and all(_covered(asked, office, o.person) for o in before)
    )


def _is_about(asked: Question, office: Office) -> bool:
    return any(is_name_of(n, office.person) for n in asked.names) and _covered(
        asked, office, office.person
    )


def _place(asked: Question, office: Office, dossier: Dossier, question: str) -> Citation | None:
    """The slice that tells the number, length or day that was asked for, as a report prints it."""
    if asked.wanted == "ordinal" and office.ordinal:
        return _words(office, rf"\b{office.ordinal}\w*")
    if asked.wanted == "length" and office.length:
        return _words(office, r"(?:\S+\s+)?\S*(?:year|decade|month)s?\b")
    if asked.wanted == "time":
        when = office.ends if re.search(_ENDS, question) else office.begins
        if when.value and (re.search(_BEGINS, question) or re.search(_ENDS, question)):
            return _date(office, when.value, dossier)
    return None


def _readable(asked: Question, place: Citation, office: Office, question: str) -> str:
    """The slice, and in our own words behind it the day that a weekday means, or the days between which a length ran."""
    when = office.ends if re.search(_ENDS, question) else office.begins
    if asked.wanted == "time" and when.value and when.value[:4] not in place.exact:
        return f"{place.exact} (that is, {point_words(when.value)})"
    if asked.wanted == "length" and office.begins.value and office.ends.value:
        return f"{place.exact} ({point_words(office.begins.value)} to {point_words(office.ends.value)})"
    return place.exact


def _words(office: Office, pattern: str) -> Citation | None:
    for c in office.cites:
        found = re.search(pattern, c.exact)
        if found:
            start = c.start + found.start()
            return Citation(c.report_id, start, start + len(found.group()), found.group())
    return None


def _date(office: Office, value: str, dossier: Dossier) -> Citation | None:
    """Where a report prints the day: first within the office's own slices, then anywhere in the reports that tell it."""
    told_in = {c.report_id for c in office.cites}
    times = [
        t.cite
        for report in dossier.reports
        if report.id in told_in
        for t in report.times
        if t.when.value == value
    ]
    times.sort(
        key=lambda t: (
            min(abs(t.start - c.start) for c in office.cites if c.report_id == t.report_id),
            t,
        )
    )
    return times[0] if times else None
