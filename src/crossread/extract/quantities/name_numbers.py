"""Numbers before a noun that count none: they belong to its name, are a year, a bore, or close the headline before it.

Comes in: words, an amount, the noun behind it. Goes out: yes or no.
"""

import re
from collections.abc import Sequence

from crossread.extract.quantities.nouns import MODEL_DIGITS, Counted
from crossread.extract.quantities.rules import Amount
from crossread.lang.en.ages import TURNS
from crossread.lang.en.numbers import ONES
from crossread.lang.en.units import AIRLINERS
from crossread.text.grammar import Word

AIRLINER_TYPE = re.compile(r"7[0-9]7")
"""Types of airliners that need no maker's name: "a laden 737 aircraft"."""
BORES = frozenset({"caliber", "calibre", "gauge"})
YEARS = (1980, 2049)
"""Years that news puts before a noun."""


def numbers_a_name(words: Sequence[Word], amount: Amount, noun: Counted) -> bool:
    """Whether digits belong to a name behind them: "787 Dreamliner", "12 Mill Road", "two 737 Max jets"; "12 Labour members" count."""
    if _is_election_year(words, amount):
        return True
    parts = noun.noun.casefold().split()
    if any(c.isdigit() for c in parts[-1]) or parts[0] in BORES:
        return True  # "42 U.S.C. 1397", "a 22 caliber gun"
    if parts[-1] in AIRLINERS and AIRLINER_TYPE.fullmatch(words[amount.first].key):
        return True
    digits = words[amount.first].key.isdigit() and words[amount.last - 1].key in {
        "b",
        words[amount.first].key,
    }
    if not digits or amount.value <= 1:
        return False
    earlier = words[amount.first - 1].key if amount.first else ""
    behind = words[amount.last] if amount.last < len(words) else None
    type_number = (
        behind is not None
        and behind.text.istitle()
        and len(words[amount.first].key) == MODEL_DIGITS
    )
    return noun.named or (type_number and (earlier in ONES or earlier == "new"))


def _is_election_year(words: Sequence[Word], amount: Amount) -> bool:
    """Whether four digits without a comma before a noun are a year: "2020 hopefuls"; counts of so many are written "2,020"."""
    first = words[amount.first]
    bare = amount.last == amount.first + 1 and len(first.key) == 4 and first.key.isdigit()
    return bare and YEARS[0] <= amount.value <= YEARS[1]


def is_airliner(words: Sequence[Word], amount: Amount) -> bool:
    """Whether a bare number is the type of an airliner: "it can lift a 737"."""
    before = words[amount.first - 1].key if amount.first else ""
    return before == "a" and bool(AIRLINER_TYPE.fullmatch(words[amount.first].key))


def opens_anew(words: Sequence[Word], amount: Amount) -> bool:
    """Whether a new line or headline begins behind the age of a thing: "The port turns 300 Old cranes light up again"."""
    turned = amount.first > 0 and words[amount.first - 1].key in TURNS
    return turned and amount.last < len(words) and words[amount.last].text[0].isupper()
