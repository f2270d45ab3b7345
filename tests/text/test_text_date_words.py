import pytest

from crossread.model.report import When
from crossread.text.date_words import point_words, when_words


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2031", "2031"),
        ("2031-03", "March 2031"),
        ("2031-03-03", "3 March 2031"),
        ("2031-03-03T15:00", "3 March 2031, 15:00"),
        ("2031-03-03T15:00:00Z", "3 March 2031, 15:00 UTC"),
        ("2031-03-03T15:00:00.000+01:00", "3 March 2031, 15:00 +01:00"),
        ("2031-03-03TMO", "3 March 2031, morning"),
        ("2031-SU", "summer 2031"),
        ("2031-W10", "the week of 3 March 2031"),
        ("2031-W10-WE", "the weekend of 8 March 2031"),
        ("2031-W60", "2031-W60"),
        ("2031-Q3", "quarter 3 of 2031"),
        ("203", "the 2030s"),
        ("203X", "the 2030s"),
        ("18XX", "the 19th century"),
        ("10XX", "the 11th century"),
        ("20XX", "the 21st century"),
        ("2031-XX-XX", "some time in 2031"),
        ("2031-03-03TMN", "3 March 2031, midnight"),
        ("XXXX-SU", "summer, year unknown"),
        ("XXXX-Q3", "quarter 3, year unknown"),
        ("XXXX-QX", "date unknown"),
        ("XXXX-WXX-WE", "date unknown"),
        ("XXXX-11-09T10:00", "9 November, year unknown"),
        ("P2Y6M", "2 years and 6 months"),
        ("PT5H30M", "5 hours and 30 minutes"),
        ("P1WE", "1 weekend"),
        ("PXY", "some years"),
        ("PTXM", "some minutes"),
        ("PXC", "some centuries"),
        ("PXX", "some time"),
        ("XXXX-WXX-4", "a Thursday, date unknown"),
        ("XXXX-XX", "date unknown"),
        ("XXXX-WXX", "date unknown"),
        ("XXXX-12-24", "24 December, year unknown"),
        ("P10Y", "10 years"),
        ("P1D", "1 day"),
        ("PT5M", "5 minutes"),
        ("P5M", "5 months"),
        ("PAST_REF", "in the past"),
        ("2031-99-03", "3 month 99 2031"),
        ("no date at all", "no date at all"),
    ],
)
def test_a_value_is_told_at_its_own_precision(value: str, expected: str) -> None:
    assert point_words(value) == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (When("2031-03-03", "stated"), "3 March 2031"),
        (When("2031-03", "stated", end="2031-05"), "March 2031 to May 2031"),
        (When("2031", "stated", end="2031"), "2031"),
        (When(None, "unknown"), "date unknown"),
        (When(None, "bounded", earliest="2031-03-01"), "not before 1 March 2031"),
        (When(None, "bounded", latest="2031-03-01"), "not after 1 March 2031"),
        (When(None, "bounded", earliest="2030", latest="2031"), "between 2030 and 2031"),
        (When(None, "stated", end="2031"), "until 2031"),
    ],
)
def test_a_time_says_what_is_known_and_no_more(when: When, expected: str) -> None:
    assert when_words(when) == expected
