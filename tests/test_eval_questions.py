"""How an answer to a published question is judged."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(
    0, str(Path(__file__).resolve().parents[1])
)  # the measures are no part of the package
from eval.questions import outcome, questions


@pytest.mark.parametrize(
    ("expected", "told", "judged"),
    [
        (None, None, "rightly open"),
        (None, "Tuesday — “It sank on Tuesday.”", "wrong"),
        ("Tuesday", None, "silent"),
        ("Tuesday", "Tuesday — “It sank on Tuesday, not on Friday.”", "right"),
        ("Friday", "Tuesday — “It sank on Tuesday, not on Friday.”", "wrong"),
        ("Friday", "“It sank — “at last” — on Friday.”", "right"),
        ("not my", "Ada Lind: “It is not my boat.”", "right"),
    ],
)
def test_the_leading_slice_must_hold_the_fact(
    expected: str | None, told: str | None, judged: str
) -> None:
    assert outcome(expected, told) == judged


def test_every_published_question_can_be_judged_and_is_asked_once() -> None:
    asked = questions()
    assert len({(a.set, a.story, a.question) for a in asked}) == len(asked)
    assert {a.half for a in asked} == {"tuned on", "held back"}
    assert all(a.expected is None or re.compile(a.expected) for a in asked)
