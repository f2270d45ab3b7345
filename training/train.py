"""Make the shipped English pipeline with one command.

    python training/train.py --data ../shared/training --out src/crossread/lang/en/pipeline

In: the shared training folder. Out: the pipeline folder with its manifest and, in `meta.json`, what
it measures on the test files. Prepares, trains the syntax half, trains the names half from it,
joins them, evaluates. The same seed on the same machine gives the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import tempfile
from pathlib import Path

# One thread: matrix products then add up in one order, and runs repeat.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import augment
import documents
import spacy
import tokenizer
import warm_start
from assemble import assemble, write_pipeline
from evaluate import measure
from manifest import MODEL_LICENCE, describe_inputs
from prepare import inputs_of, prepare
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config
from thinc.api import NumpyOps, set_current_ops

__all__ = ["build", "fingerprint", "fit"]

HERE = Path(__file__).parent
# Importing these registers the functions that the configs name.
REGISTERED = (augment, tokenizer, warm_start)
VERSION = "1.0.0"
MANIFEST = "manifest.json"


def fit(config: Path, out: Path, overrides: dict[str, object]) -> Language:
    """Train the pipeline that `config` describes and return its best step on the dev corpus.

    `overrides` replaces dotted keys of the config. Checkpoints go to `out`; where `out` holds a
    finished training of the very same inputs, that one is returned.
    """
    out.mkdir(parents=True, exist_ok=True)
    stamp, inputs = out / "inputs.sha256", fingerprint(config, overrides)
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != inputs:
        nlp = init_nlp(load_config(config, overrides=overrides, interpolate=False))
        train(nlp, out)
        stamp.write_text(inputs, encoding="utf-8")
    return spacy.load(out / "model-best")


def fingerprint(config: Path, overrides: dict[str, object]) -> str:
    """Return one SHA-256 of all that a training reads: config, corpora, weights, code, settings."""
    files = [config, *(Path(module.__file__ or "") for module in (documents, *REGISTERED))]
    digest = hashlib.sha256()
    for key, value in sorted(overrides.items()):
        if key.startswith("paths."):
            files.append(Path(str(value)))
        else:
            digest.update(f"{key}={value};".encode())
    for path in files:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def build(data: Path, out: Path, work: Path, seed: int, max_steps: int | None) -> None:
    """Prepare, train, join, evaluate and write the pipeline to `out`; scratch goes to `work`.

    `max_steps` shortens both trainings, for a trial of the command.
    """
    # numpy's matrix product was three times as fast as thinc's default on the machine used.
    set_current_ops(NumpyOps(use_blis=False))
    prepare(data, work, seed)
    shared: dict[str, object] = {"system.seed": seed}
    if max_steps is not None:
        shared |= {"training.max_steps": max_steps, "training.eval_frequency": max_steps}
    halves = {}
    weights = work / "tok2vec.bin"
    for half, extra in (("syntax", {}), ("names", {"paths.weights": str(weights)})):
        paths = {f"paths.{part}": str(work / f"{half}-{part}.spacy") for part in ("train", "dev")}
        halves[half] = fit(HERE / f"{half}.cfg", work / half, {**shared, **paths, **extra})
        if half == "syntax":
            _save_tok2vec(halves[half], weights)
    manifest = describe_inputs(data, inputs_of("train"), inputs_of("dev"))
    manifest["seed"] = seed
    meta: dict[str, object] = {
        "name": "crossread",
        "version": VERSION,
        "license": MODEL_LICENCE,
        "description": "English pipeline of crossread: see docs/model-card.md.",
        "performance": {},
    }
    nlp = assemble(halves["syntax"], halves["names"])
    write_pipeline(nlp, out, meta)
    meta["performance"] = measure(out, data, "test")
    write_pipeline(nlp, out, meta)
    (out / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def _save_tok2vec(nlp: Language, path: Path) -> None:
    tok2vec = nlp.get_pipe("tok2vec")
    if not isinstance(tok2vec, TrainablePipe):
        raise TypeError("the tok2vec component cannot be trained")
    path.write_bytes(tok2vec.model.to_bytes())


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description="Train, measure and write the English pipeline.")
    parser.add_argument("--data", type=Path, required=True, help="the shared training folder")
    parser.add_argument("--out", type=Path, required=True, help="the pipeline's folder, replaced")
    parser.add_argument("--work", type=Path, help="keep corpora and checkpoints here")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--max-steps", type=int, help="stop each half early, to try the command")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        work = options.work or Path(scratch)
        build(options.data, options.out, work, options.seed, options.max_steps)


if __name__ == "__main__":
    main()
