"""The matrix: who states a fact, who differs, who is silent, and which report is too old to know."""

import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.model.account import Story
from crossread.pipeline import make_dossier
from crossread.settings import Settings

EARLY = "The strike of the bakers in Molde will begin on Monday, their union said.\nSome 400 bakers work in the town."
LATER = (
    "Bakers in Molde went on strike on Monday after talks broke down.\nThe union says 380 bakers have stopped work.\n"
    "Schools handed out crispbread instead of rolls."
)
OTHER = "The bakers' strike in Molde began on Monday.\nThe union counted 420 bakers who have stopped work."


@pytest.fixture(scope="module")
def story(reader: Reader) -> Story:
    reports = [
        body_report(EARLY, "early.txt", "2031-05-02"),
        body_report(LATER, "later.txt", "2031-05-06"),
        body_report(OTHER, "other.txt", "2031-05-06"),
    ]
    return make_dossier(reports, (), reader, Settings(one_story=True)).stories[0]


def test_every_row_has_a_cell_for_every_report(story: Story) -> None:
    assert story.statements
    for row in story.statements:
        assert sorted(row.reports) == sorted(story.report_ids)
        for cell in row.reports.values():
            assert cell.cites or cell.says in ("silent", "too early")
            assert not cell.cites or cell.says != "silent"


def test_every_row_is_a_slice_of_a_report_that_states_it(story: Story) -> None:
    for row in story.statements:
        assert row.verbatim
        assert any(c.exact == row.text for cell in row.reports.values() for c in cell.cites)


def test_a_fact_of_one_report_leaves_the_others_silent(story: Story) -> None:
    row = next(r for r in story.statements if "crispbread" in r.text)
    says = {i: cell.says for i, cell in row.reports.items()}
    assert says["r-later.txt"] == "states"
    assert says["r-other.txt"] == "silent"
    assert says["r-early.txt"] in ("silent", "too early")


def test_a_number_that_differs_is_marked_with_both_readings(story: Story) -> None:
    marked = [
        c.how
        for row in story.statements
        for c in row.reports.values()
        if c.says == "differs" and c.how
    ]
    assert any("380" in how and "420" in how for how in marked)
    assert any(
        d.kind == "number" and {c.exact for c in d.cites} & {"380 bakers", "420 bakers"}
        for d in story.differences
    )


def test_every_line_of_the_brief_is_a_sentence_of_its_first_citation(story: Story) -> None:
    assert 1 <= len(story.brief) <= 6
    for line in story.brief:
        assert line.verbatim and line.cites[0].exact == line.text


def test_an_utterance_of_several_reports_is_one_row(reader: Reader) -> None:
    words = "“We shall bake rye bread again by the end of the summer,” Ida Strand said."
    reports = [
        body_report(f"{words}\nThe ovens in Molde were cold.", "a.txt", "2031-05-06"),
        body_report(f"Bakers in Molde met.\n{words}", "b.txt", "2031-05-06"),
        body_report(f"The square was full.\n{words}", "c.txt", "2031-05-06"),
    ]
    told = make_dossier(reports, (), reader, Settings(one_story=True)).stories[0]
    assert len([r for r in told.statements if "rye bread" in r.text]) == 1
