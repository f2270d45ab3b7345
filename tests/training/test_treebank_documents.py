"""From CoNLL-U of our own to the drafts and windows that training reads."""

import random
from pathlib import Path

import pytest
from augment import vary
from conllu import TreebankError, read_sentences
from corpora import group_sentences
from documents import Draft
from gum_names import derive_names
from windows import NOT_PLACED, UNKNOWN, classes_of, windows_of

from crossread.extract.encoder.lemmas import lemma
from crossread.extract.encoder.reader import SHIPPED
from crossread.text.wordpieces import WordPieces

FRAGMENT = (Path(__file__).parent / "fragment.conllu").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pieces() -> WordPieces:
    return WordPieces((SHIPPED / "pieces.txt").read_text(encoding="utf-8").splitlines())


def sentences():
    return list(read_sentences(FRAGMENT.splitlines()))


def drafts(seed: int = 0) -> list[Draft]:
    return list(group_sentences(sentences(), random.Random(seed)))


def text_of(draft: Draft) -> str:
    return "".join(w + " " * s for w, s in zip(draft.words, draft.spaces, strict=True)).strip()


def test_multiword_tokens_become_their_words_without_a_space():
    first = sentences()[0]
    assert [w.form for w in first.words[:4]] == ["Mayor", "Osei", "did", "n't"]
    assert [w.space_after for w in first.words[:4]] == [True, True, False, True]


def test_empty_nodes_are_left_out_and_heads_stay_right():
    second = sentences()[1]
    assert [w.form for w in second.words] == ["Some", "left", ",", "others", "stayed", "."]
    assert second.words[3].head == 4


def test_a_bad_head_is_refused():
    row = "1\tYes\tyes\tINTJ\tUH\t_\t7\troot\t_\t_"
    with pytest.raises(TreebankError, match="line 1"):
        list(read_sentences([row, ""]))


def test_drafts_hold_whole_sentences_and_the_raw_text():
    made = drafts()
    assert "Mayor Osei didn't resign." in " ".join(text_of(d) for d in made)
    assert sum(map(sum, (d.sentence_starts for d in made))) == len(sentences())


def test_the_same_seed_gives_the_same_drafts():
    assert drafts(3) == drafts(3)


def test_typography_varies_but_words_stay_in_step():
    rng = random.Random(1)
    seen = set()
    for _ in range(40):
        for draft in drafts():
            size = len(draft.words)
            vary(draft, rng, marks=1.0, case=0.2)
            assert len(draft.words) == size
            seen.update(mark for mark in '“"«‘„' if mark in text_of(draft))
    assert len(seen) == 5


def test_windows_keep_heads_inside_and_every_word_once(pieces):
    draft = max(drafts(), key=lambda d: len(d.words))
    ids = {kind: classes_of([draft]).ids(kind) for kind in classes_of([draft]).names}
    for budget in (6, 12, 400):
        windows = list(windows_of(draft, pieces, ids, budget))
        assert sum(len(w.first) for w in windows) == len(draft.words)
        for window in windows:
            assert all(h == UNKNOWN or 0 <= h <= len(window.first) for h in window.columns["head"])
            assert max(window.last) < len(window.pieces) - 1
    whole = next(windows_of(draft, pieces, ids, 400))
    expected = [0 if h == i else h + 1 for i, h in enumerate(draft.heads)]
    assert whole.columns["head"] == expected[: len(whole.first)]


def test_lemma_scripts_give_back_every_lemma():
    for sentence in sentences():
        made = group_sentences([sentence], random.Random(0))
        names = classes_of(list(made) * 3).names["lemma"]
        for word in sentence.words:
            assert any(lemma(word.form, name) == word.lemma for name in names)


def test_names_become_tags_and_what_a_source_does_not_mark_stays_open(pieces):
    draft = Draft(
        ["Ann", "Roe", "met", "Dutch", "Nato"], [True] * 5, ["B-PERSON", "I-PERSON", "O", "O", ""]
    )
    draft.placed_only = True
    classes = classes_of([])
    window = next(windows_of(draft, pieces, {k: classes.ids(k) for k in classes.names}, 100))
    tags = [classes.names["names"][i] if i >= 0 else i for i in window.columns["names"]]
    assert tags == ["B-PERSON", "E-PERSON", "O", NOT_PLACED, UNKNOWN]


def test_names_are_found_inside_gum_phrases():
    words = sentences()[3].words
    found = derive_names(words).found
    named = {(" ".join(w.form for w in words[start:end]), label) for start, end, label in found}
    assert named == {("Abena Osei", "PERSON"), ("Port Calder", "LOC")}


def test_unexplained_proper_nouns_stay_without_a_label():
    words = sentences()[3].words
    assert [words[p].form for p in derive_names(words).uncertain] == ["Quillon"]
