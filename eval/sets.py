"""What is measured: each measure's name, how its input is made, and how its score is read off the scorer's output."""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SHARED = Path(__file__).resolve().parents[2] / "shared"
CROSSREAD = (sys.executable, "-m", "crossread.cli")


class StageSet(NamedTuple):
    """One public set for one stage: where it lies below `data/`, and how many records of it are used (None: all)."""

    name: str
    stage: str
    kind: str
    path: str
    first: int | None = None


STAGE_SETS = (
    StageSet("PolNeAR dev", "annotate", "quotations", "quotations/polnear-dev.jsonl"),
    StageSet("TimeBank", "annotate", "times", "times/timebank.jsonl"),
    StageSet("AQUAINT", "annotate", "times", "times/aquaint.jsonl"),
    StageSet("NewsQuant even", "annotate", "quantities", "quantities/newsquant-even.jsonl"),
    StageSet("NewsQuant currency", "annotate", "quantities", "quantities/currency.jsonl"),
    StageSet("NewsQuant dimension", "annotate", "quantities", "quantities/dimension.jsonl"),
    StageSet("NewsQuant temperature", "annotate", "quantities", "quantities/temperature.jsonl"),
    StageSet("NewsQuant age", "annotate", "quantities", "quantities/age.jsonl"),
    StageSet("news-cluster", "group", "stories", "stories/news-cluster.jsonl"),
    StageSet("allsides, first 1,200", "group", "stories", "stories/allsides.jsonl", 1200),
)


class Measure(NamedTuple):
    """One number: a stable key that floors use, the value, and the command that gives it."""

    key: str
    value: float
    command: str


def dossier_measures(out: Path) -> Iterator[Measure]:
    """Every share and F1 that the dossier's scorer prints for the five reports, scored on the three that have a gold."""
    read = [*CROSSREAD, "read", "reports/rutte", "--out", str(out), "--format", "json"]
    subprocess.run(read, cwd=SHARED, check=True, capture_output=True)
    answers = out / "answers.jsonl"
    _answer(out, answers)
    score = [
        sys.executable, "score/score_dossier.py", "--gold", "gold/rutte", "--dossier", str(out / "dossier.json"),
        "--answers", str(answers), "--json",
    ]  # fmt: skip
    scored = json.loads(subprocess.run(score, cwd=SHARED, check=True, capture_output=True).stdout)
    command = "crossread read reports/rutte; score_dossier.py --gold gold/rutte"
    for layer, value in scored.items():
        for key, number in _numbers(value):
            yield Measure(f"rutte / {layer}{key}", number, command)


def _answer(out: Path, answers: Path) -> None:
    questions = [
        json.loads(line) for line in (SHARED / "gold/rutte/questions.jsonl").open(encoding="utf-8")
    ]
    with answers.open("w", encoding="utf-8") as written:
        for q in questions:
            ask = [*CROSSREAD, "ask", q["question"], str(out), "--format", "json"]
            reply = json.loads(subprocess.run(ask, check=True, capture_output=True).stdout)
            written.write(json.dumps({"question_id": q["question_id"], **reply}) + "\n")


def _numbers(value: object, path: str = "") -> Iterator[tuple[str, float]]:
    """The F1, share or count at each leaf of a scorer's output."""
    if isinstance(value, dict):
        for single in ("F1", "share"):
            if single in value and isinstance(value[single], (int, float)):
                yield f"{path} / {single}", float(value[single])
                return
        for key, inner in value.items():
            yield from _numbers(inner, f"{path} / {key}")
    elif isinstance(value, (int, float)):
        yield path, float(value)


def stage_measures(chosen: StageSet) -> Iterator[Measure]:
    """The F1 and accuracies that the stage scorer prints for one set."""
    gold = SHARED / "data" / chosen.path
    with tempfile.TemporaryDirectory() as folder:
        part, predicted = Path(folder) / "gold.jsonl", Path(folder) / "pred.jsonl"
        lines = gold.read_text(encoding="utf-8").splitlines(keepends=True)[: chosen.first]
        part.write_text("".join(lines), encoding="utf-8")
        with part.open("rb") as source, predicted.open("wb") as sink:
            subprocess.run(
                [*CROSSREAD, chosen.stage, "--input", "jsonl"],
                stdin=source,
                stdout=sink,
                check=True,
            )
        score = [
            sys.executable,
            str(SHARED / "score/score_sets.py"),
            chosen.kind,
            str(part),
            str(predicted),
        ]
        printed = subprocess.run(score, check=True, capture_output=True, text=True).stdout
    command = f"crossread {chosen.stage} --input jsonl < {chosen.path}; score_sets.py {chosen.kind}"
    for label, number in _printed(printed):
        yield Measure(f"{chosen.name} / {label}", number, command)


def _printed(text: str) -> Iterator[tuple[str, float]]:
    for line in text.splitlines():
        if found := re.match(r"(.+?)\s+P\s+[\d.]+\s+R\s+[\d.]+\s+F1\s+([\d.]+)", line):
            yield f"{found.group(1).strip()} / F1", float(found.group(2))
        elif found := re.match(r"(.+?): \d+/\d+ = ([\d.]+)", line):
            yield found.group(1).strip(), float(found.group(2))
        elif found := re.match(r"(value F1) \(.*?\) ([\d.]+)\s+type F1 ([\d.]+)", line):
            yield found.group(1), float(found.group(2))
            yield "type F1", float(found.group(3))
