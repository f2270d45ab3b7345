"""Long and hostile texts are read in time that grows with their length, not faster."""

import time

import pytest

from crossread.ingest.facts import NO_FACTS
from crossread.ingest.plain import plain_report

LENGTH = 200_000
SHAPES = {
    "one line again and again": "The river rose in the night, the mayor said.\n\n",
    "short lines": "Home\nNews\nmore of it\n",
    "headings between paragraphs": "Fares and times\n\nA ticket costs 38 crowns, which many found too much.\n\n",
    "names": "By Ana Bell ",
    "spaces": " " * 50,
    "no spaces": "riverbridge",
    "capitals": "PORT HAVEN ",
    "brackets": "(a/b [",
    "quotation marks": "“\"'",
    "digits": "12:30 3/4 2021-01-01 ",
    "separators": "| › • ",
    "Markdown": "# a ** [b](/ > ",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_text_of_one_shape_is_read_in_seconds(shape: str) -> None:
    unit = SHAPES[shape]
    text = f"Old bridge closed\n\nx{unit * (LENGTH // len(unit))}y"
    start = time.process_time()
    report = plain_report("a.txt", "0" * 64, text, NO_FACTS, NO_FACTS)
    assert time.process_time() - start < 8, "a second at most on a quiet machine"
    covered = sum(z.end - z.start for z in report.zones)
    assert covered >= sum(not c.isspace() for c in text)
