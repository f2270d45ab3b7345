"""A saved page to a Report. Comes in: decoded HTML. Goes out: a Report on the page's visible text, furniture included.

trafilatura says which words are the article; they are found again in the visible text, so that every zone has its
offsets and every citation its place in the source. Where trafilatura cannot be used (markup nested beyond reason) the
rules for pasted text decide. Nothing is fetched.
"""

import logging
import re
from collections.abc import Iterator

import trafilatura
from msgspec import structs
from rapidfuzz.distance import LCSseq

from crossread.ingest.article_region import Scored, is_prose
from crossread.ingest.facts import Facts, over
from crossread.ingest.furniture import page_zones, read_page, score_lines
from crossread.ingest.limits import MAX_CHARACTERS
from crossread.ingest.lines import Line
from crossread.ingest.metadata import describe
from crossread.ingest.page_facts import page_facts
from crossread.ingest.plain import bare_report
from crossread.ingest.visible import Block, Visible, visible_text
from crossread.model.report import Problem, Report, ZoneKind
from crossread.text.names import fold

_WORD = re.compile(r"\w+")
_MOST_CELLS = 400_000_000
# Chosen on the same 84 pages as the weights of `article_region`: F1 .956, trafilatura's own text .950.
_COVERED, _COVERED_SHORT, _SHORT_WORDS = 0.6, 1.0, 5
_LINK, _SOME_LINK, _FEW_WORDS = 0.8, 0.3, 30
_LONGEST_LABEL = 40
_ASIDE = frozenset("nav header footer aside figcaption figure button time form".split()) | {
    "td",
    "th",
}
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_KIND_OF_TAG: tuple[tuple[str, ZoneKind], ...] = (
    ("figcaption", "caption"),
    ("nav", "navigation"),
    ("button", "navigation"),
    ("footer", "navigation"),
)
_PATIENCE_CHARACTERS = 3_000_000
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def html_report(
    name: str, sha256: str, source: str, beside: Facts, run: Facts
) -> Iterator[Report | Problem]:
    """The report on a page, or the problem that nothing of it is visible."""
    page = visible_text(source)
    if not page.text.strip():
        yield Problem("ingest", "nothing visible", f"{name}: the page shows no text", None, name)
        return
    if len(page.text) > MAX_CHARACTERS:
        yield Problem(
            "ingest", "too long", f"{name}: the page is too long to read whole", None, name
        )
        return
    told = over(beside, page_facts(source))
    lines = tuple(Line(b.start, b.end, page.text[b.start : b.end], 1) for b in page.blocks)
    scored = _with_tags(score_lines(lines), page.blocks)
    body = None if page.deep else _article_lines(source, page)
    if body and all(_is_link_label(scored[i], page.blocks[i]) for i in body):
        body = None  # a menu, which trafilatura takes where a page has nothing else
    if body:
        body = (
            frozenset(i for i in body if not _speaks_for_itself(scored[i], page.blocks[i])) or body
        )
        body |= _passed_over(scored, page.blocks, body)
    title = _title_line(lines, page.blocks, told.title, body)
    headings = _headings(page.blocks, scored, body)
    read = read_page(lines, scored, body, title, headings if body else None)
    kinds = tuple(
        "heading" if kind == "body" and i in headings else kind for i, kind in enumerate(read.kinds)
    )
    zones = page_zones(page.text, structs.replace(read, kinds=kinds))
    report = bare_report(name, sha256, page.text, zones, page.source_map)
    if any(zone.kind == "title" for zone in zones) and beside.title is None:
        told = structs.replace(told, title=None)
    yield describe(report, told, run)


