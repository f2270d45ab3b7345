"""Every construction that news English has for a figure: value, upper end, unit, kind and bound of each."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Quantity, Reading

Read = Callable[..., Reading]
Told = tuple[str, float, float | None, str | None, str, str]


def told(read_text: Read, text: str) -> list[Told]:
    """The phrase, value, upper end, unit, kind and bound of each figure but ordinals."""
    return [row(text, q) for q in read_text(text).quantities if q.kind != "ordinal"]


def row(text: str, q: Quantity) -> Told:
    return (text[q.start : q.end], pytest.approx(q.value), q.high, q.unit, q.kind, q.bound)


MONEY = [
    ("The quay cost US$60 billion.", "US$60 billion", 60e9, None, "USD", "exact"),
    ("A 60-billion-dollar quay was planned.", "60-billion-dollar", 60e9, None, "USD", "exact"),
    ("A multimillion-euro quay was planned.", "multimillion-euro", 1e6, None, "EUR", "at least"),
    ("Tram fares are 50p.", "50p", 50, None, "penny", "exact"),
    ("Shares stood at 120 p by noon.", "120 p", 120, None, "penny", "exact"),
    ("The fine was 5,000 yen.", "5,000 yen", 5000, None, "JPY", "exact"),
    ("The quay cost 1½ million dollars.", "1½ million dollars", 1.5e6, None, "USD", "exact"),
    ("The quay cost $5-6m.", "$5-6m", 5e6, 6e6, "USD", "exact"),
    ("The quay cost at least R500 million.", "at least R500 million", 5e8, None, "ZAR", "at least"),
    ("The fare is SFr300.", "SFr300", 300, None, "CHF", "exact"),
    ("The fare is kr1,300.", "kr1,300", 1300, None, "krone", "exact"),
    ("The quay cost Ksh 40 million.", "Ksh 40 million", 40e6, None, "KES", "exact"),
    ("The fare is 300 Kuwaiti dinars.", "300 Kuwaiti dinars", 300, None, "KWD", "exact"),
    ("The fare is 300 dinars.", "300 dinars", 300, None, "dinar", "exact"),
    ("The fare is 90 Sri Lankan rupees.", "90 Sri Lankan rupees", 90, None, "LKR", "exact"),
    ("It earns 40 Turkish lira a day.", "40 Turkish lira a day", 40, None, "Turkish lira per day", "exact"),
    ("The hoard held 12 bitcoin.", "12 bitcoin", 12, None, "bitcoin", "exact"),
    ("The fare is 17 USD 25.", "17 USD 25", 17.25, None, "USD", "exact"),
    ("The quay cost a quarter of a million pounds.", "a quarter of a million pounds", 250_000, None, "GBP", "exact"),
    ("The quay cost up to €1.5bn.", "up to €1.5bn", 1.5e9, None, "EUR", "at most"),
    ("The quay is expected to exceed $2 billion.", "$2 billion", 2e9, None, "USD", "over"),
    ("The fine must not exceed $900.", "$900", 900, None, "USD", "at most"),
    ("The quay could top $2 billion.", "$2 billion", 2e9, None, "USD", "over"),
    ("Dues fell short of $900.", "short of $900", 900, None, "USD", "under"),
    ("Dues fell just short of $900.", "just short of $900", 900, None, "USD", "nearly"),
    ("The quay cost as little as $900.", "as little as $900", 900, None, "USD", "at least"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "high", "unit", "bound"), MONEY)
def test_money(
    read_text: Read, text: str, phrase: str, value: float, high: float, unit: str, bound: str
) -> None:
    assert told(read_text, text) == [(phrase, pytest.approx(value), high, unit, "money", bound)]


SHARES = [
    ("Turnout was 43.5 per cent.", "43.5 per cent", 43.5, None, "%", "percent", "exact"),
    ("Roads take about 2% of GDP.", "about 2%", 2, None, "%", "percent", "about"),
    ("Support fell by two percentage points.", "two percentage points", 2, None, "percentage point", "percent", "exact"),
    ("The rate rose a quarter of a percentage point.", "a quarter of a percentage point", 0.25, None, "percentage point", "percent", "exact"),
    ("The rate rose a quarter point.", "a quarter point", 0.25, None, "point", "count", "exact"),
    ("Dues rose by 5 to 10 percent.", "5 to 10 percent", 5, 10, "%", "percent", "exact"),
    ("One in five farmers smokes.", "One in five", 0.2, None, None, "ratio", "exact"),
    ("One of every eight barns is empty.", "One of every eight", 0.125, None, None, "ratio", "exact"),
    ("Twenty-five out of thirty farmers agreed.", "Twenty-five out of thirty", 25 / 30, None, None, "ratio", "exact"),
    ("Nearly half the farmers left.", "Nearly half", 0.5, None, None, "ratio", "nearly"),
    ("A third of the farmers left.", "A third", 1 / 3, None, None, "ratio", "exact"),
    ("Sheep outnumber farmers by a ratio of 3 to 1.", "3 to 1", 3, None, None, "ratio", "exact"),
    ("The ratio of sheep to farmers is 5:2.", "5:2", 2.5, None, None, "ratio", "exact"),
    ("By a 3-to-1 margin, farmers agreed.", "3-to-1", 3, None, None, "ratio", "exact"),
    ("More than twice as many farmers came.", "More than twice", 2, None, None, "ratio", "over"),
    ("The barn is two and a half times the size of the mill.", "two and a half times", 2.5, None, None, "ratio", "exact"),
    ("Harvests rose ten-fold.", "ten-fold", 10, None, None, "ratio", "exact"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "high", "unit", "kind", "bound"), SHARES)
def test_shares_ratios_and_multiples(
    read_text: Read,
    text: str,
    phrase: str,
    value: float,
    high: float,
    unit: str,
    kind: str,
    bound: str,
) -> None:
    assert told(read_text, text) == [(phrase, pytest.approx(value), high, unit, kind, bound)]


MEASURES = [
    ("The tram does 90 km/h.", "90 km/h", 90, None, "km/h", "measure", "exact"),
    ("The moor covers 320 square miles.", "320 square miles", 320, None, "square mile", "measure", "exact"),
    ("The moor is a 5-square-mile bog.", "5-square-mile", 5, None, "square mile", "measure", "exact"),
    ("The tram emits 120 g/km.", "120 g/km", 120, None, "gram per kilometre", "measure", "exact"),
    ("The spring holds 3 g/l of salt.", "3 g/l", 3, None, "gram per litre", "measure", "exact"),
    ("The limit is 80 mg/dl.", "80 mg/dl", 80, None, "milligram per decilitre", "measure", "exact"),
    ("The star is 4 light-years away.", "4 light-years", 4, None, "light year", "measure", "exact"),
    ("The walk is half a mile.", "half a mile", 0.5, None, "mile", "measure", "exact"),
    ("The sill is 10\" long.", "10\"", 10, None, "inch", "measure", "exact"),
    ("The walk is 20 or so miles.", "20 or so miles", 20, None, "mile", "measure", "about"),
    ("A 30 - year lease was signed.", "30 - year", 30, None, "year", "duration", "exact"),
    ("It took three-quarters of an hour.", "three-quarters of an hour", 0.75, None, "hour", "duration", "exact"),
    ("A five-to-ten-year lease is usual.", "five-to-ten-year", 5, 10, "year", "duration", "exact"),
    ("The lease runs for up to 99 years.", "up to 99 years", 99, None, "year", "duration", "at most"),
    ("Pupils aged 12 to 15 came.", "12 to 15", 12, 15, "year of age", "measure", "exact"),
    ("Pupils between the ages of 12 and 15 came.", "12 and 15", 12, 15, "year of age", "measure", "exact"),
    ("Farmers 65 and older ride free.", "65 and older", 65, None, "year of age", "measure", "at least"),
    ("Children under 12 ride free.", "under 12", 12, None, "year of age", "measure", "under"),
    ("Ms Lind, who is 34, keeps bees.", "34", 34, None, "year of age", "measure", "exact"),
    ("His son, 6, keeps bees.", "6", 6, None, "year of age", "measure", "exact"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "high", "unit", "kind", "bound"), MEASURES)
def test_measures_lengths_of_time_and_ages(
    read_text: Read,
    text: str,
    phrase: str,
    value: float,
    high: float,
    unit: str,
    kind: str,
    bound: str,
) -> None:
    assert told(read_text, text) == [(phrase, pytest.approx(value), high, unit, kind, bound)]


COUNTS = [
    ("The guild has 32 members.", "32 members", 32, None, "member", "exact"),
    ("A dozen barns burned.", "A dozen barns", 12, None, "barn", "exact"),
    ("Dozens of barns burned.", "Dozens of barns", 12, None, "barn", "at least"),
    ("Tens of thousands of farmers marched.", "Tens of thousands of farmers", 10_000, None, "farmer", "at least"),
    ("A couple of hundred farmers marched.", "A couple of hundred farmers", 200, None, "farmer", "at least"),
    ("Fewer than 40 barns are left.", "Fewer than 40 barns", 40, None, "barn", "under"),
    ("As few as 40 barns are left.", "As few as 40 barns", 40, None, "barn", "at least"),
    ("Nearly 40 barns are left.", "Nearly 40 barns", 40, None, "barn", "nearly"),
    ("40 or more barns are left.", "40 or more barns", 40, None, "barn", "at least"),
    ("40 barns or more are left.", "40 barns or more", 40, None, "barn", "at least"),
    ("40 or so barns are left.", "40 or so barns", 40, None, "barn", "about"),
    ("Between 30 and 40 barns are left.", "30 and 40 barns", 30, 40, "barn", "exact"),
    ("The 1.2m-strong guild met.", "1.2m", 1.2e6, None, None, "exact"),
    ("Two new 737 Kite jets landed.", "Two new 737 Kite jets", 2, None, "new 737 Kite jet", "exact"),
    ("The guild has two appendices to its rules.", "two appendices", 2, None, "appendix", "exact"),
    ("Three congresswomen came.", "Three congresswomen", 3, None, "congresswoman", "exact"),
    ("Six women's rights groups met.", "Six women's rights groups", 6, None, "women's rights group", "exact"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "high", "unit", "bound"), COUNTS)
def test_counts_with_their_noun(
    read_text: Read, text: str, phrase: str, value: float, high: float, unit: str, bound: str
) -> None:
    assert told(read_text, text) == [(phrase, pytest.approx(value), high, unit, "count", bound)]


SEVERAL = [
    # text, (value, unit, kind) of each
    ("The pact was signed by 23 of 32 allies.", [(23, "ally", "count"), (32, "ally", "count")]),
    ("The firm bought five of the three-ton trucks.", [(5, "three-ton truck", "count"), (3, "ton", "measure")]),
    ("Profit rose 18% to $2.4bn.", [(18, "%", "percent"), (2.4e9, "USD", "money")]),
    ("Profit was $1.4tn, up from $1.29tn in 2023.", [(1.4e12, "USD", "money"), (1.29e12, "USD", "money")]),
    ("Fares rose $5 to $40.", [(5, "USD", "money"), (40, "USD", "money")]),
    ("The index rose 12.5 points to 4,321.", [(12.5, "point", "count"), (4321, "point", "count")]),
    ("Mileage climbed from 21 mpg in town to 24.", [(21, "mile per gallon", "measure"), (24, "mile per gallon", "measure")]),
    ("Dues doubled to $40.", [(2, None, "ratio"), (40, "USD", "money")]),
    ("The tallies showed $20.50 $37.10.", [(20.5, "USD", "money"), (37.1, "USD", "money")]),
    ("They paid 10 rmb 20 usd.", [(10, "CNY", "money"), (20, "USD", "money")]),
    ("The guild voted 52-48 to merge.", [(52, "vote", "count"), (48, "vote", "count")]),
    ("The motion fell by 217 votes to 213.", [(217, "vote", "count"), (213, "vote", "count")]),
    ("The court gave a 5-4 decision.", [(5, "vote", "count"), (4, "vote", "count")]),
    ("The 6-foot-4 keeper left.", [(6, "foot", "measure"), (4, "inch", "measure")]),
    ("One died and three were hurt.", [(1, None, "count"), (3, None, "count")]),
    ("Twins ages 6 and 8 were found.", [(6, "year of age", "measure"), (8, "year of age", "measure")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_figures_beside_each_other(
    read_text: Read, text: str, expected: list[tuple[float, str | None, str]]
) -> None:
    found = [(q.value, q.unit, q.kind) for q in read_text(text).quantities if q.kind != "ordinal"]
    assert found == [(pytest.approx(value), unit, kind) for value, unit, kind in expected]


def test_a_list_of_numbers_is_no_number_with_a_stray_space(read_text: Read) -> None:
    text = "He booked rooms 1, 600 and 700."
    assert [q.value for q in read_text(text).quantities] == [1, 600, 700]


def test_who_doubles_down_multiplies_nothing(read_text: Read) -> None:
    assert read_text("She doubled down on her claim.").quantities == ()
    (multiple,) = read_text("Sales of wool doubled.").quantities
    assert multiple.value == 2


def test_a_rank_keeps_the_bound_before_its_article(read_text: Read) -> None:
    text = "It was at least the sixth fire at the mill."
    (rank,) = read_text(text).quantities
    assert (text[rank.start : rank.end], rank.value, rank.bound) == (
        "at least the sixth",
        6,
        "at least",
    )


def test_an_ordinal_is_its_rank(read_text: Read) -> None:
    text = "She is the 21st governor and the third woman in office."
    found = [(text[q.start : q.end], q.value, q.kind) for q in read_text(text).quantities]
    assert found == [("21st", 21, "ordinal"), ("third", 3, "ordinal")]


@pytest.mark.parametrize(
    "text",
    [
        "Flight 17 was late, and so was the F-16.",
        "The Group of 7 and the G20 met the Bucharest Nine.",
        "They met on 9 November 1989, on 3/4/2021 and in the 2018-19 season.",
        "on may 19 the mill burned down; on 1 may it was built.",
        "1. The mill must open.",
        "1/ The mill must open.",
        "The video (3:45) shows the mill.",
        "Image 4 of 5 shows the mill; see photo 1 / 33. Image 2 of 9 Mill workers wait.",
        "He wrote of the mill.[109][note 2] She did not.[16]:87",
        "Call 911 or 1-800-555-MILL or 1-888-MILLING, ext. 3300.",
        "He planned the 9/11 attacks and left it to a 50/50 chance.",
        "They sat at table 4, near Rt. 33.",
        "The bottom three go down and the final four go on.",
        "The links between the two are old.",
        "He is second to none in a three-way race.",
        "Sums raised (in millions) are told below; pupils protested in their thousands.",
        "Student test scores rose.",
        "It lies in the 90049 ZIP Code.",
        "The latter half of March was wet.",
        "No one was hurt, not one was killed.",
        "Parts xk2-173m and 13st were sold.",
        "She beat him 3-1.",
    ],
)
def test_numbers_that_count_nothing(read_text: Read, text: str) -> None:
    assert told(read_text, text) == []
