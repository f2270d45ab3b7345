"""The matrix: who states a fact, who differs, who is silent, and which report is too old to know."""

import pytest
from made_reports import body_report

from crossread.extract.reader import Reader
from crossread.model.account import Story
from crossread.pipeline import make_dossier
from crossread.reconcile.same_fact import same_words, says_the_same
from crossread.settings import Settings
from crossread.text.align import loose_words

EARLY = "The strike of the bakers in Molde will begin on Monday, their union said.\nSome 400 bakers work in the town."
LATER = (
    "Bakers in Molde went on strike on Monday after talks broke down.\nThe union says 380 bakers have stopped work.\n"
    "Schools handed out crispbread instead of rolls."
)
OTHER = "The bakers' strike in Molde began on Monday.\nThe union counted 420 bakers who have stopped work."


@pytest.fixture(scope="module")
def story(reader: Reader) -> Story:
    reports = [
        body_report(EARLY, "early.txt", "2031-05-02"),
        body_report(LATER, "later.txt", "2031-05-06"),
        body_report(OTHER, "other.txt", "2031-05-06"),
    ]
    return make_dossier(reports, (), reader, Settings(one_story=True)).stories[0]


def test_every_row_has_a_cell_for_every_report(story: Story) -> None:
    assert story.statements
    for row in story.statements:
        assert sorted(row.reports) == sorted(story.report_ids)
        for cell in row.reports.values():
            assert cell.cites or cell.says in ("silent", "too early")
            assert not cell.cites or cell.says != "silent"


def test_every_row_is_a_slice_of_a_report_that_states_it(story: Story) -> None:
    for row in story.statements:
        assert row.verbatim
        assert any(c.exact == row.text for cell in row.reports.values() for c in cell.cites)


def test_a_fact_of_one_report_leaves_the_others_silent(story: Story) -> None:
    row = next(r for r in story.statements if "crispbread" in r.text)
    says = {i: cell.says for i, cell in row.reports.items()}
    assert says["r-later.txt"] == "states"
    assert says["r-other.txt"] == "silent"
    assert says["r-early.txt"] in ("silent", "too early")


def test_a_number_that_differs_is_marked_with_both_readings(story: Story) -> None:
    marked = [
        c.how
        for row in story.statements
        for c in row.reports.values()
        if c.says == "differs" and c.how
    ]
    assert any("380" in how and "420" in how for how in marked)
    assert any(
        d.kind == "number" and {c.exact for c in d.cites} & {"380 bakers", "420 bakers"}
        for d in story.differences
    )


def test_every_line_of_the_brief_is_a_sentence_of_its_first_citation(story: Story) -> None:
    assert 1 <= len(story.brief) <= 6
    for line in story.brief:
        assert line.verbatim and line.cites[0].exact == line.text


def test_an_utterance_of_several_reports_is_one_row(reader: Reader) -> None:
    words = "“We shall bake rye bread again by the end of the summer,” Ida Strand said."
    reports = [
        body_report(f"{words}\nThe ovens in Molde were cold.", "a.txt", "2031-05-06"),
        body_report(f"Bakers in Molde met.\n{words}", "b.txt", "2031-05-06"),
        body_report(f"The square was full.\n{words}", "c.txt", "2031-05-06"),
    ]
    told = make_dossier(reports, (), reader, Settings(one_story=True)).stories[0]
    assert len([r for r in told.statements if "rye bread" in r.text]) == 1


def cells(reader: Reader, fact: str, other: str, day: str = "2031-05-06") -> tuple[str, str | None]:
    """What the second report says of the first report's fact, by the row that the fact leads."""
    padding = "The library of Elmstad lends out violins.\nGardeners in Elmstad planted tulips."
    reports = [
        body_report(f"{fact}\n{padding}", "a.txt", "2031-05-06"),
        body_report(f"Snow fell.\n{other}", "b.txt", day),
    ]
    told = make_dossier(reports, (), reader, Settings(one_story=True)).stories[0]
    row = next(
        r
        for r in told.statements
        if any(c.exact in fact or fact in c.exact for c in r.reports["r-a.txt"].cites)
    )
    return row.reports["r-b.txt"].says, row.reports["r-b.txt"].how


