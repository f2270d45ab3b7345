"""Runs the encoder. Comes in: the words of one window. Goes out: scores for each word.

A model is a folder: `model.onnx` (encoder and heads, eight-bit), `arrays.npz` (vectors of pieces, products for relations),
`pieces.txt`, `labels.json`, `lemmas.json`. One window is one run, never padded beside others, so that what is read of a paragraph hangs on that
paragraph alone.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from crossread.errors import ReaderError
from crossread.extract.encoder.lemmas import lemma
from crossread.extract.encoder.traits import SHAPES, lists, shapes
from crossread.text.wordpieces import WordPieces

Floats = NDArray[np.float32]


class Read(NamedTuple):
    """What the heads say of one window: class numbers of tags a word, and scores ([words, …])."""

    tags: dict[str, list[int]]
    starts: Floats
    arcs: Floats
    dependents: Floats
    heads: Floats
    names: Floats


class Network:
    """A loaded model. Raises ReaderError if a file of the folder is missing or not readable."""

    def __init__(self, folder: Path) -> None:
        import onnxruntime  # here, not above: `crossread --help` must not wait for it

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
            self._lemmas = json.loads((folder / "lemmas.json").read_text(encoding="utf-8"))
            self.pieces = WordPieces(
                (folder / "pieces.txt").read_text(encoding="utf-8").splitlines()
            )
            with np.load(folder / "arrays.npz") as arrays:
                self._vectors: NDArray[np.int8] = arrays["vectors"]
                self._scales: Floats = arrays["scales"].astype(np.float32)
                self._relations: Floats = arrays["relations"].astype(np.float32)
            self._session: Any = onnxruntime.InferenceSession(
                folder / "model.onnx", options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime's errors have no common type of their own
            raise ReaderError(f"cannot load the reader in {str(folder)!r}: {error}") from error
        self.labels: dict[str, tuple[str, ...]] = {k: tuple(v) for k, v in labels.items()}
        self._outputs = [output.name for output in self._session.get_outputs()]

    def read(self, words: Sequence[str], spaces: Sequence[bool]) -> Read:
        """The heads' scores for the words of one window; `spaces[i]`: a blank follows word i."""
        ids, traits = [self.pieces.start], [(2 * SHAPES, 0)]
        first, last = [], []
        for word, *known in zip(words, shapes(words, spaces), lists(words), strict=True):
            cut = self.pieces.of(word)
            first.append(len(ids))
            ids.extend(cut)
            last.append(len(ids) - 1)
            traits.extend([(known[0], known[1])] * len(cut))
        ids.append(self.pieces.end)
        traits.append((2 * SHAPES, 0))
        vectors = self._vectors[ids].astype(np.float32) * self._scales[ids, None]
        columns = np.array(traits, dtype=np.int64)
        given = {
            "vectors": vectors[None],
            "shapes": columns[None, :, 0],
            "lists": columns[None, :, 1],
            "first": np.array([first], dtype=np.int64),
            "last": np.array([last], dtype=np.int64),
        }
        out = dict(zip(self._outputs, self._session.run(None, given), strict=True))
        return Read(
            tags={kind: out[kind][0].tolist() for kind in ("upos", "xpos", "feats", "lemma")},
            starts=out["starts"][0],
            arcs=out["arcs"][0],
            dependents=out["dependents"][0],
            heads=out["heads"][0],
            names=out["names"][0],
        )

    def relations(self, read: Read, heads: Sequence[int]) -> list[str]:
        """For each word the best relation to its head; `heads` counts from 1, 0 is the root, whose relation is "root" and no other."""
        on_root = np.array(heads) == 0
        one = np.ones((len(heads), 1), dtype=np.float32)
        left, right = np.hstack([read.dependents, one]), np.hstack([read.heads[heads], one])
        classes, width, _ = self._relations.shape
        product = left @ self._relations.transpose(1, 0, 2).reshape(width, -1)
        scores = (product.reshape(-1, classes, width) * right[:, None]).sum(2)
        scores[:, self.labels["deprel"].index("root")] = np.where(on_root, np.inf, -np.inf)
        return [self.label("deprel", int(best)) for best in scores.argmax(1)]

    def lemma(self, word: str, pos: str, script: str) -> str:
        """The lemma that the treebanks give the word, or else the one that the script makes."""
        known: str | None = self._lemmas.get(pos, {}).get(word.lower())
        return known or lemma(word, script)

    def label(self, kind: str, number: int) -> str:
        """The name of a class."""
        return self.labels[kind][number]
