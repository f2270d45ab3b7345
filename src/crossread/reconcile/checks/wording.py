"""How the numbers of a check are printed. Comes in: values and quantities. Goes out: our own words, never called verbatim."""

from collections.abc import Sequence

from crossread.model.layers import Quantity

SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
HEDGES = {
    "about": "about ",
    "nearly": "nearly ",
    "over": "more than ",
    "under": "less than ",
    "at least": "at least ",
    "at most": "at most ",
}


def scale_of(values: Sequence[float]) -> tuple[float, str]:
    """The scale that all values are at least as big as, and its word; 1 and nothing below a million."""
    smallest = min(abs(v) for v in values)
    return next(((s, w) for s, w in SCALES if smallest >= s), (1.0, ""))


def number(value: float, places: int = 6) -> str:
    """With commas between thousands, at most so many decimals, none of them needless."""
    text = f"{value:,.{places}f}".rstrip("0").rstrip(".")
    return text if text not in {"", "-0"} else "0"


def in_words(value: float) -> str:
    """With its scale in words: "1.5 million"."""
    scale, word = scale_of((value,))
    return f"{number(value / scale)}{word}"


def stated(quantity: Quantity) -> str:
    """The value as the text states it, hedge and scale in words: "more than 1.5 million", "72%"."""
    sign = "%" if quantity.unit == "%" else ""
    return f"{HEDGES.get(quantity.bound, '')}{in_words(quantity.value)}{sign}"
