"""Measure everything, hold the floors, and with --write make docs/quality.md.

    python -m eval.run [--write] [--raise-floors] [--only TEXT]

Exit status 1 if a measure sinks below its floor. Where the sets are not beside the project, it says so and ends well.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from eval.annotated import annotated_measures
from eval.answers import answer_measures
from eval.cells import cell_measures
from eval.entities import entity_measures
from eval.incidents import incident_measures
from eval.pronouns import pronoun_measures
from eval.quality import page
from eval.questions import question_measures
from eval.quote_pairs import quote_pair_measures
from eval.sets import SHARED, STAGE_SETS, Measure, dossier_measures, stage_measures
from eval.undated import undated_measures

FLOORS = Path(__file__).with_name("floors.json")
QUALITY = Path(__file__).resolve().parents[1] / "docs" / "quality.md"
SLACK = 0.005
"""A floor is set this far below what was measured, so that a change of one item in a large set does not refuse a good change."""


def main() -> int:
    """Measure, print, compare with the floors; the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="write docs/quality.md")
    parser.add_argument(
        "--raise-floors",
        action="store_true",
        help="lift each floor to what was measured; none is lowered",
    )
    parser.add_argument("--only", default="", help="only sets whose name holds this text")
    options = parser.parse_args()
    if not (SHARED / "gold").is_dir():
        print("the sets are not beside the project: nothing measured")
        return 0
    measures = _measure(options.only)
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    sunk = [m for m in measures if _below(m, floors)]
    for m in measures:
        floor = floors.get(m.key)
        print(f"{m.value:8.3f}  {f'floor {floor:.3f}' if floor is not None else '':12s} {m.key}")
    if options.raise_floors:
        raised = floors | {m.key: _raised(m, floors) for m in measures if not _is_count(m.key)}
        FLOORS.write_text(
            json.dumps(dict(sorted(raised.items())), indent=1) + "\n", encoding="utf-8"
        )
    if options.write and not options.only:
        QUALITY.write_text(page(measures), encoding="utf-8")
    for m in sunk:
        print(
            f"below its floor: {m.key} is {m.value:.3f}, must be {floors[m.key]:.3f}",
            file=sys.stderr,
        )
    return 1 if sunk else 0


def _measure(only: str) -> list[Measure]:
    measures: list[Measure] = []
    if only in "rutte":
        with tempfile.TemporaryDirectory() as folder:
            measures.extend(dossier_measures(Path(folder)))
    for chosen in STAGE_SETS:
        if only in chosen.name:
            measures.extend(stage_measures(chosen))
    if only in "annotated news":
        measures.extend(annotated_measures())
    if only in "OntoGUM news":
        measures.extend(pronoun_measures())
    if only in "ECB+ names joined":
        measures.extend(entity_measures())
    if only in "incidents":
        measures.extend(incident_measures())
    if only in "answers of outlets":
        measures.extend(answer_measures())
    if only in "cells":
        measures.extend(cell_measures())
    if only in "quote pairs":
        measures.extend(quote_pair_measures())
    if only in "questions":
        measures.extend(question_measures())
    if only in "undated reports":
        measures.extend(undated_measures())
    return measures


def _is_count(key: str) -> bool:
    """Whether the number only says how many there are: no score, so it has no floor."""
    return key.endswith(("/ citations", "listed in all", "shown to differ"))


def _worse_when_higher(key: str) -> bool:
    return any(
        word in key
        for word in (
            "broken",
            "wrongly merged",
            "scare quotes",
            "days between",
            "root mean square",
            "/ silent /",
            "/ wrong /",
        )
    )


def _below(m: Measure, floors: dict[str, float]) -> bool:
    floor = floors.get(m.key)
    if floor is None:
        return False
    return m.value > floor if _worse_when_higher(m.key) else m.value < floor


def _raised(m: Measure, floors: dict[str, float]) -> float:
    old = floors.get(m.key)
    if _worse_when_higher(m.key):
        return m.value if old is None else min(old, m.value)
    new = round(max(0.0, m.value - (0.0 if m.key.startswith("rutte") else SLACK)), 4)
    return new if old is None else max(old, new)


if __name__ == "__main__":
    sys.exit(main())
