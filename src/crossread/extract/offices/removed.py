"""Offices whose holder was removed before the report: "Navy Secretary Kari Lund, who was fired on Sunday, …", "who resigned".

Comes in: a Reading and its Tenures. Goes out: the Tenures, with "held" where the same sentence tells that the holder is gone. A holder who
resigned but stays on for now ("caretaker", "outgoing") still holds.
"""

import msgspec

from crossread.extract.offices.states import verb_group
from crossread.extract.offices.term_dates import base_words
from crossread.extract.offices.told import subject_name
from crossread.lang.en.events import MAY, NOT, WILL
from crossread.lang.en.offices import LEAVING_BEFORE, REMOVING, RESIGNING, STAYING_BEFORE
from crossread.model.layers import Reading, Tenure
from crossread.text.clauses import Clause, clauses, passive

_OPEN = NOT | WILL | MAY | {"to", "being"}


def removed(reading: Reading, found: list[Tenure]) -> list[Tenure]:
    """The tenures in their order; those whose holder the sentence tells to have been removed are "held"."""
    gone: set[int] = set()
    for sentence in reading.parse.sentences:
        here = [
            k
            for k, t in enumerate(found)
            if sentence.start <= t.start < sentence.end and t.state == "holds"
        ]
        for clause in clauses(reading.parse, sentence) if here else ():
            gone |= {k for k in here if _removes(reading, clause, found[k])}
    return [
        msgspec.structs.replace(t, state="held") if k in gone else t for k, t in enumerate(found)
    ]


def _removes(reading: Reading, clause: Clause, tenure: Tenure) -> bool:
    """Whether the clause tells that the holder of an office named before its verb, or right behind it, was removed."""
    tokens = reading.parse.tokens
    verb = tokens[clause.verb]
    forms = set(base_words(reading, clause.verb))
    if verb.tag not in ("VBD", "VBN") or verb_group(reading, clause) & _OPEN:
        return False
    words = {t.text.casefold() for t in tokens[clause.verb + 1 : clause.last]}
    if "as" in words or not forms & (REMOVING | RESIGNING):
        return False
    undergone = passive(reading.parse, clause)
    if forms & REMOVING and not undergone:
        return clause.verb + 1 < len(tokens) and tokens[clause.verb + 1].start == tenure.start
    if tenure.start > verb.start or subject_name(reading, clause) != tenure.person:
        return False
    return undergone if forms & REMOVING else _who_resigned(reading, clause, tenure)


def _who_resigned(reading: Reading, clause: Clause, tenure: Tenure) -> bool:
    """Whether "who resigned" stands beside an office whose holder does not stay on for now."""
    said = reading.report.text[tenure.start : tenure.end].casefold().split()
    around_it = reading.parse.tokens[max(0, clause.first - 1) : clause.verb]
    relative = any(t.text.casefold() == "who" for t in around_it)
    return relative and not set(said) & (LEAVING_BEFORE | STAYING_BEFORE)
