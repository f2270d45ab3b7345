"""Which words are given as an event's: readable by themselves, no more than one sentence."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Reading

Read = Callable[..., Reading]
DAY = "2023-05-10"

EXTENTS = [
    # what, sentence, trigger word, the event's words
    (
        "a clause is the subject",
        "Deepening ties with Franco-Swiss partners is planned, with Oslo due to join a forum in Bergen later this month.",
        "join",
        "Deepening ties with Franco-Swiss partners is planned, with Oslo due to join a forum in Bergen later this month",
    ),
    (
        "an apposition",
        "Lund, a retired pilot who flew for Norsk Fly, left Norway in 2014.",
        "left",
        "Lund, a retired pilot who flew for Norsk Fly, left Norway in 2014",
    ),
    (
        "the noun above a relative clause",
        "They recall the sinking of the ferry Aurora off Bergen in 1999, which killed 16 passengers.",
        "killed",
        "the sinking of the ferry Aurora off Bergen in 1999, which killed 16 passengers",
    ),
    (
        "a preposition before a noun",
        "After the vote in Bergen, Kari Lund resigned.",
        "resigned",
        "After the vote in Bergen, Kari Lund resigned",
    ),
    (
        "quotation marks",
        "“The bridge is safe and sound,” Kari Lund said.",
        "said",
        "“The bridge is safe and sound,” Kari Lund said",
    ),
    (
        "single marks around the last words",
        "Kari Lund left the ferry in ‘good hands’, she said.",
        "left",
        "Kari Lund left the ferry in ‘good hands’",
    ),
    (
        "nothing of the clause behind",
        "Kari Lund took office in October 2014, weeks after Bergen had shut the bridge, and her term was prolonged twice.",
        "took",
        "Kari Lund took office in October 2014",
    ),
    (
        "who was told",
        "“The bridge is safe and sound,” Kari Lund told reporters.",
        "told",
        "“The bridge is safe and sound,” Kari Lund told reporters",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "words"), [e[1:] for e in EXTENTS], ids=[e[0] for e in EXTENTS])  # fmt: skip
def test_the_words_of_an_event_can_be_read_by_themselves(
    read_text: Read, text: str, word: str, words: str
) -> None:
    assert words in told_by(read_text(text, published=DAY), word)


STILL_TO_COME = [
    ("With the Norwegian election approaching, Kari Lund spoke in Bergen.", "election"),
    ("The Norwegian election looms large over the talks.", "election"),
]


@pytest.mark.parametrize(("text", "word"), STILL_TO_COME)
def test_what_approaches_or_is_planned_is_still_to_come(
    read_text: Read, text: str, word: str
) -> None:
    reading = read_text(text, published=DAY)
    text = reading.report.text
    states = {e.state for e in reading.events if text[e.anchor.start : e.anchor.end] == word}
    assert states == {"planned"}


def test_a_date_in_the_phrase_of_a_noun_is_no_date_of_what_is_felt_about_it(
    read_text: Read,
) -> None:
    lead = "Fishermen in Bergen mended their nets.\n"
    reading = read_text(
        lead + "There are fears over the election in Norway in June.", published=DAY
    )
    dated = [e for e in reading.events if e.when.value == "2023-06"]
    assert [e.kind for e in dated] == ["election"]


def test_what_a_change_is_measured_from_is_not_its_date(read_text: Read) -> None:
    text = "Exports from Norway fell by 4 percent on the year before."
    assert not [e for e in read_text(text, published=DAY).events if e.when.value == "2022"]


def told_by(reading: Reading, word: str) -> set[str]:
    text = reading.report.text
    return {
        text[e.start : e.end] for e in reading.events if text[e.anchor.start : e.anchor.end] == word
    }
