"""What `ask` answers, with what evidence, and where it stays silent. The story is ours: a ferry line changes hands."""

from collections.abc import Callable

import pytest
from made_reports import body_report

from crossread.dossier.answer import answer
from crossread.extract.reader import Reader
from crossread.model.account import Dossier
from crossread.pipeline import make_dossier
from crossread.settings import Settings

COURIER = """On 3 March 2031, Maria Lindqvist took office as the seventh chair of the Skarholm Ferry Company.
Lindqvist succeeds Peter Aalto, who led the company for twelve years.
“We will buy two electric ships before the winter,” Lindqvist said at the harbour.
The two ships will cost 48 million euros, according to the company.
Aalto praised the crews for bringing the old fleet safely through eleven winters."""
POST = """Maria Lindqvist took over as chair of the Skarholm Ferry Company on 3 March 2031.
Peter Aalto, her predecessor, wished her calm seas.
The harbour master, Jon Berg, said the quay was too short for larger ships."""


@pytest.fixture(scope="module")
def dossier(reader: Reader) -> Dossier:
    reports = [
        body_report(COURIER, "courier.txt", "2031-03-04"),
        body_report(POST, "post.txt", "2031-03-04"),
    ]
    return make_dossier(reports, (), reader, Settings(one_story=True))


ANSWERED = (
    ("When did Maria Lindqvist take office?", "3 March 2031"),
    ("How long did Peter Aalto lead the company?", "twelve years"),
    (
        "What did Lindqvist say about electric ships?",
        "We will buy two electric ships before the winter",
    ),
    ("How much will the two ships cost?", "48 million euros"),
    (
        "For what did Aalto praise the crews?",
        "bringing the old fleet safely through eleven winters",
    ),
)


@pytest.mark.parametrize(("question", "expected"), ANSWERED)
def test_an_answer_holds_the_words_of_a_report_and_cites_them(
    dossier: Dossier, question: str, expected: str
) -> None:
    found = answer(question, dossier)
    assert found.answer is not None and expected in found.answer
    texts = {r.id: r.text for r in dossier.reports}
    assert found.cites
    assert all(texts[c.report_id][c.start : c.end] == c.exact for c in found.cites)


@pytest.mark.parametrize(
    "question",
    [
        "What did Jon Berg say about the captain?",
        "How much does Lindqvist earn?",
        "Who owns the bank in Skarholm?",
        "When was Peter Aalto born?",
        "What did the mayor say?",
        "How long did Jon Berg lead the company?",
        "",
        "?",
    ],
)
def test_what_no_report_tells_is_left_open(dossier: Dossier, question: str) -> None:
    found = answer(question, dossier)
    assert found.answer is None and found.cites == () and found.conflict is None


def test_an_empty_dossier_answers_nothing() -> None:
    assert answer("Who won?", Dossier("crossread/dossier/1", {}, (), (), ())).answer is None


def test_answers_do_not_hang_on_the_order_of_reports(dossier: Dossier, reader: Reader) -> None:
    turned: Callable[[], Dossier] = lambda: make_dossier(  # noqa: E731
        [
            body_report(POST, "post.txt", "2031-03-04"),
            body_report(COURIER, "courier.txt", "2031-03-04"),
        ],
        (),
        reader,
        Settings(one_story=True),
    )
    for question, _ in ANSWERED:
        assert answer(question, turned()) == answer(question, dossier)
