"""Turn treebanks and name sets into the four corpora that training reads.

In: the shared training folder (`syntax/*.conllu`, `names/*.jsonl`). Out, in a folder of choice:
`syntax-train.spacy`, `syntax-dev.spacy`, `names-train.spacy`, `names-dev.spacy`. Files with "test"
in their name are never opened here. The same seed gives the same corpora.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from conllu import Sentence, read_sentences
from documents import MISSING, Draft
from name_sources import read_gum_names, read_names
from news_patterns import write_news
from spacy.tokens import DocBin
from spacy.vocab import Vocab
from swap_names import swap_names
from tokenizer import adapt_tokenizer

__all__ = ["group_sentences", "inputs_of", "prepare"]

SYNTAX = {
    "train": ("ewt-train.conllu", "gum-open-train.conllu"),
    "dev": ("ewt-dev.conllu", "gum-open-dev.conllu"),
}
NAMES = {
    "train": ("wikigold.jsonl", "crossner-train.jsonl", "btc-news.jsonl"),
    "dev": ("uner-ewt-dev.jsonl",),
}
GUM = {
    "train": ("gum-open-train.conllu", "gum-open-train.jsonl"),
    "dev": ("gum-open-dev.conllu", "gum-dev.jsonl"),
}
LONGEST_GROUP = 10
BREAK_SHARE = 0.5
SWAPPED_COPIES = 1
NEWS_COPIES = 20


def prepare(data: Path, out: Path, seed: int = 0) -> None:
    """Write the four corpora to `out`, from the training folder `data`."""
    out.mkdir(parents=True, exist_ok=True)
    nlp = adapt_tokenizer(spacy.blank("en"))
    vocab = nlp.vocab
    for part, files in SYNTAX.items():
        rng = random.Random(seed)
        drafts: list[Draft] = []
        for name in files:
            with (data / "syntax" / name).open(encoding="utf-8") as lines:
                drafts += group_sentences(read_sentences(lines), rng)
        _write(drafts, vocab, out / f"syntax-{part}.spacy")
    for part, sources in NAMES.items():
        drafts = [draft for name in sources for draft in read_names(data / "names" / name)]
        treebank, given = GUM[part]
        drafts += read_gum_names(data / "syntax" / treebank, data / "names" / given)
        if part == "train":
            drafts += list(swap_names(drafts, SWAPPED_COPIES, random.Random(seed)))
            drafts += write_news(nlp, NEWS_COPIES, random.Random(seed))
        _write(drafts, vocab, out / f"names-{part}.spacy")


def inputs_of(part: str) -> list[str]:
    """Return the files read for "train" or "dev", relative to the training folder."""
    treebank, names = GUM[part]
    syntax = [f"syntax/{name}" for name in (*SYNTAX[part], treebank)]
    return sorted({*syntax, *(f"names/{name}" for name in (*NAMES[part], names))})


def group_sentences(sentences: Iterable[Sentence], rng: random.Random) -> Iterator[Draft]:
    """Yield documents of 1 to `LONGEST_GROUP` sentences that follow each other in one text.

    Several sentences in one document are what teaches the parser where sentences end. Between
    paragraphs stands, by lot, a blank line or the plain blank that a careless page leaves.
    """
    draft, room = Draft(), 0
    for sentence in sentences:
        if draft.words and (sentence.opens_document or room == 0):
            yield draft
            draft = Draft()
        if not draft.words:
            room = rng.randint(1, LONGEST_GROUP)
        elif sentence.opens_paragraph and rng.random() < BREAK_SHARE:
            _break_line(draft)
        _append(draft, sentence)
        room -= 1
    if draft.words:
        yield draft


def _break_line(draft: Draft) -> None:
    draft.insert_space(len(draft.words), "\n\n")


def _append(draft: Draft, sentence: Sentence) -> None:
    offset = len(draft.words)
    words = sentence.words
    draft.words += [word.form for word in words]
    draft.spaces += [word.space_after for word in words]
    draft.names += [MISSING] * len(words)
    draft.tags += [word.xpos for word in words]
    draft.pos += [word.upos for word in words]
    draft.morphs += [word.feats for word in words]
    draft.lemmas += [word.lemma for word in words]
    draft.heads += [offset + word.head for word in words]
    draft.deps += [word.deprel for word in words]
    draft.sentence_starts += [position == 0 for position in range(len(words))]


def _write(drafts: Iterable[Draft], vocab: Vocab, path: Path) -> None:
    corpus = DocBin(store_user_data=False)
    for draft in drafts:
        corpus.add(draft.to_doc(vocab))
    corpus.to_disk(path)


def main() -> None:
    """Read the command line and prepare."""
    parser = argparse.ArgumentParser(description="Turn the training sets into spaCy corpora.")
    parser.add_argument("--data", type=Path, required=True, help="the shared training folder")
    parser.add_argument("--out", type=Path, required=True, help="where the corpora go")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    prepare(options.data, options.out, options.seed)


if __name__ == "__main__":
    main()
