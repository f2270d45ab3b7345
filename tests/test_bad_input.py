"""What the command does with input that is broken, hostile or missing: clear words, the right exit status, no traceback."""

import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from crossread.cli import main
from crossread.ingest.sources import gather

GOOD = (
    "Night train to the coast stays\n\nBy Rosa Lindqvist\n\nPublished March 4, 2021\n\n"
    "Residents of Valley Town voted on Sunday to go on paying for the night train to the coast.\n\n"
    "“This was never only about a train,” Mayor Tomas Reed told reporters in the evening.\n\n"
    "The line, which carried 40,000 people last year, was to close in June.\n"
)
PAGE = "<html><body><h1>Old bridge closed</h1><p>{}</p><p>{}</p></body></html>".format(
    "The old bridge in Port Haven was closed on Friday after engineers found cracks in two pillars.",
    "Traffic was sent through the tunnel, where drivers waited for two hours, the city said.",
)
ODD = (
    "Council quarrels over the bell\n\n"
    '“The bell was never ours, said Ida Strand, who sits on the council of Port Haven. ”It was lent" to us.\n\n'
    "\"Nobody asked us, the sexton answered. 'And ‘nobody’ will,” he said “before the winter.\n"
)
MIXED_SCRIPTS = (
    "Harbour festival draws thousands 🎉\n\nقال رئيس البلدية: \u200f“مرحبا بالجميع”\u200e, and the crowd cheered 👩‍👩‍👧‍👦 for an hour.\n\n"
    "The mayor said on Saturday that 3,000 people had come, “more than ever” \U0001f1f3\U0001f1f4.\n"
)
BAD: dict[str, tuple[bytes, str]] = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t\n ", "empty"),
    "scan.txt": (b"%PDF-1.7 and so on", "binary"),
    "program.txt": (bytes(range(256)) * 40, "binary"),
    "undecodable.txt": (b"\x81\xff\x8d\xa0a\xfe\x90 \xc3\x8fb\x9d" * 80, "undecodable"),
    "menu.html": (b"<nav><a href='/'>Home</a><a href='/n'>News</a><a href='/s'>Sport</a></nav>", "no article"),
    "nothing.html": (b"<html><script>let a = 1</script></html>", "nothing visible"),
    "feed.jsonl": (b'{"text": "cut off', "bad record"),
    "list.jsonl": (b"[1, 2]\n", "bad record"),
}  # fmt: skip
GOOD_FILES: dict[str, bytes] = {
    "good.txt": GOOD.encode(),
    "good.html": PAGE.encode(),
    "nested.html": b"<div>" * 100_000 + PAGE.encode() + b"</div>" * 100_000,
    "odd-marks.txt": ODD.encode(),
    "scripts.txt": MIXED_SCRIPTS.encode(),
}


def run(*arguments: str, stdin: bytes = b"") -> Result:
    done = CliRunner().invoke(main, list(arguments), input=stdin)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert "Traceback" not in done.stderr
    return done


def refused(*arguments: str) -> str:
    """The words with which the command refuses: one line, exit status 2."""
    done = run(*arguments)
    assert done.exit_code == 2
    assert done.stdout == ""
    line = done.stderr.strip()
    assert line.startswith("crossread: ") and "\n" not in line
    return line


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, dict[str, Any]]:
    """One run over good and bad files together, and its dossier by file name."""
    folder, out = tmp_path_factory.mktemp("mixed"), tmp_path_factory.mktemp("out")
    for name, (data, _) in BAD.items():
        (folder / name).write_bytes(data)
    for name, data in GOOD_FILES.items():
        (folder / name).write_bytes(data)
    (folder / "huge.txt").write_bytes(
        b"The river rose again in the night, the mayor said.\n\n" * 1_000_000
    )
    (folder / os.fsdecode(b"caf\xe9.txt")).write_bytes(GOOD.encode())
    done = run("read", str(folder), "--out", str(out), "--format", "json")
    (folder / "huge.txt").unlink()
    dossier = json.loads((out / "dossier.json").read_bytes())
    return done, dossier


def test_good_files_are_read_whatever_lies_beside_them(
    mixed: tuple[Result, dict[str, Any]],
) -> None:
    done, dossier = mixed
    assert done.exit_code == 0
    read = {Path(r["source"]).name for r in dossier["reports"]}
    assert read >= set(GOOD_FILES)
    assert not read & (set(BAD) - {"menu.html"}), "a page without an article stays in the account"


@pytest.mark.parametrize(
    ("name", "code"),
    [*((name, code) for name, (_, code) in BAD.items()), ("huge.txt", "too long"), ("caf\ufffd.txt", "unreadable")],
)  # fmt: skip
def test_each_bad_file_is_told_in_the_account_and_on_standard_error(
    name: str, code: str, mixed: tuple[Result, dict[str, Any]]
) -> None:
    done, dossier = mixed
    told = [p for p in dossier["problems"] if Path(p["source"] or "").name == name]
    assert code in {p["code"] for p in told}
    for problem in told:
        (line,) = [x for x in done.stderr.splitlines() if x.endswith(problem["message"])]
        assert line.count(name) == 1, "the file is named once"


