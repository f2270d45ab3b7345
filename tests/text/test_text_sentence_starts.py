"""Sentence starts by punctuation, and acronyms by first letters."""

import pytest

from crossread.text.acronyms import is_acronym
from crossread.text.sentence_starts import sentence_starts


def starts(text: str) -> list[bool | None]:
    """The starts of a text whose tokens are divided by | and whose spaces stand where they stand."""
    parts = text.split("|")
    return sentence_starts([p.strip() for p in parts], [p.endswith(" ") for p in parts])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He |left|. |She |stayed|.", [True, False, False, True, False, False]),
        ("Minister |Ingrid |Halvorsen |left", [True, False, False, False]),
        ("It |ended|.|” |Nobody |spoke", [True, False, False, False, True, False]),
        ("He |left|. |“|Why|?|”", [True, False, False, True, False, False, False]),
        ("Dr. |Dahl |left", [True, False, False]),
        ("at |5 |p.m. |he |left", [True, False, False, False, False]),
    ],
)
def test_sentences_start_after_a_full_stop_and_nowhere_inside_a_name(
    text: str, expected: list[bool | None]
) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    "text", ["The |U.S. |Senate", "Two |things|: |Peace", "“|Go|!|” |Dahl |said"]
)
def test_where_marks_do_not_tell_grammar_is_asked(text: str) -> None:
    assert None in starts(text)


def test_nothing_in_nothing_out() -> None:
    assert sentence_starts([], []) == []


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("WHC", "World Herring Council", True),
        ("W.H.C.", "World Herring Council", True),
        ("MFF", "Ministry of Fisheries and Food", True),
        ("WHC", "World Health Fund", False),
        ("Who", "World Health Organization", False),
        ("W", "World", False),
    ],
)
def test_an_acronym_is_made_of_first_letters(short: str, full: str, expected: bool) -> None:
    assert is_acronym(short, full) is expected
