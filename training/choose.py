"""Quick scores on the dev parts while training: tags, trees and names with the words given. In percent."""

from __future__ import annotations

import random
from collections import Counter

import torch
from batches import batch_of
from documents import Draft
from network import Network
from windows import Classes, windows_of

from crossread.text.wordpieces import WordPieces

__all__ = ["measure_dev"]

BUDGET = 160
AT_ONCE = 16
PLACED = ("PERSON", "ORG", "LOC")
Span = tuple[int, int, str]


def measure_dev(
    network: Network, sets: dict[str, list[Draft]], pieces: WordPieces, classes: Classes
) -> dict[str, float]:
    """UPOS, LAS and name F1 by set; heads are the best-scored ones, not yet a tree."""
    network.eval()
    ids = {kind: classes.ids(kind) for kind in classes.names}
    reached: dict[str, float] = {}
    for name, drafts in sets.items():
        windows = [w for draft in drafts for w in windows_of(draft, pieces, ids, BUDGET)]
        windows.sort(key=lambda w: len(w.pieces))
        counts: Counter[str] = Counter()
        for at in range(0, len(windows), AT_ONCE):
            some = windows[at : at + AT_ONCE]
            batch, gold = batch_of(some, 0.0, random.Random(0), 0)
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                scores = network(batch)
            if "head" in gold:
                known = gold["head"] >= 0
                counts["words"] += int(known.sum())
                counts["upos"] += int(
                    ((scores.tags["upos"].argmax(-1) == gold["upos"]) & known).sum()
                )
                closed = torch.nn.functional.pad(batch.word_mask, (1, 0), value=True)[:, None, :]
                heads = scores.arcs.float().masked_fill(~closed, -1e4).argmax(-1)
                rows = torch.arange(len(some))[:, None].expand_as(heads)
                relations = network.relations(
                    scores.relation_dependents.float(), scores.relation_heads.float()[rows, heads]
                ).argmax(-1)
                counts["las"] += int(
                    ((heads == gold["head"]) & (relations == gold["deprel"]) & known).sum()
                )
            if "names" in gold:
                best = scores.names.argmax(-1).tolist()
                for row, window in enumerate(some):
                    size = len(window.first)
                    labels = None if name != "UNER" else PLACED
                    _count(
                        counts,
                        best[row][:size],
                        window.columns["names"],
                        classes.names["names"],
                        labels,
                    )
        if counts["words"]:
            reached[f"{name}-UPOS"] = 100 * counts["upos"] / counts["words"]
            reached[f"{name}-LAS"] = 100 * counts["las"] / counts["words"]
        if counts["gold"]:
            reached[f"{name}-names"] = 200 * counts["right"] / (counts["gold"] + counts["given"])
    return reached


def _count(
    counts: Counter[str],
    given: list[int],
    gold: list[int],
    tags: tuple[str, ...],
    labels: tuple[str, ...] | None,
) -> None:
    unknown = {i for i, g in enumerate(gold) if g == -1}
    system, expected = _spans(given, tags), _spans([max(0, g) for g in gold], tags)
    system = {
        s
        for s in system
        if not unknown.intersection(range(s[0], s[1])) and (not labels or s[2] in labels)
    }
    counts["gold"] += len(expected)
    counts["given"] += len(system)
    counts["right"] += len(system & expected)


def _spans(ids: list[int], tags: tuple[str, ...]) -> set[Span]:
    spans: set[Span] = set()
    start, label = -1, ""
    for i, tag in enumerate(tags[t] for t in ids):
        prefix, _, kind = tag.partition("-")
        if prefix in ("B", "S"):
            start, label = i, kind
        if prefix in ("E", "S") and start >= 0 and kind == label:
            spans.add((start, i + 1, label))
        if prefix in ("O", "E", "S"):
            start = -1
    return spans
