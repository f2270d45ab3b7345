"""How figures are headed and ordered, and the words shown about them."""

import pytest

from crossread.model.account import Check, Figure, FigureValue, Status
from crossread.model.layers import QuantityKind
from crossread.model.report import Citation
from crossread.render.context import in_context
from crossread.render.figure_weight import in_order, ledger
from crossread.render.figure_words import figure_heading, says_little
from crossread.render.wording import value_words

CITE = Citation("r-1", 0, 1, "3")


def figure(
    kind: QuantityKind,
    unit: str | None,
    measure: str | None = None,
    of: str | None = None,
    status: Status = "single",
    reports: int = 1,
) -> Figure:
    values = tuple(
        FigureValue(3, "exact", kind, Citation(f"r-{i}", 0, 1, "3")) for i in range(reports)
    )
    return Figure(f"f-{kind}-{status}-{reports}", measure, of, unit, None, status, values)


HEADINGS = [
    (("money", "USD", "defence spending", "Norland"), "Norland: defence spending (US dollars)"),
    (("money", "crown", None, None), "crowns"),
    (("percent", "%", None, "Norland"), "Norland: per cent"),
    (("count", "member", None, "league"), "league: number of members"),
    (("count", "ally", None, None), "number of allies"),
    (("count", "passenger", "killed", None), "number of passengers killed"),
    (("count", "person", "injuring", None), "number of persons injured"),
    (("count", None, "population", "island"), "island: population (number)"),
    (("duration", "year", "tenure", "Falk"), "Falk: tenure (years)"),
    (("ordinal", None, "press conference", None), "press conference (rank)"),
    (("measure", "km/h", None, "drone"), "drone: km/h"),
    (("measure", "square mile", "forest", None), "forest (square miles)"),
]


@pytest.mark.parametrize(("parts", "heading"), HEADINGS)
def test_a_heading_says_whose_what_and_which_kind_of_number(
    parts: tuple[QuantityKind, str | None, str | None, str | None], heading: str
) -> None:
    assert figure_heading(figure(*parts)) == heading


def test_what_differs_comes_first_then_checks_then_what_many_tell_and_ranks_come_last() -> None:
    rank = figure("ordinal", None, "term")
    length = figure("duration", "year", "term")
    sum_ = figure("money", "USD", "budget")
    told_twice = figure("count", "member", reports=2, status="agreed")
    checked = Figure("f-c", None, None, "USD", None, "single", sum_.values, (Check("1 + 2", True, (CITE,)),))  # fmt: skip
    differs = figure("count", "ally", reports=2, status="differs")
    given = [rank, length, sum_, told_twice, checked, differs]
    assert in_order(given) == [differs, checked, told_twice, sum_, length, rank]


LITTLE = [
    (("money", "USD", None, "Norland"), True),
    (("money", "USD", "budget", None), True),
    (("money", "USD", "total", "Norland"), True),
    (("money", "USD", "budget", "Norland"), False),
    (("count", "ally", None, None), True),
    (("count", "member", None, "league"), False),
    (("count", "passenger", "killed", None), False),
    (("duration", "year", "tenure", "Falk"), True),
    (("measure", "lb", "bear", "bear"), True),
    (("percent", "%", "GDP", "Norland"), True),
    (("percent", "%", "GDP on roads", "Norland"), False),
    (("money", "USD", "GDP", "Norland"), False),
]


@pytest.mark.parametrize(("parts", "little"), LITTLE)
def test_a_heading_that_does_not_tell_whose_and_what_needs_the_words_about_the_figure(
    parts: tuple[QuantityKind, str | None, str | None, str | None], little: bool
) -> None:
    assert says_little(figure(*parts)) is little


WISHES = [
    ("Lund suggested the towns should pay 3 marks for roads.", True),
    ("Lund demanded 3 marks for roads.", True),
    ("The towns pay 3 marks for roads, as Lund demanded.", False),
]


@pytest.mark.parametrize(("words", "little"), WISHES)
def test_a_figure_that_somebody_wants_is_not_headed_as_a_fact(words: str, little: bool) -> None:
    assert says_little(figure("money", "mark", "roads", "towns"), words) is little


def test_a_part_is_read_to_three_digits() -> None:
    assert value_words(FigureValue(2 / 3, "over", "ratio", CITE), None) == "over 0.667"


