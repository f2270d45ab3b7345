"""Times read with the shipped reader, construction by construction: the cases stand in cases/times, in our own words."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_extract_times import TUESDAY, report

from crossread.extract.reader import Reader
from crossread.extract.times import times
from crossread.extract.times.rules import LEXICON, RULES, matches
from crossread.model.layers import Reading, Timex
from crossread.text.grammar import words_of

CASES = Path(__file__).with_name("cases") / "times"
MARKED = re.compile("⟦(.*?)⟧")


def cases() -> Iterator[object]:
    for path in sorted(CASES.glob("*.md")):
        for case in path.read_text(encoding="utf-8").split("\n## ")[1:]:
            head, text, *expected = case.strip().splitlines()
            name, _, day = head.partition(" · ")
            published = {"": TUESDAY, "no date": None}.get(day, day)
            yield pytest.param(
                published, text, [e[2:] for e in expected], id=f"{path.stem}: {name}"
            )


def told(time: Timex) -> str:
    """A row of a case: type, value, end of a range, what the value rests on."""
    when = time.when
    rests = f" from {when.anchor}" if when.anchor else ""
    if when.basis == "bounded":
        rests = f" by {when.earliest} and {when.latest}"
    end = f" to {when.end}" if when.end else ""
    return f"{time.type} {when.value}{end} · {when.basis}{rests}"


@pytest.mark.parametrize(("published", "marked", "expected"), list(cases()))
def test_a_time_is_found_and_means_what_it_says(
    published: str | None, marked: str, expected: list[str], reader: Reader
) -> None:
    text = MARKED.sub(r"\1", marked)
    made = report(text, published)
    found = times(Reading(made, parse=reader.parse(made)))
    assert [text[t.start : t.end] for t in found] == MARKED.findall(marked)
    assert [told(t) for t in found] == expected


def test_words_in_quotation_marks_say_against_which_day_they_count(reader: Reader) -> None:
    made = report("“We will vote tomorrow,” the mayor said on Saturday.")
    tomorrow, saturday = times(Reading(made, parse=reader.parse(made)))
    assert (tomorrow.when.basis, tomorrow.when.anchor) == ("inferred", "2021-03-06")
    assert saturday.when.anchor == "2021-03-09"


def test_in_a_report_without_a_date_a_quotation_counts_from_a_day_that_is_stated(
    reader: Reader,
) -> None:
    made = report("“We will vote tomorrow,” the mayor said on 6 March 2021.", None)
    tomorrow, _ = times(Reading(made, parse=reader.parse(made)))
    assert (tomorrow.when.value, tomorrow.when.anchor) == ("2021-03-07", "2021-03-06")
    made = report("“We will vote tomorrow,” the mayor said on Saturday.", None)
    tomorrow, _ = times(Reading(made, parse=reader.parse(made)))
    assert (tomorrow.when.basis, tomorrow.when.anchor) == ("unknown", None)


def test_trying_few_patterns_finds_what_trying_all_finds() -> None:
    for path in sorted(CASES.glob("*.md")):
        for line in path.read_text(encoding="utf-8").splitlines():
            words = words_of(MARKED.sub(r"\1", line))
            encoded = LEXICON.encode(words)
            everything = {
                (name, m.span())
                for name, pattern in RULES
                for m in LEXICON.compile(pattern).finditer(encoded)
            }
            assert {(name, m.span()) for name, m in matches(words)} == everything
