"""A report without a date is bounded by what it and the others tell, and never wrongly; its times follow as far as the bounds settle them."""

from collections.abc import Callable

import pytest

from crossread.model.account import BoundedReport, TimelineEvent
from crossread.model.layers import Reading
from crossread.reconcile.gaps import gaps
from crossread.reconcile.people import cast
from crossread.reconcile.report_dates import bounds
from crossread.reconcile.timeline import events_told, timeline
from crossread.reconcile.utterances import utterances

Read = Callable[..., Reading]
OFFICE = "On 3 March 2021, Elena Marsh took office as mayor of Leeds. Omar Haddad praised Elena Marsh."  # a Wednesday
SET = "Elena Marsh opened the museum in Leeds on 3 May 2021."


def bounded(*readings: Reading) -> dict[str, BoundedReport]:
    people = cast(readings)
    return bounds(readings, events_told(readings, people), utterances(readings, people))


def rows(*readings: Reading) -> tuple[TimelineEvent, ...]:
    told = events_told(readings, cast(readings))
    return timeline(told, bounded(*readings), len(readings))


FROM_ANOTHER = [
    ("told as done", "Elena Marsh has taken office as mayor of Leeds.", "2021-03-03", None),
    ("told as still to come", "Elena Marsh will take office as mayor of Leeds next month.", None, "2021-03-03"),
    ("a weekday of the past week", "Elena Marsh took office as mayor of Leeds on Wednesday.", "2021-03-03", "2021-03-09"),
    ("yesterday", "Elena Marsh took office as mayor of Leeds yesterday.", "2021-03-04", "2021-03-04"),
    ("today", "Elena Marsh took office as mayor of Leeds today.", "2021-03-03", "2021-03-03"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "earliest", "latest"), [r[1:] for r in FROM_ANOTHER], ids=[r[0] for r in FROM_ANOTHER]
)
def test_another_report_dates_what_it_tells(
    read_text: Read, text: str, earliest: str | None, latest: str | None
) -> None:
    found = bounded(read_text(OFFICE, "a.txt", "2021-03-04"), read_text(text, "b.txt"))
    when = found["r-b.txt"].when
    assert (when.value, when.basis) == (None, "bounded")
    assert (when.earliest, when.latest) == (earliest, latest)
    slices = (*found["r-b.txt"].after, *found["r-b.txt"].before)
    assert {c.report_id for c in slices} == {"r-a.txt", "r-b.txt"}


def test_a_deed_of_a_week_that_another_report_tells_was_done_by_then(read_text: Read) -> None:
    other = read_text("Elena Marsh resigned as mayor of Leeds last week.", "a.txt", "2021-03-11")
    found = bounded(other, read_text("Elena Marsh has resigned as mayor of Leeds.", "b.txt"))
    when = found["r-b.txt"].when
    assert (when.earliest, when.latest) == ("2021-03-01", None)


FROM_ITSELF = [
    ("a past date", "Elena Marsh resigned on 3 May 2021.", "2021-05-03", None),
    ("a year to come", "Elena Marsh will open the museum in 2031.", None, "2031"),
    ("the latest of several", "Elena Marsh resigned in June 2020. Omar Haddad died in 2019.", "2020-06", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "earliest", "latest"), [r[1:] for r in FROM_ITSELF], ids=[r[0] for r in FROM_ITSELF]
)
def test_its_own_dates_bound_it(
    read_text: Read, text: str, earliest: str | None, latest: str | None
) -> None:
    when = bounded(read_text(text, "b.txt"))["r-b.txt"].when
    assert (when.earliest, when.latest) == (earliest, latest)


UNBOUNDED = [
    ("a date that only names", "Elena Marsh praised the 2031 budget.", "b.txt"),
    ("set for a day", "The hearing was set for 3 May 2031.", "b.txt"),
    ("the present tense", "Elena Marsh takes office as mayor of Leeds in March 2031.", "b.txt"),
    ("words of another time", "“We will open the museum in 2031,” Elena Marsh said.", "b.txt"),
    ("a plan of the past", "Elena Marsh was expected to open the museum in 2031.", "b.txt"),
]  # fmt: skip


@pytest.mark.parametrize("text", [r[1] for r in UNBOUNDED], ids=[r[0] for r in UNBOUNDED])
def test_what_may_lie_on_either_side_bounds_nothing(read_text: Read, text: str) -> None:
    assert bounded(read_text(text, "b.txt")) == {}


def test_a_deed_is_later_than_the_report_that_plans_it(read_text: Read) -> None:
    plan = read_text("Elena Marsh will open the museum in Leeds.", "a.txt", "2021-05-01")
    done = read_text("Elena Marsh opened the museum in Leeds.", "b.txt")
    assert bounded(plan, done)["r-b.txt"].when.earliest == "2021-05-01"


