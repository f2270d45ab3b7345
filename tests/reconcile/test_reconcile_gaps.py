"""What a reader would ask and no report tells: true, in our own words, with the words that raised it."""

import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.pipeline import make_dossier
from crossread.settings import Settings

QUARRY = "The quarry of Skarholm burned down on Friday."


def gaps(reader: Reader, *reports: tuple[str, str | None]) -> list[str]:
    """The gaps of one story; each report by its text and date, named "1", "2", …"""
    made = [body_report(text, f"{n}.txt", day) for n, (text, day) in enumerate(reports, start=1)]
    (story,) = make_dossier(made, [], reader, Settings(one_story=True)).stories
    return [g.text for g in story.gaps]


ASKED = [
    ("An explosion shook the mill of Skarholm on Friday.", "whether anyone was killed or hurt"),
    ("Former mayor Anna Horn was sentenced to 3 years by a court in Skarholm.", "what the accused or the defence says"),
    ("Berta Falk resigned on Friday as head of the Skarholm port.", "who held the office before, or who follows"),
    ("Polls closed in Skarholm on Sunday and Berta Falk won.", "by which share or how many votes"),
    ("The grocer Falk & Sons was acquired by a rival.", "for how much money"),
    ("Parliament approved the budget on Friday.", "by how many votes"),
    ("Fishermen marched through Skarholm on Friday.", "how many took part"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "asked"), ASKED)
def test_what_a_reader_would_ask_of_such_a_story_is_a_gap_with_the_words_that_raise_it(
    text: str, asked: str, reader: Reader
) -> None:
    (gap,) = [g for g in gaps(reader, (text, "2031-04-05")) if asked in g]
    assert gap.startswith(f"No report tells {asked}: “")
    assert text in gap


def test_a_question_that_one_report_answers_is_no_gap(reader: Reader) -> None:
    blast = "An explosion shook the mill of Skarholm on Friday."
    hurt = f"{blast} Two millers were injured."
    told = gaps(reader, (blast, "2031-04-05"), (hurt, "2031-04-05"))
    assert not any("killed or hurt" in g for g in told)


LEFT = [
    ("It was not yet clear what caused the fire.", "the cause"),
    ("The names of the crew have not been released.", "the names"),
    ("Police had not identified any suspects.", "who did it"),
    ("The motive of the miller remains unclear.", "the motive"),
    ("The terms of the sale were not disclosed.", "the price or the terms"),
    ("The port did not say whether the ferries will sail again.", "more than this"),
    ("A councillor spoke on condition of anonymity.", "who this source is"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), LEFT)
def test_what_a_report_itself_leaves_open_is_a_gap_in_its_words(
    text: str, what: str, reader: Reader
) -> None:
    told = gaps(reader, (f"{QUARRY} {text}", "2031-04-05"))
    assert f"No report tells {what}: “{text[:-1]}” (1)." in told


CLOSED = [
    ("It was not yet clear what caused the fire.", "The fire was caused by a lamp."),
    ("The names of the crew have not been released.", "The pilot was identified as Anna Horn."),
    ("Police had not identified any suspects.", "A miller was arrested on Saturday."),
    ("The terms of the sale were not disclosed.", "Falk bought it for $5 million."),
    ("The port did not say whether the ferries will sail again.", "The port said the ferries will sail again."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "told"), CLOSED)
def test_what_another_report_tells_is_not_open(left: str, told: str, reader: Reader) -> None:
    texts = gaps(reader, (f"{QUARRY} {left}", "2031-04-05"), (f"{QUARRY} {told}", "2031-04-06"))
    assert not any(left[:-1] in t for t in texts)


@pytest.mark.parametrize(
    "text",
    [
        "“It is unclear what caused the fire,” Anna Horn said.",
        "She did not say anything.",
        "In 2019 it was unclear what caused a fire.",
        "It remained unclear where those talks have led.",
        "His name was not released.",
    ],
)
def test_words_of_others_of_other_times_and_that_point_back_leave_nothing_open(
    text: str, reader: Reader
) -> None:
    assert gaps(reader, (f"{QUARRY} {text}", "2031-04-05")) == []


def test_a_report_without_a_date_is_told_by_its_name(reader: Reader) -> None:
    told = gaps(reader, (QUARRY, "2031-04-05"), ("A bakery opened in Leeds.", None))
    assert "2 carries no date." in told


def test_few_gaps_are_told(reader: Reader) -> None:
    text = " ".join([QUARRY, *(row[0] for row in LEFT)])
    assert len(gaps(reader, (text, "2031-04-05"))) == 4
