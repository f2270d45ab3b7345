"""Arithmetic that the texts invite: made where the words call for it, from the right figures, and right within rounding."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_reports import body_report

from crossread.model.account import Check
from crossread.model.layers import Parse, Quantity, Reading, Sentence
from crossread.reconcile.checks import checks
from crossread.reconcile.checks.weekdays import wrong_weekdays

Read = Callable[..., Reading]

INVITED = [
    # sums
    (
        "The coast towns spent $3.2 million in 2020 and the hill towns $4.1 million, with total town spending set to reach $7.3 million.",
        "3.2 + 4.1 = 7.3 million against 7.3 million",
        True,
    ),
    (
        "The north has 40 schools and the south 25 schools, a total of 65 schools.",
        "40 + 25 = 65 against 65",
        True,
    ),
    (
        "The north has 40 schools and the south 25 schools, a total of 66 schools.",
        "40 + 25 = 65 against 66",
        False,
    ),
    (
        "It sold 40 goats and 25 goats, 65 goats in total.",
        "40 + 25 = 65 against 65",
        True,
    ),
    (
        "The levy was 15 percent, and an additional 20 percent came in May, bringing the total to 40 percent.",
        "15 + 20 = 35% against 40%",
        False,
    ),
    (
        "The north spent $2.5 million and the south $1.5 million. Together that makes $5 million.",
        "2.5 + 1.5 = 4 million against 5 million",
        False,
    ),
    (
        "Wardens met seven people: four women and three men.",
        "4 + 3 = 7 against 7",
        True,
    ),
    (
        "Three people — two men and a woman — were rescued.",
        "2 + 1 = 3 against 3",
        True,
    ),
    (
        "Six people, three men and two women, were rescued.",
        "3 + 2 = 5 against 6",
        False,
    ),
    (
        "In the count 48% went to Lind, 45% to Roth and the remaining 7% to others.",
        "48 + 45 + 7 = 100% against 100%",
        True,
    ),
    (
        "In the count 48% went to Lind, 35% to Roth and the remaining 7% to others.",
        "48 + 35 + 7 = 90% against 100%",
        False,
    ),
    # changes
    (
        "Takings rose 10% to $215.4 million, or $4.20 a ticket, from $195.2 million, or $3.81 a ticket.",
        "215.4 million / 195.2 million - 1 = 10.3% against 10%",
        True,
    ),
    (
        "Sales were up 12 per cent to 1.47 trillion euros from 1.29 trillion euros.",
        "1.47 trillion / 1.29 trillion - 1 = 14% against 12%",
        False,
    ),
    (
        "The fund fell from $300 million to $270 million, a drop of $30 million.",
        "300 million - 270 million = 30 million against 30 million",
        True,
    ),
    (
        "Attendance fell from 500 visitors to 400 visitors, a 30% drop.",
        "400 / 500 - 1 = -20% against -30%",
        False,
    ),
    (
        "The rate rose by 0.25 percentage point to 5.25 percent from 5 percent.",
        "5.25 - 5 = 0.25 against 0.25",
        True,
    ),
    ("It fell 12 cents to $2.72 from $2.84.", "2.84 - 2.72 = 0.12 against 0.12", True),
    # multiples
    (
        "The yard made 300 boats, almost double the 155 it made in 2020.",
        "300 / 155 = 1.94 against 2",
        True,
    ),
    (
        "It tripled its profit to $30 million from $20 million.",
        "30 million / 20 million = 1.5 against 3",
        False,
    ),
    (
        "The harbour lost $26.4 million, or 61 cents a crate, more than twice the $15.1 million of last year.",
        "26.4 million / 15.1 million = 1.75 against more than 2",
        False,
    ),
    # shares
    ("Of the 32 towns, 23, or 72 per cent, met the goal.", "23 / 32 = 71.9% against 72%", True),
    ("About 40% (12 of the 40 members) signed.", "12 / 40 = 30% against about 40%", False),
    ("12 of the 40 members, or nearly a third, signed.", "12 / 40 = 0.3 against 0.33", True),
    # votes
    ("Lind won by 52 votes to 48, a margin of six votes.", "52 - 48 = 4 against 6", False),
    ("Members backed her by 214 to 210, a majority of four.", "214 - 210 = 4 against 4", True),
    # prices
    (
        "She sold 400 lamps at $25 each for $10,000.",
        "400 x 25 = 10,000 against 10,000",
        True,
    ),
    (
        "She sold 400 lamps at $25 each for $12,000.",
        "400 x 25 = 10,000 against 12,000",
        False,
    ),
    # lengths, with the report of 3 October 2024
    (
        "He was minister from 2010 to 2024, 14 years in all.",
        "2010 to 2024 = 13 to 15 years against 14 years",
        True,
    ),
    (
        "She ran the port for nine years, from 2001 to 2014.",
        "2001 to 2014 = 12 to 14 years against 9 years",
        False,
    ),
    (
        "The fair ran from March 3 to March 17, two weeks.",
        "2024-03-03 to 2024-03-17 = 2 to 2.1 weeks against 2 weeks",
        True,
    ),
    (
        "In 2011, eight years ago, the mill closed.",
        "2011 to 2024-10-03, the day of the report = 12.8 to 13.8 years against 8 years",
        False,
    ),
    # ages
    (
        "Anna Lind, 54, spoke first. Anna Lind was born on 3 May 1970 in Holm.",
        "1970-05-03 to 2024-10-03, the day of the report = 54 years against 54",
        True,
    ),
    (
        "Anna Lind, 61, was born in Holm in 1970.",
        "1970 to 2024-10-03, the day of the report = 53 or 54 years against 61",
        False,
    ),
    # conversions
    (
        "A crate costs £4 ($5) here. A bag costs £20 ($26).",
        "26 / 20 = 1.3 against 5 / 4 = 1.25 USD for one GBP",
        True,
    ),
    (
        "A crate costs £400,000 ($500,000) here. A bag costs £20 million ($36 million).",
        "36 million / 20 million = 1.8 against 500,000 / 400,000 = 1.25 USD for one GBP",
        False,
    ),
]


def made(reading: Reading) -> list[Check]:
    return [c for of_figure in checks([reading]).values() for c in of_figure]


@pytest.mark.parametrize(("text", "formula", "holds"), INVITED)
def test_what_the_words_invite_is_checked(
    read_text: Read, text: str, formula: str, holds: bool
) -> None:
    found = made(read_text(text, "a.txt", "2024-10-03"))
    assert [(c.formula, c.holds) for c in found] == [(formula, holds)]
    cites = found[0].cites
    assert len(cites) >= 2
    assert all(text[c.start : c.end] == c.exact for c in cites)


UNINVITED = [
    "The coast towns spent $3 million and the hill towns $4 million, with total debt put at $90 million.",
    "She sold 40 goats, bought 25 goats and counted 75 goats in the next valley.",
    "The town spent $5 million on roads and $3 million on schools of a total of $25 million.",
    "It earned $1.4 million on revenue of $16.5 million last year. Revenue is expected to total $28 million.",
    "Two officers, three men and a woman were rescued.",
    "Twelve people died in Arden and three people in Holm, bringing the total to 340 people.",
    "Power jumped from 240 to 273, and thrift from 21 miles combined to 23.",
    "The charge rose 2 percent, from 10 percent to 12 percent.",
    "The town raised the fee twice from $5 to $8.",
    "He got 14 years in prison for thefts from 2010 to 2012.",
    "Anna Lind, 61, and her son, born in 1990, spoke.",
    "In 1990 it cost £100 ($190). It now costs £100 ($130).",
    "Of the 60% who voted, 48% chose Lind, 45% Roth and the remaining 7% others.",
    "By 2014, ten years after the storm, the pier had 30 shops.",
    "The club won 3-1 and has a lead of six points.",
]


@pytest.mark.parametrize("text", UNINVITED)
def test_nothing_is_checked_without_an_invitation(read_text: Read, text: str) -> None:
    assert made(read_text(text, "a.txt", "2024-10-03")) == []


def test_no_length_to_today_without_a_day_of_the_report(read_text: Read) -> None:
    assert made(read_text("In 2011, eight years ago, the mill closed.")) == []


def test_rates_are_compared_across_reports(read_text: Read) -> None:
    texts = ["The bridge cost €50 million ($54 million).", "The tunnel cost €80 million ($64 million)."]  # fmt: skip
    found = checks([read_text(t, f"{n}.txt") for n, t in enumerate(texts)])
    ((place, (check,)),) = found.items()
    assert place == ("r-1.txt", texts[1].index("$"))
    assert not check.holds
    assert [c.report_id for c in check.cites] == ["r-0.txt"] * 2 + ["r-1.txt"] * 2


WEEKDAYS = [
    ("The fair opened on Tuesday, 1 October 2024.", []),
    ("The fair opened on Monday, 1 October 2024.", ["The report says Monday; 1 October 2024 was a Tuesday."]),
    ("The fair opened on Wed., Oct. 2, 2024.", []),
    ("The fair opened on Monday, 1 October.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), WEEKDAYS)
def test_a_wrong_weekday_is_told(read_text: Read, text: str, told: Sequence[str]) -> None:
    found = wrong_weekdays([read_text(text, "a.txt", "2024-10-03")])
    assert [d.text for d in found] == told
    assert all(text[c.start : c.end] == c.exact for d in found for c in d.cites)


def printed(parts: Sequence[str], total: str) -> Reading:
    """A report that gives sums of money in million dollars and their total."""
    text = "".join(f"${p} million here, " for p in parts) + f"a total of ${total} million."
    report = body_report(text)
    amounts, place = [], 0
    for number in [*parts, total]:
        start = text.index(f"${number} million", place)
        place = start + len(f"${number} million")
        amounts.append(Quantity(start, place, float(number) * 1e6, "USD", "money"))
    sentence = Sentence(0, 0, 0, len(text), 0, "body")
    return Reading(report, Parse(sentences=(sentence,)), quantities=tuple(amounts))


@given(st.lists(st.integers(1, 10**7), min_size=2, max_size=6), st.integers(0, 3))
def test_rounding_never_makes_a_contradiction(thousandths: list[int], digits: int) -> None:
    """Parts and total are rounded by themselves, as a reporter would."""
    parts = [f"{n / 1000:.{digits}f}" for n in thousandths]
    found = made(printed(parts, f"{sum(thousandths) / 1000:.{digits}f}"))
    assert [c.holds for c in found] == [True]


@given(st.lists(st.integers(10, 10**6), min_size=2, max_size=6), st.integers(1, 6))
def test_a_total_that_rounding_cannot_explain_fails(tenths: list[int], more: int) -> None:
    parts = [f"{n / 10:.1f}" for n in tenths]
    total = sum(tenths) + len(parts) + 1 + more  # half a digit for each part, half for the total
    assert [c.holds for c in made(printed(parts, f"{total / 10:.1f}"))] == [False]
