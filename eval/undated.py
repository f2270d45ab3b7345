"""Bounds for a report without a date: dated reports of public stories have their date taken away, one at a time.

Counted is every report with a day, in stories of two such reports or more. Told are the share of reports that are bounded at all, the
share of those whose bounds hold the day, with one day's grace for the clocks of the world (the sets give days by Universal Time), and how
many days apart the bounds are where there are two.
"""

import datetime as dt
import json
import statistics
import tempfile
from calendar import monthrange
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from msgspec import structs

from crossread.extract.reader import Reader, load
from crossread.ingest.read import read_sources
from crossread.ingest.sources import Given, gather
from crossread.model.layers import Parse, Reading
from crossread.model.report import UNKNOWN_TEXT, Report, When
from crossread.pipeline import read_report
from crossread.reconcile.people import cast
from crossread.reconcile.report_dates import bounds
from crossread.reconcile.timeline import events_told
from crossread.reconcile.utterances import utterances
from eval.sets import SHARED, Measure

STORIES = SHARED / "data/stories"
SAMPLE = (("news-cluster.jsonl", 7), ("allsides.jsonl", 6), ("gva-until-2016.jsonl", 5))
"""From each file so many stories, and of each story the first reports, as many as `MEMBERS`."""
MEMBERS = 3
COMMAND = "python -m eval.run --only undated"
LAYERS = ("names", "times", "quantities", "quotations", "events")
GRACE = dt.timedelta(days=1)
DAY = len("2024-10-01")


class Known(NamedTuple):
    """The day of a report, and the bounds that it got without it."""

    day: dt.date
    when: When | None


class _Remembering:
    """A reader that parses no text twice: a date taken away changes no grammar."""

    def __init__(self, reader: Reader) -> None:
        self.recipe = reader.recipe
        self._reader = reader
        self._parses: dict[str, Parse] = {}

    def parse(self, report: Report) -> Parse:
        if report.id not in self._parses:
            self._parses[report.id] = self._reader.parse(report)
        return self._parses[report.id]


def undated_measures(reader: Reader | None = None) -> Iterator[Measure]:
    """The shares and the median width on the fixed sample."""
    remembering = _Remembering(reader or load())
    known = [
        k
        for name, stories in SAMPLE
        for records in islice(_stories(STORIES / name), stories)
        for k in judged(_reports(records), remembering)
    ]
    bounded = [k for k in known if k.when is not None]
    widths = [w for k in bounded if (w := _width(k.when)) is not None]
    key = "undated reports"
    yield Measure(f"{key} / bounded / share", len(bounded) / max(1, len(known)), COMMAND)
    held = sum(_holds(k.when, k.day) for k in bounded)
    yield Measure(f"{key} / bounds hold the day / share", held / max(1, len(bounded)), COMMAND)
    yield Measure(
        f"{key} / bounded on both sides / share", len(widths) / max(1, len(known)), COMMAND
    )
    if widths:
        yield Measure(f"{key} / days between both bounds", statistics.median(widths), COMMAND)  # fmt: skip


def judged(reports: list[Report], reader: Reader) -> Iterator[Known]:
    """Each dated report of a story, its date taken away while the others keep theirs."""
    dated = [read_report(r, reader, LAYERS) for r in reports]
    for place, reading in enumerate(dated):
        day = _day(reading.report.published.value)
        if day is None:
            continue
        bare = structs.replace(reading.report, published=UNKNOWN_TEXT, updated=UNKNOWN_TEXT)
        story = (*dated[:place], read_report(bare, reader, LAYERS), *dated[place + 1 :])
        yield Known(day, _bounds(story, bare.id))


def _bounds(story: tuple[Reading, ...], report_id: str) -> When | None:
    people = cast(story)
    found = bounds(story, events_told(story, people), utterances(story, people)).get(report_id)
    return found.when if found is not None else None


def _holds(when: When | None, day: dt.date) -> bool:
    """Whether the day lies within the bounds, give or take the grace."""
    if when is None:
        return False
    late_enough = when.earliest is None or _first(when.earliest) <= day + GRACE
    return late_enough and (when.latest is None or day - GRACE <= _last(when.latest))


def _width(when: When | None) -> int | None:
    if when is None or when.earliest is None or when.latest is None:
        return None
    return (_last(when.latest) - _first(when.earliest)).days


def _first(value: str) -> dt.date:
    """The first day of a year, a month or a day."""
    return dt.date.fromisoformat((value + "-01-01")[:DAY])


def _last(value: str) -> dt.date:
    """The last day of a year, a month or a day."""
    first = _first(value)
    if len(value) >= DAY:
        return first
    month = first.month if len(value) > len("2024") else 12
    return dt.date(first.year, month, monthrange(first.year, month)[1])


def _day(value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((value or "")[:DAY])
    except ValueError:
        return None


def _stories(path: Path) -> Iterator[list[dict[str, str]]]:
    """The stories of a file with two dated reports or more, in order, each with its first reports."""
    stories: dict[str, list[dict[str, str]]] = {}
    for line in path.open(encoding="utf-8"):
        record = json.loads(line)
        stories.setdefault(record["story"], []).append(record)
    for records in stories.values():
        if sum(_day(r.get("published")) is not None for r in records) > 1:
            yield records[:MEMBERS]


def _reports(records: list[dict[str, str]]) -> list[Report]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.jsonl"
        kept = ({k: v for k, v in r.items() if k != "story"} for r in records)
        path.write_text("".join(f"{json.dumps(r)}\n" for r in kept), encoding="utf-8")
        reports, _ = read_sources(gather([str(path)], None, Given()))
    return list(reports)
