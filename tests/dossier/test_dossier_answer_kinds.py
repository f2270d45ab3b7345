"""Which words of a sentence answer which kind of question, and which do not. The story is ours: a harbour town quarrels about a crane."""

import pytest
from made_reports import body_report

from crossread.dossier.answer import answer
from crossread.extract.reader import Reader
from crossread.model.account import Dossier
from crossread.pipeline import make_dossier
from crossread.settings import Settings

GAZETTE = """The council of Vessby approved the new crane in the May 3 vote, and engineers inspected the quay on June 9.
The crane will be installed on September 14, 2031.
Harbour master Jon Berg, who fled the town in 2024, returned last winter.
The old crane was sold by merchant Karin Holm to a museum in Oslo.
Holm supporters cheered when the bridge was closed by Holm supporters.
Eva Moen, a retired ship's pilot, chairs the harbour committee.
The town's treasurer, Nils Aas, paid the bill.
Sen. Ola Tveit (North Party), the head of the fisheries board, opposed the sale.
The committee, led by Eva Moen, dismissed engineer Lars Dahl on Monday.
Dahl told the inspectors that the ropes were rotten.
Asked about the missing bolts, the long-serving chief engineer of the harbour, Lars Dahl, said that nobody had counted them.
Dahl called the contract “a gift to the builders”.
Dahl pleaded guilty in April to fraud.
Dahl had pleaded guilty, but in June she tried to take the plea back.
The harbour handled 410 ships on Monday, a number that rose to 466 on Tuesday.
The storm in 2019 killed 12 sailors.
The crane, nicknamed the Heron, is painted green.
The harbour closed the north quay after the ropes snapped.
The harbour paid its guards but was late with the rent because of a strike.
The town earned 9 million crowns in the second quarter of 2030.
The repair was paid for with 3 million crowns.
Holm was not charged with theft.
Many of the town's sheds were erected in 1970.
At least 1,204 people were reported rescued off the cape between 1890 and 1950.
Chairing the hearing was Judge Tora Vik, a former sailor.
The first lighthouse was built for the fleet 90 years ago by the architect Ivar Strand of Sandnes.
A plaque for the keepers was unveiled in the city of Bergen in April.
This vote on Friday should end the old ferry contract.
The path that the board picked was steep because of the cliffs.
It is doubtful that the board will license the ferry this year.
The motion needed the votes of 40 members to pass.
The talks turned on two main issues: what the board would grant the yard for the dock and when."""
COURIER = """Jon Berg came home to Vessby after years abroad.
Last spring he was fined 700 crowns for mooring a boat at the ferry pier.
He left the court through a side door.
Karin Holm was charged with theft, the prosecutor said."""


@pytest.fixture(scope="module")
def crane(reader: Reader) -> Dossier:
    reports = [
        body_report(GAZETTE, "gazette.txt", "2031-06-12"),
        body_report(COURIER, "courier.txt", "2031-06-12"),
    ]
    return make_dossier(reports, (), reader, Settings(one_story=True))


ANSWERED = {
    "a time before the noun that is asked about": ("When was the vote on the crane?", "May 3 — "),
    "the time of the other clause is not taken": ("When did engineers inspect the quay?", "June 9 — "),
    "what is to come": ("When will the crane be installed?", "September 14, 2031 — "),
    "the doer behind by": ("Who sold the old crane?", "Karin Holm — "),
    "the doer behind an apposition": ("Who chairs the harbour committee?", "Eva Moen"),
    "whom: the object": ("Whom did the committee dismiss?", "Lars Dahl — "),
    "a verb too common to be a content word": ("Who fled the town?", "Jon Berg — "),
    "the role behind the name": ("Who is Eva Moen?", "a retired ship's pilot"),
    "the role rather than the form of address": ("Who is Ola Tveit?", "the head of the fisheries board"),
    "the role before the name": ("Who is Nils Aas?", "treasurer"),
    "told to somebody": ("What did Dahl tell the inspectors?", "the ropes were rotten"),
    "asked about it, far from the cue": ("What did Lars Dahl say about the missing bolts?", "nobody had counted them"),
    "to what": ("To what did Dahl plead guilty?", "in April to fraud"),
    "another verb for the same deed": ("How many sailors died in the storm?", "12 sailors — "),
    "what a thing is called": ("What is the crane called?", "nicknamed the Heron"),
    "a reason after": ("Why did the harbour close the north quay?", "after the ropes snapped"),
    "he for the last person named": ("How much was Berg fined?", "700 crowns — "),
    "the quarter that is asked for": ("How much did the town earn in the second quarter?", "9 million crowns — "),
    "a count of people": ("How many people were rescued off the cape?", "1,204 people — "),
    "the doer behind the verb": ("Who chaired the hearing?", "Tora Vik — "),
    "by, far behind the verb": ("Who built the first lighthouse?", "Ivar Strand — "),
    "in the city of": ("Where was a plaque for the keepers unveiled?", "in the city of Bergen"),
    "cost, told by what was paid": ("How much did the repair cost?", "3 million crowns — "),
}  # fmt: skip


@pytest.mark.parametrize(("question", "expected"), ANSWERED.values(), ids=ANSWERED)
def test_the_words_of_the_asked_kind_answer(crane: Dossier, question: str, expected: str) -> None:
    found = answer(question, crane)
    assert found.answer is not None and expected in found.answer
    texts = {r.id: r.text for r in crane.reports}
    assert all(texts[c.report_id][c.start : c.end] == c.exact for c in found.cites)


LEFT_OPEN = {
    "a doubt tells no day": "When will the board license the ferry?",
    "one word alone is no question's subject": "Why was he chosen?",
    "what should be is not done": "When did the town end the old ferry contract?",
    "the number needed is not the number that voted": "How many members opposed the motion?",
    "how much is no number of things": "How much did the board grant the yard?",
    "a name in an apposition is no doer": "Who dismissed Lars Dahl?",
    "another day's number": "How many ships did the harbour handle on Tuesday?",
    "the time of another clause": "When was the crane approved by engineers?",
    "a name that is a part of another phrase": "Who closed the bridge?",
    "another quarter's number": "How much did the town earn in the third quarter?",
    "a year is no quarter": "How much did the town earn in all of last year?",
    "a reason for something else": "Why did the harbour pay its guards?",
    "another thing's year": "When was the crane erected?",
    "whom: nobody that the doer dismissed": "Whom did Lars Dahl dismiss?",
    "what nobody called it": "What did Eva Moen call the contract?",
    "words that only happen to be there": "Which green bank paid the sailors?",
}


@pytest.mark.parametrize("question", LEFT_OPEN.values(), ids=LEFT_OPEN)
def test_near_misses_are_left_open(crane: Dossier, question: str) -> None:
    assert answer(question, crane).answer is None


def test_yes_or_no_shows_what_each_report_tells_and_no_verdict(crane: Dossier) -> None:
    found = answer("Was Karin Holm charged with theft?", crane)
    assert found.answer and "charged with theft" in found.answer
    assert not found.answer.casefold().startswith(("yes", "no "))
    assert {c.report_id for c in found.cites} == {r.id for r in crane.reports}
