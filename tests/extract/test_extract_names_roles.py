"""Role phrases and pronouns: whom "the minister", "his successor" and "she" mean, and when that stays open."""

from collections.abc import Callable

import pytest
from made_reports import body_report

from crossread.extract.names import names
from crossread.extract.reader import Reader
from crossread.model.layers import Reading

Meant = Callable[[str, str], list[str | None]]


@pytest.fixture(scope="module")
def meant(reader: Reader) -> Meant:
    """meant(text, words): whom the mentions written as `words` mean, in order."""

    def of(text: str, words: str) -> list[str | None]:
        report = body_report(text, "a.txt", None)
        found = names(Reading(report, reader.parse(report)))
        return [m.name for m in found if report.text[m.start : m.end] == words]

    return of


ROLES = [
    ("apposition after a name", "Luis Prado, the Chilean foreign minister, left early.", "the Chilean foreign minister", "Luis Prado"),
    ("apposition before a name", "The Chilean foreign minister, Luis Prado, left early.", "The Chilean foreign minister", "Luis Prado"),
    ("a verb of becoming", "Luis Prado became the secretary general of the union in May.", "the secretary general of the union", "Luis Prado"),
    ("a title told before", "Chilean Foreign Minister Luis Prado left. The minister gave no reason.", "The minister", "Luis Prado"),
    ("a leader by nation", "Danish Prime Minister Karen Holm met Norwegian Prime Minister Nils Berg. The Danish leader spoke first.", "The Danish leader", "Karen Holm"),
    ("another word for the office", "Danish Prime Minister Karen Holm left. The premier will return.", "The premier", "Karen Holm"),
    ("outgoing, not new", "Jonas Lind was named director general of the fund. The fund's director general Mara Voss leaves in June. The outgoing director general thanked her staff.", "The outgoing director general", "Mara Voss"),
    ("an apposition without its second comma", "On Friday, Karen Holm, the director of the port said no.", "the director of the port", "Karen Holm"),
    ("an age told before", "Nils Berg, 61, met Karen Holm, 34, in Oslo. The 61-year-old left early.", "The 61-year-old", "Nils Berg"),
    ("an age told nowhere", "Karen Holm won in Oslo. “I slept badly,” the 34-year-old said.", "the 34-year-old", "Karen Holm"),
    ("a nation told before", "Norwegian runner Karen Holm trained them until May. “They run too much,” says the Norwegian.", "the Norwegian", "Karen Holm"),
    ("a nation in apposition", "Karen Holm, the Norwegian, left early.", "the Norwegian", "Karen Holm"),
    ("a nation before the name", "The Norwegian, Karen Holm, left early.", "The Norwegian", "Karen Holm"),
    ("an office of three words", "Karen Holm, the deputy under secretary of defense, left early.", "the deputy under secretary of defense", "Karen Holm"),
    ("an apposition behind a bracket", "“No,” said Sen. Karen Holm (Left), the head of the Fisheries Committee.", "the head of the Fisheries Committee", "Karen Holm"),
    ("two offices of one person", "Nils Berg, president and CEO of the Open Door League, left. Nordbank CEO Karen Holm stayed.", "CEO of the Open Door League", "Nils Berg"),
    ("a name with its title in apposition", "They asked the previous chairman of the Joint Council of Pilots, Gen. Nils Berg, in May.", "the previous chairman of the Joint Council of Pilots", "Nils Berg"),
    ("a trade", "Karen Holm won in Oslo. The runner thanked her coach.", "The runner", "Karen Holm"),
    ("a trade with two nations", "Karen Holm scored twice on Sunday. The Danish-Greek striker left limping.", "The Danish-Greek striker", "Karen Holm"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "role", "name"), [r[1:] for r in ROLES], ids=[r[0] for r in ROLES]
)
def test_a_role_means_whom_the_report_tells(meant: Meant, text: str, role: str, name: str) -> None:
    assert meant(text, role) == [name]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("A White House official declined to comment.", "A White House official"),
        (
            "Senator Paul Reyes met Senator Dora Finch. The senator did not take questions.",
            "The senator",
        ),
        ("A spokeswoman for the company said no.", "A spokeswoman"),
        ("Karen Holm met two farmers in Oslo. The Afghan was killed later.", "The Afghan"),
        ("Karen Holm, 34, left Oslo on Monday. The 61-year-old stayed.", "The 61-year-old"),
        ("Karen Holm, the director said, was late.", "the director"),
        ("Mayor Nils Berg opened the hall. The runner was late.", "The runner"),
        ("Ambassador Karen Holm met him. The Danish ambassador was late.", "The Danish ambassador"),
        ("House Counsel Karen Holm spoke. The majority counsel was late.", "The majority counsel"),
        ("They asked an aide to the president Karen Holm.", "the president"),
        ("President Karen Holm was there. The GOP leader was late.", "The GOP leader"),
        (
            "The fund closes if Karen Holm is elected president of the bank.",
            "president of the bank",
        ),
        ("“Karen has the right past to become a great mayor,” Mara Voss said.", "a great mayor"),
        (
            "The club passed on the chance to appoint Karen Holm as its first female director.",
            "its first female director",
        ),
        ("Karen Holm could become the next mayor.", "the next mayor"),
        ("Karen Holm is not the mayor of Arden.", "the mayor of Arden"),
        (
            "Karen Holm, once the mayor of Arden, took charge of the league while towns wait to hear who will be the next president of the board.",
            "the next president of the board",
        ),
    ],
)
def test_unnamed_and_undecided_speakers_stay_open(meant: Meant, text: str, role: str) -> None:
    assert set(meant(text, role)) <= {None}


