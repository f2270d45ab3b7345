"""The page in a real browser. Skipped where there is none; `CHROMIUM` names it where it stands elsewhere."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from crossread.model.account import Dossier
from crossread.render.page import render

CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
)
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no chromium on this machine: install it or set CHROMIUM"
)

WIDE = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
PANE_MARKS = "[...document.querySelectorAll('#evidence mark')].map(m => m.textContent).join('')"
ACTIVE = "document.activeElement.getAttribute('href')"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def address(rich: Dossier, tmp_path_factory: pytest.TempPathFactory) -> str:
    place: Path = tmp_path_factory.mktemp("page") / "index.html"
    place.write_text(render(rich), encoding="utf-8")
    return place.as_uri()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[object]:
    """A function that opens the page; at the end nothing may have been asked for or complained about."""
    noise: list[str] = []
    contexts = []

    def open_page(fragment: str = "", script: bool = True, size: dict[str, int] = WIDE) -> Page:
        context = browser.new_context(java_script_enabled=script, viewport=size)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: noise.append(message.text))
        page.on("pageerror", lambda error: noise.append(str(error)))
        page.on(
            "request",
            lambda request: (
                noise.append(request.url) if not request.url.startswith(address) else None
            ),
        )
        page.goto(address + fragment)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert noise == []


def href_of(rich: Dossier, words: str) -> str:
    """The fragment of the first citation with these exact words in the first story's timeline or utterances."""
    story = rich.stories[0]
    cites = [c for e in story.timeline for c in e.cites]
    cites += [c for u in story.utterances for q in u.quotations for c in q.content]
    cites += [f.cite for figure in story.figures for f in figure.values]
    cite = next(c for c in cites if c.exact == words)
    number = [r.id for r in rich.reports].index(cite.report_id) + 1
    return f"#r{number}-{cite.start}-{cite.end}"


SLICES = [
    "The Marsh bridge was closed after inspectors found a crack 👩‍🚒🚧",
    "We will not open a bridge that I would not walk across with my children,",
    "about 13 million crowns",
    "<script>alert('x')</script>",
    "لن نفتح الجسر",
]


@pytest.mark.parametrize("words", SLICES)
def test_a_click_opens_the_exact_slice_and_escape_goes_back(
    visit, rich: Dossier, words: str
) -> None:  # type: ignore[no-untyped-def]
    page, href = visit(), href_of(rich, words)
    page.locator(f"main a.c[href='{href}']").first.click()
    assert page.locator("#evidence").is_visible()
    assert page.evaluate(PANE_MARKS) == words
    assert page.evaluate("location.hash") == href
    start, end = href.split("-")[1:]
    assert f"characters {start}–{end}" in page.locator("#evidence-place").inner_text()
    assert page.locator("#evidence mark").first.is_visible()
    page.keyboard.press("Escape")
    assert page.locator("#evidence").is_hidden()
    assert page.evaluate(ACTIVE) == href
    assert page.evaluate("location.hash") == ""


@pytest.mark.parametrize("words", SLICES)
def test_the_fragment_brings_the_evidence_back(visit, rich: Dossier, words: str) -> None:  # type: ignore[no-untyped-def]
    page = visit(href_of(rich, words))
    assert page.locator("#evidence").is_visible()
    assert page.evaluate(PANE_MARKS) == words
    page.get_by_role("button", name="Close").click()
    assert page.evaluate(ACTIVE) == href_of(rich, words)


def test_every_mark_on_the_page_opens_what_it_names(visit, rich: Dossier) -> None:  # type: ignore[no-untyped-def]
    page = visit()
    texts = {f"r{i}": r.text for i, r in enumerate(rich.reports, start=1)}
    seen = page.evaluate(
        f"""() => [...new Set([...document.querySelectorAll('main a.c')].map(a => a.getAttribute('href')))].map(href => {{
            document.querySelector(`main a.c[href="${{href}}"]`).click();
            return [href, {PANE_MARKS}];
        }})"""
    )
    assert len(seen) > 30
    for href, marked in seen:
        key, start, end = href[1:].split("-")
        assert marked == texts[key][int(start) : int(end)], href


def test_back_closes_the_evidence(visit, rich: Dossier) -> None:  # type: ignore[no-untyped-def]
    page = visit()
    page.locator("main a.c").first.click()
    page.go_back()
    assert page.locator("#evidence").is_hidden()


