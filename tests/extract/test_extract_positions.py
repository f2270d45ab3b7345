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
    (
        "Anna Berg was elected mayor of Lima. Omar Haddad congratulated Anna Berg on Friday.",
        "Omar Haddad",
        "supports",
        "Anna Berg",
    ),
    (
        "Norway demanded 5 million crowns for the harbour.",
        "Norway",
        "supports",
        "crowns for the harbour",
    ),
    ("Norway wants a new tax on fireworks.", "Norway", "supports", "a new tax on fireworks"),
    (
        "Greenpeace asked for a delay of the merger.",
        "Greenpeace",
        "supports",
        "a delay of the merger",
    ),
    ("Norway has no plans to support the merger.", "Norway", "opposes", "the merger"),
    (
        "“I will never support the merger,” Omar Haddad said.",
        "Omar Haddad",
        "opposes",
        "the merger",
    ),
    (
        "Omar Haddad said he would vote for the harbour bill.",
        "Omar Haddad",
        "supports",
        "the harbour bill",
    ),
    ("Omar Haddad called for a ceasefire.", "Omar Haddad", "supports", "a ceasefire"),
    (
        "Omar Haddad slammed the decision to close the port.",
        "Omar Haddad",
        "opposes",
        "the decision to close the port",
    ),
    (
        "Omar Haddad praised Anna Berg for raising the harbour tax.",
        "Omar Haddad",
        "supports",
        "Anna Berg for raising the harbour tax",
    ),
    (
        "Anna Berg told Omar Haddad that she is ready to back the merger.",
        "Anna Berg",
        "supports",
        "the merger",
    ),
    (
        "Anna Berg of Bergen, who backed the merger, spoke first.",
        "Anna Berg",
        "supports",
        "the merger",
    ),
    (
        "Anna Berg, a Democrat who backed the merger, spoke first.",
        "Anna Berg",
        "supports",
        "the merger",
    ),
    ("Most Senate Democrats oppose the merger.", "Most Senate Democrats", "opposes", "the merger"),
    ("Anna Berg called for a ban on fireworks.", "Anna Berg", "supports", "ban"),
    ("Anna Berg warned against the merger.", "Anna Berg", "opposes", "merger"),
    ("Anna Berg withdrew from the race on Monday.", "Anna Berg", "withdraws", ""),
    ("Norway agreed to support the bid.", "Norway", "supports", "bid"),
    ("Norway refused to support the bid.", "Norway", "opposes", "bid"),
    ("Norway did not endorse the treaty.", "Norway", "opposes", "treaty"),
    ("Norway’s support for the treaty surprised many.", "Norway", "supports", "treaty"),
    ("Greenpeace’s opposition to the tunnel surprised many.", "Greenpeace", "opposes", "tunnel"),
    ("The plan was rejected by Anna Berg.", "Anna Berg", "opposes", "plan"),
    ("Norway is opposed to the merger.", "Norway", "opposes", "the merger"),
    ("Norway demanded a new harbour.", "Norway", "supports", "a new harbour"),
    ("Norway vowed to block the merger.", "Norway", "opposes", "the merger"),
    ("Anna Berg railed against the merger.", "Anna Berg", "opposes", "the merger"),
    ("Anna Berg is critical of the merger.", "Anna Berg", "opposes", "the merger"),
    ("Norway ended its veto of the merger.", "Norway", "supports", "the merger"),
    ("Norway reversed its opposition to the merger.", "Norway", "supports", "the merger"),
    ("Norway’s government rejected the merger.", "Norway’s government", "opposes", "the merger"),
    ("“We will not accept the merger,” Omar Haddad said.", "Omar Haddad", "opposes", "the merger"),
    (
        "“I am not in favour of the merger,” Omar Haddad said.",
        "Omar Haddad",
        "opposes",
        "the merger",
    ),
    ("Members should vote for the merger, Anna Berg said.", "Anna Berg", "supports", "the merger"),
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


