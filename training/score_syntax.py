"""Score words, tags, trees and sentences on raw text.

In: a reader and a treebank. Out: F1 by measure. Texts are read paragraph by paragraph, as
crossread reads reports; a word counts only where its offsets are exact, so a wrong token costs
points everywhere. The measures are those of the CoNLL 2018 shared task (Zeman et al. 2018), but
for words that no raw text holds.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from conllu import Sentence, paragraphs, read_sentences
from plain_reports import plain_report

from crossread.extract.reader import Reader
from crossread.model.layers import Parse

__all__ = ["MEASURES", "score_syntax"]

MEASURES = ("words", "sentences", "UPOS", "XPOS", "lemma", "UAS", "LAS")
Facts = dict[str, set[object]]


def score_syntax(reader: Reader, treebank: Path) -> dict[str, float]:
    """Return F1 (0 to 100) by measure on one CoNLL-U file, read as raw text."""
    right, expected, given = Counter[str](), Counter[str](), Counter[str]()
    with treebank.open(encoding="utf-8") as lines:
        texts = list(paragraphs(read_sentences(lines)))
    for paragraph in texts:
        parse = reader.parse(plain_report(_text(paragraph)))
        gold, system = _gold_facts(paragraph), _system_facts(parse)
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


def _system_facts(parse: Parse) -> Facts:
    facts: Facts = {name: set() for name in MEASURES}
    facts["sentences"].update((s.start, s.end) for s in parse.sentences)
    for index, token in enumerate(parse.tokens):
        span = (token.start, token.end - token.start)
        above = parse.tokens[token.head]
        head = None if token.head == index else (above.start, above.end - above.start)
        facts["words"].add(span)
        facts["UPOS"].add((span, token.pos))
        facts["XPOS"].add((span, token.tag))
        facts["lemma"].add((span, token.lemma))
        facts["UAS"].add((span, head))
        facts["LAS"].add((span, head, token.dep))
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
