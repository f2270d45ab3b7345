"""How figures are headed and ordered, and the words shown about them."""

import pytest

from crossread.model.account import Check, Figure, FigureValue, Status
from crossread.model.layers import QuantityKind
from crossread.model.report import Citation
from crossread.render.context import in_context
from crossread.render.figure_words import figure_heading, in_order, says_little

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


def test_a_heading_without_a_measure_needs_the_words_about_the_figure() -> None:
    assert says_little(figure("money", "USD", None, "Norland"))
    assert not says_little(figure("money", "USD", "budget"))


TEXT = (
    "# Roads\nIt rained in Bergen. The town of Bergen, which is poor, spent $3 million on roads "
    "that nobody had asked for and that lead nowhere at all in the end. “We paid $5 million.” Good.\n"
)
AROUND = [
    ("$3 million", "The town of Bergen, which is poor, spent $3 million on roads that nobody had asked for and that lead nowhere at all in"),
    ("$5 million", "“We paid $5 million.”"),
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


def test_no_quotation_mark_is_left_without_its_partner() -> None:
    text = "“The ferry took 30 people and the road took many more than we had ever thought it could, as I said”"
    held = in_context({"r": text}, Citation("r", 15, 24, "30 people"))
    assert "“" not in held.exact