DENIED = [
    ("Norway never supported the merger.", ["opposes"]),
    ("Norway will not vote for the merger.", ["opposes"]),
    ("Norway is not ready to back the merger.", ["opposes"]),
    ("Norway no longer opposes the merger.", []),
    ("Norway is not against the merger.", []),
    ("Norway did not withdraw from the race.", []),
    ("Norway failed to back the merger.", []),
    ("Norway backs neither the merger nor the harbour.", []),
    ("Anna Berg denied that Norway opposes the merger.", []),
]


@pytest.mark.parametrize(("text", "stances"), DENIED)
def test_a_denied_stance_is_turned_or_none(read_text: Read, text: str, stances: list[str]) -> None:
    assert [s.stance for s in read_text(text).positions] == stances


HOLDERS = [
    ("The merger faces opposition from Norway.", "Norway", "opposes", "The merger"),
    ("The merger has won the backing of Norway.", "Norway", "supports", "The merger"),
    ("There was resistance from Norway to the merger.", "Norway", "opposes", "the merger"),
    ("The merger is delayed and there is opposition from other members, especially Norway.", "Norway", "opposes", "The merger"),
    ("Later Peruvian support for the merger is open and there is opposition from Norway.", "Norway", "opposes", "support for the merger"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "actor", "stance", "target"), HOLDERS)
def test_a_noun_can_say_from_whom_the_stance_comes(
    read_text: Read, text: str, actor: str, stance: str, target: str
) -> None:
    told = only(read_text(text))
    shown = text[told.target.start : told.target.end]
    assert (told.actor, told.stance, shown) == (actor, stance, target)


def test_those_named_of_a_group_hold_what_it_believes(read_text: Read) -> None:
    text = "Several members, including Norway and Peru, believe that Chile should not join while it is at war."
    told = read_text(text).positions
    assert [(s.actor, s.stance) for s in told] == [("Norway", "opposes"), ("Peru", "opposes")]
    assert {text[s.condition.start : s.condition.end] for s in told if s.condition} == {
        "while it is at war"
    }


def test_a_country_and_its_bodies_are_kept_apart(read_text: Read) -> None:
    text = "Norway’s government backs the merger, but the Norwegian parliament rejected it."
    told = [
        (s.actor, s.stance, text[s.target.start : s.target.end]) for s in read_text(text).positions
    ]
    assert told == [
        ("Norway’s government", "supports", "the merger"),
        ("Norwegian parliament", "opposes", "the merger"),
    ]


def test_first_blocked_and_then_lifted(read_text: Read) -> None:
    text = "Norway had blocked the merger but lifted its veto on Friday after Anna Berg pledged to keep the ferries."
    told = [(s.stance, text[s.target.start : s.target.end]) for s in read_text(text).positions]
    assert told == [("opposes", "the merger"), ("supports on condition", "the merger")]


BARS = [
    ("Norway will not back the merger without a guarantee for the ferries.", "without a guarantee for the ferries"),
    ("Norway had opposed the merger until Anna Berg promised a new harbour.", "until Anna Berg promised a new harbour"),
    ("Norway threatened to veto the merger unless the ferries stay.", "unless the ferries stay"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "condition"), BARS)
def test_what_stands_in_the_way_of_a_yes_is_a_condition(
    read_text: Read, text: str, condition: str
) -> None:
    stance = only(read_text(text))
    assert stance.stance == "opposes"
    assert stance.condition is not None
    assert text[stance.condition.start : stance.condition.end] == condition


def test_an_if_in_what_is_asked_is_no_condition_of_the_stance(read_text: Read) -> None:
    text = "Anna Berg urged the residents of Bergen to stay at home if they feel ill."
    assert only(read_text(text)).condition is None


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


def test_money_provided_is_no_condition(read_text: Read) -> None:
    text = "Norway opposes providing any money for the harbour."
    stance = only(read_text(text))
    assert stance.condition is None
    assert text[stance.target.start : stance.target.end] == "providing any money for the harbour"


