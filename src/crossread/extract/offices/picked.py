"""Who is somebody's pick for an office: "Kari Lund, his pick for ambassador", "Kari Lund is the king's choice for mayor".

Comes in: a Reading and its office phrases. Goes out: Tenures of candidates. A person picked has not taken the office.
"""

from crossread.extract.offices.phrases import OfficePhrase, office_words
from crossread.extract.offices.states import verb_group
from crossread.extract.offices.term_dates import base_words
from crossread.extract.offices.told import subject_name
from crossread.lang.en.events import MAY, NOT
from crossread.lang.en.offices import NO_PICKS, PICKS
from crossread.model.layers import Reading, Tenure
from crossread.model.report import UNKNOWN_WHEN
from crossread.text.clauses import clauses
from crossread.text.spans import around

_LONGEST = 6
"""How many words may stand between a name and the noun ("Kari Lund, the king's surprise pick")."""
_FAR = 14
"""How many words may stand between "who" and its verb."""
_INSIDE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PART", "PRON", "ADV"})


def picked(reading: Reading, phrases: tuple[OfficePhrase, ...]) -> list[Tenure]:
    """A tenure for each named person who is told to be a pick or choice for an office."""
    tokens = reading.parse.tokens
    found = []
    for phrase in phrases:
        noun = phrase.first - 2
        floor = reading.parse.sentences[phrase.sentence].first
        if noun < floor or tokens[noun + 1].text.casefold() != "for":
            continue
        if tokens[noun].text.casefold() not in PICKS:
            continue
        first = noun
        while first > max(floor, noun - _LONGEST) and tokens[first - 1].pos in _INSIDE:
            first -= 1
        if (NO_PICKS | NOT) & {t.text.casefold() for t in tokens[first:noun]}:
            continue
        person = _named_before(reading, first) or _subject(reading, phrase, first)
        if person in _named_within(reading, first, noun):
            continue  # whose pick it is
        if person is not None:
            found.append(
                Tenure(
                    tokens[first].start, tokens[phrase.last - 1].end, person, office_words(reading, phrase),
                    phrase.organisation, "candidate", UNKNOWN_WHEN, UNKNOWN_WHEN, phrase.ordinal,
                )
            )  # fmt: skip
    return found


def _named_before(reading: Reading, first: int) -> str | None:
    """The person whose name a comma parts from the phrase that begins at token `first`."""
    tokens = reading.parse.tokens
    if first < 2 or tokens[first - 1].text != ",":
        return None
    end = tokens[first - 2].end
    near = around(reading.names, end, end)
    return next(
        (m.name for m in near if m.end == end and m.kind == "person" and m.form == "name"), None
    )


def _subject(reading: Reading, phrase: OfficePhrase, first: int) -> str | None:
    """The person of whom a form of "be" right before token `first` tells it, or whose name stands before the "who" of that form."""
    tokens = reading.parse.tokens
    sentence = reading.parse.sentences[phrase.sentence]
    for clause in clauses(reading.parse, sentence):
        if clause.verb != first - 1 or "be" not in base_words(reading, clause.verb):
            continue
        if verb_group(reading, clause) & (NOT | MAY):
            return None
        back = range(clause.verb - 1, max(sentence.first, clause.verb - _FAR), -1)
        who = next((k for k in back if tokens[k].text.casefold() == "who"), None)
        return subject_name(reading, clause) if who is None else _named_before(reading, who)
    return None


def _named_within(reading: Reading, first: int, last: int) -> set[str | None]:
    """The people named among the tokens `first` to `last`."""
    tokens = reading.parse.tokens
    start, end = tokens[first].start, tokens[last].start
    near = around(reading.names, start, end)
    return {m.name for m in near if m.form == "name" and m.start < end and start < m.end}