def test_words_quoted_were_spoken_before(read_text: Read) -> None:
    words = "“The bridge over the river was closed far too late for everybody in town,”"
    a = read_text(f"{words} Elena Marsh said on Tuesday.", "a.txt", "2021-03-04")
    b = read_text(f"{words} said Elena Marsh.", "b.txt")
    assert bounded(a, b)["r-b.txt"].when.earliest == "2021-03-02"


def test_a_report_told_on_both_sides_of_one_event_is_not_bounded(read_text: Read) -> None:
    torn = "Elena Marsh resigned on 3 May 2021. Elena Marsh will open the museum in 2019."
    assert bounded(read_text(torn, "b.txt")) == {}


def test_the_words_of_both_reports_are_shown(read_text: Read) -> None:
    readings = (
        read_text(SET, "a.txt", "2021-05-04"),
        read_text("Elena Marsh will open the museum in Leeds.", "b.txt"),
    )
    told = [g.text for g in gaps(readings, bounded(*readings)) if "written" in g.text]
    assert len(told) == 1
    assert "not after 3 May 2021" in told[0]
    assert "“Elena Marsh will open the museum in Leeds”" in told[0]
    assert "“Elena Marsh opened the museum in Leeds on 3 May 2021”" in told[0]


def test_the_row_takes_the_day_of_another_report_and_the_words_stay_open(read_text: Read) -> None:
    undated = read_text("Elena Marsh took office as mayor of Leeds on Wednesday.", "b.txt")
    told = rows(read_text(OFFICE, "a.txt", "2021-03-04"), undated)
    office = [r for r in told if r.kind == "takes office"]
    assert [r.when.value for r in office] == ["2021-03-03"]
    assert [t.when.value for t in undated.times] == ["XXXX-WXX-3"]


def test_a_weekday_is_not_that_of_another_day(read_text: Read) -> None:
    undated = read_text("Elena Marsh took office as mayor of Leeds on Friday.", "b.txt")
    told = rows(read_text(OFFICE, "a.txt", "2021-03-04"), undated)
    friday = [r for r in told if any("Friday" in c.exact for c in r.cites)]
    assert [r.when.value for r in friday] == [None]


SETTLED = [
    ("the same year at both bounds", "Elena Marsh founded a bank 14 years ago.", "2007", None, None),
    ("last year", "Omar Haddad resigned last year.", "2020", None, None),
    ("a weekday of a wide span", "Omar Haddad resigned on Tuesday.", None, None, "2021-11"),
    ("nothing but done", "Omar Haddad left Leeds.", None, None, "2021-11"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "earliest", "latest"), [r[1:] for r in SETTLED], ids=[r[0] for r in SETTLED]
)
def test_the_bounds_settle_what_they_can(
    read_text: Read, text: str, value: str | None, earliest: str | None, latest: str | None
) -> None:
    own = (
        "Elena Marsh took office in March 2021. Elena Marsh will open the museum in November 2021."
    )
    told = [r for r in rows(read_text(f"{own} {text}", "b.txt")) if text.startswith(r.text)]
    assert [(r.when.value, r.when.earliest, r.when.latest) for r in told] == [
        (value, earliest, latest)
    ]


def test_what_is_said_without_a_day_has_that_of_the_lead(read_text: Read) -> None:
    lead = "Elena Marsh took office as mayor of Leeds on Tuesday.\n"
    said = "Omar Haddad praised Elena Marsh for the new rooms."
    earlier = "Omar Haddad had praised Nora Lund for the old rooms."
    told = {
        r.text: r.when for r in rows(read_text(f"{lead}{said}\n{earlier}", "a.txt", "2021-05-05"))
    }
    assert (told[said[:-1]].value, told[said[:-1]].basis) == ("2021-05-04", "inferred")
    assert all(w.value is None for t, w in told.items() if t in earlier)


def test_of_a_mishap_people_speak_on_the_days_after_too(read_text: Read) -> None:
    text = (
        "A ferry hit the pier of Bergen on Tuesday and two sailors died.\n"
        "Kari Lund praised Nora Berg for the swift rescue."
    )
    told = [r.when for r in rows(read_text(text, "a.txt", "2021-05-13")) if "praised" in r.text]
    assert [(w.value, w.latest) for w in told] == [(None, "2021-05-13")]


def test_after_another_day_what_is_said_stays_open(read_text: Read) -> None:
    text = (
        "Elena Marsh opened the museum in Leeds on Tuesday.\n"
        "Nora Lund closed the library in Leeds on 3 March 2021.\n"
        "Omar Haddad praised Nora Lund for the old rooms."
    )
    told = rows(read_text(text, "a.txt", "2021-05-05"))
    assert [r.when.value for r in told if r.text.startswith("Omar")] == [None]
