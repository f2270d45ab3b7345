"""The how-tos are true: every ```sh block runs with the exit status it names, and prints what the ```text block after it shows."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from expectations import ROOT

HOW_TOS = sorted((ROOT / "docs" / "how-to").glob("*.md"))
BLOCK = re.compile(r"^```(sh|text)(?: exit=(\d))?\n(.*?)^```", re.M | re.S)


@pytest.mark.parametrize("path", HOW_TOS, ids=lambda path: path.stem)
def test_a_how_to_does_what_it_says(path: Path, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    }
    printed = ""
    for language, status, content in BLOCK.findall(path.read_text(encoding="utf-8")):
        if language == "text":
            missing = [line for line in content.splitlines() if line.strip() not in printed]
            assert missing == []
            continue
        done = subprocess.run(
            ["bash", "-e", "-c", content],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == int(status or 0), done.stderr
        printed = done.stdout + done.stderr


@pytest.mark.parametrize("path", HOW_TOS, ids=lambda path: path.stem)
def test_links_between_the_how_tos_lead_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8"))
    assert [t for t in targets if not (path.parent / t).exists()] == []
