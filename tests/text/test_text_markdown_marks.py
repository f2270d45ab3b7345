import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.text.markdown_marks import blanked, heading_level, is_image, is_link, words_span

LINES = st.text(st.sampled_from("ab #>*_[]()!-/: \n\thtps.“é😀"), max_size=60)


@given(LINES)
def test_blanking_keeps_every_offset(line: str) -> None:
    bare = blanked(line)
    assert len(bare) == len(line)
    assert all(b in (c, " ") for b, c in zip(bare, line, strict=True))


@given(LINES)
def test_the_words_of_a_line_are_a_slice_of_it(line: str) -> None:
    start, end = words_span(line)
    assert 0 <= start <= end <= len(line)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("### Fares and timetables ###", "Fares and timetables"),
        ("> The boat was late.", "The boat was late."),
        ("- a ticket costs *four* crowns", "a ticket costs four crowns"),
        ("__Nobody__ was hurt, the [harbour office](https://example.org/a_(b)) said.",
         "Nobody was hurt, the harbour office said."),
        ("5 * 4 * 3 = 60 and snake_case_name and 2 < 3", "5 * 4 * 3 = 60 and snake_case_name and 2 < 3"),
        ("#harbour is no heading, [sic] no link", "#harbour is no heading, [sic] no link"),
        ("He wrote in C#", "He wrote in C#"),
    ],
)  # fmt: skip
def test_marks_are_told_from_characters(line: str, words: str) -> None:
    assert " ".join(blanked(line).split()).replace(" .", ".") == words


def test_what_a_line_is_by_its_marks() -> None:
    assert [heading_level(x) for x in ("# A", "###### A", "####### A", "#A", "A")] == [
        1,
        6,
        0,
        0,
        0,
    ]
    assert is_link("- [Night train stops](/night-train)")
    assert not is_link("[Night train](/n) stops")
    assert is_image("![The quay at dawn](quay.jpg)")
    assert is_image("![The quay at dawn](https://example.org/quay.jpg)")
    assert not is_image("[The quay at dawn](quay.jpg)")


@pytest.mark.parametrize(
    "unit", ["*", "_", "[", "](/", "> ", "[a](/", "# x ", " #", "**a", "# x" + " "]
)
def test_long_rows_of_marks_are_read_at_once(unit: str) -> None:
    assert len(blanked(unit * 30_000)) == len(unit) * 30_000
