"""Who holds, held, will hold or seeks which office, in one report."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Reading, Tenure

Read = Callable[..., Reading]

TITLES = [
    # sentence, person, office, body, state
    ("Norwegian Prime Minister Kari Lund spoke in Bergen.", "Kari Lund", "Prime Minister", "Norway", "holds"),
    ("Kari Lund, the former Norwegian prime minister, spoke in Bergen.", "Kari Lund", "prime minister", "Norway", "held"),
    ("Ex-President Omar Haddad spoke in Bergen.", "Omar Haddad", "President", None, "held"),
    ("Greta Holm, the ex-chief executive of Nordbank, spoke in Bergen.", "Greta Holm", "chief executive", "Nordbank", "held"),
    ("Norwegian Vice-President Omar Haddad spoke in Bergen.", "Omar Haddad", "Vice-President", "Norway", "holds"),
    ("The Republican candidate, Anna Berg, spoke in Bergen.", "Anna Berg", "Republican candidate", None, "candidate"),
    ("The outgoing chairman of Nordbank, Paul Mensah, spoke in Bergen.", "Paul Mensah", "chairman", "Nordbank", "holds"),
    ("Nordbank spokeswoman Greta Holm declined to comment.", "Greta Holm", "spokeswoman", "Nordbank", "holds"),
    ("Greta Holm, chief executive of Nordbank, declined to comment.", "Greta Holm", "chief executive", "Nordbank", "holds"),
    ("President-elect Omar Haddad spoke in Bergen.", "Omar Haddad", "President-elect", None, "will hold"),
    ("Anna Berg, under secretary of defense for policy, spoke in Bergen.", "Anna Berg", "under secretary of defense for policy", None, "holds"),
    ("Under Secretary of Defense Anna Berg spoke in Bergen.", "Anna Berg", "Under Secretary of Defense", None, "holds"),
    ("Anna Berg, the acting deputy under secretary of state, spoke in Bergen.", "Anna Berg", "acting deputy under secretary of state", None, "holds"),
    ("Acting Director Anna Berg spoke in Bergen.", "Anna Berg", "Acting Director", None, "holds"),
    ("Kari Lund served under Secretary Anna Berg.", "Anna Berg", "Secretary", None, "holds"),
    ("Anna Berg, the fired police chief, spoke in Bergen.", "Anna Berg", "police chief", None, "held"),
    ("Navy Secretary Anna Berg, who was fired on Sunday, spoke in Bergen.", "Anna Berg", "Navy Secretary", None, "held"),
    ("The president fired Police Chief Anna Berg.", "Anna Berg", "Police Chief", None, "held"),
    ("Anna Berg, the prime minister who was ousted in May, spoke in Bergen.", "Anna Berg", "prime minister", None, "held"),
    ("Anna Berg, the finance minister who resigned in Oslo, spoke in Bergen.", "Anna Berg", "finance minister", None, "held"),
    ("The outgoing prime minister, Anna Berg, who resigned in Oslo, spoke in Bergen.", "Anna Berg", "prime minister", None, "holds"),
    ("Prime Minister Anna Berg, who fired her deputy, spoke in Bergen.", "Anna Berg", "Prime Minister", None, "holds"),
    ("Prime Minister Anna Berg, who was not fired, spoke in Bergen.", "Anna Berg", "Prime Minister", None, "holds"),
    ("The Liberal candidate, Anna Berg, spoke in Bergen.", "Anna Berg", "candidate", None, "candidate"),
    ("National security adviser Anna Berg spoke in Bergen.", "Anna Berg", "National security adviser", None, "holds"),
    ("Anna Berg, who served as the acting director of national intelligence, spoke in Bergen.", "Anna Berg", "acting director of national intelligence", None, "held"),
    ("Energy Secretary Anna Berg spoke in Bergen.", "Anna Berg", "Energy Secretary", None, "holds"),
    ("Danish Ambassador to the European Union Anna Berg spoke in Bergen.", "Anna Berg", "Ambassador to the European Union", "Denmark", "holds"),
    ("Anna Berg was the director for European affairs under Kari Lund.", "Anna Berg", "director for European affairs", None, "held"),
    ("Republican Governor Anna Berg spoke in Bergen.", "Anna Berg", "Governor", None, "holds"),
    ("Anna Berg, executive director of the small aid group Open Door, spoke in Bergen.", "Anna Berg", "executive director", "Open Door", "holds"),
    ("Anna Berg, president and chief executive of Nordbank, spoke in Bergen.", "Anna Berg", "president", "Nordbank", "holds"),
    ("Anna Berg, vice president of marketing for Nordbank, spoke in Bergen.", "Anna Berg", "vice president of marketing", "Nordbank", "holds"),
    ("Anna Berg, the director for credit and risk policy at Nordbank, spoke in Bergen.", "Anna Berg", "director for credit and risk policy", "Nordbank", "holds"),
    ("Nordbank's marketing chief Anna Berg spoke in Bergen.", "Anna Berg", "marketing chief", "Nordbank", "holds"),
    ("Kari Lund's spokeswoman Anna Berg declined to comment.", "Anna Berg", "spokeswoman", "Kari Lund", "holds"),
    ("Kari Lund won. Anna Berg, a spokeswoman for Ms. Lund, declined to comment.", "Anna Berg", "spokeswoman", "Kari Lund", "holds"),
    ("Kari Lund won. Her campaign manager, Anna Berg, declined to comment.", "Anna Berg", "campaign manager", "Kari Lund", "holds"),
    ("Kari Lund won. Her campaign chairman, Anna Berg, declined to comment.", "Anna Berg", "campaign chairman", "Kari Lund", "holds"),
    ("Senate Fisheries Chairman Anna Berg spoke in Bergen.", "Anna Berg", "Chairman", "Senate Fisheries", "holds"),
    ("Kari Lund's then-chief of staff Anna Berg declined to comment.", "Anna Berg", "chief of staff", "Kari Lund", "held"),
    ("Norwegian Airlines cut flights. Norwegian CEO Anna Berg spoke in Bergen.", "Anna Berg", "CEO", "Norwegian Airlines", "holds"),
    ("“We will stay,” said Sen. Anna Berg (L-Bergen), the head of the Fisheries Committee.", "Anna Berg", "head", "Fisheries Committee", "holds"),
    ("Danish diplomat Anna Berg, who led the fund for 12 years, was the first.", "Anna Berg", "diplomat", "Denmark", "held"),
    ("Danish diplomat Anna Berg, who leads the fund, spoke in Bergen.", "Anna Berg", "diplomat", "Denmark", "holds"),
    ("If the boat sank, then President Anna Berg should have known.", "Anna Berg", "President", None, "holds"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "office", "body", "state"), TITLES)
def test_titles_and_appositions(
    read_text: Read, text: str, person: str, office: str, body: str | None, state: str
) -> None:
    tenure = of_person(read_text(text), person)
    assert (tenure.office, tenure.state) == (office, state)
    if body is not None:
        assert tenure.organisation == body


VERBS = [
    # sentence, state, from, to, length
    ("Kari Lund became prime minister of Norway in 2011.", "holds", "2011", None, None),
    (
        "Kari Lund was elected president of Norway on 4 June 2015.",
        "holds",
        "2015-06-04",
        None,
        None,
    ),
    ("Kari Lund will become president of Norway in 2030.", "will hold", "2030", None, None),
    ("Kari Lund served as president of Norway for six years.", "held", None, None, "P6Y"),
    ("Kari Lund resigned as president of Norway in 2014.", "held", None, "2014", None),
    ("Kari Lund has led Greenpeace since 2016.", "holds", "2016", None, None),
    ("Kari Lund led Greenpeace for twelve years.", "held", None, None, "P12Y"),
]


@pytest.mark.parametrize(("text", "state", "begins", "ends", "length"), VERBS)
def test_verbs_tell_state_and_time(
    read_text: Read, text: str, state: str, begins: str | None, ends: str | None, length: str | None
) -> None:
    told = [t for t in read_text(text, published="2026-02-01").offices if t.person == "Kari Lund"]
    assert (state, begins, ends, length) in [
        (t.state, t.begins.value, t.ends.value, t.length) for t in told
    ]


def test_an_ordinal_is_kept(read_text: Read) -> None:
    reading = read_text("Kari Lund took office as the 7th president of Norway on 2 May 2019.")
    assert [t.ordinal for t in reading.offices if t.begins.value == "2019-05-02"] == [7]


def test_a_resignation_finds_the_office_before_it(read_text: Read) -> None:
    text = "Kari Lund became prime minister of Norway in 2009, but resigned in May 2013."
    told = read_text(text).offices
    assert "2009" in [t.begins.value for t in told]
    assert "2013-05" in [t.ends.value for t in told]


def test_a_length_told_with_the_possessor(read_text: Read) -> None:
    tenure = next(
        t for t in read_text("Kari Lund praised Lund’s 9-year stint as mayor.").offices if t.length
    )
    assert (tenure.office, tenure.length) == ("mayor", "P9Y")


NOT_YET = [
    # sentence, office, body, state
    ("The king nominated Kari Lund as ambassador to Chile.", "ambassador", "Chile", "candidate"),
    ("The king nominated Kari Lund for governor.", "governor", None, "candidate"),
    ("The king has picked Kari Lund to be the ambassador to Chile.", "ambassador", "Chile", "will hold"),
    ("Kari Lund was tapped to be ambassador to Chile.", "ambassador", "Chile", "will hold"),
    ("Kari Lund was chosen to be ambassador to Chile.", "ambassador", "Chile", "will hold"),
    ("Kari Lund, his surprise pick for ambassador to Chile, makes bags.", "ambassador", "Chile", "candidate"),
    ("Kari Lund is the king's choice for envoy to Chile.", "envoy", "Chile", "candidate"),
    ("He named four envoys, last of all Kari Lund, who, as the palace said late on Monday, is the king's pick for envoy to Chile.", "envoy", "Chile", "candidate"),
    ("Kari Lund wants to be the mayor of Bergen.", "mayor", "Bergen", "candidate"),
    ("Kari Lund is in line to be the mayor of Bergen.", "mayor", "Bergen", "candidate"),
    ("Kari Lund used to be the mayor of Bergen.", "mayor", "Bergen", "held"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "office", "body", "state"), NOT_YET)
def test_who_is_picked_has_not_taken_the_office(
    read_text: Read, text: str, office: str, body: str | None, state: str
) -> None:
    told = [t for t in read_text(text).offices if t.person == "Kari Lund"]
    assert [(t.office, t.organisation, t.state) for t in told] == [(office, body, state)]


NOTHING = [
    "Kari Lund, who declined the honour of being the ambassador to Chile, spoke in Bergen.",
    "Kari Lund refused to be the ambassador to Chile.",
    "Kari Lund is not his pick for mayor of Bergen.",
    "Kari Lund, the former pick for mayor of Bergen, spoke.",
    "The club broke up when the king nominated Kari Lund as ambassador to Chile.",
    "Kari Lund did not become president of Norway.",
    "The president of the club sold his car.",
    "Kari Lund worked for four years with Omar Haddad, as Norwegian prime minister.",
    "Army Lieutenant Colonel Kari Lund spoke in Bergen.",
    "Kari Lund, a lieutenant colonel, spoke in Bergen.",
    "Kari Lund served as an aide to the chairman of Nordbank.",
    "“This was done to the president,” Kari Lund said.",
    "Without naming the prime minister, Kari Lund spoke of her bill.",
    "Deputy counsel to the president Kari Lund spoke in Bergen.",
    "Kari Lund, a former presidential contender, spoke in Bergen.",
    "The fund would close if Kari Lund is elected president of Norway.",
    "Kari Lund asked a man who claimed to be the head of Nordbank.",
    "Ambassador Kari Lund briefed him. He had met the Danish ambassador.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_office_is_made_up(read_text: Read, text: str) -> None:
    people = {"Omar Haddad"} if "worked" in text else {"Kari Lund"}
    told = [t for t in read_text(text).offices if t.person in people]
    assert [t for t in told if (t.office, t.organisation) != ("Ambassador", None)] == []


@pytest.mark.parametrize(("published", "state"), [("2020-05-04", "held"), ("2012-05-04", "holds")])
def test_a_title_told_of_years_ago_is_no_office_of_today(
    read_text: Read, published: str, state: str
) -> None:
    told = read_text("President Kari Lund signed the treaty in 2009.", "a.txt", published).offices
    assert [t.state for t in told] == [state]


def test_a_royal_title_told_of_years_ago_does_not_say_that_it_is_over(read_text: Read) -> None:
    text = "In 1984 they met Queen Kari Lund aboard the ferry."
    assert read_text(text, "a.txt", "2018-05-04").offices == ()


def test_every_tenure_fits_its_text(read_text: Read) -> None:
    text = "\n".join(row[0] for row in TITLES) + "\n" + "\n".join(row[0] for row in VERBS)
    reading = read_text(text)
    assert len(reading.offices) >= len(TITLES)
    assert all(0 <= t.start < t.end <= len(text) for t in reading.offices)


def of_person(reading: Reading, person: str) -> Tenure:
    found = [t for t in reading.offices if t.person == person]
    assert found, reading.offices
    return found[0]


def test_a_title_before_a_name_is_not_the_subjects(read_text: Read) -> None:
    reading = read_text("Kari Lund is Police Chief Omar Haddad's lawyer.")
    assert {t.person for t in reading.offices} == {"Omar Haddad"}
