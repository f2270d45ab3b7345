"""What stands around the encoder: pieces of words, windows, the best tree and the best row of name tags."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extract.encoder.lemmas import lemma, script
from crossread.extract.encoder.names import best_tags, spans
from crossread.extract.encoder.traits import LISTS, SHAPES, lists, shapes
from crossread.extract.encoder.trees import best_tree
from crossread.extract.encoder.windows import cut
from crossread.text.wordpieces import WordPieces

TAGS = ("O", "B-PERSON", "I-PERSON", "E-PERSON", "S-PERSON", "B-ORG", "I-ORG", "E-ORG", "S-ORG")


def pieces() -> WordPieces:
    vocabulary = "[UNK] [CLS] [SEP] vote ##r ##rs un ##likely zele ##nsky ##y ’ ' ! s".split()
    return WordPieces(vocabulary)


@pytest.mark.parametrize(
    ("word", "ids"),
    [
        ("vote", (3,)),
        ("VOTERS", (3, 5)),
        ("unlikely", (6, 7)),
        ("Zélenskyy", (8, 9, 10)),
        ("’s", (11, 14)),
        ("vote!", (3, 13)),
        ("quux", (0,)),
        ("\u200d", (0,)),
        ("v" * 5000, (0,)),
    ],
)
def test_words_become_the_longest_known_pieces_without_case_and_accents(
    word: str, ids: tuple[int, ...]
) -> None:
    assert pieces().of(word) == ids


@given(st.text())
def test_every_word_has_a_piece(word: str) -> None:
    assert len(pieces().of(word)) >= 1


@given(st.lists(st.integers(1, 9), min_size=1, max_size=40), st.integers(1, 30), st.data())
def test_windows_hold_every_word_once_and_break_at_sentences_where_they_can(
    sizes: list[int], budget: int, data: st.DataObject
) -> None:
    inner = data.draw(st.sets(st.integers(0, len(sizes) - 1)))
    starts = sorted({0, *inner})
    windows = list(cut(starts, sizes, budget))
    assert [i for begin, end in windows for i in range(begin, end)] == list(range(len(sizes)))
    for begin, end in windows:
        assert sum(sizes[begin:end]) <= budget or end - begin == 1
        if end < len(sizes) and end not in starts:
            sentence = max(s for s in starts if s < end)
            after = min((s for s in starts if s > end), default=len(sizes))
            assert sum(sizes[sentence:after]) > budget


def is_tree(heads: tuple[int, ...]) -> bool:
    if sum(h == 0 for h in heads) != 1:
        return False
    for word in range(1, len(heads) + 1):
        seen = set()
        while word:
            if word in seen:
                return False
            seen.add(word)
            word = heads[word - 1]
    return True


@given(st.integers(1, 4), st.data())
def test_the_tree_is_the_best_of_all_trees_with_one_root(words: int, data: st.DataObject) -> None:
    numbers = st.integers(-20, 20)
    scores = np.array(
        data.draw(
            st.lists(
                st.lists(numbers, min_size=words + 1, max_size=words + 1),
                min_size=words,
                max_size=words,
            )
        ),
        dtype=np.float64,
    )

    def worth(heads: tuple[int, ...]) -> float:
        return float(sum(scores[d, h] for d, h in enumerate(heads)))

    trees = [heads for heads in product(range(words + 1), repeat=words) if is_tree(heads)]
    found = tuple(best_tree(scores))
    assert is_tree(found)
    assert worth(found) == max(worth(heads) for heads in trees)


def test_a_long_sentence_gets_a_tree_quickly_enough_to_be_read() -> None:
    scores = np.random.default_rng(1).normal(size=(300, 301))
    assert is_tree(tuple(best_tree(scores)))


@given(st.lists(st.lists(st.floats(-9, 9), min_size=9, max_size=9), min_size=1, max_size=8))
def test_name_tags_are_always_well_formed(rows: list[list[float]]) -> None:
    path = best_tags(np.array(rows, dtype=np.float32), TAGS)
    covered = {i for first, last, _ in spans(path, TAGS) for i in range(first, last)}
    assert covered == {i for i, tag in enumerate(path) if TAGS[tag] != "O"}


def test_a_name_is_read_whole_where_one_word_alone_is_doubtful() -> None:
    rows = np.full((3, 9), -5.0, dtype=np.float32)
    rows[0, 5], rows[2, 7] = 2, 2
    rows[1, 6], rows[1, 0] = 1.0, 1.2
    assert list(spans(best_tags(rows, TAGS), TAGS)) == [(0, 3, "ORG")]


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_lemma_script_makes_the_lemma_of_its_own_word(word: str, wanted: str) -> None:
    assert lemma(word, script(word, wanted)) == wanted


@pytest.mark.parametrize(
    ("word", "made", "expected"),
    [
        ("tries", "0|3|y", "try"),
        ("Tries", "1|3|y", "try"),
        ("as", "0|3|y", "as"),
        ("better", "=good", "good"),
    ],
)
def test_lemma_scripts_fit_new_words(word: str, made: str, expected: str) -> None:
    assert lemma(word, made) == expected


@given(st.lists(st.text(min_size=1), max_size=30), st.data())
def test_traits_stay_in_their_ranges(words: list[str], data: st.DataObject) -> None:
    spaces = data.draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    assert all(0 <= s < 2 * SHAPES for s in shapes(words, spaces))
    assert all(0 <= n < LISTS for n in lists(words))


def test_word_lists_see_names_of_several_words_and_no_common_words() -> None:
    words = "the New Zealand minister met Mark in turkey".split()
    assert [bool(n & 2) for n in lists(words)] == [
        False,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    ]
    assert lists(words)[5] & 1
