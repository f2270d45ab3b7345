"""Who and what a report mentions: bare names with their titles, and whom each means."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_reports import body_report
from msgspec import structs

from crossread.extract.names import names
from crossread.extract.reader import Reader
from crossread.model.layers import Mention, Parse, RawName, Reading, Sentence, Token
from crossread.model.report import Report

Read = Callable[[str], tuple[Report, tuple[Mention, ...]]]


@pytest.fixture(scope="module")
def read(reader: Reader) -> Read:
    def of(text: str) -> tuple[Report, tuple[Mention, ...]]:
        report = body_report(text, "a.txt", None)
        return report, names(Reading(report, reader.parse(report)))

    return of


def by_name(read: Read, text: str) -> dict[str, str]:
    """The written names of a text and the kind of each."""
    report, found = read(text)
    return {report.text[m.start : m.end]: m.kind for m in found if m.form == "name"}


def meant(read: Read, text: str, words: str) -> list[str | None]:
    """Whom the mentions written as `words` mean, in order."""
    report, found = read(text)
    return [m.name for m in found if report.text[m.start : m.end] == words]


@pytest.mark.parametrize(
    ("text", "name", "title", "phrase"),
    [
        (
            "The outgoing Portuguese finance minister Tiago Brandão met reporters.",
            "Tiago Brandão",
            "outgoing Portuguese finance minister",
            "The outgoing Portuguese finance minister Tiago Brandão",
        ),
        (
            "Harbour spokeswoman Ingrid Halvorsen said the port was shut.",
            "Ingrid Halvorsen",
            "Harbour spokeswoman",
            "Harbour spokeswoman Ingrid Halvorsen",
        ),
        (
            "It was opened by Kenya’s President Daniel Otieno’s brother.",
            "Daniel Otieno",
            "Kenya’s President",
            "Kenya’s President Daniel Otieno",
        ),
        (
            "On Monday U.S. Secretary of State Martha Ellison flew home.",
            "Martha Ellison",
            "U.S. Secretary of State",
            "U.S. Secretary of State Martha Ellison",
        ),
        (
            "The Danish ambassador to the European Union Martha Ellison flew home.",
            "Martha Ellison",
            "Danish ambassador to the European Union",
            "The Danish ambassador to the European Union Martha Ellison",
        ),
        (
            "On Monday Acting Director of National Intelligence Martha Ellison flew home.",
            "Martha Ellison",
            "Acting Director of National Intelligence",
            "Acting Director of National Intelligence Martha Ellison",
        ),
        (
            "Moss's then-chief of staff Martha Ellison flew home.",
            "Martha Ellison",
            "Moss's then-chief of staff",
            "Moss's then-chief of staff Martha Ellison",
        ),
        ("Amb. Martha Ellison flew home.", "Martha Ellison", "Amb.", "Amb. Martha Ellison"),
    ],
)
def test_a_name_is_bare_and_its_title_stands_apart(
    read: Read, text: str, name: str, title: str, phrase: str
) -> None:
    report, found = read(text)
    m = next(m for m in found if report.text[m.start : m.end] == name)
    assert m.kind == "person"
    assert m.title is not None
    assert report.text[slice(*m.title)] == title
    assert m.phrase is not None
    assert report.text[slice(*m.phrase)] == phrase


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Talks began in Lisbon on Tuesday.", "Lisbon", "place"),
        ("The Ministry of Fisheries and Food denied it.", "Ministry of Fisheries and Food", "organisation"),
        ("She works for the Polish Farmers' Union and the Oslo Peace Institute.", "Oslo Peace Institute", "organisation"),
        ("It was signed by Maria van der Berg in March.", "Maria van der Berg", "person"),
        ("Envoys of the European Union arrived.", "European Union", "organisation"),
        ("The Dutch team won.", "Dutch", "group"),
        ("They met at the Geneva Water Summit.", "Geneva Water Summit", "event"),
        ("Analysts asked what Moscow wants.", "Moscow", "place"),
        ("He spoke to Kim Jong-un by telephone.", "Kim Jong-un", "person"),
    ],
)  # fmt: skip
def test_kinds(read: Read, text: str, name: str, kind: str) -> None:
    assert by_name(read, text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "However, nothing was decided on Tuesday in March.",
        "Yesterday was quiet. Residents stayed at home.",
        "Officials gave no comment. Nobody was hurt.",
    ],
)
def test_capitals_at_the_start_and_days_and_months_are_no_names(read: Read, text: str) -> None:
    assert by_name(read, text) == {}


def test_a_title_case_headline_gives_only_what_the_body_or_a_list_knows(read: Read) -> None:
    from crossread.model.report import Zone

    title = "Storm Closes Schools And Markets As Okonkwo Warns Lagos Of Worse"
    body = "Governor Chidi Okonkwo spoke after the storm. Okonkwo said schools would stay shut."
    report = body_report(f"{title}\n{body}", "a.txt", None)
    zones = (
        Zone("title", 0, len(title)),
        Zone("body", len(title) + 1, len(title) + 1 + len(body)),
    )
    report = structs.replace(report, zones=zones)
    from crossread.extract.reader import load

    found = names(Reading(report, load(None).parse(report)))
    in_title = {
        report.text[m.start : m.end] for m in found if m.start < len(title) and m.form == "name"
    }
    assert in_title == {"Okonkwo", "Lagos"}


CHAINS = [
    ("Ana Ferreira resigned. Ferreira gave no reason.", "Ferreira", "Ana Ferreira"),
    ("Viktor Orlán spoke first. Orlan then left.", "Orlan", "Viktor Orlán"),
    ("Petro Havrylenkoyy arrived. Havrylenkoy was late.", "Havrylenkoy", "Petro Havrylenkoyy"),
    (
        "The World Herring Council (WHC) met in Bergen. The WHC set a quota.",
        "WHC",
        "World Herring Council",
    ),
    ("The United States agreed. The US will pay.", "US", "United States"),
    ("Theresa May resigned. May spoke in London.", "May", "Theresa May"),
    (
        "The Food and Drug Administration (FDA) agreed. The FDA said so.",
        "FDA",
        "Food and Drug Administration",
    ),
]


@pytest.mark.parametrize(("text", "form", "full"), CHAINS)
def test_a_short_form_means_the_fullest_name_of_the_report(
    read: Read, text: str, form: str, full: str
) -> None:
    assert meant(read, text, form)[-1] == full


def test_a_surname_that_is_a_month_is_not_seen_in_dates(read: Read) -> None:
    report, found = read("Theresa May resigned on 24 May. It was the coldest May in years.")
    assert [report.text[m.start : m.end] for m in found if m.form == "name"] == ["Theresa May"]


def test_two_people_of_one_surname_are_kept_apart(read: Read) -> None:
    text = (
        "Mayor Helen Marsh opened the bridge. Marsh thanked the builders.\n"
        "Engineer David Marsh designed it. Marsh said it would last."
    )
    assert meant(read, text, "Marsh") == ["Helen Marsh", "David Marsh"]


def test_a_relative_named_once_does_not_take_over_the_surname(read: Read) -> None:
    text = (
        "Helen Marsh opened the bridge. Marsh thanked the builders. Marsh then cut the ribbon. "
        "Marsh brought along David Marsh. Marsh said it would last."
    )
    assert meant(read, text, "Marsh") == ["Helen Marsh"] * 4


def test_a_body_by_its_common_noun_is_the_body_named_before(read: Read) -> None:
    text = "The Ministry of Transport opened an inquiry. The ministry gave no date."
    assert meant(read, text, "The ministry") == ["Ministry of Transport"]


@given(
    st.lists(
        st.sampled_from(
            ["President", "Ana", "Ferreira", "said", ",", "“", "”", "the", "NATO", "he", "’s", ".", "é😀", "\u00a0", "of", "Bank", "U.S.", "-", "IV"]
        ),
        min_size=1,
        max_size=25,
    )
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_spans_fit_the_text_whatever_stands_in_it(reader: Reader, parts: list[str]) -> None:
    report = body_report(" ".join(parts), "a.txt", None)
    found = names(Reading(report, reader.parse(report)))
    assert list(found) == sorted(found, key=lambda m: (m.start, m.end))
    for m in found:
        assert 0 <= m.start < m.end <= len(report.text)
        assert report.text[m.start : m.end].strip() == report.text[m.start : m.end]
        for span in (m.title, m.phrase):
            assert span is None or 0 <= span.start < span.end <= len(report.text)
        if m.title is not None:
            assert m.title.end <= m.start
        if m.phrase is not None:
            assert m.phrase.start <= m.start
            assert m.phrase.end >= m.end


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They live in the village of Nordhallen, near the sea.", "Nordhallen", "place"),
        ("It was first told by the broadcaster Telmira on Monday.", "Telmira", "organisation"),
        ("He works for the Lisbon Business Review as a writer.", "Lisbon Business Review", "organisation"),
        ("The flight was run by Borealis Air for a week.", "Borealis Air", "organisation"),
        ("A new version called Messenger X was removed from phones.", "Messenger X", "other"),
        ("The town lost to TJ Halloran in the final.", "TJ Halloran", "person"),
        ("The men from U.S. Customs and Border Protection were there.", "U.S. Customs and Border Protection", "organisation"),
    ],
)  # fmt: skip
def test_what_stands_before_or_ends_a_name_tells_its_kind(
    read: Read, text: str, name: str, kind: str
) -> None:
    assert by_name(read, text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The court freed Elena “Kit” Marlowe on Friday.", "Elena “Kit” Marlowe", "person"),
        ("Sailors praised the Dutch pilot Jaap van der Meulen.", "Jaap van der Meulen", "person"),
        ("The road from Lagos-Abuja is shut.", "Abuja", "place"),
        ("The first Airbus A410 took off.", "Airbus", "organisation"),
        ("Mourners came to the Farmers’ Party.", "Farmers’ Party", "organisation"),
        ("TARNWICK, 4 June – The harbour is shut again.", "TARNWICK", "place"),
    ],
)  # fmt: skip
def test_a_name_is_whole_and_alone(read: Read, text: str, name: str, kind: str) -> None:
    assert by_name(read, text).get(name) == kind


@pytest.mark.parametrize(
    "name",
    ["Green People’s Party", "Josefa “Pepa” Marín-Soto", "Jean-Luc d’Aubigny", "A. B. Thorne"],
)
def test_a_name_is_spelt_as_it_is_written(read: Read, name: str) -> None:
    assert meant(read, f"They asked {name} about it on Friday.", name) == [name]


@pytest.mark.parametrize(
    ("text", "names_told"),
    [
        (
            "Sen. Ola Lund (R-Wis.) left with Mia Berg, D-Calif.",
            {"Ola Lund", "Wis.", "Mia Berg", "Calif."},
        ),
        ("“He met [Sergey] Kral in May,” Ola Lund said.", {"Kral", "Ola Lund"}),
        ("Energy Secretary Ola Lund left early.", {"Ola Lund"}),
        ("@harbourbaker wrote to Ola Lund.", {"Ola Lund"}),
        ("The TV in the hall showed Ola Lund.", {"Ola Lund"}),
        ("“Sleepy Anna Lund lost again,” he wrote.", {"Anna Lund"}),
        ("Don Lund sang in Bergen.", {"Don Lund", "Bergen"}),
    ],
)
def test_labels_brackets_fields_and_handles_are_no_names(
    read: Read, text: str, names_told: set[str]
) -> None:
    assert set(by_name(read, text)) == names_told


def test_a_language_is_no_people(read: Read) -> None:
    assert by_name(read, "She told the court in Danish that she was tired.") == {}


def test_a_name_has_the_kind_that_most_of_the_report_gives_it(read: Read) -> None:
    text = (
        "The brewer Halvard cut jobs on Monday. Shares of Halvard fell.\n"
        "“We are sorry,” Halvard said. Workers had warned Halvard for months."
    )
    assert by_name(read, text) == {"Halvard": "organisation"}


def test_who_spoke_last_speaks_on(read: Read) -> None:
    text = (
        "Jan Novak, the mayor of Brno, greeted the crews.\n"
        "“The old pumps will not last another winter,” said Ilse Brandl, who runs the works.\n"
        "She expects frost by Friday. “Nobody has ordered new ones,” she said."
    )
    assert meant(read, text, "She") + meant(read, text, "she") == ["Ilse Brandl", "Ilse Brandl"]


def test_mr_and_ms_tell_namesakes_apart(read: Read) -> None:
    text = (
        "Her husband Jan Novak and spokeswoman Eva Novak came to the fair.\n"
        "Mr Novak opened it. Ms Novak closed it."
    )
    assert meant(read, text, "Novak") == ["Jan Novak", "Eva Novak"]


def test_his_or_her_behind_a_full_name_tells_namesakes_apart(read: Read) -> None:
    text = (
        "Omar Haddad and his son left. Anna Haddad leads the bank. Mrs. Haddad spoke in May,"
        " and Mr. Haddad spoke in June."
    )
    report, found = read(text)
    told = [m.name for m in found if report.text[m.start : m.end] == "Haddad" and m.form == "name"]
    assert told == ["Anna Haddad", "Omar Haddad"]


def test_a_full_name_that_stands_only_in_a_headline_is_read(read: Read) -> None:
    text = (
        "Mayor Teresa Hallmark To Close Old Bridge Next Year\nHallmark said the bridge was unsafe."
    )
    assert meant(read, text, "Hallmark") == ["Teresa Hallmark"]


def test_the_first_of_two_surnames_means_its_bearer(read: Read) -> None:
    text = "The baker Lidia Porto Aranda woke at five. Ms. Porto said the roof shook."
    assert meant(read, text, "Porto") == ["Lidia Porto Aranda"]


def test_an_abbreviated_ex_costs_a_report_no_names() -> None:
    text = "The ex. president thanked Anna Kral"
    tokens, at = [], 0
    for i, (word, pos) in enumerate(
        zip(text.split(), ("DET", "ADJ", "NOUN", "VERB", "PROPN", "PROPN"), strict=True)
    ):
        tag = "VBD" if pos == "VERB" else "NNP" if pos == "PROPN" else "NN"
        tokens.append(Token(at, at + len(word), word, word.lower(), pos, tag, "dep", i, "", 0))
        at += len(word) + 1
    sentence = Sentence(0, len(tokens), 0, len(text), 0, "body")
    tagged = RawName(text.index("Anna"), len(text), "PERSON")
    reading = Reading(body_report(text), Parse(tuple(tokens), (sentence,), (tagged,)))
    assert "Anna Kral" in {m.name for m in names(reading)}
