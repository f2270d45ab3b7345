"""When two tellings are one utterance: so many words, by whom, in how long a wording, and what several reports have of one answer."""

from collections.abc import Callable

import pytest

from crossread.model.account import Utterance
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.utterances import utterances

Read = Callable[..., Reading]

MAYOR = "Mayor Anna Kral opened the harbour on Friday. "
MINISTER = "Minister Jan Novak came to the harbour on Friday. "


def told(read: Read, *texts: str) -> tuple[Utterance, ...]:
    readings = tuple(read(text, f"{number}.txt") for number, text in enumerate(texts))
    return utterances(readings, cast(readings))


def groups(found: tuple[Utterance, ...]) -> list[list[str]]:
    """The words of each utterance that more than one quotation tells."""
    return [
        [" ".join(c.exact for c in q.content) for q in u.quotations]
        for u in found
        if len(u.quotations) > 1
    ]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        pytest.param(
            "The old ferry will cross the bay again before the first snow falls here",
            "The old ferry will surely cross the bay again before the first snow falls here",
            True,
            id="fourteen words, one put in",
        ),
        pytest.param(
            "The old ferry will cross the bay before snow falls here",
            "The old ferry will surely cross the bay before snow falls here",
            False,
            id="eleven words are too few",
        ),
        pytest.param(
            "The old ferry will cross the bay again before the first snow falls here",
            "The old ferry will not cross this wide bay again until after Easter has come",
            False,
            id="too few of them in order",
        ),
        pytest.param(
            "We look forward to working closely together with all our dear friends and wish them the best of luck",
            "We look forward to working closely together with all our dear friends and wish them the best of luck",
            False,
            id="nothing but set phrases",
        ),
    ],
)
def test_nearly_the_same_words_in_two_mouths(
    first: str, second: str, joined: bool, read_text: Read
) -> None:
    found = told(read_text, f"{MAYOR}“{first},” Kral said.", f"{MINISTER}“{second},” Novak said.")
    assert bool(groups(found)) is joined
    if joined:
        assert [u.speaker_name for u in found if len(u.quotations) > 1] == [None]


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("It was the worst of all of them", True),
        ("It was the worst of all", False),
        ("It was what it was and what it is", False),
    ],
    ids=["eight words, one of content", "six", "nine without content"],
)
def test_eight_words_whole_in_the_other_are_enough_with_one_of_content(
    words: str, joined: bool, read_text: Read
) -> None:
    whole = f"{MAYOR}“The harbour had three bad summers. {words}. The gulls left us,” Kral said."
    rest = "“Nobody swam in the summer of the great gulls,” she said. “A bad harbour is a harbour,” she added."
    found = told(read_text, whole, f"{MAYOR}“{words},” Kral said. {rest}")
    assert any(words + "," in group for group in groups(found)) is joined


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("I was worried by the bill", True),
        ("Harbours sink", True),
        ("That is it", False),
    ],
    ids=["a sentence", "two words of content", "nothing said"],
)
def test_the_very_same_words_need_little(words: str, joined: bool, read_text: Read) -> None:
    found = told(
        read_text,
        f"{MAYOR}“{words},” Kral said.",
        f"{MAYOR}“{words},” Kral said on 3 March 2025.",
    )
    assert groups(found) == ([[f"{words},", f"{words},"]] if joined else [])


def test_pieces_of_an_answer_that_one_report_has_whole(read_text: Read) -> None:
    """Two other reports have it in two pieces each, and these are alike in no word."""
    one = "The ferry will stop only as a last resort and after a public hearing"
    other = "We are not at that point in this town"
    found = told(
        read_text,
        f"{MAYOR}“{one}. {other}. I do not back the closure order,” Kral said.",
        f"{MAYOR}“{one},” Kral said. The hall was full. “{other},” she said.",
        f"{MAYOR}“{one},” said Kral, who wore a blue coat. Rain fell. “{other},” she went on.",
    )
    [group] = groups(found)
    assert len(group) == 5


def test_narration_near_to_two_wordings_does_not_make_them_one(read_text: Read) -> None:
    first = "Many people are tired of the closed bridge, but a wilful breaking of public windows has no place in our old town"
    second = "This is a town of laws and a crowd that plans its breaking of public windows will not be borne"
    found = told(
        read_text,
        f"{MAYOR}“{first},” Kral said.",
        f"{MAYOR}“{second},” Kral said.",
        f"{MAYOR}Kral condemned the breaking of public windows.",
    )
    assert not any({f"{first},", f"{second},"} <= set(group) for group in groups(found))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "In going through what the captain did, much of it before the eyes of the whole crew, the inquiry names no act that in our view "
            "was done with bad intent, as each rule would have to prove for the breach of harbour safety rules",
            "My deputy and I have come to the belief that what was found on the ship over the long winter is too thin a thread to hang "
            "anyone for a breach of harbour safety rules",
            id="two long ones with the name of their topic",
        ),
        pytest.param(
            "I do not support the Harbour Closing Act",
            "I fear that in this mood we could put our pilots into the middle of a quarrel. Talk about the Harbour Closing "
            "Act could make them pawns. The trust and support that our pilots have earned is the ground they stand on",
            id="a short one and a long one",
        ),
    ],
)
def test_a_shared_topic_is_not_a_shared_wording(first: str, second: str, read_text: Read) -> None:
    found = told(read_text, f"{MAYOR}“{first},” Kral said.", f"{MAYOR}“{second},” Kral said.")
    assert groups(found) == []


def test_two_speakers_told_in_one_report_stay_two(read_text: Read) -> None:
    found = told(
        read_text,
        "Harbour pilots said the death of the old captain in custody in Genoa was part of the reason for the strike. "
        "Two ferry owners recalled that the old captain had died in custody in Genoa.",
    )
    assert groups(found) == []


def test_the_name_of_the_folder_changes_nothing_but_ids(read_text: Read) -> None:
    one = "“The new harbour will bring four hundred jobs to this town within a year,” Kral said"
    texts = (
        f"{MAYOR}{one} in a letter to Genoa.",
        f"{MAYOR}{one} in a letter to Lucca.",
        f"{MAYOR}“Gulls are fine birds,” Kral said.",
        f"{MAYOR}“Herring is a fine fish,” Kral said.",
    )

    def account(folder: str) -> list[object]:
        readings = tuple(read_text(t, f"{folder}/{n}.txt") for n, t in enumerate(texts))
        text_of = {r.report.id: r.report.text for r in readings}
        return [
            (
                u.speaker_name,
                u.occasion and u.occasion.value,
                [(text_of[q.report_id], q.content[0].start) for q in u.quotations],
                [v.kind for v in u.variants],
            )
            for u in utterances(readings, cast(readings))
        ]

    assert all(account(folder) == account("a") for folder in "bcdefgh")


@pytest.mark.parametrize(("day", "joined"), [("2025-03-09", True), ("2025-06-02", False)])
def test_the_like_told_months_later_is_another_saying(
    day: str, joined: bool, read_text: Read
) -> None:
    one = "Mayor Anna Kral called the harbour inquiry a biased and shameful “circus”."
    other = "Mayor Anna Kral said she ignored the letters because the harbour inquiry was biased, a “circus”."
    readings = (read_text(one, "a.txt", "2025-03-05"), read_text(other, "b.txt", day))
    assert bool(groups(utterances(readings, cast(readings)))) is joined