WEIGHTS = [
    ("One user wrote.", "One user", ("count", "user", None, None, 1), True),
    ("He met two aides there.", "two aides", ("count", "aide", None, None, 2), True),
    ("Two were killed.", "Two", ("count", "person", "killed", None, 2), False),
    ("It has 12 rooms.", "12 rooms", ("count", "room", None, None, 12), False),
    ("It opened two years ago.", "two years", ("duration", "year", None, None, 2), True),
    ("It has twice as many boats.", "twice", ("ratio", None, None, None, 2), True),
    ("It has ten times as many boats.", "ten times", ("ratio", None, None, None, 10), False),
    ("It was shut for the past two years.", "two years", ("duration", "year", None, None, 2), True),
    ("She was held for two years.", "two years", ("duration", "year", None, None, 2), False),
    ("It was their first win.", "first", ("ordinal", None, "win", None, 1), True),
    ("She is the 14th mayor.", "14th", ("ordinal", None, "mayor", None, 14), False),
    ("It cost $3.", "$3", ("money", "USD", None, None, 3), False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "parts", "lesser"), WEIGHTS)
def test_ranks_ways_to_a_point_in_time_and_ones_and_twos_of_one_report_are_lesser(
    text: str,
    words: str,
    parts: tuple[QuantityKind, str | None, str | None, str | None, float],
    lesser: bool,
) -> None:
    kind, unit, measure, of, number = parts
    start = text.index(words)
    value = FigureValue(number, "exact", kind, Citation("r", start, start + len(words), words))
    told = Figure("f", measure, of, unit, None, "single", (value,))
    held = ledger([told], {"r": text})
    assert (held.weighty, held.lesser) == (([], [told]) if lesser else ([told], []))


def test_what_two_reports_tell_is_weighty_unless_it_is_a_single_thing_or_a_low_rank() -> None:
    rank = figure("ordinal", None, "term", reports=2, status="agreed")
    told_twice = figure("count", "member", reports=2, status="agreed")
    one = Figure("f-1", None, None, "form", None, "agreed", tuple(
        FigureValue(1, "exact", "count", Citation(f"r-{i}", 0, 1, "1")) for i in range(2)
    ))  # fmt: skip
    held = ledger([one, rank, told_twice], {})
    assert held.weighty == [told_twice]
    assert held.lesser == [one, rank]


LONG = (
    "After a year of rain that nobody in the valley had foreseen and that the old people called the worst since the war, "
    "the town of Bergen, which is poor, spent $4 million on roads, though few had asked for them, and the rest of what it had "
    "went to a bridge that leads nowhere at all in the end."
)
TEXT = (
    "# Roads\nBERGEN, Norland (Kestrel Wire) — It rained 12 days in Bergen. Mr. B. Falk of the D.C. board spent $3 million on roads. "
    f"“We paid $5 million.” Good.It took 9 weeks.Bells rang.\n{LONG}\n"
)
AROUND = [
    ("12 days", "It rained 12 days in Bergen."),
    ("$3 million", "Mr. B. Falk of the D.C. board spent $3 million on roads."),
    ("$4 million", "the town of Bergen, which is poor, spent $4 million on roads, though few had asked for them"),
    ("$5 million", "“We paid $5 million.”"),
    ("9 weeks", "It took 9 weeks."),
    ("Roads", "Roads"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "shown"), AROUND)
def test_the_words_about_a_figure_are_a_slice_of_its_sentence_and_end_at_whole_words(
    words: str, shown: str
) -> None:
    start = TEXT.index(words)
    held = in_context({"r": TEXT}, Citation("r", start, start + len(words), words))
    assert held.exact == shown
    assert TEXT[held.start : held.end] == held.exact
    assert held.start <= start
    assert held.end >= start + len(words)


SPOKEN = 'He was "not sorry. I know the two. I rowed for 4 years with Falk," as a boy. Lund left.'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (SPOKEN, SPOKEN.removesuffix(" Lund left.")),
        (SPOKEN.replace('"not', "“not").replace('Falk,"', "Falk,”"), None),
        (SPOKEN.replace("the two", "the two " + "and their kin " * 20), "I rowed for 4 years with Falk,"),
        ('It is late. Lund said: "They rowed for 4 years. They won." He left.', 'Lund said: "They rowed for 4 years. They won."'),
    ],
)  # fmt: skip
def test_the_words_about_a_figure_do_not_begin_or_end_inside_marks(
    text: str, shown: str | None
) -> None:
    start = text.index("4 years")
    held = in_context({"r": text}, Citation("r", start, start + 7, "4 years"))
    assert held.exact == (shown or text.removesuffix(" Lund left."))


def test_no_quotation_mark_is_left_without_its_partner() -> None:
    rest = (
        "and nobody who lives on the far side of the water has ever asked for more than that from us"
        * 3
    )
    text = f"“The ferry took 30 people and the road took many more than we had ever thought it could, {rest}, as I said”"
    held = in_context({"r": text}, Citation("r", 15, 24, "30 people"))
    assert "“" not in held.exact