def test_odd_quotation_marks_and_scripts_break_no_citation(
    mixed: tuple[Result, dict[str, Any]], tmp_path: Path
) -> None:
    _, dossier = mixed
    place = tmp_path / "dossier.json"
    place.write_text(json.dumps(dossier), "utf-8")
    done = run("verify", str(place))
    assert (done.exit_code, done.stdout.strip()) == (0, "every slice fits its source"), done.stdout


@pytest.mark.parametrize("name", ["empty.txt", "scan.txt", "undecodable.txt", "nothing.html", "feed.jsonl"])  # fmt: skip
def test_a_bad_file_alone_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(BAD[name][0])
    assert name in refused("read", str(tmp_path / name), "--out", str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_fifty_megabytes_of_text_are_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "huge.txt").write_bytes(
        "Ein Wörterbuch, Seite für Seite. ".encode("cp1252") * 1_500_000
    )
    assert "split the file" in refused("read", str(tmp_path / "huge.txt"))


def test_a_folder_without_readable_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text(GOOD)
    assert "no readable input" in refused("read", str(tmp_path))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("read", "{0}/missing.txt"), "no such file or folder"),
        (("read", "{0}/good.txt", "{0}/missing.txt"), "no such file or folder"),
        (("read", "{0}/good.txt", "--format", "pdf"), "unknown format 'pdf'"),
        (("read", "{0}/good.txt", "--format", ","), "format"),
        (("read", "{0}/good.txt", "--out", "-"), "exactly one format"),
        (("read", "{0}/good.txt", "--published", "yesterday"), "2024-10-01"),
        (("read", "{0}/good.txt", "--published", "04/03/2021"), "2024-10-01"),
        (("read", "{0}/good.txt", "--published", "2021-02-30"), "2024-10-01"),
        (("read", "{0}/good.txt", "--reader", "no_such_pipeline"), "no_such_pipeline"),
        (("read", "/dev/null"), "not a file"),
        (("verify", "{0}/missing.json"), "missing.json"),
        (("verify", "{0}/good.txt"), "no dossier"),
        (("verify", "{0}/object.json"), "dossier"),
        (("verify", "{0}"), "dossier.json"),
        (("ask", "Who closed the bridge?", "{0}/missing.json"), "missing.json"),
        (("ask", "Who closed the bridge?", "{0}/good.txt"), "no dossier"),
        (("ask", "Who closed the bridge?", "{0}/object.json"), "dossier"),
    ],
)  # fmt: skip
def test_what_the_user_got_wrong_is_said_in_one_line(
    arguments: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    (tmp_path / "object.json").write_text('{"reports": [7]}')
    assert words in refused(*(a.format(tmp_path) for a in arguments))


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    assert "cannot write" in refused(
        "read", str(tmp_path / "good.txt"), "--out", str(tmp_path / "good.txt" / "out")
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(GOOD)
    (tmp_path / "secret.txt").chmod(0)
    assert "Permission denied" in refused("read", str(tmp_path / "secret.txt"))


def test_a_file_that_grows_while_it_is_read_is_told_and_not_taken_in_half(tmp_path: Path) -> None:
    place, still, stop = tmp_path / "growing.txt", tmp_path / "still.txt", threading.Event()
    still.write_bytes(b"y")
    place.write_bytes(b"x" * 4_000_000)

    def write() -> None:
        with place.open("ab", buffering=0) as file:
            while not stop.is_set():
                file.write(b"y")

    writer = threading.Thread(target=write)
    writer.start()
    told: set[str] = set()
    try:
        for _ in range(200):
            told |= {problem.code for problem in gather([str(place), str(still)], None).problems}
            if told:
                break
    finally:
        stop.set()
        writer.join()
    assert told == {"changing"}
    (source,) = gather([str(place)], None).sources
    assert source.data == place.read_bytes()


LINES = (
    b'{"id": 1, "text": "The old bridge was closed on Friday, the city said. Nobody was hurt."}\n'
    b'{"id": 2, "text": "cut off\n'
    b"[1, 2, 3]\n"
    b"null\n"
    b'{"id": 5}\n'
    b'{"id": 6, "text": 17}\n'
    b"\xff\xfe\n"
    + b"[" * 100_000 + b"\n"
    + b'{"id": 9, "text": "half a pair \\ud83d here, she said on Monday in the town hall."}\n'
    + b'{"id": 10, "text": "' + b"x" * 6_000_000 + b'"}\n'
    + b'{"id": 11, "text": "The quay is open again \xf0\x9f\x8e\x89, the mayor said on Sunday, and the ferry sails."}\n'
)  # fmt: skip


@pytest.mark.parametrize("stage", ["clean", "annotate", "group"])
def test_a_stage_gives_a_record_for_each_line_in_order_whatever_it_holds(stage: str) -> None:
    done = run(stage, "--input", "jsonl", stdin=LINES)
    assert done.exit_code == 0
    records = [json.loads(line) for line in done.stdout_bytes.splitlines()]
    assert [r["id"] for r in records] == [1, None, None, None, 5, 6, None, None, 9, 10, 11]
    for record in records[1:8]:
        assert record["problems"], record
    too_long = records[9]
    assert bool(too_long.get("problems")) == (stage != "group"), "grouping only counts words"
    for record in (records[0], records[10]):
        assert not record.get("problems")
