"""The brief: what happened comes first, what several reports tell goes before what one tells, and nobody talks to the reader."""

import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.model.account import Story
from crossread.pipeline import make_dossier
from crossread.settings import Settings

QUAKE = "An earthquake destroyed 40 houses in Norvik on Tuesday, Mayor Olga Lind said."
AGAIN = "Mayor Olga Lind said that the earthquake destroyed 40 houses in Norvik."
ALONE = "The Norvik theatre will open its new season with a comedy by Berta Falk."


@pytest.fixture(scope="module")
def story(reader: Reader) -> Story:
    texts = (
        f"Stop me if you have heard this one about Norvik before, dear reader.\n{QUAKE}\n{ALONE}",
        f"{AGAIN}\nThe move surprised the council of Norvik, which met on Wednesday evening.",
    )
    reports = [body_report(text, f"{k}.txt", "2031-05-06") for k, text in enumerate(texts)]
    return make_dossier(reports, (), reader, Settings(one_story=True)).stories[0]


def test_what_happened_comes_first_with_the_slices_of_both_reports(story: Story) -> None:
    first = story.brief[0]
    assert first.text in (QUAKE, AGAIN)
    assert {c.report_id for c in first.cites} == {"r-0.txt", "r-1.txt"}


@pytest.mark.parametrize("opening", ["Stop me", "The move"])
def test_what_leans_or_talks_to_the_reader_is_left_out(opening: str, story: Story) -> None:
    assert not [line for line in story.brief if line.text.startswith(opening)]


def test_a_word_of_the_speaker_is_not_the_reporters(reader: Reader) -> None:
    said = (
        "Mayor Olga Lind of Norvik said on Tuesday: “We shall rebuild every house that you lost.”"
    )
    (told,) = make_dossier(
        [body_report(said, "a.txt", "2031-05-06")], (), reader, Settings(one_story=True)
    ).stories
    assert [line.text for line in told.brief] == [said]


@pytest.mark.parametrize(
    "pointing",
    [
        "The symbolic move came after a quarrel between Norvik and Elmstad over fish.",
        "Lind also opened the new bridge of Norvik with a speech on Tuesday evening.",
        "She opened the new bridge of Norvik with a speech on Tuesday evening.",
        "In response, the council of Norvik closed the bridge over the fjord on Tuesday.",
    ],
)
def test_a_line_never_points_to_what_is_not_there(pointing: str, reader: Reader) -> None:
    reports = [
        body_report(f"{QUAKE}\n{pointing}", "a.txt", "2031-05-06"),
        body_report(f"{AGAIN}\n{pointing}", "b.txt", "2031-05-06"),
    ]
    (told,) = make_dossier(reports, (), reader, Settings(one_story=True)).stories
    assert pointing not in [line.text for line in told.brief]
    assert told.brief