def _article_lines(source: str, page: Visible) -> frozenset[int] | None:
    """Indices of the lines that trafilatura takes for the article; None where it cannot tell."""
    if len(source) > _PATIENCE_CHARACTERS:
        return None
    try:
        text = trafilatura.extract(
            source, favor_precision=True, include_comments=False, include_tables=True
        )
    except Exception:  # a parser's crash on one page is not ours to die of
        return None
    if not text:
        return None
    wanted = _WORD.findall(text)
    spans = [m.span() for m in _WORD.finditer(page.text)]
    if not wanted or len(wanted) * len(spans) > _MOST_CELLS:
        return None
    have = [page.text[a:b] for a, b in spans]
    covered = bytearray(len(have))
    for step in LCSseq.opcodes(have, wanted):
        if step.tag == "equal":
            covered[step.src_start : step.src_end] = b"\x01" * (step.src_end - step.src_start)
    lines, at = set(), 0
    for index, block in enumerate(page.blocks):
        first = at
        while at < len(spans) and spans[at][0] < block.end:
            at += 1
        count = at - first
        share = sum(covered[first:at]) / count if count else 0.0
        if share >= (_COVERED_SHORT if count < _SHORT_WORDS else _COVERED) and count:
            lines.add(index)
    return frozenset(lines) or None


def _speaks_for_itself(line: Scored, block: Block) -> bool:
    """Whether a line of the article is furniture by its own words, or nothing but a link to another page."""
    count = len(line.look.words)
    if block.link_share > _LINK and count <= _FEW_WORDS:
        return True
    return count <= _FEW_WORDS and line.kind is not None and line.kind != "other"


def _is_link_label(line: Scored, block: Block) -> bool:
    """Whether a line is nothing but a short link, as in a menu."""
    return (
        block.link_share > _LINK
        and block.end - block.start <= _LONGEST_LABEL
        and not line.look.ends
    )


def _passed_over(
    scored: tuple[Scored, ...], blocks: tuple[Block, ...], body: frozenset[int]
) -> frozenset[int]:
    """Indices of lines between two paragraphs of the article that are plainly prose and stand in no aside or link."""
    found = set()
    for i in range(min(body), max(body)):
        near = {i - 1, i - 2, i + 1, i + 2} & body
        plain = not blocks[i].marks & _ASIDE and blocks[i].link_share < _SOME_LINK
        if i not in body and near and plain and is_prose(scored[i]):
            found.add(i)
    return frozenset(found)


def _headings(
    blocks: tuple[Block, ...], scored: tuple[Scored, ...], body: frozenset[int] | None
) -> frozenset[int]:
    """Indices of the heading elements that head paragraphs of the article, not lists of links."""
    found = set()
    for i, block in enumerate(blocks):
        if block.marks & _HEADINGS and block.link_share < _LINK and not scored[i].header:
            below = [j for j in range(i + 1, min(i + 4, len(blocks))) if scored[j].kind is None]
            if body is None or (below and below[0] in body):
                found.add(i)
    return frozenset(found)


def _with_tags(scored: tuple[Scored, ...], blocks: tuple[Block, ...]) -> tuple[Scored, ...]:
    """The lines with the kind that the tags around them tell, where their words tell none."""
    return tuple(
        structs.replace(line, kind=line.kind or _kind_by_tags(block))
        for line, block in zip(scored, blocks, strict=True)
    )


def _kind_by_tags(block: Block) -> ZoneKind | None:
    return next((kind for tag, kind in _KIND_OF_TAG if tag in block.marks), None)


def _title_line(
    lines: tuple[Line, ...],
    blocks: tuple[Block, ...],
    told: str | None,
    body: frozenset[int] | None,
) -> int | None:
    """The last first-level heading above the article's second paragraph, best one that says what the markup says."""
    end = sorted(body)[:2][-1] if body else len(lines)
    tops = [
        i
        for i in range(min(end + 1, len(lines)))
        if "h1" in blocks[i].marks and len(lines[i].text) > 8
    ]
    if told:
        wanted = fold(told)
        same = [i for i in range(len(lines)) if fold(lines[i].text) == wanted]
        best = [i for i in same if i in tops] or [i for i in same if i <= end] or same
        if best:
            return best[-1]
        within = [i for i in tops if fold(lines[i].text) in wanted]
        if within:
            return within[-1]
    return tops[-1] if tops else None
