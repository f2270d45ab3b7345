import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.ingest.facts import NO_FACTS
from crossread.ingest.html import html_report
from crossread.ingest.visible import visible_text
from crossread.model.report import BODY_ZONES, Problem, Report, Span, cite

PARAGRAPHS = [
    "The first ferry in two years left the mainland on Thursday morning with 212 passengers on board &amp; a dog.",
    "&#8220;We have waited <b>long</b> enough,&#8221; said Ida Strand, who runs the only bakery on the largest island.",
    "The boat was ordered in 2018, but the yard went bankrupt before it was finished, and the ministry looked elsewhere.",
    "A return ticket costs 38 euros, which the mayor called a price that nobody on the islands can pay twice a week.",
    "The ministry said that it would look at the fares again in autumn, when the first figures have been collected.",
]
PAGE = (
    """<!DOCTYPE html><html lang="en-GB"><head><title>Ferry resumes | The Sound Courier</title>
<meta property="og:site_name" content="The Sound Courier">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry service to the islands resumes",
"datePublished": "2021-03-04T09:30:00Z", "dateModified": "2021-03-05T10:00:00+01:00",
"author": [{"@type": "Person", "name": "Rosa Lindqvist"}], "publisher": {"name": "The Sound Courier"}}</script>
<style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Ferry service to the islands resumes</h1>
<figure><img src="x.jpg"><figcaption>The new ferry at the quay. Photograph: Mona Berg/Agency</figcaption></figure>
<p>"""
    + "</p>\n<p>".join(PARAGRAPHS[:3])
    + "</p><h2>Fares and timetables</h2><p>"
    + "</p><p>".join(PARAGRAPHS[3:])
    + """</p></article><p hidden>Never seen</p><script>var x = "<p>not text</p>";</script>
<footer><a href="/about">About us</a> © 2021 The Sound Courier</footer></body></html>"""
)


def read(source: str) -> Report:
    found = next(html_report("page.html", "0" * 64, source, NO_FACTS, NO_FACTS))
    assert isinstance(found, Report)
    return found


def words(report: Report, *kinds: str) -> list[str]:
    return [report.text[z.start : z.end] for z in report.zones if z.kind in kinds]


def test_the_article_is_its_paragraphs_and_nothing_else() -> None:
    report = read(PAGE)
    body = words(report, *BODY_ZONES)
    assert len(body) == len(PARAGRAPHS)
    assert body[0].endswith("on board & a dog.")
    assert (
        body[1]
        == "“We have waited long enough,” said Ida Strand, who runs the only bakery on the largest island."
    )
    assert words(report, "title") == ["Ferry service to the islands resumes"]
    assert words(report, "heading") == ["Fares and timetables"]
    assert words(report, "caption") == ["The new ferry at the quay. Photograph: Mona Berg/Agency"]
    assert "Never seen" not in report.text
    assert "not text" not in report.text


def test_what_the_markup_tells_is_given() -> None:
    report = read(PAGE)
    assert (report.published.value, report.published.basis) == ("2021-03-04T09:30:00Z", "given")
    assert (report.updated.value, report.updated.basis) == ("2021-03-05T10:00:00+01:00", "given")
    assert (report.outlet.value, report.outlet.basis) == ("The Sound Courier", "given")
    assert [a.value for a in report.authors] == ["Rosa Lindqvist"]
    assert report.language == "en-GB"
    assert report.title.basis == "stated"


def test_a_citation_leads_to_the_very_characters_of_the_source() -> None:
    report = read(PAGE)
    phrase = "the only bakery on the largest island"
    start = report.text.index(phrase)
    citation = cite(report, Span(start, start + len(phrase)))
    assert PAGE[citation.source_start : citation.source_end] == phrase


def test_a_character_reference_is_a_run_of_one() -> None:
    report = read(PAGE)
    at = report.text.index("“We have")
    citation = cite(report, Span(at, at + 1))
    assert citation.exact == "“"
    assert citation.source_start == PAGE.index("&#8220;")


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 100_000 + "deep" + "</div>" * 100_000,
        "<b><p>" * 50_000 + "deep",
        "<p>unclosed <b>words <i>here <table><tr><td>cell <![<! <!-- never closed",
        "<html><body>" + "<p hidden>x" * 2000 + "</body>",
        "\x00<p>a\x00b</p>\x00",
        "<script>never closed",
        "<a href=" + "x" * 100_000 + ">",
        "&" * 50_000,
        "<p>" + "&#0;&#x110000;&notanentity;&amp" * 500 + "</p>",
    ],
    ids=["nested", "misnested", "unclosed", "hidden", "nul", "script", "attribute", "ampersands", "references"],
)  # fmt: skip
def test_hostile_markup_is_read_or_refused_quickly(source: str) -> None:
    began = time.perf_counter()
    found = list(html_report("page.html", "0" * 64, source, NO_FACTS, NO_FACTS))
    assert len(found) == 1
    assert isinstance(found[0], Report | Problem)
    assert time.perf_counter() - began < 15


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div hidden>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<br>", "<pre>", "</pre>",
     "<script>", "</script>", "<h1>", "</h1>", "&amp;", "&nbsp;", "&#8220;", "é\U0001f600", "\n", "  ", "words here", "<!-- c -->"]
)  # fmt: skip


@given(st.lists(TAGS, max_size=40))
@settings(max_examples=200)
def test_every_run_of_the_map_says_the_same_in_text_and_source(chosen: list[str]) -> None:
    source = "".join(chosen)
    page = visible_text(source)
    last = 0
    for text_start, source_start, length in page.source_map:
        assert text_start >= last
        last = text_start + length
        words_there = source[source_start : source_start + length]
        assert page.text[text_start:last] == words_there or (length == 1 and words_there == "&")
