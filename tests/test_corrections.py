"""A user's corrections file, through the command line: it is followed on every run, listed, and refused where it makes no sense."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from crossread import app
from crossread.cli import main
from crossread.extract.reader import Reader

COURIER = (
    "Ferry to Sandholm stops for a week\n\n"
    "The ferry to Sandholm will stop for a week, harbour master Anton Riis said on Monday. "
    '"We found a crack in the hull," Riis said.\n\n'
    'Mayor Petra Lund backed the decision. "Safety comes first," Lund said. Lund\'s son helped.\n'
)
TIDE = (
    "Crack stops the island ferry\n\n"
    'A crack in its hull has stopped the Sandholm ferry. "We found a crack in the hull," Anders Riis told reporters.\n\n'
    "Harald Lund, a shopkeeper, said that he would lose half of his trade. Lund has 12 guests waiting.\n"
)
MERGE = '[[merge]]\nnames = ["Anton Riis", "Anders Riis"]\n'
SPLIT = '[[split]]\nname = "Lund"\nreport = "tide.txt"\nwords = "Lund has 12 guests"\nas = "Erik Lund"\n'
RENAME = '[[rename]]\nname = "Harald Lund"\nto = "Harald Lund-Holm"\n'
SPEAKER = '[[speaker]]\nreport = "courier.txt"\nwords = "Safety comes first"\nname = "Anton Riis"\n'
DROP = '[[drop]]\nreport = "tide.txt"\nwords = "12 guests"\nwhat = "figure"\n'
ALL = (MERGE, SPLIT, RENAME, SPEAKER, DROP)

Read = Callable[..., Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("reports")
    (place / "courier.txt").write_text(COURIER, encoding="utf-8")
    (place / "tide.txt").write_text(TIDE, encoding="utf-8")
    return place


@pytest.fixture
def run(
    folder: Path, tmp_path: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str | bytes], Result]:
    monkeypatch.setattr(app, "load", lambda _: reader)

    def of(toml: str | bytes) -> Result:
        place = tmp_path / "mine.toml"
        place.write_bytes(toml if isinstance(toml, bytes) else toml.encode())
        arguments = ["read", str(folder), "--one-story", "--out", "-", "--format", "json"]
        return CliRunner().invoke(main, [*arguments, "--corrections", str(place)])

    return of


@pytest.fixture
def read(run: Callable[[str | bytes], Result]) -> Read:
    def of(*entries: str) -> Any:
        done = run("\n".join(entries))
        assert done.exit_code == 0, done.stderr
        return json.loads(done.stdout)

    return of


def people(dossier: Any) -> dict[str, list[str]]:
    (story,) = dossier["stories"]
    return {e["name"]: e["aliases"] for e in story["entities"] if e["kind"] == "person"}


def speakers(dossier: Any) -> dict[str, str | None]:
    (story,) = dossier["stories"]
    return {
        c["exact"]: u["speaker_name"]
        for u in story["utterances"]
        for q in u["quotations"]
        for c in q["content"]
    }


def test_merged_names_are_one_person_and_speak_with_one_voice(read: Read) -> None:
    assert {"Anton Riis", "Anders Riis"} <= set(people(read()))
    merged = read(MERGE)
    assert len({"Anton Riis", "Anders Riis"} & set(people(merged))) == 1
    (told,) = [
        u
        for u in merged["stories"][0]["utterances"]
        if any("crack in the hull" in c["exact"] for q in u["quotations"] for c in q["content"])
    ]
    assert len(told["quotations"]) == 2
    assert merged["problems"] == []


def test_a_name_in_some_words_can_be_another_person(read: Read) -> None:
    found = people(read(SPLIT))
    assert found["[user's name] Erik Lund"] == ["Lund"]
    assert "Harald Lund" in found


def test_a_name_of_a_whole_report_can_be_a_person_of_another_report(read: Read) -> None:
    found = read('[[split]]\nname = "Harald Lund"\nreport = "tide.txt"\nas = "Petra Lund"\n')
    assert "Harald Lund" in people(found)["Petra Lund"]
    assert speakers(found)["he would lose half of his trade"] == "Petra Lund"


def test_a_name_that_no_report_writes_is_marked(read: Read) -> None:
    assert "[user's name] Harald Lund-Holm" in people(read(RENAME))
    found = read('[[rename]]\nname = "Petra Lund"\nto = "Lund"\n')
    assert "Lund" in people(found)
    assert found["problems"] == []


def test_a_quotation_gets_the_speaker_whom_the_user_names(read: Read) -> None:
    assert speakers(read())["Safety comes first,"] == "Petra Lund"
    assert speakers(read(SPEAKER))["Safety comes first,"] == "Anton Riis"
    nobody = SPEAKER.replace('name = "Anton Riis"', "unknown = true")
    assert speakers(read(nobody))["Safety comes first,"] is None


@pytest.mark.parametrize(
    ("words", "what", "layer"),
    [
        ("12 guests", "figure", "figures"),
        ("12 guests", "", "figures"),
        ("Safety comes first", "quotation", "utterances"),
    ],
)
def test_what_is_dropped_is_out_of_the_account(
    read: Read, words: str, what: str, layer: str
) -> None:
    report = "courier" if what == "quotation" else "tide.txt"
    text = words + "," * (what == "quotation")
    entry = f'[[drop]]\nreport = "{report}"\nwords = "{text}"\n' + f'what = "{what}"\n' * bool(what)

    def told(dossier: Any) -> str:
        return json.dumps(dossier["stories"][0][layer])

    assert words in told(read())
    assert words not in told(read(entry))


def test_the_recipe_lists_every_correction_with_the_digest_of_the_file(read: Read) -> None:
    listed = read(*ALL)["recipe"]["corrections"]
    assert len(listed.pop("sha256")) == 64
    assert list(listed.values()) == [
        'merge "Anders Riis", "Anton Riis"',
        'split "Lund" of tide.txt in "Lund has 12 guests" as "Erik Lund"',
        'rename "Harald Lund" to "Harald Lund-Holm"',
        'speaker of "Safety comes first" of courier.txt by "Anton Riis"',
        'drop figure at "12 guests" of tide.txt',
    ]


def test_an_empty_file_changes_nothing(read: Read, folder: Path) -> None:
    arguments = ["read", str(folder), "--one-story", "--out", "-", "--format", "json"]
    plain = json.loads(CliRunner().invoke(main, arguments).stdout)
    empty = read("# nothing yet")
    assert empty["stories"] == plain["stories"]
    assert empty["problems"] == plain["problems"]


def test_the_order_of_entries_and_repeats_do_not_matter(read: Read) -> None:
    def account(*entries: str) -> Any:
        dossier = read(*entries)
        dossier["recipe"]["corrections"].pop("sha256")
        return dossier

    first = account(*ALL)
    for order in list(itertools.permutations(ALL))[::29]:
        assert account(*order, order[0]) == first


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ('[[drop]]\nreport = "gone.txt"\nwords = "12"\n', "no such report"),
        ('[[drop]]\nreport = "tide.txt"\nwords = "13 guests"\n', "no such words"),
        ('[[drop]]\nreport = "tide.txt"\nwords = "Lund"\n', "stand there 2 times"),
        ('[[drop]]\nreport = "tide.txt"\nwords = "shopkeeper"\n', "stands at the words"),
        ('[[speaker]]\nreport = "tide.txt"\nwords = "shopkeeper"\nunknown = true\n', "no quotation"),
        (SPEAKER.replace("Anton Riis", "Nora Vik"), "no report names Nora Vik"),
        ('[[merge]]\nnames = ["Anton Riis", "Nora Vik"]\n', "merge of Anton Riis, Nora Vik"),
        ('[[rename]]\nname = "Nora Vik"\nto = "Nora Wik"\n', "rename of Nora Vik"),
        ('[[rename]]\nname = "Petra Lund"\nto = "Anton Riis"\n', "rename of Petra Lund"),
        ('[[split]]\nname = "Vik"\nreport = "tide.txt"\nas = "Nora Vik"\n', "no such name"),
    ],
)  # fmt: skip
def test_a_correction_that_fits_nothing_is_a_listed_problem(
    read: Read, entry: str, told: str
) -> None:
    (problem,) = read(entry)["problems"]
    assert (problem["stage"], problem["code"]) == ("corrections", "fits nothing")
    assert told in problem["message"]


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("x = [", "line 1"),
        ("\n[[merge]\n", "line 2"),
        (b"\n\xff", "line 2: not UTF-8"),
        ("[[join]]\n", "there are merge, split, rename, speaker, drop"),
        ("merge = 1\n", "write [[merge]], in two brackets"),
        ('\n[[rename]]\nname = "A"\nfrom = "B"\n', "line 2: unknown key 'from'; [[rename]] has name, to"),
        ('[[rename]]\nname = "A"\n', "[[rename]] needs 'to'"),
        ('[[rename]]\nname = "A"\nto = 3\n', "'to' must be words between quotation marks"),
        ('[[merge]]\nnames = ["A"]\n', "two names or more"),
        ('[[speaker]]\nreport = "a"\nwords = "b"\n', "either 'name', or 'unknown = true'"),
        ('[[drop]]\nreport = "a"\nwords = "b"\nwhat = "all"\n', "quotation, figure, event, position"),
        (MERGE + '[[split]]\nname = "Anton Riis"\nreport = "tide.txt"\nas = "Anders Riis"\n', "line 3: contradicts line 1"),
        ('[[merge]]\nnames = ["A", "B"]\n[[merge]]\nnames = ["B", "C"]\n[[split]]\nname = "A"\nreport = "r"\nas = "C"\n', "cannot be one and two"),
        (SPLIT + SPLIT.replace("Erik", "Nils"), "line 6: contradicts line 1"),
        (RENAME + RENAME.replace("Holm", "Vik"), "cannot be shown as both"),
        (RENAME + RENAME.replace('name = "Harald', 'name = "Petra'), "cannot both be shown as"),
        (SPEAKER + SPEAKER.replace("Anton Riis", "Petra Lund"), "cannot have two speakers"),
        (SPEAKER + '[[drop]]\nreport = "courier.txt"\nwords = "Safety comes first"\n', "has no speaker"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_followed_is_refused_with_its_line(
    run: Callable[[str | bytes], Result], toml: str | bytes, told: str
) -> None:
    done = run(toml)
    assert done.exit_code == 2
    assert told in done.stderr
    assert "mine.toml" in done.stderr
    assert done.stdout == ""


def test_a_file_that_is_not_there_is_an_error(folder: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(
        main, ["read", str(folder)], env={"CROSSREAD_CORRECTIONS": str(tmp_path / "gone.toml")}
    )
    assert done.exit_code == 2
    assert "gone.toml: cannot be read" in done.stderr
