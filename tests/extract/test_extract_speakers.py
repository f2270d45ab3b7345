"""Whose name a speaker's words stand for: titles, appositions, papers, bodies, and clauses without a subject of their own."""

from collections.abc import Callable

import pytest

from crossread.model.layers import Reading

Read = Callable[..., Reading]
NAMED = [
    ("a long title", "“It is early,” said the vice president and chairman of Blue Bank Anna Kral.", "Anna Kral"),
    ("a body behind a comma", "The line, Psar Ferries, said the ship would sail.", "Psar Ferries"),
    ("a body told by its kind", "The Reuters news agency reported that the ship would sail.", "Reuters"),
    ("a body's paper", "A statement from Psar Ferries said that the ship would sail.", "Psar Ferries"),
    ("the company", "Psar Ferries lost two ships last year. The company said it would buy one.", "Psar Ferries"),
    ("it", "Psar Ferries lost two ships last year. It said a third would be sold.", "Psar Ferries"),
    ("its press office", "Psar Ferries lost two ships. There had been no storm that night, its press office said in a note.", "Psar Ferries"),
    ("an apposition without its comma", "“It is early,” said Anna Kral an analyst for Blue Bank.", "Anna Kral"),
    ("an apposition before the verb", "A third candidate, the retired judge Anna Kral, trailed far behind and said she would not give up.", "Anna Kral"),
    ("who puts out a paper", "Anna Kral read out a statement that described the plan as “a leap in the dark”.", "Anna Kral"),
    ("an apposition with who", "“A poor show,” fumed Anna Kral, a former teacher, who promised to sue.", "Anna Kral"),
    ("whose bridge it was", "Anna Kral, whose bridge it was, has kept silent, apart from one sentence: “I can wait.”", "Anna Kral"),
    ("the nearer of two clauses", "Malta did not answer; Anna Kral opened the letters and denied that she had lost one.", "Anna Kral"),
    ("she", "Anna Kral opened the bridge. “It will last,” she said.", "Anna Kral"),
    ("an epithet", "Anna Kral of Blue Boats bought a third ship. The ship would sail in May, the billionaire said, with a crew of nine.", "Anna Kral"),
    ("the one who spoke", "Maria Dahl sold a ship. Jan Novak said the ship was far too old. “It is a wreck,” the tycoon said.", "Jan Novak"),
    ("a nation and an age", "Jan Novak founded Blue Boats. The 46-year-old South African predicts the ship will stay at sea for a while.", "Jan Novak"),
]  # fmt: skip
NAMELESS = [
    ("two bodies alike", "Psar Ferries sued Blue Line Ferries. On Monday Blue Line Ferries sued Psar Ferries. “We will win,” a lawyer said."),
    ("no ministry is a company", "The Ministry of Health wrote to the town. “We are open,” the company said."),
    ("two people alike", "Anna Kral bought a ship. Jan Novak bought another. “It is a wreck,” the billionaire said."),
    ("an epithet behind words of its only candidate", "Anna Kral is a fool and a thief, the billionaire said."),
    ("somebody never named", "Anna Kral was hit by a car. “I did not see her at all,” the driver said."),
    ("a victim's mother", "“He was brave,” the mother of victim Jan Novak said."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), [n[1:] for n in NAMED], ids=[n[0] for n in NAMED])
def test_the_speaker_has_the_fullest_name(read_text: Read, text: str, name: str) -> None:
    assert {q.speaker_name for q in read_text(text).quotations} == {name}


@pytest.mark.parametrize("text", [n[1] for n in NAMELESS], ids=[n[0] for n in NAMELESS])
def test_a_speaker_that_is_not_plain_has_no_name(read_text: Read, text: str) -> None:
    assert {q.speaker_name for q in read_text(text).quotations} == {None}


def test_a_score_does_not_speak(read_text: Read) -> None:
    assert "Malmo" not in {
        q.speaker_name for q in read_text("Lund 2 Malmo 1: “We slept”").quotations
    }
