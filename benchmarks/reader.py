"""How many words a second one core reads, beside textacy and plain spaCy; and whether cost and memory stay flat with more reports.

python benchmarks/reader.py                                 on made-up texts from our examples
python benchmarks/reader.py --texts articles.jsonl          on articles of your own, a "text" in each line
python benchmarks/reader.py --spacy en_core_web_sm          beside another pipeline, by name or folder
python benchmarks/reader.py --records 1 10 100 1000 10000   cost per word and peak memory as reports grow in number
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from measure import PIPELINE, print_table

from crossread.progress import watched

Cost = dict[str, float]
WORKER = Path(__file__).with_name("one_reader.py")
ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1"
)
NAMES = {
    "crossread": "crossread, whole reader",
    "textacy": "textacy, direct quotations",
    "spacy": "spaCy alone",
}


def run(reader: str, arguments: list[str], of: int, what: str) -> Cost:
    """What the worker tells of one run. Raises RuntimeError with its standard error if it fails."""
    command = [sys.executable, str(WORKER), reader, *arguments]
    with (
        watched(sys.stderr) as progress,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, **ONE_THREAD},
        ) as process,
    ):  # fmt: skip
        assert process.stdout is not None and process.stderr is not None
        progress(what, 0, of)
        told: Cost = {}
        for line in process.stdout:
            told = json.loads(line)
            progress(what, int(told.get("done", of)), of)
        complaint = process.stderr.read()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{complaint}")
    return told


def per_word(cost: Cost, key: str = "cpu_s") -> float:
    """Milliseconds of processor time per 1,000 words."""
    return cost[key] / cost["words"] * 1e6


def compare(options: argparse.Namespace) -> None:
    """Each reader in turn, several times, on the same texts; medians, and how many times crossread's speed each has."""
    pipelines = {"crossread": options.reader, "textacy": options.spacy, "spacy": options.spacy}
    readers = [name for name in pipelines if name != "textacy" or find_spec("textacy")]
    texts = ["--texts", str(options.texts)] if options.texts else ["--made", str(options.made)]
    of = sum(1 for _ in options.texts.open("rb")) if options.texts else options.made
    costs: dict[str, list[Cost]] = {name: [] for name in readers}
    for number in range(options.runs):
        for name in readers:
            given = ["--pipeline", pipelines[name]] if pipelines[name] else []
            what = f"{NAMES[name]}, run {number + 1} of {options.runs}"
            costs[name].append(run(name, [*texts, *given], of, what))
    own = statistics.median(per_word(c) for c in costs["crossread"])
    rows = []
    for name, runs in costs.items():
        times = [per_word(c) for c in runs]
        speed = 1e6 / statistics.median(times)
        rows.append(
            [
                NAMES[name],
                f"{speed:,.0f}",
                f"{1e6 / max(times):,.0f}–{1e6 / min(times):,.0f}",
                f"{statistics.median(times):.0f}",
                f"{statistics.median(times) / own:.2f}",
                f"{statistics.median(c['peak_mib'] for c in runs):.0f}",
            ]
        )
    first = costs["crossread"][0]
    print(
        f"{first['texts']:.0f} texts, {first['words']:,.0f} words, one core, {options.runs} runs\n"
    )
    heads = ["reader", "words/s", "from–to", "ms per 1,000 words", "time ÷ crossread's", "peak MiB"]
    print_table(heads, rows)
    grammar = statistics.median(per_word(c, "parse_s") for c in costs["crossread"])
    print(
        f"\nof crossread's {own:.0f} ms: grammar {grammar:.0f} ms, all else {own - grammar:.0f} ms"
    )
    if "textacy" not in costs:
        print("textacy is not installed: python -m pip install --group bench")
    elif gave_up := costs["textacy"][0]["gave_up"]:
        print(f"textacy gave up on {gave_up:.0f} texts with an odd number of quotation marks")


def grow(options: argparse.Namespace) -> None:
    """crossread's reader alone over more and more made-up reports, streamed one by one."""
    rows = []
    for count in options.records:
        given = ["--pipeline", options.reader] if options.reader else []
        cost = run("crossread", ["--made", str(count), *given], count, f"{count:,} reports")
        rows.append(
            [
                f"{count:,}",
                f"{cost['words']:,.0f}",
                f"{per_word(cost):.0f}",
                f"{cost['last'] / cost['first']:.2f}" if count >= 10 else "–",
                f"{cost['peak_mib']:.0f}",
            ]
        )
    heads = ["reports", "words", "ms per 1,000 words", "last tenth ÷ first", "peak MiB"]
    print_table(heads, rows)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", type=Path, help="JSON Lines with a text each, instead of ours")
    parser.add_argument("--made", type=int, default=60, help="how many made-up texts (60)")
    parser.add_argument("--runs", type=int, default=3, help="how often each reader runs (3)")
    parser.add_argument("--reader", help="crossread's own pipeline; the shipped one if left out")
    parser.add_argument(
        "--spacy",
        default=str(PIPELINE) if PIPELINE.exists() else "en_core_web_sm",
        help="the peers' spaCy pipeline, a name or a folder (%(default)s)",
    )
    parser.add_argument(
        "--records", type=int, nargs="+", help="measure growth with so many reports"
    )
    options = parser.parse_args()
    if options.records:
        grow(options)
    else:
        compare(options)


if __name__ == "__main__":
    main()
