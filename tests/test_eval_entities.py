"""The score of joined names: a wrong join costs precision, a missed one recall, and only pairs of two documents count as pairs."""

import sys
from pathlib import Path

import pytest

sys.path.insert(
    0, str(Path(__file__).resolve().parents[1])
)  # the measures are no part of the package
from eval.entities import agreement

GOLD = {("a", 0, 3): "Riis", ("a", 9, 12): "Riis", ("b", 0, 3): "Riis", ("b", 5, 8): "Lund"}
PLACES = tuple(GOLD)


@pytest.mark.parametrize(
    ("ours", "pairs", "mentions"),
    [
        ((1, 1, 1, 2), (1.0, 1.0), (1.0, 1.0)),
        ((1, 1, 3, 2), (0.0, 0.0), (1.0, (2 * 2 / 3 + 1 / 3 + 1) / 4)),
        ((1, 1, 1, 1), (0.5, 1.0), ((3 * 3 / 4 + 1 / 4) / 4, 1.0)),
    ],
)
def test_joins_are_scored_by_pairs_across_documents_and_by_mentions(
    ours: tuple[int, ...], pairs: tuple[float, float], mentions: tuple[float, float]
) -> None:
    found = agreement(GOLD, dict(zip(PLACES, ours, strict=True)))
    assert found.pairs == pytest.approx(pairs)
    assert found.mentions == pytest.approx(mentions)
