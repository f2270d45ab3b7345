"""Who backs, opposes or withdraws what, and on which condition."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Reading, Stance

Read = Callable[..., Reading]

TOLD = [
    # sentence, actor, stance, words of the target
    ("Anna Berg backed the new harbour in Bergen.", "Anna Berg", "supports", "harbour"),
    ("Greenpeace opposed the pipeline to Rostock.", "Greenpeace", "opposes", "pipeline"),
    ("Omar Haddad criticised the budget of Norway.", "Omar Haddad", "opposes", "budget"),
    ("Omar Haddad congratulated Anna Berg on Friday.", "Omar Haddad", "supports", "Anna Berg"),
    ("Anna Berg called for a ban on fireworks.", "Anna Berg", "supports", "ban"),
    ("Anna Berg warned against the merger.", "Anna Berg", "opposes", "merger"),
    ("Anna Berg withdrew from the race on Monday.", "Anna Berg", "withdraws", ""),
    ("Norway agreed to support the bid.", "Norway", "supports", "bid"),
    ("Norway refused to support the bid.", "Norway", "opposes", "bid"),
    ("Norway did not endorse the treaty.", "Norway", "opposes", "treaty"),
    ("Norway’s support for the treaty surprised many.", "Norway", "supports", "treaty"),
    ("Greenpeace’s opposition to the tunnel surprised many.", "Greenpeace", "opposes", "tunnel"),
    ("The plan was rejected by Anna Berg.", "Anna Berg", "opposes", "plan"),
]


@pytest.mark.parametrize(("text", "actor", "stance", "target"), TOLD)
def test_verbs_and_nouns_of_stance(
    read_text: Read, text: str, actor: str, stance: str, target: str
) -> None:
    reading = read_text(text, published="2024-02-02")
    told = [(s.actor, s.stance) for s in reading.positions]
    assert (actor, stance) in told
    found = next(s for s in reading.positions if (s.actor, s.stance) == (actor, stance))
    assert target in reading.report.text[found.target.start : found.target.end]


CONDITIONS = [
    ("Norway agreed to support the bid after winning assurances that no ferry would be cut.", "after winning assurances that no ferry would be cut"),
    ("Norway will support the bid if the price falls.", "if the price falls"),
    ("Norway backed the bid on condition that the price falls.", "on condition that the price falls"),
    ("In return for new ferries, Norway backed the bid.", "In return for new ferries"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "condition"), CONDITIONS)
def test_a_condition_is_a_slice(read_text: Read, text: str, condition: str) -> None:
    stance = only(read_text(text))
    assert stance.stance == "supports on condition"
    assert stance.condition is not None
    assert text[stance.condition.start : stance.condition.end] == condition


def test_i_in_a_quotation_is_the_speaker(read_text: Read) -> None:
    text = "“I support the new harbour,” Anna Berg said in Bergen."
    stance = only(read_text(text))
    assert (stance.actor, stance.stance, stance.voice) == ("Anna Berg", "supports", "quoted")


NOTHING = [
    "Anna Berg cited the role of Norway in supporting Omar Haddad.",
    "Anna Berg might back the plan.",
    "Anna Berg said the harbour is old.",
    "Somebody praised the soup.",
    "Soldiers attacked Bergen on Monday.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_stance_is_made_up(read_text: Read, text: str) -> None:
    assert read_text(text).positions == ()


def test_every_stance_fits_its_text(read_text: Read) -> None:
    text = "\n".join([*(row[0] for row in TOLD), *(row[0] for row in CONDITIONS)])
    reading = read_text(text)
    assert len(reading.positions) >= len(CONDITIONS)
    for s in reading.positions:
        assert 0 <= s.start <= s.target.start < s.target.end <= s.end <= len(text)


def only(reading: Reading) -> Stance:
    assert len(reading.positions) == 1, reading.positions
    return reading.positions[0]
