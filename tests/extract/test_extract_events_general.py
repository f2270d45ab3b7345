"""Clauses that are no events of the day, and states that a date or a helping verb decides."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Event, Reading

Read = Callable[..., Reading]
DAY = "2023-05-10"

NO_EVENT = [
    "Coal comes from Australia today, not from Wales.",
    "Click to read today’s paper.",
    "Members of Congress sat in silence.",
]


@pytest.mark.parametrize("text", NO_EVENT)
def test_states_of_things_orders_and_names_are_no_events(read_text: Read, text: str) -> None:
    lead = "Fishermen mended nets.\n"
    events = read_text(lead + text, published=DAY).events
    assert [e for e in events if e.start >= len(lead)] == []


STATES = [
    ("The A42 road is expected to remain closed on Friday.", "closed", "planned"),
    ("Nora Lund was the last of the seven to be hired in 2018.", "hired", "happened"),
    ("Nora Lund was charged this week by a court in Oslo.", "charged", "happened"),
]


@pytest.mark.parametrize(("text", "word", "state"), STATES)
def test_states_by_helping_verbs_and_dates(
    read_text: Read, text: str, word: str, state: str
) -> None:
    reading = read_text(text, published=DAY)
    assert [e.state for e in reading.events if said(reading, e) == word] == [state]


def test_what_happened_has_the_kind_of_its_subject(read_text: Read) -> None:
    reading = read_text("The accident happened near Bergen on Tuesday.", published=DAY)
    assert [(e.kind, e.when.value) for e in reading.events] == [("disaster", "2023-05-09")]


def said(reading: Reading, event: Event) -> str:
    return reading.report.text[event.anchor.start : event.anchor.end]
