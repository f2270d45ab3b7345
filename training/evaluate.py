"""Measure a reader on raw text and print a table.

    python training/evaluate.py --data ../shared/training

In: the shipped model, another model folder, or an installed spaCy pipeline, and the training folder. Out: scores of words, tags, trees, sentences
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

from annotated_news import read_annotated
from name_sources import LABELS, read_gum_names, read_names
from plain_reports import plain_report
from score_names import score_names
from score_syntax import score_syntax

from crossread.extract.encoder.reader import SHIPPED, load_encoder
from crossread.extract.reader import Reader, load

__all__ = ["measure", "measure_speed"]

PLACED = ("PERSON", "ORG", "LOC")
Table = dict[str, dict[str, object]]


def measure(reader: Reader, data: Path, part: str) -> Table:
    """Return every score of the reader on the "test" or "dev" `part` of `data`.

    Names are scored against Universal NER, which marks people, organisations and places only; against GUM's names as given, which cut
    some names wrongly; against GUM's names by the rule in `gum_names`, which training used too; and, on "test", against the
    annotated news of this project.
    """
    syntax, names = data / "syntax", data / "names"
    gum_tree, gum_given = syntax / f"gum-open-{part}.conllu", names / f"gum-{part}.jsonl"
    found: Table = {
        "syntax": {
            "EWT": score_syntax(reader, syntax / f"ewt-{part}.conllu"),
            "GUM": score_syntax(reader, gum_tree),
        },
        "names": {
            "UNER-EWT": score_names(reader, read_names(names / f"uner-ewt-{part}.jsonl"), PLACED),
            "GUM as given": score_names(reader, read_names(gum_given), LABELS),
            "GUM by our rule": score_names(reader, read_gum_names(gum_tree, gum_given), LABELS),
        },
    }
    if part == "test":
        found["names"]["annotated news"] = score_names(reader, read_annotated("test"), LABELS)
    return found


def measure_speed(reader: Reader, data: Path) -> float:
    """Return words a second of processor time, on one thread, over the dev part of GUM, paragraph by paragraph."""
    drafts = read_names(data / "names" / "gum-dev.jsonl")
    reports = [plain_report(" ".join(draft.words)) for draft in drafts]
    for report in reports[:20]:
        reader.parse(report)
    start = time.process_time()
    words = sum(len(reader.parse(report).tokens) for report in reports)
    return round(words / (time.process_time() - start))


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
    parser = argparse.ArgumentParser(description="Measure a reader on raw text.")
    parser.add_argument(
        "--model", type=Path, default=SHIPPED, help="a model folder; the shipped one if not given"
    )
    parser.add_argument("--spacy", help="an installed spaCy pipeline, or its folder, instead")
    parser.add_argument("--data", type=Path, required=True, help="the training folder")
    parser.add_argument("--part", choices=("test", "dev"), default="test")
    parser.add_argument("--json", action="store_true", help="print JSON, not a table")
    options = parser.parse_args()
    start = time.perf_counter()
    reader = load(options.spacy) if options.spacy else load_encoder(options.model)
    loaded = round(time.perf_counter() - start, 2)
    table = measure(reader, options.data, options.part)
    speed = measure_speed(reader, options.data)
    if options.json:
        print(json.dumps({**table, "load_seconds": loaded, "words_per_second": speed}, indent=1))
        return
    _print(table)
    print(f"load {loaded} s, {speed} words/s on one core")


if __name__ == "__main__":
    main()
