"""From CoNLL-U of our own to the documents that training reads."""

import random
from pathlib import Path

import pytest
import spacy
from augment import vary
from conllu import TreebankError, read_sentences
from documents import draft_of
from gum_names import derive_names
from prepare import group_sentences
from spacy.training import Example
from tokenizer import adapt_tokenizer

FRAGMENT = (Path(__file__).parent / "fragment.conllu").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def nlp():
    return adapt_tokenizer(spacy.blank("en"))


def sentences():
    return list(read_sentences(FRAGMENT.splitlines()))


def documents(nlp, seed=0):
    return [d.to_doc(nlp.vocab) for d in group_sentences(sentences(), random.Random(seed))]


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


def test_documents_hold_several_sentences_and_the_raw_text(nlp):
    docs = documents(nlp)
    text = " ".join(doc.text for doc in docs)
    assert "Mayor Osei didn't resign." in text
    assert sum(len(list(doc.sents)) for doc in docs) == len(sentences())


def test_spacy_tokens_match_the_words_where_they_can(nlp):
    for doc in documents(nlp):
        example = Example(nlp.make_doc(doc.text), doc)
        assert [t.text for t in example.predicted] == [t.text for t in doc]
        assert None not in example.get_aligned("TAG")


def test_a_blank_line_between_paragraphs_is_a_space_token(nlp):
    texts = [doc.text for seed in range(12) for doc in documents(nlp, seed)]
    assert any("stayed.\n\n“It" in text for text in texts)
    assert any("stayed. “It" in text for text in texts)


def test_the_same_seed_gives_the_same_documents(nlp):
    assert [d.text for d in documents(nlp, 3)] == [d.text for d in documents(nlp, 3)]


def test_typography_varies_but_words_stay_in_step(nlp):
    rng = random.Random(1)
    seen = set()
    for _ in range(30):
        for doc in documents(nlp):
            draft = draft_of(doc)
            vary(draft, rng, marks=1.0, case=0.2, spaces=0.5)
            changed = draft.to_doc(nlp.vocab)
            assert len(list(changed.sents)) == len(list(doc.sents))
            seen.update(mark for mark in '“"«‘„' if mark in changed.text)
    assert len(seen) == 5


def test_names_are_found_inside_gum_phrases():
    words = sentences()[3].words
    found = derive_names(words).found
    named = {(" ".join(w.form for w in words[start:end]), label) for start, end, label in found}
    assert named == {("Abena Osei", "PERSON"), ("Port Calder", "LOC")}


def test_unexplained_proper_nouns_stay_without_a_label():
    words = sentences()[3].words
    assert [words[p].form for p in derive_names(words).uncertain] == ["Quillon"]
