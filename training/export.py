"""Writes a trained network as the folder that crossread reads.

In: a network, its classes, a lexicon, the vocabulary. Out: `model.onnx` with eight-bit weights, `arrays.npz`, `pieces.txt`, `labels.json`,
`lemmas.json`. Each row
of piece vectors is stored in eight bits with a scale of its own; products of weights run in eight bits, what is scored against what
the sentence itself gives (attention, trees) in floats.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from network import WIDTH, Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from windows import Classes

__all__ = ["export"]

OUTPUTS = (
    "upos",
    "xpos",
    "feats",
    "lemma",
    "starts",
    "arcs",
    "dependents",
    "heads",
    "names",
)


class OneWindow(nn.Module):
    """The network as it runs: one window, tags already chosen; its head for speech only taught the encoder."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, vectors: Tensor, shapes: Tensor, lists: Tensor, first: Tensor, last: Tensor
    ) -> tuple[Tensor, ...]:
        scores = self.network.score(vectors, shapes, lists, first, last, None)
        tags = [scores.tags[kind].argmax(-1) for kind in ("upos", "xpos", "feats", "lemma")]
        return (
            *tags,
            scores.starts,
            scores.arcs,
            scores.relation_dependents,
            scores.relation_heads,
            scores.names,
        )


def export(
    network: Network,
    classes: Classes,
    lexicon: dict[str, dict[str, str]],
    vocabulary: Path,
    out: Path,
) -> None:
    """Write the model folder to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    network.eval()
    pieces, words = 12, 8
    example = (
        torch.zeros(1, pieces, WIDTH),
        torch.zeros(1, pieces, dtype=torch.int64),
        torch.zeros(1, pieces, dtype=torch.int64),
        torch.arange(words)[None],
        torch.arange(words)[None],
    )
    length, count = torch.export.Dim("length", max=510), torch.export.Dim("count", max=510)
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        torch.onnx.export(
            OneWindow(network),
            example,
            plain,
            input_names=["vectors", "shapes", "lists", "first", "last"],
            output_names=list(OUTPUTS),
            dynamic_shapes=({1: length}, {1: length}, {1: length}, {1: count}, {1: count}),
            external_data=False,
        )
        quantize_dynamic(
            plain,
            out / "model.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gemm"],
        )
    onnx.checker.check_model(out / "model.onnx")
    rows = network.pieces.weight.detach().numpy()
    scales = np.maximum(np.abs(rows).max(1), 1e-8) / 127
    np.savez_compressed(
        out / "arrays.npz",
        vectors=np.round(rows / scales[:, None]).astype(np.int8),
        scales=scales.astype(np.float32),
        relations=network.relation_product.detach().numpy().astype(np.float16),
    )
    (out / "pieces.txt").write_bytes(vocabulary.read_bytes())
    labels = {kind: names for kind, names in classes.names.items() if kind != "speech"}
    for name, value in (("labels", labels), ("lemmas", lexicon)):
        written = json.dumps(value, indent=0, ensure_ascii=False) + "\n"
        (out / f"{name}.json").write_text(written, encoding="utf-8")
