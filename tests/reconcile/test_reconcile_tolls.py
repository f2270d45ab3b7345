"""The toll of a story's incident: what counts, which report goes before which, and what is shown of it."""

import itertools
from collections.abc import Callable, Sequence

import pytest

from crossread.extract.tolls import tolls as told_in
from crossread.model.account import Figure
from crossread.model.layers import Reading
from crossread.reconcile.tolls import Tolls, tolls

Read = Callable[..., Reading]


def joined(read_text: Read, texts: Sequence[str], days: Sequence[str | None] = ()) -> Tolls:
    dates = days or ["2021-03-09"] * len(texts)
    pairs = enumerate(zip(texts, dates, strict=True))
    return of_readings(tuple(read_text(t, f"{n}.txt", d) for n, (t, d) in pairs))


def of_readings(readings: tuple[Reading, ...]) -> Tolls:
    return tolls(readings, {r.report.id: told_in(r)[0] for r in readings})


def numbers(figures: Sequence[Figure]) -> list[tuple[str | None, float]]:
    return [(f.measure, f.values[0].value) for f in figures]


ONE_REPORT = [
    (
        "stated",
        "Two men were killed and four people were wounded on Monday.",
        [("killed", 2), ("wounded", 4)],
    ),
    (
        "the dead are among those shot",
        "Five people were shot on Monday, one fatally. All are from Hull and were injured at a party.",
        [("fatally", 1), ("injured", 4)],
    ),
    (
        "one victim under a name and a description",
        "A 15-year-old boy was shot in the chest. Karl Moe, 15, was pronounced dead at a hospital.",
        [("pronounced dead", 1)],
    ),
    (
        "two victims by name",
        "Anna Lund, 34, was killed by the fire. Karl Moe, 51, was also killed.",
        [("killed", 2)],
    ),
    (
        "two victims by age",
        "A 15-year-old girl was killed by the fire. A 70-year-old woman was killed in the yard.",
        [("killed", 2)],
    ),
    (
        "whoever kills himself afterwards is dead too",
        "A man killed three people before killing himself.",
        [("killed", 4)],
    ),
    (
        "names only spell out a number",
        "The three men killed were Karl Moe, 34, Per Lie, 51, and Ola Dahl, 17.",
        [("killed", 3)],
    ),
    (
        "parts only spell out a number",
        "Four bodies, two men and two women, were found in the house.",
        [("bodies", 4)],
    ),
    (
        "a dead and a wounded person",
        "One person died in the fire. Anna Lund was injured.",
        [("died", 1), ("injured", 1)],
    ),
    (
        "one name in two spellings",
        "Reshona Lund was killed by the fire. Neighbours mourned Reshana Lund, who was killed.",
        [("killed", 1)],
    ),
    (
        "a pronoun adds nobody",
        "Anna Lund was killed by the fire. Her father says he was hurt by the news when she died.",
        [("killed", 1)],
    ),
    ("an earthquake", "The quake killed 120 people and injured 900.", [("killed", 120), ("injured", 900)]),
    ("nobody", "Nobody was hurt when the bridge fell.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in ONE_REPORT], ids=[c[0] for c in ONE_REPORT]
)
def test_the_toll_of_one_report(
    read_text: Read, text: str, expected: list[tuple[str, float]]
) -> None:
    figures = joined(read_text, [text]).figures
    assert [f.values[0].value for f in figures] == [value for _, value in expected]
    assert all(word in (f.measure or "") for f, (word, _) in zip(figures, expected, strict=True))
    assert all((f.unit, f.status) == ("person", "single") for f in figures)


STATUSES = [
    (
        "agreed",
        ["Two men were killed by the fire.", "Two people were killed in a fire."],
        ["2021-03-09", "2021-03-09"],
        ("agreed", [2, 2]),
    ),
    (
        "a later day tells more",
        ["The quake killed 12 people.", "The quake killed 15 people."],
        ["2021-03-09", "2021-03-10"],
        ("updated", [15, 12]),
    ),
    (
        "one day tells two numbers",
        ["The quake killed 12 people.", "The quake killed 15 people in the hills, and more were hurt."],
        ["2021-03-09", "2021-03-09"],
        ("differs", [15, 12]),
    ),
    (
        "a later day tells less",
        ["The quake killed 15 people.", "The quake killed 12 people."],
        ["2021-03-09", "2021-03-10"],
        ("differs", [12, 15]),
    ),
    (
        "no dates",
        ["The quake killed 12 people.", "The quake killed 15 people."],
        [None, None],
        ("differs", [15, 12]),
    ),
    (
        "what most reports of a day tell",
        ["The quake killed 12 people.", "A quake killed 12 people.", "A strong quake in the hills killed 15 people."],
        ["2021-03-09"] * 3,
        ("differs", [12, 12, 15]),
    ),
    (
        "one victim of several gainsays nobody",
        ["Three people were killed by the fire.", "Anna Lund was killed by the fire."],
        ["2021-03-09", "2021-03-12"],
        ("agreed", [3, 1]),
    ),
    (
        "at least one is no less than two",
        ["At least one person was killed by the fire.", "Two men were killed by the fire."],
        ["2021-03-10", "2021-03-09"],
        ("agreed", [2, 1]),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "days", "expected"), [c[1:] for c in STATUSES], ids=[c[0] for c in STATUSES]
)
def test_reports_agree_differ_or_update(
    read_text: Read,
    texts: list[str],
    days: list[str | None],
    expected: tuple[str, list[float]],
) -> None:
    (figure, *_) = joined(read_text, texts, days).figures
    status, values = expected
    assert figure.status == status
    assert figure.values[0].value == values[0]
    assert sorted(v.value for v in figure.values) == sorted(values)


def test_how_a_number_came_about_is_shown_with_its_slices(read_text: Read) -> None:
    text = "Five people were shot at a party. One man died. All others were injured lightly."
    killed, hurt = joined(read_text, [text]).figures
    assert killed.checks == ()
    (check,) = hurt.checks
    assert check.formula == "5 - 1 killed = 4 hurt"
    assert [c.exact for c in check.cites] == ["Five people were shot", "One man died"]
    assert hurt.values[0].cite.exact == "Five people were shot"


def test_the_figures_carry_the_day_of_the_incident(read_text: Read) -> None:
    texts = [
        "A man was killed by a fire on Sunday night.",
        "A court heard on Friday how a man was killed by a fire on March 7, 2021.",
    ]
    (figure,) = joined(read_text, texts, ["2021-03-09", "2021-06-18"]).figures
    assert figure.period is not None
    assert figure.period.value == "2021-03-07"


def test_whoever_dies_later_is_no_longer_counted_as_hurt(read_text: Read) -> None:
    texts = ["A 6-year-old girl was shot on Sunday.", "The 6-year-old girl who was shot has died."]
    figures = joined(read_text, texts, ["2021-03-09", "2021-03-11"]).figures
    assert numbers(figures) == [("died", 1)]


def test_news_without_a_day_is_of_the_day_of_its_report(read_text: Read) -> None:
    (figure,) = joined(read_text, ["A man was killed by a fire in Hull."], ["2021-03-09"]).figures
    (undated,) = joined(read_text, ["A man was killed by a fire in Hull."], [None]).figures
    assert figure.period is not None and undated.period is not None
    assert (figure.period.value, figure.period.basis) == ("2021-03-09", "inferred")
    assert (undated.period.value, undated.period.basis) == (None, "unknown")


def test_no_incident_is_later_than_the_first_report_of_it(read_text: Read) -> None:
    texts = ["A man was shot on Sunday.", "A man who was shot died on Friday."]
    figures = joined(read_text, texts, ["2021-03-09", "2021-03-13"]).figures
    assert {f.period.value for f in figures if f.period} == {"2021-03-07"}


def test_a_toll_of_another_time_makes_no_figure(read_text: Read) -> None:
    text = "The council met on Monday.\nIts hall burned in 1998, when a fire killed 12 people."
    assert joined(read_text, [text]) == Tolls()


def test_a_story_of_which_one_report_in_four_tells_of_harm_has_no_toll(read_text: Read) -> None:
    others = ["The council met.", "The council spoke of roads.", "The council voted."]
    assert joined(read_text, ["Two men were killed by a fire.", *others]).figures == ()
    assert joined(read_text, ["Two men were killed by a fire.", *others[:2]]).figures != ()


def test_quantities_that_the_tolls_tell_are_taken(read_text: Read) -> None:
    reading = read_text("The quake killed 12 people and cost 40 villages their water.", "0.txt")
    taken = of_readings((reading,)).taken
    starts = [q.start for q in reading.quantities if q.value == 12]
    assert taken == {(reading.report.id, start) for start in starts}
    assert len(taken) == 1


def test_the_order_of_reports_does_not_matter(read_text: Read) -> None:
    texts = [
        "The quake killed 12 people on Sunday and injured 40.",
        "The quake killed 15 people.",
        "Anna Lund was killed by the quake.",
    ]
    readings = [read_text(t, f"{n}.txt", "2021-03-09") for n, t in enumerate(texts)]
    found = [of_readings(tuple(order)) for order in itertools.permutations(readings)]
    assert all(f == found[0] for f in found)
