"""What the report tells as happened, planned, denied or possible, and when."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.model.layers import Event, Reading

Read = Callable[..., Reading]
DAY = "2023-05-10"

HAPPENED = [
    # sentence, trigger word, kind, date
    ("On 3 March 2021, Elena Marsh took office as mayor of Leeds.", "took", "takes office", "2021-03-03"),
    ("The striker Paul Mensah joined Ajax in July 2019.", "joined", "membership", "2019-07"),
    ("Fire crews said the Hotel Bristol collapsed on 4 May 2023.", "collapsed", "end", "2023-05-04"),
    ("A court in Lyon convicted Marc Dubois of fraud on Tuesday.", "convicted", "legal", "2023-05-09"),
    ("Nora Lund met Ivan Petrov in Vienna on 2 February 2020.", "met", "meeting", "2020-02-02"),
    ("Greta Holm resigned as chairwoman of Nordbank in 2018.", "resigned", "resignation", "2018"),
    ("Mexico signed the treaty in 1992.", "signed", "agreement", "1992"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "kind", "date"), HAPPENED)
def test_what_happened_has_its_kind_and_date(
    read_text: Read, text: str, word: str, kind: str, date: str
) -> None:
    event = by_word(read_text(text, published=DAY), word)
    assert (event.kind, event.state, event.when.value) == (kind, "happened", date)


STATES = [
    ("Anna Berg will open the museum in Oslo in June.", "open", "planned"),
    ("Toyota is expected to close the plant in Derby.", "close", "planned"),
    ("The Senate was due to vote on the bill on Friday.", "vote", "planned"),
    ("Peru did not sign the treaty with Chile.", "sign", "denied"),
    ("Peru has not only signed the treaty with Chile but paid for it.", "signed", "happened"),
    ("Lufthansa refused to sell its stake in Alitalia.", "refused", "happened"),
    ("Nora Lund did not get to meet Omar Haddad in Oslo.", "meet", "denied"),
    ("Nora Lund managed to meet Omar Haddad in Oslo.", "meet", "happened"),
    ("Nora Lund said she would resign as mayor of Leeds.", "resign", "planned"),
    ("Nora Lund said the bridge in Leeds would collapse.", "collapse", "hypothetical"),
    ("Nora Lund said the museum in Leeds would open on 3 June 2023.", "open", "planned"),
    ("The vote in Peru was scheduled for 3 June 2023.", "scheduled", "planned"),
    ("Brazil could leave the Mercosur bloc with Argentina.", "leave", "hypothetical"),
    ("If Anna Berg wins the election in Norway, she will travel to Rome.", "wins", "hypothetical"),
]


@pytest.mark.parametrize(("text", "word", "state"), STATES)
def test_tense_negation_and_condition_give_the_state(
    read_text: Read, text: str, word: str, state: str
) -> None:
    assert by_word(read_text(text, published=DAY), word).state == state


def test_what_is_told_in_the_past_tense_stays_done_beside_a_day_to_come(read_text: Read) -> None:
    text = "Peru signed the treaty with Chile, effective 1 June 2023."
    event = by_word(read_text(text, published=DAY), "signed")
    assert (event.state, event.when.value, event.when.latest) == ("happened", None, DAY)


NOUNS = [
    ("Farmers still talk about the earthquake in Lisbon in 1755.", "earthquake", "1755"),
    ("Prices rose before the 2021 election in Chile.", "election", "2021"),
    ("The annexation of Savoy in 1860 changed the map.", "annexation", "1860"),
]


@pytest.mark.parametrize(("text", "word", "date"), NOUNS)
def test_a_noun_with_a_date_or_names_is_an_event(
    read_text: Read, text: str, word: str, date: str
) -> None:
    event = by_word(read_text(text, published=DAY), word)
    assert event.when.value == date
    assert slice_of(read_text(text, published=DAY), event).lower().startswith(("the", word))


def test_a_date_inside_a_noun_after_since_only_bounds_the_verb(read_text: Read) -> None:
    reading = read_text("Since the annexation of Savoy in 1860, France has expanded its parks.")
    event = next(e for e in reading.events if e.anchor != by_word(reading, "annexation").anchor)
    assert event.when.value is None
    assert event.when.earliest == "1860"


def test_news_in_the_lead_of_a_dated_report_is_of_that_day(read_text: Read) -> None:
    event = by_word(
        read_text("Elena Marsh has officially become mayor of Leeds.", published=DAY), "become"
    )
    assert (event.when.value, event.when.basis) == (DAY, "inferred")


def test_an_undated_report_gives_no_date(read_text: Read) -> None:
    event = by_word(read_text("Elena Marsh has officially become mayor of Leeds."), "become")
    assert event.when.value is None


def test_a_lead_that_tells_another_day_keeps_the_rest_undated(read_text: Read) -> None:
    text = "On 1 May 2023, Elena Marsh took office in Leeds. Her rival Omar Haddad has resigned."
    event = by_word(read_text(text, published=DAY), "resigned")
    assert event.when.value is None
    assert event.when.latest == DAY


def test_what_is_done_at_the_occasion_has_its_date(read_text: Read) -> None:
    text = (
        "Elena Marsh took office as mayor of Leeds on Tuesday.\n"
        "Council leader Omar Haddad praised Elena Marsh during the ceremony."
    )
    assert by_word(read_text(text, published=DAY), "praised").when.value == "2023-05-09"


def test_speech_is_an_event_of_the_saying_not_of_what_is_said(read_text: Read) -> None:
    text = "“The bridge fell in 1987,” Nora Lund said on Monday."
    event = by_word(read_text(text, published=DAY), "said")
    assert event.kind == "statement"
    assert event.when.value == "2023-05-08"
    assert event.participants[0] == "Nora Lund"


@pytest.mark.parametrize(
    "text",
    [
        "The town has a large harbour and remains popular with visitors.",
        "You agree to receive offers from the Morning Post.",
        "An attack is always a surprise.",
    ],
)
def test_states_and_generalities_are_no_events(read_text: Read, text: str) -> None:
    assert read_text(text, published=DAY).events == ()


def test_participants_begin_with_the_subject(read_text: Read) -> None:
    event = by_word(read_text("On Friday in Rome, Nora Lund met Ivan Petrov."), "met")
    assert event.participants[0] == "Nora Lund"
    assert "Ivan Petrov" in event.participants


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["On Monday", ",", "Nora Lund", "“", "”", "who", "will", "met", "resigned", ".", "—", "in 2020", "the vote", "\n", "not", "🙂"]
        ),
        max_size=25,
    )
)  # fmt: skip
def test_every_event_fits_its_text(read_text: Read, words: list[str]) -> None:
    reading = read_text(" ".join(words), published=DAY)
    for event in reading.events:
        assert 0 <= event.start <= event.anchor.start < event.anchor.end <= len(reading.report.text)
        assert event.start < event.end <= len(reading.report.text)
    assert not [p for p in reading.problems if "events" in p.message]


def by_word(reading: Reading, word: str) -> Event:
    """The event whose trigger is the word; fails with all events if there is none."""
    found = [
        e for e in reading.events if reading.report.text[e.anchor.start : e.anchor.end] == word
    ]
    assert found, [(e.kind, slice_of(reading, e)) for e in reading.events]
    return found[0]


def slice_of(reading: Reading, event: Event) -> str:
    return reading.report.text[event.start : event.end]
