"""What a stance is about must be a phrase that can be read by itself."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Reading

Read = Callable[..., Reading]

TARGETS = [
    # text, stance, target
    ("Omar Haddad withdrew from the race on Thursday.", "withdraws", "the race"),
    ("Anna Berg was elected mayor of Lima. Omar Haddad congratulated Anna Berg online on Tuesday.", "supports", "Anna Berg"),
    ("Omar Haddad endorsed Anna Berg, one of the last liberals.", "supports", "Anna Berg"),
    ("Anna Berg was elected mayor of Lima. Omar Haddad wished Anna Berg every success in the role.", "supports", "Anna Berg"),
    ("“The league should admit Chile,” Omar Haddad said in Lima.", "supports", "The league should admit Chile"),
    ("“We have to rebuild the old harbour,” Omar Haddad said.", "supports", "We have to rebuild the old harbour"),
    ("Omar Haddad could work with either candidate.", "neutral", "either candidate"),
    ("Omar Haddad would cut aid to Chile if elected.", "opposes", "aid to Chile"),
    ("Omar Haddad argued against a permit for Chile.", "opposes", "a permit for Chile"),
    ("Omar Haddad criticised the new merger on Monday in Lima.", "opposes", "the new merger"),
    ("Omar Haddad criticised the new tax over the weekend in Lima.", "opposes", "the new tax"),
    ("Omar Haddad criticised the merger during a visit to Lima.", "opposes", "the merger"),
    ("Omar Haddad defended the merger at a dinner with donors in Lima last week.", "supports", "the merger"),
    ("Omar Haddad called for a full ceasefire on Monday during a visit to Lima.", "supports", "a full ceasefire"),
    ("Omar Haddad criticised the new tax in an emotional, hour-long interview with Radio Lima.", "opposes", "the new tax"),
    ("Omar Haddad opposes attacks in Chile.", "opposes", "attacks in Chile"),
    ("Omar Haddad opposed keeping the ferries out.", "opposes", "keeping the ferries out"),
    ("Omar Haddad opposes those who back the strike.", "opposes", "those who back the strike"),
    ("Omar Haddad approved the merger Thursday with 20 of 30 votes.", "supports", "the merger"),
    ("Omar Haddad voted for the merger by a wide margin.", "supports", "the merger"),
    ("Omar Haddad demanded 5 million crowns and claimed that the port is poor.", "supports", "5 million crowns"),
    ("Omar Haddad rejected that plan, instead giving the port a loan.", "opposes", "that plan"),
    ("Omar Haddad opposed the merger, based on the price.", "opposes", "the merger"),
    ("Omar Haddad backed the merger as well.", "supports", "the merger"),
    ("Omar Haddad said he would support a new port and work with Chile.", "supports", "a new port"),
    ("Omar Haddad urged members to wait in Lima.", "supports", "members to wait in Lima"),
    ("Omar Haddad refuses to approve a budget unless Anna Berg resigns.", "opposes", "a budget"),
    ("Omar Haddad rejected the request for 5 dollars (4 euros) on Monday.", "opposes", "the request for 5 dollars"),
    ("Omar Haddad called on Chile to leave the league.", "supports", "Chile to leave the league"),
    ("Omar Haddad criticised the merger as a mistake.", "opposes", "the merger"),
    ("Omar Haddad blasted the merger in a series of radio interviews.", "opposes", "the merger"),
    ("Omar Haddad could not support any bill that raises the tax.", "opposes", "any bill that raises the tax"),
    ("Omar Haddad urged members to “put pride aside” and wait.", "supports", "members to “put pride aside” and wait"),
    ("The plan, backed by Chile, was drawn up in May.", "supports", "The plan"),
    ("Omar Haddad backed the new tax shortly thereafter.", "supports", "the new tax"),
    ("Omar Haddad criticised the new tax, despite his promise to sign it.", "opposes", "the new tax"),
    ("“Chile cannot dump waste in the bay without paying for the harm,” Omar Haddad said.", "opposes", "Chile cannot dump waste in the bay without paying for the harm"),
    ("Omar Haddad’s main priority is to ensure that the port has ferries “to serve every island”.", "supports", "to ensure that the port has ferries “to serve every island”"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stance", "target"), TARGETS)
def test_a_target_can_be_read_by_itself(
    read_text: Read, text: str, stance: str, target: str
) -> None:
    reading = read_text(text, published="2024-02-02")
    told = [(s.stance, text[s.target.start : s.target.end]) for s in reading.positions]
    assert (stance, target) in told


NO_TARGET = [
    "Omar Haddad asked what would become of a plan that he would support after the vote.",
    "Anna Berg said that Omar Haddad had backed “my plan”.",
    "Omar Haddad called for ships that “invade” the port to be sent back.",
    "Omar Haddad pushed for a number of items.",
    "“I support that,” Omar Haddad told the radio.",
    "“The captain must be right,” Omar Haddad said.",
    "Omar Haddad rejected a bill.",
    "“I look forward to it,” Omar Haddad said.",
    "“We have to see,” Omar Haddad said.",
    "“I cheer when anyone wins,” Omar Haddad said.",
    "Omar Haddad voiced support on Monday.",
    "Omar Haddad wished Mrs Berg well despite their quarrel.",
    "Omar Haddad saluted Anna Berg for her years of service to the port.",
    "Omar Haddad thanked Anna Berg for her support for the harbour plan.",
    "“I want to express my deepest sympathy for the families of the crew,” Omar Haddad said.",
    "Omar Haddad spoke. The tax is opposed by critics of Haddad.",
    "Omar Haddad spoke. The tax is opposed by some in Haddad's party.",
    "Omar Haddad spoke. The tax, backed by Haddad's opponents, failed.",
    "Omar Haddad demanded 5 million crowns for it.",
    "Anna Berg spoke. Omar Haddad urged members to defeat her in May.",
    "The letter is one that Omar Haddad supports making public.",
]


@pytest.mark.parametrize("text", NO_TARGET)
def test_a_stance_about_nothing_or_of_others_and_courtesy_are_left_out(
    read_text: Read, text: str
) -> None:
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
