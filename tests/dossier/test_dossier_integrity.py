"""The integrity gate on a small dossier made by hand: sound as it stands, and failing for every character changed."""

import contextlib
import copy
import hashlib
import json
import random
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.dossier.integrity import Failure, Reread, verify
from crossread.errors import InputError
from crossread.model import account as a
from crossread.model import report as r

HERALD = """Quarry to close, owner says

LOWFELL (Hill Agency) — The quarry at Lowfell 🪨 will close in May, said Ada Brandt.
“We are out of slate, and “out” means out,” Brandt said. It employs 120 people.
"""
GAZETTE = (
    "Brandt said: “We are out of slate.” About 130 people work there, if the gate count is right.\n"
)


def make(number: int, source: str, text: str) -> r.Report:
    digest = hashlib.sha256(text.encode()).hexdigest()
    unknown = r.UNKNOWN_TEXT
    return r.Report(f"r-{number}", source, digest, text, "en", unknown, unknown, unknown, (), (), unknown, unknown, ())  # fmt: skip


def find(report: r.Report, words: str) -> r.Citation:
    start = report.text.index(words)
    return r.cite(report, (start, start + len(words)))


def stated(report: r.Report, words: str) -> r.CitedText:
    return r.CitedText(words, "stated", (find(report, words),))


def kept(report: r.Report, **known: Any) -> a.ReportRecord:
    fields = {name: getattr(report, name) for name in a.ReportRecord.__struct_fields__ if name != "times"}  # fmt: skip
    return a.ReportRecord(**{**fields, "times": (), **known})


def make_dossier() -> dict[str, Any]:
    herald, gazette = make(1, "saved/herald.txt", HERALD), make(2, "gazette.txt", GAZETTE)
    unknown, out, short = (
        r.UNKNOWN_WHEN,
        "We are out of slate, and “out” means out,",
        "We are out of slate.",
    )
    closing = "The quarry at Lowfell 🪨 will close in May"

    def told(name: str, report: r.Report, words: str, speaker: str) -> a.CitedQuotation:
        return a.CitedQuotation(
            name, report.id, "direct", (find(report, words),), (), find(report, "said"), find(report, speaker)
        )  # fmt: skip

    story = a.Story(
        "st-1",
        stated(herald, "Quarry to close, owner says"),
        (herald.id, gazette.id),
        (a.Join(herald.id, "first"), a.Join(gazette.id, "same names")),
        utterances=(
            a.Utterance(
                "u-1", None, "Ada Brandt", unknown, None,
                (told("q-1", herald, out, "Brandt"), told("q-2", gazette, short, "Brandt")),
                (a.Variant("q-1", "q-2", "clipped", "sure", (
                    a.Change("equal", "We are out of", "We are out of"),
                    a.Change("replace", "slate, and “out” means out,", "slate."),
                )),),
            ),
        ),
        timeline=(a.TimelineEvent("t-1", "close", unknown, "planned", closing, (), "single", (find(herald, closing),)),),
        positions=(
            a.Position("Brandt", None, "supports", "closing", a.Condition("if the gate count is right", (find(gazette, "if the gate count is right"),)), unknown, (find(gazette, "Brandt said"),)),
        ),
        statements=(
            a.Statement("s-1", closing, True, {herald.id: a.Cell("states", (find(herald, closing),)), gazette.id: a.Cell("silent")}),
            a.Statement("s-2", "Brandt speaks of “slate”.", False, {herald.id: a.Cell("states", (find(herald, out),)), gazette.id: a.Cell("states", (find(gazette, short),))}),
        ),
        differences=(a.Difference("number", "“120 people” against “130 people”.", (), (find(herald, "120 people"), find(gazette, "130 people"))),),
        gaps=(a.Gap("No report says who counted."),),
        brief=(a.BriefLine(closing, True, (find(herald, closing),)), a.BriefLine("Brandt speaks of “out of slate, and “out” means out,”.", False, (find(herald, out),))),
    )  # fmt: skip
    records = (
        kept(herald, title=stated(herald, "Quarry to close, owner says"), agencies=(stated(herald, "Hill Agency"),)),
        kept(gazette, outlet=r.CitedText("The Gazette", "given")),
    )  # fmt: skip
    dossier = a.Dossier("crossread/dossier/1", {"version": "1"}, records, (story,), ())
    return msgspec.json.decode(msgspec.json.encode(dossier))  # type: ignore[no-any-return]


DOSSIER = make_dossier()
SOURCES = {
    record["source"]: Reread(record["sha256"], (record["text"],)) for record in DOSSIER["reports"]
}


def check(dossier: object, sources: dict[str, Reread] = SOURCES) -> tuple[Failure, ...]:
    return verify(dossier, sources.get)


