"""The same stance of the same actor in several reports is one entry; a change of mind is two."""

from collections.abc import Callable

from crossread.model.account import Position
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.positions import positions

Read = Callable[..., Reading]


def of(*readings: Reading) -> tuple[Position, ...]:
    return positions(readings, cast(readings))


def test_two_tellings_of_one_position_join(read_text: Read) -> None:
    told = of(
        read_text("Greenpeace opposed the pipeline to Rostock.", "a.txt"),
        read_text("Greenpeace rejected the pipeline to Rostock.", "b.txt"),
    )
    assert [(p.actor, p.stance, len(p.cites)) for p in told] == [("Greenpeace", "opposes", 2)]


def test_a_condition_that_only_one_report_tells_is_kept(read_text: Read) -> None:
    told = of(
        read_text("Norway backed the bid of Leeds.", "a.txt"),
        read_text("Norway will support the bid of Leeds if the price falls.", "b.txt"),
    )
    assert [p.stance for p in told] == ["supports on condition"]
    assert told[0].condition is not None
    assert told[0].condition.text == "if the price falls"
    assert told[0].condition.cites[0].exact == "if the price falls"


def test_a_change_of_mind_is_two_positions_in_order(read_text: Read) -> None:
    told = of(
        read_text("Norway backed the treaty in 2014.", "a.txt"),
        read_text("Norway opposed the treaty in 2010.", "b.txt"),
    )
    assert [(p.stance, p.when.value) for p in told] == [("opposes", "2010"), ("supports", "2014")]


def test_what_one_actor_thought_of_one_thing_stands_together(read_text: Read) -> None:
    told = of(
        read_text("Norway opposed the treaty in 2010.", "a.txt"),
        read_text("Greenpeace opposed the pipeline to Rostock in 2012.", "b.txt"),
        read_text("Norway backed the treaty in 2014.", "c.txt"),
    )
    assert [(p.actor, p.stance) for p in told] == [
        ("Norway", "opposes"),
        ("Norway", "supports"),
        ("Greenpeace", "opposes"),
    ]


def test_what_had_been_stands_before_what_is(read_text: Read) -> None:
    told = of(
        read_text("Norway supports the treaty.", "a.txt", published="2024-02-02"),
        read_text("Norway had opposed the treaty.", "b.txt", published="2024-02-02"),
    )
    assert [p.stance for p in told] == ["opposes", "supports"]


def test_the_same_body_asked_for_two_things_makes_two_positions(read_text: Read) -> None:
    told = of(
        read_text(
            "Anna Berg urged Chile to lower the harbour tax.\nAnna Berg called on Chile to free the journalists."
        )
    )
    assert len(told) == 2


def test_two_targets_are_two_positions(read_text: Read) -> None:
    told = of(read_text("Norway backed the treaty.\nNorway backed a new harbour."))
    assert len(told) == 2


def test_the_order_of_reports_makes_no_difference_and_a_copy_adds_nothing(read_text: Read) -> None:
    a = read_text("Norway backed the treaty in 2014.", "a.txt")
    b = read_text("Greenpeace opposed the pipeline to Rostock.", "b.txt")
    copy = read_text("Greenpeace opposed the pipeline to Rostock.", "c.txt")
    assert of(a, b) == of(b, a)
    assert [p.target for p in of(a, b)] == [p.target for p in of(a, b, copy)]


def test_a_person_backed_for_an_office_is_the_person_backed(read_text: Read) -> None:
    told = of(
        read_text("Anna Berg was elected mayor of Lima. Greenpeace endorsed Anna Berg.", "a.txt"),
        read_text("Anna Berg ran. Greenpeace endorsed Berg as the candidate of the left.", "b.txt"),
    )
    assert [(p.actor, p.stance, len(p.cites)) for p in told] == [("Greenpeace", "supports", 2)]


def test_a_house_of_parliament_is_not_its_state(read_text: Read) -> None:
    told = of(
        read_text("The U.S. Senate backed the treaty.", "a.txt"),
        read_text("The United States opposed the pipeline to Rostock.", "b.txt"),
    )
    assert [p.actor for p in told] == ["U.S. Senate", "United States"]


def test_what_somebody_has_backed_previously_stands_first(read_text: Read) -> None:
    told = of(
        read_text("Norway opposes the treaty.", "a.txt", published="2024-02-02"),
        read_text("Norway previously supported the treaty.", "b.txt", published="2024-02-02"),
    )
    assert [p.stance for p in told] == ["supports", "opposes"]


def test_what_points_at_a_thing_told_elsewhere_is_no_position_by_itself(read_text: Read) -> None:
    assert of(read_text("Norway backed the deal.", "a.txt")) == ()
    assert of(read_text("Norway would cut aid to the country if asked.", "a.txt")) == ()
    assert [p.target for p in of(read_text("Norway backed the deal on ferries.", "a.txt"))] == [
        "the deal on ferries"
    ]


def test_hearsay_goes_only_with_what_somebody_is_told_to_say(read_text: Read) -> None:
    hearsay = read_text(
        "It has been suggested that Omar Haddad could cut support to Chile if he wins the vote.",
        "a.txt",
    )
    said = read_text("Omar Haddad said he would cut aid to the country if elected.", "b.txt")
    assert of(hearsay) == ()
    (told,) = of(hearsay, said)
    assert (told.target, len(told.cites)) == ("support to Chile", 2)
    assert told.condition is not None
    assert told.condition.text == "if elected"


def test_a_capital_that_takes_its_state_s_stand_is_told_with_it(read_text: Read) -> None:
    told = of(
        read_text("Norway agreed to support the bid of Leeds after winning assurances.", "a.txt"),
        read_text("Oslo lifted its veto on the deal after a letter from Leeds.", "b.txt"),
    )
    assert [(p.actor, p.target, len(p.cites)) for p in told] == [
        ("Norway (Oslo)", "the bid of Leeds", 2)
    ]
