"""Quotations: readable cases in cases/quotations/*.md, and what holds for every text."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.extract.quotations import quotations
from crossread.extract.quotations.attributed import attributed
from crossread.extract.quotations.cues import Cue, can_speak
from crossread.extract.quotations.marks import marked_stretches
from crossread.extract.quotations.passages import Piece
from crossread.model.layers import Quotation, Reading
from crossread.model.report import UNKNOWN_TEXT, Report, Zone

CASES = Path(__file__).parent / "cases" / "quotations"
MARKS = "\"“”„‟«»'‘’`"
Read = Callable[..., Reading]


class Case(NamedTuple):
    """A text, the content spans by number, and by number what is expected: kind and speaker ("–" for none)."""

    text: str
    content: dict[str, list[tuple[int, int]]]
    expected: list[tuple[str, str, str]]


def parse_case(block: str) -> Case:
    lines = block.strip("\n").split("\n")
    expected = [
        (m[1], m[2], m[3])
        for line in lines
        if (m := re.fullmatch(r"- (\d) (direct|mixed|indirect): (.+)", line))
    ]
    marked = "\n".join(line for line in lines if not line.startswith("- ")).strip()
    text, content, at = "", {}, 0
    for mark in re.finditer(r"⟦(\d):(.*?)⟧", marked):
        text += marked[at : mark.start()]
        content.setdefault(mark[1], []).append((len(text), len(text) + len(mark[2])))
        text += mark[2]
        at = mark.end()
    return Case(text + marked[at:], content, expected)


def cases(folder: Path) -> list[object]:
    found = []
    for path in sorted(folder.glob("*.md")):
        for block in path.read_text("utf-8").split("\n## ")[1:]:
            title, _, rest = block.partition("\n")
            found.append(pytest.param(rest, id=f"{path.stem}: {title}"))
    return found


def assert_told(found: Iterable[Quotation], text: str, case: Case) -> None:
    told = [
        (
            q.kind,
            [text[s.start : s.end] for s in q.content],
            text[q.speaker.start : q.speaker.end] if q.speaker else "–",
        )
        for q in found
    ]
    wanted = [
        (kind, [case.text[a:b] for a, b in case.content[number]], speaker)
        for number, kind, speaker in case.expected
    ]
    assert told == wanted


@pytest.mark.parametrize("block", cases(CASES))
def test_case(block: str, read_text: Read) -> None:
    case = parse_case(block)
    reading = read_text(case.text)
    assert_told(reading.quotations, reading.report.text, case)


@pytest.mark.parametrize("block", cases(CASES / "attributed"))
def test_what_is_attributed_beside_quotations(block: str, read_text: Read) -> None:
    case = parse_case(block)
    reading = read_text(case.text)
    assert_told(attributed(reading), reading.report.text, case)


def test_a_pronoun_is_followed_to_the_name(read_text: Read) -> None:
    reading = read_text(
        "Mayor Anna Kral opened the bridge on Monday.\n\n“It will last a century,” she said."
    )
    assert [q.speaker_name for q in reading.quotations] == ["Anna Kral"]


def test_an_indefinite_speaker_has_no_name(read_text: Read) -> None:
    reading = read_text("Anna Kral left early. “The bridge is old,” an aide to the mayor said.")
    assert [q.speaker_name for q in reading.quotations] == [None]


def test_a_name_that_only_says_whose_fans_they_are_is_no_speaker(read_text: Read) -> None:
    reading = read_text("“What a match,” thousands of Arsenal fans shouted.")
    assert [q.speaker_name for q in reading.quotations] == [None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "Anna Kral left. A spokeswoman for Kral said the plan was old. She said Kral had never seen it.",
            [None, None],
            id="she whose own words name the person spoken for",
        ),
        pytest.param(
            "Anna Kral left. An aide to Kral said the plan was too old. She said the bridge was safe.",
            [None, None],
            id="she behind somebody without a name",
        ),
        pytest.param(
            "Anna Kral left. Kral had never seen the plan, she said.",
            ["Anna Kral"],
            id="a name before the pronoun is hers",
        ),
        pytest.param(
            "“These boats are new,” Jan Novak, the Harbour Board’s chairman, and Anna Kral, his counterpart at the Lake Board, wrote.",
            [None],
            id="two who write together",
        ),
        pytest.param(
            "In a statement on Monday, the Harbour Board called the plan “old.”\n\n“We never liked it,” the statement said.",
            ["Harbour Board", "Harbour Board"],
            id="the statement that was told of",
        ),
        pytest.param(
            "The Daily Herald wrote to the board.\n\n“We never liked it,” the letter said.",
            [None],
            id="a letter that nobody is told to have spoken in",
        ),
    ],
)
def test_a_speaker_told_by_the_quotations_before(
    text: str, names: list[str | None], read_text: Read
) -> None:
    assert [q.speaker_name for q in read_text(text).quotations] == names


def test_quoted_pieces_of_a_mixed_quotation_lie_between_marks(read_text: Read) -> None:
    reading = read_text("Anna Kral said the bridge was “old” but “safe enough” for buses.")
    (told,) = reading.quotations
    assert [reading.report.text[s.start : s.end] for s in told.quoted] == ["old", "safe enough"]


def test_the_wide_cue_holds_hearer_and_occasion(read_text: Read) -> None:
    reading = read_text("“The bridge is old,” Anna Kral told reporters at a briefing in Brno.")
    (told,) = reading.quotations
    assert told.cue_wide is not None
    wide = reading.report.text[told.cue_wide.start : told.cue_wide.end]
    assert wide == "told reporters at a briefing in Brno"
    assert [reading.report.text[s.start : s.end] for s in told.cue] == ["told"]


def test_nothing_outside_the_body_is_quoted(reader: object) -> None:
    said = "“The bridge is old,” Anna Kral said."
    text = "\n".join([said] * 4)
    step = len(said) + 1
    zones = tuple(
        Zone(kind, i * step, i * step + len(said))  # type: ignore[arg-type]
        for i, kind in enumerate(("title", "caption", "related", "body"))
    )
    report = Report(
        "r", "a.txt", "0" * 64, text, "en", UNKNOWN_TEXT, UNKNOWN_TEXT, UNKNOWN_TEXT,
        (), (), UNKNOWN_TEXT, UNKNOWN_TEXT, zones,
    )  # fmt: skip
    reading = Reading(report, reader.parse(report))  # type: ignore[attr-defined]
    assert [q.content[0].start > 3 * step for q in quotations(reading)] == [True]


PIECES = st.sampled_from(
    [
        "Anna Kral", "the mayor", "said", "told", "adding", "that", "the bridge", "is", "old", ",",
        ".", ":", "“", "”", '"', "'", "«", "»", "„", "—", "\n", "\n\n", "and", "praised", "according to", "…",
    ]
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=40))
def test_spans_fit_whatever_the_text(read_text: Read, pieces: list[str]) -> None:
    reading = read_text(" ".join(pieces))
    text = reading.report.text
    for q in (*reading.quotations, *attributed(reading)):
        assert q.content
        for span in (*q.content, *q.quoted, *q.cue, *filter(None, (q.speaker, q.cue_wide))):
            assert 0 <= span.start < span.end <= len(text)
        assert list(q.content) == sorted(q.content)
        assert all(any(c.start <= s.start and s.end <= c.end for c in q.content) for s in q.quoted)
        assert_between_marks(q, text)


def assert_between_marks(q: Quotation, text: str) -> None:
    if q.kind == "direct":
        for span in q.content:
            assert text[: span.start].rstrip()[-1:] in MARKS


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab .,\"“”„«»‘’'`1\n", max_size=60))
def test_marked_stretches_never_overlap(text: str) -> None:
    paragraphs = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    for (start, end), stretches in zip(paragraphs, marked_stretches(text, paragraphs), strict=True):
        at = start
        for stretch in stretches:
            assert (
                at <= stretch.outer_start < stretch.start < stretch.end <= stretch.outer_end <= end
            )
            at = stretch.outer_end


@pytest.mark.parametrize(("tag", "speaks"), [("NNP", True), ("NN", False), ("IN", False)])
def test_a_subject_is_judged_whatever_the_tagger_took_it_for(tag: str, speaks: bool) -> None:
    subject = Piece(0, 5, "roofs", tag, "roof", None, None)
    verb = Piece(6, 12, "signal", "VBP", "signal", None, None)
    assert can_speak((subject, verb), Cue(1, 1, 2, "signal", (0, 1))) is speaks