def at(dossier: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        dossier = dossier[step]
    return dossier


def verbatim_strings(node: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Paths of every string in the dossier that is shown as a source's own words."""
    found: list[tuple[str | int, ...]] = []
    if isinstance(node, dict):
        for key, value in node.items():
            here = (*path, key)
            if isinstance(value, str) and (
                key == "exact"
                or (key == "text" and node.get("verbatim") is not False and "gaps" not in path and "differences" not in path)
                or (key == "value" and node.get("basis") == "stated")
                or (key in "ab" and "changes" in path)
            ):  # fmt: skip
                found.append(here)
            found += verbatim_strings(value, here)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            found += verbatim_strings(value, (*path, index))
    return found


VERBATIM = verbatim_strings(DOSSIER)


def changed(text: str, place: int, letter: str) -> str:
    return text[:place] + letter + text[place + 1 :]


def test_a_sound_dossier_has_no_failure() -> None:
    assert check(DOSSIER) == ()


def test_the_paths_to_spoil_cover_every_kind() -> None:
    last = {path[-1] for path in VERBATIM}
    assert last == {"exact", "text", "value", "a", "b"}
    assert len(VERBATIM) > 30


@given(st.data())
def test_one_changed_character_in_any_slice_is_caught(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(VERBATIM))
    text = at(DOSSIER, path)
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from("xQ7,’🚧").filter(lambda c: c != text[place]))
    spoiled = copy.deepcopy(DOSSIER)
    at(spoiled, path[:-1])[path[-1]] = changed(text, place, letter)
    assert check(spoiled)


@given(st.data())
def test_one_changed_character_in_a_source_is_caught(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(sorted(SOURCES)))
    text = SOURCES[source].texts[0]
    place = data.draw(st.integers(0, len(text) - 1))
    other = changed(text, place, "☃")
    reread = Reread(hashlib.sha256(other.encode()).hexdigest(), (other,))
    found = check(DOSSIER, {**SOURCES, source: reread})
    assert {f.kind for f in found} == {"source changed", "source text differs"}
    assert {f.source for f in found} == {source}
    assert any(f"character {place} " in f.message for f in found)


@given(st.data())
def test_a_slice_moved_by_one_is_caught(data: st.DataObject) -> None:
    paths = [path[:-1] for path in VERBATIM if path[-1] == "exact"]
    path = data.draw(st.sampled_from(paths))
    step = data.draw(st.sampled_from([-1, 1]))
    spoiled = copy.deepcopy(DOSSIER)
    for side in data.draw(st.sampled_from([("start",), ("end",), ("start", "end")])):
        at(spoiled, path)[side] += step
    assert any(
        f.where.endswith(str(path[-1])) or f"[{path[-1]}]" in f.where for f in check(spoiled)
    )


def test_a_failure_names_the_slice() -> None:
    spoiled = copy.deepcopy(DOSSIER)
    spoiled["stories"][0]["utterances"][0]["quotations"][1]["content"][0]["exact"] = (
        "We are out of state."
    )
    found = [f for f in check(spoiled) if f.kind == "slice differs"]
    assert found == [
        Failure(
            "slice differs",
            "r-2",
            "gazette.txt",
            "stories[0].utterances[0].quotations[1].content[0]",
            "characters 14:34, from 29: the text reads “We are out of slate.”, the dossier has “We are out of state.”",
        )
    ]


def spoil(*path: str | int, to: Any) -> dict[str, Any]:
    spoiled = copy.deepcopy(DOSSIER)
    at(spoiled, path[:-1])[path[-1]] = to
    return spoiled


STORY = ("stories", 0)
CITE = (*STORY, "timeline", 0, "cites", 0)


@pytest.mark.parametrize(
    ("spoiled", "kind", "where"),
    [
        (spoil(*CITE, "report_id", to="r-9"), "unknown report", "stories[0].timeline[0].cites[0]"),
        (spoil(*CITE, "end", to=9999), "malformed citation", "stories[0].timeline[0].cites[0]"),
        (spoil(*CITE, "start", to=-5), "malformed citation", "stories[0].timeline[0].cites[0]"),
        (spoil(*CITE, "start", to=True), "malformed citation", "stories[0].timeline[0].cites[0]"),
        (spoil(*CITE, "exact", to=None), "malformed citation", "stories[0].timeline[0].cites[0]"),
        (spoil(*STORY, "timeline", 0, "text", to="The quarry closed"), "text is no slice", "stories[0].timeline[0].text"),
        (spoil(*STORY, "timeline", 0, "cites", to=[]), "text is no slice", "stories[0].timeline[0].text"),
        (spoil(*STORY, "statements", 1, "text", to="“Slate” it is."), "text is no slice", "stories[0].statements[1].text"),
        (spoil(*STORY, "differences", 0, "text", to="“121 people” it is."), "text is no slice", "stories[0].differences[0].text"),
        (spoil(*STORY, "gaps", 0, "text", to="None says “who”, “never” or"), "text is no slice", "stories[0].gaps[0].text"),
        (spoil(*STORY, "brief", 1, "text", to="Brandt: “out of it”."), "text is no slice", "stories[0].brief[1].text"),
        (spoil(*STORY, "report_ids", 1, to="r-9"), "unknown report", "stories[0].report_ids[1]"),
        (spoil(*STORY, "joins", 1, "report_id", to="r-9"), "unknown report", "stories[0].joins[1]"),
        (spoil(*STORY, "utterances", 0, "quotations", 0, "report_id", to="r-2"), "wrong report", "stories[0].utterances[0].quotations[0]"),
        (spoil(*STORY, "statements", 0, "reports", to={"r-2": DOSSIER["stories"][0]["statements"][0]["reports"]["r-1"]}), "wrong report", "stories[0].statements[0].reports['r-2']"),
        (spoil("reports", 0, "title", "value", to="Quarry closes"), "text is no slice", "reports[0].title.value"),
        (spoil("reports", 0, "sha256", to="0" * 64), "source changed", "reports[0].sha256"),
        (spoil("reports", 1, "source", to="lost.txt"), "source not found", "reports[1]"),
        (spoil("reports", 1, to=DOSSIER["reports"][0]), "duplicate report", "reports[0]"),
    ],
)  # fmt: skip
def test_each_kind_of_failure(spoiled: dict[str, Any], kind: str, where: str) -> None:
    found = check(spoiled)
    assert any(f.kind == kind and f.where.startswith(where) for f in found), found


def test_a_slice_changed_together_with_its_text_is_caught_by_the_source() -> None:
    spoiled = json.loads(json.dumps(DOSSIER).replace("will close in May", "will close in Mar"))
    assert {f.kind for f in check(spoiled)} == {"source text differs"}


def test_new_bytes_with_the_same_text_are_still_a_failure() -> None:
    resaved = Reread("f" * 64, SOURCES["gazette.txt"].texts)
    found = check(DOSSIER, {**SOURCES, "gazette.txt": resaved})
    assert [(f.kind, f.report_id) for f in found] == [("source changed", "r-2")]


def test_one_file_may_hold_several_reports() -> None:
    digest, texts = SOURCES["gazette.txt"]
    assert check(DOSSIER, {**SOURCES, "gazette.txt": Reread(digest, ("another", *texts))}) == ()


def test_keys_that_we_do_not_know_are_checked_for_citations_too() -> None:
    bad = {"report_id": "r-1", "start": 0, "end": 3, "exact": "Quo"}
    found = check({**DOSSIER, "notes": {"deep": [[bad]]}})
    assert [f.where for f in found] == ["notes.deep[0][0]"]


def test_failures_come_in_the_same_order_each_time() -> None:
    spoiled = spoil(*CITE, "exact", to="x")
    assert check(spoiled) == check(copy.deepcopy(spoiled))


@pytest.mark.parametrize(
    "data",
    [
        None, [], "dossier", 7, {},
        {"format": "crossread/dossier/2", "reports": [], "stories": []},
        {"format": "crossread/dossier/1", "stories": []},
        {"format": "crossread/dossier/1", "reports": {}, "stories": []},
        {"format": "crossread/dossier/1", "reports": [], "stories": [3]},
        {"format": "crossread/dossier/1", "reports": [{"id": "r-1"}], "stories": []},
        {"format": "crossread/dossier/1", "reports": [{"id": [], "source": "", "sha256": "", "text": ""}], "stories": []},
    ],
)  # fmt: skip
def test_what_is_no_dossier_is_refused_in_words(data: object) -> None:
    with pytest.raises(InputError, match="dossier"):
        check(data)


JUNK: list[Any] = [None, 0, -1, True, 1.5, "", "x", [], [1], {}, {"exact": 3}, [[{}]], {"cites": 4}]


@given(st.integers(0, 10_000), st.sampled_from(JUNK))
def test_a_dossier_spoiled_anywhere_never_crashes_the_gate(seed: int, junk: Any) -> None:
    spoiled = copy.deepcopy(DOSSIER)
    chance = random.Random(seed)
    node: Any = spoiled
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = chance.choice(keys)
        inner = node[key]
        if not isinstance(inner, (dict, list)) or not inner or chance.random() < 0.1:
            node[key] = junk
            break
        node = inner
    with contextlib.suppress(InputError):
        assert isinstance(check(spoiled), tuple)
