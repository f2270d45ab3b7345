from hypothesis import given
from hypothesis import strategies as st
from page_reader import PageReader

from crossread.model.report import Span, Zone
from crossread.render.page.source_text import marked_text, paragraphs, slice_id

TEXTS = st.text(alphabet="ab <>&\"'\n\r\t🚧é漢\u00a0\u2028", max_size=80)


@st.composite
def text_with_slices(draw: st.DrawFn) -> tuple[str, list[Span], list[Zone]]:
    text = draw(TEXTS.filter(bool))
    places = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(places, places), max_size=12))
    slices = [Span(min(p), max(p)) for p in pairs if p[0] != p[1]]
    cuts = sorted(set(draw(st.lists(places, max_size=6))))
    kinds = ("body", "navigation", "title", "share", "body")
    spans = zip(cuts[::2], cuts[1::2], strict=False)
    zones = [Zone(kinds[i % 5], a, b) for i, (a, b) in enumerate(spans)]  # type: ignore[arg-type]
    return text, slices, zones


def wrapped(html: str) -> str:
    return f'<div data-report="r1">{html}</div>'


@given(text_with_slices())
def test_the_text_comes_back_letter_for_letter(made: tuple[str, list[Span], list[Zone]]) -> None:
    text, slices, zones = made
    page = PageReader(wrapped(marked_text("r1", text, zones, slices)))
    assert page.sources["r1"] == text


@given(text_with_slices())
def test_every_slice_has_one_anchor(made: tuple[str, list[Span], list[Zone]]) -> None:
    text, slices, zones = made
    ids = PageReader(wrapped(marked_text("r1", text, zones, slices))).values("id")
    assert sorted(ids) == sorted({slice_id("r1", s.start, s.end) for s in slices})


@given(TEXTS)
def test_paragraphs_follow_each_other_through_the_whole_text(text: str) -> None:
    spans = [span for block in paragraphs(text) for span, _ in block]
    assert "".join(text[a:b] for a, b in spans) == text
    assert all(
        text[a:b].isspace() for block in paragraphs(text) for (a, b), blank in block if blank
    )


def test_a_slice_inside_another_is_inside_it() -> None:
    html = marked_text("r1", "one two three", [], [Span(4, 7), Span(0, 13)])
    assert html == '<p><span id="r1-0-13">one <span id="r1-4-7">two</span> three</span></p>'


def test_a_slice_that_runs_past_another_is_wrapped_up_to_its_edge() -> None:
    html = marked_text("r1", "one two three", [], [Span(0, 7), Span(4, 13)])
    assert html == '<p><span id="r1-0-7">one <span id="r1-4-13">two</span></span> three</p>'


def test_furniture_is_marked_and_markup_is_escaped() -> None:
    html = marked_text("r1", "Menu <b>\nText", [Zone("navigation", 0, 8), Zone("body", 9, 13)], [])
    assert html == (
        '<p><span class="furniture" title="navigation">Menu &lt;b&gt;</span><span hidden>\n</span></p><p>Text</p>'
    )
