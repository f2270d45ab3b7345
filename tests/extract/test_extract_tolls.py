"""Who is told as killed or hurt: by which words, how many, and whether it is the report's own incident."""

from collections.abc import Callable

import pytest
from msgspec import structs

from crossread.extract.tolls import tolls
from crossread.model.layers import Harm, Reading
from crossread.model.report import CitedText

Read = Callable[..., Reading]


def harms(read_text: Read, text: str, published: str | None = "2021-03-09") -> tuple[Harm, ...]:
    return tolls(read_text(text, published=published))[0].harms


def told(read_text: Read, text: str) -> list[tuple[str, list[tuple[str, int | None]]]]:
    return [
        (h.outcome, [(text[v.span.start : v.span.end], v.number) for v in h.victims])
        for h in harms(read_text, text)
    ]


TOLD = [
    ("passive", "Two men were killed in the quake.", [("killed", [("Two men", 2)])]),
    ("active", "The blast injured 40 people.", [("injured", [("40 people", 40)])]),
    ("death", "A miner died in the tunnel.", [("killed", [("A miner", 1)])]),
    ("outcome open", "A clerk was shot in the leg.", [("hit", [("A clerk", 1)])]),
    ("shot dead", "A clerk was shot dead.", [("killed", [("A clerk", 1)])]),
    ("stabbed to death", "A clerk was stabbed to death.", [("killed", [("A clerk", 1)])]),
    (
        "one participle shares the subject of the other",
        "A clerk was shot and killed.",
        [("hit", [("A clerk", 1)]), ("killed", [("A clerk", 1)])],
    ),
    (
        "killed and others hurt without a second verb",
        "One woman was killed and three others injured.",
        [("killed", [("One woman", 1)]), ("injured", [("three others", 3)])],
    ),
    (
        "left dead",
        "The crash left two people dead and five wounded.",
        [("killed", [("two people", 2)]), ("injured", [("five", 5)])],
    ),
    (
        "others behind the word belong to the next word",
        "The landslide left nine people dead and 21 others injured.",
        [("killed", [("nine people", 9)]), ("injured", [("21 others", 21)])],
    ),
    (
        "joined victims",
        "He and three others were shot.",
        [("hit", [("He", 1), ("three others", 3)])],
    ),
    (
        "one of them fatally",
        "Four people were shot, one fatally.",
        [("hit", [("Four people", 4)]), ("killed", [("one", 1)])],
    ),
    (
        "death of",
        "She is charged in the death of a boy.",
        [("killed", [("a boy", 1)])],
    ),
    (
        "numbers named",
        "It was the second triple shooting.",
        [("hit", [("triple shooting", 3)])],
    ),
    ("deaths counted", "The crash caused two deaths.", [("killed", [("two deaths", 2)])]),
    (
        "bodies counted",
        "Divers found three bodies.",
        [("killed", [("three bodies", 3)])],
    ),
    (
        "two verbs with one object",
        "He shot and killed his brother.",
        [("hit", [("his brother", 1)]), ("killed", [("his brother", 1)])],
    ),
    (
        "relative clause far from its noun",
        "The car left the road, killing a woman, who died at once.",
        [("killed", [("a woman", 1)]), ("killed", [("a woman", 1)])],
    ),
    ("hospital", "Two boys were taken to a hospital.", [("injured", [("Two boys", 2)])]),
    (
        "wounds of which one may die",
        "Officers found two men with gunshot wounds.",
        [("hit", [("two men", 2)])],
    ),
    (
        "wounds",
        "The driver suffered minor injuries.",
        [("injured", [("The driver", 1)])],
    ),
    (
        "relative clause",
        "A nurse who was wounded went home.",
        [("injured", [("A nurse", 1)])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in TOLD], ids=[c[0] for c in TOLD])
def test_words_that_tell_of_people_killed_or_hurt(
    read_text: Read, text: str, expected: list[tuple[str, list[tuple[str, int | None]]]]
) -> None:
    assert told(read_text, text) == expected


NOBODY = [
    ("nobody", "Nobody was injured in the fire."),
    ("no people", "No passengers were hurt."),
    ("denied", "The driver was not injured."),
    ("possible", "The gas could have killed the family."),
    ("wished", "He threatened to kill the mayor."),
    ("nobody in particular", "It is sad when any child is hurt."),
    ("a compound", "The club sacked its hitting coach."),
    ("an adjective", "The grief-stricken mother wept."),
    ("an animal", "The storm killed a cow."),
    ("a plane", "The army shot down a drone."),
    ("asked for", '"Do not let my son die," she said.'),
    ("outlived", "He is survived by two sons."),
]


@pytest.mark.parametrize("text", [c[1] for c in NOBODY], ids=[c[0] for c in NOBODY])
def test_what_harms_nobody_is_no_harm(read_text: Read, text: str) -> None:
    assert told(read_text, text) == []


def test_an_age_and_a_year_are_no_number_of_people(read_text: Read) -> None:
    text = "Three boys, ages 9, 11 and 14, were wounded. Anna Lund, 34, was killed in 2021."
    numbers = [v.number for h in harms(read_text, text) for v in h.victims]
    assert set(numbers) == {3, 1}


def test_ages_and_names_of_victims_are_told(read_text: Read) -> None:
    text = "A 15-year-old girl was wounded. Karl Moe, 34, was killed."
    found = [v for h in harms(read_text, text) for v in h.victims]
    assert [(v.name, v.age, v.gender) for v in found] == [
        (None, 15, "f"),
        ("Karl Moe", 34, None),
    ]


OTHERS = [
    (
        "an earlier year",
        "Two men were killed on Monday when a bus burned.\nIn 2012, a fire killed 31 people in the same street.",
        [True, False],
    ),
    (
        "an earlier month",
        "Two men were killed on Monday when a bus burned.\nIn January, a boy was killed by a bus.",
        [True, False],
    ),
    (
        "a separate incident",
        "Two men were killed on Monday in a shooting.\nIn a separate shooting, a woman was wounded.",
        [True, False],
    ),
    (
        "a tally over time",
        "Two men were killed on Monday in a shooting.\nSince January, 40 people have been killed in the town.",
        [True, False],
    ),
    (
        "a tally up to a day",
        "Two men were killed on Monday in a shooting.\nAs of Monday, 40 people had been killed in the town.",
        [True, False],
    ),
    (
        "only the month of its own incident",
        "A court heard how a boy was killed by a bus in February 2020.",
        [True],
    ),
    (
        "a death days later",
        "A woman was shot on Friday.\nShe died on Monday.",
        [True, True],
    ),
]


@pytest.mark.parametrize(("text", "own"), [c[1:] for c in OTHERS], ids=[c[0] for c in OTHERS])
def test_harm_of_other_incidents_is_marked(read_text: Read, text: str, own: list[bool]) -> None:
    assert [h.own for h in harms(read_text, text)] == own


def test_a_report_leads_with_harm_only_where_it_tells_it_early(read_text: Read) -> None:
    filler = " ".join(f"The council then spoke of road number {n}." for n in "123456789")
    early = read_text("Two men were killed when a bridge fell.\n" + filler)
    late = read_text(filler + "\nTwo men were killed when a bridge fell.")
    assert (tolls(early)[0].leads, tolls(late)[0].leads) == (True, False)


def test_a_headline_makes_it_what_the_report_is_about(read_text: Read) -> None:
    filler = " ".join(f"The council then spoke of road number {n}." for n in "123456789")
    reading = read_text(filler + "\nTwo men were taken to a hospital.")
    told_so = CitedText("Two hurt in Hull crash", "given")
    named = structs.replace(reading, report=structs.replace(reading.report, title=told_so))
    assert (tolls(reading)[0].leads, tolls(named)[0].leads) == (False, True)


DAYS = [
    ("with the harm", "A man was shot on Sunday night.", {"2021-03-07"}),
    ("with the incident", "A man was shot. The shooting happened on Sunday.", {"2021-03-07"}),
    ("not the day it was told", "A man was shot, police said Monday.", set()),
    ("not the day of the trial", "He pleaded guilty Monday. A man was shot.", set()),
]


@pytest.mark.parametrize(("text", "days"), [c[1:] for c in DAYS], ids=[c[0] for c in DAYS])
def test_days_told_for_the_incident(read_text: Read, text: str, days: set[str]) -> None:
    found = tolls(read_text(text, published="2021-03-09"))[0].dated
    assert {(d.when.value or "")[:10] for d in found if d.weight} == days


def test_every_span_is_a_slice_of_the_text(read_text: Read) -> None:
    text = "\n".join(c[1] for c in TOLD)
    for harm in harms(read_text, text):
        spans = [(harm.start, harm.end), harm.word, *(v.span for v in harm.victims)]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert harm.start <= harm.word.start < harm.word.end <= harm.end