@pytest.mark.parametrize(
    ("fact", "other", "says"),
    [
        pytest.param(
            "Drivers who skip the toll in Elmstad will be fined 500 crowns for each day.",
            "Elmstad will fine drivers 500 crowns a day if they skip the toll, the council said.",
            "states",
            id="in other words",
        ),
        pytest.param(
            "The council of Elmstad has approved the tunnel under the fjord.",
            "Nobody in Elmstad asked the gardeners about the hedges.",
            "silent",
            id="another matter",
        ),
    ],
)
def test_a_fact_in_other_words_is_stated(fact: str, other: str, says: str, reader: Reader) -> None:
    assert cells(reader, fact, other)[0] == says


def test_what_goes_on_already_is_not_too_early(reader: Reader) -> None:
    fact = "Rebels are advancing in the hills of Tarsk since 8 May 2031."
    says, _ = cells(reader, fact, "Rebels are advancing in the hills of Tarsk.", "2031-05-02")
    assert says == "states"


@pytest.mark.parametrize(
    ("slice_", "sentence", "share", "same"),
    [
        ("The port fined the captain.", "The captain had to pay a fine to the port.", 0.5, True),
        ("The port fined the captain.", "The port did not fine the captain.", 0.5, False),
        ("The port fined the captain.", "The port didn't fine the captain.", 0.5, False),
        ("The port fined 12 captains.", "The port fined captains on 30 days.", 0.5, False),
        ("The port fined the captain.", "The captain likes chess by the sea.", 0.5, False),
    ],
)
def test_meaning_speaks_only_where_nothing_speaks_against_it(
    slice_: str, sentence: str, share: float, same: bool
) -> None:
    assert says_the_same(slice_, sentence, share) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The port’s captain—Berg—left.", "The Port's captain-Berg-left", True),
        ("“The port fined the captain.”", "'The port fined the captain.'", True),
        ("The port fined the captain of the Elster", "The port fined the captain of the Elster today.", True),
        ("The port fined the captain.", "The port did not fine the captain.", False),
        ("The port has fined the captain.", "The port has not fined the captain.", False),
        ("The port fined 12 captains.", "The port fined 13 captains.", False),
        ("The captain left.", "The captain left the port on Monday after a long quarrel.", False),
        ("—", "…", False),
    ],
)  # fmt: skip
def test_slices_with_the_same_words_are_one(one: str, other: str, same: bool) -> None:
    assert same_words(loose_words(one), loose_words(other)) is same
    assert same_words(loose_words(other), loose_words(one)) is same


def of_texts(reader: Reader, *texts: str, days: tuple[str, ...]) -> Story:
    pairs = enumerate(zip(texts, days, strict=True))
    reports = [body_report(text, f"{n}.txt", day) for n, (text, day) in pairs]
    return make_dossier(reports, (), reader, Settings(one_story=True)).stories[0]


def test_slices_that_differ_in_signs_alone_share_a_row(reader: Reader) -> None:
    one = "The town's bakers “will not bend” and shut their ovens, Molde's council heard."
    other = 'The town’s bakers "will not bend" and shut their ovens, Molde’s council heard.'
    told = of_texts(reader, one, f"Snow fell.\n{other}", days=("2031-05-06", "2031-05-06"))
    assert len([r for r in told.statements if "shut their ovens" in r.text]) == 1


def test_a_slice_without_a_finite_verb_is_no_row(reader: Reader) -> None:
    text = "A long night of bread and cold ovens in Molde.\nThe bakers of Molde shut their ovens."
    told = of_texts(reader, text, "Snow fell on Molde.", days=("2031-05-06", "2031-05-06"))
    rows = [r.text for r in told.statements]
    assert not any("long night" in r for r in rows)
    assert any("shut their ovens" in r for r in rows)


@pytest.mark.parametrize(
    "when", ["on the weekend of 7 June 2031", "in the summer of 2031", "in the spring"]
)
def test_only_a_day_can_be_too_early(when: str, reader: Reader) -> None:
    told = of_texts(
        reader,
        f"The bakers of Molde met in the town hall {when}.",
        "Snow fell on Molde.",
        days=("2031-09-06", "2031-09-05"),
    )
    says = {c.says for r in told.statements for c in r.reports.values()}
    assert "too early" not in says


def row_of(told: Story, words: str) -> dict[str, str]:
    """What each report says of the row whose slices hold the words, by number of the report."""
    row = next(
        r
        for r in told.statements
        if any(words in c.exact for cell in r.reports.values() for c in cell.cites)
    )
    return {i.removeprefix("r-").removesuffix(".txt"): c.says for i, c in row.reports.items()}


