"""Questions in plain English, put to the dossiers of public stories: what is answered rightly, what is rightly left open, what is silent, what wrong.

`questions.json` holds them: the set, the number of the story in it (counted from 1 by first record, its first `REPORTS` reports), the
question in our own words, and the fact that is expected as a regular expression, null where no report tells it. "Tuned on" questions
were looked at while the rules were made; "held back" ones were written from the texts before anything was run on them. Some kinds of
error that their first run showed were mended afterwards, so what is measured now is above what a new story will give.

Where an answer puts a slice before its sentence, the slice must hold the fact: the right sentence under a wrong slice is wrong.
"""

import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from crossread.dossier.answer import answer
from crossread.extract.reader import Reader, load
from crossread.ingest.read import read_sources
from crossread.ingest.sources import Given, gather
from crossread.model.account import Dossier
from crossread.pipeline import make_dossier
from crossread.settings import Settings
from eval.sets import SHARED, Measure

QUESTIONS = Path(__file__).with_name("questions.json")
STORIES = SHARED / "data/stories"
REPORTS = 6
COMMAND = "python -m eval.run --only questions"
OUTCOMES = ("right", "rightly open", "silent", "wrong")
_LED = re.compile(r"(?P<slice>[^“].*?) — “", re.S)


class Asked(NamedTuple):
    """A question to one story; `expected` is the fact as a regular expression, None where no report tells it."""

    set: str
    story: int
    half: str
    question: str
    expected: str | None


def questions() -> list[Asked]:
    """The questions with what is expected, as published."""
    return [Asked(**row) for row in json.loads(QUESTIONS.read_text(encoding="utf-8"))]


def question_measures(reader: Reader | None = None) -> Iterator[Measure]:
    """For each half, the shares of its questions that came out each way; they add up to 1."""
    told = list(outcomes(questions(), reader or load()))
    for half in sorted({asked.half for asked, _ in told}):
        counts = Counter(outcome for asked, outcome in told if asked.half == half)
        for outcome in OUTCOMES:
            share = counts[outcome] / counts.total()
            yield Measure(f"questions / {half} / {outcome} / share", share, COMMAND)


def outcomes(asked: Sequence[Asked], reader: Reader) -> Iterator[tuple[Asked, str]]:
    """Each question with how it came out; a story's dossier is made once."""
    dossiers: dict[tuple[str, int], Dossier] = {}
    for a in asked:
        if (a.set, a.story) not in dossiers:
            dossiers[a.set, a.story] = _dossier(a.set, a.story, reader)
        yield a, outcome(a.expected, answer(a.question, dossiers[a.set, a.story]).answer)


def outcome(expected: str | None, told: str | None) -> str:
    """How an answer came out against what is expected: one of `OUTCOMES`."""
    if told is None:
        return "rightly open" if expected is None else "silent"
    if expected is None:
        return "wrong"
    led = _LED.match(told)
    return "right" if re.search(expected, led["slice"] if led else told) else "wrong"


def _dossier(name: str, number: int, reader: Reader) -> Dossier:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.jsonl"
        path.write_text("".join(f"{json.dumps(r)}\n" for r in _records(name, number)), "utf-8")
        reports, problems = read_sources(gather([str(path)], None, Given()))
    return make_dossier(reports, problems, reader, Settings(one_story=True))


def _records(name: str, number: int) -> list[dict[str, object]]:
    """The first reports of a set's story, without what says that they are one."""
    stories: dict[str, list[dict[str, object]]] = {}
    for line in (STORIES / f"{name}.jsonl").open(encoding="utf-8"):
        record = json.loads(line)
        stories.setdefault(record.pop("story"), []).append(record)
    return list(stories.values())[number - 1][:REPORTS]
