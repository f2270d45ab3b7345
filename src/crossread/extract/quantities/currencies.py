"""Currencies before a number.

Comes in: words and the place of a number. Goes out: a unit of kind "money", whose factor also carries a minus sign or a scale.
"""

from collections.abc import Sequence

from crossread.extract.quantities.units import SCALED_CODES, Unit
from crossread.lang.en import currencies as tables
from crossread.lang.en.numbers import ONES, SCALES
from crossread.text.grammar import Word

MINUS = frozenset({"-", "−"})


def currency_before(words: Sequence[Word], place: int, scaled: bool, floor: int = 0) -> Unit | None:
    """The currency that stands right before a number: "$", "US$", "$US", "C $", "EUR", "Rs.", "MEUR"; a name ("rupees 5 crore")
    only if a scale word stands in the number (`scaled`). Words before `floor` belong to the figure before ("10 rmb 20 usd")."""
    if place <= floor:
        return None
    if (
        words[place - 1].text in MINUS
        and place > 1
        and words[place - 2].end == words[place - 1].start
    ):
        unit = currency_before(words, place - 1, scaled, floor)
        return unit._replace(last=place, factor=-unit.factor) if unit is not None else None
    word, earlier = words[place - 1], words[place - 2] if place - 1 > floor else None
    code, first = None, place - 1
    if word.text.isupper() and word.key in SCALED_CODES:
        code, factor = SCALED_CODES[word.key]
        return Unit(code, "money", first, place, factor)
    if word.text in tables.CURRENCY_SIGNS:
        code = tables.CURRENCY_SIGNS[word.text]
        dollars = _dollars(earlier, word) if word.text == "$" and earlier is not None else None
        code, first = (dollars, place - 2) if dollars else (code, first)
    elif earlier is not None and earlier.text == "$" and word.key in {"us", "a", "c", "nz", "hk"}:
        code, first = tables.DOLLAR_PREFIXES[word.key], place - 2
    elif word.key in tables.CURRENCY_CODES and (
        word.text.isupper() or word.text == "Rs" or word.key in tables.SURE_CODES
    ):
        code = tables.CURRENCY_CODES[word.key]
    elif (
        scaled
        and words[place].key not in SCALES
        and word.key in tables.CURRENCY_NAMES
        and not _is_counted(earlier)
    ):
        code = tables.CURRENCY_NAMES[word.key]
    elif earlier is not None and word.key == "." and earlier.text in {"Rs", "Rp"}:
        code, first = ("INR" if earlier.text == "Rs" else "IDR"), place - 2
    if code is None:
        code, first = _in_letters(words, place, scaled)
    return Unit(code, "money", first, place) if code else None


def _is_counted(word: Word | None) -> bool:
    """Whether the word is digits or a number word, so that the currency's name behind it belongs to it."""
    return word is not None and (
        word.key[0].isdigit() or word.key in ONES or word.key in SCALES or word.key == "-"
    )


def _in_letters(words: Sequence[Word], place: int, scaled: bool) -> tuple[str | None, int]:
    """Letters that stand for a sign right before digits: "SFr300", "R500 million", and what the Unidecode library, which many
    archives ran over their texts to make them plain ASCII, writes for "£" and "¥": "PS2.7m", "Y=590 billion". One letter, or "PS",
    counts only before a sum that no name would have: "PS5" is none, nor "R2"."""
    word, number = words[place - 1], words[place]
    is_sum = scaled or any(c in number.key for c in ",.")
    if word.end != number.start:
        spaced = is_sum and len(word.text) > 1 and word.text[0].isupper()
        known = tables.LETTER_SIGNS.get(word.text) if spaced else None
        return known, place - (known is not None)
    if word.text == "PS" and is_sum:
        return "GBP", place - 1
    if word.text == "=" and place > 1 and words[place - 2].text == "Y":
        return "JPY", place - 2
    known = tables.LETTER_SIGNS.get(word.text) if len(word.text) > 1 or is_sum else None
    return known, place - (known is not None)


def _dollars(prefix: Word, sign: Word) -> str | None:
    """Whose dollars a word before the sign makes them."""
    if prefix.key in tables.CURRENCY_CODES and prefix.end == sign.start:
        return tables.CURRENCY_CODES[prefix.key]
    if prefix.key in tables.DOLLAR_PREFIXES and _is_prefix(prefix, sign):
        return tables.DOLLAR_PREFIXES[prefix.key]
    return None


def _is_prefix(prefix: Word, sign: Word) -> bool:
    gap = sign.start - prefix.end
    if prefix.key in {"us", "u.s.", "u.s", "hk", "nz", "nt"}:
        return gap <= 1 and (prefix.text.isupper() or gap == 0 or prefix.key != "us")
    return gap == 0 or (gap == 1 and prefix.key in {"c"})
