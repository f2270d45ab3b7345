"""What looks like a difference between reports and is none."""

import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.pipeline import make_dossier
from crossread.settings import Settings


def kinds(reader: Reader, *texts: str) -> list[str]:
    reports = [body_report(text, f"{n}.txt", "2031-05-06") for n, text in enumerate(texts)]
    (story,) = make_dossier(reports, (), reader, Settings(one_story=True)).stories
    return [d.kind for d in story.differences]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        pytest.param(
            "wording",
            "“The harbour will be dredged before winter and the ferries will run again in spring,” Mayor Ida Strand said.",
            "“We are sorry. The harbour will be dredged before winter and the ferries will run again in spring,” Mayor Ida Strand said.",
            id="a cut",
        ),
        pytest.param(
            "wording",
            "“The harbour will be dredged before winter and the town will be paying them in spring,” Mayor Ida Strand said.",
            "“The harbour will be dredged before winter and the town will be paying [the owners of the ferries] in spring,” Mayor Ida Strand said.",
            id="an editor's brackets",
        ),
        pytest.param(
            "precision",
            "The ferry sailed 480 miles from Molde to Tarsk in a storm.",
            "The ferry sailed 770 kilometres from Molde to Tarsk in a storm.",
            id="another measure",
        ),
    ],
)  # fmt: skip
def test_it_is_no_difference(kind: str, one: str, other: str, reader: Reader) -> None:
    assert kind not in kinds(reader, one, other)


def test_other_words_in_quotation_marks_are_one(reader: Reader) -> None:
    one = "“The harbour will be dredged before winter and the ferries will run again in spring,” Mayor Ida Strand said."
    other = "“The port will be dredged before winter and the ferries will sail again in spring,” Mayor Ida Strand said."
    assert "wording" in kinds(reader, one, other)
