"""The same event in several reports is one row, with the best date that is told."""

from collections.abc import Callable

import pytest

from crossread.model.account import TimelineEvent
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.report_dates import bounds
from crossread.reconcile.timeline import events_told, timeline
from crossread.reconcile.utterances import utterances

Read = Callable[..., Reading]

FIRST = (
    "On 3 March 2021, Elena Marsh took office as mayor of Leeds. Omar Haddad praised Elena Marsh."
)
SECOND = "Elena Marsh has taken office as mayor of Leeds, succeeding Omar Haddad."
OLDER = "Elena Marsh will take office as mayor of Leeds next month."


def rows(*readings: Reading) -> tuple[TimelineEvent, ...]:
    people = cast(readings)
    told = events_told(readings, people)
    dated = bounds(readings, told, utterances(readings, people))
    return timeline(told, dated, len(readings))


def coming(told: tuple[TimelineEvent, ...]) -> TimelineEvent:
    found = [e for e in told if e.kind == "takes office"]
    assert len(found) == 1, [e.text for e in told]
    return found[0]


def test_one_row_for_two_tellings_with_the_date_of_one(read_text: Read) -> None:
    row = coming(rows(read_text(FIRST, "a.txt"), read_text(SECOND, "b.txt")))
    assert (row.when.value, row.when.basis, row.status) == ("2021-03-03", "stated", "agreed")
    assert {c.report_id for c in row.cites} == {"r-a.txt", "r-b.txt"}


def test_a_plan_that_another_report_tells_as_done_is_updated(read_text: Read) -> None:
    row = coming(rows(read_text(OLDER, "a.txt"), read_text(FIRST, "b.txt")))
    assert (row.status, row.state) == ("updated", "happened")


def test_plans_of_two_days_differ_and_the_fact_settles_the_day(read_text: Read) -> None:
    plan = read_text("Elena Marsh will open the museum in Leeds on 3 May 2021.", "a.txt")
    moved = read_text("Elena Marsh will open the museum in Leeds on 10 May 2021.", "b.txt")
    fact = read_text("Elena Marsh opened the museum in Leeds on 10 May 2021.", "c.txt")
    assert [e.status for e in rows(plan, moved)] == ["differs"]
    told = rows(plan, fact)
    assert [(e.status, e.state, e.when.value) for e in told] == [
        ("updated", "happened", "2021-05-10")
    ]


APART = [
    ("two people", "Elena Marsh resigned on Monday.", "Omar Haddad resigned on Monday."),
    ("two years", "Elena Marsh resigned in 2019.", "Elena Marsh resigned in 2021."),
    ("fact and denial", "Elena Marsh resigned as mayor.", "Elena Marsh did not resign as mayor."),
    ("two occasions", "Elena Marsh said on Monday that the bridge is safe.", "Elena Marsh said on Tuesday that schools need money."),
]  # fmt: skip


@pytest.mark.parametrize(("what", "one", "other"), APART, ids=[row[0] for row in APART])
def test_different_events_stay_apart(read_text: Read, what: str, one: str, other: str) -> None:
    told = rows(
        read_text(one, "a.txt", published="2022-06-09"),
        read_text(other, "b.txt", published="2022-06-09"),
    )
    assert len(told) == 2, what
    assert {e.status for e in told} == {"single"}


def test_verb_and_noun_of_one_event_join(read_text: Read) -> None:
    told = rows(
        read_text("Sweden invaded Norway in 1808.", "a.txt"),
        read_text("The invasion of Norway by Sweden in 1808 failed.", "b.txt"),
    )
    joined = [e for e in told if len({c.report_id for c in e.cites}) == 2]
    assert [e.when.value for e in joined] == ["1808"]


def test_known_dates_come_first_and_in_order(read_text: Read) -> None:
    text = (
        "Nora Lund met Ivan Petrov in 2014.\nNora Lund resigned in 2010.\nNora Lund met Anna Berg."
    )
    values = [e.when.value for e in rows(read_text(text))]
    assert values == ["2010", "2014", None]


def test_the_text_is_the_slice_of_the_first_citation(read_text: Read) -> None:
    for event in rows(read_text(FIRST, "a.txt"), read_text(SECOND, "b.txt")):
        assert event.text == event.cites[0].exact
        assert len(event.text) > 10


def test_the_order_of_reports_makes_no_difference(read_text: Read) -> None:
    a, b, c = (
        read_text(FIRST, "a.txt"),
        read_text(SECOND, "b.txt"),
        read_text(OLDER, "c.txt"),
    )
    assert rows(a, b, c) == rows(c, a, b) == rows(b, c, a)


def test_an_exact_copy_adds_no_event(read_text: Read) -> None:
    once = rows(read_text(FIRST, "a.txt"))
    twice = rows(read_text(FIRST, "a.txt"), read_text(FIRST, "b.txt"))
    assert [e.text for e in once] == [e.text for e in twice]
