"""Numbers as written: digits, number words, and mixes of both. Comes in: words. Goes out: a value, or None.

Knows no language of its own: the tables of number words are given (see lang/en/numbers.py).
"""

import re
from collections.abc import Mapping, Sequence

DIGITS = re.compile(r"[-−–]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$")


def digits_value(text: str) -> float | None:
    """The value of digits with a decimal point and commas between thousands.

    >>> digits_value("1,234.5"), digits_value("12,34"), digits_value(".5")
    (1234.5, None, 0.5)
    """
    if not text or not DIGITS.match(text) or not text[-1].isdigit():
        return None
    return float(text.replace(",", "").replace("−", "-").replace("–", "-"))


def number_value(
    words: Sequence[str], ones: Mapping[str, float], scales: Mapping[str, float]
) -> float | None:
    """The value of a number in words, digits, or both; None if they make no number.

    "and", "a", hyphens and commas are stepped over; "half" counts as 0.5.

    >>> ones, scales = {"two": 2.0, "twenty": 20.0, "five": 5.0}, {"hundred": 1e2, "thousand": 1e3, "million": 1e6}
    >>> number_value(["two", "hundred", "and", "twenty", "-", "five", "thousand"], ones, scales)
    225000.0
    >>> number_value(["1.5", "million"], ones, scales), number_value(["two", "and", "a", "half"], ones, scales)
    (1500000.0, 2.5)
    >>> number_value(["two", "five"], ones, scales) is None
    True
    """
    total = 0.0
    current: float | None = None
    last_scale = float("inf")
    step = float("inf")  # the place value that the next number below a hundred must stay under
    for word in words:
        word = word.lower()
        if word in {"-", "–", "‐", "‑", ",", "and", "a", "an", "of"}:
            continue
        if word in scales:
            scale = scales[word]
            if current is None and last_scale < float("inf") and scale > last_scale:
                total, current = 0.0, total  # "four hundred million" after a closed group
            value = (1.0 if current is None else current) * scale
            if scale == 1e2:
                current, step = value, 100.0
                continue
            total, current = total + value, None
            last_scale, step = scale, float("inf")
            continue
        if word == "half":
            current, step = (current or 0.0) + 0.5, 0.0
            continue
        value_or_none = ones.get(word, digits_value(word))
        if value_or_none is None:
            value_or_none = _simple_fraction(word)
            if value_or_none is None:
                return None
        if current is not None and not value_or_none < step:
            return None
        current = value_or_none if current is None else current + value_or_none
        step = _room(value_or_none, word in ones)
    return total + (current or 0.0) if current is not None or last_scale < float("inf") else None


def _simple_fraction(word: str) -> float | None:
    match = re.fullmatch(r"(\d+)[/⁄](\d+)", word)
    return int(match[1]) / int(match[2]) if match and int(match[2]) else None


def _room(value: float, in_words: bool) -> float:
    """How big the next number may be: "twenty" takes one to nine, 10 takes a fraction, "five" takes none."""
    if in_words and value >= 20:
        return 10.0
    return 1.0 if not in_words and value == int(value) else 0.0


def printed_step(text: str) -> float:
    """The place value of the last printed digit, before any scale: what the number was rounded to at best.

    >>> printed_step("1.47"), printed_step("506.7"), printed_step("298")
    (0.01, 0.1, 1.0)
    """
    match = re.search(r"\d\.(\d+)", text)
    return 10.0 ** -len(match[1]) if match else 1.0
