import msgspec

from crossread.model.account import Dossier
from crossread.model.report import Problem
from crossread.render.summary import lines


def test_it_says_what_was_read_and_what_lacks_a_date(rich: Dossier) -> None:
    found = lines(rich)
    assert found[0] == "5 reports read, 2 stories."
    assert found[1] == "No date: wire, <img src=x onerror=alert(1)>, courier."


def test_a_story_has_its_counts_brief_and_differences(rich: Dossier) -> None:
    text = "\n".join(lines(rich))
    assert (
        "  3 reports · 1 names its outlet · 2 carry no date · 2 independent origins · 4 quotations · 2 points differ"
        in text
    )
    assert "  - The mayor is Ines Okafor. [The Ellery Courier]" in text
    assert (
        "  - “The Marsh bridge was closed on Monday after engineers found a crack 🚧” [The Ellery Courier, wire]"
        in text
    )
    assert (
        "  - number: the cost of the repairs: The Ellery Courier “12.5 million crowns”; wire “about 13 million crowns”"
        in text
    )


def test_problems_come_last_with_their_source(rich: Dossier) -> None:
    assert lines(rich)[-3:] == [
        "2 problems:",
        "  wire: no date found",
        "  broken.bin: cannot be read: <b>bad</b> *bytes*",
    ]


def test_one_line_each_and_nothing_that_a_terminal_obeys(rich: Dossier) -> None:
    nasty = Problem("ingest", "odd", "first\nsecond \x1b[31mred\x07", None, "a.txt")
    found = lines(msgspec.structs.replace(rich, problems=(nasty,)))
    assert all(line.isprintable() for line in found)
    assert found[-1] == "  a.txt: first second [31mred"


def test_an_empty_dossier(empty: Dossier) -> None:
    assert lines(empty) == ["0 reports read, 0 stories."]
