"""Patterns over words."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.text.grammar import Lexicon, words_of

PATTERN = "the? day=(DAY) of? month=(MONTH) year=(YEAR)?"
LEXICON = Lexicon(
    {"DAY": ("#day",), "MONTH": ("may", "june"), "YEAR": ("#year",)},
    (("day", r"\d{1,2}"), ("year", r"\d{4}")),
    (PATTERN,),
    frozenset({"may"}),
)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("on the 4 of May 1998 it rained", "the 4 of May 1998"),
        ("on 4 june it rained", "4 june"),
        ("on 4 may it rained", None),
        ("on May 4 it rained", None),
    ],
)
def test_a_pattern_matches_whole_words(text: str, phrase: str | None) -> None:
    words = words_of(text)
    match = LEXICON.compile(PATTERN).search(LEXICON.encode(words))
    found = match and text[words[match.start()].start : words[match.end() - 1].end]
    assert found == phrase


def test_an_unknown_class_is_refused() -> None:
    with pytest.raises(KeyError):
        LEXICON.compile("WEEKDAY")


@given(st.text(max_size=80))
def test_words_lie_in_order_and_leave_out_only_space(text: str) -> None:
    words = words_of(text)
    covered = {i for w in words for i in range(w.start, w.end)}
    assert all(a.end <= b.start for a, b in pairwise(words))
    assert all(text[w.start : w.end] == w.text for w in words)
    assert all(text[i].isspace() for i in range(len(text)) if i not in covered)
