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


def test_what_reports_lack_is_told_with_their_names(reader: Reader) -> None:
    story = tell(
        reader, (OPENING, "2031-04-05"), (f"{OPENING}\nA guard said the gates were locked.", None)
    )
    texts = [g.text for g in story.gaps]
    assert "1 carries no date." in texts
    assert any(text.endswith("no title.") for text in texts)
    assert any("no named speaker" in text for text in texts)


@pytest.mark.parametrize("kind", ["number", "date", "plan changed"])
def test_one_report_alone_differs_from_nobody(kind: str, reader: Reader) -> None:
    story = tell(
        reader, (f"{OPENING}\nIt cost 40 million crowns. It will close on Monday.", "2031-04-05")
    )
    assert [d for d in story.differences if d.kind == kind] == []
