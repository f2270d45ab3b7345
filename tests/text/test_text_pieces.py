from hypothesis import given
from hypothesis import strategies as st

from crossread.text.pieces import pieces


@given(st.text(st.sampled_from("ab. \n\t“”!é😀"), max_size=300), st.integers(1, 40))
def test_pieces_hold_every_character_once_and_none_is_too_long(text: str, longest: int) -> None:
    last, held = 0, []
    for start, end in pieces(text, longest):
        assert last <= start < end <= len(text)
        assert end - start <= longest
        assert not text[last:start].strip()
        held.append(text[start:end])
        last = end
    assert not text[last:].strip()
    assert "".join("".join(held).split()) == "".join(text.split())


def test_a_piece_ends_after_a_sentence_where_it_can() -> None:
    text = "The ferry sailed. Nobody was hurt. The quay is closed until the spring."
    assert [text[a:b] for a, b in pieces(text, 40)] == [
        "The ferry sailed. Nobody was hurt.",
        "The quay is closed until the spring.",
    ]


def test_white_space_a_hundred_times_longer_than_a_piece_is_no_piece() -> None:
    assert list(pieces("a" + " " * 5000 + "b", 50)) == [(0, 1), (5001, 5002)]
