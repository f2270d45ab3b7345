"""Whose office a phrase names, when name and phrase stand side by side.

Comes in: a Reading and an OfficePhrase. Goes out: the person's mention, or None. Title before name, apposition after or before it, and
phrases that the names layer already resolved ("the outgoing chairman").
"""

from collections.abc import Sequence

from crossread.extract.offices.phrases import OfficePhrase
from crossread.extract.offices.states import is_refused
from crossread.model.layers import Mention, Reading, Token
from crossread.text.spans import around

_BACK = 4
_LONGEST_BRACKET = 10
_NO_APPOSITION = frozenset({",", '"', "”", "“", "''"})
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
    if phrase.last >= len(tokens) or _is_of_another(tokens, phrase):
        return None
    return _person(
        reading, tokens[phrase.last].start, tokens[phrase.last].sentence == phrase.sentence
    )


def _is_of_another(tokens: Sequence[Token], phrase: OfficePhrase) -> bool:
    """Whether the office is part of the title of somebody who serves it ("counsel to the president Kari Lund")."""
    first = phrase.first
    lower = tokens[phrase.name_first].text[:1].islower()
    serves = (
        first >= 2
        and tokens[first - 1].text.casefold() == "to"
        and tokens[first - 2].pos in ("NOUN", "PROPN")
    )
    return lower and serves and tokens[first].text.casefold() == "the"


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
    end = tokens[_before_bracket(tokens, comma) - 1].end
    near = around(reading.names, end, end)
    return next((m for m in near if m.end == end and m.kind == "person" and m.form == "name"), None)


def _before_bracket(tokens: Sequence[Token], comma: int) -> int:
    """Where a bracket opens that ends right before the comma ("Kari Lund (Left), the speaker"), else the comma."""
    if tokens[comma - 1].text != ")":
        return comma
    opens = range(comma - 2, max(0, comma - _LONGEST_BRACKET), -1)
    return next((k for k in opens if tokens[k].text == "("), comma)


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
        if tokens[i].text in _NO_APPOSITION:
            return None
        person = _person(reading, tokens[i].start, True)
        if person is not None:
            return person if _closes(tokens, person, i) else None
    return None


def _closes(tokens: Sequence[Token], person: Mention, i: int) -> bool:
    """Whether an apposition ends with the person's name: a name with a verb behind it opens the main clause."""
    after = next((t for t in tokens[i:] if t.start >= person.end), None)
    return after is None or not after.text[:1].isalnum()


def _resolved(reading: Reading, phrase: OfficePhrase) -> Mention | None:
    """A role mention over the phrase that the names layer gives to a person, if the phrase tells a body or a state."""
    tokens = reading.parse.tokens
    untold = phrase.organisation is None and phrase.state is None
    if not phrase.definite or untold or is_refused(reading, phrase):
        return None
    before = [t.text.casefold() for t in tokens[max(0, phrase.first - _BACK) : phrase.first]]
    if before[-2:] == ["to", "be"] or ("who" in before and "be" in before):
        return (
            None  # "who will be the next president", "claims to be the chairman": that names nobody
        )
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
