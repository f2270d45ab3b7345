"""What must not change an account: other names of the files, an exact copy of a report, a report of something else."""

import json
import re

import msgspec
import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.model.account import Story
from crossread.pipeline import make_dossier
from crossread.settings import Settings

FIRE = (
    "A fire in the old brewery of Lindau killed 3 workers on Monday, Chief Eva Brandt said.\n"
    "“We found the door locked,” Brandt told reporters.\nThe brewery employs nearly 200 people.",
    "Three workers died on Monday when the old brewery of Lindau burned.\n"
    "“We found the door shut and locked,” Brandt told reporters.\nThe brewery employs 196 people.",
    "The mayor of Lindau, Karl Ohm, promised an inquiry into the fire that killed 4 workers.\nThe brewery was built in 1874.",
)
CHESS = (
    "Grandmaster Ines Valdez won the chess cup of Porto with a draw in the last round.\n"
    "The cup is worth 9,000 euros.\nValdez plays in Riga next."
)
PARTS = ("statements", "differences", "brief", "gaps")


def tell(reader: Reader, texts: dict[str, str], one_story: bool = True) -> tuple[Story, ...]:
    reports = [body_report(text, source, "2031-05-06") for source, text in texts.items()]
    return make_dossier(reports, (), reader, Settings(one_story=one_story)).stories


def words_of(story: Story, names: dict[str, str]) -> dict[str, list[str]]:
    """Each part of the account as sorted JSON, with the reports' ids replaced by their texts' names and without ids of items."""
    told: dict[str, list[str]] = {}
    for part in PARTS:
        lines = []
        for item in msgspec.to_builtins(getattr(story, part)):
            item.pop("id", None)
            item.pop("refs", None)
            line = json.dumps(item, sort_keys=True)
            for report_id, name in names.items():
                line = line.replace(report_id, name)
            lines.append(json.dumps(json.loads(line), sort_keys=True))
        told[part] = lines
    return told


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_other_names_of_the_files_give_the_same_account(
    order: tuple[int, ...], reader: Reader
) -> None:
    """The n-th text in order is the file n.txt: names change, what is read does not."""
    sources = {f"{place}.txt": FIRE[k] for place, k in enumerate(order)}
    (story,) = tell(reader, sources)
    names = {f"r-{place}.txt": f"text {k}" for place, k in enumerate(order)}
    (plain,) = tell(reader, {f"{k}.txt": text for k, text in enumerate(FIRE)})
    expected = words_of(plain, {f"r-{k}.txt": f"text {k}" for k in range(3)})
    told = words_of(story, names)
    for part in ("statements", "differences", "brief"):
        assert told[part] == expected[part]


def test_an_exact_copy_adds_no_line(reader: Reader) -> None:
    texts = {f"{k}.txt": text for k, text in enumerate(FIRE)}
    (plain,) = tell(reader, texts)
    (copied,) = tell(reader, {**texts, "z.txt": FIRE[0]})
    assert [row.text for row in copied.statements] == [row.text for row in plain.statements]
    assert [line.text for line in copied.brief] == [line.text for line in plain.brief]
    assert [d.kind for d in copied.differences] == [d.kind for d in plain.differences]


def test_a_report_of_something_else_leaves_the_account_alone(reader: Reader) -> None:
    texts = {f"{k}.txt": text for k, text in enumerate(FIRE)}
    plain = tell(reader, texts, one_story=False)
    more = tell(reader, {**texts, "chess.txt": CHESS}, one_story=False)
    assert {s.id for s in plain} < {s.id for s in more}
    by_id = {s.id: s for s in more}
    assert all(by_id[s.id] == s for s in plain)
    assert not re.search("Valdez", str([by_id[s.id] for s in plain]))
