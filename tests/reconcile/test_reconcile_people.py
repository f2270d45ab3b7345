"""One entity for each person, body and place of a story, the same in whatever order the reports come."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_reports import body_report

from crossread.extract.names import names
from crossread.extract.reader import Reader
from crossread.model.account import Cast, Entity
from crossread.model.layers import Mention, NameKind, Reading
from crossread.reconcile.people import cast

Read = Callable[[str, str], Reading]

TEXTS = (
    "Ukrainian envoy Petro Havrylenkoyy met Governor Ana Ferreira in Porto. Ferreira welcomed the European Union's plan.",
    "Petro Havrylenkoy was received by Ferreira in Porto. The EU would pay, Havrylenkoy said.",
    "Anthony Blaken of the World Herring Council spoke. President Joseph Ferreira was absent.",
    "Antony Blaken left Porto. The WHC was silent.",
)


@pytest.fixture(scope="module")
def read(reader: Reader) -> Read:
    def of(text: str, source: str) -> Reading:
        report = body_report(text, source, None)
        reading = Reading(report, reader.parse(report))
        return Reading(report, reading.parse, names(reading))

    return of


@pytest.fixture(scope="module")
def readings(read: Read) -> tuple[Reading, ...]:
    return tuple(read(text, f"{i}.txt") for i, text in enumerate(TEXTS))


def entity(found: Cast, name: str) -> Entity:
    return next(e for e in found.entities if name in (e.name, *e.aliases))


def joined(read: Read, kind: str, *texts: str) -> set[str]:
    found = cast(tuple(read(t, f"{i}.txt") for i, t in enumerate(texts)))
    return {e.name for e in found.entities if e.kind == kind}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mayor Ana Ferreira spoke.", "The critics of Mayor Ferreira spoke."),
        ("Petro Havrylenkoyy spoke.", "Petro Havrylenkoy spoke."),
        ("Anthony Blaken spoke.", "Antony Blaken spoke."),
        ("Viktor Orlán spoke.", "Viktor Orlan spoke."),
        ("Donald J. Hartwell spoke.", "Donald Hartwell spoke."),
        ("Joseph Tallis spoke.", "Joe Tallis spoke."),
        ("Minister Han Dae Sung spoke.", "Minister Han Dae-sung spoke."),
        ("Muammar Qadabi spoke.", "Moammar Gadhabi spoke."),
        ("Yulia Tarasovych spoke.", "Julia Tarasovich spoke."),
        ("Jörg Schroeter spoke.", "Joerg Schröter spoke."),
        ("Bashar al-Harim spoke.", "Bashar Harim spoke."),
        ("W. Mark Tallis spoke.", "W. Mark Tallis Sr. spoke."),
        ("Duncan Rask spoke.", "Duncan Raske spoke."),
    ],
)
def test_spellings_and_short_forms_of_one_person_are_joined(
    read: Read, first: str, second: str
) -> None:
    assert len(joined(read, "person", first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Helen Marsh spoke.", "David Marsh spoke."),
        ("Anna Johnson spoke.", "Peter Johnston spoke."),
        ("John Tallis spoke.", "Jane Tallis spoke."),
        ("George W. Marsh spoke.", "George H. W. Marsh spoke."),
        ("Maria Elena Tallis spoke.", "Maria Josefa Tallis spoke."),
        ("Anna Hall spoke.", "Anna Hill spoke."),
    ],
)
def test_two_people_who_look_alike_are_kept_apart(read: Read, first: str, second: str) -> None:
    assert len(joined(read, "person", first, second)) == 2


def test_father_and_son_are_two(reader: Reader) -> None:
    assert len(things(reader, "person", "John Tallis Jr.", "John Tallis Sr.")) == 2
    assert len(things(reader, "person", "John Tallis Jr.", "Johnny Tallis")) == 1


def test_surnames_a_letter_apart_are_two_where_one_report_has_both(read: Read) -> None:
    found = joined(read, "person", "Duncan Rask met Duncan Raske.", "Duncan Rask spoke.")
    assert found == {"Duncan Rask", "Duncan Raske"}


def test_a_middle_initial_is_not_another_given_name(read: Read) -> None:
    found = joined(read, "person", "Martin B. Steiner spoke.", "His brother Bruno Steiner spoke.")
    assert found == {"Martin B. Steiner", "Bruno Steiner"}


def test_a_bare_surname_that_fits_two_people_is_given_to_neither(read: Read) -> None:
    found = joined(
        read, "person", "Helen Marsh spoke.", "David Marsh spoke.", "The plan of Mr Marsh failed."
    )
    assert found == {"Helen Marsh", "David Marsh", "Marsh"}


def test_a_bare_surname_is_the_one_whom_the_story_is_about(read: Read) -> None:
    about = [
        "Mayor Helen Marsh spoke.",
        "Voters trust Mayor Helen Marsh.",
        "Mayor Helen Marsh left.",
    ]
    found = joined(
        read, "person", *about, "Officer David Marsh spoke.", "The plan of Mr Marsh failed."
    )
    assert found == {"Helen Marsh", "David Marsh"}


def test_a_name_that_one_report_misreads_is_what_the_others_say(reader: Reader) -> None:
    texts = ("Novalis Bank shut. Novalis Bank paid.", "Novalis Bank fell.", "Novalis Bank spoke.")
    kinds = ("organisation", "organisation", "person")
    found = cast(
        tuple(_as(reader, t, k, i) for i, (t, k) in enumerate(zip(texts, kinds, strict=True)))
    )
    assert [(e.name, e.kind) for e in found.entities] == [("Novalis Bank", "organisation")]


def test_a_word_of_somebodys_name_is_not_voted_away(reader: Reader) -> None:
    readings = (
        _as(reader, "Paris Larkin spoke.", "person", 0, "Paris Larkin"),
        _as(reader, "Paris smiled.", "person", 1, "Paris"),
        _as(reader, "Paris froze. Paris shut. Paris fell.", "place", 2, "Paris"),
    )
    kinds = {e.kind for e in cast(readings).entities}
    assert kinds == {"person", "place"}


def _as(
    reader: Reader, text: str, kind: NameKind, number: int, name: str = "Novalis Bank", *short: str
) -> Reading:
    """A reading in which every mention of the name, and of its short forms, was taken for that kind."""
    report = body_report(text, f"{number}.txt", None)
    forms = "|".join(map(re.escape, (name, *short)))
    found = tuple(Mention(m.start(), m.end(), kind, "name", name) for m in re.finditer(forms, text))
    return Reading(report, reader.parse(report), found)


def test_a_person_and_a_place_of_one_name_are_kept_apart(read: Read) -> None:
    found = cast(
        (
            read("President George Washington rode north.", "a.txt"),
            read("Talks were held in Washington.", "b.txt"),
        )
    )
    assert {(e.kind, e.name) for e in found.entities} == {
        ("person", "George Washington"),
        ("place", "Washington"),
    }


def test_a_capital_is_not_its_state(read: Read) -> None:
    found = cast((read("Moscow said no.", "a.txt"), read("Russia said no.", "b.txt")))
    assert {e.name for e in found.entities} == {"Moscow", "Russia"}


@pytest.mark.parametrize(
    ("text", "stands_for"),
    [
        ('The talks in Moscow ended in Moscow on Friday. "We refuse," Moscow said.', {"Russia"}),
        ("Moscow opposed the pact.", {"Russia"}),
        ("The talks were held in Moscow.", set()),
        ("Brussels opposed the pact of Moscow.", set()),
    ],
)
def test_a_capital_is_linked_to_its_state_where_it_speaks(
    read_text: Read, text: str, stands_for: set[str]
) -> None:
    found = cast((read_text(text, "a.txt"), read_text("Russia is large.", "b.txt")))
    names = {e.id: e.name for e in found.entities}
    assert {names[i] for i in entity(found, "Moscow").stands_for} == stands_for


def test_acronyms_and_countries_are_joined(read: Read) -> None:
    found = cast((
        read("The European Union agreed with the United States.", "a.txt"),
        read("The EU agreed with the US.", "b.txt"),
    ))  # fmt: skip
    assert len(found.entities) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Workers’ Party", "Workers Party"),
        ("Erde Times-News", "Erde Times News"),
        ("National Centre for Tides", "National Center for Tides"),
        ("Ministry of Fisheries", "Fisheries Ministry"),
        ("Halden Pictures Inc.", "Halden Pictures"),
        ("Porto Falcons", "Falcons"),
        ("Ghent Morning Enquirer", "Enquirer"),
    ],
)
def test_a_body_in_two_spellings_or_under_its_short_name_is_one(
    reader: Reader, first: str, second: str
) -> None:
    assert len(things(reader, "organisation", first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Texas Senate", "Senate"),
        ("Porto Police", "Police"),
        ("Bank of Ghent", "Ghent Savings Bank"),
        ("Government of Norland", "Norland"),
    ],
)
def test_a_word_for_many_bodies_is_nobodys_short_name(
    reader: Reader, first: str, second: str
) -> None:
    assert len(things(reader, "organisation", first, second)) == 2


def test_a_short_name_that_fits_two_bodies_is_given_to_neither(reader: Reader) -> None:
    found = things(reader, "organisation", "Porto Falcons", "Ghent Falcons", "Falcons")
    assert found == {"Porto Falcons", "Ghent Falcons", "Falcons"}


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        ("Calif.", "California", "California"),
        ("U.S.", "United States", "United States"),
        ("Kiev", "Kyiv", "Kyiv"),
        ("Mt. Aske", "Mount Aske", "Mount Aske"),
        ("St. Bryde", "Saint Bryde", "Saint Bryde"),
    ],
)
def test_a_place_cut_short_is_shown_in_full(
    reader: Reader, first: str, second: str, shown: str
) -> None:
    assert things(reader, "place", first, second) == {shown}


def test_a_surname_that_one_report_takes_for_a_body_is_the_persons(reader: Reader) -> None:
    named = [
        _as(reader, f"Ada Falkmar left. Falkmar {verb}.", "person", i, "Ada Falkmar", "Falkmar")
        for i, verb in enumerate(("sang", "swam"))
    ]
    misread = _as(reader, "Falkmar won. Falkmar ran.", "organisation", 2, "Falkmar")
    found = cast((*named, misread)).entities
    assert [(e.kind, e.name, len(e.cites)) for e in found] == [("person", "Ada Falkmar", 6)]


def test_a_name_read_as_often_as_a_body_is_a_body_where_nobody_titles_it(reader: Reader) -> None:
    told = [
        _as(reader, "Burlanta paid.", "person", 0, "Burlanta"),
        _as(reader, "Burlanta fell.", "organisation", 1, "Burlanta"),
    ]
    assert [(e.kind, len(e.cites)) for e in cast(tuple(told)).entities] == [("organisation", 2)]


def test_a_family_is_no_body(reader: Reader) -> None:
    told = (
        _as(reader, "Ada Falkmar left.", "person", 0, "Ada Falkmar"),
        _as(reader, "The Falkmars left.", "organisation", 1, "Falkmars"),
    )
    assert {e.name: e.kind for e in cast(told).entities} == {
        "Ada Falkmar": "person",
        "Falkmars": "group",
    }


def test_a_person_is_not_shown_in_capitals(read: Read) -> None:
    shouted = read(
        "“ADA FALKMAR IS GUILTY,” he wrote. ADA FALKMAR left. ADA FALKMAR sang.", "a.txt"
    )
    assert (
        entity(cast((shouted, read("Ada Falkmar left.", "b.txt"))), "ADA FALKMAR").name
        == "Ada Falkmar"
    )


def test_mr_and_ms_are_no_roles(read: Read) -> None:
    told = cast((read("Mr. Falkmar left. President Ada Falkmar sang.", "a.txt"),))
    assert {c.exact for e in told.entities for c in e.roles} == {"President"}


def test_where_a_lawmaker_is_elected_is_no_place_of_the_story(read: Read) -> None:
    told = joined(
        read, "place", "Sen. Ada Falkmar (R-Wis.) and Rep. Tom Reed (D-Ohio) met in Oslo."
    )
    assert told == {"Oslo"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("place:North Korea", "group:North"),
        ("organisation:House of Representatives", "organisation:House"),
        ("organisation:Trade Department", "organisation:DOT"),
        ("work:The Ferrymen: Second Night", "work:Second Night"),
        ("organisation:Burlanta Energy", "organisation:Burlanta"),
        ("organisation:Treasury Department", "organisation:Treasury"),
        ("organisation:House Fisheries Committee", "organisation:House Fisheries"),
        ("event:Hurricane Bertha", "person:Bertha"),
        ("person:Ada Falkmar", "place:FALKMAR"),
        ("person:Chelsea Falkmar", "organisation:Chelsea"),
    ],
)
def test_a_short_name_that_only_one_thing_can_have_is_its(
    reader: Reader, first: str, second: str
) -> None:
    told = []
    for i, row in enumerate((first, second)):
        kind, _, name = row.partition(":")
        told.append(_as(reader, f"{name} was told.", kind, i, name))  # type: ignore[arg-type]
    assert len(cast(tuple(told)).entities) == 1


def test_the_west_is_no_bank(reader: Reader) -> None:
    rows: tuple[tuple[NameKind, str], ...] = (("place", "West Bank"), ("group", "West"))
    told = [_as(reader, f"{n} was told.", k, i, n) for i, (k, n) in enumerate(rows)]
    assert len(cast(tuple(told)).entities) == 2


def test_the_north_of_two_countries_is_neither(reader: Reader) -> None:
    rows = (("place", "North Korea"), ("place", "North Macedonia"), ("group", "North"))
    told = [_as(reader, f"{n} was told.", k, i, n) for i, (k, n) in enumerate(rows)]  # type: ignore[arg-type]
    assert len(cast(tuple(told)).entities) == 3


def things(reader: Reader, kind: NameKind, *names: str) -> set[str]:
    """What the story has when each name stands in a report of its own."""
    told = (_as(reader, f"{n} was told.", kind, i, n) for i, n in enumerate(names))
    return {e.name for e in cast(tuple(told)).entities}


def test_every_name_of_a_report_leads_to_its_entity(readings: tuple[Reading, ...]) -> None:
    found = cast(readings)
    ids = {e.id for e in found.entities}
    assert set(found.ids.values()) <= ids
    assert len(ids) == len(found.entities)
    known = set(found.ids)
    for reading in readings:
        for m in reading.names:
            if m.name is not None and m.kind == "person":
                assert (reading.report.id, m.name) in known


def test_citations_are_slices_and_roles_are_told(readings: tuple[Reading, ...]) -> None:
    found = cast(readings)
    texts = {r.report.id: r.report.text for r in readings}
    for e in found.entities:
        assert e.cites
        for c in (*e.cites, *e.roles):
            assert texts[c.report_id][c.start : c.end] == c.exact
    assert "Governor" in {c.exact for c in entity(found, "Ana Ferreira").roles}


@given(order=st.permutations(range(len(TEXTS))))
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_order_of_reports_does_not_matter(
    readings: tuple[Reading, ...], order: list[int]
) -> None:
    assert cast(tuple(readings[i] for i in order)) == cast(readings)


@pytest.mark.parametrize("copied", range(len(TEXTS)))
def test_a_copy_of_a_report_adds_only_citations(
    read: Read, readings: tuple[Reading, ...], copied: int
) -> None:
    before, after = cast(readings), cast((*readings, read(TEXTS[copied], "copy.txt")))
    assert [(e.id, e.kind, e.name, e.aliases) for e in before.entities] == [
        (e.id, e.kind, e.name, e.aliases) for e in after.entities
    ]
    for old, new in zip(before.entities, after.entities, strict=True):
        assert set(old.cites) <= set(new.cites)
        assert set(old.roles) <= set(new.roles)
