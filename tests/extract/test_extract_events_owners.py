"""Whose date a date is: that of the verb told, of another verb, or of a noun."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Reading

Read = Callable[..., Reading]
DAY = "2023-05-10"

OWNERS = [
    # what, text, verb, date
    ("of the verb", "Kari Lund left Nordbank on Monday.", "left", "2023-05-08"),
    ("of a noun behind it", "Kari Lund left Monday's vote in Bergen early.", "left", None),
    ("of a name of a thing", "Kari Lund sold her 2018 Falcon to Omar Haddad.", "sold", None),
    ("of an attack that is its scene", "Kari Lund lost a leg in the December 2016 attack.", "lost", None),
    ("of what lay before", "Bergen raised the monument decades after the end of the siege in 1865.", "raised", None),
    ("of the verb before", "Kari Lund said Tuesday she would resign as mayor of Bergen in July 2023.", "resign", "2023-07"),
    ("of a clause inside", "Kari Lund signed the treaty that Peru had left in 2018.", "signed", None),
    ("of a meeting that one goes to", "Kari Lund was summoned to Oslo for a meeting with the king on Monday.", "summoned", "2023-05-08"),
    ("of both verbs", "In 2008, when Peru lost the vote, Kari Lund was arrested in Lima.", "arrested", "2008"),
    ("taken up by when", "In 2008, when Peru lost the vote, Kari Lund was arrested in Lima.", "lost", "2008"),
    ("of what it is for", "Kari Lund laid out the budget of Bergen for 2017.", "laid", None),
    ("how long a record stood", "Nordbank is selling its largest stake since the 1980s.", "selling", "2023-05"),
    ("of what goes on now", "Police in Bergen are investigating the fraud of April 2019.", "investigating", "2023-05"),
    ("set for it", "The vote in Bergen was postponed for 3 June 2023.", "postponed", "2023-06-03"),
    ("of a quarter of a game", "The quarterback Omar Haddad left the field after his touchdown in the third quarter.", "left", None),
    ("too round for a year", "Kari Lund founded Nordbank in Bergen half a century ago.", "founded", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verb", "date"), [o[1:] for o in OWNERS], ids=[o[0] for o in OWNERS])  # fmt: skip
def test_a_date_dates_its_own_word(read_text: Read, text: str, verb: str, date: str | None) -> None:
    reading = read_text(text, published=DAY)
    words = {text[e.anchor.start : e.anchor.end]: e.when.value for e in reading.events}
    assert words.get(verb) == date


def test_what_lies_behind_a_day_is_bounded_by_it(read_text: Read) -> None:
    reading = read_text("Kari Lund left Nordbank after the third quarter of 2021.", published=DAY)
    assert [(e.when.value, e.when.earliest) for e in reading.events] == [(None, "2021-Q3")]


def test_a_bare_weekday_six_days_ago_may_be_tomorrow_elsewhere(read_text: Read) -> None:
    # The report is of a Wednesday: its Thursday is the last one, or has begun where the event was.
    reading = read_text("Kari Lund left Nordbank on Thursday.", published=DAY)
    when = reading.events[0].when
    assert (when.value, when.earliest, when.latest) == (None, "2023-05-04", "2023-05-11")
    assert read_text("Kari Lund left Nordbank last Thursday.", published=DAY).events[0].when.value


def test_what_goes_on_is_of_the_month_of_the_report(read_text: Read) -> None:
    # It began before the report's day, and nobody tells when.
    reading = read_text("Nets dried.\nPolice in Bergen are investigating Nordbank.", published=DAY)
    assert [e.when.value for e in reading.events if e.kind == "legal"] == [DAY[:7]]
