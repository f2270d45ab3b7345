"""Measure a pipeline on raw text: words, tags, trees, sentences, names.

In: a pipeline folder and the shared training folder. Out: a table, or JSON. Texts are read
paragraph by paragraph, as crossread reads reports; a word counts only where its offsets are exact,
so wrong tokens cost points everywhere. Nothing is trained or chosen here.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import spacy
from conllu import Sentence, read_sentences
from documents import Draft
from name_sources import read_gum_names, read_names
from spacy.language import Language

__all__ = ["evaluate_names", "evaluate_syntax"]

Span = tuple[int, int]
Counts = Counter[str]

SYNTAX_SETS = {"EWT": "ewt-{part}.conllu", "GUM": "gum-open-{part}.conllu"}
MEASURES = ("words", "UPOS", "XPOS", "lemma", "UAS", "LAS", "sentences")
PLACED = ("PERSON", "ORG", "LOC")
ALL = ("PERSON", "ORG", "LOC", "NORP", "MISC")


def evaluate_syntax(nlp: Language, treebank: Path) -> dict[str, float]:
    """Return F1 (0 to 100) by measure on one CoNLL-U file, read as raw text."""
    right, expected, given = Counts(), Counts(), Counts()
    with treebank.open(encoding="utf-8") as lines:
        paragraphs = list(_paragraphs(read_sentences(lines)))
    texts = [_text(paragraph) for paragraph in paragraphs]
    for paragraph, doc in zip(paragraphs, nlp.pipe(texts), strict=True):
        gold = _gold_facts(paragraph)
        system = {name: set[object]() for name in MEASURES}
        for sent in doc.sents:
            words = [token for token in sent if not token.is_space]
            if words:
                last = words[-1]
                system["sentences"].add((words[0].idx, last.idx + len(last)))
        for token in doc:
            if token.is_space:
                continue
            span = (token.idx, token.idx + len(token))
            head = None if token.head == token else (token.head.idx, len(token.head))
            system["words"].add(span)
            system["UPOS"].add((span, token.pos_))
            system["XPOS"].add((span, token.tag_))
            system["lemma"].add((span, token.lemma_))
            system["UAS"].add((span, head))
            system["LAS"].add((span, head, token.dep_))
        for name in MEASURES:
            right[name] += len(gold[name] & system[name])
            expected[name] += len(gold[name])
            given[name] += len(system[name])
    return {name: _f1(right[name], expected[name], given[name]) for name in MEASURES}


def evaluate_names(
    nlp: Language, drafts: Iterable[Draft], labels: Iterable[str]
) -> dict[str, tuple[float, float, float]]:
    """Return precision, recall and F1 (0 to 100) of exact names, by label and for "all".

    Only `labels` count, on both sides: a source that marks no peoples cannot judge them. Names
    given where the source has no label ("uncertain") are left out.
    """
    kept = tuple(labels)
    right, expected, given = Counts(), Counts(), Counts()
    drafts = list(drafts)
    texts = ["".join(_pieces(draft)) for draft in drafts]
    for draft, doc in zip(drafts, nlp.pipe(texts), strict=True):
        gold, uncertain = _gold_names(draft)
        gold = {name for name in gold if name[2] in kept}
        system = {(e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in kept}
        system = {s for s in system if s in gold or not any(s[0] < e and b < s[1] for b, e in uncertain)}
        for counts, names in ((right, gold & system), (expected, gold), (given, system)):
            counts.update(label for _, _, label in names)
    table = {}
    for label in kept:
        table[label] = _prf(right[label], expected[label], given[label])
    table["all"] = _prf(right.total(), expected.total(), given.total())
    return table


def _paragraphs(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    number = 0

    def paragraph(sentence: Sentence) -> int:
        nonlocal number
        number += sentence.opens_paragraph
        return number

    for _, group in groupby(sentences, key=paragraph):
        yield list(group)


def _text(paragraph: list[Sentence]) -> str:
    words = [word for sentence in paragraph for word in sentence.words]
    return "".join(word.form + " " * word.space_after for word in words).rstrip()


def _gold_facts(paragraph: list[Sentence]) -> dict[str, set[object]]:
    facts = {name: set[object]() for name in MEASURES}
    position = 0
    for sentence in paragraph:
        spans: list[Span] = []
        for word in sentence.words:
            spans.append((position, position + len(word.form)))
            position += len(word.form) + word.space_after
        facts["sentences"].add((spans[0][0], spans[-1][1]))
        for index, (span, word) in enumerate(zip(spans, sentence.words, strict=True)):
            start, end = spans[word.head]
            head = None if word.head == index else (start, end - start)
            facts["words"].add(span)
            facts["UPOS"].add((span, word.upos))
            facts["XPOS"].add((span, word.xpos))
            facts["lemma"].add((span, word.lemma))
            facts["UAS"].add((span, head))
            facts["LAS"].add((span, head, word.deprel))
    return facts


def _pieces(draft: Draft) -> Iterator[str]:
    for word, space in zip(draft.words, draft.spaces, strict=True):
        yield word + " " * space


def _gold_names(draft: Draft) -> tuple[set[tuple[int, int, str]], list[Span]]:
    names: list[tuple[int, int, str]] = []
    uncertain: list[Span] = []
    position = 0
    for word, tag, piece in zip(draft.words, draft.names, _pieces(draft), strict=True):
        end = position + len(word)
        if tag.startswith("B-"):
            names.append((position, end, tag[2:]))
        elif tag.startswith("I-"):
            names[-1] = (names[-1][0], end, tag[2:])
        elif not tag:
            uncertain.append((position, end))
        position += len(piece)
    return set(names), uncertain


def _f1(right: int, expected: int, given: int) -> float:
    return round(200 * right / (expected + given), 1) if expected + given else 0.0


def _prf(right: int, expected: int, given: int) -> tuple[float, float, float]:
    precision = round(100 * right / given, 1) if given else 0.0
    recall = round(100 * right / expected, 1) if expected else 0.0
    return precision, recall, _f1(right, expected, given)


def measure(model: Path, data: Path, part: str) -> dict[str, object]:
    """Return every measure of the pipeline in `model` on the "test" or "dev" `part` of `data`."""
    nlp = spacy.load(model)
    syntax, names = data / "syntax", data / "names"
    gum = list(read_gum_names(syntax / f"gum-open-{part}.conllu", names / f"gum-{part}.jsonl"))
    uner = list(read_names(names / f"uner-ewt-{part}.jsonl"))
    noisy = list(read_names(names / f"gum-{part}.jsonl"))
    return {
        "syntax": {
            name: evaluate_syntax(nlp, syntax / file.format(part=part))
            for name, file in SYNTAX_SETS.items()
        },
        "names": {
            "UNER-EWT": evaluate_names(nlp, uner, PLACED),
            "GUM as given": evaluate_names(nlp, noisy, ALL),
            "GUM derived anew": evaluate_names(nlp, gum, ALL),
        },
    }


def main() -> None:
    """Read the command line, measure, print."""
    parser = argparse.ArgumentParser(description="Measure a pipeline on raw text.")
    parser.add_argument("--model", type=Path, required=True, help="the pipeline's folder")
    parser.add_argument("--data", type=Path, required=True, help="the shared training folder")
    parser.add_argument("--part", choices=("test", "dev"), default="test")
    options = parser.parse_args()
    print(json.dumps(measure(options.model, options.data, options.part), indent=1))


if __name__ == "__main__":
    main()
