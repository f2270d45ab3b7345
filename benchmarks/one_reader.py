"""One reader over many texts, on one core and in a process of its own, so that its peak memory is its own. `reader.py` starts it.

Comes in: which reader, which texts. Goes out, on standard output: JSON Lines that tell how many texts are done, and a last one that tells
the cost. Only reading is timed: loading, the making of texts and a first text that warms everything up are not.
"""

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from made_texts import made_texts, own_texts

from crossread.model.layers import Parse
from crossread.model.report import Report

Read = Callable[[str], None]


class Timed:
    """A reader of crossread that adds up the processor seconds of its parses."""

    def __init__(self, reader: Any) -> None:
        self.reader, self.recipe, self.seconds = reader, reader.recipe, 0.0

    def parse(self, report: Report) -> Parse:
        started = time.process_time()
        parse: Parse = self.reader.parse(report)
        self.seconds += time.process_time() - started
        return parse


def crossread(pipeline: str | None) -> tuple[Read, dict[str, float]]:
    """The whole reader: the grammar and all layers of `crossread annotate`. `parse_s` is the grammar's part."""
    from crossread.extract.reader import load
    from crossread.stages import Annotator

    reader, told = Timed(load(pipeline)), {"parse_s": 0.0}
    annotator = Annotator(reader)

    def read(text: str) -> None:
        annotator.annotate({"id": "", "text": text})
        told["parse_s"] = reader.seconds

    return read, told


def spacy(pipeline: str | None) -> tuple[Read, dict[str, float]]:
    """A spaCy pipeline by itself."""
    import spacy as library

    nlp = library.load(str(pipeline))
    return (lambda text: nlp(text) and None), {}


def textacy(pipeline: str | None) -> tuple[Read, dict[str, float]]:
    """textacy's direct quotations over a spaCy pipeline; it gives up on a text with an odd number of marks."""
    import spacy as library
    from textacy.extract import direct_quotations

    nlp, told = library.load(str(pipeline)), {"gave_up": 0.0}

    def read(text: str) -> None:
        doc = nlp(text)
        try:
            for _ in direct_quotations(doc):
                pass
        except ValueError:
            told["gave_up"] += 1

    return read, told


READERS = {"crossread": crossread, "spacy": spacy, "textacy": textacy}


def measure(read: Read, texts: Iterator[str], of: int) -> dict[str, float]:
    """Processor seconds, words, and microseconds per word in the first and the last tenth of the texts."""
    costs: list[
        tuple[float, int]
    ] = []  # one entry a tenth: as long for ten texts as for ten thousand
    size = max(1, of // 10)
    seconds, words, done = 0.0, 0, 0
    for done, text in enumerate(texts, 1):
        started = time.process_time()
        read(text)
        seconds += time.process_time() - started
        words += len(text.split())
        if done % size == 0 or done == of:
            costs.append((seconds, words))
            print(json.dumps({"done": done}), flush=True)
    steps = [(0.0, 0), *costs]
    tenths = [(b[0] - a[0]) / max(1, b[1] - a[1]) * 1e6 for a, b in zip(steps, costs, strict=False)]
    return {"texts": done, "cpu_s": seconds, "words": words, "first": tenths[0], "last": tenths[-1]}


def main() -> None:
    """Measure one reader and print what it cost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reader", choices=READERS)
    parser.add_argument("--pipeline")
    parser.add_argument("--made", type=int, default=0)
    parser.add_argument("--texts", type=Path)
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    read, told = READERS[options.reader](options.pipeline)

    def texts() -> Iterator[str]:
        return own_texts(options.texts) if options.texts else made_texts(options.made)

    of = sum(1 for _ in own_texts(options.texts)) if options.texts else options.made
    read(next(made_texts(1)))
    warm = dict(told)
    cost = measure(read, texts(), of)
    cost.update({key: value - warm[key] for key, value in told.items()})
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    cost["peak_mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    print(json.dumps(cost))


if __name__ == "__main__":
    main()
