"""Lengths and ends of offices that are told apart from the office itself.

Comes in: a Reading and Tenures. Goes out: Tenures with a length ("her 9-year tenure as mayor"), a minimum term, or an end ("but resigned
last July" after the office in the same sentence).
"""

import msgspec

from crossread.extract.offices.phrases import OfficePhrase, office_words
from crossread.extract.offices.term_dates import base_words, clause_dates
from crossread.extract.offices.told import subject_name
from crossread.lang.en.offices import HELD_BEFORE, LEAVING
from crossread.model.layers import Reading, Tenure
from crossread.model.report import UNKNOWN_WHEN
from crossread.text.clauses import clauses

_TERMS = frozenset({"tenure", "term", "stint", "spell", "reign", "years", "run"})
_GOING = frozenset({"hand", "step", "leave", "resign", "end", "quit", "retire"})
_NEAR = 40


def lengths(reading: Reading, phrases: tuple[OfficePhrase, ...]) -> list[Tenure]:
    """ "Lund's 9-year tenure as prime minister": possessor, duration and "as" around an office."""
    tokens = reading.parse.tokens
    found = []
    for phrase in phrases:
        before = phrase.first - 1
        if (
            before < 2
            or tokens[before].text.casefold() != "as"
            or tokens[before - 1].text.casefold() not in _TERMS
        ):
            continue
        place = tokens[before].start
        timex = next(
            (
                t
                for t in reading.times
                if t.type == "DURATION" and place - _NEAR <= t.start and t.end <= place
            ),
            None,
        )
        owner = next(
            (
                m
                for m in reversed(reading.names)
                if m.kind == "person" and m.name and place - 2 * _NEAR <= m.start and m.end < place
            ),
            None,
        )
        if timex is None or owner is None or owner.name is None:
            continue
        end = tokens[phrase.last - 1].end
        office = office_words(reading, phrase)
        found.append(
            Tenure(owner.start, end, owner.name, office, phrase.organisation, phrase.state or "held", UNKNOWN_WHEN, UNKNOWN_WHEN,
                   None, timex.when.value)
        )  # fmt: skip
    return found


def minimum_terms(reading: Reading, found: list[Tenure]) -> list[Tenure]:
    """The tenures, and one more for a clause that tells the least time its subject will serve."""
    more = []
    for sentence in reading.parse.sentences:
        words = {t.text.casefold() for t in reading.parse.tokens[sentence.first : sentence.last]}
        if not (words & {"minimum", "least"} and words & {"term", "serve", "mandate"}):
            continue
        for clause in clauses(reading.parse, sentence):
            person = subject_name(reading, clause)
            dates = clause_dates(reading, clause, frozenset())
            offices = [t for t in found if t.person == person and t.state in ("will hold", "holds")]
            if person is None or dates.length is None or not offices:
                continue
            best = min(
                offices, key=lambda t: (t.state != "will hold", t.organisation is None, t.start)
            )
            start, end = (
                reading.parse.tokens[clause.first].start,
                reading.parse.tokens[clause.last - 1].end,
            )
            more.append(
                msgspec.structs.replace(
                    best,
                    start=start,
                    end=end,
                    begins=UNKNOWN_WHEN,
                    ends=UNKNOWN_WHEN,
                    length=None,
                    minimum_term=dates.length,
                )
            )
    return [*found, *more]


def lengths_at_the_end(reading: Reading, found: list[Tenure]) -> list[Tenure]:
    """The tenures, and one more for each "left after ten years" whose office stands in the same sentence."""
    more = []
    for sentence in reading.parse.sentences:
        here = [
            t
            for t in found
            if sentence.start <= t.start < sentence.end
            and t.state in ("held", "holds")
            and not is_former(reading, t)
        ]
        for clause in clauses(reading.parse, sentence) if here else ():
            if not set(base_words(reading, clause.verb)) & _GOING:
                continue
            person = subject_name(reading, clause)
            start = reading.parse.tokens[clause.first].start
            end = reading.parse.tokens[clause.last - 1].end
            timex = next(
                (t for t in reading.times if t.type == "DURATION" and start <= t.start < end), None
            )
            office = next((t for t in here if t.person == person), None)
            if timex is not None and office is not None and _of_the_office(reading, timex.start):
                more.append(
                    msgspec.structs.replace(
                        office, end=max(office.end, end), length=timex.when.value
                    )
                )
    return [*found, *more]


def is_former(reading: Reading, tenure: Tenure) -> bool:
    """Whether the words call the office a former one, so that it is not the one left now."""
    words = reading.report.text[tenure.start : tenure.end].casefold().replace("-", " ").split()
    return bool(set(words) & HELD_BEFORE)


def _of_the_office(reading: Reading, start: int) -> bool:
    """Whether the duration stands after "after" or is what ends ("ended a decade in office")."""
    before = reading.report.text[max(0, start - 8) : start].casefold().split()
    return bool(before) and before[-1] in ("after", "ended", "ends", "a", "his", "her")


def resignations(reading: Reading, found: list[Tenure]) -> list[Tenure]:
    """The tenures, and one more for each leaving whose office stands earlier in the same sentence."""
    more = []
    for sentence in reading.parse.sentences:
        here = [t for t in found if sentence.start <= t.start < sentence.end]
        if not here:
            continue
        for clause in clauses(reading.parse, sentence):
            forms = frozenset(base_words(reading, clause.verb))
            if not forms & {"resign", "quit", "retire", "step", "abdicate"}:
                continue
            person = subject_name(reading, clause)
            verb = reading.parse.tokens[clause.verb]
            earlier = [
                t
                for t in here
                if t.person == person and t.start < verb.start and t.state in ("held", "holds")
            ]
            dates = clause_dates(reading, clause, forms & LEAVING | {"resign"})
            if (
                not earlier
                or dates.ends.value is None
                or any(t.ends.value for t in here if t.person == person)
            ):
                continue
            last = earlier[-1]
            more.append(
                msgspec.structs.replace(
                    last,
                    end=max(last.end, reading.parse.tokens[clause.last - 1].end),
                    begins=UNKNOWN_WHEN,
                    ends=dates.ends,
                    length=None,
                )
            )
    return [*found, *more]
