"""What the page promises without a browser: one file, nothing of a source becomes markup, every mark leads to its slice."""

import itertools
import re

import msgspec
import pytest
from page_reader import PageReader
from rich_dossier import make_report, record

from crossread.model.account import Dossier, Story, TimelineEvent
from crossread.model.report import UNKNOWN_TEXT, UNKNOWN_WHEN, Zone, cite
from crossread.render.page import render


@pytest.fixture(scope="module")
def html(rich: Dossier) -> str:
    return render(rich)


@pytest.fixture(scope="module")
def page(html: str) -> PageReader:
    return PageReader(html)


def test_it_asks_for_nothing_outside_itself(page: PageReader) -> None:
    for element in page.elements:
        assert element.tag not in {
            "link",
            "img",
            "iframe",
            "object",
            "embed",
            "base",
            "audio",
            "video",
        }
        assert not {"src", "srcset", "action", "style", "background"} & element.attributes.keys()
        assert not any(name.startswith("on") for name in element.attributes)
    assert all(href.startswith("#") for href in page.values("href"))


def test_the_style_asks_for_nothing_either(html: str) -> None:
    style = re.findall(r"<style>(.*?)</style>", html, re.S)[0]
    assert "url(" not in style
    assert "@import" not in style


def test_only_its_own_script_runs(html: str, page: PageReader) -> None:
    assert [e.tag for e in page.elements].count("script") == 1
    policy = next(e.attributes["content"] for e in page.elements if e.attributes.get("http-equiv"))
    assert policy is not None
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert html.count("<script>alert") == 0


def test_source_text_file_names_and_names_are_shown_as_written(page: PageReader) -> None:
    for words in (
        "<script>alert('x')</script> & <img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)>.txt",
        "O'Brien & <Sons>",
        "the ferry would be free for <em>all</em> & that nobody would be cut off",
        "inspectors, not engineers <b>",
    ):
        assert words in page.text


def test_every_link_leads_somewhere_and_ids_are_unique(page: PageReader) -> None:
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    lost = {href for href in page.values("href") if href[1:] not in ids}
    assert lost == set()


def test_the_sources_are_whole(rich: Dossier, page: PageReader) -> None:
    texts = {f"r{i}": report.text for i, report in enumerate(rich.reports, start=1)}
    assert page.sources == texts


def test_counts_and_empty_parts(page: PageReader) -> None:
    assert "2 carry no date" in page.text
    assert "2 points differ" in page.text
    assert page.text.count("none found") == 9


def test_quotation_marks_stand_around_slices_only(rich: Dossier, page: PageReader) -> None:
    """Every “…” that we write is a slice, or words of one; the marks of the sources themselves are inside a slice."""
    account = page.text.split("The reports as they were received")[0]
    texts = [report.text for report in rich.reports]
    for piece in re.findall(r"“(.*?)”(?!”)", account, re.S):
        assert any(piece in text for text in texts), piece


def test_a_speaker_without_a_name_stands_in_the_words_of_the_report(
    rich: Dossier, page: PageReader
) -> None:
    (words,) = [
        q.speaker for u in rich.stories[0].utterances if not u.speaker_name for q in u.quotations
    ]
    assert words
    assert "“O'Brien <Sons>”" in page.text.split("Told once")[1].split("Figures")[0]
    assert f"#r3-{words.start}-{words.end}" in page.values("href")
    assert "Speaker not named" not in page.text


def test_nobody_is_made_up_for_a_quotation_without_words_for_its_speaker(rich: Dossier) -> None:
    story = rich.stories[0]
    (told,) = [u for u in story.utterances if not u.speaker_name]
    bare = tuple(msgspec.structs.replace(q, speaker=None) for q in told.quotations)
    unsaid = msgspec.structs.replace(told, quotations=bare)
    story = msgspec.structs.replace(story, utterances=(unsaid,))
    page = PageReader(render(msgspec.structs.replace(rich, stories=(story,))))
    assert "Speaker not named" in page.text


def test_our_own_words_are_marked(page: PageReader) -> None:
    assert re.search(r"The mayor is Ines Okafor\.\s*in our words", page.text)


def test_a_difference_of_wording_is_shown_and_told(page: PageReader) -> None:
    assert re.search(r"clipped\s*against The Ellery Courier", page.text)
    assert "left out: own" in page.text
    assert re.search(r"omits\s*“own”", page.text)


def test_figures_are_checked_in_words(page: PageReader) -> None:
    assert "12.5 + 3.5 = 16 against 16 million: holds" in page.text
    assert "13 + 3.5 = 16.5 against 16 million: does not hold" in page.text


