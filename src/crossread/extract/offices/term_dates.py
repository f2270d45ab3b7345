"""The time of an office as one clause tells it: beginning, end, length.

Comes in: a Reading, a Clause, the base forms of its verb. Goes out: Dates. A date dates the beginning after a verb of taking, the end after a
verb of leaving; "since" dates a beginning and "until" an end after any verb.
"""

from typing import NamedTuple

from crossread.lang.en.irregular import VERB_FORMS
from crossread.lang.en.offices import LEAVING, TAKING
from crossread.model.layers import Reading, Timex
from crossread.model.report import UNKNOWN_WHEN, When
from crossread.text.clauses import Clause, base_forms
from crossread.text.tree import tokens_within


class Dates(NamedTuple):
    """What a clause tells of an office's time."""

    begins: When
    ends: When
    length: str | None


def clause_dates(reading: Reading, clause: Clause, forms: frozenset[str]) -> Dates:
    """Beginning, end and length of an office as the clause tells them."""
    begins = ends = UNKNOWN_WHEN
    length: str | None = None
    start, end = reading.parse.tokens[clause.first].start, reading.parse.tokens[clause.last - 1].end
    for timex in (t for t in reading.times if start <= t.start and t.end <= end and t.when.value):
        before = _word_before(reading, timex)
        if timex.type == "DURATION":
            length = length or (None if before == "after" else timex.when.value)
        elif timex.type == "DATE" and (timex.when.value or "")[:4].isdigit():
            if before in ("until", "till") or (before == "to" and begins.value):
                ends = timex.when
            elif before in ("since", "from") or (
                forms & TAKING and begins.value is None and not forms & LEAVING
            ):
                begins = timex.when
            elif forms & LEAVING and ends.value is None:
                ends = timex.when
    event = next(
        (e for e in reading.events if e.anchor.start == reading.parse.tokens[clause.verb].start),
        None,
    )
    if event is not None and event.when.value and event.when.basis in ("stated", "inferred"):
        if (
            forms & TAKING
            and not forms & LEAVING
            and begins.value is None
            and event.kind in ("takes office", "appointment", "election")
        ):
            begins = event.when
        if forms & LEAVING and ends.value is None and event.kind == "resignation":
            ends = event.when
    return Dates(begins, ends, length)


def base_words(reading: Reading, i: int) -> tuple[str, ...]:
    """Base forms of token `i`."""
    return base_forms(reading.parse.tokens[i], VERB_FORMS)


def _word_before(reading: Reading, timex: Timex) -> str:
    tokens = tokens_within(reading.parse, max(0, timex.start - 12), timex.start)
    return reading.parse.tokens[tokens[-1]].text.casefold() if tokens else ""
