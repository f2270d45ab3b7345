"""Which clauses of a sentence can be read alone."""

import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.text.whole_clauses import whole_clauses


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        (
            "The mine in Molde was shut on Friday after inspectors found gas in two shafts.",
            [
                "The mine in Molde was shut on Friday",
                "The mine in Molde was shut on Friday after inspectors found gas in two shafts",
                "inspectors found gas in two shafts",
            ],
        ),
        (
            "The port fined the captain, and the crew left the ship.",
            [
                "The port fined the captain",
                "The port fined the captain, and the crew left the ship",
                "the crew left the ship",
            ],
        ),
        (
            "Ida Strand runs the mine in Molde, which was shut for six years.",
            [
                "Ida Strand runs the mine in Molde",
                "Ida Strand runs the mine in Molde, which was shut for six years",
            ],
        ),
        (
            "The mine will shut if inspectors find gas.",
            ["The mine will shut if inspectors find gas"],
        ),
        ("“The mine is safe,” Ida Strand said.", []),
        ("Ida Strand said the mine was safe.", ["Ida Strand said the mine was safe"]),
    ],
)
def test_a_whole_clause_has_its_subject_and_its_tense(
    sentence: str, clauses: list[str], reader: Reader
) -> None:
    report = body_report(sentence, "mine.txt", "2031-05-06")
    parse = reader.parse(report)
    at = report.text.index(sentence)
    found = whole_clauses(parse, report.text, at, at + len(sentence))
    assert [report.text[s.start : s.end] for s in found] == clauses
