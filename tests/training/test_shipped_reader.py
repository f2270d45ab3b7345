"""The model that ships: it loads from the package, reads plain news, and says what made it."""

import hashlib
import json
from pathlib import Path

import corpora
import manifest
import pytest
from annotated_news import FOLDER, TESTED
from made_reports import body_report

from crossread.errors import ReaderError
from crossread.extract.encoder.reader import SHIPPED, load_encoder
from crossread.extract.reader import Reader
from crossread.model.layers import Parse

TRAINING = Path(__file__).parents[2] / "training"
LARGEST_MEGABYTES = 45

NEWS = (
    "The ferry sank shortly after it left the harbour. "
    "“We had no warning at all,” said Captain Maria Hansen, who commanded the vessel. "
    "Rescue teams from Norway searched the coast until Sunday."
)


def read(reader: Reader, text: str) -> Parse:
    return reader.parse(body_report(text))


def test_it_cuts_sentences_after_a_closing_quotation_and_not_inside_one(reader: Reader) -> None:
    assert [NEWS[s.start : s.end] for s in read(reader, NEWS).sentences] == [
        "The ferry sank shortly after it left the harbour.",
        "“We had no warning at all,” said Captain Maria Hansen, who commanded the vessel.",
        "Rescue teams from Norway searched the coast until Sunday.",
    ]


def test_it_tags_parses_and_lemmatises_a_plain_sentence(reader: Reader) -> None:
    tokens = read(reader, "The firefighters rescued three children.").tokens
    assert [t.pos for t in tokens] == ["DET", "NOUN", "VERB", "NUM", "NOUN", "PUNCT"]
    assert [t.dep for t in tokens] == ["det", "nsubj", "root", "nummod", "obj", "punct"]
    assert [t.head for t in tokens] == [1, 2, 2, 4, 2, 2]
    assert [t.lemma for t in tokens][1:5] == ["firefighter", "rescue", "three", "child"]
    assert "Tense=Past" in tokens[2].morph


def test_it_finds_plain_names(reader: Reader) -> None:
    text = "Anna Kowalski told the World Health Organization in Geneva that Kenya needed help."
    found = {(text[n.start : n.end], n.label) for n in read(reader, text).names}
    assert ("Anna Kowalski", "PERSON") in found
    assert ("World Health Organization", "ORG") in found
    assert {("Geneva", "LOC"), ("Kenya", "LOC")} <= found


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "‘’", "''"])
def test_the_style_of_quotation_marks_does_not_move_sentences(reader: Reader, marks: str) -> None:
    text = NEWS.replace("“", marks[0]).replace("”", marks[1])
    spans = [(s.start, s.end) for s in read(reader, text).sentences]
    assert spans == [(s.start, s.end) for s in read(reader, NEWS).sentences]


def test_a_paragraph_reads_the_same_whatever_stands_beside_it(reader: Reader) -> None:
    alone = read(reader, NEWS)
    beside = read(reader, f"{NEWS}\nNothing else is known of the crew, the owner said.")
    assert beside.tokens[: len(alone.tokens)] == alone.tokens
    assert beside.names[: len(alone.names)] == alone.names


def test_reading_twice_gives_the_same(reader: Reader) -> None:
    again = load_encoder()
    assert read(reader, NEWS) == read(again, NEWS) == read(reader, NEWS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\u00a0\n\u200b",
        "😀",
        "a" * 5000,
        "“" * 300,
        "x. " * 600,
        "Mr\u00a0Hansen\u202fleft  .",
    ],
)
def test_odd_text_is_read_word_by_word(reader: Reader, text: str) -> None:
    parse = read(reader, text)
    held = "".join(text[t.start : t.end] for t in parse.tokens)
    assert held == "".join(text.split())
    assert all(0 <= t.head < len(parse.tokens) for t in parse.tokens)


def test_every_sentence_is_a_tree_with_one_root(reader: Reader) -> None:
    parse = read(reader, "Who, me? Never said the old, grey, tired. " + NEWS)
    for s in parse.sentences:
        roots = [i for i in range(s.first, s.last) if parse.tokens[i].head == i]
        assert len(roots) == 1
        for i in range(s.first, s.last):
            path = {i}
            while (head := parse.tokens[i].head) != i:
                assert head not in path and s.first <= head < s.last
                path.add(head)
                i = head
            assert i == roots[0]


def test_a_broken_model_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="cannot load the reader"):
        load_encoder(tmp_path)


def test_it_stays_small() -> None:
    size = sum(path.stat().st_size for path in SHIPPED.rglob("*") if path.is_file())
    assert size <= LARGEST_MEGABYTES * 1_000_000


def test_the_manifest_lists_every_input_with_hash_and_licence() -> None:
    record = json.loads((SHIPPED / "manifest.json").read_text(encoding="utf-8"))
    listed = {(entry["use"], entry["file"]) for entry in record["inputs"]}
    assert listed >= {("train", name) for name in corpora.inputs_of("train")}
    assert listed >= {("select", name) for name in corpora.inputs_of("dev")}
    assert record["model_licence"] == "CC-BY-SA-4.0"
    for entry in record["inputs"]:
        assert len(entry["sha256"]) == 64
        assert entry["licence"]
        assert entry["credit"]
        assert "test" not in entry["file"]


def test_the_manifest_matches_the_settings_lists_and_annotations_in_this_project() -> None:
    record = json.loads((SHIPPED / "manifest.json").read_text(encoding="utf-8"))
    made_with = {entry["file"]: entry["sha256"] for entry in record["made_with"]}
    trained = [TRAINING / "settings.json", *TRAINING.glob("news/*.txt")]
    trained += [FOLDER / f"{path}.txt" for path in trained_reports()]
    for path in trained:
        name = path.relative_to(TRAINING).as_posix()
        assert made_with[name] == hashlib.sha256(path.read_bytes()).hexdigest(), name


def trained_reports() -> list[str]:
    tested = set(TESTED.read_text(encoding="utf-8").split())
    found = [p for p in FOLDER.glob("*/*.txt") if p.stem not in tested]
    return [p.relative_to(FOLDER).with_suffix("").as_posix() for p in found]


def test_a_file_without_a_known_licence_is_refused() -> None:
    with pytest.raises(KeyError, match="no licence"):
        manifest.source_of("scraped.jsonl")
