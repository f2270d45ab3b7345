import msgspec
import pytest

from crossread.model.account import (
    Change,
    CitedQuotation,
    Difference,
    Office,
    Position,
    Utterance,
    Variant,
)
from crossread.model.layers import StanceKind
from crossread.model.report import UNKNOWN_WHEN, Citation
from crossread.render.wording import (
    distinct_readings,
    number_words,
    office_words,
    said_differently,
    same_and_like,
    seen_from,
    stance_words,
    told_alone,
    variant_of,
    who_speaks,
    worth_a_diff,
)

KEPT = Change("equal", "the bridge is shut", "the bridge is shut")
PAIR = Variant("q-1", "q-2", "wording", "sure", (Change("replace", "now", "today"), KEPT, Change("delete", "for good", None)))  # fmt: skip


def quotation(name: str) -> CitedQuotation:
    return CitedQuotation(name, f"r-{name}", "direct", (), (), None, None)


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (506_700_000_000, "USD", "506.7 billion USD"),
        (1_474_400_000_000, "EUR", "1.4744 trillion EUR"),
        (12_500_000, "crown", "12.5 million crowns"),
        (999_999, None, "999,999"),
        (55, "%", "55%"),
        (2.05, "%", "2.05%"),
        (4, "coalition government", "4 coalition governments"),
        (40, "kilometre", "40 kilometres"),
        (1, "ally", "1 ally"),
        (60, "km/h", "60 km/h"),
        (30, "°C", "30 °C"),
        (-3, None, "-3"),
        (float("inf"), None, "no number"),
    ],
)
def test_numbers_read_well_and_keep_their_digits(
    value: float, unit: str | None, expected: str
) -> None:
    assert number_words(value, unit) == expected


def test_a_difference_is_told_from_the_reference_s_side() -> None:
    assert list(said_differently(seen_from(PAIR, "q-1"))) == [
        ("has", "now", "today"),
        ("omits", "for good", None),
    ]
    assert list(said_differently(seen_from(PAIR, "q-2"))) == [
        ("has", "today", "now"),
        ("adds", None, "for good"),
    ]


def test_punctuation_alone_is_told_without_quoting_it() -> None:
    steps = (
        Change("insert", None, "-"),
        KEPT,
        Change("replace", ". ", ", "),
        Change("delete", " so", None),
    )
    assert list(said_differently(steps)) == [
        ("omits", "so", None),
        ("has other punctuation", None, None),
    ]


def test_a_slice_is_kept_apart_from_those_that_tell_the_like() -> None:
    same, like = Citation("r-1", 0, 9, "It closed."), Citation("r-2", 4, 9, "It shut.")
    assert same_and_like("It closed", (like, same)) == ((same,), (like,))


def test_a_telling_is_compared_with_the_first_one_before_it() -> None:
    first, second, third = (quotation(f"q-{n}") for n in (1, 2, 3))
    other = Variant("q-3", "q-2", "identical", "sure", ())
    utterance = Utterance(
        "u", None, None, UNKNOWN_WHEN, None, (first, second, third), (PAIR, other)
    )
    assert variant_of(utterance, first) is None
    assert variant_of(utterance, second) == (PAIR, first)
    assert variant_of(utterance, third) == (other, second)


@pytest.mark.parametrize(
    ("name", "told", "shown"),
    [
        pytest.param("Ada Brink", ["the harbour master"], "Ada Brink", id="a name goes first"),
        pytest.param(None, ["the police"], ["the police"], id="a body without a name"),
        pytest.param(None, [None, "Two pilots"], ["Two pilots"], id="any telling will do"),
        pytest.param(None, ["the police", "The police"], ["the police"], id="one wording once"),
        pytest.param(None, ["a guard", "a pilot"], ["a guard", "a pilot"], id="no side is taken"),
        pytest.param(None, ["She", "others"], [], id="pronouns do not say who"),
        pytest.param(None, [None], [], id="no words for the speaker"),
    ],
)
def test_a_speaker_without_a_name_is_told_in_the_words_of_the_reports(
    name: str | None, told: list[str | None], shown: str | list[str]
) -> None:
    tellings = [
        msgspec.structs.replace(
            quotation(f"q-{n}"), speaker=words and Citation("r", n, n + 1, words)
        )
        for n, words in enumerate(told)
    ]
    utterance = Utterance("u", None, name, UNKNOWN_WHEN, None, tuple(tellings), ())
    found = who_speaks(utterance)
    assert (found if isinstance(found, str) else [c.exact for c in found]) == shown


