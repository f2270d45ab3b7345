"""Score words, tags, trees and sentences on raw text.

In: a pipeline and a treebank. Out: F1 by measure. Texts are read paragraph by paragraph, as
crossread reads reports; a word counts only where its offsets are exact, so a wrong token costs
points everywhere. The measures are those of the CoNLL 2018 shared task (Zeman et al. 2018), but
for words that no raw text holds.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from conllu import Sentence, paragraphs, read_sentences
from spacy.language import Language
from spacy.tokens import Doc

__all__ = ["MEASURES", "score_syntax"]

MEASURES = ("words", "sentences", "UPOS", "XPOS", "lemma", "UAS", "LAS")
Facts = dict[str, set[object]]


def score_syntax(nlp: Language, treebank: Path) -> dict[str, float]:
    """Return F1 (0 to 100) by measure on one CoNLL-U file, read as raw text."""
    right, expected, given = Counter[str](), Counter[str](), Counter[str]()
    with treebank.open(encoding="utf-8") as lines:
        texts = list(paragraphs(read_sentences(lines)))
    docs = nlp.pipe([_text(paragraph) for paragraph in texts])
    for paragraph, doc in zip(texts, docs, strict=True):
        gold, system = _gold_facts(paragraph), _system_facts(doc)
        for name in MEASURES:
            right[name] += len(gold[name] & system[name])
            expected[name] += len(gold[name])
            given[name] += len(system[name])
    return {
        name: round(200 * right[name] / max(1, expected[name] + given[name]), 1)
        for name in MEASURES
    }


def _text(paragraph: list[Sentence]) -> str:
    words = [word for sentence in paragraph for word in sentence.words]
    return "".join(word.form + " " * word.space_after for word in words).rstrip()


def _system_facts(doc: Doc) -> Facts:
    facts: Facts = {name: set() for name in MEASURES}
    for sentence in doc.sents:
        words = [token for token in sentence if not token.is_space]
        if words:
            facts["sentences"].add((words[0].idx, words[-1].idx + len(words[-1])))
    for token in doc:
        if token.is_space:
            continue
        span = (token.idx, len(token))
        head = None if token.head == token else (token.head.idx, len(token.head))
        facts["words"].add(span)
        facts["UPOS"].add((span, token.pos_))
        facts["XPOS"].add((span, token.tag_))
        facts["lemma"].add((span, token.lemma_))
        facts["UAS"].add((span, head))
        facts["LAS"].add((span, head, token.dep_))
    return facts


def _gold_facts(paragraph: list[Sentence]) -> Facts:
    facts: Facts = {name: set() for name in MEASURES}
    position = 0
    for sentence in paragraph:
        spans: list[tuple[int, int]] = []
        for word in sentence.words:
            spans.append((position, len(word.form)))
            position += len(word.form) + word.space_after
        facts["sentences"].add((spans[0][0], sum(spans[-1])))
        for index, (span, word) in enumerate(zip(spans, sentence.words, strict=True)):
            head = None if word.head == index else spans[word.head]
            facts["words"].add(span)
            facts["UPOS"].add((span, word.upos))
            facts["XPOS"].add((span, word.xpos))
            facts["lemma"].add((span, word.lemma))
            facts["UAS"].add((span, head))
            facts["LAS"].add((span, head, word.deprel))
    return facts
