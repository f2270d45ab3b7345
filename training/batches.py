"""Windows side by side, as the network takes them. In: windows. Out: tensors, padded, and the columns that are to be learned."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch
from network import Batch
from windows import UNKNOWN, Window

from crossread.extract.encoder.traits import SHAPES

__all__ = ["batch_of"]


def batch_of(
    windows: Sequence[Window], mask: float, rng: random.Random, hidden: int
) -> tuple[Batch, dict[str, torch.Tensor]]:
    """Windows padded side by side, and their columns padded with `UNKNOWN`. By `mask` a word's pieces are hidden by lot."""
    length = max(len(w.pieces) for w in windows)
    words = max(len(w.first) for w in windows)
    grid = lambda size, fill: np.full((len(windows), size), fill, dtype=np.int64)  # noqa: E731
    pieces, shape_ids, list_ids = grid(length, 0), grid(length, 2 * SHAPES), grid(length, 0)
    first, last = grid(words, 0), grid(words, 0)
    kinds = sorted({kind for w in windows for kind in w.columns})
    columns = {kind: grid(words, UNKNOWN) for kind in kinds}
    for row, w in enumerate(windows):
        ids = list(w.pieces)
        if mask:
            for a, b in zip(w.first, w.last, strict=True):
                if rng.random() < mask:
                    ids[a : b + 1] = [hidden] * (b + 1 - a)
        pieces[row, : len(ids)] = ids
        shape_ids[row, : len(ids)] = w.shapes
        list_ids[row, : len(ids)] = w.lists
        first[row, : len(w.first)] = w.first
        last[row, : len(w.last)] = w.last
        for kind, column in w.columns.items():
            columns[kind][row, : len(column)] = column
    batch = Batch(
        *(torch.from_numpy(a) for a in (pieces, shape_ids, list_ids)),
        torch.from_numpy(np.arange(length)[None] < np.array([[len(w.pieces)] for w in windows])),
        torch.from_numpy(first),
        torch.from_numpy(last),
        torch.from_numpy(np.arange(words)[None] < np.array([[len(w.first)] for w in windows])),
    )
    return batch, {kind: torch.from_numpy(column) for kind, column in columns.items()}
