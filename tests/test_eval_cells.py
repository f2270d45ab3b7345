"""How a cell of the matrix is judged against a verdict by eye."""

import sys
from pathlib import Path

import pytest

from crossread.model.account import Cell
from crossread.model.report import Citation

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # `eval` is no part of the package

from eval.cells import outcome

HIT, MISS = Citation("r", 10, 20, "x" * 10), Citation("r", 40, 50, "x" * 10)


@pytest.mark.parametrize(
    ("ours", "evidence", "right"),
    [
        (Cell("silent"), [], True),
        (Cell("too early"), [], True),
        (Cell("silent"), [[10, 20]], False),
        (Cell("states", (HIT,)), [[5, 15], [60, 70]], True),
        (Cell("differs", (MISS, HIT)), [[5, 15]], True),
        (Cell("states", (MISS,)), [[5, 15]], False),
        (Cell("states", (HIT,)), [], False),
    ],
)
def test_a_cell_is_right_if_silent_or_cited_as_the_report_is(
    ours: Cell, evidence: list[list[int]], right: bool
) -> None:
    assert outcome("check", ours, evidence).right is right
