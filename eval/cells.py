"""Cells of the matrix, with a verdict by eye for each: does the report tell the fact, and where. How many of ours are right.

`cells.json` holds article ids and offsets into the articles' texts, no words: for each story of up to three reports the leading sentences and,
for another report, the sentences that tell the same (none: the report is silent of it). The verdicts were given by reading whole reports
before our answer was looked at. The weights of `reconcile/same_fact.py` were found on the "tune" half; "check" was not used for that.
A cell is right if it is silent (or too early) where the report is, and if it cites one of those sentences where it is not.
"""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from crossread.extract.reader import Reader, load
from crossread.ingest.read import read_sources
from crossread.ingest.sources import Given, gather
from crossread.model.account import Cell
from crossread.model.layers import Incident, Reading
from crossread.pipeline import read_report
from crossread.reconcile import report_dates
from crossread.reconcile.cells import Found, cells, found, latest_day
from crossread.reconcile.figures import figures
from crossread.reconcile.passages import passages
from crossread.reconcile.people import cast
from crossread.reconcile.timeline import events_told, timeline
from crossread.reconcile.told import Told, told
from crossread.reconcile.tolls import tolls
from crossread.reconcile.utterances import utterances
from eval.sets import SHARED, Measure

JUDGED = Path(__file__).with_name("cells.json")
STORIES = SHARED / "data/stories"
COMMAND = "python -m eval.run --only cells"


class Outcome(NamedTuple):
    """A judged cell: its half, whether the report tells the fact, whether ours says so, and whether ours is right."""

    half: str
    told: bool
    ours: bool
    right: bool


def cell_measures(reader: Reader | None = None) -> Iterator[Measure]:
    """Shares of right cells, of all and of those that we call silent or told; of both halves and of each."""
    outcomes = [*judged(reader or load())]
    for name, halves in (("cells", ("tune", "check")), ("cells, check half", ("check",))):
        own = [o for o in outcomes if o.half in halves]
        yield Measure(f"{name} / judged, {len(own)} / right / share", _share(own), COMMAND)
        for word, ours in (("called silent", False), ("called told", True)):
            yield Measure(
                f"{name} / {word} / right / share",
                _share([o for o in own if o.ours is ours]),
                COMMAND,
            )


def _share(outcomes: list[Outcome]) -> float:
    return sum(o.right for o in outcomes) / max(1, len(outcomes))


def judged(reader: Reader) -> Iterator[Outcome]:
    """Every judged cell with ours; one whose sentence is no longer taken for the article's words is left out."""
    stories = json.loads(JUDGED.read_text(encoding="utf-8"))
    articles = {
        record["id"]: record
        for name in sorted({s["set"] for s in stories})
        for line in (STORIES / f"{name}.jsonl").open(encoding="utf-8")
        for record in [json.loads(line)]
    }
    for story in stories:
        readings = tuple(_reading(articles[i], reader) for i in story["articles"])
        side_by_side, findings = _account(readings)
        for lead, start, end, other, evidence in story["cells"]:
            home = side_by_side.sentences.holding(lead, (start, end))
            if home is None:
                continue
            made = cells(home, home.span, side_by_side.stating(home), side_by_side, findings)
            yield outcome(story["half"], made[readings[other].report.id], evidence)


def outcome(half: str, ours: Cell, evidence: list[list[int]]) -> Outcome:
    """Our cell against the verdict: the spans of the sentences that tell the fact, none if the report is silent of it."""
    says = ours.says in ("states", "differs")
    hit = any(c.start < end and start < c.end for c in ours.cites for start, end in evidence)
    return Outcome(half, bool(evidence), says, hit if says else not evidence)


def _account(readings: tuple[Reading, ...]) -> tuple[Told, Found]:
    """What the matrix of these reports is made of, in the order in which `pipeline.tell_story` makes it."""
    people = cast(readings)
    said = utterances(readings, people)
    incidents = {r.report.id: r.tolls[0] if r.tolls else Incident() for r in readings}
    harmed = tolls(readings, incidents)
    counted = (*harmed.figures, *figures(readings, people, harmed.taken))
    events = events_told(readings, people)
    dated = report_dates.bounds(readings, events, said)
    happened = timeline(events, dated, len(readings))
    place = {r.report.id: k for k, r in enumerate(readings)}
    side_by_side = told(readings, place, passages(readings), said, counted, happened)
    latest = {r.report.id: latest_day(r, dated) for r in readings}
    return side_by_side, found(side_by_side, counted, happened, latest)


def _reading(record: dict[str, Any], reader: Reader) -> Reading:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{record['id'].replace('/', '-')}.jsonl"
        path.write_text(
            json.dumps({k: v for k, v in record.items() if k != "story"}), encoding="utf-8"
        )
        reports, _ = read_sources(gather([str(path)], None, Given()))
    return read_report(reports[0], reader)
