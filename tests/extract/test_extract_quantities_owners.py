"""Whose a figure is, what it measures, and when it holds: each in its own words, and nothing rather than another's."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Reading

Read = Callable[..., Reading]

SETTINGS = [
    # text, phrase of the figure, measure, owner, period
    ("Norway spent $4 million and Chile spent $7 million on roads in 2023.", "$7 million", "roads", "Chile", "2023"),
    ("Norway spent $4 million on roads and Chile $7 million.", "$7 million", None, "Chile", None),
    ("Norway grew 4.1%, with Chile at 3.4%, Peru (3.2%) and Japan behind.", "3.2%", None, "Peru", None),
    ("The cost was $4 million for Norway and $7 million for Chile.", "$7 million", "cost", "Chile", None),
    ("The firm reported revenue of $12 million, up from $10 million in 2022.", "$10 million", "revenue", "firm", "2022"),
    ("The house was valued at $2 million in 2019.", "$2 million", "house", None, "2019"),
    ("The firm hired Falk to build the $9,000 machine.", "$9,000", "machine", None, None),
    ("The bridge will cost taxpayers $3 million.", "$3 million", None, "bridge", None),
    ("The trip takes three hours.", "three hours", None, "trip", None),
    ("The army has 40,000 soldiers.", "40,000 soldiers", None, "army", None),
    ("The island has a population of 40,000.", "40,000", "population", "island", None),
    ("The 12-nation league met in Oslo.", "12-nation", None, "league", None),
    ("The two leaders met two years ago.", "two years", None, None, None),
    ("The mayor said on Tuesday that the bridge would cost $3 million.", "$3 million", None, "bridge", None),
    ("Chile accounts for 90 percent of Peru’s trade.", "90 percent", "trade", "Peru", None),
    ("The mayor raised $4 million on the heels of the vote.", "$4 million", None, "mayor", None),
    ("The price of cocoa see-sawed on Tuesday, falling to $590.", "$590", "price", "cocoa", None),
    ("The firm has spent $7 million on roads since May 2023.", "$7 million", "roads", "firm", None),
    ("Sales rose 6% on the previous month.", "6%", "Sales", None, None),
    ("Falk added a 10-yard score late in the third quarter.", "10-yard", "score", "Falk", None),
    ("Ingrid Falk, 61, was charged on Monday.", "61", None, "Ingrid Falk", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "measure", "owner", "period"), SETTINGS)
def test_a_figure_has_its_own_setting(
    read_text: Read, text: str, phrase: str, measure: str | None, owner: str | None, period: str | None
) -> None:  # fmt: skip
    (figure,) = [q for q in read_text(text).quantities if text[q.start : q.end] == phrase]
    told = [text[slice(*s)] if s else None for s in (figure.measure, figure.of, figure.period)]
    assert told == [measure, owner, period]
