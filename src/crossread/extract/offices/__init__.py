"""Offices: who holds, held, will hold or seeks which office, as one report tells it.

Comes in: a Reading with parse, names, times and, for dates of taking office, events. Goes out: Tenures in the order of the text, one for
each telling. Never carries a date from one telling to another: that is the register's work.
"""

import msgspec

from crossread.extract.offices.bare_terms import with_bare_terms
from crossread.extract.offices.holders import holder_beside
from crossread.extract.offices.phrases import OfficePhrase, office_phrases, office_words
from crossread.extract.offices.picked import picked
from crossread.extract.offices.removed import removed
from crossread.extract.offices.successors import by_post, by_succession
from crossread.extract.offices.terms import lengths, lengths_at_the_end, minimum_terms, resignations
from crossread.extract.offices.told import told_by_verb
from crossread.lang.en.irregular import VERB_FORMS
from crossread.lang.en.offices import CALLINGS, CANDIDATES, FOR_LIFE, LEADING, RANKS
from crossread.model.layers import Mention, Reading, Tenure
from crossread.model.report import UNKNOWN_WHEN
from crossread.text.clauses import base_forms, clauses

__all__ = ["offices"]

_LONG_AGO = 9
"""Years after which nobody has the office any more with which a title calls him then; few terms are longer."""


def offices(reading: Reading) -> tuple[Tenure, ...]:
    """Every telling of an office in the report, in order."""
    phrases = office_phrases(reading)
    found: list[Tenure] = []
    by_sentence: dict[int, list[OfficePhrase]] = {}
    for phrase in phrases:
        by_sentence.setdefault(phrase.sentence, []).append(phrase)
        beside = _beside(reading, phrase)
        if beside is not None:
            found.append(beside)
    for number, sentence in enumerate(reading.parse.sentences):
        here = tuple(by_sentence.get(number, ()))
        told: list[Tenure] = []
        for clause in clauses(reading.parse, sentence):
            inside = tuple(p for p in here if clause.first <= p.name_first < clause.last)
            told.extend(told_by_verb(reading, clause, inside))
        found.extend(told)
    found.extend(picked(reading, phrases))
    found.extend(lengths(reading, phrases))
    found = by_succession(reading, [*found, *by_post(reading, phrases)])
    found = lengths_at_the_end(reading, resignations(reading, minimum_terms(reading, found)))
    found = removed(reading, found)
    found = [t for t in with_bare_terms(reading, found) if not _is_empty(t)]
    return tuple(sorted(dict.fromkeys(found), key=_order))


def _is_empty(t: Tenure) -> bool:
    """Whether nobody is told what somebody is a candidate for or speaks for, or the title is a military rank."""
    if t.organisation is not None:
        return False
    words = t.office.casefold().split()
    return (
        t.office == "representative" or t.office.casefold() in CANDIDATES or RANKS.issuperset(words)
    )


def _beside(reading: Reading, phrase: OfficePhrase) -> Tenure | None:
    mention = holder_beside(reading, phrase)
    if mention is None:
        return None
    tokens = reading.parse.tokens
    text = reading.report.text
    long_ago = _is_long_ago(reading, phrase.sentence)
    if long_ago and phrase.state is None and office_words(reading, phrase).casefold() in FOR_LIFE:
        return None
    person = mention.name or text[mention.start : mention.end]
    start = min(tokens[phrase.first].start, mention.start)
    end = max(tokens[phrase.last - 1].end, mention.end)
    return Tenure(
        start,
        end,
        person,
        office_words(reading, phrase),
        phrase.organisation,
        phrase.state or ("held" if long_ago or _is_bygone(reading, phrase, mention) else "holds"),
        UNKNOWN_WHEN,
        UNKNOWN_WHEN,
        phrase.ordinal,
    )


def _is_bygone(reading: Reading, phrase: OfficePhrase, mention: Mention) -> bool:
    """Whether a calling is told of somebody "who led" something, in the past tense."""
    if office_words(reading, phrase).casefold() not in CALLINGS:
        return False
    behind = (t for t in reading.parse.tokens if t.start >= mention.end and t.text != ",")
    who, verb = next(behind, None), next(behind, None)
    if who is None or verb is None or who.text != "who" or verb.tag != "VBD":
        return False
    return not LEADING.isdisjoint(base_forms(verb, VERB_FORMS))


def _is_long_ago(reading: Reading, number: int) -> bool:
    """Whether a sentence dates what it tells many years before the report."""
    published = reading.report.published.value
    sentence = reading.parse.sentences[number]
    years = [
        int(t.when.value[:4])
        for t in reading.times
        if sentence.start <= t.start < sentence.end and t.when.value and t.when.value[:4].isdigit()
    ]
    return bool(published and years) and int((published or "")[:4]) - max(years) >= _LONG_AGO


def _order(t: Tenure) -> tuple[int, int, str, str]:
    return (t.start, t.end, t.person, msgspec.json.encode(t).decode())
