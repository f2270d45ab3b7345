"""Markdown files: the marks tell what a line is, stay in the text, and are never part of what is cited."""

import pytest

from crossread.ingest.facts import NO_FACTS
from crossread.ingest.plain import plain_report
from crossread.model.report import ARTICLE_ZONES, Report

MARKED = """---
outlet: The Sound Courier
---

[Home](https://sound.example/) | [News](https://sound.example/news)

# Sound Courier

# **Ferry** service to the islands resumes

*By Rosa Lindqvist*

_Published March 4, 2021_

![The quay in light snow](https://sound.example/quay.jpg)

**PORT HAVEN (AP)** — The first ferry in two years left the mainland on Thursday with 212 people on board.

> “We have waited long enough,” said [Ida Strand](https://sound.example/strand), who runs the only bakery on the island.

## What a ticket costs

The ministry set three fares for the first summer:

- a return ticket for an adult costs 38 crowns in the summer
- a child pays *nothing* until the end of the year

The fares will be **looked at again** in autumn, when the first figures are in, the ministry said.

## Related stories

- [Storm closes the harbour for a third day](https://sound.example/storm)
- [Island school wins a prize for its garden](https://sound.example/school)
"""


def read(text: str, name: str = "a.md") -> Report:
    return plain_report(name, "0" * 64, text, NO_FACTS, NO_FACTS)


def kind_of(report: Report, words: str) -> str:
    at = report.text.index(words)
    (kind,) = {z.kind for z in report.zones if z.start < at + len(words) and at < z.end}
    return kind


@pytest.mark.parametrize("name", ["a.md", "pasted.txt"])
def test_marks_tell_what_a_line_is(name: str) -> None:
    report = read(MARKED, name)
    assert {words: kind_of(report, words) for words in (
        "# **Ferry** service to the islands resumes", "Rosa Lindqvist", "Published March 4", "The quay in light snow",
        "PORT HAVEN", "The first ferry", "> “We have waited", "## What a ticket costs", "The ministry set",
        "- a return ticket", "*nothing*", "**looked at again**", "Related stories", "Storm closes", "outlet: The Sound",
    )} == {
        "# **Ferry** service to the islands resumes": "title", "Rosa Lindqvist": "byline", "Published March 4": "date_line",
        "The quay in light snow": "caption", "PORT HAVEN": "dateline", "The first ferry": "body",
        "> “We have waited": "body", "## What a ticket costs": "heading", "The ministry set": "body",
        "- a return ticket": "body", "*nothing*": "body", "**looked at again**": "body", "Related stories": "related",
        "Storm closes": "related", "outlet: The Sound": "other",
    }  # fmt: skip
    assert kind_of(report, "# Sound Courier") not in ARTICLE_ZONES


def test_what_is_cited_are_the_words_without_their_marks() -> None:
    report = read(MARKED)
    assert report.text == MARKED
    assert report.title.value == "Ferry** service to the islands resumes"
    assert report.dateline.value == "PORT HAVEN"
    assert [a.value for a in report.authors] == ["Rosa Lindqvist"]
    assert (report.published.value, report.published.basis) == ("2021-03-04", "stated")
    for told in (report.title, report.dateline, report.published, *report.authors):
        (citation,) = told.cites
        assert MARKED[citation.start : citation.end] == citation.exact


@pytest.mark.parametrize(
    "heading",
    ["# Night train stays", "# Night train stays #", "Night train stays\n=================",
     "# [Night train stays](https://valley.example/train)", "## Night train stays"],
)  # fmt: skip
def test_the_title_is_its_words_however_it_is_marked(heading: str) -> None:
    text = (
        f"{heading}\n\nResidents of the valley voted on Sunday to go on paying for the night train to the coast.\n\n"
        "The line, which carried 40,000 people last year, was to close in June, the [mayor](/mayor) said.\n"
    )
    report = read(text)
    assert report.title.value == "Night train stays"
    assert [z.kind for z in report.zones if z.kind in ("title", "body")] == [
        "title",
        "body",
        "body",
    ]


def test_a_hash_in_a_pasted_text_makes_no_markdown() -> None:
    text = (
        "Valley choir is # 1 in the charts\n\nThe choir of the valley has sold more records than anyone this year.\n\n"
        "# 2 went to a brass band from the coast, which had led the list since March.\n"
    )
    report = read(text, "a.txt")
    assert report.title.value == "Valley choir is # 1 in the charts"
    assert kind_of(report, "# 2 went to a brass band") == "body"


def test_every_character_of_a_marked_text_lies_in_one_zone() -> None:
    zones = read(MARKED).zones
    inside = [i for z in zones for i in range(z.start, z.end)]
    assert len(inside) == len(set(inside))
    held = set(inside)
    assert all(i in held for i, c in enumerate(MARKED) if not c.isspace())
