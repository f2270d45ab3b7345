"""Figures: which numbers are figures, what they are worth, in which unit, and what is no figure."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.extract.quantities import quantities
from crossread.model.layers import Quantity, Reading

Read = Callable[..., Reading]


def figures(read_text: Read, text: str) -> tuple[Quantity, ...]:
    return tuple(q for q in read_text(text).quantities if q.kind != "ordinal")


CASES = [
    # text, phrase, value, unit, kind, bound
    ("The harbour cost $48.2 million.", "$48.2 million", 48.2e6, "USD", "money", "exact"),
    ("The harbour cost US$60 billion.", "US$60 billion", 60e9, "USD", "money", "exact"),
    ("The harbour cost €270bn.", "€270bn", 270e9, "EUR", "money", "exact"),
    ("The harbour cost £1.2m.", "£1.2m", 1.2e6, "GBP", "money", "exact"),
    ("The harbour cost 35 million euros.", "35 million euros", 35e6, "EUR", "money", "exact"),
    ("It is a 60-billion-dollar harbour.", "60-billion-dollar", 60e9, "USD", "money", "exact"),
    ("The harbour cost C$5,400.", "C$5,400", 5400, "CAD", "money", "exact"),
    ("The harbour cost about 90,000 yen.", "about 90,000 yen", 90000, "JPY", "money", "about"),
    ("A ticket costs 50p.", "50p", 50, "penny", "money", "exact"),
    ("Half a million dollars were lost.", "Half a million dollars", 5e5, "USD", "money", "exact"),
    ("Turnout was 55 per cent.", "55 per cent", 55, "%", "percent", "exact"),
    ("Turnout was nearly 61.5%.", "nearly 61.5%", 61.5, "%", "percent", "nearly"),
    ("Turnout fell by 3 percentage points.", "3 percentage points", 3, "percentage point", "percent", "exact"),
    ("The pipe is 12 kilometres long.", "12 kilometres", 12, "kilometre", "measure", "exact"),
    ("The pipe is at least 12km long.", "at least 12km", 12, "kilometre", "measure", "at least"),
    ("Gusts reached 155 mph.", "155 mph", 155, "mph", "measure", "exact"),
    ("Gusts reached 90 kilometres per hour.", "90 kilometres per hour", 90, "km/h", "measure", "exact"),
    ("It was minus 5 degrees Celsius.", "minus 5 degrees Celsius", -5, "°C", "measure", "exact"),
    ("They sold 500 square metres.", "500 square metres", 500, "square metre", "measure", "exact"),
    ("She led the choir for 14 years.", "14 years", 14, "year", "duration", "exact"),
    ("After her 14-year reign she left.", "14-year", 14, "year", "duration", "exact"),
    ("She led the choir for a decade.", "a decade", 10, "year", "duration", "exact"),
    ("It took more than two-and-a-half years.", "more than two-and-a-half years", 2.5, "year", "duration", "over"),
    ("A 61-year-old farmer was found.", "61-year-old", 61, "year of age", "measure", "exact"),
    ("Two-thirds of the farmers agreed.", "Two-thirds", 2 / 3, None, "ratio", "exact"),
    ("One in five farmers agreed.", "One in five", 0.2, None, "ratio", "exact"),
    ("Rents are more than twice as high.", "more than twice", 2, None, "ratio", "over"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "unit", "kind", "bound"), CASES)
def test_a_figure_is_found_whole_with_value_and_unit(
    read_text: Read, text: str, phrase: str, value: float, unit: str, kind: str, bound: str
) -> None:
    (figure,) = figures(read_text, text)
    got = (text[figure.start : figure.end], figure.unit, figure.kind, figure.bound)
    assert got == (phrase, unit, kind, bound)
    assert figure.value == pytest.approx(value)


COUNTS = [
    ("The council has 32 members.", 32, "member", "exact"),
    ("Nearly 200 villages were flooded.", 200, "village", "nearly"),
    ("Fewer than 40 nurses are left.", 40, "nurse", "under"),
    ("As many as 14 bridges were closed.", 14, "bridge", "at most"),
    ("Four countries joined the pact.", 4, "country", "exact"),
    ("A hundred and five houses burned.", 105, "house", "exact"),
    ("Thousands of people fled.", 1000, "people", "at least"),
    ("About 2.3 million voters were called.", 2.3e6, "voter", "about"),
]


@pytest.mark.parametrize(("text", "value", "unit", "bound"), COUNTS)
def test_a_count_names_what_is_counted(
    read_text: Read, text: str, value: float, unit: str, bound: str
) -> None:
    (figure,) = figures(read_text, text)
    assert (figure.value, figure.kind, figure.bound) == (value, "count", bound)
    assert (figure.unit or "").split()[-1] == unit


RANGES = [
    ("It takes 5 to 10 miles.", 5, 10, "mile"),
    ("Prices rise between 3% and 4%.", 3, 4, "%"),
    ("It costs $3 billion to $5 billion.", 3e9, 5e9, "USD"),
    ("It takes eight to ten hours.", 8, 10, "hour"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_a_range_is_one_figure(
    read_text: Read, text: str, low: float, high: float, unit: str
) -> None:
    (figure,) = figures(read_text, text)
    assert (figure.value, figure.high, figure.unit) == (low, high, unit)


def test_from_and_to_are_two_figures_that_share_their_unit(read_text: Read) -> None:
    first, second = figures(read_text, "Rents rose from 4.5 to 6 per cent.")
    assert [(f.value, f.unit, f.high) for f in (first, second)] == [(4.5, "%", None), (6, "%", None)]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned down on 9 November 1911.",
        "Rents have risen since 2014.",
        "The leaders of the Group of 7 met with the G20.",
        "It shot down Flight 17 over the sea.",
        "No one knows, and she is one of the best.",
        "He ran a one-man show; either will do, and both agreed.",
        "At one time he owned a circus.",
        "Turn to page 12 or look at No. 5.",
        "They won 3-1 at home.",
        "The doors open at 7:30 p.m.",
        "Call 020 7946 0018 for help.",
        "It is a 5G phone made by A4 Systems.",
    ],
)
def test_numbers_that_state_no_figure(read_text: Read, text: str) -> None:
    assert figures(read_text, text) == ()


def test_ordinals_rank_something_unless_they_are_part_of_a_name(read_text: Read) -> None:
    text = "In her first speech as the 14th governor she named the Second World War."
    ranks = [q for q in read_text(text).quantities if q.kind == "ordinal"]
    assert [text[q.start : q.end] for q in ranks] == ["first", "14th"]


def test_the_setting_is_told_in_slices(read_text: Read) -> None:
    text = "Officials said 12 people were killed and the town spent $40 million in 2019."
    people, money = figures(read_text, text)
    assert people.measure is not None
    assert text[slice(*people.measure)] == "killed"
    assert money.period is not None
    assert text[slice(*money.period)] == "2019"


WRITTEN = [
    ("{} euros", 250_000.0, ("250,000", "250000", "two hundred and fifty thousand", "250k", "0.25 million", "a quarter of a million")),
    ("{} euros", 1_500_000.0, ("1.5 million", "1,500,000", "one and a half million", "1.5m", "1.5-million")),
    ("{} miles", 2.5, ("2.5", "two and a half", "2½", "2 1/2")),
    ("{} eggs", 36.0, ("36", "three dozen", "thirty-six", "thirty six")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("frame", "value", "form"), [(f, v, w) for f, v, forms in WRITTEN for w in forms]
)
def test_every_way_of_writing_a_number_gives_one_value(
    read_text: Read, frame: str, value: float, form: str
) -> None:
    (figure,) = figures(read_text, f"They found {frame.format(form)} there.")
    assert figure.value == pytest.approx(value)


def test_a_decade_and_ten_years_are_the_same_length(read_text: Read) -> None:
    (one,) = figures(read_text, "She led the choir for a decade.")
    (other,) = figures(read_text, "She led the choir for ten years.")
    assert (one.value, one.unit) == (other.value, other.unit)


PIECES = st.sampled_from([
    "$5", "million", "12", "per cent", "people", "were", "killed", "about", "to", "and", "a half", "one", "in", "€3bn", "14-year",
    "tenure", "2014", "first", "%", "-", "—", "£", "km", "3-1", "twice as many", "dozens of", "half", ",", ".", "“", "No.", "the", "(",
])  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(pieces=st.lists(PIECES, max_size=14))
def test_spans_fit_whatever_the_text(read_text: Read, pieces: list[str]) -> None:
    text = " ".join(pieces) or "x"
    reading = read_text(text)
    previous = 0
    for q in quantities(reading):
        assert previous <= q.start < q.end <= len(text)
        previous = q.start
        assert re.search(r"\S", text[q.start : q.end])
        for span in (q.measure, q.of, q.period):
            assert span is None or 0 <= span.start < span.end <= len(text)
