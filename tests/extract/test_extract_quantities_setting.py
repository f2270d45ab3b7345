"""What a figure measures and whose it is: a readable noun phrase of the report, or nothing."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Quantity, Reading

Read = Callable[..., Reading]

MEASURES = [
    # text, phrase of the figure, measure, owner
    ("Norway’s defence spending of €270 million rose.", "€270 million", "defence spending", "Norway"),
    ("The town took out a $40 million loan.", "$40 million", "loan", None),
    ("Norway spends 2% of gross domestic product on roads.", "2%", "gross domestic product on roads", "Norway"),
    ("Her 14-year tenure ended in May.", "14-year", "tenure", "Her"),
    ("Ingrid Falk left after ten years in office.", "ten years", "office", "Ingrid Falk"),
    ("It opened after a decade with Ingrid Falk at the helm.", "a decade", None, "Ingrid Falk"),
    ("The court extended her detention for six months.", "six months", "detention", None),
    ("Critics put the cost of the bridge at $3 million.", "$3 million", "cost", "bridge"),
    ("The blast injured 25 people.", "25 people", "injured", None),
    ("In a war thousands of people would die.", "thousands of people", None, None),
    ("In such a war thousands and thousands of people may starve.", "thousands and thousands of people", None, None),
    ("The liner had 129 passengers.", "129 passengers", None, "liner"),
    ("Another ship took the 26 crew members to Bergen.", "26 crew members", None, None),
    ("The governor led the state for nine years.", "nine years", "state", "governor"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "measure", "owner"), MEASURES)
def test_measure_and_owner_are_phrases_or_nothing(
    read_text: Read, text: str, phrase: str, measure: str | None, owner: str | None
) -> None:
    figure = named(read_text(text), text, phrase)
    assert words(text, figure.measure) == measure
    if owner is not None:
        assert words(text, figure.of) == owner


def test_the_second_of_two_owners_is_told_by_that_of(read_text: Read) -> None:
    text = "Experts put the debt of Chile at $5 billion and that of Peru at $7 billion."
    assert words(text, named(read_text(text), text, "$7 billion").of) == "Peru"


def test_an_ordinal_without_its_noun_takes_that_of_the_one_before(read_text: Read) -> None:
    text = "Her first aim is to build roads. Her second is to mend the bridges."
    figures = [q for q in read_text(text).quantities if q.kind == "ordinal"]
    assert [words(text, q.measure) for q in figures] == ["aim", "aim"]


COUNTED = [
    ("All 32 council members signed.", "32 council members", "council member"),
    ("Experts put the number of visitors at 230.", "230", "visitor"),
    ("The ferry carried 200 Dutch civilians.", "200 Dutch civilians", "Dutch civilian"),
    ("Four South Korean jets took off.", "Four South Korean jets", "South Korean jet"),
]


@pytest.mark.parametrize(("text", "phrase", "unit"), COUNTED)
def test_the_counted_noun_is_the_last_of_its_phrase(
    read_text: Read, text: str, phrase: str, unit: str
) -> None:
    assert named(read_text(text), text, phrase).unit == unit


def test_thousands_and_thousands_are_one_figure(read_text: Read) -> None:
    text = "There were thousands and thousands of people in Holm."
    assert [q.value for q in read_text(text).quantities] == [1000]


def test_a_headline_count_of_the_hurt_counts_no_things(read_text: Read) -> None:
    text = "Bus Hits Wall in Bergen, 25 Hurt"
    (figure,) = read_text(text).quantities
    assert (figure.value, figure.unit) == (25, None)


NO_FIGURES = [
    "The glasses use a class one laser.",
    "It is a class-one laser.",
    "Both are 2028 hopefuls.",
    "The first responders came at once.",
    "The law (42 K.L.C. 1397dd) applies.",
    "They drove a three-wheeled cart.",
    "Police found a 22 caliber gun.",
    "The mill of Holm turns 300 Old wheels show the way.",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_a_number_of_a_kind_a_year_or_a_law_counts_nothing(read_text: Read, text: str) -> None:
    assert [q for q in read_text(text).quantities if q.unit is not None or q.kind != "count"] == []


def test_the_number_of_a_make_is_no_figure(read_text: Read) -> None:
    text = "Two Kestrel 9 rockets were ready."
    assert [q.value for q in read_text(text).quantities] == [2]


def named(reading: Reading, text: str, phrase: str) -> Quantity:
    found = [q for q in reading.quantities if text[q.start : q.end] == phrase]
    assert len(found) == 1, [text[q.start : q.end] for q in reading.quantities]
    return found[0]


def words(text: str, span: tuple[int, int] | None) -> str | None:
    return text[span[0] : span[1]] if span is not None else None


def test_a_date_behind_a_semicolon_is_no_period(read_text: Read) -> None:
    text = "Together that makes 40 million euros; in 2023 the sum was 35 million euros."
    first, second = read_text(text).quantities
    assert first.period is None
    assert second.period and text[slice(*second.period)] == "2023"
