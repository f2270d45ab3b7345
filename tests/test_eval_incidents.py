"""The measure of tolls: it takes what stands in the dossier, and nothing else."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from crossread.extract.reader import Reader

sys.path.insert(
    0, str(Path(__file__).resolve().parents[1])
)  # the measures are no part of the package
from eval.incidents import Toll, dossier_of, told

DAY = "2021-03-09"


def lines(texts: Sequence[str]) -> list[str]:
    return [json.dumps({"id": str(n), "text": t, "published": DAY}) for n, t in enumerate(texts)]


STORIES = [
    (
        "killed and hurt",
        ["Two men were killed on Monday when a bus burned. Five people were wounded."],
        Toll(2, 5, "2021-03-08"),
    ),
    (
        "nobody killed",
        ["Five people were wounded on Monday when a bus burned."],
        Toll(0, 5, "2021-03-08"),
    ),
    ("no incident", ["The council met on Monday and spoke of roads."], Toll(0, 0, None)),
    (
        "reports that differ",
        [
            "Two men were killed on Monday when a bus burned.",
            "Three men were killed on Monday when a bus burned in the hills.",
        ],
        Toll(3, 0, "2021-03-08", differs=True),
    ),
]


@pytest.mark.parametrize(
    ("texts", "expected"), [c[1:] for c in STORIES], ids=[c[0] for c in STORIES]
)
def test_tolls_are_read_from_the_dossier(reader: Reader, texts: list[str], expected: Toll) -> None:
    assert told(dossier_of(lines(texts), reader)) == expected
