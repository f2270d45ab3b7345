"""Numbers whose digits are set apart by more than commas: "200 000", "12,34,567", "1.5 × 10⁶".

Comes in: words. Goes out: (first, last, value) of each, half-open in words. A row of digits that could be a telephone number, or a day
before a count ("May 12 300 people"), is none.
"""

import re
from collections.abc import Iterator, Sequence

from crossread.lang.en.ages import AGED
from crossread.lang.en.units import IRREGULAR_SINGULARS, NAMED_NUMBERS, TIME_UNITS, TYPE_WORDS
from crossread.text.grammar import Word
from crossread.text.numbers import digits_value

HEAD = re.compile(r"[1-9]\d{0,2}")
GROUP = re.compile(r"\d{3}(?:\.\d+)?")
INDIAN = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?")
"""Lakhs and crores: pairs of digits before the last three."""
TIMES = frozenset({"×", "x", "*"})
MINUS = frozenset({"-", "−", "–"})
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
POWER = re.compile(r"[⁻⁰¹²³⁴-⁹]+")

SHORT_WORD = 4
"""Words in "s" up to this length are mostly no plurals: "was", "this", "says"."""
NO_COUNT_BEHIND = NAMED_NUMBERS | TYPE_WORDS | AGED | {"at", "by", "and", "or", ","}

Written = tuple[int, int, float]


def written(words: Sequence[Word]) -> Iterator[Written]:
    """Every such number among the words, in order."""
    for i, word in enumerate(words):
        if not word.key[0].isdigit() or i + 1 == len(words):
            continue
        found = _spaced(words, i) or _indian(words, i) or _power(words, i)
        if found is not None:
            yield found


def _spaced(words: Sequence[Word], i: int) -> Written | None:
    """Groups of three digits with one space between, or ", 000" as some transcripts set it."""
    if not HEAD.fullmatch(words[i].key):
        return None
    comma = words[i + 1].key == "," and words[i + 1].start == words[i].end
    if comma:
        zeros = i + 2 < len(words) and words[i + 2].key == "000"
        near = i + 2 < len(words) and words[i + 2].start == words[i + 1].end + 1
        if not near or not (zeros or _counts(words, i)):
            return None
        return i, i + 3, float(f"{words[i].key}{words[i + 2].key}")
    last = i + 1
    while (
        last < len(words)
        and GROUP.fullmatch(words[last].key)
        and words[last].start == words[last - 1].end + 1
    ):
        last += 1
    if last == i + 1 or not _stands_alone(words, i, last):
        return None
    return i, last, float("".join(w.key for w in words[i:last]))


def _counts(words: Sequence[Word], i: int) -> bool:
    """Whether a number with a stray space behind its comma counts what stands behind it ("1, 600 officers"), and is no list, label,
    age or day."""
    if i + 3 >= len(words) or not re.fullmatch(r"\d{3}", words[i + 2].key):
        return False
    noun = words[i + 3].key
    plural = noun in IRREGULAR_SINGULARS or (
        len(noun) > SHORT_WORD and noun.isalpha() and noun.endswith("s") and noun[-2:] != "ss"
    )
    if not plural or not i:
        return plural
    before = words[i - 1]
    label = before.key in NO_COUNT_BEHIND or before.key in TIME_UNITS
    named = before.text[0].isupper() and i > 1 and words[i - 2].key not in {".", "!", "?"}
    return not (label or named or before.key.endswith("s") or before.key[0].isdigit())


def _stands_alone(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether no other digits touch the groups, and they are not a day or a name's number with a count behind it."""
    before = words[first - 1] if first else None
    after = words[last] if last < len(words) else None
    if before is not None and (before.key[-1].isdigit() or before.key in {"-", "+", ")", "/"}):
        return False
    if after is not None and (after.key[0].isdigit() or after.key in {"-", "/"}):
        return False
    round_number = any(w.key == "000" for w in words[first + 1 : last])
    return round_number or before is None or not before.text[0].isupper()


def _indian(words: Sequence[Word], i: int) -> Written | None:
    last = i + 1
    while (
        last < len(words)
        and words[last].start == words[last - 1].end
        and words[last].key[0] in "0123456789,"
    ):
        last += 1
    text = "".join(w.key for w in words[i:last])
    return (i, last, float(text.replace(",", ""))) if INDIAN.fullmatch(text) else None


def _power(words: Sequence[Word], i: int) -> Written | None:
    """A number times a power of ten: "1.99×10−30", "3 x 10^8", "1.5 × 10⁶"."""
    base = digits_value(words[i].key)
    if base is None or i + 3 >= len(words) or words[i + 1].key not in TIMES:
        return None
    if words[i + 2].key != "10" or words[i + 3].start != words[i + 2].end:
        return None
    if POWER.fullmatch(words[i + 3].text):
        exponent, last = words[i + 3].text.translate(SUPERSCRIPTS), i + 4
        while last < len(words) and POWER.fullmatch(words[last].text):
            exponent, last = exponent + words[last].text.translate(SUPERSCRIPTS), last + 1
    else:
        last = i + 3 + (words[i + 3].text == "^")
        negative = last < len(words) and words[last].text in MINUS
        last += negative
        if last >= len(words) or not words[last].key.isdigit() or last == i + 3:
            return None
        exponent, last = ("-" if negative else "") + words[last].key, last + 1
    try:
        return i, last, float(f"{base}e{exponent}")
    except ValueError:
        return None
