"""Questions to the account of examples/rutte: the answer, the other reading, or "the reports do not say" (expected/rutte.md)."""

import json
from pathlib import Path
from typing import Any

import pytest
from expectations import OPEN, read_table, run_crossread

from crossread.text.names import fold


@pytest.mark.parametrize(("question", "names", "conflict"), read_table("Questions"))
def test_a_question_is_answered_from_the_reports_or_not_at_all(
    question: str, names: str, conflict: str, account_folder: Path, dossier: dict[str, Any]
) -> None:
    done = run_crossread("ask", question, str(account_folder / "dossier.json"), "--format", "json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    if names == OPEN:
        assert told["answer"] is None
        return
    assert told["answer"] is not None, "the reports do say"
    assert any(fold(name) in fold(told["answer"]) for name in names.split(" / "))
    if conflict != OPEN:
        assert conflict in (told["conflict"] or "")
    texts = {report["id"]: report["text"] for report in dossier["reports"]}
    assert told["cites"]
    for cite in told["cites"]:
        assert texts[cite["report_id"]][cite["start"] : cite["end"]] == cite["exact"]
