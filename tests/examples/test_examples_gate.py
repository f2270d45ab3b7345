"""The promises of the command on examples/rutte: verify, the same bytes, and our own words in the examples."""

import functools
import json
import re
from pathlib import Path
from typing import Any

import pytest
from expectations import REPORTS, ROOT, run_crossread


def test_verify_passes_and_names_an_altered_character(
    account_folder: Path, dossier: dict[str, Any], tmp_path: Path
) -> None:
    good = run_crossread("verify", str(account_folder / "dossier.json"))
    assert good.returncode == 0, good.stdout + good.stderr
    altered = json.loads(json.dumps(dossier))
    quotation = altered["stories"][0]["utterances"][0]["quotations"][0]
    quotation["content"][0]["exact"] = quotation["content"][0]["exact"][:-1] + "#"
    path = tmp_path / "dossier.json"
    path.write_text(json.dumps(altered), encoding="utf-8")
    bad = run_crossread("verify", str(path))
    assert bad.returncode == 3
    assert "utterances[0].quotations[0].content[0]" in bad.stdout + bad.stderr
    assert "#" in bad.stdout + bad.stderr, "the altered character itself is shown"


@pytest.mark.parametrize("name", sorted(path.name for path in REPORTS.iterdir()))
def test_verify_sees_a_source_that_has_changed(
    name: str, account_folder: Path, tmp_path: Path
) -> None:
    for path in REPORTS.iterdir():
        content = path.read_bytes()
        if path.name == name:
            content = content.replace(b"Rutte", b"Rutty")
        (tmp_path / path.name).write_bytes(content)
    done = run_crossread("verify", str(account_folder / "dossier.json"), "--sources", str(tmp_path))
    assert done.returncode == 3
    assert name in done.stdout + done.stderr


def test_same_reports_in_any_order_give_the_same_bytes(account_folder: Path) -> None:
    paths = sorted(f"examples/rutte/{path.name}" for path in REPORTS.iterdir())
    turned = run_crossread("read", *paths[::-1], "--format", "json", "--out", "-")
    assert turned.returncode == 0, turned.stderr
    assert turned.stdout == (account_folder / "dossier.json").read_text(encoding="utf-8")


@functools.cache
def runs_of_words(path: Path, length: int) -> frozenset[tuple[str, ...]]:
    content = path.read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    words = re.findall(r"\w+", re.sub(r"<[^>]+>|&\w+;", " ", text).casefold())
    return frozenset(tuple(words[i : i + length]) for i in range(len(words) - length + 1))


@pytest.mark.shared
@pytest.mark.skipif(
    not (ROOT.parent / "shared" / "reports").is_dir(), reason="no reports beside the project"
)
def test_the_examples_are_our_own_words() -> None:
    shared = frozenset().union(
        *(runs_of_words(p, 8) for p in (ROOT.parent / "shared" / "reports").rglob("*.txt"))
    )
    assert shared
    ours = {p.name: runs_of_words(p, 8) for p in (ROOT / "examples").rglob("*") if p.is_file()}
    assert {name: sorted(runs & shared) for name, runs in ours.items() if runs & shared} == {}
