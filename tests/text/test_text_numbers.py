"""Numbers as written, in digits, words and mixes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.lang.en.numbers import ONES, SCALES
from crossread.text.numbers import digits_value, number_value, printed_step

CASES = [
    ("12", 12),
    ("1,234.5", 1234.5),
    ("ninety - five", 95),
    ("two hundred and twenty - five thousand", 225_000),
    ("three million four hundred thousand and six", 3_400_006),
    ("four hundred million", 4e8),
    ("1.47 trillion", 1.47e12),
    ("two and a half", 2.5),
    ("10 1/2", 10.5),
    ("a dozen", 12),
    ("twenty thirty", None),
    ("five six", None),
    ("1,23", None),
    ("tree", None),
]


@pytest.mark.parametrize(("written", "value"), CASES)
def test_the_value_of_a_number(written: str, value: float | None) -> None:
    assert number_value(written.split(), ONES, SCALES) == value


TEENS = {int(v): w for w, v in ONES.items() if w not in {"nil", "fourty"}}


def spelled(n: int) -> str:
    for scale, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):  # fmt: skip
        if n >= scale:
            rest = n % scale
            tail = (" and " if rest < 100 else " ") + spelled(rest) if rest else ""
            return f"{spelled(n // scale)} {word}{tail}"
    if n in TEENS:
        return TEENS[n]
    return f"{TEENS[n - n % 10]} - {TEENS[n % 10]}"


@given(st.integers(1, 10**12 - 1))
def test_words_and_digits_agree(n: int) -> None:
    assert number_value(spelled(n).split(), ONES, SCALES) == n
    assert digits_value(f"{n:,}") == n


def test_the_printed_step_is_the_last_digit() -> None:
    assert (printed_step("1.47"), printed_step("506.7"), printed_step("298")) == (0.01, 0.1, 1.0)
