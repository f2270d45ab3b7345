"""Which figures are shown, and which are called differing."""

from collections.abc import Callable, Sequence

import pytest

from crossread.model.account import Figure
from crossread.model.layers import Reading
from crossread.reconcile.figures import figures
from crossread.reconcile.people import cast

Read = Callable[..., Reading]


def ledger(read_text: Read, texts: Sequence[str], days: Sequence[str | None] = ()) -> tuple[Figure, ...]:  # fmt: skip
    pairs = enumerate(zip(texts, days or [None] * len(texts), strict=True))
    readings = tuple(read_text(t, f"{n}.txt", d) for n, (t, d) in pairs)
    return figures(readings, cast(readings))


def test_ages_are_not_shown(read_text: Read) -> None:
    assert ledger(read_text, ["A 61-year-old farmer was found in the barn."]) == ()


COUNTS = [
    (
        "one thing counted twice",
        "Officials estimate that 22 towns will reach the target of clean water this year.",
        "Officials said 23 towns will reach the target of clean water this year, by new estimates.",
        ["differs"],
    ),
    (
        "two things",
        "Officials estimate that 22 towns will reach the target of clean water this year.",
        "Some 23 towns held a carnival in spring, with music and a parade of boats.",
        ["single", "single"],
    ),
]


@pytest.mark.parametrize(
    ("a", "b", "statuses"), [c[1:] for c in COUNTS], ids=[c[0] for c in COUNTS]
)
def test_counts_differ_only_where_one_thing_is_counted(
    read_text: Read, a: str, b: str, statuses: list[str]
) -> None:
    told = ledger(read_text, [a, b], ["2024-06-01", "2024-06-02"])
    assert [f.status for f in told if f.unit == "town"] == statuses


def test_a_toll_that_a_later_report_counts_anew_is_updated(read_text: Read) -> None:
    told = ledger(
        read_text,
        ["The quake killed 12 people.", "The quake killed 15 people."],
        ["2024-06-01", "2024-06-03"],
    )
    assert [f.status for f in told] == ["updated"]


def test_ordinals_join_only_with_one_noun(read_text: Read) -> None:
    told = ledger(
        read_text,
        [
            "Ingrid Falk gave her first press conference.",
            "At her first press conference Ingrid Falk was calm on her first morning.",
        ],
    )
    shown = {f.measure: len({v.cite.report_id for v in f.values}) for f in told}
    assert shown == {"press conference": 2, "morning": 1}


def test_a_total_may_stand_in_the_next_sentence(read_text: Read) -> None:
    text = (
        "The north spent $2.5 million and the south $1.5 million. Together that makes $4 million."
    )
    checks = [c for f in ledger(read_text, [text]) for c in f.checks]
    assert [(c.formula, c.holds) for c in checks] == [
        ("2.5 + 1.5 = 4 million against 4 million", True)
    ]


def test_an_age_that_does_not_fit_the_year_of_birth_is_shown(read_text: Read) -> None:
    text = "Anna Lind, 61, was born in Holm in 1970."
    (age,) = ledger(read_text, [text], ["2024-06-01"])
    assert [v.cite.exact for v in age.values] == ["61"]
    assert [c.holds for c in age.checks] == [False]
