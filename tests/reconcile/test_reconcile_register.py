"""One entry for each office of each person, from every report's tellings."""

from collections.abc import Callable

import pytest

from crossread.model.account import Office
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.register import offices

Read = Callable[..., Reading]


def register(*readings: Reading) -> dict[tuple[str, str], Office]:
    return {(o.person, o.office): o for o in offices(readings, cast(readings))}


def test_tellings_of_one_office_join(read_text: Read) -> None:
    held = register(
        read_text("On 2 May 2019, Kari Lund took office as president of Norway.", "a.txt"),
        read_text("Norwegian President Kari Lund spoke in Bergen.", "b.txt"),
    )
    assert list(held) == [("Kari Lund", "President")]
    entry = held["Kari Lund", "President"]
    assert (entry.begins.value, entry.organisation) == ("2019-05-02", "Norway")
    assert {c.report_id for c in entry.cites} == {"r-a.txt", "r-b.txt"}


def test_what_one_report_tells_as_over_is_over(read_text: Read) -> None:
    held = register(
        read_text("Norwegian President Kari Lund spoke in Bergen.", "a.txt"),
        read_text("Former Norwegian President Kari Lund spoke in Bergen.", "b.txt"),
    )
    assert [o.state for o in held.values()] == ["held"]


SAME = [
    ("CEO", "chief executive"),
    ("Secretary-General", "secretary general"),
    ("chairwoman", "chairman"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_words_for_one_office(read_text: Read, one: str, other: str) -> None:
    held = register(
        read_text(f"Greta Holm, the {one} of Greenpeace, spoke in Bergen.", "a.txt"),
        read_text(f"Greta Holm, the {other} of Greenpeace, spoke in Bergen.", "b.txt"),
    )
    assert len(held) == 1


def test_two_offices_of_one_person_stay_apart(read_text: Read) -> None:
    held = register(
        read_text("Kari Lund became prime minister of Norway in 2011.", "a.txt"),
        read_text("Kari Lund became president of Norway in 2015.", "b.txt"),
    )
    assert sorted(o.begins.value or "" for o in held.values()) == ["2011", "2015"]


def test_an_end_is_inferred_from_the_successor_where_a_handover_is_told(read_text: Read) -> None:
    text = (
        "On 2 May 2019, Kari Lund took office as president of Norway.\n"
        "The outgoing Norwegian President Paul Mensah handed over to Kari Lund."
    )
    held = register(read_text(text))
    entry = held["Paul Mensah", "President"]
    assert (entry.ends.value, entry.ends.basis, entry.state) == ("2019-05-02", "inferred", "held")


def test_no_end_is_inferred_from_two_names_alone(read_text: Read) -> None:
    text = (
        "On 2 May 2019, Kari Lund took office as president of Norway.\n"
        "Norwegian President Paul Mensah liked to ski."
    )
    assert register(read_text(text))["Paul Mensah", "President"].ends.value is None


def test_the_order_of_reports_makes_no_difference(read_text: Read) -> None:
    a = read_text("Kari Lund became president of Norway in 2015.", "a.txt")
    b = read_text("Norway’s outgoing President Kari Lund spoke in Bergen.", "b.txt")
    c = read_text("Kari Lund led Greenpeace for six years.", "c.txt")
    one, other = offices((a, b, c), cast((a, b, c))), offices((c, b, a), cast((c, b, a)))
    assert one == other
    assert all(o.cites for o in one)


def test_a_bygone_president_does_not_hold_the_office_of_the_present_one(read_text: Read) -> None:
    held = register(
        read_text(
            "President Kari Lund spoke in Bergen. She recalled President Omar Haddad.", "a.txt"
        ),
        read_text("President Kari Lund spoke in Bergen.", "b.txt"),
    )
    assert list(held) == [("Kari Lund", "President")]


def test_presidents_of_two_countries_both_hold_the_office(read_text: Read) -> None:
    held = register(
        read_text("President Kari Lund met Danish President Omar Haddad.", "a.txt"),
        read_text("President Kari Lund spoke in Bergen.", "b.txt"),
    )
    assert list(held) == [("Kari Lund", "President"), ("Omar Haddad", "President")]


def test_an_office_of_a_body_is_also_its_leaders(read_text: Read) -> None:
    held = register(
        read_text("Kari Lund spoke. Lund's chief of staff Anna Berg spoke.", "a.txt"),
        read_text("Kari Lund spoke. Nordbank chief of staff Anna Berg spoke.", "b.txt"),
    )
    entry = held["Anna Berg", "chief of staff"]
    assert (len(held), entry.organisation, len(entry.cites)) == (1, "Nordbank", 2)
