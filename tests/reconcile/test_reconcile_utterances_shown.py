"""What is shown of an utterance beside its words: the cue, the occasion, and how one telling differs from another."""

from collections.abc import Callable

import pytest

from crossread.model.account import Utterance
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.utterances import utterances

Read = Callable[..., Reading]

MAYOR = "Mayor Anna Kral opened the harbour on Friday. "


def told(read: Read, *texts: str) -> tuple[Utterance, ...]:
    readings = tuple(read(text, f"{number}.txt") for number, text in enumerate(texts))
    return utterances(readings, cast(readings))


@pytest.mark.parametrize(
    ("sentence", "cue", "content"),
    [
        (
            "Kral called on the pilots to “stop the strike” by noon.",
            "called on the pilots",
            "to “stop the strike” by noon",
        ),
        (
            "Kral urged residents to leave the old harbour before the storm.",
            "urged residents",
            "to leave the old harbour before the storm",
        ),
        (
            "Kral expressed confidence that she could work with either builder.",
            "expressed confidence that",
            "she could work with either builder",
        ),
        (
            "Kral opposed the strike, which her master described as a “foolish adventure.”",
            "described as",
            "a “foolish adventure.”",
        ),
        (
            "Kral promised to open the bridge to lorries in the spring.",
            "promised",
            "to open the bridge to lorries in the spring",
        ),
        (
            "Kral told reporters that the bridge was closed to lorries.",
            "told",
            "the bridge was closed to lorries",
        ),
        (
            "Kral said in a statement that the bridge was closed to lorries.",
            "said",
            "the bridge was closed to lorries",
        ),
    ],
    ids=["called on", "urged", "confidence", "described as", "at once", "hearer", "medium"],
)
def test_the_cue_holds_what_the_words_behind_it_need(
    sentence: str, cue: str, content: str, read_text: Read
) -> None:
    [telling] = [q for u in told(read_text, MAYOR + sentence) for q in u.quotations]
    assert telling.cue is not None
    assert (telling.cue.exact, telling.content[0].exact) == (cue, content)


@pytest.mark.parametrize(
    ("sentence", "occasion"),
    [
        ("“The bridge is safe,” Kral told the summit.", "the summit"),
        (
            "“The bridge is safe,” Kral told harbour media at the Genoa conference.",
            "at the Genoa conference",
        ),
        ("Kral took to Twitter. “The bridge is safe,” she said in a statement.", "in a statement"),
        ("“The bridge is safe,” she said, according to the letter.", None),
        ("“The bridge is safe,” Kral wrote, taking to Twitter.", None),
        (
            "“The bridge is safe,” Kral said at a rally in the park hours before the vote.",
            "at a rally in the park",
        ),
    ],
    ids=["gathering", "media", "statement", "letter", "platform", "hours"],
)
def test_an_occasion_is_where_the_words_were_spoken(
    sentence: str, occasion: str | None, read_text: Read
) -> None:
    [found] = [u for u in told(read_text, MAYOR + sentence) if u.quotations[0].kind == "direct"]
    assert (found.occasion.value if found.occasion else None) == occasion


def test_another_piece_of_the_speech_is_no_paraphrase(read_text: Read) -> None:
    pieces = (
        MAYOR
        + "Kral hailed the “splendid record” of Jan Novak. She described him as “a widely trusted pilot.”"
    )
    [found] = [
        u
        for u in told(read_text, pieces, MAYOR + "Kral praised Jan Novak for his trust.")
        if len(u.quotations) > 1
    ]
    words = {q.id: q.content[0].exact for q in found.quotations}
    pairs = [{words[v.a], words[v.b]} for v in found.variants]
    first, second = (w for w in words.values() if "“" in w)
    assert len(words) == 3
    assert {first, second} not in pairs
    assert len(pairs) == 1


def test_a_view_held_for_long_is_no_telling_of_one_sentence(read_text: Read) -> None:
    found = told(
        read_text,
        MAYOR
        + "An end to the strike in the harbour “is vital for peace and trade in Genoa,” Kral said.",
        MAYOR
        + "Kral has been vocal in her belief that nothing short of a victory over the pilots in the harbour is needed to "
        "bring peace to all Genoa, coastal towns, and their owners.",
    )
    assert all(len(u.quotations) == 1 for u in found)


@pytest.mark.parametrize(("other", "joined"), [("rally", False), ("summit", True)])
def test_what_was_told_at_another_gathering_is_another_saying(
    other: str, joined: bool, read_text: Read
) -> None:
    found = told(
        read_text,
        MAYOR
        + "At a summit, Kral outlined her plans, among them keeping up help for pilots in Genoa, higher spending and stronger ties.",
        MAYOR
        + f"At a {other}, Kral promised to keep helping the pilots in Genoa, open bridges by noon and calm the gulls.",
    )
    assert any(len(u.quotations) > 1 for u in found) is joined
