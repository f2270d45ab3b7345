"""Whose office a phrase names, when name and phrase stand side by side.

Comes in: a Reading and an OfficePhrase. Goes out: the person's mention, or None. Title before name, apposition after or before it, and
phrases that the names layer already resolved ("the outgoing chairman").
"""

from crossread.extract.offices.phrases import OfficePhrase
from crossread.model.layers import Mention, Reading
from crossread.text.spans import around

_BACK = 4
_AFTER_APPOSITION = frozenset({",", ".", ";", ")", "—", "–", "-", ":", "who", "whose"})


def holder_beside(reading: Reading, phrase: OfficePhrase) -> Mention | None:
    """The person that stands with the phrase as title or apposition."""
    return (
        _titled(reading, phrase)
        or _apposed_before(reading, phrase)
        or _apposed_after(reading, phrase)
        or _resolved(reading, phrase)
    )


def _titled(reading: Reading, phrase: OfficePhrase) -> Mention | None:
    """ "Norwegian Prime Minister Kari Lund": the name begins right behind the office."""
    tokens = reading.parse.tokens
    if phrase.last >= len(tokens):
        return None
    return _person(
        reading, tokens[phrase.last].start, tokens[phrase.last].sentence == phrase.sentence
    )


def _apposed_before(reading: Reading, phrase: OfficePhrase) -> Mention | None:
    """ "Kari Lund, the Norwegian prime minister," """
    tokens = reading.parse.tokens
    comma = phrase.first - 1
    if (
        comma < 1
        or tokens[comma].text not in (",", "(", "—", "–")
        or tokens[comma].sentence != phrase.sentence
    ):
        return None
    following = tokens[phrase.last].text.casefold() if phrase.last < len(tokens) else "."
    if following not in _AFTER_APPOSITION and tokens[min(phrase.last, len(tokens) - 1)].pos not in (
        "CCONJ",
        "PUNCT",
        "ADP",
        "PRON",
    ):
        return None
    end = tokens[comma - 1].end
    near = around(reading.names, end, end)
    return next((m for m in near if m.end == end and m.kind == "person" and m.form == "name"), None)


def _apposed_after(reading: Reading, phrase: OfficePhrase) -> Mention | None:
    """ "the new chairman, Kari Lund, said": needs an article, or a list of names would count."""
    tokens = reading.parse.tokens
    if not phrase.definite or phrase.last + 1 >= len(tokens) or tokens[phrase.last].text != ",":
        return None
    for i in range(phrase.last + 1, min(phrase.last + 8, len(tokens))):
        if tokens[i].sentence != phrase.sentence or tokens[i].pos not in (
            "DET",
            "ADJ",
            "NOUN",
            "PROPN",
            "PART",
            "PUNCT",
        ):
            return None
        if tokens[i].text == ",":
            return None
        person = _person(reading, tokens[i].start, True)
        if person is not None:
            return person
    return None


def _resolved(reading: Reading, phrase: OfficePhrase) -> Mention | None:
    """A role mention over the phrase that the names layer gives to a person, if the phrase tells a body or a state."""
    tokens = reading.parse.tokens
    if not phrase.definite or (phrase.organisation is None and phrase.state is None):
        return None
    before = [t.text.casefold() for t in tokens[max(0, phrase.first - _BACK) : phrase.first]]
    if "who" in before and "be" in before:
        return None  # "who will be the next president": a question names nobody
    start, end = tokens[phrase.name_first].start, tokens[phrase.name_last - 1].end
    return next(
        (
            m
            for m in around(reading.names, start, end)
            if m.form == "role"
            and m.kind == "person"
            and m.name
            and m.start < end
            and start < m.end
        ),
        None,
    )


def _person(reading: Reading, start: int, same_sentence: bool) -> Mention | None:
    if not same_sentence:
        return None
    near = around(reading.names, start, start + 1, reach=0)
    return next((m for m in near if m.kind == "person" and m.form == "name"), None)
