"""What a stance is about must be a phrase that can be read by itself."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Reading

Read = Callable[..., Reading]

TARGETS = [
    # text, stance, target
    ("Omar Haddad withdrew from the race on Thursday.", "withdraws", "the race"),
    ("Omar Haddad congratulated Anna Berg online on Tuesday.", "supports", "Anna Berg"),
    ("Omar Haddad endorsed Anna Berg, one of the last liberals.", "supports", "Anna Berg"),
    ("Omar Haddad wished Anna Berg every success in the role.", "supports", "Anna Berg"),
    ("“The league should admit Chile,” Omar Haddad said in Lima.", "supports", "The league should admit Chile"),
    ("“We have to rebuild the old harbour,” Omar Haddad said.", "supports", "We have to rebuild the old harbour"),
    ("Omar Haddad could work with either candidate.", "neutral", "either candidate"),
    ("Omar Haddad would cut aid to Chile if elected.", "opposes", "aid to Chile"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stance", "target"), TARGETS)
def test_a_target_can_be_read_by_itself(
    read_text: Read, text: str, stance: str, target: str
) -> None:
    reading = read_text(text, published="2024-02-02")
    told = [(s.stance, text[s.target.start : s.target.end]) for s in reading.positions]
    assert (stance, target) in told


NO_TARGET = [
    "“I look forward to it,” Omar Haddad said.",
    "“We have to see,” Omar Haddad said.",
    "“I cheer when anyone wins,” Omar Haddad said.",
]


@pytest.mark.parametrize("text", NO_TARGET)
def test_a_stance_about_nothing_is_left_out(read_text: Read, text: str) -> None:
    assert read_text(text).positions == ()


ELSEWHERE = [
    ("Omar Haddad came round once Anna Berg had promised him a ferry.", "once Anna Berg had promised him a ferry"),
    ("Anna Berg won the vote.\nOmar Haddad dropped his objections after a pledge that no ferry would be cut.", "after a pledge that no ferry would be cut"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "condition"), ELSEWHERE)
def test_a_target_that_the_clause_leaves_out_is_the_person_beside_or_in_the_lead(
    read_text: Read, text: str, condition: str
) -> None:
    (stance,) = [s for s in read_text(text).positions if s.condition is not None]
    assert stance.stance == "supports on condition"
    assert text[stance.target.start : stance.target.end] == "Anna Berg"
    assert stance.condition is not None
    assert text[stance.condition.start : stance.condition.end] == condition
