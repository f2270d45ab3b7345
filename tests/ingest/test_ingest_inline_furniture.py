"""Furniture that a pasted page runs into its sentences: a zone of its own inside the paragraph, and nothing of the sentence lost."""

from collections.abc import Callable

import pytest

from crossread.extract.reader import Reader
from crossread.ingest.facts import NO_FACTS, Facts
from crossread.ingest.inline_furniture import inline_furniture
from crossread.ingest.plain import plain_report
from crossread.model.layers import Reading
from crossread.model.report import ARTICLE_ZONES, Report
from crossread.pipeline import read_report

MARKED = """
Mayor Strand ⟦Ida Maria StrandStorm closes harbour Town votes on bridge again MORE⟧ and her deputies left early.
Mayor Strand ⟦Ida Maria StrandStrand opens bridge 'at last' MORE⟧'s speech was short.
Rep. Thomas Reed ⟦Thomas (Tom) Ola Reed Reed says ferry is safe Islanders want answers MORE⟧ (North) voted against it.
The bill of Sens. Mona Berg ⟦Mona Berg2031 budget splits council MORE⟧ (East), Ola McNair ⟦Ola Jens McNairHarbour to close MORE⟧ and others failed.
Councillors Tiva Moss and Jon Hale⟦Jon HaleStorm closes harbour MORE⟧ stayed away.
The letter went to Per Lund Jr. ⟦Per Olaf LundLund's boat sinks MORE⟧ last week.
The dam held. ⟦(RELATED: Town Votes On Dam (Again))⟧
The dam held, and nobody was hurt. ⟦[Read more about the dam and its builders.]⟧ The mayor was glad.
The stones come from six quarries. ⟦(You can read about the quarries here.)⟧
She spoke to the council in May. ⟦Click here to see it.⟧
⟦ADVERTISEMENT⟧ The council left town on Thursday evening.
"""

PLAIN = """
“NO MORE,” said Mayor Strand, and the MORE party cheered.
Ida Strand and Tom Reed of McNair Boats want MORE.
The river (more than ninety metres wide here) was crossed by boat [the old ferry] in March.
The yard (read: its owner) went bankrupt, and the mayor [who is on leave] sold it.
See the harbour from the hill, and click with your tongue as the masters do.
"""


@pytest.mark.parametrize("marked", MARKED.strip().splitlines())
def test_furniture_inside_a_paragraph_is_found_to_the_letter(marked: str) -> None:
    words = marked.replace("⟦", "").replace("⟧", "")
    shown, last = "", 0
    for start, end in inline_furniture(words):
        shown += f"{words[last:start]}⟦{words[start:end]}⟧"
        last = end
    assert shown + words[last:] == marked


@pytest.mark.parametrize("words", PLAIN.strip().splitlines())
def test_sentences_with_such_words_are_left_whole(words: str) -> None:
    assert inline_furniture(words) == []


PAGE = (
    "The town opened its new bridge on Thursday, two years late and twice as dear as planned.\n\n"
    "Mayor Ida Strand Ida Maria StrandStorm closes harbour Town votes again MORE opened the bridge in light snow.\n\n"
    "“We have waited long enough,” said Tom Reed Thomas (Tom) ReedReed says ‘ferry is safe’ MORE, who runs the bakery."
    " “The boat was never any good.”\n\n"
    "The council said that Mona Berg Mona Linn BergBerg sells boat MORE would pay for the lamps on the bridge.\n"
)


@pytest.fixture(scope="module")
def page() -> Report:
    return plain_report("a.txt", "0" * 64, PAGE, NO_FACTS, Facts())


@pytest.fixture(scope="module")
def reading(page: Report, reader: Reader) -> Reading:
    return read_report(page, reader)


def test_every_character_stays_in_one_zone_and_the_sentences_in_the_body(page: Report) -> None:
    covered = "".join(PAGE[z.start : z.end] for z in page.zones)
    assert "".join(covered.split()) == "".join(PAGE.split())
    body = " ".join(PAGE[z.start : z.end] for z in page.zones if z.kind == "body")
    assert "Mayor Ida Strand opened the bridge in light snow." in body
    assert "MORE" not in body


def test_the_layers_read_the_sentence_as_if_the_furniture_were_not_there(reading: Reading) -> None:
    text = reading.report.text
    said = [
        (q.kind, q.speaker_name, [text[s.start : s.end] for s in q.content])
        for q in reading.quotations
    ]
    assert ("direct", "Tom Reed", ["We have waited long enough,"]) in said
    assert {m.name for m in reading.names if m.form == "name"} >= {
        "Ida Strand",
        "Tom Reed",
        "Mona Berg",
    }


def test_a_quotation_around_furniture_is_told_in_pieces(reading: Reading) -> None:
    text = reading.report.text
    (told,) = (q for q in reading.quotations if q.kind == "indirect")
    assert [text[s.start : s.end] for s in told.content] == [
        "Mona Berg",
        "would pay for the lamps on the bridge",
    ]


def test_no_layer_shows_furniture(
    reading: Reading, slices_of: Callable[[Reading], list[str]]
) -> None:
    assert not [s for s in slices_of(reading) if "MORE" in s]
    whole = [s for s in reading.parse.sentences if s.zone_kind in ARTICLE_ZONES]
    assert whole
    assert all("MORE" not in reading.report.text[s.start : s.end] for s in whole)


@pytest.fixture(scope="module")
def slices_of() -> Callable[[Reading], list[str]]:
    """The slices of all events, names, positions, offices and times of a reading."""

    def of(reading: Reading) -> list[str]:
        layers = (reading.events, reading.names, reading.positions, reading.offices, reading.times)
        return [reading.report.text[f.start : f.end] for layer in layers for f in layer]

    return of