def test_marks_inside_a_condition_do_not_end_it(read_text: Read) -> None:
    text = "Norway will support the bid if it includes a “down payment” on the ferries."
    stance = only(read_text(text))
    assert stance.condition is not None
    shown = text[stance.condition.start : stance.condition.end]
    assert shown == "if it includes a “down payment” on the ferries"


def test_a_spokesperson_tells_the_stance_of_somebody_else(read_text: Read) -> None:
    text = "“Norway backs the merger,” Olga Dahl, a spokeswoman for the port, said."
    assert [s.actor for s in read_text(text).positions] == ["Norway"]


def test_he_who_is_reported_to_speak_is_the_speaker(read_text: Read) -> None:
    text = "Omar Haddad met Anton Berg. Omar Haddad said he would support the merger."
    assert [s.actor for s in read_text(text).positions] == ["Omar Haddad"]


def test_a_date_belongs_to_the_stance_only_where_its_sentence_tells_one(read_text: Read) -> None:
    text = (
        "Anna Berg spoke in Bergen on Monday. A win for Omar Haddad could shake the port as it did in his earlier term, when he cast doubt on "
        "the old treaty. Norway backed the merger on Monday."
    )
    told = {s.actor: s.when.value for s in read_text(text, published="2024-02-02").positions}
    assert told == {"Omar Haddad": None, "Norway": "2024-01-29"}


def test_i_in_a_quotation_is_the_speaker(read_text: Read) -> None:
    text = "“I support the new harbour,” Anna Berg said in Bergen."
    stance = only(read_text(text))
    assert (stance.actor, stance.stance, stance.voice) == ("Anna Berg", "supports", "quoted")


NOTHING = [
    "Anna Berg cited the role of Norway in supporting Omar Haddad.",
    "Anna Berg might back the plan.",
    "Anna Berg may not back the plan.",
    "Anna Berg said the harbour is old.",
    "Somebody praised the soup.",
    "Soldiers attacked Bergen on Monday.",
    "Anna Berg will defend against the lawsuit.",
    "Anna Berg accused Omar Haddad of theft.",
    "Anna Berg asked Omar Haddad to drive.",
    "“The plan must be working,” Anna Berg said.",
    "“We had to go through the harbour,” Anna Berg said.",
    "Whether Norway supports the merger is unclear.",
    "If Norway opposes the merger, the ferries will go.",
    "The party, on Facebook, praised the soup.",
    "Omar Haddad slammed Anna Berg on Friday.",
    "Omar Haddad condemned attacks in Chile.",
    "Omar Haddad praised Anna Berg on Friday.",
    "Omar Haddad congratulated Anna Berg on Friday.",
    "Anna Berg was elected mayor of Lima. Omar Haddad congratulated Anna Berg on winning.",
    "Anna Berg backed down on Friday.",
    "Six members of the Greens who backed the merger spoke first.",
    "Anna Berg voted for Omar Haddad in 2016.",
    "Anna Berg wants to thank the crews of the ferries.",
    "Omar Haddad urged Anna Berg.",
    "Omar Haddad asked that she back the merger.",
    "It is unlikely that Norway will support the merger.",
    "The Supreme Court rejected the appeal of the port.",
    "“Norway has always backed the merger,” Omar Haddad said.",
    "Omar Haddad was wrong to support the merger.",
    "Omar Haddad pushed back against claims that he is ill.",
    "Proposition B supported the ban.",
    "Anna Berg said “Norway should know the truth”.",
    "The Court of Appeals backed Omar Haddad.",
    "Merger talks | Norway backs the merger | Ferries late",
    "Candidate Omar Haddad wrote some harsh things about the penalties he believed captain Anna Berg should face.",
    "Norway must allow “full inspections at all ports asked for by the league,” Anna Berg said, and “limits” on ferries.",
    "The two-year merger, proposed by Greenpeace leaders, failed.",
    "Omar Haddad withdrew saying that staying in the race would harm the port.",
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
