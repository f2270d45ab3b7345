from crossread.ingest.facts import NO_FACTS, Facts
from crossread.ingest.plain import plain_report
from crossread.model.report import Report

PAGE = (
    "Ferry service to the islands resumes\n\nBy Rosa Lindqvist\n\nPublished March 4, 2021\n\n"
    "PORT HAVEN (AP) — The first ferry in two years left the mainland on Thursday with 212 people on board.\n\n"
    "“We have waited long enough,” said Ida Strand, who runs the only bakery on the island.\n\n"
    "The boat was ordered in 2018, but the yard went bankrupt before it was finished.\n\n"
    "© 2021 The Sound Courier. All rights reserved.\n"
)


def read(text: str, beside: Facts = NO_FACTS, run: Facts = NO_FACTS) -> Report:
    return plain_report("a.txt", "0" * 64, text, beside, run)


def test_the_page_tells_its_metadata_with_the_words_that_say_so() -> None:
    report = read(PAGE)
    assert report.text == PAGE
    assert report.language == "en"
    told = {
        "title": report.title, "outlet": report.outlet, "dateline": report.dateline,
        "published": report.published, "author": report.authors[0], "agency": report.agencies[0],
    }  # fmt: skip
    assert {name: (value.value, value.basis) for name, value in told.items()} == {
        "title": ("Ferry service to the islands resumes", "stated"),
        "outlet": ("The Sound Courier", "stated"),
        "dateline": ("PORT HAVEN", "stated"),
        "published": ("2021-03-04", "stated"),
        "author": ("Rosa Lindqvist", "stated"),
        "agency": ("AP", "stated"),
    }
    for value in told.values():
        (citation,) = value.cites
        assert PAGE[citation.start : citation.end] == citation.exact
    assert report.published.cites[0].exact == "March 4, 2021"


def test_a_page_without_a_date_has_none() -> None:
    report = read(PAGE.replace("Published March 4, 2021", "Published on Updated"))
    assert (report.published.value, report.published.basis) == (None, "unknown")


def test_the_date_of_another_story_is_not_taken() -> None:
    text = PAGE.replace("Published March 4, 2021\n\n", "")
    report = read(text + "\nRelated stories\n\nStorm closes harbour\nJanuary 3, 2020\n")
    assert report.published.value is None


def test_of_two_plain_dates_that_differ_none_is_taken() -> None:
    text = PAGE.replace("Published March 4, 2021", "March 4, 2021\n\nMarch 9, 2021")
    assert read(text).published.value is None


def test_a_picture_credit_is_no_wire_credit() -> None:
    text = PAGE.replace("(AP) ", "").replace("By Rosa", "The quay (AFP Photo/Mo Berg)\n\nBy Rosa")
    assert read(text).agencies == ()


def test_front_matter_is_given_and_stays_in_the_text() -> None:
    text = "---\ntitle: Given title\ndate: 2020-01-02\nauthor: A. Writer\n---\n" + PAGE
    report = read(text)
    assert report.text == text
    assert (report.zones[0].kind, report.text[: report.zones[0].end][-3:]) == ("other", "---")
    assert (report.title.value, report.title.basis) == ("Given title", "given")
    assert (report.published.value, report.published.basis) == ("2020-01-02", "given")
    assert [a.value for a in report.authors] == ["A. Writer"]


def test_a_file_s_own_facts_go_before_its_text_and_a_run_s_facts_only_fill_gaps() -> None:
    run = Facts(published="2022-12-31", outlet="Run Outlet")
    assert read(PAGE, run=run).published.value == "2021-03-04"
    assert read(PAGE, Facts(published="2021-03-05"), run).published.value == "2021-03-05"
    silent = PAGE.split("\n\n", 3)[3].split("\n\n©")[0]
    filled = read(silent, run=run)
    assert (filled.published.value, filled.published.basis) == ("2022-12-31", "given")
    assert (filled.outlet.value, filled.outlet.basis) == ("Run Outlet", "given")


def test_an_edited_text_is_another_report() -> None:
    assert read(PAGE).id == read(PAGE).id != read(PAGE + "!").id


def test_three_dashes_that_are_no_front_matter_are_text() -> None:
    text = "---\nThis is: a: broken: [header\n---\n" + PAGE
    assert read(text).title.basis != "given"
