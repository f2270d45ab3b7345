"""Running a command and reading what it cost. Comes in: a command line. Goes out: wall seconds, CPU seconds, peak memory.

The peak is the kernel's own figure for the finished process (`wait4`), so it holds for commands that start no further processes.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
CROSSREAD = str(Path(sys.executable).with_name("crossread"))
PIPELINE = ROOT / "benchmarks" / "peer"
"""A spaCy pipeline of about the size of the shipped reader: see `peer/README.md`."""

PEER = """
import sys, spacy
nlp = spacy.load(sys.argv[1])
for path in sys.argv[2:]:
    nlp(open(path, encoding="utf-8", errors="replace").read())
"""
"""The peer: a spaCy pipeline of about the same size over the same bytes, nothing else."""


class Cost(NamedTuple):
    """What one run of a command cost: seconds by the clock, seconds of processor time, peak memory in MiB."""

    wall_s: float
    cpu_s: float
    peak_mib: float


def run_once(command: list[str]) -> Cost:
    """Run the command to its end. Raises RuntimeError with its standard error if it fails."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    with process.stderr as stream:
        complaint = stream.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall_s = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{complaint}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Cost(wall_s, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def run_in_turn(commands: dict[str, list[str]], runs: int) -> dict[str, list[Cost]]:
    """Each command `runs` times, in turn, so that a busy minute falls on all of them."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            costs[name].append(run_once(command))
    return costs


def middle(costs: list[Cost]) -> Cost:
    """The medians of the runs."""
    return Cost(*(statistics.median(values) for values in zip(*costs, strict=True)))


def peer_command(paths: list[Path]) -> list[str]:
    """The peer over the same files."""
    return [sys.executable, "-c", PEER, str(PIPELINE), *map(str, paths)]


def print_table(heads: list[str], rows: list[list[str]]) -> None:
    """A Markdown table with columns of even width."""
    lines = [heads, ["-" * len(head) for head in heads], *rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(heads))]
    for line in lines:
        fill = "-" if line is lines[1] else " "
        print("| " + " | ".join(c.ljust(w, fill) for c, w in zip(line, widths, strict=True)) + " |")
