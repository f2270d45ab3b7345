"""What stands in the timeline, in which words, and when a plan is called changed."""

from collections.abc import Callable

import pytest

from crossread.model.account import TimelineEvent
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.report_dates import bounds
from crossread.reconcile.timeline import events_told, timeline
from crossread.reconcile.utterances import utterances

Read = Callable[..., Reading]


def rows(*readings: Reading) -> tuple[TimelineEvent, ...]:
    people = cast(readings)
    told = events_told(readings, people)
    dated = bounds(readings, told, utterances(readings, people))
    return timeline(told, dated, len(readings))


def test_an_accident_told_in_three_ways_is_one_row_with_the_date_that_is_told(
    read_text: Read,
) -> None:
    a = read_text("A ferry has struck the pier of Bergen.", "a.txt", "2021-05-13")
    b = read_text(
        "The ferry Aurora hit the pier of Bergen on Tuesday evening.\nThe accident happened late Tuesday.",
        "b.txt",
        "2021-05-13",
    )
    told = [r for r in rows(a, b) if r.kind in ("incident", "disaster")]
    assert [(r.when.value, len(r.cites)) for r in told] == [("2021-05-11TEV", 3)]


def test_a_fragment_is_shown_as_its_sentence(read_text: Read) -> None:
    text = "Nora Lund went to Oslo in 2011, founding a bank there in 2012."
    shown = {r.text for r in rows(read_text(text, "a.txt"))}
    assert all(not t.startswith("founding") for t in shown)


DROPPED = [
    "His election.",
    "Nora Lund said the bridge is old. The bridge is old.",
]


@pytest.mark.parametrize("text", DROPPED)
def test_an_undated_row_that_tells_little_is_left_out(read_text: Read, text: str) -> None:
    lead = "Fishermen in Bergen mended their nets.\n"
    told = rows(read_text(lead + text, "a.txt"))
    assert [r.text for r in told if r.cites[0].start >= len(lead)] == []


