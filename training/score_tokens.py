"""Score crossread's own tokens on raw text.

    python training/score_tokens.py ../shared/training/syntax/ewt-dev.conllu

In: CoNLL-U files. Out: for each file its words and the F1 of the tokens, in points of 100. Texts
are read paragraph by paragraph, as crossread reads reports. A token counts only where both its
offsets are exact; multiword tokens (don't) are scored as their words (do, n't). It is the measure
"words" of the CoNLL 2018 shared task (Zeman et al. 2018).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from conllu import Sentence, paragraphs, read_sentences

from crossread.text.tokens import token_spans

__all__ = ["gold_spans", "score_tokens"]


def gold_spans(paragraph: list[Sentence]) -> tuple[str, list[tuple[int, int]]]:
    """Return the raw text of a paragraph and the half-open offsets of its words."""
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    position = 0
    for word in (word for sentence in paragraph for word in sentence.words):
        spans.append((position, position + len(word.form)))
        pieces.append(word.form + " " * word.space_after)
        position += len(pieces[-1])
    return "".join(pieces).rstrip(), spans


def score_tokens(treebank: Path) -> tuple[int, float]:
    """Return the number of words of one CoNLL-U file and the F1 (0 to 100) of the tokens."""
    right = expected = given = 0
    with treebank.open(encoding="utf-8") as lines:
        for paragraph in paragraphs(read_sentences(lines)):
            text, gold = gold_spans(paragraph)
            tokens = token_spans(text)
            right += len(set(gold) & set(tokens))
            expected += len(gold)
            given += len(tokens)
    return expected, 200 * right / max(1, expected + given)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Score crossread's own tokens on raw text.")
    parser.add_argument("treebanks", nargs="+", type=Path, help="CoNLL-U files")
    for treebank in parser.parse_args().treebanks:
        words, f1 = score_tokens(treebank)
        print(f"{treebank.name}: {words} words, F1 {f1:.2f}")
