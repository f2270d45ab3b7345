"""Figures of a story: what joins, what stays apart, and the sums that the texts invite."""

import itertools
from collections.abc import Callable, Sequence

import pytest

from crossread.model.account import Figure
from crossread.model.layers import Reading
from crossread.reconcile.figures import figures
from crossread.reconcile.people import cast

Read = Callable[..., Reading]


def ledger(read_text: Read, texts: Sequence[str], published: Sequence[str | None] = ()) -> tuple[Figure, ...]:  # fmt: skip
    dates = published or [None] * len(texts)
    pairs = enumerate(zip(texts, dates, strict=True))
    readings = tuple(read_text(t, f"{n}.txt", d) for n, (t, d) in pairs)
    return figures(readings, cast(readings))


def shown(found: Sequence[Figure]) -> list[tuple[str, list[str]]]:
    return [(f.status, [v.cite.exact for v in f.values]) for f in found if len(f.values) > 1]


JOINED = [
    (
        "one count in two wordings",
        ["The council has 32 members.", "All 32 council members signed."],
        ["32 members", "32 council members"],
    ),
    (
        "ten years and a decade of one person",
        [
            "Ingrid Falk left the museum after ten years in office.",
            "Ingrid Falk ended a decade in office at the museum.",
        ],
        ["ten years", "a decade"],
    ),
    (
        "a sum printed in two ways",
        ["The town spent $48.2 million on the bridge.", "A bridge that cost $48.2m was opened."],
        ["$48.2 million", "$48.2m"],
    ),
    (
        "a sum rounded by one report",
        ["The town spent $48.23 million on the bridge.", "The bridge cost the town $48.2 million."],
        ["$48.23 million", "$48.2 million"],
    ),
    (
        "a fee and what it costs",
        [
            "The fee to join doubled to $200,000 last spring.",
            "Brandt owns a share of the sailing hall, which costs $200,000 to join.",
        ],
        ["$200,000", "$200,000"],
    ),
]


@pytest.mark.parametrize(("texts", "phrases"), [c[1:] for c in JOINED], ids=[c[0] for c in JOINED])
def test_one_quantity_in_two_reports_is_one_figure(
    read_text: Read, texts: list[str], phrases: list[str]
) -> None:
    assert shown(ledger(read_text, texts)) == [("agreed", phrases)]


APART = [
    (
        "people in service and those whom they met",
        [
            "The mayor of Velm said 14 officers were injured in the harbour clashes.",
            "The mayor of Velm said 14 youths were injured in the harbour clashes.",
        ],
    ),
    (
        "two prices of two things",
        ["The bridge cost $200,000.", "The lawyer asked a fee of $200,000."],
    ),
    ("killed and injured", ["The blast killed 40 people.", "The blast injured 40 people."]),
    (
        "six years ago and a term of six years",
        ["Olga Brandt first met him six years ago.", "Olga Brandt governed the state for six years."],
    ),
    (
        "two people's terms",
        [
            "Henrik Moe was mayor for ten years.",
            "Salma Idrissi was mayor for ten years.",
        ],
    ),
    (
        "two years' budgets",
        ["The budget was $1.2 billion in 2019.", "The budget was $1.2 billion in 2022."],
    ),
    ("a sum and another sum", ["He asked for $60 million.", "He asked for another $60 million."]),
    ("two units", ["The road is 12 miles long.", "The road is 12 kilometres long."]),
]  # fmt: skip


@pytest.mark.parametrize("texts", [c[1] for c in APART], ids=[c[0] for c in APART])
def test_look_alikes_stay_apart(read_text: Read, texts: list[str]) -> None:
    assert shown(ledger(read_text, texts)) == []


def test_a_later_and_higher_toll_is_an_update_and_without_dates_a_difference(
    read_text: Read,
) -> None:
    texts = ["The quake killed 12 people.", "The quake killed 15 people."]
    (later,) = shown(ledger(read_text, texts, ["2021-03-09", "2021-03-10"]))
    (undated,) = shown(ledger(read_text, texts))
    assert (later[0], undated[0]) == ("updated", "differs")
    assert later[1] == ["12 people", "15 people"]


def test_a_figure_told_twice_in_one_report_is_listed_once(read_text: Read) -> None:
    (figure,) = ledger(read_text, ["The pact has 41 members.\nIts 41 members met on Monday."])
    assert figure.status == "single"
    assert [v.value for v in figure.values] == [41, 41]


SUMS = [
    (
        "The north will spend $506.7 billion and the south $967.7 billion, with total spending of $1.47 trillion.",
        "506.7 + 967.7 = 1,474.4 billion against 1.47 trillion",
        True,
    ),
    (
        "The north has 40 schools and the south 25 schools, a total of 75 schools.",
        "40 + 25 = 65 against 75",
        False,
    ),
    (
        "Output rose 25 per cent to $50 million from $40 million.",
        "50 million / 40 million - 1 = 25% against 25%",
        True,
    ),
    (
        "Output rose 40 per cent to $50 million from $40 million.",
        "50 million / 40 million - 1 = 25% against 40%",
        False,
    ),
]


@pytest.mark.parametrize(("text", "formula", "holds"), SUMS)
def test_arithmetic_that_the_text_invites_is_checked(
    read_text: Read, text: str, formula: str, holds: bool
) -> None:
    checks = [c for f in ledger(read_text, [text]) for c in f.checks]
    assert [(c.formula, c.holds) for c in checks] == [(formula, holds)]
    assert len(checks[0].cites) == 3
    assert all(text[c.start : c.end] == c.exact for c in checks[0].cites)


def test_no_arithmetic_without_an_invitation(read_text: Read) -> None:
    text = "She sold 40 goats, bought 25 goats and counted 75 goats in the next valley."
    assert [c for f in ledger(read_text, [text]) for c in f.checks] == []


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("Her mill was one of the first to close.", []),
        ("Velm has one of the first bridges of steel.", []),
        ("Olga Brandt won his third term.", ["third"]),
        ("She finished third in the race.", ["third"]),
    ],
)
def test_an_ordinal_is_told_only_where_it_ranks(
    read_text: Read, text: str, ranks: list[str]
) -> None:
    assert [v.cite.exact for f in ledger(read_text, [text]) for v in f.values] == ranks


def test_the_order_of_reports_does_not_matter_for_what_is_joined(read_text: Read) -> None:
    texts = [
        "The council has 32 members. It spent $48.2 million in 2019.",
        "All 32 council members signed. The quake killed 12 people.",
        "The quake killed 15 people and cost the council $48.2m.",
    ]
    readings = [read_text(t, f"{n}.txt") for n, t in enumerate(texts)]
    tellings = {
        frozenset((f.status, frozenset(v.cite for v in f.values)) for f in figures(p, None))
        for p in itertools.permutations(readings)
    }
    assert len(tellings) == 1


def test_citations_and_slices_fit(read_text: Read) -> None:
    texts = ["The council has 32 members.", "The blast killed 40 people in 2019."]
    readings = tuple(read_text(t, f"{n}.txt") for n, t in enumerate(texts))
    by_id = {r.report.id: r.report.text for r in readings}
    for figure in figures(readings, None):
        for value in figure.values:
            text = by_id[value.cite.report_id]
            assert text[value.cite.start : value.cite.end] == value.cite.exact
        assert figure.measure is None or any(figure.measure in t for t in texts)
