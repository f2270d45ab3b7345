"""Where reports differ, and what none of them tells: typed, with the slices of each side, in any order of the reports."""

import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.model.account import Story
from crossread.pipeline import make_dossier
from crossread.settings import Settings

OPENING = "The harbour of Skarholm was opened on Friday by Mayor Anna Králová."
QUOTED = "“The harbour will feed this town for a hundred years,” Králová told the guests."
REWORDED = "“This harbour will feed our town for a hundred years,” Kralova told the guests."


def tell(reader: Reader, *texts: tuple[str, str | None]) -> Story:
    reports = [body_report(text, f"{k}.txt", day) for k, (text, day) in enumerate(texts)]
    return make_dossier(reports, (), reader, Settings(one_story=True)).stories[0]


def test_two_wordings_in_quotation_marks_are_shown_side_by_side(reader: Reader) -> None:
    story = tell(reader, (f"{OPENING}\n{QUOTED}", None), (f"{OPENING}\n{REWORDED}", None))
    (wording,) = [d for d in story.differences if d.kind == "wording"]
    assert {c.report_id for c in wording.cites} == {"r-0.txt", "r-1.txt"}
    assert all("hundred years" in c.exact for c in wording.cites)


def test_two_spellings_of_a_name_are_told_once(reader: Reader) -> None:
    other = OPENING.replace("Králová", "Kralova")
    story = tell(reader, (f"{OPENING}\n{QUOTED}", None), (f"{other}\n{REWORDED}", None))
    (name,) = [d for d in story.differences if d.kind == "name"]
    assert {c.exact.split()[-1] for c in name.cites} == {"Králová", "Kralova"}


def test_the_same_words_are_no_difference(reader: Reader) -> None:
    text = f"{OPENING}\n{QUOTED}"
    assert tell(reader, (text, None), (text, None)).differences == ()


def test_a_given_name_alone_is_no_spelling(reader: Reader) -> None:
    story = tell(reader, (OPENING, None), (f"{OPENING}\nGuests called her Anna.", None))
    assert [d for d in story.differences if d.kind == "name"] == []


@pytest.mark.parametrize("kind", ["number", "date", "plan changed"])
def test_one_report_alone_differs_from_nobody(kind: str, reader: Reader) -> None:
    story = tell(
        reader, (f"{OPENING}\nIt cost 40 million crowns. It will close on Monday.", "2031-04-05")
    )
    assert [d for d in story.differences if d.kind == kind] == []


@pytest.mark.parametrize(
    ("one", "other", "kind", "words"),
    [
        pytest.param(
            "The shipyard of Skarholm employs nearly 200 workers.",
            "The shipyard of Skarholm employs 196 workers.",
            "precision", {"nearly 200 workers", "196 workers"}, id="a hedge against a count",
        ),
        pytest.param(
            "The bridge of Skarholm was opened in June 2029 by Mayor Anna Horn.",
            "The bridge of Skarholm was opened on 20 June 2029 by Mayor Anna Horn.",
            "precision", {"month", "day"}, id="a month against a day",
        ),
        pytest.param(
            "General Ruiz fled the capital of Moravia on Friday after the vote.",
            "General Ruiz left the capital of Moravia on Friday after the vote.",
            "framing", {"fled", "left"}, id="verbs of another charge",
        ),
        pytest.param(
            "The regime of Moravia closed the border on Friday, officials said.",
            "The government of Moravia closed the border on Friday, officials said.",
            "framing", {"regime", "government"}, id="nouns of another charge",
        ),
    ],
)  # fmt: skip
def test_precision_and_framing_are_shown_with_both_readings(
    one: str, other: str, kind: str, words: set[str], reader: Reader
) -> None:
    story = tell(reader, (one, "2031-04-05"), (other, "2031-04-05"))
    (found,) = [d for d in story.differences if d.kind == kind]
    assert {c.report_id for c in found.cites} == {"r-0.txt", "r-1.txt"}
    assert all(w in found.text for w in words)


def test_a_weekday_that_is_not_the_calendars_is_a_difference_of_one_report(reader: Reader) -> None:
    story = tell(reader, ("The fair of Skarholm opened on Monday, 1 October 2024.", "2024-10-03"))
    (date,) = [d for d in story.differences if d.kind == "date"]
    assert date.text == "The report says Monday; 1 October 2024 was a Tuesday."
    assert [c.report_id for c in date.cites] == ["r-0.txt"]


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        pytest.param(
            "A tram jumped the rails in Skarholm on Friday, injuring three people.",
            "A tram jumped the rails in Skarholm on Friday, injuring five people.",
            "The reports give different numbers of people injured.",
            id="people hurt",
        ),
        pytest.param(
            "The shipyard of Skarholm employs 190 welders.",
            "The shipyard of Skarholm employs 240 welders.",
            "The reports give different numbers.",
            id="a verb as the measure",
        ),
    ],
)
def test_a_number_is_told_with_what_is_counted(
    one: str, other: str, text: str, reader: Reader
) -> None:
    story = tell(reader, (one, "2031-04-05"), (other, "2031-04-05"))
    assert [d.text for d in story.differences if d.kind == "number"] == [text]


CRASH = "Three people were injured when a tram jumped the rails in Skarholm on Friday."


@pytest.mark.parametrize(
    "none",
    [
        "No one was injured, the tram company said.",
        "Nobody was killed or hurt, the tram company said.",
        "No injuries were reported.",
        "There were no deaths or injuries.",
        "There were no casualties.",
    ],
)
def test_a_toll_against_nobody_harmed_is_a_number_that_differs(none: str, reader: Reader) -> None:
    other = f"A tram jumped the rails in Skarholm on Friday. {none}"
    story = tell(reader, (CRASH, "2031-04-05"), (other, "2031-04-05"))
    (number,) = [d for d in story.differences if d.kind == "number"]
    assert [c.report_id for c in number.cites] == ["r-0.txt", "r-1.txt"]
    assert number.cites[1].exact == none


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("No one else was injured, the tram company said.", id="of others"),
        pytest.param("No one was seriously injured, the tram company said.", id="badly"),
        pytest.param("There were no injuries to the crew.", id="of some"),
        pytest.param("Nobody was killed, the tram company said.", id="another harm"),
        pytest.param("Three were hurt. No one was injured on the street.", id="with a toll"),
    ],
)
def test_no_difference_where_nobody_means_fewer_than_all(other: str, reader: Reader) -> None:
    text = f"A tram jumped the rails in Skarholm on Friday. {other}"
    story = tell(reader, (CRASH, "2031-04-05"), (text, "2031-04-05"))
    assert [d for d in story.differences if d.kind == "number"] == []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The government of Moravia paved roads in the south.", id="another fact"),
        pytest.param(
            "“The government of Moravia closed the border on Friday,” General Ruiz said.",
            id="a speaker's word",
        ),
        pytest.param("The regime of Moravia closed the border on Friday.", id="the same word"),
    ],
)
def test_no_framing_where_it_is_not_the_reports_own(other: str, reader: Reader) -> None:
    fact = "The regime of Moravia closed the border on Friday, officials said."
    story = tell(reader, (fact, "2031-04-05"), (other, "2031-04-05"))
    assert [d for d in story.differences if d.kind == "framing"] == []
