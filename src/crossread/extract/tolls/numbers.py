"""How many people a phrase means.

Comes in: a Reading and the head token of a phrase. Goes out: the number, the quantity that tells it, and whether it is written out.
"""

from typing import NamedTuple

from crossread.extract.tolls.persons import named_person
from crossread.lang.en.numbers import ONES, SCALES
from crossread.lang.en.tolls import MANY, ONE, TOGETHER
from crossread.model.layers import Parse, Quantity, Reading, Token
from crossread.text.spans import around
from crossread.text.tree import children

_SEVERAL_WORDS = 100
"""Above, a number is written in several words, which the quantity has read."""
_MOST = 10_000_000
_REACH = 6
"""So many words before a noun its number is looked for."""
_COUNTED_BY = ("nummod", "compound", "amod", "det", "nmod")


class Number(NamedTuple):
    """How many (None where that is not told), by which quantity, and whether written out."""

    value: int | None
    quantity: Quantity | None = None
    written: bool = False


def how_many(reading: Reading, head: int) -> Number:
    """The number of people that the phrase around `head` means."""
    tokens = reading.parse.tokens
    token = tokens[head]
    low = token.text.casefold()
    person = named_person(reading, token) is not None
    if person or (token.pos == "PRON" and low not in ("one", "those")):
        return Number(1 if person or low in ONE else None)
    for i in _number_words(reading.parse, head):
        value, quantity = _value(tokens[i]), _quantity_at(reading, tokens[i])
        if quantity is not None and quantity.kind not in ("count", "ratio"):
            continue
        if quantity is not None and _SEVERAL_WORDS < quantity.value < _MOST:
            value = int(quantity.value)
        if value is not None and not _in_time(reading, tokens[i]):
            return Number(value, quantity, written=True)
    together = TOGETHER.get(low) or (
        2 if any(tokens[i].text.casefold() == "both" for i in children(reading.parse, head)) else 0
    )
    if together:
        return Number(together, written=True)
    plural = token.tag in ("NNS", "NNPS") or low in MANY
    return Number(None if plural else 1)


def _number_words(parse: Parse, head: int) -> list[int]:
    """The number words of the phrase: those that hang on its head, else one in the run of words before it, else the head."""
    tokens = parse.tokens
    found = [
        i for i in children(parse, head, *_COUNTED_BY) if i < head and _value(tokens[i]) is not None
    ]
    i = head - 1
    while not found and max(head - _REACH, -1) < i and tokens[i].sentence == tokens[head].sentence:
        if _value(tokens[i]) is not None:
            found = [i] if tokens[i + 1].text not in "-‐‑–" else []
            break
        if tokens[i].pos not in ("ADJ", "NOUN", "ADV") and tokens[i].tag not in ("VBN", "HYPH"):
            break
        i -= 1
    return [*found, head] if _value(tokens[head]) is not None else found


def _in_time(reading: Reading, token: Token) -> bool:
    near = around(reading.times, token.start, token.end)
    return any(t.start <= token.start < t.end for t in near)


def _quantity_at(reading: Reading, token: Token) -> Quantity | None:
    near = around(reading.quantities, token.start, token.end)
    return next((q for q in near if q.start <= token.start < q.end), None)


def _value(token: Token) -> int | None:
    """The value of one number word or of digits."""
    low = token.text.casefold()
    if low in ONES:
        return int(ONES[low])
    if low in SCALES:
        return int(SCALES[low])
    digits = low.replace(",", "")
    return int(digits) if digits.isdigit() and len(digits) <= len(str(_MOST)) else None
