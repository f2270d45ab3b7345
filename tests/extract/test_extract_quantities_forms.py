"""Figures in every usual form: money, ranges, rates, ages, units, fractions, and numbers that are names or turns of speech."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.model.layers import Quantity, Reading

Read = Callable[..., Reading]
Told = tuple[float, float | None, str | None]


def figures(read_text: Read, text: str) -> list[Quantity]:
    return [q for q in read_text(text).quantities if q.kind != "ordinal"]


def told(read_text: Read, text: str) -> list[Told]:
    return [(pytest.approx(q.value), q.high, q.unit) for q in figures(read_text, text)]


ONE_FIGURE = [
    # text, value, high, unit
    # money
    ("The mill lost -$5 million last spring.", -5e6, None, "USD"),
    ("The balance was minus $3.2bn.", -3.2e9, None, "USD"),
    ("The balance fell to $-50.8bn.", -50.8e9, None, "USD"),
    ("It cost fifteen dollars fifty.", 15.5, None, "USD"),
    ("It cost one euro and 20 cents.", 1.2, None, "EUR"),
    ("They sold 30 MEUR of timber.", 30e6, None, "EUR"),
    ("They sold 75 USD million of timber.", 75e6, None, "USD"),
    ("The harbour paid usd 20.", 20, None, "USD"),
    ("The harbour paid rupees 5 crore.", 5e7, None, "INR"),
    ("The fine was 12,34,567 rupees.", 1234567, None, "INR"),
    ("The grant is worth 200 000 euros.", 200_000, None, "EUR"),
    ("The duke left 5 million pounds to his son.", 5e6, None, "GBP"),
    ("The deal lifted profits by 3 million pounds.", 3e6, None, "GBP"),
    ("The tower cost PS2.7m.", 2.7e6, None, "GBP"),
    ("The tower cost Y=590 billion.", 590e9, None, "JPY"),
    ("The cost rose by three quarters of a billion dollars.", 750e6, None, "USD"),
    ("It is a multi-million-pound bridge.", 1e6, None, "GBP"),
    ("He owns a $1-2 million boat.", 1e6, 2e6, "USD"),
    ("It costs $3 to 5 million.", 3e6, 5e6, "USD"),
    ("Oil stood at $75 U.S. per barrel.", 75, None, "dollar per barrel"),
    ("A £2m-a-year contract was signed.", 2e6, None, "pound sterling per year"),
    ("Between $62 and $68 per share was paid.", 62, 68, "dollar per share"),
    # ranges
    ("Some 10–15 ships left.", 10, 15, "ship"),
    ("The van carried 3-4 bicycles.", 3, 4, "bicycle"),
    ("About 10-15% of the wool was wet.", 10, 15, "%"),
    ("The van drove at 15-22 miles per hour.", 15, 22, "mph"),
    ("Rain lasted a day or two.", 1, 2, "day"),
    ("They bought 10 to 12 dozen eggs.", 120, 144, "egg"),
    ("Some 5-6,000 people marched.", 5000, 6000, "people"),
    ("About 5 to 6,000 people marched.", 5000, 6000, "people"),
    ("The repair costs $5-6,000.", 5000, 6000, "USD"),
    ("Some 500 to 1,000 people marched.", 500, 1000, "people"),
    # nations before and behind
    ("The tax hit thousands of Canadian workers.", 1000, None, "Canadian worker"),
    ("The lake town hosts 200 Swiss soldiers.", 200, None, "Swiss soldier"),
    ("The ticket cost 40 Danish kroner.", 40, None, "DKK"),
    ("The ticket cost 40 Canadian dollars.", 40, None, "CAD"),
    ("The tower cost $5 million Canadian.", 5e6, None, "CAD"),
    ("The town gave $5 million Canadian farmers wanted.", 5e6, None, "USD"),
    # a stray space
    ("The mayor sent 1, 600 officers.", 1600, None, "officer"),
    ("On May 1, 600 officers came.", 600, None, "officer"),
    # rates
    ("The dam holds 2.4 billion gallons of water a year.", 2.4e9, None, "gallon per year"),
    ("The sea rises 11 feet per century.", 11, None, "foot per century"),
    ("She works 40 hours a week.", 40, None, "hour per week"),
    ("There are 300 people per square kilometre.", 300, None, "people per square kilometre"),
    # measures
    ("The ferry can lift 3 million pounds.", 3e6, None, "lb"),
    ("The barge weighs more than 3 million pounds.", 3e6, None, "lb"),
    ("The most thrust of the motor is 3 million pounds.", 3e6, None, "lb"),
    ("The mass is 1.99×10−30 kilograms.", 1.99e-30, None, "kilogram"),
    ("The lake holds 1.5 × 10⁶ litres.", 1.5e6, None, "litre"),
    ("The motor makes 275 pound-feet of torque.", 275, None, "pound-foot"),
    ("The tyre takes 30 psi.", 30, None, "pound per square inch"),
    ("The crane lifts 100t at most.", 100, None, "metric ton"),
    ("It was -5C in the valley.", -5, None, "°C"),
    ("It was 25 C on the coast.", 25, None, "°C"),
    ("It was 5 degrees below zero.", -5, None, "degree"),
    # ages
    ("People over the age of 65 may ride.", 65, None, "year of age"),
    ("She is now 35.", 35, None, "year of age"),
    ("He turned 40 in the spring.", 40, None, "year of age"),
    ("She died at 84.", 84, None, "year of age"),
    ("Her son, aged seven, slept.", 7, None, "year of age"),
    ("The ferry is free for under-21s.", 21, None, "year of age"),
    ("The barn is one year old.", 1, None, "year of age"),
    # counts and shares
    ("The port holds 18 Boeing 747 aircraft.", 18, None, "Boeing 747 aircraft"),
    ("The hall holds five K-2 engines.", 5, None, "K-2 engine"),
    ("They bought three Heron 9 boats.", 3, None, "Heron 9 boat"),
    ("It has a 15,000-strong workforce.", 15_000, None, None),
    ("The risk is 1 in 100,000.", 1e-5, None, None),
    ("There is a one-in-four chance of rain.", 0.25, None, None),
    ("Some 40-odd ships left.", 40, None, "ship"),
    ("A quarter-million marchers came.", 250_000, None, "marcher"),
    ("Several thousand sheep were moved.", 1000, None, "sheep"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "high", "unit"), ONE_FIGURE)
def test_a_sentence_with_one_figure(
    read_text: Read, text: str, value: float, high: float | None, unit: str
) -> None:
    assert told(read_text, text) == [(pytest.approx(value), high, unit)]


SEVERAL = [
    ("It will haul 2 million pounds (907,000 kilograms) of ore.", [(2e6, "lb"), (907_000, "kilogram")]),
    ("It holds 900 tons (1.8 million pounds).", [(900, "ton"), (1.8e6, "lb")]),
    ("A bus costs $5. The mill lost 3 million pounds last week.", [(5, "USD"), (3e6, "lb")]),
    ("A bus costs $5. The mill spent 3 million pounds last week.", [(5, "USD"), (3e6, "GBP")]),
    ("A bus costs £5. The crane hauled 3 million pounds of steel.", [(5, "GBP"), (3e6, "lb")]),
    ("He is 6ft 2in tall.", [(6, "foot"), (2, "inch")]),
    ("Two- and three-year terms are allowed.", [(2, "year"), (3, "year")]),
    ("Four-, five- and six-cylinder engines are sold.", [(4, "cylinder"), (5, "cylinder"), (6, "cylinder")]),
    ("Some 11 of the 14 Liberals left.", [(11, "Liberal"), (14, "Liberal")]),
    ("One of the three ferries sank.", [(1, "ferry"), (3, "ferry")]),
    ("The flood took 4 of the 5 bridges.", [(4, "bridge"), (5, "bridge")]),
    ("Weight fell from 208kg to 193.", [(208, "kilogram"), (193, "kilogram")]),
    ("The stock jumped from 240 to 273.", [(240, None), (273, None)]),
    ("Sales were 9 billion shekels ($2.4 billion) a year.", [(9e9, "shekel per year"), (2.4e9, "USD")]),
    ("Its debts grow from 11.4 to 17-19 billion euros.", [(11.4e9, "EUR"), (17e9, "EUR")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_figures_that_share_a_unit(
    read_text: Read, text: str, expected: list[tuple[float, str | None]]
) -> None:
    assert [(q.value, q.unit) for q in figures(read_text, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The 787 Dreamliner is late.",
        "It is heavier than a fully laden 737 aircraft.",
        "The crane could lift a 737 into the hall.",
        "He lives at 12 Lower Mill Road.",
        "The Category 4 storms came after phase 3 trials.",
        "He owns a PS5 and lives in room 101.",
        "The COP26 talks were held in the autumn.",
        "The shop is open 24/7.",
        "He earned a six-figure sum.",
        "It costs pennies a day.",
        "It was well below zero.",
        "Call +44 20 7946 0018 or 555-0123.",
        "They lost 2-0, then won a 6-4, 7-5 match.",
        "The case scp-173m was filed.",
        "She is one of the best pilots and one of his friends.",
        "A Long March 4C rocket will lift off.",
        "The plan had 1) no owner and 2) no money.",
    ],
)
def test_numbers_that_are_names_marks_or_turns_of_speech(read_text: Read, text: str) -> None:
    assert figures(read_text, text) == []


def test_names_before_plural_nouns_do_not_hide_a_count(read_text: Read) -> None:
    text = "The 300 Spartan soldiers met 150 Labour members, 20 Swiss guards and 450 Japanese."
    assert [q.value for q in figures(read_text, text)] == [300, 150, 20, 450]


def test_a_vague_number_is_a_lower_bound(read_text: Read) -> None:
    (figure,) = figures(read_text, "A few hundred villagers came.")
    assert (figure.value, figure.bound) == (100, "at least")


def test_a_day_before_a_count_is_no_part_of_it(read_text: Read) -> None:
    assert [q.value for q in figures(read_text, "By May 12 300 people returned.")][-1] == 300


SMALL = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split()  # fmt: skip
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number: int) -> str:
    """The number in English words, up to 999,999."""
    if number >= 1000:
        rest = number % 1000
        joint = " and " if 0 < rest < 100 else " "
        return f"{spelled(number // 1000)} thousand" + (joint + spelled(rest) if rest else "")
    if number >= 100:
        return f"{SMALL[number // 100]} hundred" + (
            f" and {spelled(number % 100)}" if number % 100 else ""
        )
    if number < 20:
        return SMALL[number]
    return TENS[number // 10 - 2] + (f"-{SMALL[number % 10]}" if number % 10 else "")


MONEY_WAYS: tuple[Callable[[int], str], ...] = (
    lambda n: f"{n} euros",
    lambda n: f"{n:,} euros",
    lambda n: f"{spelled(n)} euros",
    lambda n: f"{n:,}".replace(",", " ") + " euros",
    lambda n: f"{n:,}".replace(",", "\u00a0") + " euros",
    lambda n: f"{n / 1000:.3f} thousand euros",
    lambda n: f"{n / 1e6:.6f} million euros",
    lambda n: f"{n / 1e6:.6f}m euros",
    lambda n: f"€{n}",
    lambda n: f"€{n:,}",
    lambda n: f"€{n / 1e6:.6f}m",
    lambda n: f"€{n / 1e3:.3f}k",
    lambda n: f"€{n / 1e9:.9f}bn",
    lambda n: f"€{n / 1e6:.6f} million",
    lambda n: f"€ {n:,}",
    lambda n: f"EUR {n:,}",
    lambda n: f"EUR{n}",
    lambda n: f"{n:,} EUR",
    lambda n: f"{n / 1e6:.6f}-million-euro loan",
)


@settings(max_examples=120, deadline=None)
@given(number=st.integers(2, 999_999), way=st.sampled_from(MONEY_WAYS))
def test_a_sum_comes_back_the_same_however_it_is_written(
    read_text: Read, number: int, way: Callable[[int], str]
) -> None:
    (figure,) = figures(read_text, f"The ferry cost a {way(number)} in the end.")
    assert (figure.value, figure.unit, figure.high) == (pytest.approx(number), "EUR", None)


COUNT_WAYS: tuple[Callable[[int], str], ...] = (
    lambda n: f"{n:,}",
    lambda n: spelled(n),
    lambda n: f"{n / 1e6:.6f} million",
    lambda n: f"about {n:,}",
    lambda n: f"more than {spelled(n)}",
    lambda n: f"{n:,} or more",
)
NOUNS = (("ships", "ship"), ("per cent of ships", "%"), ("miles", "mile"), ("square feet", "square foot"), ("tonnes", "metric ton"))  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(
    number=st.integers(100, 999_999), way=st.sampled_from(COUNT_WAYS), noun=st.sampled_from(NOUNS)
)
def test_a_number_keeps_its_value_whatever_it_counts(
    read_text: Read, number: int, way: Callable[[int], str], noun: tuple[str, str]
) -> None:
    (figure,) = figures(read_text, f"They lost {way(number)} {noun[0]}.")
    assert (figure.value, figure.unit, figure.high) == (pytest.approx(number), noun[1], None)


@settings(max_examples=60, deadline=None)
@given(low=st.integers(2, 500), step=st.integers(1, 400), sign=st.sampled_from(["-", "–", " to "]))
def test_a_range_has_both_its_ends(read_text: Read, low: int, step: int, sign: str) -> None:
    (figure,) = figures(read_text, f"The ferry needs €{low}{sign}{low + step} million.")
    assert (figure.value, figure.high) == (
        pytest.approx(low * 1e6),
        pytest.approx((low + step) * 1e6),
    )
