import io
import json
from pathlib import Path

import pytest

from crossread.ingest.limits import MAX_CHARACTERS
from crossread.ingest.read import read_sources
from crossread.ingest.sources import Given, gather
from crossread.model.report import Problem, Report

STORY = (
    "The river rose in the night, and by the morning the lower town stood under water, the mayor said.\n\n"
    "“Nobody here has seen this before,” said Tom Reed, who has lived by the bridge for sixty years.\n\n"
    "Two hundred people were taken to the school on the hill, where they were given blankets and soup.\n"
)


def read(folder: Path) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    return read_sources(gather([str(folder)], None, Given()))


def test_one_bad_file_does_not_stop_the_good_ones(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4 ...")
    (tmp_path / "d.html").write_text(f"<html><body><p>{STORY}</p></body></html>")
    reports, problems = read(tmp_path)
    assert [Path(r.source).name for r in reports] == ["a.txt", "d.html"]
    assert [(p.code, Path(p.source or "").name) for p in problems] == [
        ("empty", "b.txt"),
        ("binary", "c.pdf"),
    ]


def test_a_text_that_is_no_article_is_kept_and_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Home\nNews\nSport\nContact us\n")
    (report,), (problem,) = read(tmp_path)
    assert problem.code == "no article"
    assert problem.report_id == report.id


def test_the_same_file_named_twice_counts_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY)
    reports, problems = read_sources(gather([str(path), str(path)], None, Given()))
    assert len(reports) == 1
    assert [p.code for p in problems] == ["duplicate"]


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_offsets_count_in_the_text_as_open_gives_it(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(STORY.replace("\n", ending).encode())
    (report,), _ = read(tmp_path)
    assert report.text == path.read_text(encoding="utf-8") == STORY


def test_odd_marks_right_to_left_text_and_emoji_do_no_harm(tmp_path: Path) -> None:
    odd = "“ „ » ' \" — قال إنه «سيعود» 👩‍🚒🏽\u200f ‘ ”\n\n" + STORY + "\n\n" + "\U0001f600" * 50
    (tmp_path / "a.txt").write_text(odd)
    (report,), problems = read(tmp_path)
    assert report.text == odd
    assert problems == ()


def test_a_text_beyond_the_limit_is_told_not_cut(tmp_path: Path) -> None:
    line = "The river rose in the night, the mayor said.\n"
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text(line * (MAX_CHARACTERS // len(line) + 1))
    reports, problems = read(tmp_path)
    assert [Path(r.source).name for r in reports] == ["a.txt"]
    assert [p.code for p in problems] == ["too long"]


def test_a_page_without_an_ending_is_known_by_its_markup() -> None:
    page = f"<!doctype html><html><body><p>{STORY}</p></body></html>".encode()
    (report,), _ = read_sources(gather(["-"], io.BytesIO(page), Given()))
    assert "<p>" not in report.text
    assert report.source_map


def test_articles_of_other_programs_are_read_line_by_line(tmp_path: Path) -> None:
    rows = [
        {"title": "Flood", "text": STORY, "date": "2021-03-04", "hostname": "post.example", "author": "Ana Bell; Jo Roe"},
        {"title": "Flood", "maintext": STORY, "date_publish": "2021-03-04 10:00:00", "authors": ["Ana Bell"]},
        {"title": "Flood", "body": {"summary": [], "sections": [{"headline": [], "paragraphs": STORY.split("\n\n")}]},
         "publishing_date": "2021-03-04 10:00:00+00:00"},
    ]  # fmt: skip
    lines = [json.dumps(row) for row in rows]
    (tmp_path / "a.jsonl").write_text(
        "\n".join(
            [
                lines[0],
                "{broken",
                lines[1].replace("sixty", "fifty"),
                lines[2].replace("sixty", "forty"),
                '{"title": 1}',
            ]
        )
    )
    reports, problems = read(tmp_path)
    assert len(reports) == 3
    assert {r.published.value for r in reports} == {
        "2021-03-04",
        "2021-03-04T10:00:00",
        "2021-03-04T10:00:00+00:00",
    }
    assert {r.published.basis for r in reports} == {"given"}
    assert [p.message.split(", ")[1].split(":")[0] for p in problems] == ["line 2", "line 5"]


def test_a_json_array_holds_articles_too(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps([{"text": STORY}, {"text": STORY + "It went on."}]))
    reports, _ = read(tmp_path)
    assert len(reports) == 2
    assert len({r.sha256 for r in reports}) == 2


def test_the_same_input_gives_the_same_reports(tmp_path: Path) -> None:
    for name in "cab":
        (tmp_path / f"{name}.txt").write_text(STORY + name)
    assert read(tmp_path) == read(tmp_path)
