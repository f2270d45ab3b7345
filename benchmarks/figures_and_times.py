"""What quantities and times cost: as a share of the reader, and beside quantulum3 and dateparser's search on the same texts in the same run.

python benchmarks/figures_and_times.py                            on made-up texts from our examples
python benchmarks/figures_and_times.py --texts articles.jsonl     on articles of your own, a "text" in each line
"""

import argparse
import datetime as dt
import os
import statistics
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from made_texts import made_texts, own_texts
from measure import print_table

from crossread.extract.reader import Reader, load
from crossread.model.layers import Parse
from crossread.model.report import Report
from crossread.pipeline import read_report
from crossread.progress import watched
from crossread.stages import Annotator

PUBLISHED = dt.datetime(2025, 3, 10)
"""The date every text is given, so that relative times are worked out and not left open."""
GRAMMAR, LAYERS, WHOLE = "grammar alone", "quantities and times, parses ready", "whole reader"
QUANTULUM3, DATEPARSER = "quantulum3, parse", "dateparser, search_dates"

Work = Callable[[int], object]
"""One kind of work on one text, named by its place in the list."""


class Keeping:
    """A reader that keeps each report with its parse, and gives the parse again when asked for the same report."""

    def __init__(self, reader: Reader) -> None:
        self.reader, self.recipe = reader, reader.recipe
        self.kept: dict[str, tuple[Report, Parse]] = {}

    def parse(self, report: Report) -> Parse:
        if report.id not in self.kept:
            self.kept[report.id] = report, self.reader.parse(report)
        return self.kept[report.id][1]


def own_work(texts: list[str], pipeline: str | None) -> dict[str, Work]:
    """What crossread does, in parts and whole: the parts are done on reports and parses that are made here, before the clock runs."""
    reader = load(pipeline)
    ready, annotator = Keeping(reader), Annotator(reader)
    records = [
        {"id": str(i), "text": text, "published": PUBLISHED.date().isoformat()}
        for i, text in enumerate(texts)
    ]
    made = Annotator(ready)
    with watched(sys.stderr) as progress:
        for i, record in enumerate(records):
            progress("grammar, before the clock runs", i, len(records))
            made.annotate(record)
    reports = [ready.kept[str(i)][0] for i in range(len(texts))]
    return {
        GRAMMAR: lambda i: reader.parse(reports[i]),
        LAYERS: lambda i: read_report(reports[i], ready, ("times", "quantities")),
        WHOLE: lambda i: annotator.annotate(records[i]),
    }


def peers(texts: list[str]) -> dict[str, Work]:
    """The peers that are installed, each loaded. dateparser is told that the language is English, which spares it the guess.

    quantulum3 goes by its rules alone: its classifier is kept in a form that only one version of scikit-learn can read, so that
    whether it runs depends on what else is installed.
    """
    works: dict[str, Work] = {}
    if find_spec("quantulum3"):
        from quantulum3 import classifier, parser

        classifier.USE_CLF = False
        works[QUANTULUM3] = lambda i: parser.parse(texts[i])
    if find_spec("dateparser"):
        from dateparser.search import search_dates

        settings = {"RELATIVE_BASE": PUBLISHED}
        works[DATEPARSER] = lambda i: search_dates(texts[i], languages=["en"], settings=settings)
    return works


def timed(works: dict[str, Work], count: int, runs: int) -> tuple[dict[str, list[float]], set[str]]:
    """Processor seconds of each work over all texts, run by run, in turn; and what gave up on a text. A first text warms each up."""
    seconds: dict[str, list[float]] = {name: [] for name in works}
    gave_up: set[str] = set()

    def spent(name: str, texts: range) -> float:
        started = time.process_time()
        for i in texts:
            try:
                works[name](i)
            except Exception as error:
                gave_up.add(f"{name} gave up on text {i + 1}: {type(error).__name__}")
        return time.process_time() - started

    with watched(sys.stderr) as progress:
        for name in works:
            spent(name, range(1))
        for number in range(runs):
            for name in works:
                progress(f"{name}, run {number + 1} of {runs}", number, runs)
                seconds[name].append(spent(name, range(count)))
    return seconds, gave_up


def ratio(of: list[float], to: list[float]) -> tuple[float, float, float]:
    """The median, the least and the greatest of the ratios inside each run."""
    ratios = [a / b for a, b in zip(of, to, strict=True)]
    return statistics.median(ratios), min(ratios), max(ratios)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", type=Path, help="JSON Lines with a text each, instead of ours")
    parser.add_argument("--made", type=int, default=30, help="how many made-up texts (30)")
    parser.add_argument("--runs", type=int, default=5, help="how often each runs (5)")
    parser.add_argument("--reader", help="crossread's own pipeline; the shipped one if left out")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    texts = list(own_texts(options.texts) if options.texts else made_texts(options.made))
    words = sum(len(text.split()) for text in texts)
    works = own_work(texts, options.reader) | peers(texts)
    seconds, gave_up = timed(works, len(texts), options.runs)

    rows = []
    for name, runs in seconds.items():
        costs = [run / words * 1e6 for run in runs]
        cost = statistics.median(costs)
        rows.append(
            [
                name,
                f"{cost:.1f}",
                f"{min(costs):.1f}–{max(costs):.1f}",
                f"{1e6 / cost:,.0f}",
                f"{ratio(runs, seconds[LAYERS])[0]:.2f}",
            ]
        )
    print(f"{len(texts)} texts, {words:,} words, one core, {options.runs} runs\n")
    heads = ["what", "ms per 1,000 words", "from–to", "words/s", "time ÷ quantities and times"]
    print_table(heads, rows)
    print()
    for whole in (WHOLE, GRAMMAR):
        middle, low, high = ratio(seconds[LAYERS], seconds[whole])
        print(f"quantities and times ÷ {whole}: {middle:.1%} ({low:.1%}–{high:.1%})")
    for line in sorted(gave_up):
        print(line)
    for name in (QUANTULUM3, DATEPARSER):
        if name not in works:
            print(f"{name}: not installed; python -m pip install --group bench")


if __name__ == "__main__":
    main()
