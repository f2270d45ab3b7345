"""Dates and lengths told of somebody's office without naming it: "Lund took office in May", "she had served for ten years".

Comes in: a Reading and its Tenures. Goes out: the Tenures and more, one for each such clause. Only where the report gives the person one
office at the top of a body, and no other; a former office does not count.
"""

import msgspec

from crossread.extract.offices.term_dates import base_words, clause_dates
from crossread.extract.offices.terms import is_former
from crossread.extract.offices.told import subject_name
from crossread.lang.en.offices import GENERIC, SAME_OFFICE, TOP
from crossread.model.layers import Reading, Tenure
from crossread.model.report import UNKNOWN_WHEN
from crossread.text.clauses import Clause, clauses
from crossread.text.names import fold

_SERVES = frozenset({"serve", "stay", "remain", "hold"})
_NEAR = 4


def with_bare_terms(reading: Reading, found: list[Tenure]) -> list[Tenure]:
    """The tenures, and one more for each clause that dates or measures somebody's only office."""
    more = []
    for sentence in reading.parse.sentences:
        words = {t.text.casefold() for t in reading.parse.tokens[sentence.first : sentence.last]}
        if words & {"least", "minimum"}:
            continue
        if any(
            t.begins.value or t.length for t in found if sentence.start <= t.start < sentence.end
        ):
            continue
        for clause in clauses(reading.parse, sentence):
            takes = _takes_office(reading, clause)
            if not takes and not set(base_words(reading, clause.verb)) & _SERVES:
                continue
            person = subject_name(reading, clause)
            office = _only_office(reading, found, person) if person is not None else None
            if office is None:
                continue
            dates = clause_dates(reading, clause, frozenset({"become"}) if takes else frozenset())
            if dates.begins.value is None and dates.length is None:
                continue
            tokens = reading.parse.tokens
            more.append(
                msgspec.structs.replace(
                    office,
                    start=tokens[clause.first].start,
                    end=tokens[clause.last - 1].end,
                    begins=dates.begins,
                    ends=UNKNOWN_WHEN,
                    length=None if takes else dates.length,
                    minimum_term=None,
                )
            )
    return [*found, *more]


def _takes_office(reading: Reading, clause: Clause) -> bool:
    after = reading.parse.tokens[clause.verb + 1 : min(clause.last, clause.verb + _NEAR)]
    takes = {"take", "assume"} & set(base_words(reading, clause.verb))
    return bool(takes) and any(t.text.casefold() == "office" for t in after)


def _only_office(reading: Reading, found: list[Tenure], person: str) -> Tenure | None:
    """The one office at the top that the report gives the person, in its fullest telling."""
    own = [t for t in found if t.person == person and not is_former(reading, t) and _is_top(t)]
    named = {fold(t.office) for t in own if fold(t.office).split(" of ")[0] not in GENERIC}
    bodies = {t.organisation for t in own if t.organisation}
    if len(named) > 1 or len(bodies) > 1:
        return None
    return max(own, key=lambda t: (t.organisation is not None, -t.start), default=None)


def _is_top(tenure: Tenure) -> bool:
    key = " ".join(fold(tenure.office).replace("-", " ").split())
    return SAME_OFFICE.get(key, key) in TOP or key.split(" of ")[0] in GENERIC
