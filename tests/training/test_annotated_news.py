"""The annotated news: every file is whole, and its tags become what training and measuring read."""

from pathlib import Path

import pytest
from annotated_news import FOLDER, TESTED, read_annotated, read_report, reports_of


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/*.txt")), ids=lambda p: p.stem)
def test_every_file_is_well_formed(path: Path) -> None:
    assert read_report(path).faults == []


def test_every_cue_and_speaker_belongs_to_a_quotation() -> None:
    for part in ("train", "test"):
        for report in reports_of(part):
            known = {t.attributes["id"] for t in report.tags if t.name == "q"}
            for tag in report.tags:
                if tag.name in ("cue", "src"):
                    numbers = {n.strip() for n in tag.attributes["q"].split(",")}
                    assert numbers <= known, (report.name, tag)


def test_the_two_parts_share_no_document_and_hold_all() -> None:
    tested = set(TESTED.read_text(encoding="utf-8").split())
    names = {path.stem for path in FOLDER.glob("*/*.txt")}
    assert tested < names
    assert {r.name for r in reports_of("test")} == tested
    assert {r.name for r in reports_of("train")} == names - tested


def test_tags_become_columns_in_step_with_the_words(tmp_path: Path) -> None:
    path = tmp_path / "made.txt"
    path.write_text(
        'Storm\n\n<q id="1" kind="direct" by="Ann Roe">Stay inside,</q>" said <src q="1"><PER>Ann Roe</PER></src> of <LOC>Hull</LOC>.\n',
        encoding="utf-8",
    )
    report = read_report(path)
    assert report.text == 'Storm\n\nStay inside," said Ann Roe of Hull.\n'
    assert {(report.text[t.start : t.end], t.name) for t in report.tags} == {
        ("Stay inside,", "q"),
        ("Ann Roe", "src"),
        ("Ann Roe", "PER"),
        ("Hull", "LOC"),
    }


def test_a_broken_tag_is_told(tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_text("<PER>Ann Roe said <LOC>Hull</PER>", encoding="utf-8")
    assert any("PER" in fault for fault in read_report(path).faults)


def test_drafts_carry_names_and_speech() -> None:
    found = list(read_annotated("train"))
    assert any("B-PERSON" in d.names for d in found)
    assert any("B-content" in d.speech for d in found)
    assert all(len(d.words) == len(d.names) == len(d.speech) == len(d.spaces) for d in found)
