"""Names that the reader cuts wrongly or takes for another kind, and what is made of them."""

import pytest
from made_reports import body_report
from msgspec import structs

from crossread.extract.names import names
from crossread.extract.reader import Reader
from crossread.model.layers import Mention, RawName, Reading


def read_with(reader: Reader, text: str, tags: list[tuple[str, str]]) -> list[Mention]:
    """The names of a text whose reader tags just these words, each behind the one before."""
    report = body_report(text, "a.txt", None)
    found, at = [], 0
    for words, label in tags:
        start = text.index(words, at)
        at = start + len(words)
        found.append(RawName(start, at, label))
    parse = structs.replace(reader.parse(report), names=tuple(found))
    return [m for m in names(Reading(report, parse)) if m.form == "name"]


TAGGED = [
    (
        "a surname tagged once as a body",
        "Viktor Orlán left. A letter sent to Orlán came late.",
        [("Viktor Orlán", "PERSON"), ("Orlán", "ORG")],
        {("Viktor Orlán", "person")},
    ),
    (
        "a team tagged once as somebody",
        "Velmar Comets won. The coach of the Comets sang.",
        [("Velmar Comets", "PERSON"), ("Comets", "ORG")],
        {("Velmar Comets", "person"), ("Comets", "organisation")},
    ),
    (
        "a body's short name behind an adjective of many nations",
        "The list was sent to Eastern European NATO allies.",
        [("Eastern European NATO", "ORG")],
        {("Eastern European", "group"), ("NATO", "organisation")},
    ),
    (
        "a part of a sea before a body's common noun",
        "The South Atlantic alliance met on Monday.",
        [("South Atlantic", "ORG")],
        {("South Atlantic", "place")},
    ),
    (
        "a common noun with a capital for the one body of its kind",
        "NATO met on Monday. Lund thanked the Alliance.",
        [("NATO", "ORG"), ("Lund", "PERSON"), ("Alliance", "ORG")],
        {("NATO", "organisation"), ("Lund", "person")},
    ),
    (
        "a common noun with a capital where no such body is named",
        "Lund thanked the Alliance.",
        [("Lund", "PERSON"), ("Alliance", "ORG")],
        {("Alliance", "organisation"), ("Lund", "person")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "tags", "told"), [t[1:] for t in TAGGED], ids=[t[0] for t in TAGGED]
)
def test_a_name_cut_or_taken_for_another_kind_is_mended(
    reader: Reader, text: str, tags: list[tuple[str, str]], told: set[tuple[str, str]]
) -> None:
    assert {(m.name, m.kind) for m in read_with(reader, text, tags)} == told
