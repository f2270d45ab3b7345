"""Lengths, dates and holders of offices that are told apart from the office itself."""

from collections.abc import Callable

from crossread.model.layers import Reading, Tenure

Read = Callable[..., Reading]


def test_a_predecessor_held_what_the_other_holds(read_text: Read) -> None:
    text = "Kari Lund became governor of Ohio in 2021. Her predecessor, Omar Haddad, had served for ten years."
    told = of(read_text(text), "Omar Haddad")
    assert {(t.office, t.organisation, t.state) for t in told} == {("governor", "Ohio", "held")}
    assert "P10Y" in {t.length for t in told}


def test_who_hands_over_a_post_has_it(read_text: Read) -> None:
    text = "Kari Lund is expected to hand over the post of mayor at the Bergen summit in May."
    (tenure,) = of(read_text(text), "Kari Lund")
    assert (tenure.office, tenure.organisation, tenure.state) == ("mayor", None, "holds")


def test_taking_office_dates_the_only_office_told(read_text: Read) -> None:
    text = "Governor Kari Lund of Ohio spoke. Lund took office in May 2019."
    assert "2019-05" in {t.begins.value for t in of(read_text(text), "Kari Lund")}


def test_a_former_office_is_not_the_one_left_now(read_text: Read) -> None:
    text = "Kari Lund, a former prime minister of Norway, leaves after ten years."
    assert {t.length for t in of(read_text(text), "Kari Lund")} == {None}


def test_a_question_gives_nobody_an_office(read_text: Read) -> None:
    text = (
        "Kari Lund spoke in Bergen. Allies wait to hear who will be the next president of Norway."
    )
    assert of(read_text(text), "Kari Lund") == []


def of(reading: Reading, person: str) -> list[Tenure]:
    return [t for t in reading.offices if t.person == person]