def test_the_citation_is_copied(visit, rich: Dossier) -> None:  # type: ignore[no-untyped-def]
    page = visit(href_of(rich, "about 13 million crowns"))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy citation").click()
    page.get_by_text("Citation copied.").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "“about 13 million crowns” — wire, wire.txt, characters 185–208"


def test_without_script_a_mark_leads_to_the_slice_in_the_source(visit, rich: Dossier) -> None:  # type: ignore[no-untyped-def]
    page, words = visit(script=False), "about 13 million crowns"
    href = href_of(rich, words)
    page.locator(f"main a.c[href='{href}']").first.click()
    target = page.locator(href)
    assert page.url.endswith(href)
    assert target.inner_text() == words
    box = target.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < WIDE["height"]
    assert page.locator(".filter").is_hidden()
    assert page.locator("#evidence").is_hidden()


@pytest.mark.parametrize("script", [True, False])
def test_a_phone_never_scrolls_sideways(visit, script: bool) -> None:  # type: ignore[no-untyped-def]
    page = visit(size=PHONE, script=script)
    body = page.locator("body").bounding_box()
    assert body is not None
    assert body["width"] <= PHONE["width"]
    if script:
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_on_a_phone_the_evidence_is_a_sheet_at_the_bottom(visit) -> None:  # type: ignore[no-untyped-def]
    page = visit(size=PHONE)
    chip = page.locator("main a.c").nth(3)
    chip.click()
    sheet, box = page.locator("#evidence").bounding_box(), chip.bounding_box()
    assert sheet is not None
    assert box is not None
    assert sheet["x"] == 0
    assert sheet["y"] + sheet["height"] == PHONE["height"]
    assert box["y"] + box["height"] <= sheet["y"], "the mark stays in view"
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_the_filter_keeps_one_outlet_or_speaker(visit) -> None:  # type: ignore[no-untyped-def]
    page = visit()
    page.keyboard.press("/")
    page.keyboard.type("okafor")
    assert page.locator("#s1-u-1").is_visible()
    assert page.locator("#s1-u-3").is_hidden()
    assert "entries" in page.locator(".shown").inner_text()
    page.locator("#filter").fill("")
    assert page.locator("#s1-u-3").is_visible()


def test_keys_walk_the_entries_and_can_be_switched_off(visit) -> None:  # type: ignore[no-untyped-def]
    page = visit()
    first = "document.querySelectorAll('.item')[0] === document.activeElement"
    second = "document.querySelectorAll('.item')[1] === document.activeElement"
    page.keyboard.press("j")
    assert page.evaluate(first)
    page.keyboard.press("j")
    assert page.evaluate(second)
    page.keyboard.press("k")
    assert page.evaluate(first)
    page.keyboard.press("Enter")
    assert page.locator("#evidence").is_visible()
    page.keyboard.press("Escape")
    page.locator("#keys").uncheck()
    page.locator("#keys").blur()
    page.keyboard.press("j")
    assert not page.evaluate(second)


def test_names_roles_and_labels(visit, rich: Dossier) -> None:  # type: ignore[no-untyped-def]
    page = visit(href_of(rich, "about 13 million crowns"))
    unnamed = page.evaluate(
        """() => [...document.querySelectorAll('a, button, input, table, [role=region], nav, aside')].filter(e => {
            const label = e.getAttribute('aria-label') || e.textContent.trim() || (e.labels && e.labels.length)
                || document.getElementById(e.getAttribute('aria-labelledby'))?.textContent;
            return !label;
        }).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert unnamed == []
    lost = page.evaluate(
        """() => [...document.querySelectorAll('[aria-labelledby]')]
            .filter(e => !document.getElementById(e.getAttribute('aria-labelledby'))).length"""
    )
    assert lost == 0
    small = page.evaluate(
        """() => [...document.querySelectorAll('main a.c, button')].map(e => e.getBoundingClientRect())
            .filter(r => r.width && (r.width < 24 || r.height < 24)).length"""
    )
    assert small == 0, "targets are at least 24 by 24"


def test_the_skip_link_comes_first(visit) -> None:  # type: ignore[no-untyped-def]
    page = visit()
    page.keyboard.press("Tab")
    assert page.evaluate(ACTIVE) == "#main"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_print_leaves_the_controls_out(visit) -> None:  # type: ignore[no-untyped-def]
    page = visit()
    page.emulate_media(media="print")
    assert page.locator(".contents-bar").is_hidden()
    assert page.locator("#evidence").is_hidden()
    assert page.locator("#s1-brief").is_visible()
