"""What a newcomer waits for: five reports from command to written page, `--help`, imports, and the size on disk.

    python benchmarks/cold.py [--runs 5] [--reports examples/rutte] [--install]

`--install` makes a fresh virtual environment (needs a package index) and adds up what the core puts into it.
"""

import argparse
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from measure import CROSSREAD, ROOT, middle, peer_command, print_table, run_in_turn


def install_size_mib() -> tuple[float, int]:
    """MiB in the site-packages of a fresh environment with crossread in it, pip left out, and the number of packages."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "-q", str(ROOT)], check=True)
        site = next(Path(folder).glob("lib/python*/site-packages"))
        files = [
            path
            for path in site.rglob("*")
            if path.is_file() and not path.relative_to(site).parts[0].startswith("pip")
        ]
        packages = len(
            [path for path in site.glob("*.dist-info") if not path.name.startswith("pip-")]
        )
        return sum(path.stat().st_size for path in files) / 2**20, packages


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--reports", type=Path, default=ROOT / "examples" / "rutte")
    parser.add_argument("--install", action="store_true")
    options = parser.parse_args()

    reports = options.reports.resolve()
    files = sorted(path for path in reports.iterdir() if path.is_file())
    with tempfile.TemporaryDirectory() as out:
        commands = {
            "crossread read, command to page": [CROSSREAD, "read", str(reports), "--out", out],
            "peer: spaCy alone, same files": peer_command(files),
            "crossread --help": [CROSSREAD, "--help"],
            "import crossread.app": [sys.executable, "-c", "import crossread.app"],
            "import spacy": [sys.executable, "-c", "import spacy"],
            "python that does nothing": [sys.executable, "-c", "pass"],
        }
        costs = run_in_turn(commands, options.runs)
    rows = []
    for name, runs in costs.items():
        cost = middle(runs)
        walls = [run.wall_s for run in runs]
        rows.append(
            [
                name,
                f"{cost.wall_s:.2f}",
                f"{min(walls):.2f}–{max(walls):.2f}",
                f"{cost.cpu_s:.2f}",
                f"{cost.peak_mib:.0f}",
            ]
        )
    print(f"{len(files)} reports, medians of {options.runs} runs\n")
    print_table(["what", "wall s", "from–to", "cpu s", "peak MiB"], rows)
    read, peer = (middle(costs[name]) for name in list(costs)[:2])
    print(
        f"\ncrossread ÷ peer: {read.wall_s / peer.wall_s:.2f} × wall, "
        f"{read.cpu_s / peer.cpu_s:.2f} × cpu, {read.peak_mib / peer.peak_mib:.2f} × memory"
    )
    if options.install:
        size, packages = install_size_mib()
        print(f"installed: {size:.0f} MiB in {packages} packages")


if __name__ == "__main__":
    main()
