"""What the tests of the examples share: running the command, reading the tables, finding words in a dossier."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crossread.text.names import fold

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "examples" / "rutte"
EXPECTED = Path(__file__).parent / "expected" / "rutte.md"
ARTICLE = {"title", "standfirst", "heading", "body"}
OPEN = "–"
"""How the tables write that the reports do not tell."""


def run_crossread(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).with_name("crossread")
    return subprocess.run(
        [str(command), *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )


def read_table(heading: str) -> list[Any]:
    """The rows of one table of expected/rutte.md, each a test case named by its cells."""
    section = EXPECTED.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [pytest.param(*row, id=" | ".join(cell[:28] for cell in row)) for row in rows]


def find(text: str, words: str) -> tuple[int, int]:
    """Where `words` stand in `text`, once; "…" between two pieces stands for anything, any space for any spaces."""
    pieces = [r"\s+".join(map(re.escape, piece.split())) for piece in words.split("…")]
    spots = [match.span() for match in re.finditer(r"[^\n]*?".join(pieces), text)]
    assert spots, f"the example has no longer the words {words!r}"
    return spots[0]


def overlaps(cite: dict[str, Any], spot: tuple[int, int]) -> bool:
    return bool(cite["start"] < spot[1] and spot[0] < cite["end"])


def told(story: dict[str, Any]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(utterance, q) for utterance in story["utterances"] for q in utterance["quotations"]]


def tellings(story: dict[str, Any], report: dict[str, Any], words: str) -> list[Any]:
    """(utterance, quotation) of every telling whose content overlaps the words."""
    spot = find(report["text"], words)
    return [
        (utterance, quotation)
        for utterance, quotation in told(story)
        if quotation["report_id"] == report["id"]
        and any(overlaps(cite, spot) for cite in quotation["content"])
    ]


def fits(found: str | None, expected: str) -> bool:
    choices = [choice.strip() for choice in expected.split(" / ")]
    return any(
        found is None if c == OPEN else found is not None and fold(c) == fold(found)
        for c in choices
    )


def says(cites: list[dict[str, Any]], reports: dict[str, Any], name: str, words: str) -> bool:
    return any(c["report_id"] == reports[name]["id"] and words in c["exact"] for c in cites)


def cites_in(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [cite for item in value for cite in cites_in(item)]
    if isinstance(value, dict):
        if {"report_id", "start", "end", "exact"} <= set(value):
            return [value]
        return [cite for item in value.values() for cite in cites_in(item)]
    return []


def between_marks(quotation: dict[str, Any]) -> list[dict[str, Any]]:
    """The slices of a quotation that stand between quotation marks; the clause for an indirect one."""
    found: list[dict[str, Any]] = quotation["quoted" if quotation["kind"] == "mixed" else "content"]
    return found
