"""What two tellings of one utterance are called, and which words are shown to differ."""

from collections.abc import Callable

import pytest

from crossread.model.account import Utterance
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.utterances import utterances

Read = Callable[..., Reading]

KRAL = "Mayor Anna Kral opened the harbour on Friday. "


def joined(read: Read, *texts: str) -> Utterance:
    readings = tuple(read(KRAL + text, f"{number}.txt") for number, text in enumerate(texts))
    [found] = [u for u in utterances(readings, cast(readings)) if len(u.quotations) > 1]
    return found


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        pytest.param(
            "“The old bridge will fall into the sea. We’re not going to mend the tunnel this year,” Kral said.",
            "“We are not going to mend the tunnel this year,” Kral said.",
            "clipped",
            id="a contraction written out is no other word",
        ),
        pytest.param(
            "“The harbour has lost four of its cranes. The fishermen want the ferry back by May,” Kral said.",
            "“The fishermen want the ferry back by May. Nobody asked the pilots about it,” Kral said.",
            "clipped",
            id="each has what the other leaves out",
        ),
        pytest.param(
            "“The fishermen want the ferry back by May. The cranes can wait,” Kral said.",
            "“The fishermen want the ferry back by May ... Nobody asked the pilots,” Kral said.",
            "clipped",
            id="alike up to the end of a sentence",
        ),
        pytest.param(
            "“The fishermen want the ferry back by May in spite of the cold,” Kral said.",
            "“The fishermen want the ferry back by May because of the cranes,” Kral said.",
            "wording",
            id="another end of the same sentence",
        ),
        pytest.param(
            "“The fishermen want it [the ferry] back by early May this year,” Kral said.",
            "“The fishermen want it back by early May this year,” Kral said.",
            "style",
            id="put in by the outlet",
        ),
        pytest.param(
            "“[T]he fishermen want the ferry back by early May,” Kral said.",
            "“The fishermen want the ferry back by early May,” Kral said.",
            "style",
            id="a letter in brackets",
        ),
        pytest.param(
            "“The fishermen want the ferry back by early May,” Kral said.",
            "Kral said the fishermen “want the big ferry back by late May”.",
            "wording",
            id="quoted pieces with a word changed",
        ),
        pytest.param(
            "“The fishermen want the old white ferry back by early May,” Kral said.",
            "Kral said they “want the old white ferry back”.",
            "clipped",
            id="a quoted piece cut",
        ),
        pytest.param(
            "Kral said the closing of the ferry line to the islands in the winter months was “nothing but a shameful old circus”.",
            "Kral said that the islands would starve in the winter months and that closing the ferry line was “nothing but a shameful old circus”.",
            "paraphrase",
            id="one quoted piece in much narration",
        ),
    ],
)
def test_the_kind_of_difference(one: str, other: str, kind: str, read_text: Read) -> None:
    assert [v.kind for v in joined(read_text, one, other).variants] == [kind]


def test_of_a_partly_quoted_telling_only_the_quoted_words_are_compared(read_text: Read) -> None:
    utterance = joined(
        read_text,
        "“The fishermen want the old white ferry back by early May,” Kral said.",
        "Kral said they “want the old white ferry back”.",
    )
    [variant] = utterance.variants
    assert "".join(c.b or "" for c in variant.changes) == "want the old white ferry back"
