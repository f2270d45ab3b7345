import io
import os
from pathlib import Path

import pytest

from crossread.errors import InputError
from crossread.ingest.sources import Given, gather

NOTHING = Given()


def names(root: Path, *paths: str) -> list[str]:
    gathered = gather([str(root / p) if p else str(root) for p in paths], None, NOTHING)
    return [source.name.removeprefix(str(root)) for source in gathered.sources]


def test_a_folder_is_taken_whole_and_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.html", ".hidden", "a.txt.meta.json", ".git/config"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("{}" if name.endswith("json") else "words")
    assert names(tmp_path, "") == ["/a.txt", "/b.txt", "/sub/c.html"]


def test_names_are_kept_exactly_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    odd = "ré por\tt 'x' \U0001f600.txt"
    Path(odd).write_text("words")
    assert [s.name for s in gather(["./" + odd, "."], None, NOTHING).sources] == [
        "./" + odd,
        "./" + odd,
    ]


def test_standard_input_is_a_source() -> None:
    gathered = gather(["-"], io.BytesIO(b"piped words"), NOTHING)
    assert [(s.name, s.data) for s in gathered.sources] == [("-", b"piped words")]


def test_what_is_given_for_the_run_travels_with_each_source(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (source,) = gather([str(tmp_path)], None, Given("2021-03-04", "The Post")).sources
    assert source.given == Given("2021-03-04", "The Post")


def test_a_sidecar_stands_beside_its_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "a.meta.json").write_text('{"outlet": "Harbour News", "published": "2020-02-03"}')
    (source,) = gather([str(tmp_path)], None, NOTHING).sources
    assert (source.beside.outlet, source.beside.published) == ("Harbour News", "2020-02-03")


def test_a_broken_sidecar_is_told_and_the_file_still_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "a.txt.meta.json").write_text("{broken")
    gathered = gather([str(tmp_path / "a.txt")], None, NOTHING)
    assert len(gathered.sources) == 1
    assert [p.code for p in gathered.problems] == ["sidecar"]


def test_a_link_in_a_circle_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "again").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    gathered = gather([str(tmp_path)], None, NOTHING)
    assert [Path(s.name).name for s in gathered.sources] == ["a.txt"]
    assert [p.code for p in gathered.problems] == ["unreadable"]


def test_a_pipe_that_never_ends_is_not_opened_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    os.mkfifo(tmp_path / "pipe")
    gathered = gather([str(tmp_path)], None, NOTHING)
    assert [Path(s.name).name for s in gathered.sources] == ["a.txt"]


@pytest.mark.parametrize("paths", [[], ["no/such/file"], ["file:///etc/passwd"]])
def test_nothing_to_read_is_the_users_error(paths: list[str]) -> None:
    with pytest.raises(InputError):
        gather(paths, None, NOTHING)


def test_a_folder_without_files_is_the_users_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no readable input"):
        gather([str(tmp_path)], None, NOTHING)


def test_a_missing_path_among_good_ones_is_the_users_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    with pytest.raises(InputError, match="missing"):
        gather([str(tmp_path / "a.txt"), str(tmp_path / "missing")], None, NOTHING)
