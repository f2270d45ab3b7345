"""What a figure was rounded to. Comes in: a figure and its report, or a value. Goes out: a place value in full units."""

from crossread.model.layers import Quantity, Reading
from crossread.text.numbers import printed_step


def step(reading: Reading, quantity: Quantity) -> float:
    """The value of the last printed digit: what the figure was rounded to at best; 0 for plain words."""
    text = reading.report.text[quantity.start : quantity.end]
    digits = "".join(c for c in text if c.isdigit() or c in ".,").strip(".,")
    if not digits or not any(c.isdigit() for c in digits):
        return 0.0
    try:
        number = float(digits.replace(",", ""))
    except ValueError:
        return 0.0
    return printed_step(digits) * (abs(quantity.value) / number if number else 1.0)


def last_place(value: float, printed: float) -> float:
    """The place value of the last digit that is no zero: what a hedged figure was rounded to, if it was.

    `printed` is the place value of the last printed digit, 0 for words.

    >>> last_place(1200, 1), last_place(48.2, 0.1), last_place(2e6, 0)
    (100.0, 0.1, 1000000.0)
    """
    if not value:
        return printed
    place = printed or 1.0
    count = round(abs(value) / place)
    while count and count % 10 == 0:
        count //= 10
        place *= 10
    return place
