"""All that the network learns from and is chosen by, as drafts.

In: the training folder (`syntax/*.conllu`, `names/*.jsonl`) and the annotated news beside this file. Out: drafts for training,
drawn anew for every epoch, and drafts for choosing. Files with "test" in their name are never opened here.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotated_news import read_annotated
from augment import vary
from conllu import Sentence, read_sentences
from documents import Draft
from name_sources import read_gum_names, read_names
from news_patterns import write_news
from swap_names import swap_names

__all__ = ["Corpora", "inputs_of", "read_corpora"]

EWT = {part: f"syntax/ewt-{part}.conllu" for part in ("train", "dev")}
GUM = {
    "train": ("syntax/gum-open-train.conllu", "names/gum-open-train.jsonl"),
    "dev": ("syntax/gum-open-dev.conllu", "names/gum-dev.jsonl"),
}
NAMES = ("names/wikigold.jsonl", "names/crossner-train.jsonl", "names/btc-news.jsonl")
UNER = "names/uner-ewt-dev.jsonl"
KEPT_OF_UNER = 5
"""Every fifth document of Universal NER's dev part is kept for choosing; the others train."""
LONGEST_GROUP = 8
SWAP_SHARE = 0.5
PATTERN_COPIES = 5
MARKS, CASE = 0.4, 0.05


@dataclass(frozen=True)
class Corpora:
    """Drafts for training by kind, and for choosing."""

    syntax: list[Draft]
    names: list[Draft]
    news: list[Draft]
    choosing: dict[str, list[Draft]]

    def epoch(self, number: int, seed: int, news_copies: int) -> Iterator[Draft]:
        """The drafts of one epoch, varied by lot: every draft once, annotated news `news_copies` times."""
        rng = random.Random(f"{seed}/{number}")
        swapped = list(swap_names(self.names, 1, rng)) if self.names else []
        rng.shuffle(swapped)
        chosen = [d for d in self.names if rng.random() > SWAP_SHARE]
        swapped = swapped[: len(self.names) - len(chosen)]
        news = [d for _ in range(news_copies) for d in self.news]
        if news:
            news += list(swap_names(self.news, max(1, news_copies // 2), rng))
        for draft in (*self.syntax, *chosen, *swapped, *write_news(PATTERN_COPIES, rng), *news):
            varied = copy.deepcopy(draft)
            vary(varied, rng, MARKS, CASE)
            yield varied


def read_corpora(data: Path, seed: int) -> Corpora:
    """Read everything below the training folder `data`, and the annotated news of this project."""
    rng = random.Random(seed)
    uner = list(read_names(data / UNER))
    return Corpora(
        syntax=[*_ewt(data, "train", rng), *_gum(data, "train", rng)],
        names=[
            *(draft for name in NAMES for draft in read_names(data / name)),
            *(d for i, d in enumerate(uner) if i % KEPT_OF_UNER),
        ],
        news=list(read_annotated("train")),
        choosing={
            "EWT": list(_ewt(data, "dev", rng)),
            "GUM": list(_gum(data, "dev", rng)),
            "UNER": uner[::KEPT_OF_UNER],
        },
    )


def inputs_of(part: str) -> list[str]:
    """The files read for "train" or "dev", relative to the training folder."""
    return sorted({EWT[part], *GUM[part], UNER, *(NAMES if part == "train" else ())})


def _ewt(data: Path, part: str, rng: random.Random) -> Iterator[Draft]:
    with (data / EWT[part]).open(encoding="utf-8") as lines:
        yield from group_sentences(read_sentences(lines), rng)


def _gum(data: Path, part: str, rng: random.Random) -> Iterator[Draft]:
    """GUM's trees with its names beside them."""
    tree, given = (data / name for name in GUM[part])
    names = [tag for draft in read_gum_names(tree, given) for tag in draft.names]
    at = 0
    with tree.open(encoding="utf-8") as lines:
        for draft in group_sentences(read_sentences(lines), rng):
            draft.names = names[at : at + len(draft.words)]
            at += len(draft.words)
            yield draft


def group_sentences(sentences: Iterable[Sentence], rng: random.Random) -> Iterator[Draft]:
    """Yield drafts of 1 to `LONGEST_GROUP` sentences that follow each other in one paragraph.

    Several sentences in one draft are what teaches where sentences end.
    """
    draft, room = Draft(), 0
    for sentence in sentences:
        if draft.words and (sentence.opens_document or sentence.opens_paragraph or room == 0):
            yield draft
            draft = Draft()
        if not draft.words:
            room = rng.randint(1, LONGEST_GROUP)
        offset = len(draft.words)
        for position, word in enumerate(sentence.words):
            draft.words.append(word.form)
            draft.spaces.append(word.space_after)
            draft.tags.append(word.xpos)
            draft.pos.append(word.upos)
            draft.morphs.append(word.feats)
            draft.lemmas.append(word.lemma)
            draft.heads.append(offset + word.head)
            draft.deps.append(word.deprel)
            draft.sentence_starts.append(position == 0)
        room -= 1
    if draft.words:
        yield draft