def test_a_diff_needs_words_in_common_and_words_that_differ() -> None:
    assert worth_a_diff(PAIR)
    assert not worth_a_diff(Variant("a", "b", "identical", "sure", (KEPT,)))
    apart = (Change("delete", "all of these", None), Change("insert", None, "quite other words"))
    assert not worth_a_diff(Variant("a", "b", "paraphrase", "sure", apart))


def test_readings_of_several_reports_come_before_a_second_reading_of_one() -> None:
    cites = tuple(
        Citation(report, n, n + 1, words)
        for n, (report, words) in enumerate(
            [("a", "ten"), ("a", "ten men"), ("b", "ten"), ("c", "nine"), ("c", "nine ")]
        )
    )
    assert distinct_readings(Difference("number", "", (), cites), 2) == (0, 3)
    assert distinct_readings(Difference("number", "", (), cites), 9) == (0, 3, 1)


@pytest.mark.parametrize(
    ("stance", "target", "words"),
    [
        ("opposes", "the merger", "opposes"),
        ("neutral", "either candidate", "takes no side on"),
        ("opposes", "Chile should not join", "says"),
        ("supports", "We must rebuild the harbour", "says"),
        ("opposes", "those who must pay", "opposes"),
        ("supports", "to rebuild the harbour", "wants"),
    ],
)
def test_a_stance_told_by_a_whole_sentence_is_not_read_as_its_opposite(
    stance: StanceKind, target: str, words: str
) -> None:
    position = Position("Norway", None, stance, target, None, UNKNOWN_WHEN, ())
    assert stance_words(position) == words


@pytest.mark.parametrize(
    ("actor", "stance", "told", "target", "words"),
    [
        ("Anna Berg", "supports", "praised Lund’s patience", "Lund’s patience", "praises"),
        ("Anna Berg", "supports", "also hailed the “long work” of Lund", "the “long work” of Lund", "praises"),
        ("Anna Berg", "supports", "congratulated Lund", "Lund", "congratulates"),
        ("Anna Berg", "opposes", "Berg criticised the tax", "the tax", "criticises"),
        ("Anna Berg", "opposes", "refused to congratulate Lund", "Lund", "opposes"),
        ("Anna Berg", "opposes", "we cannot allow the port to be shut", "the port to be shut", "will not allow"),
        ("Anna Berg", "supports", "called on members to wait", "members to wait", "wants"),
        ("Anna Berg", "supports", "is calling for members to wait", "members to wait", "wants"),
        ("Anna Berg", "opposes", "won’t permit the port to be shut", "the port to be shut", "will not permit"),
        ("Anna Berg", "supports", "backed the merger", "the merger", "supports"),
        ("Anna Berg", "withdraws", "withdrew from the race", "the race", "withdraws from"),
        ("Anna Berg", "withdraws", "withdrew her bid", "her bid", "withdraws"),
        ("six Republicans", "supports", "urged members to wait", "members to wait", "want"),
        ("Senate Democrats", "supports on condition", "backed the bid", "the bid", "support on condition"),
        ("United States", "opposes", "opposed the merger", "the merger", "opposes"),
    ],
)  # fmt: skip
def test_a_stance_is_shown_by_what_the_report_s_verb_says(
    actor: str, stance: StanceKind, told: str, target: str, words: str
) -> None:
    cites = (Citation("r-1", 0, len(told), told),)
    position = Position(actor, None, stance, target, None, UNKNOWN_WHEN, cites)
    assert stance_words(position) == words


@pytest.mark.parametrize(
    ("reports", "of", "words"),
    [(("a", "a"), 3, "one report only"), (("a", "b"), 3, None), (("a",), 1, None)],
)
def test_a_line_of_one_report_alone_says_so(
    reports: tuple[str, ...], of: int, words: str | None
) -> None:
    cites = [Citation(r, 0, 1, "x") for r in reports]
    assert told_alone(cites, of) == words


@pytest.mark.parametrize(
    ("office", "body", "expected"),
    [
        ("mayor", "Port Ellery", "mayor, Port Ellery"),
        ("leader of Norway", "Norway", "leader of Norway"),
        ("mayor", None, "mayor"),
    ],
)
def test_an_office_names_its_body_once(office: str, body: str | None, expected: str) -> None:
    held = Office(
        person="Ines Okafor", office=office, organisation=body, state="holds", begins=UNKNOWN_WHEN, ends=UNKNOWN_WHEN, cites=()
    )  # fmt: skip
    assert office_words(held) == expected
