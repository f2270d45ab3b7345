"""The tolls of incidents, read from the dossiers of given stories and compared with what an archive knows of each incident.

Only the dossier counts: its first figure of persons whose measure says killed, and the first whose measure says injured, with the first
value of each; where there is none, the toll is 0. The day is the period of either.
"""

import json
import math
import re
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from crossread.extract.reader import Reader, load
from crossread.ingest.read import read_sources
from crossread.ingest.sources import Given, gather
from crossread.pipeline import make_dossier
from crossread.render.json import render
from crossread.settings import Settings
from eval.sets import SHARED, Measure

STORIES = SHARED / "data/stories/gva-until-2016.jsonl"
TRUTH = SHARED / "data/stories/gva-until-2016.truth.jsonl"
EVERY = 9
"""One story in so many is read, some 300 in all; all would take much of an hour."""
COMMAND = "python -m eval.run --only incidents"
KILLED = re.compile(
    r"kill|dead|death|die[sd]?\b|dying|fatal|slain|slay|murder|homicide|bod(?:y|ies)|life|lives",
    re.I,
)
INJURED = re.compile(
    r"injur|wound|hurt|shot|shoot|stab|hit|struck|strik|hospital|condition|treat|recover|surviv",
    re.I,
)
SAID_TO_DIFFER = ("differs", "updated")


class Toll(NamedTuple):
    """What a dossier, or the archive, says of one incident. `day` is ISO; `differs`: whether a difference is shown."""

    killed: int
    injured: int
    day: str | None
    differs: bool = False


def incident_measures(reader: Reader | None = None) -> Iterator[Measure]:
    """Shares of stories with the right number and day, root mean square errors, and the share whose reports are shown to differ."""
    reader = reader or load()
    truth = _truth()
    stories = list(_stories().items())[::EVERY]
    pairs = [(told(dossier_of(lines, reader)), truth[name], len(lines)) for name, lines in stories]
    groups = {"all": pairs, "several reports": [p for p in pairs if p[2] > 1]}
    for name, group in groups.items():
        yield from _measures(name, [(a, b) for a, b, _ in group])


def _measures(name: str, pairs: list[tuple[Toll, Toll]]) -> Iterator[Measure]:
    key = f"incidents, one in {EVERY} / {name}"
    for field in ("killed", "injured"):
        errors = [getattr(a, field) - getattr(b, field) for a, b in pairs]
        yield Measure(f"{key} / {field} exact / share", _mean([not e for e in errors]), COMMAND)
        square = math.sqrt(_mean([e * e for e in errors]))
        yield Measure(f"{key} / {field} / root mean square error", square, COMMAND)
    yield Measure(f"{key} / day right / share", _mean([a.day == b.day for a, b in pairs]), COMMAND)
    yield Measure(f"{key} / reports shown to differ", _mean([a.differs for a, _ in pairs]), COMMAND)


def _mean(numbers: list[int] | list[bool]) -> float:
    return sum(numbers) / max(1, len(numbers))


def _stories() -> dict[str, list[str]]:
    """The reports of each story as lines of JSON, stories in the order of their first reports."""
    found: dict[str, list[str]] = {}
    for line in STORIES.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        found.setdefault(record.pop("story"), []).append(json.dumps(record))
    return found


def _truth() -> dict[str, Toll]:
    found = {}
    for line in TRUTH.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        day = datetime.strptime(record["date"], "%B %d, %Y").date().isoformat()
        found[record["incident"]] = Toll(record["num_killed"], record["num_injured"], day)
    return found


def dossier_of(lines: list[str], reader: Reader) -> Any:
    """The dossier of one story, given as lines of JSON, as plain JSON."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.jsonl"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        reports, problems = read_sources(gather([str(path)], None, Given()))
    dossier = make_dossier(reports, problems, reader, Settings(one_story=True))
    return json.loads(render(dossier))


def told(dossier: Any) -> Toll:
    """The tolls that a dossier of one story tells."""
    figures = [f for story in dossier["stories"] for f in story["figures"]]
    persons = [f for f in figures if f["unit"] == "person" and f["values"][0]["kind"] == "count"]
    killed = next((f for f in persons if KILLED.search(f["measure"] or "")), None)
    others = [f for f in persons if f is not killed]
    injured = next((f for f in others if INJURED.search(f["measure"] or "")), None)
    found = [f for f in (killed, injured) if f is not None]
    return Toll(
        int(killed["values"][0]["value"]) if killed else 0,
        int(injured["values"][0]["value"]) if injured else 0,
        next((f["period"]["value"] for f in found if f["period"]), None),
        any(f["status"] in SAID_TO_DIFFER for f in found),
    )
