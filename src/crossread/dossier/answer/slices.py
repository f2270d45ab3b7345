"""Small questions about citations, asked by every kind of answer. Comes in: citations, names. Goes out: yes or no, or a citation."""

import re

from crossread.dossier.answer.question import Question
from crossread.dossier.answer.stems import stems
from crossread.model.account import Dossier
from crossread.model.report import Citation
from crossread.text.names import fold, is_short_form

_NUMBER = re.compile(r"\d[\d.,]*\d|\d")

MAX_CITES = 4
"""An answer shows at most this many slices."""


def slice_of(at: Citation, start: int, end: int) -> Citation:
    """The part of a slice between two offsets in it."""
    return Citation(at.report_id, at.start + start, at.start + end, at.exact[start:end])


def is_inside(inner: Citation, outer: Citation) -> bool:
    """Whether one slice lies within the other."""
    return (
        inner.report_id == outer.report_id and outer.start <= inner.start and inner.end <= outer.end
    )


def is_name_of(asked_name: str, name: str | None) -> bool:
    """Whether a name in a question can mean the bearer of `name`."""
    return bool(name) and (
        is_short_form(asked_name, name or "") or is_short_form(name or "", asked_name)
    )


def tells_more(asked: Question, slice_: Citation) -> bool:
    """Whether the slice tells something that the question does not already say."""
    own = stems(slice_.exact)
    if fold(slice_.exact) in fold(asked.text):
        return False
    if set(_NUMBER.findall(slice_.exact)) - set(_NUMBER.findall(asked.text)):
        return True
    return not own or not own <= stems(asked.text)


def times_in(at: Citation, dossier: Dossier) -> list[Citation]:
    """The dates and times of day within a slice that have a value."""
    return [
        time.cite
        for report in dossier.reports
        for time in report.times
        if is_inside(time.cite, at) and time.type in ("DATE", "TIME") and time.when.value
    ]
