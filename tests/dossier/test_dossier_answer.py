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
        "How old is Jon Berg?",
        "Who is Peter Storm?",
        "Where will the ships be built?",
        "Who was chair of the Skarholm Ferry Company on 1 May 1990?",
        "Who was chair of the Skarholm Ferry Company on 1 May 2040?",
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


HERALD = """A tram left the rails in Vessby on Tuesday, injuring 14 passengers.
Operator Nordtram blamed the accident on ice that had formed in the points.
The driver, Sven Holt, 52, was not hurt.
Two conductors were treated for shock.
The town closed the line because the points were still frozen.
Asked about the fence, engineer Lars Dahl said, “It was rotten through and through.”
Passengers in Vessby pay about 5 percent more for trams each year.
Eva Moen became mayor of Vessby on 4 May 2028.
Mayor Eva Moen opened a shelter in Hillside School."""
MIRROR = """A tram left the rails in Vessby on Tuesday, injuring 17 passengers.
The accident was blamed by operator Nordtram on ice in the points.
The driver, 52-year-old Sven Holt, was unhurt."""


@pytest.fixture(scope="module")
def tram(reader: Reader) -> Dossier:
    reports = [
        body_report(HERALD, "herald.txt", "2031-03-05"),
        body_report(MIRROR, "mirror.txt", "2031-03-05"),
    ]
    return make_dossier(reports, (), reader, Settings(one_story=True))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How old is Sven Holt?", "52"),
        ("How many conductors were treated for shock?", "Two — "),
        ("Why did the town close the line?", "still frozen"),
        ("Where did Mayor Eva Moen open a shelter?", "Hillside School"),
        ("What did Lars Dahl say about the fence?", "rotten"),
        ("Who is Eva Moen?", "mayor"),
        ("Who was mayor of Vessby on 1 June 2029?", "Eva Moen"),
        ("Who was mayor of Vessby in 2029?", "Eva Moen"),
    ],
)
def test_an_answer_holds_a_slice_of_the_kind_that_is_asked_for(
    tram: Dossier, question: str, expected: str
) -> None:
    found = answer(question, tram)
    assert found.answer is not None and expected.casefold() in found.answer.casefold()
    assert found.cites


def test_a_share_is_no_answer_to_how_many(tram: Dossier) -> None:
    assert answer("How many trams are there in Vessby?", tram).answer is None


def test_another_number_in_another_report_is_told_as_the_other_reading(tram: Dossier) -> None:
    found = answer("How many passengers did the tram accident injure?", tram)
    assert found.answer and found.conflict
    told = found.answer + found.conflict
    assert "14 passengers" in told and "17 passengers" in told
    assert {c.report_id for c in found.cites} == {r.id for r in tram.reports}


def test_the_same_answer_in_other_words_is_no_other_reading(tram: Dossier) -> None:
    found = answer("What did Nordtram blame for the accident?", tram)
    assert found.answer and found.conflict is None
    assert {c.report_id for c in found.cites} == {r.id for r in tram.reports}
