"""What the rows of a timeline look like: words that an editor can print, one row for one event."""

from collections.abc import Callable

import pytest

from crossread.model.account import TimelineEvent
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.report_dates import bounds
from crossread.reconcile.timeline import events_told, timeline
from crossread.reconcile.utterances import utterances

Read = Callable[..., Reading]
DAY = "2023-05-10"
LEAD = "Fishermen in Bergen mended their nets.\n"


def rows(*readings: Reading) -> tuple[TimelineEvent, ...]:
    people = cast(readings)
    told = events_told(readings, people)
    dated = bounds(readings, told, utterances(readings, people))
    return timeline(told, dated, len(readings))


SHOWN = [
    # what, text, the words of its rows
    ("the whole sentence", "Kari Lund opened the ferry terminal in Bergen on Monday, a day late.",
     ["Kari Lund opened the ferry terminal in Bergen on Monday, a day late"]),
    ("up to the next statement", "Kari Lund opened the terminal in Bergen on Monday, and the mayor of Oslo closed his own.",
     ["Kari Lund opened the terminal in Bergen on Monday"]),
    ("a clause lifted out", "Nordbank has grown quickly since Kari Lund took over the bank in 2015.",
     ["Kari Lund took over the bank in 2015"]),
    ("with who told it", "Police in Bergen said that Omar Haddad was arrested on Monday.",
     ["Police in Bergen said that Omar Haddad was arrested on Monday"]),
    ("without the quotation behind the colon", "Kari Lund praised the crew of the Aurora on Monday: “They did all that they could do. Nobody else came.”",
     ["Kari Lund praised the crew of the Aurora on Monday"]),
    ("without a verb of another year", "Kari Lund became mayor of Bergen in 2010 but resigned in July 2019 over a bridge.",
     ["Kari Lund became mayor of Bergen in 2010",
      "Kari Lund became mayor of Bergen in 2010 but resigned in July 2019 over a bridge"]),
    ("without the question behind it", "On Monday, the fishermen of Bergen elected Kari Lund as their chief - but who is Lund, the woman behind the post?",
     ["On Monday, the fishermen of Bergen elected Kari Lund as their chief"]),
    ("from the name on", "Kari Lund opened the ferry terminal in Bergen, and she praised Omar Haddad in Bergen on Monday.",
     ["Kari Lund opened the ferry terminal in Bergen, and she praised Omar Haddad in Bergen on Monday"]),
    ("a noun in full", "Historians still study the 1987 bombing of a Norwegian ferry.", ["the 1987 bombing of a Norwegian ferry"]),
    ("a day in front of another clause", "In 2008, when Peru lost the vote, Kari Lund was elected mayor of Bergen.",
     ["In 2008, when Peru lost the vote, Kari Lund was elected mayor of Bergen"]),
    ("a plan told in reported speech", "Kari Lund said on Monday that she would resign as mayor of Bergen in June 2023.",
     ["Kari Lund said on Monday that she would resign as mayor of Bergen in June 2023"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), [s[1:] for s in SHOWN], ids=[s[0] for s in SHOWN])
def test_a_row_is_a_whole_clause(read_text: Read, text: str, words: list[str]) -> None:
    told = rows(read_text(LEAD + text, published=DAY))
    assert [r.text for r in told if r.cites[0].start >= len(LEAD)] == words


LEFT_OUT = [
    ("a relative clause", "Reporters met the captain who struck the pier of Bergen on Monday."),
    ("a condition", "If Kari Lund resigns on Friday, the fishermen of Bergen will rejoice."),
    ("what somebody waits for", "The harbour was shut until Kari Lund signed the treaty with Peru."),
    ("a mere act of saying", "“The bridge is safe,” Ms Lund said on Monday."),
    ("a stance that somebody only tells", "At a march on Monday, Kari Lund of Bergen said she backed Omar Haddad."),
    ("who kept silent", "Nordbank declined to comment on Monday."),
    ("a subject in another sentence", "She opened the ferry terminal in Bergen on Monday."),
    ("two of another sentence", "The two opened the ferry terminal in Bergen on Monday."),
    ("an owner in another clause", "Nordbank lost money after her brother left the board in 2011."),
    ("a law in another sentence", "That law banned herring from the harbour of Bergen in 2011."),
    ("a verb in another sentence", "In 2014 only three did."),
    ("a question", "Did Kari Lund sign the treaty with Peru in 2011?"),
    ("a picture", "Kari Lund reaches for the rope on the pier in Bergen on Monday."),
    ("a day for a noun", "Reporters left Monday's vote."),
    ("a noun of which nothing is told", "Reporters spoke of a meeting in Bergen on Monday."),
    ("words run together", "Kari Lund likes Oslo.\nThe ferry LundOslo struck the pier of Bergen on Monday."),
    ("what was said left out", "“It was the worst storm of my life.” Kari Lund revealed on Monday."),
    ("what may be", "Kari Lund could leave Nordbank in Bergen."),
]  # fmt: skip


@pytest.mark.parametrize("text", [s[1] for s in LEFT_OUT], ids=[s[0] for s in LEFT_OUT])
def test_what_cannot_be_printed_makes_no_row(read_text: Read, text: str) -> None:
    told = rows(read_text(LEAD + text, published=DAY))
    assert [r.text for r in told if r.cites[0].start >= len(LEAD)] == []


def test_what_is_denied_last_does_not_deny_the_sentence(read_text: Read) -> None:
    text = "Two trains collided in Bergen on Monday but did not derail."
    assert [r.state for r in rows(read_text(text, published=DAY))] == ["happened"]


def test_one_sentence_makes_one_row(read_text: Read) -> None:
    text = "Kari Lund met Omar Haddad in Bergen on Monday and signed the treaty with Peru."
    assert [r.text for r in rows(read_text(text, published=DAY))] == [text.rstrip(".")]


ONE_EVENT = [
    ("in other words", "President Lund took Peru off the list of rogue states in 2008 as part of a deal on copper.",
     "The Lund government removed Peru from the list of rogue states in 2008 under a deal on its copper."),
    ("without the day in one", "Nordbank unveiled a lightweight pair of smart glasses called Lumen on Monday.",
     "Nordbank has now unveiled its lightweight smart glasses."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), [e[1:] for e in ONE_EVENT], ids=[e[0] for e in ONE_EVENT])  # fmt: skip
def test_one_event_in_two_reports_is_one_row(read_text: Read, one: str, other: str) -> None:
    told = rows(read_text(one, "a.txt", DAY), read_text(other, "b.txt", DAY))
    assert [len({c.report_id for c in r.cites}) for r in told] == [2]


def test_like_deeds_of_two_with_other_figures_are_two_rows(read_text: Read) -> None:
    one = "Kari Lund raised 34 million kroner for her campaign in Bergen on Monday."
    other = "Omar Haddad raised 46 million kroner for his campaign in Bergen on Monday."
    told = rows(read_text(one, "a.txt", DAY), read_text(other, "b.txt", DAY))
    assert [len(r.cites) for r in told] == [1, 1]


def test_the_order_of_rows_does_not_hang_on_the_names_of_the_files(read_text: Read) -> None:
    texts = (
        "Kari Lund opened the ferry terminal in Bergen on Monday.",
        "The mayor of Oslo, Omar Haddad, signed the copper treaty on Monday.",
    )
    orders = {
        tuple(r.text for r in rows(*(read_text(t, n, DAY) for t, n in zip(texts, names, strict=True))))
        for names in (("a.txt", "b.txt"), ("z.txt", "y.txt"))
    }  # fmt: skip
    assert len(orders) == 1
