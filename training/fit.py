"""Trains the network. In: corpora. Out: its weights, averaged over the last steps, and what each epoch reached on the dev parts."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from batches import batch_of
from choose import measure_dev
from corpora import Corpora
from network import Batch, Network, Scores
from torch import Tensor
from torch.nn import functional
from windows import NOT_PLACED, UNKNOWN, Classes, Window, windows_of

from crossread.text.wordpieces import WordPieces

__all__ = ["fit"]

ENCODER_RATE, HEAD_RATE, DECAY = 1.5e-4, 1e-3, 0.01
LAYER_DECAY = 0.85
WARM_UP = 0.06
AVERAGE = 0.998
PIECES_A_BATCH = 3000
SHORTEST, LONGEST = 48, 200
HIDDEN_WORDS = 0.08
HIDDEN_ID = 103
WEIGHTS = {
    "upos": 0.5,
    "xpos": 0.5,
    "feats": 0.5,
    "lemma": 0.5,
    "start": 0.5,
    "arcs": 1.0,
    "relations": 1.0,
    "names": 2.0,
    "speech": 1.0,
}


def fit(
    network: Network,
    corpora: Corpora,
    pieces: WordPieces,
    classes: Classes,
    epochs: int,
    news_copies: int,
    seed: int,
    log: Path,
    rate: float = 1.0,
    floor: float = 0.0,
    max_steps: int | None = None,
) -> Network:
    """Train for `epochs` and return the network with averaged weights.

    The rate falls from `rate` times the constants above to `floor` times them. One line an epoch goes to `log`.
    """
    torch.manual_seed(seed)
    ids = {kind: classes.ids(kind) for kind in classes.names}
    optimizer = torch.optim.AdamW(_groups(network), weight_decay=DECAY, betas=(0.9, 0.98))
    rates = [group["lr"] for group in optimizer.param_groups]
    average = {
        name: p.detach().clone() for name, p in network.named_parameters() if p.requires_grad
    }
    first = list(_batches(corpora, pieces, ids, 0, news_copies, seed))
    total = min(max_steps or 10**9, len(first) * epochs)
    step, began = 0, time.monotonic()
    for epoch in range(epochs):
        network.train()
        losses: dict[str, float] = {}
        for windows in (
            first if epoch == 0 else _batches(corpora, pieces, ids, epoch, news_copies, seed)
        ):
            if step >= total:
                break
            part = (
                min(1.0, (step + 1) / (WARM_UP * total))
                * (floor + (1 - floor) * (1 - step / total))
                * rate
            )
            for group, base in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = base * part
            batch, gold = batch_of(
                windows, HIDDEN_WORDS, random.Random(f"{seed}/{step}"), HIDDEN_ID
            )
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = network(batch)
            parts = _losses(network, scores, batch, gold)
            loss = sum((WEIGHTS[name] * value for name, value in parts.items()), torch.zeros(()))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            decay = min(AVERAGE, (step + 1) / (step + 10))
            with torch.no_grad():
                for name, p in network.named_parameters():
                    if p.requires_grad:
                        average[name].lerp_(p, 1 - decay)
            for name, value in parts.items():
                losses[name] = losses.get(name, 0.0) * 0.98 + float(value.detach()) * 0.02
            step += 1
            if step % 50 == 0:
                _say(log, f"step {step}/{total} {time.monotonic() - began:.0f} s " + _shown(losses))
        kept = {
            name: p.detach().clone() for name, p in network.named_parameters() if p.requires_grad
        }
        _put(network, average)
        reached = measure_dev(network, corpora.choosing, pieces, classes)
        _say(log, f"epoch {epoch + 1} " + " ".join(f"{k} {v:.2f}" for k, v in reached.items()))
        torch.save(network.state_dict(), log.with_suffix(".pt"))
        if epoch + 1 < epochs:
            _put(network, kept)
    return network


def _put(network: Network, weights: dict[str, Tensor]) -> None:
    with torch.no_grad():
        for name, p in network.named_parameters():
            if name in weights:
                p.copy_(weights[name])


def _groups(network: Network) -> list[dict[str, object]]:
    """The encoder learns slower than the heads, its lower layers slower still."""
    groups: dict[float, list[Tensor]] = {}
    depth = len(network.layers)
    for name, p in network.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("layers."):
            rate = ENCODER_RATE * LAYER_DECAY ** (depth - 1 - int(name.split(".")[1]))
        elif name.startswith(("positions", "kind", "norm")):
            rate = ENCODER_RATE * LAYER_DECAY**depth
        else:
            rate = HEAD_RATE
        groups.setdefault(rate, []).append(p)
    return [{"params": group, "lr": rate} for rate, group in groups.items()]


def _batches(
    corpora: Corpora,
    pieces: WordPieces,
    ids: dict[str, dict[str, int]],
    epoch: int,
    news_copies: int,
    seed: int,
) -> Iterator[Sequence[Window]]:
    """Windows of like length together, in an order by lot."""
    rng = random.Random(f"{seed}/{epoch}/windows")
    windows = [
        window
        for draft in corpora.epoch(epoch, seed, news_copies)
        for window in windows_of(draft, pieces, ids, rng.randint(SHORTEST, LONGEST))
    ]
    rng.shuffle(windows)
    windows.sort(key=lambda w: len(w.pieces) + rng.random() * 16)
    batches: list[list[Window]] = [[]]
    for window in windows:
        if (len(batches[-1]) + 1) * len(window.pieces) > PIECES_A_BATCH and batches[-1]:
            batches.append([])
        batches[-1].append(window)
    rng.shuffle(batches)
    yield from batches


def _losses(
    network: Network, scores: Scores, batch: Batch, gold: dict[str, Tensor]
) -> dict[str, Tensor]:
    parts: dict[str, Tensor] = {}
    for kind, given in scores.tags.items():
        if kind in gold and bool((gold[kind] >= 0).any()):
            parts[kind] = functional.cross_entropy(
                given.float().flatten(0, 1), gold[kind].flatten(), ignore_index=UNKNOWN
            )
    if "start" in gold and bool((gold["start"] >= 0).any()):
        known = gold["start"] >= 0
        parts["start"] = functional.binary_cross_entropy_with_logits(
            scores.starts.float()[known], gold["start"][known].float()
        )
    if "head" in gold and bool((gold["head"] >= 0).any()):
        closed = functional.pad(batch.word_mask, (1, 0), value=True)[:, None, :]
        arcs = scores.arcs.float().masked_fill(~closed, -1e4)
        parts["arcs"] = functional.cross_entropy(
            arcs.flatten(0, 1), gold["head"].flatten(), ignore_index=UNKNOWN
        )
        known = (gold["head"] >= 0) & (gold["deprel"] >= 0)
        rows = known.nonzero()[:, 0]
        relations = network.relations(
            scores.relation_dependents.float()[known],
            scores.relation_heads.float()[rows, gold["head"][known]],
        )
        parts["relations"] = functional.cross_entropy(relations, gold["deprel"][known])
    if "names" in gold:
        parts["names"] = _names_loss(scores.names.float(), gold["names"])
    if "speech" in gold and bool((gold["speech"] >= 0).any()):
        parts["speech"] = functional.cross_entropy(
            scores.speech.float().flatten(0, 1), gold["speech"].flatten(), ignore_index=UNKNOWN
        )
    return {name: value for name, value in parts.items() if not math.isnan(float(value.detach()))}


def _names_loss(scores: Tensor, gold: Tensor) -> Tensor:
    """Cross entropy; where only people, bodies and places are marked, the loss of all that is left together."""
    logs = scores.log_softmax(-1)
    known, open_ = gold >= 0, gold == NOT_PLACED
    exact = logs[known].gather(1, gold[known].unsqueeze(1)).squeeze(1)
    # Places 1 to 12 are people, bodies and places, four tags each.
    rest = torch.cat([logs[open_][:, :1], logs[open_][:, 13:]], 1).logsumexp(1)
    return -(exact.sum() + rest.sum()) / max(1, int(known.sum()) + int(open_.sum()))


def _say(log: Path, line: str) -> None:
    with log.open("a", encoding="utf-8") as out:
        out.write(line + "\n")


def _shown(losses: dict[str, float]) -> str:
    return " ".join(f"{name} {value:.3f}" for name, value in losses.items())
