"""Wordings side by side: what the steps join to, and what counts as the same word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.text.align import align, is_within, longest_run, loose_words

WORDINGS = st.lists(
    st.text(alphabet="ab,.’' \u00a0-", min_size=1, max_size=25), min_size=1, max_size=3
)


@given(WORDINGS, WORDINGS)
def test_steps_join_to_both_wordings(a: list[str], b: list[str]) -> None:
    steps = align(a, b)
    assert "".join(s.a or "" for s in steps) == "".join(a)
    assert "".join(s.b or "" for s in steps) == "".join(b)


@given(WORDINGS, WORDINGS)
def test_no_step_runs_across_two_slices(a: list[str], b: list[str]) -> None:
    for step in align(a, b):
        assert step.a is None or any(step.a in part for part in a)
        assert step.b is None or any(step.b in part for part in b)


@given(WORDINGS)
def test_a_wording_equals_itself(a: list[str]) -> None:
    assert {s.op for s in align(a, a)} == {"equal"}


def test_words_left_out_and_put_in_are_told() -> None:
    steps = align(["a very old bridge"], ["an old stone bridge"])
    assert [(s.op, s.a, s.b) for s in steps] == [
        ("replace", "a very ", "an "),
        ("equal", "old ", "old "),
        ("insert", None, "stone "),
        ("equal", "bridge", "bridge"),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Mayor", "the mayor"),
        ("vice-president", "vice president"),
        ("labour defence", "labor defense"),
        ("organised", "organized"),
        ("Orbán’s", "Orban's"),
    ],
)
def test_spelling_does_not_count(one: str, other: str) -> None:
    assert loose_words(one) == loose_words(other)


def test_the_longest_run_is_found_with_its_place() -> None:
    assert longest_run("we will not give in now".split(), "they will not give up".split()) == (1, 3)


def test_a_clipped_wording_lies_within_the_full_one() -> None:
    full = "we will not give in now".split()
    assert is_within("we will give in".split(), full)
    assert not is_within("give we in".split(), full)