PRONOUNS = [
    ("subject of the sentence before", "Karen Holm met Nils Berg in Oslo. She offered a loan.", "She", "Karen Holm"),
    ("a title tells the gender", "Mr Berg met Mrs Holm in Oslo. She offered a loan.", "She", "Holm"),
    ("a role word tells the gender", "Spokesman Nils Berg and spokeswoman Karen Holm came. She spoke first.", "She", "Karen Holm"),
    ("same sentence", "Karen Holm said she would resign.", "she", "Karen Holm"),
    ("after a quotation", "Karen Holm opened the talks. “We are late,” she said.", "she", "Karen Holm"),
    ("before its name", "In his first speech, Nils Berg promised calm.", "his", "Nils Berg"),
    ("not the speaker himself", "Nils Berg met Arne Dahl. “He was tired,” Berg said.", "He", "Arne Dahl"),
    ("an answer is another's", "Karen Holm opened the debate. “You are late,” scoffed Mara Voss. “I was working,” she replied.", "she", "Karen Holm"),
    ("an answer of who was asked", "Mara Voss opened the debate. Karen Holm was asked what she felt. “Not much,” she replied.", "she", "Karen Holm"),
    ("not who asked", "Nils Berg took the stand. Asked by Arne Dahl about the key, he shrugged.", "he", "Nils Berg"),
    ("not whom the speaker tells of", "Nils Berg chaired the meeting. Arne Dahl will take over in May, he said.", "he", "Nils Berg"),
    ("an apposition to the subject", "Mara Voss sang first. Her guest, the singer Karen Holm, offered to stay. “I like it here,” she joked.", "she", "Karen Holm"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "pronoun", "name"), [p[1:] for p in PRONOUNS], ids=[p[0] for p in PRONOUNS]
)
def test_pronouns(meant: Meant, text: str, pronoun: str, name: str) -> None:
    assert meant(text, pronoun)[0] == name


def test_a_pronoun_without_anybody_stays_open(meant: Meant) -> None:
    assert meant("He left before dawn.", "He") == [None]


def test_a_pronoun_may_mean_somebody_unnamed(meant: Meant) -> None:
    text = "Karen Holm demanded a vote. A spokeswoman for the port said it would be held. Nils Berg would count, she said."
    assert meant(text, "she") == [None]


def test_a_successor_is_the_other_holder_of_the_office(meant: Meant) -> None:
    text = (
        "Jonas Lind became director general of the fund on Monday. "
        "The outgoing director general Mara Voss greeted her successor."
    )
    assert meant(text, "her successor") == ["Jonas Lind"]
