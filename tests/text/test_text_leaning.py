"""Which sentences can be read alone: a case a line, in made-up reports."""

import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.text.leaning import adds, bare_definite, is_whole, leans


@pytest.mark.parametrize(
    ("text", "leaning"),
    [
        ("The council of Elmstad approved the tunnel on Monday.", False),
        ("Mayor Olga Lind said she would sign the order.", False),
        ("“We shall build it,” Mayor Olga Lind said.", False),
        ("The decision of the court ended a long quarrel in Elmstad.", False),
        ("She signed the order on Monday.", True),
        ("But the council of Elmstad approved the tunnel.", True),
        ("In response, the council of Elmstad closed the tunnel.", True),
        ("The move surprised the council of Elmstad.", True),
        ("The symbolic move came after a quarrel with Norvik.", True),
        ("The congressman said that Elmstad needs a tunnel.", True),
        ("“We shall build it,” she said.", True),
        ("“We shall build it before the year is over.”", True),
        ("Until last year, she was the mayor of Elmstad.", True),
    ],
)
def test_a_sentence_leans_on_the_one_before_it(text: str, leaning: bool, reader: Reader) -> None:
    parse = reader.parse(body_report(text))
    assert leans(parse, text, 0, len(text)) is leaning


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The council of Elmstad approved the tunnel.", True),
        ("A summit in Elmstad last weekend.", False),
        ("which the council approved on Monday.", False),
        ("The council said: “We shall build it.", False),
        ("The council of Elmstad approved the tunnel and", False),
    ],
)
def test_a_whole_sentence_has_a_verb_an_end_and_closed_marks(
    text: str, whole: bool, reader: Reader
) -> None:
    assert is_whole(reader.parse(body_report(text)), text, 0, len(text)) is whole


def test_also_and_a_bare_noun_point_back(reader: Reader) -> None:
    also = "Mayor Olga Lind also opened the bridge."
    bare = "The bridge was closed on Monday."
    assert adds(reader.parse(body_report(also)), 0, len(also))
    assert not adds(reader.parse(body_report(bare)), 0, len(bare))
    assert bare_definite(reader.parse(body_report(bare)), 0, len(bare))
    assert not bare_definite(reader.parse(body_report(also)), 0, len(also))
