"""The reader on paragraphs longer than are read as one text, and on Markdown: offsets of the report, every word once."""

import pytest
from made_reports import body_report

from crossread.extract.parts import LONGEST_PART
from crossread.extract.reader import Reader

SENTENCE = "The ferry left the mainland on Thursday with 212 people on board. "


def test_a_paragraph_longer_than_one_part_is_read_whole(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossread.extract.parts.LONGEST_PART", 500)
    report = body_report(SENTENCE * 20, "a.txt", None)
    parse = reader.parse(report)
    assert "".join(t.text for t in parse.tokens) == "".join(report.text.split())
    assert all(report.text[t.start : t.end] == t.text for t in parse.tokens)
    read = {report.text[s.start : s.end] for s in parse.sentences}
    assert read == {SENTENCE.strip()}, "no sentence is cut"


def test_a_word_longer_than_one_part_ends_nothing(reader: Reader) -> None:
    report = body_report(f"{'na' * LONGEST_PART} was all that Ida Strand sang.", "a.txt", None)
    parse = reader.parse(report)
    assert [report.text[n.start : n.end] for n in parse.names] == ["Ida Strand"]


def test_markdown_marks_are_no_words(reader: Reader) -> None:
    report = body_report("> **Ida Strand** runs the [bakery](https://x.example/b).", "a.txt", None)
    parse = reader.parse(report)
    assert [t.text for t in parse.tokens] == ["Ida", "Strand", "runs", "the", "bakery", "."]
    assert all(report.text[t.start : t.end] == t.text for t in parse.tokens)
