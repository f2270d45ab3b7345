"""Texts near in meaning: other words for one thing are nearer than other things in like words."""

import numpy as np
import pytest

from crossread.text.meaning import meaning


@pytest.mark.parametrize(
    ("text", "same", "other"),
    [
        (
            "The old bridge fell into the river at dawn.",
            "A viaduct collapsed early in the morning.",
            "The old card club met at the river hotel.",
        ),
        (
            "She can work with whoever wins the vote.",
            "she would cooperate with either candidate",
            "She works on weekends and whoever calls wins a prize.",
        ),
        (
            "Taxes will not rise this year, the minister said.",
            "there would be no tax increase before January",
            "The minister will rise to speak this year.",
        ),
    ],
)
def test_other_words_for_one_thing_are_nearer_than_like_words_for_another(
    text: str, same: str, other: str
) -> None:
    assert meaning().likeness(text, same) > meaning().likeness(text, other)


def test_a_vector_has_length_one_and_hangs_on_the_text_alone() -> None:
    texts = ["A ferry sank.", "", "é", "word " * 5_000, "A ferry sank."]
    vectors = [meaning().vector(t) for t in texts]
    assert all(np.isclose(np.linalg.norm(v), 1, atol=1e-3) for v in vectors)
    assert vectors[0].tobytes() == vectors[4].tobytes()
