"""The pipeline that ships: it loads from the package, reads plain news, and says what made it."""

import hashlib
import json
from importlib.resources import files
from pathlib import Path

import manifest
import prepare
import pytest
import spacy
from made_reports import body_report

PIPELINE = Path(str(files("crossread"))) / "lang" / "en" / "pipeline"
TRAINING = Path(__file__).parents[2] / "training"
LARGEST_MEGABYTES = 20

NEWS = (
    "The ferry sank shortly after it left the harbour. "
    "“We had no warning at all,” said Captain Maria Hansen, who commanded the vessel. "
    "Rescue teams from Norway searched the coast until Sunday."
)


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(PIPELINE)


def test_it_has_the_components_that_crossread_reads(nlp):
    assert nlp.pipe_names == [
        "tok2vec",
        "tagger",
        "morphologizer",
        "trainable_lemmatizer",
        "parser",
        "ner",
    ]
    assert set(nlp.get_pipe("ner").labels) == {"PERSON", "ORG", "LOC", "NORP", "MISC"}


def test_it_cuts_sentences_after_a_closing_quotation_and_not_inside_one(nlp):
    assert [sent.text for sent in nlp(NEWS).sents] == [
        "The ferry sank shortly after it left the harbour.",
        "“We had no warning at all,” said Captain Maria Hansen, who commanded the vessel.",
        "Rescue teams from Norway searched the coast until Sunday.",
    ]


def test_it_tags_parses_and_lemmatises_a_plain_sentence(nlp):
    doc = nlp("The firefighters rescued three children.")
    assert [t.pos_ for t in doc] == ["DET", "NOUN", "VERB", "NUM", "NOUN", "PUNCT"]
    assert [t.dep_ for t in doc] == ["det", "nsubj", "ROOT", "nummod", "obj", "punct"]
    assert [t.lemma_ for t in doc][1:5] == ["firefighter", "rescue", "three", "child"]
    assert doc[2].morph.get("Tense") == ["Past"]


def test_it_finds_plain_names(nlp):
    doc = nlp("Anna Kowalski told the World Health Organization in Geneva that Kenya needed help.")
    found = {(e.text, e.label_) for e in doc.ents}
    assert ("Anna Kowalski", "PERSON") in found
    assert ("World Health Organization", "ORG") in found
    assert {("Geneva", "LOC"), ("Kenya", "LOC")} <= found


@pytest.mark.parametrize("marks", ["“”", '""', "«»"])
def test_the_style_of_quotation_marks_does_not_move_sentences(nlp, marks):
    text = NEWS.replace("“", marks[0]).replace("”", marks[1])
    assert [len(sent.text) for sent in nlp(text).sents] == [len(s.text) for s in nlp(NEWS).sents]


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "''"])
def test_under_the_reader_a_quotation_that_ends_a_sentence_keeps_its_closing_mark(reader, marks):
    first = f"A witness said: {marks[0]}The road was under water.{marks[1]}"
    second = "Police have closed the bridge."
    text = f"{first} {second}"
    parse = reader.parse(body_report(text))
    assert [text[s.start : s.end] for s in parse.sentences] == [first, second]


def test_odd_white_space_and_empty_text_are_read(nlp):
    assert len(nlp("")) == 0
    doc = nlp("Mr\u00a0Hansen\n\nleft\u202fagain  .")
    assert doc.text == "Mr\u00a0Hansen\n\nleft\u202fagain  ."
    assert all(token.pos_ for token in doc)


def test_reading_twice_gives_the_same(nlp):
    again = spacy.load(PIPELINE)
    first, second = nlp(NEWS), again(NEWS)
    assert first.to_json() == second.to_json() == nlp(NEWS).to_json()


def test_it_stays_small():
    size = sum(path.stat().st_size for path in PIPELINE.rglob("*") if path.is_file())
    assert size <= LARGEST_MEGABYTES * 1_000_000


def test_it_needs_no_code_from_the_training_folder():
    assert "crossread." not in (PIPELINE / "config.cfg").read_text(encoding="utf-8")


def test_the_manifest_lists_every_input_with_hash_and_licence():
    record = json.loads((PIPELINE / "manifest.json").read_text(encoding="utf-8"))
    listed = {(entry["use"], entry["file"]) for entry in record["inputs"]}
    expected = {("train", name) for name in prepare.inputs_of("train")}
    expected |= {("select", name) for name in prepare.inputs_of("dev")}
    assert listed == expected
    assert record["model_licence"] == "CC-BY-SA-4.0"
    for entry in record["inputs"]:
        assert len(entry["sha256"]) == 64
        assert entry["licence"]
        assert entry["credit"]
        assert "test" not in entry["file"]


def test_the_manifest_matches_the_configs_and_lists_in_this_project():
    record = json.loads((PIPELINE / "manifest.json").read_text(encoding="utf-8"))
    made_with = {entry["file"]: entry["sha256"] for entry in record["made_with"]}
    for path in (*TRAINING.glob("*.cfg"), *TRAINING.glob("news/*.txt")):
        name = path.relative_to(TRAINING).as_posix()
        assert made_with[name] == hashlib.sha256(path.read_bytes()).hexdigest(), name


def test_a_file_without_a_known_licence_is_refused():
    with pytest.raises(KeyError, match="no licence"):
        manifest.source_of("scraped.jsonl")
