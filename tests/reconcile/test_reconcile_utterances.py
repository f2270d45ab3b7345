"""One utterance in several reports: what is joined, what stays apart, and how tellings differ."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.model.account import Utterance
from crossread.model.layers import Reading
from crossread.reconcile.people import cast
from crossread.reconcile.utterances import utterances

Read = Callable[..., Reading]

HARBOUR = "Mayor Anna Kral opened the harbour on Friday. "
FULL = (
    HARBOUR
    + "“The new harbour will bring four hundred jobs to this town within a year,” Kral said."
)
CLIPPED = (
    HARBOUR + "“The new harbour will bring four hundred jobs to this town,” Kral told reporters."
)
TOLD = HARBOUR + "Kral said the new harbour would bring four hundred jobs to the town."
OTHER_SPEAKER = (
    "Minister Jan Novak came to the harbour. “We look forward to working together,” Novak said."
)
OTHER_FORMULA = HARBOUR + "“We look forward to working together,” Kral said."
OTHER_CLAIM = HARBOUR + "“The harbour was far too expensive for a town like ours,” Kral said."


def read_all(read: Read, *texts: str) -> tuple[Reading, ...]:
    return tuple(read(text, f"{number}.txt") for number, text in enumerate(texts))


def told(readings: tuple[Reading, ...]) -> tuple[Utterance, ...]:
    return utterances(readings, cast(readings))


def joined(found: tuple[Utterance, ...]) -> list[Utterance]:
    return [u for u in found if len({q.report_id for q in u.quotations}) > 1]


@pytest.mark.parametrize(
    ("other", "kind", "certainty"),
    [
        (FULL, "identical", "sure"),
        (
            FULL.replace("harbour", "harbor").replace("four hundred", "Four-Hundred"),
            "style",
            "sure",
        ),
        (CLIPPED, "clipped", "sure"),
        (FULL.replace("jobs to this town", "places to our town"), "wording", "sure"),
        (TOLD, "paraphrase", "probable"),
    ],
    ids=["identical", "style", "clipped", "wording", "paraphrase"],
)
def test_two_tellings_of_one_utterance(
    other: str, kind: str, certainty: str, read_text: Read
) -> None:
    (utterance,) = joined(told(read_all(read_text, FULL, other)))
    (variant,) = utterance.variants
    assert utterance.speaker_name == "Anna Kral"
    assert (variant.kind, variant.certainty) == (kind, certainty)


def test_two_translations_are_joined_with_care(read_text: Read) -> None:
    one = (
        HARBOUR + "“I doubt that the old harbour bridge can still carry heavy lorries,” Kral said."
    )
    other = HARBOUR + "“To my mind no heavy lorries belong on the old harbour bridge,” Kral said."
    (utterance,) = joined(told(read_all(read_text, one, other)))
    assert [(v.kind, v.certainty) for v in utterance.variants] == [("translation", "probable")]


def test_the_same_words_told_without_marks_are_identical(read_text: Read) -> None:
    (utterance,) = joined(told(read_all(read_text, TOLD, TOLD)))
    assert [v.kind for v in utterance.variants] == ["identical"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (OTHER_FORMULA, OTHER_SPEAKER),
        (FULL, OTHER_CLAIM),
        (
            HARBOUR
            + "“The harbour is the future of this town,” Kral said on Monday, 3 March 2025.",
            HARBOUR
            + "“The harbour is the future of this town,” Kral said on Monday, 7 April 2025.",
        ),
        (
            HARBOUR
            + "Kral told the Lisbon conference that the harbour would bring four hundred jobs.",
            HARBOUR + "Kral told the Vienna summit that the harbour would bring four hundred jobs.",
        ),
    ],
    ids=["two speakers", "two claims", "two days", "two occasions"],
)
def test_look_alikes_stay_apart(one: str, other: str, read_text: Read) -> None:
    assert joined(told(read_all(read_text, one, other))) == []


def test_what_was_asked_about_counts_where_little_is_quoted(read_text: Read) -> None:
    readings = read_all(
        read_text,
        "Asked about the harbour strike in Genoa, Mayor Anna Kral said she was “not worried”.",
        "Mayor Anna Kral said the harbour strike in Genoa did not trouble her.",
        "Mayor Anna Kral said the school meals in Genoa did not taste of much.",
    )
    assert [len(u.quotations) for u in joined(told(readings))] == [2]


def test_two_mixed_tellings_are_compared_by_what_they_quote(read_text: Read) -> None:
    readings = read_all(
        read_text,
        "Mayor Anna Kral said her colleague had “a perfect sense of timing”.",
        "Mayor Anna Kral said that this man brought “a perfect sense of timing”.",
    )
    [utterance] = joined(told(readings))
    assert [v.kind for v in utterance.variants] == ["identical"]


def test_two_translations_need_few_words_in_a_row(read_text: Read) -> None:
    first = "“We assume the town will keep to the road that it chose years ago,” Kral said{}."
    second = "“Our assumption is that the town stays on the path it picked,” Kral said."
    plain = read_all(read_text, HARBOUR + first.format(""), HARBOUR + second)
    spoken = read_all(read_text, HARBOUR + first.format(" in Czech"), HARBOUR + second)
    assert joined(told(plain)) == []
    assert [v.kind for u in joined(told(spoken)) for v in u.variants] == ["translation"]


def test_the_fullest_wording_comes_first(read_text: Read) -> None:
    found = told(read_all(read_text, TOLD, CLIPPED, FULL))
    (utterance,) = joined(found)
    assert [q.kind for q in utterance.quotations] == ["direct", "direct", "indirect"]
    assert utterance.quotations[0].content[0].exact.endswith("within a year,")
    assert found[0] == utterance


def test_changes_join_to_the_two_wordings(read_text: Read) -> None:
    (utterance,) = joined(told(read_all(read_text, FULL, CLIPPED)))
    text = {q.id: "".join(c.exact for c in q.content) for q in utterance.quotations}
    for variant in utterance.variants:
        assert "".join(c.a or "" for c in variant.changes) == text[variant.a]
        assert "".join(c.b or "" for c in variant.changes) == text[variant.b]


def test_occasion_and_day_are_told_where_a_report_tells_them(read_text: Read) -> None:
    text = (
        HARBOUR
        + "“The harbour is ready for ships,” Kral said at a conference in Brno on 3 March 2025."
    )
    utterance = next(u for u in told(read_all(read_text, text)) if u.quotations[0].kind == "direct")
    assert utterance.said_on.value == "2025-03-03"
    assert utterance.occasion is not None
    assert utterance.occasion.value == "at a conference in Brno"


def test_what_the_speaker_watched_is_no_occasion(read_text: Read) -> None:
    text = (
        HARBOUR
        + "After watching a film by Tom Berg on television, Kral said the harbour was too small for ships."
    )
    assert {u.occasion for u in told(read_all(read_text, text))} == {None}


def test_a_day_that_no_report_tells_is_bounded_by_the_day_of_printing(read_text: Read) -> None:
    readings = (read_text(TOLD.replace(" on Friday", ""), "a.txt", "2025-03-05"),)
    (utterance,) = told(readings)
    assert (utterance.said_on.value, utterance.said_on.basis) == (None, "bounded")
    assert utterance.said_on.latest == "2025-03-05"


def test_one_statement_in_two_mouths_is_joined_but_names_nobody(read_text: Read) -> None:
    other = FULL.replace("Mayor Anna Kral", "Minister Jan Novak").replace("Kral said", "Novak said")
    (utterance,) = joined(told(read_all(read_text, FULL, other)))
    assert utterance.speaker_name is None


POOL = (FULL, CLIPPED, TOLD, OTHER_SPEAKER, OTHER_FORMULA, OTHER_CLAIM)


@settings(max_examples=20, deadline=None)
@given(order=st.permutations(range(len(POOL))))
def test_the_order_of_reports_changes_nothing(order: list[int], read_text: Read) -> None:
    readings = read_all(read_text, *POOL)
    people = cast(readings)
    assert utterances(tuple(readings[i] for i in order), people) == utterances(readings, people)


def test_an_exact_copy_changes_no_grouping(read_text: Read) -> None:
    def grouping(found: tuple[Utterance, ...]) -> set[frozenset[str]]:
        return {frozenset(c.exact for q in u.quotations for c in q.content) for u in found}

    for text in POOL:
        assert grouping(told(read_all(read_text, *POOL, text))) == grouping(
            told(read_all(read_text, *POOL))
        )


def test_every_telling_stands_in_one_utterance(read_text: Read) -> None:
    readings = read_all(read_text, *POOL)
    ids = [q.id for u in told(readings) for q in u.quotations]
    assert len(ids) == len(set(ids)) == sum(len(r.quotations) for r in readings)
    for a, b in itertools.combinations(told(readings), 2):
        assert a.id != b.id


def test_other_words_for_one_thing_are_joined_where_nothing_else_is_as_near(
    read_text: Read,
) -> None:
    one = (
        HARBOUR + "“We can live with whichever bidder wins the contract,” Kral said. "
        "“The quay is safe,” she added."
    )
    other = HARBOUR + "Kral said she could live with either bidder. She praised the fishermen."
    (utterance,) = joined(told(read_all(read_text, one, other)))
    assert sorted(q.content[0].exact for q in utterance.quotations) == [
        "We can live with whichever bidder wins the contract,",
        "she could live with either bidder",
    ]
    assert [(v.kind, v.certainty) for v in utterance.variants] == [("paraphrase", "possible")]


@pytest.mark.parametrize(
    ("title", "is_one"), [("NATO spokesman", True), ("Interpol spokesman", False)]
)
def test_a_spokesperson_and_the_body_spoken_for_are_one_voice(
    title: str, is_one: bool, read_text: Read
) -> None:
    one = f"“The alliance will open its new harbour bridge in spring,” {title} Erik Lund said on Friday."
    other = "NATO said the alliance would open its new harbour bridge in the spring."
    found = joined(told(read_all(read_text, one, other)))
    assert [u.speaker_name for u in found] == (["Erik Lund"] if is_one else [])


def test_two_long_answers_that_share_a_topic_and_a_phrase_stay_apart(read_text: Read) -> None:
    one = (
        HARBOUR
        + "“How do you promise a bridge and then cancel a bridge? If they had told us before the vote, we would have chosen "
        "another builder for the tunnel and the ferry,” Kral said."
    )
    other = (
        HARBOUR + "“My friends always say that the builder should never promise a bridge and then, "
        "quietly, after the vote, go off to cancel it in some ferry office,” Kral said."
    )
    assert not joined(told(read_all(read_text, one, other)))


@pytest.mark.parametrize("whole_first", [True, False])
def test_pieces_of_one_answer_join_the_report_that_has_it_whole(
    whole_first: bool, read_text: Read
) -> None:
    whole = (
        HARBOUR + "“The ferry will stop only as a last resort and after a public hearing. "
        "We are not at that point in this town. I do not back the closure order,” Kral said."
    )
    pieces = (
        HARBOUR
        + "“The ferry will stop only as a last resort and after a public hearing,” Kral said. "
        "The hall was full. “We are not at that point in this town,” she said."
    )
    texts = (whole, pieces) if whole_first else (pieces, whole)
    (utterance,) = joined(told(read_all(read_text, *texts)))
    assert len(utterance.quotations) == 3