def test_tables_have_captions_and_scopes(page: PageReader) -> None:
    tables = [e for e in page.elements if e.tag == "table"]
    captions = [e for e in page.elements if e.tag == "caption"]
    assert len(tables) == len(captions) == 5
    assert all(e.attributes.get("scope") in ("col", "row") for e in page.elements if e.tag == "th")


def test_headings_never_skip_a_level(page: PageReader) -> None:
    levels = [int(e.tag[1]) for e in page.elements if re.fullmatch(r"h[1-6]", e.tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_languages_are_told(page: PageReader) -> None:
    assert page.elements[0].attributes["lang"] == "en"
    texts = [e for e in page.elements if "data-report" in e.attributes]
    assert all(e.attributes["dir"] == "auto" for e in texts)
    assert [e.attributes.get("lang") for e in texts] == ["en", "en", None, "en", "en"]


def test_five_long_reports_with_a_thousand_slices_stay_small(rich: Dossier) -> None:
    text = "\n".join(["The council of Port Ellery spoke of “the bridge” & the ferry. " * 5] * 20)
    reports = [make_report(n, f"long{n}.txt", text) for n in range(5)]
    events = tuple(
        TimelineEvent(
            f"t-{n}", "say", UNKNOWN_WHEN, "happened", cites[0].exact, (), "agreed", cites
        )
        for n in range(200)
        for cites in [tuple(cite(r, (31 * n, 31 * n + 25)) for r in reports)]
    )
    story = Story("s", UNKNOWN_TEXT, tuple(r.id for r in reports), (), timeline=events)
    records = tuple(record(r, ("body",)) for r in reports)
    dossier = msgspec.structs.replace(rich, reports=records, stories=(story,))
    assert sum(len(r.text) for r in reports) > 30_000
    assert len(render(dossier).encode()) < 1_000_000


def test_a_citation_of_no_report_does_not_break_the_page(rich: Dossier) -> None:
    lost = msgspec.structs.replace(rich, reports=rich.reports[1:])
    assert "Marsh bridge" in PageReader(render(lost)).text


def test_odd_texts_do_not_break_the_page(rich: Dossier) -> None:
    for text in (
        "",
        "\n\n",
        "\r\n",
        "]]><!--",
        "</script></style>",
        "\u202eback\u202c",
        "e\u0301" * 50,
    ):
        report = make_report(9, "odd.txt", text)
        kept = record(report, ("body",))
        kept = msgspec.structs.replace(kept, zones=(Zone("body", 0, len(text)),) if text else ())
        story = Story("s", UNKNOWN_TEXT, (report.id,), ())
        dossier = Dossier("crossread/dossier/1", {"version": "1"}, (kept,), (story,), ())
        assert PageReader(render(dossier)).sources.get("r1", "") == text


def test_names_stand_in_a_table_with_what_the_reports_call_them(rich: Dossier, html: str) -> None:
    table = re.search(r'aria-label="Names".*?</table>', html, re.S)
    assert table
    assert re.search(
        r"Ines Okafor</bdi>.*?person.*?Okafor.*?“<bdi[^>]*>mayor</bdi>”", table[0], re.S
    )


def test_what_the_user_corrected_is_listed(rich: Dossier, html: str) -> None:
    told = {"sha256": "00", "1": 'rename "<Okafor>" to "I. Okafor"'}
    corrected = render(msgspec.structs.replace(rich, recipe={**rich.recipe, "corrections": told}))
    assert "Your corrections" not in html
    assert "rename &#34;&lt;Okafor&gt;&#34; to &#34;I. Okafor&#34;" in corrected
    assert 'href="#corrections"' in corrected


def test_the_cue_leads_what_is_told_in_the_report_s_own_words(html: str) -> None:
    assert re.search(
        r'class="lead-in">“<bdi[^>]*>said</bdi>”</span> “<bdi[^>]*>the ferry would be free', html
    )
    assert not re.search(r'class="words direct"><span class="lead-in"', html)


def test_a_figure_whose_owner_or_measure_is_not_told_is_headed_by_the_report_s_words(
    html: str,
) -> None:
    table = re.search(r"<caption>Figures that one report gives</caption>.*?</table>", html, re.S)
    assert table
    assert re.search(r'<th scope="row">“<bdi', table[0])
    named = re.search(r"<caption>Figures that more than one report gives.*?</table>", html, re.S)
    assert named
    assert '<th scope="row"><bdi>Marsh bridge: cost of the repairs' in named[0]
