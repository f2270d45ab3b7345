"""When two answers are the same answer, and how answers fall into groups."""

import pytest

from crossread.dossier.answer.alike import group_answers, is_same_answer


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a broken signal", "a broken signal"),
        ("a broken signal near the port", "the broken signal"),
        ("12 people were hurt", "twelve people were injured"),
        ("heavy snow on the line", "the line was covered with deep snow"),
    ],
)
def test_the_same_answer_in_other_words(one: str, other: str) -> None:
    assert is_same_answer(one, other) and is_same_answer(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 people were hurt", "15 people were hurt"),
        ("two dead", "three dead"),
        ("heavy snow on the line", "the driver fell asleep"),
        ("a promise of new jobs", "the price of bread"),
    ],
)
def test_another_answer(one: str, other: str) -> None:
    assert not is_same_answer(one, other) and not is_same_answer(other, one)


def test_answers_fall_into_groups_in_order_of_first_appearance() -> None:
    answers = ["heavy snow", "the driver fell asleep", "deep snow", "a sleeping driver"]
    assert group_answers(answers) == [[0, 2], [1, 3]]
    assert group_answers([]) == []
    assert group_answers(["snow"]) == [[0]]
