"""The account of the five example reports, made once by the real command."""

import json
from pathlib import Path
from typing import Any

import pytest
from expectations import run_crossread


@pytest.fixture(scope="session")
def account_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rutte")
    done = run_crossread("read", "examples/rutte", "--out", str(folder))
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def dossier(account_folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((account_folder / "dossier.json").read_bytes())
    return found


@pytest.fixture(scope="session")
def reports(dossier: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {Path(report["source"]).name: report for report in dossier["reports"]}


@pytest.fixture(scope="session")
def story(dossier: dict[str, Any]) -> dict[str, Any]:
    assert len(dossier["stories"]) == 1, "five reports of one event make one story"
    found: dict[str, Any] = dossier["stories"][0]
    return found
