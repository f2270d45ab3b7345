"""Join the two trained halves into the folder that ships, and leave out what it does not need.

In: the trained syntax and names pipelines. Out: one pipeline folder that `spacy.load` reads with
nothing but spaCy installed. Word strings seen in training are not kept: they are no part of what
the model knows, and they are a quarter of its size.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import srsly  # type: ignore[import-untyped]
from spacy.language import Language
from spacy.pipeline import EditTreeLemmatizer
from thinc.api import Config

__all__ = ["assemble", "write_pipeline"]

LEFT_OUT_OF_CONFIG = ("paths", "system", "corpora", "training", "pretraining", "initialize")


def assemble(syntax: Language, names: Language) -> Language:
    """Return `syntax` with the name recogniser of `names` added at the end."""
    syntax.add_pipe("ner", source=names)
    kept = {key: part for key, part in syntax.config.items() if key not in LEFT_OUT_OF_CONFIG}
    syntax.config = Config(kept)
    return syntax


def write_pipeline(nlp: Language, out: Path, meta: dict[str, object]) -> None:
    """Write `nlp` to the folder `out`, replacing it; `meta` goes over spaCy's own meta data."""
    if out.exists():
        shutil.rmtree(out)
    nlp.meta.update(meta)
    nlp.to_disk(out)
    strings = sorted(_needed_strings(nlp))
    (out / "vocab" / "strings.json").write_text(
        json.dumps(strings, ensure_ascii=False), encoding="utf-8"
    )


def _needed_strings(nlp: Language) -> set[str]:
    needed = {label for pipe in nlp.pipe_labels.values() for label in pipe}
    lemmatizer = nlp.get_pipe("trainable_lemmatizer")
    if isinstance(lemmatizer, EditTreeLemmatizer):
        # Edit trees name the letters they add and remove by hash alone.
        trees = srsly.msgpack_loads(lemmatizer.trees.to_bytes())["trees"]
        hashes = {tree[key] for tree in trees for key in ("orig", "subst") if key in tree}
        needed |= {nlp.vocab.strings[value] for value in hashes}
    return needed
