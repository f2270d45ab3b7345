"""The reader: any spaCy pipeline with a parser, offsets of the report, sentences that keep to zones and punctuation."""

from pathlib import Path

import pytest
import spacy
from made_reports import body_report
from spacy.language import Language

from crossread.errors import ReaderError
from crossread.extract.reader import Reader, load


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline with an untrained parser, as small as one can be."""
    nlp: Language = spacy.blank("en")
    parser = nlp.add_pipe("parser")
    for label in ("nsubj", "dobj", "ROOT"):
        parser.add_label(label)  # type: ignore[attr-defined]
    nlp.initialize()
    nlp.meta["name"], nlp.meta["version"] = "tiny", "9.9"
    path = tmp_path_factory.mktemp("pipelines") / "tiny"
    nlp.to_disk(path)
    return path


def test_another_pipeline_can_be_given_and_is_named_in_the_recipe(tiny: Path) -> None:
    other = load(str(tiny))
    report = body_report("Ann sings. Bob sleeps.", "a.txt", None)
    parse = other.parse(report)
    assert other.recipe == "en_tiny@9.9"
    assert [report.text[t.start : t.end] for t in parse.tokens] == [
        "Ann",
        "sings",
        ".",
        "Bob",
        "sleeps",
        ".",
    ]
    assert all(0 <= t.head < len(parse.tokens) for t in parse.tokens)


@pytest.mark.parametrize("name", ["en_no_such_pipeline", "/no/such/folder"])
def test_a_missing_pipeline_is_an_error_that_says_what_to_do(name: str) -> None:
    with pytest.raises(ReaderError, match="--reader"):
        load(name)


def test_a_pipeline_without_a_parser_is_refused(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "bare")
    with pytest.raises(ReaderError, match="no parser"):
        load(str(tmp_path / "bare"))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Finance Minister Ingrid Halvorsen resigned on Monday.", 1),
        ("“It is over,” she said. Nobody answered.", 2),
        ("Mr. Berg met Dr. Dahl at 5 p.m. on Friday.", 1),
        ("Why now? “We had no choice.” He left.", 3),
        ("The U.S. Senate voted. It passed.", 2),
    ],
)
def test_sentences_end_where_punctuation_ends_them(reader: Reader, text: str, count: int) -> None:
    assert len(reader.parse(body_report(text, "a.txt", None)).sentences) == count


def test_tokens_and_names_are_slices_of_the_report_beside_odd_characters(
    reader: Reader,
) -> None:
    text = "😀 Élodie\u00a0Marchand\u202fa dit: l’été.\nSecond line, with “marks”."
    report = body_report(text, "a.txt", None)
    parse = reader.parse(report)
    for t in parse.tokens:
        assert report.text[t.start : t.end].replace("\u00a0", " ").replace("\u202f", " ") == t.text
    for s in parse.sentences:
        zone = report.zones[s.zone]
        assert zone.start <= s.start < s.end <= zone.end
        assert parse.tokens[s.first].start == s.start
        assert parse.tokens[s.last - 1].end == s.end


def test_a_report_without_article_text_has_an_empty_parse(reader: Reader) -> None:
    from msgspec import structs

    report = structs.replace(body_report("Menu", "a.txt", None), zones=())
    parse = reader.parse(report)
    assert parse.tokens == ()
    assert parse.sentences == ()


def test_a_paragraph_reads_the_same_whatever_stands_beside_it(reader: Reader) -> None:
    text = "The harbour was closed after the storm."
    alone = reader.parse(body_report(text, "a.txt", None))
    among = reader.parse(
        body_report(f"{text}\n" + "\n".join(["Prices rose again."] * 40), "b.txt", None)
    )
    tags = [(t.text, t.pos, t.dep) for t in alone.tokens]
    assert [(t.text, t.pos, t.dep) for t in among.tokens[: len(tags)]] == tags