PLANS = [
    ("will", "Elena Marsh will open the museum in Leeds on 3 May 2021.", "2021-05-01", "updated"),
    ("no older", "Elena Marsh will open the museum in Leeds on 3 May 2021.", "2021-05-09", "agreed"),
    ("decided", "Elena Marsh decided to open the museum in Leeds on 3 May 2021.", "2021-05-01", "agreed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "status"), [p[1:] for p in PLANS], ids=[p[0] for p in PLANS])  # fmt: skip
def test_a_plan_counts_as_changed_only_in_words_of_planning_by_an_older_report(
    read_text: Read, text: str, day: str, status: str
) -> None:
    done = read_text("Elena Marsh opened the museum in Leeds on 3 May 2021.", "b.txt", "2021-05-04")
    told = rows(read_text(text, "a.txt", day), done)
    assert [r.status for r in told if len(r.cites) > 1] in ([status], [])
    assert "updated" not in [r.status for r in told] or status == "updated"


def test_two_terms_of_one_person_are_not_a_changed_plan(read_text: Read) -> None:
    a = read_text("Elena Marsh led the museum of Leeds for nine years.", "a.txt", "2021-05-01")
    b = read_text("Elena Marsh will serve at least four years.", "b.txt", "2021-06-01")
    assert "updated" not in {r.status for r in rows(a, b)}


def test_a_handover_on_another_day_than_planned_is_a_changed_plan(read_text: Read) -> None:
    plan = read_text(
        "Omar Haddad is expected to hand over the post of mayor of Leeds next month.",
        "a.txt",
        "2021-05-01",
    )
    done = read_text(
        "On 8 August 2021 Elena Marsh took office as mayor of Leeds, succeeding Omar Haddad.",
        "b.txt",
        "2021-08-09",
    )
    told = [r for r in rows(plan, done) if r.status == "updated"]
    assert [(r.when.value, any("next month" in c.exact for c in r.cites)) for r in told] == [
        ("2021-08-08", True)
    ]


def test_a_row_that_repeats_another_is_left_out(read_text: Read) -> None:
    text = "At a conference in Leeds on 5 May 2021, Elena Marsh of Nordbank said the bank will sell its stake in Kestrel."
    told = [r.text for r in rows(read_text(text, "a.txt", "2021-05-06"))]
    assert len([t for t in told if "said the bank" in t]) == 1


def test_the_day_of_a_plan_is_not_the_day_on_which_it_was_done(read_text: Read) -> None:
    plan = read_text("Elena Marsh will hand over the museum in June 2021.", "a.txt", "2021-05-01")
    done = read_text("Elena Marsh has handed over the museum in Leeds.", "b.txt")
    told = [r for r in rows(plan, done) if r.state == "happened"]
    assert told
    assert all(r.when.value != "2021-06" for r in told)
    assert all(r.text.startswith("Elena Marsh has handed over") for r in told)


def test_an_election_that_one_report_only_names_is_still_to_come(read_text: Read) -> None:
    a = read_text("The Norwegian election in June 2031 worries Kari Lund.", "a.txt", "2031-05-02")
    b = read_text(
        "Traders in Bergen fear the Norwegian election and its noise.", "b.txt", "2031-05-02"
    )
    told = [r for r in rows(a, b) if r.kind == "election"]
    assert [(r.state, r.when.value, len({c.report_id for c in r.cites})) for r in told] == [
        ("planned", "2031-06", 2)
    ]


def test_a_report_that_is_younger_than_the_election_names_it_as_done(read_text: Read) -> None:
    a = read_text("The Norwegian election in June 2031 worries Kari Lund.", "a.txt", "2031-05-02")
    b = read_text(
        "Traders in Bergen praise the Norwegian election and its outcome.", "b.txt", "2031-07-09"
    )
    told = [r for r in rows(a, b) if r.kind == "election"]
    assert [r.state for r in told] == ["happened"]


READABLE = [
    ("a name goes before a pronoun", "Nora Lund spoke.\nShe praised Omar Haddad in Bergen for the new bridge.", "Nora Lund praised Omar Haddad in Bergen for the new bridge."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), [r[1:] for r in READABLE], ids=[r[0] for r in READABLE])
def test_the_telling_that_reads_best_is_shown(read_text: Read, one: str, other: str) -> None:
    shown = {r.text for r in rows(read_text(one, "a.txt"), read_text(other, "b.txt"))}
    assert other.rstrip(".") in shown


def test_who_said_something_is_not_shown_without_what_was_said(read_text: Read) -> None:
    text = "The bridge is safe, Nora Lund said, adding that Omar Haddad had built it with care."
    shown = {r.text for r in rows(read_text(text, "a.txt"))}
    assert all(not t.startswith("Nora Lund said") for t in shown)


def test_no_two_rows_show_the_same_words_for_one_day(read_text: Read) -> None:
    text = "The price of herring swung wildly in Bergen on 3 May 2021, falling to 40 kroner (4 dollars) before it rose again."
    shown = [(r.text, r.when.value) for r in rows(read_text(text, "a.txt"))]
    assert len(shown) == len(set(shown))
    assert all(t.count("(") == t.count(")") for t, _ in shown)


def test_two_sayings_of_one_speaker_are_two_rows(read_text: Read) -> None:
    text = (
        "Elena Marsh took office as mayor of Leeds on Monday.\n"
        "Elena Marsh thanked the bakers of Leeds. “I owe them my seat,” she said. "
        "Elena Marsh also promised a bridge over the Aire."
    )
    told = rows(read_text(text, "a.txt", "2021-05-04"))
    thanks = next(r for r in told if "thanked" in r.text)
    assert any("owe them" in c.exact for c in thanks.cites)
    assert not any("bridge" in c.exact for c in thanks.cites)
    assert any("bridge" in r.text for r in told)


def test_an_answer_is_shown_with_its_question(read_text: Read) -> None:
    text = (
        "Elena Marsh took office as mayor of Leeds on Monday.\n"
        "Asked whether the old bridge over the Aire would close, Elena Marsh said “No. It should have been mended earlier”."
    )
    told = rows(read_text(text, "a.txt", "2021-05-04"))
    assert [r.when.value for r in told if r.text.startswith("Asked whether")] == ["2021-05-03"]


def test_what_a_headline_names_beside_is_not_the_same_event(read_text: Read) -> None:
    a = read_text(
        "Elena Marsh took office as mayor of Leeds on Monday and outlined three aims for the city.\n"
        "Elena Marsh outlined three aims for the city: bread, bridges and buses.",
        "a.txt",
        "2021-05-04",
    )
    b = read_text("Elena Marsh took office as mayor of Leeds on Monday.", "b.txt", "2021-05-04")
    told = next(r for r in rows(a, b) if r.kind == "takes office")
    assert not any("bread" in c.exact for c in told.cites)


def test_a_going_planned_for_an_unknown_month_is_not_the_one_that_was_done(read_text: Read) -> None:
    plan = read_text("Omar Haddad, the mayor of Leeds, will resign at a fair next month.", "a.txt")
    done = read_text("Omar Haddad, the mayor of Leeds, has resigned.", "b.txt", "2021-08-09")
    assert not any(len({c.report_id for c in r.cites}) > 1 for r in rows(plan, done))


def test_what_a_state_agreed_to_do_has_a_row(read_text: Read) -> None:
    text = "Fishermen in Bergen mended their nets.\nNorway agreed to support Elena Marsh after a talk about herring."
    told = rows(read_text(text, "a.txt", "2021-05-04"))
    assert [(r.kind, r.when.latest) for r in told if "agreed" in r.text] == [
        ("agreement", "2021-05-04")
    ]


def test_who_agrees_that_a_thing_is_so_only_says_so(read_text: Read) -> None:
    text = "Fishermen in Bergen mended their nets.\nElena Marsh agreed that “herring is dear in Leeds”."
    assert all(r.kind != "agreement" for r in rows(read_text(text, "a.txt", "2021-05-04")))


def test_what_was_promised_beside_a_dated_deed_is_not_shown_with_its_day(read_text: Read) -> None:
    text = (
        "Elena Marsh took office as mayor of Leeds on Monday and promised a bridge over the Aire."
    )
    told = rows(read_text(text, "a.txt", "2021-05-05"))
    assert [r.when.value for r in told] == ["2021-05-03"]
