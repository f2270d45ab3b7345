"""What must not change an account: the order and the names of the files, an exact copy of a report, a report of something else."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import pytest
from made_reports import body_report
from msgspec import structs

from crossread.extract.reader import Reader
from crossread.group.stories import Grouped
from crossread.ingest.read import read_sources
from crossread.ingest.sources import Given, gather
from crossread.model.account import Story
from crossread.model.layers import Reading
from crossread.model.report import CitedText
from crossread.pipeline import make_dossier, read_report, tell_story
from crossread.reconcile.by_content import under_own_ids
from crossread.settings import Settings
from crossread.text.ids import make_id

FIRE = (
    "A fire in the old brewery of Lindau killed 3 workers on Monday, Chief Eva Brandt said.\n"
    "“We found the door locked,” Brandt told reporters.\nThe brewery employs nearly 200 people.",
    "Three workers died on Monday when the old brewery of Lindau burned.\n"
    "“We found the door shut and locked,” Brandt told reporters.\nThe brewery employs 196 people.",
    "The mayor of Lindau, Karl Ohm, promised an inquiry into the fire that killed 4 workers.\nThe brewery was built in 1874.",
)
BRIDGE = (
    "Ferrymen in Varnholm will stop work on 12 May 2031 if the council builds the bridge, union leader Ada Sund said on Tuesday.\n"
    "“Not one boat will leave the quay,” Sund said.\nThe bridge is to cost $40 million. Mayor Olaf Brekke backs it.",
    "VARNHOLM — Ada Sund, who has led the ferrymen’s union since 2024, said on Tuesday that no boat would leave the quay.\n"
    "Brekke, mayor for nine years, supports the bridge if the state pays half of the $42 million.",
    "The council of Varnholm voted 7-5 on Wednesday for the bridge. Brekke thanked the council.\n"
    "The ferrymen oppose it. “Not one boat will leave the quay,” their leader Ada Sund had said.\nThe ferries carry 3,000 people a day.",
)
CHESS = (
    "Grandmaster Ines Valdez won the chess cup of Porto with a draw in the last round.\n"
    "The cup is worth 9,000 euros.\nValdez plays in Riga next."
)
MUST_CHANGE = ("id", "report_ids", "joins", "origins", "shared_text")
STORIES = ("fire", "bridge", "examples")

Read = Callable[[str], tuple[Reading, ...]]


@pytest.fixture(scope="module")
def read(reader: Reader) -> Read:
    """read(name): the readings of one of STORIES, read once."""
    made: dict[str, tuple[Reading, ...]] = {}

    def readings_of(name: str) -> tuple[Reading, ...]:
        if name not in made:
            if name == "examples":
                reports, _ = read_sources(gather(["examples/rutte"], None, Given()))
            else:
                texts = FIRE if name == "fire" else BRIDGE
                plain = [
                    body_report(text, f"{k}.txt", f"2031-05-0{6 + k}")
                    for k, text in enumerate(texts)
                ]
                reports = tuple(
                    structs.replace(r, outlet=CitedText(f"Paper {k}", "given"))
                    for k, r in enumerate(plain)
                )
            made[name] = tuple(read_report(r, reader) for r in reports)
        return made[name]

    return readings_of


def under(reading: Reading, source: str) -> Reading:
    """The same reading of the same text in another file."""
    report = reading.report
    ids = {report.id: make_id("r", source, report.text)}
    cited = ("id", "title", "outlet", "dateline", "authors", "agencies", "published", "updated")
    moved = {field: under_own_ids(getattr(report, field), ids) for field in cited}
    return structs.replace(reading, report=structs.replace(report, source=source, **moved))


def told(readings: Sequence[Reading], names: Sequence[str]) -> Story:
    """The account of the readings, the k-th being called by the k-th of `names` in place of its report id."""
    ordered = tuple(sorted(readings, key=lambda r: (r.report.source, r.report.id)))
    kept = {r.report.id: Grouped(r.report.id, "", "one story", None) for r in readings}
    ids = {r.report.id: name for r, name in zip(readings, names, strict=True)}
    return under_own_ids(tell_story(ordered, kept), ids)


def account(story: Story) -> dict[str, Any]:
    """All that a story says, but for what names its reports."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(story))
    return {part: value for part, value in plain.items() if part not in MUST_CHANGE}


def letters(number: int) -> list[str]:
    return [chr(ord("A") + k) for k in range(number)]


@pytest.mark.parametrize("name", STORIES)
def test_the_names_of_files_and_their_order_change_nothing(name: str, read: Read) -> None:
    readings = read(name)
    places = range(len(readings))
    expected = account(told(readings, letters(len(readings))))
    assert expected["statements"]
    assert expected["timeline"]
    for sources in (
        [f"another folder/{r.report.source.rsplit('/')[-1]}" for r in readings],
        [f"{len(readings) - k}.txt" for k in places],
        [f"{k * 2 % 5}.txt" for k in places],
    ):
        moved = [under(r, s) for r, s in zip(readings, sources, strict=True)]
        assert account(told(moved, letters(len(moved)))) == expected


@pytest.mark.parametrize("source", ["0 before all.txt", "zz behind all.txt"])
@pytest.mark.parametrize("name", STORIES)
def test_an_exact_copy_changes_nothing(name: str, source: str, read: Read) -> None:
    readings = read(name)
    names = letters(len(readings))
    plain = told(readings, names)
    copied = told([*readings, under(readings[0], source)], [*names, "copy"])
    assert copied.origins == plain.origins
    for row in copied.statements:
        assert row.reports["copy"] == under_own_ids(row.reports["A"], {"A": "copy"})
    assert account(under_own_ids(copied, {"copy": "A"})) == account(plain)


@pytest.mark.parametrize("texts", [FIRE, BRIDGE], ids=["fire", "bridge"])
def test_a_report_of_something_else_leaves_the_account_alone(
    texts: tuple[str, ...], reader: Reader
) -> None:
    reports = [body_report(text, f"{k}.txt", "2031-05-06") for k, text in enumerate(texts)]
    other = body_report(CHESS, "chess.txt", "2031-05-06")
    apart = Settings(one_story=False)
    plain = make_dossier(reports, (), reader, apart).stories
    more = {s.id: s for s in make_dossier([*reports, other], (), reader, apart).stories}
    assert {s.id for s in plain} < more.keys()
    assert all(account(more[s.id]) == account(s) for s in plain)
    assert not re.search("Valdez", str([more[s.id] for s in plain]))


def test_the_order_in_which_reports_are_given_says_nothing(reader: Reader) -> None:
    reports = [body_report(text, f"{k}.txt", "2031-05-06") for k, text in enumerate(BRIDGE)]
    made = [
        msgspec.json.encode(make_dossier(given, (), reader, Settings(one_story=True)))
        for given in (reports, reports[::-1])
    ]
    assert made[0] == made[1]