def test_the_main_event_in_other_words_is_one_row(reader: Reader) -> None:
    one = (
        "Norvik's parliament condemned President Karl Ohm of Tarsk on Monday for his tariffs on fish.\n"
        "Fishermen in Norvik have lost half of their market in Tarsk."
    )
    other = (
        "The parliament of Norvik passed a motion Monday that rejects the fish tariffs of Karl Ohm, president of Tarsk.\n"
        "Gardeners in Elmstad planted tulips."
    )
    told = of_texts(reader, one, other, days=("2031-05-06", "2031-05-06"))
    assert row_of(told, "condemned President") == {"0": "states", "1": "states"}
    about = [r for r in told.statements if "condemned President" in r.text or "a motion" in r.text]
    assert len(about) == 1


def test_what_one_report_denies_is_not_stated_by_it(reader: Reader) -> None:
    one = "The council of Elmstad approved the tunnel under the fjord.\nSnow fell on the hills."
    other = "The council of Elmstad did not approve the tunnel under the fjord.\nTulips are sold."
    told = of_texts(reader, one, other, days=("2031-05-06", "2031-05-06"))
    assert row_of(told, "approved the tunnel")["1"] == "silent"


def test_another_number_in_the_next_sentence_differs(reader: Reader) -> None:
    one = "A ferry struck a pier in Molde on Tuesday and 25 people were injured, the police said."
    other = "A ferry has struck a pier in Molde.\nPolice say 27 people were injured."
    told = of_texts(reader, one, other, days=("2031-05-06", "2031-05-06"))
    assert row_of(told, "25 people")["1"] == "differs"


def test_a_count_of_others_sets_nothing_against_a_total(reader: Reader) -> None:
    one = "A ferry struck a pier in Molde on Tuesday and 24 people were injured, police said."
    other = "A ferry struck a pier in Molde on Tuesday.\nTwo women were badly hurt and 22 others were injured."
    told = of_texts(reader, one, other, days=("2031-05-06", "2031-05-06"))
    assert row_of(told, "24 people")["1"] == "states"


@pytest.mark.parametrize("leaning", ["She praised the bakers of Molde warmly on Monday."])
def test_what_leans_on_another_sentence_is_no_row_of_one_report(
    leaning: str, reader: Reader
) -> None:
    one = f"Mayor Ida Strand met the bakers of Molde on Monday.\n{leaning}"
    told = of_texts(reader, one, "Snow fell on Tarsk.", days=("2031-05-06", "2031-05-06"))
    assert not [r for r in told.statements if r.text == leaning]


def test_of_a_long_sentence_the_clause_that_others_tell_leads_and_the_rest_is_a_row_of_one_report(
    reader: Reader,
) -> None:
    reports = [
        body_report(
            "Lena Brandt won the harbour prize in Molde on Friday, and the town of Bergen lost its last ferry to Iceland.\n"
            "The hall was full of sailors from the north.",
            "a.txt",
            "2031-05-06",
        ),
        body_report(
            "Lena Brandt won the harbour prize in Molde on Friday.\nIt rained in the evening.",
            "b.txt",
            "2031-05-06",
        ),
    ]
    rows = make_dossier(reports, (), reader, Settings(one_story=True)).stories[0].statements
    says = {row.text.rstrip("."): {i: c.says for i, c in row.reports.items()} for row in rows}
    won = says["Lena Brandt won the harbour prize in Molde on Friday"]
    assert set(won.values()) == {"states"}
    ferry = next(cells for text, cells in says.items() if "ferry" in text)
    assert ferry["r-a.txt"] == "states" and ferry["r-b.txt"] == "silent"


def test_a_long_answer_that_only_one_report_quotes_has_a_row_of_its_own(reader: Reader) -> None:
    one = (
        "The ferry to Molde stopped on Tuesday. “We found a deep crack in the hull below the engine,” said harbour master Anna Berg, who "
        "has run the port since 2019, after divers had come up for the third time that morning and the crew had gone ashore to wait."
    )
    other = "The ferry to Molde stopped on Tuesday. Passengers took the bus instead."
    told = of_texts(reader, one, other, days=("2031-05-06", "2031-05-06"))
    assert set(row_of(told, "a deep crack in the hull").values()) == {"states", "silent"}
