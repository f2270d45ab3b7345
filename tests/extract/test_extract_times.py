"""Expressions of time: where they stand, what they mean, and that nothing is guessed."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extract.times import times
from crossread.model.layers import Reading, Timex
from crossread.model.report import UNKNOWN_TEXT, CitedText, Report, Zone

TUESDAY = "2021-03-09"


def report(text: str, published: str | None = TUESDAY, basis: str = "given") -> Report:
    dated = CitedText(published, basis) if published else UNKNOWN_TEXT  # type: ignore[arg-type]
    paragraphs = re.finditer(r"[^\n]+", text)
    return Report(
        id="r-1", source="a.txt", sha256="0" * 64, text=text, language="en", title=UNKNOWN_TEXT,
        outlet=UNKNOWN_TEXT, dateline=UNKNOWN_TEXT, authors=(), agencies=(), published=dated,
        updated=UNKNOWN_TEXT, zones=tuple(Zone("body", m.start(), m.end()) for m in paragraphs),
    )  # fmt: skip


def found(text: str, published: str | None = TUESDAY) -> list[Timex]:
    return list(times(Reading(report(text, published))))


def told(text: str, published: str | None = TUESDAY) -> list[tuple[str, str, str | None]]:
    return [(text[t.start : t.end], t.type, t.when.value) for t in found(text, published)]


DATES = [
    ("The bridge opened on 4 May 1998.", "4 May 1998", "1998-05-04"),
    ("The bridge opened on May 4, 1998.", "May 4, 1998", "1998-05-04"),
    ("The bridge opened on Thursday, 4 June 1998.", "Thursday, 4 June 1998", "1998-06-04"),
    ("It was signed on the 2nd of June 2003.", "2nd of June 2003", "2003-06-02"),
    ("Filed as 2020-11-30 in the register.", "2020-11-30", "2020-11-30"),
    ("They have met since October 1987.", "October 1987", "1987-10"),
    ("Rents have risen since 2014.", "2014", "2014"),
    ("It was built in the late 1970s.", "the late 1970s", "197X"),
    ("It was built in the 19th century.", "the 19th century", "18XX"),
    ("Sales fell in the third quarter of 2019.", "the third quarter of 2019", "2019-Q3"),
    ("They married in the summer of 2012.", "the summer of 2012", "2012-SU"),
    ("The mayor resigned on Monday.", "Monday", "2021-03-08"),
    ("The mayor resigned on Tuesday.", "Tuesday", "2021-03-09"),
    ("The mayor resigned on Wednesday.", "Wednesday", "2021-03-03"),
    ("The mayor will resign on Wednesday.", "Wednesday", "2021-03-10"),
    ("The mayor resigned last Tuesday.", "last Tuesday", "2021-03-02"),
    ("The mayor resigned yesterday.", "yesterday", "2021-03-08"),
    ("The mayor will speak tomorrow.", "tomorrow", "2021-03-10"),
    ("The mayor resigned last week.", "last week", "2021-W09"),
    ("The fair will return next month.", "next month", "2021-04"),
    ("The fair closed earlier this month.", "earlier this month", "2021-03"),
    ("The fair will return later this month.", "later this month", "2021-03"),
    ("He left the firm last July.", "last July", "2020-07"),
    ("He left the firm in January.", "January", "2021-01"),
    ("He will join the firm in September.", "September", "2021-09"),
    ("He left the firm last year.", "last year", "2020"),
    ("He left the firm six years ago.", "six years ago", "2015"),
    ("He left the firm three weeks ago.", "three weeks ago", "2021-W07"),
    ("He left the firm two days ago.", "two days ago", "2021-03-07"),
    ("Nobody can tell what the future holds.", "the future", "FUTURE_REF"),
    ("He recently left the firm.", "recently", "PAST_REF"),
    ("At one time he owned a circus.", "At one time", "PAST_REF"),
    ("We ought to have asked them earlier.", "earlier", "PAST_REF"),
    ("She now owns the circus.", "now", "PRESENT_REF"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value"), DATES)
def test_dates_are_found_whole_and_resolved(text: str, phrase: str, value: str) -> None:
    assert told(text) == [(phrase, "DATE", value)]


LENGTHS = [
    ("She led the choir for 14 years.", "14 years", "P14Y"),
    ("She led the choir for a decade.", "a decade", "P10Y"),
    ("After her 14-year reign she left.", "14-year", "P14Y"),
    ("It took more than two-and-a-half years.", "more than two-and-a-half years", "P2Y6M"),
    ("It took just over a month.", "just over a month", "P1M"),
    ("It took about three hours.", "about three hours", "PT3H"),
    ("It took half an hour.", "half an hour", "PT30M"),
    ("The strike neared the 1,000-day mark.", "the 1,000-day mark", "P1000D"),
    ("Prices fell in recent months.", "recent months", "PXM"),
    ("Prices fell over the past two weeks.", "the past two weeks", "P2W"),
    ("It lasted several days.", "several days", "PXD"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), LENGTHS)
def test_lengths_keep_their_hedge_and_leave_out_prepositions(
    text: str, phrase: str, value: str
) -> None:
    assert told(text) == [(phrase, "DURATION", value)]


def test_times_of_day_and_repeated_times() -> None:
    assert told("The vote began at 7:15 p.m. on Monday.") == [
        ("7:15 p.m. on Monday", "TIME", "2021-03-08T19:15")
    ]
    assert told("The market is held every Friday.") == [("every Friday", "SET", "XXXX-WXX-5")]
    assert told("The ferry runs daily.") == [("daily", "SET", "P1D")]


def test_the_same_year_looks_back_in_the_text() -> None:
    (year, same) = found("The mill burned down in 1911. The bank failed the same year.")
    assert (year.when.value, year.when.basis) == ("1911", "stated")
    assert (same.when.value, same.when.basis, same.when.anchor) == ("1911", "inferred", "1911")


@pytest.mark.parametrize(
    "text",
    [
        "You may leave if you like.",
        "They march through the town with drums.",
        "It is the longest war since the Second World War.",
        "A 61-year-old man and a boy who is 9 years old were found.",
        "Some 2000 people came, and 1,985 stayed.",
        "The Boeing flight 1549 and room 2012 were empty.",
        "They won 3-1 in front of a big crowd.",
        "She came first and he came second.",
        "Two thirds of them and a quarter of us stayed.",
        "The guide costs $2014.",
    ],
)
def test_look_alikes_are_not_times(text: str) -> None:
    assert told(text) == []


UNDATED = [
    ("The mayor resigned on Wednesday.", "XXXX-WXX-3"),
    ("The fair will return in November.", "XXXX-11"),
    ("The fair closed on 9 November.", "XXXX-11-09"),
    ("The mayor resigned last week.", "XXXX-WXX"),
    ("The mayor resigned yesterday.", "XXXX-XX-XX"),
    ("He left the firm six years ago.", "XXXX"),
]


@pytest.mark.parametrize(("text", "value"), UNDATED)
def test_a_report_without_a_date_is_not_guessed_at(text: str, value: str) -> None:
    (time,) = found(text, published=None)
    assert (time.when.value, time.when.basis, time.when.anchor) == (value, "unknown", None)


def test_a_date_that_was_only_inferred_anchors_nothing() -> None:
    text = "The mayor resigned on Wednesday."
    (time,) = times(Reading(report(text, TUESDAY, "inferred")))
    assert time.when.value == "XXXX-WXX-3"


def test_only_the_article_is_read() -> None:
    text = "Published 3 June 2019\nThe mill burned down in 1911."
    made = report(text)
    zones = (Zone("date_line", 0, 21), Zone("body", 22, len(text)))
    from msgspec.structs import replace

    assert [t.when.value for t in times(Reading(replace(made, zones=zones)))] == ["1911"]


PIECES = st.sampled_from([
    "on Wednesday", "last July", "six years ago", "yesterday", "the same year", "in 1911", "a decade", "at 7:15 p.m.",
    "two days later", "this week", "the third quarter", "a year earlier", "every day", "on 9 November", "tonight",
    "the mayor said", "with 40 others", ".", ",", "“", "”", "—", "\n", "the weekend", "next spring", "May", "the year before",
    "the next morning", "on the previous Friday", "two to three weeks", "the 2019 period", "the latest period", "Monday nights",
    "the day before the vote", "on 4 May 2020", "one day", "every July", "twenty-four hours ago", "the mayor said on Friday",
])  # fmt: skip


@given(st.lists(PIECES, max_size=14), st.booleans())
def test_spans_fit_and_nothing_is_resolved_without_an_anchor(
    pieces: list[str], dated: bool
) -> None:
    text = " ".join(pieces)
    previous, named = 0, set()
    for time in found(text, TUESDAY if dated else None):
        assert previous <= time.start < time.end <= len(text)
        previous = time.end
        assert text[time.start : time.end].strip() == text[time.start : time.end]
        if time.when.basis == "inferred":
            assert time.when.anchor
        if not dated and time.when.anchor:
            assert time.when.anchor in named  # a date that the text itself names
        named.add(time.when.value)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 28)))
def test_a_weekday_in_the_past_is_the_last_one(day: dt.date) -> None:
    (time,) = found("The mayor resigned on Thursday.", day.isoformat())
    then = dt.date.fromisoformat(time.when.value or "")
    assert then.isoweekday() == 4
    assert 0 <= (day - then).days < 7
