"""Measure a pipeline on raw text and print a table.

    python training/evaluate.py --model src/crossread/lang/en/pipeline --data ../shared/training

In: a pipeline folder and the shared training folder. Out: scores of words, tags, trees, sentences
and names, with speed and load time. Nothing is trained or chosen here.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy
from name_sources import LABELS, read_gum_names, read_names
from score_names import score_names
from score_syntax import score_syntax
from spacy.language import Language

__all__ = ["measure", "measure_speed"]

PLACED = ("PERSON", "ORG", "LOC")
Table = dict[str, dict[str, object]]


def measure(model: Path, data: Path, part: str) -> Table:
    """Return every score of the pipeline in `model` on the "test" or "dev" `part` of `data`.

    Names are scored three times: against Universal NER, which marks people, organisations and
    places only; against GUM's names as given, which cut some names wrongly; and against GUM's
    names by the rule in `gum_names`, which training used too.
    """
    nlp = spacy.load(model)
    syntax, names = data / "syntax", data / "names"
    gum_tree, gum_given = syntax / f"gum-open-{part}.conllu", names / f"gum-{part}.jsonl"
    return {
        "syntax": {
            "EWT": score_syntax(nlp, syntax / f"ewt-{part}.conllu"),
            "GUM": score_syntax(nlp, gum_tree),
        },
        "names": {
            "UNER-EWT": score_names(nlp, read_names(names / f"uner-ewt-{part}.jsonl"), PLACED),
            "GUM as given": score_names(nlp, read_names(gum_given), LABELS),
            "GUM by our rule": score_names(nlp, read_gum_names(gum_tree, gum_given), LABELS),
        },
    }


def measure_speed(model: Path, data: Path) -> dict[str, float]:
    """Return load time in seconds and words a second of processor time, on one thread.

    The text is the dev part of GUM, paragraph by paragraph, read once before the clock starts.
    """
    start = time.perf_counter()
    nlp = spacy.load(model)
    loaded = time.perf_counter() - start
    texts = _texts(nlp, data)
    start = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    spent = time.process_time() - start
    return {"load_seconds": round(loaded, 2), "words_per_second": round(words / spent)}


def _texts(nlp: Language, data: Path) -> list[str]:
    drafts = read_names(data / "names" / "gum-dev.jsonl")
    texts = [draft.to_doc(nlp.vocab).text for draft in drafts]
    for _ in nlp.pipe(texts[:20]):
        pass
    return texts


def _print(table: Table) -> None:
    for kind, sets in table.items():
        print(kind)
        for name, scores in sets.items():
            print(f"  {name}")
            for measure_name, value in dict(scores).items():  # type: ignore[call-overload]
                shown = " ".join(
                    f"{v:6.1f}" for v in (value if isinstance(value, tuple) else (value,))
                )
                print(f"    {measure_name:10} {shown}")


def main() -> None:
    """Read the command line, measure, print."""
    parser = argparse.ArgumentParser(description="Measure a pipeline on raw text.")
    parser.add_argument("--model", type=Path, required=True, help="the pipeline's folder")
    parser.add_argument("--data", type=Path, required=True, help="the shared training folder")
    parser.add_argument("--part", choices=("test", "dev"), default="test")
    parser.add_argument("--json", action="store_true", help="print JSON, not a table")
    options = parser.parse_args()
    table = measure(options.model, options.data, options.part)
    speed = measure_speed(options.model, options.data)
    if options.json:
        print(json.dumps({**table, "speed": speed}, indent=1))
        return
    _print(table)
    print(f"load {speed['load_seconds']} s, {speed['words_per_second']} words/s on one core")


if __name__ == "__main__":
    main()
