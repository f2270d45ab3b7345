"""How time and memory grow: per further 1,000 words, with more reports and with longer ones.

    python benchmarks/scaling.py [--copies 1 4 8] [--runs 2]

The input is made from examples/rutte: every copy has other names, places and numbers, so copies are other events and not copied text.
"""

import argparse
import re
import statistics
import tempfile
from pathlib import Path

from measure import CROSSREAD, ROOT, Cost, middle, peer_command, print_table, run_in_turn

EXAMPLES = ROOT / "examples" / "rutte"
SYLLABLES = (
    "bra",
    "dor",
    "fel",
    "gan",
    "hul",
    "kem",
    "lor",
    "min",
    "nev",
    "pal",
    "ros",
    "tir",
    "vas",
    "wen",
    "zol",
)
LEFT = frozenset(
    "A An And As At But By For From Four He His How I If In It January February March April May June July August September "
    "October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday No Nobody Of On Only Our She That The "
    "Their There They This To Together Twenty Two We What Whether Who".split()
)
"""Words with a capital that are no names: left alone so that the copy stays readable English."""


def other_name(word: str, copy: int) -> str:
    """A made-up name for the word: the same for the same word and copy, on every machine."""
    seed = sum(ord(letter) * (place + 7) for place, letter in enumerate(word)) + copy * 131
    count = 1 + len(word) // 4
    made = "".join(SYLLABLES[(seed // 3**i + i * copy) % len(SYLLABLES)] for i in range(count))
    return made.upper() if word.isupper() else made.capitalize()


def other_event(text: str, copy: int) -> str:
    """The text with every name replaced and every number but years and days shifted; copy 0 is the text itself."""
    if copy == 0:
        return text
    text = re.sub(
        r"\b[A-Z][^\W\d_]+\b",
        lambda match: match[0] if match[0] in LEFT else other_name(match[0], copy),
        text,
    )
    return re.sub(r"\b\d{3}\b", lambda match: str((int(match[0]) + 17 * copy) % 900 + 100), text)


def read_examples() -> dict[str, str]:
    """The plain-text examples, decoded."""
    texts = {}
    for path in sorted(EXAMPLES.glob("*.txt")):
        content = path.read_bytes()
        try:
            texts[path.stem] = content.decode("utf-8")
        except UnicodeDecodeError:
            texts[path.stem] = content.decode("cp1252").replace("\r\n", "\n")
    return texts


def write_more_reports(folder: Path, copies: int) -> list[Path]:
    """`copies` sets of reports, each set its own event."""
    paths = []
    for copy in range(copies):
        for name, text in read_examples().items():
            paths.append(folder / f"{copy:03}-{name}.txt")
            paths[-1].write_text(other_event(text, copy), encoding="utf-8")
    return paths


def write_longer_reports(folder: Path, copies: int) -> list[Path]:
    """As many reports as there are examples, each `copies` times as long."""
    paths = []
    for name, text in read_examples().items():
        paths.append(folder / f"{name}.txt")
        parts = [other_event(text, copy) for copy in range(copies)]
        paths[-1].write_text("\n\n".join(parts), encoding="utf-8")
    return paths


def slope(sizes: list[float], values: list[float]) -> float:
    """Least-squares rise of `values` per unit of `sizes`."""
    return statistics.linear_regression(sizes, values).slope


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--copies", type=int, nargs="+", default=[1, 4, 8])
    parser.add_argument("--runs", type=int, default=2)
    options = parser.parse_args()
    rows, growth = [], []
    for shape, write in (
        ("more reports", write_more_reports),
        ("longer reports", write_longer_reports),
    ):
        sizes: list[float] = []
        found: dict[str, list[Cost]] = {"crossread": [], "peer": []}
        for copies in options.copies:
            with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as out:
                paths = write(Path(folder), copies)
                words = sum(len(path.read_text(encoding="utf-8").split()) for path in paths)
                commands = {
                    "crossread": [CROSSREAD, "read", folder, "--out", out],
                    "peer": peer_command(paths),
                }
                costs = {
                    name: middle(runs) for name, runs in run_in_turn(commands, options.runs).items()
                }
            sizes.append(words / 1000)
            for name, cost in costs.items():
                found[name].append(cost)
            rows.append(
                [shape, f"{len(paths)}", f"{words:,}"]
                + [f"{cost.wall_s:.2f} s, {cost.peak_mib:.0f} MiB" for cost in costs.values()]
            )
        if len(sizes) > 1:
            rises = [slope(sizes, [cost.wall_s for cost in found[name]]) for name in found]
            memory = slope(sizes, [cost.peak_mib for cost in found["crossread"]])
            growth.append(
                f"{shape}: {rises[0]:.2f} s and {memory:.1f} MiB per further 1,000 words; "
                f"peer {rises[1]:.2f} s, {rises[0] / rises[1]:.1f} times"
            )
    print_table(["shape", "reports", "words", "crossread read", "peer: spaCy alone"], rows)
    print("\n" + "\n".join(growth))


if __name__ == "__main__":
    main()
