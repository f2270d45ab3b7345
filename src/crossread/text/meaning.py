"""How near two texts are in meaning, also where they share no word. Comes in: texts. Goes out: unit vectors and their products.

The model is all-MiniLM-L6-v2, a sentence encoder (Wang et al. 2020; Reimers and Gurevych 2019), in eight bits: `lang/en/meaning`. The vectors
of its word pieces are those of the reader, whose training left them as they were (`lang/en/encoder/arrays.npz`). A text is cut off
behind LONGEST pieces. Near in meaning is not the same statement: "taxes rise" and "taxes fall" are near.
"""

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossread.errors import ReaderError
from crossread.text.wordpieces import WordPieces

Floats = NDArray[np.float32]

LANGUAGE = Path(__file__).parents[1] / "lang" / "en"
LONGEST = 254
KEPT = 50_000
"""How many texts keep their vectors: a bound on memory, 1.5 KB each."""


class Meaning:
    """The loaded model; a text that was seen is looked up. Raises ReaderError if a file is missing or not readable."""

    def __init__(self) -> None:
        import onnxruntime  # here, not above: `crossread --help` must not wait for it

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        encoder = LANGUAGE / "encoder"
        try:
            self._pieces = WordPieces(
                (encoder / "pieces.txt").read_text(encoding="utf-8").splitlines()
            )
            with np.load(encoder / "arrays.npz") as arrays:
                self._vectors: NDArray[np.int8] = arrays["vectors"]
                self._scales: Floats = arrays["scales"].astype(np.float32)
            self._session: Any = onnxruntime.InferenceSession(
                LANGUAGE / "meaning" / "model.onnx", options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime's errors have no common type of their own
            raise ReaderError(f"cannot load the model of meanings: {error}") from error
        self._seen: dict[str, Floats] = {}

    def vector(self, text: str) -> Floats:
        """The unit vector of a text, 384 wide; case and accents play no part."""
        found = self._seen.get(text)
        if found is None:
            ids = [i for word in text.split() for i in self._pieces.of(word)][:LONGEST]
            ids = [self._pieces.start, *ids, self._pieces.end]
            vectors = self._vectors[ids].astype(np.float32) * self._scales[ids, None]
            found = np.asarray(
                self._session.run(None, {"vectors": vectors[None]})[0][0], dtype=np.float32
            )
            if len(self._seen) < KEPT:
                self._seen[text] = found
        return found

    def likeness(self, one: str, other: str) -> float:
        """The cosine of two texts' vectors: about 0 for unrelated ones, 1 for equal ones."""
        return float(self.vector(one) @ self.vector(other))


@cache
def meaning() -> Meaning:
    """The model, loaded when it is first asked for (0.2 s): a run that compares nothing never waits for it."""
    return Meaning()
