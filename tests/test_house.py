"""The house keeps its own rules: docs name what exists, files stay small, sources of rules are stated."""

import re
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from crossread.cli import main
from crossread.pipeline import EXTRACTORS
from crossread.render.formats import RENDERERS
from crossread.settings import KNOBS

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "crossread"


def test_no_file_of_code_is_over_400_lines() -> None:
    long = {
        str(p.relative_to(ROOT)): n
        for p in SOURCE.rglob("*.py")
        if (n := p.read_text("utf-8").count("\n")) > 400
    }
    assert long == {}


def test_every_room_stands_in_the_architecture() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rooms = [
        p.name + "/" if p.is_dir() else p.name
        for p in SOURCE.iterdir()
        if not p.name.startswith("__")
    ]
    assert [room for room in sorted(rooms) if f"`{room}" not in page] == []


def test_links_between_documents_lead_somewhere() -> None:
    broken = []
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            if "://" not in target and not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert broken == []


def test_every_dependency_has_a_reason() -> None:
    page = (ROOT / "docs" / "decisions" / "dependencies.md").read_text("utf-8").casefold()
    wanted = re.findall(
        r'^    "([a-z0-9-]+)[>=<]', (ROOT / "pyproject.toml").read_text("utf-8"), re.M
    )
    assert [name for name in wanted if name not in page and not name.startswith("types-")] == []


def test_every_command_tells_what_it_does_with_an_example() -> None:
    runner = CliRunner()
    for name in main.commands:
        shown = runner.invoke(main, [name, "--help"]).output
        assert f"crossread {name}" in shown.split("Example")[-1], name


def test_help_opens_no_heavy_room() -> None:
    code = "import sys; import crossread.cli; print([m for m in ('spacy','onnxruntime','numpy','trafilatura','jinja2','rich') if m in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip()
        == "[]"
    )


def test_the_shipped_reader_needs_neither_spacy_nor_torch() -> None:
    code = (
        "import sys; sys.modules['spacy'] = sys.modules['torch'] = None\n"
        "from crossread.cli import main; main(['annotate', '--input', 'jsonl'])"
    )
    record = '{"id": "a", "text": "Ann Roe left Hull on Monday."}'
    done = subprocess.run(
        [sys.executable, "-c", code], input=record, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert '"Ann Roe"' in done.stdout


def test_extractors_need_only_what_is_made_before_them() -> None:
    made: set[str] = set()
    for extractor in EXTRACTORS:
        assert set(extractor.needs) <= made, extractor.layer
        assert extractor.layer not in made
        made.add(extractor.layer)


def test_tables_have_no_two_rows_alike() -> None:
    for names in (
        [r.name for r in RENDERERS],
        [r.file_name for r in RENDERERS],
        [k.field for k in KNOBS],
    ):
        assert len(names) == len(set(names))
