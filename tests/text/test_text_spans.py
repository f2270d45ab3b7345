"""Bisection finds just what a walk over all annotations would find."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.model.report import Span
from crossread.text.spans import around

SPANS = st.lists(
    st.builds(lambda s, n: Span(s, s + n), st.integers(0, 5000), st.integers(1, 400)), max_size=60
)


@given(SPANS, st.integers(0, 5000), st.integers(1, 300))
def test_everything_that_overlaps_is_around(spans: list[Span], start: int, length: int) -> None:
    items = sorted(spans)
    end = start + length
    overlapping = [s for s in items if s.start < end and start < s.end]
    found = list(around(items, start, end))
    assert [s for s in found if s.start < end and start < s.end] == overlapping
    assert all(start - 400 <= s.start < end + 400 for s in found)


def test_nothing_is_around_nothing() -> None:
    assert list(around([], 0, 10)) == []
