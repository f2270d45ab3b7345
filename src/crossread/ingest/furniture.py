"""Which part of a pasted page is the article and which is furniture. Comes in: text. Goes out: zones that cover it.

Every character that is no white space lies in exactly one zone. Nothing is removed or changed. The order of work:
lines by their own words (`line_kinds`), the stretch that is the article (`article_region`), then what the place of a
line tells: title above, standfirst, headings between paragraphs, captions, lists of other stories below.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from crossread.ingest.article_region import Scored, article_region, is_prose
from crossread.ingest.bylines import is_job_line, is_name_line
from crossread.ingest.captions import captions_among
from crossread.ingest.datelines import dateline_of
from crossread.ingest.inline_furniture import inline_furniture
from crossread.ingest.line_features import look
from crossread.ingest.line_kinds import (
    is_further_reading_header,
    is_related_header,
    kind_by_words,
)
from crossread.ingest.lines import Line, paragraphs
from crossread.ingest.markdown import unmarked, with_marks
from crossread.ingest.titles import find_title
from crossread.model.report import BODY_ZONES, Zone, ZoneKind
from crossread.text.markdown_marks import blanked

_LONGEST_HEADING_WORDS = 16
_LONGEST_STANDFIRST_WORDS = 60
_BULLET = re.compile(r"[*+•·‣▪–-]\s|\d{1,2}[.)]\s")
_FEW_BULLETS = 2
_FEWEST_HEADLINE_WORDS = 6
_LONGEST_LOOKED_AT = 4000
_DATED_PARAGRAPHS = 2
"""How many paragraphs at the head of the body may open with a dateline."""


class Page(Struct, frozen=True):
    """A page's lines and what was found of them: the kind of each, the region of the article, the index of the title."""

    lines: tuple[Line, ...]
    kinds: tuple[ZoneKind, ...]
    region: tuple[int, int]
    title: int | None


def zones_of(text: str, start: int = 0, markdown: bool = False) -> tuple[Zone, ...]:
    """The zones of `text` from offset `start` on (what stands before it, front matter, is one zone "other").

    With `markdown`, headings and links count for what their marks say; the marks stay in the zone of their line.
    """
    zones: list[Zone] = []
    if start and text[:start].strip():
        lead = len(text[:start]) - len(text[:start].lstrip())
        zones.append(Zone("other", lead, len(text[:start].rstrip())))
    every = paragraphs(text[start:])
    if markdown:
        plain, marks = unmarked(every)
        scored = with_marks(score_lines(plain), every, marks)
        first = next((i for i, level in enumerate(marks.levels) if level), None)
        tops = tuple(i for i, level in enumerate(marks.levels) if level == 1 or i == first)
        page = read_page(plain, scored, tops=tops)
    else:
        page = read_page(every, score_lines(every))
    return (*zones, *page_zones(text, page, start))


def page_zones(text: str, page: Page, start: int = 0) -> tuple[Zone, ...]:
    """The zones of a page whose lines count from offset `start` of `text`; datelines and furniture are cut from their paragraph."""
    zones: list[Zone] = []
    opening = [i for i in range(*page.region) if page.kinds[i] == "body"][:_DATED_PARAGRAPHS]
    for i, (line, kind) in enumerate(zip(page.lines, page.kinds, strict=True)):
        at, end = start + line.start, start + line.end
        if i in opening:
            words = blanked(text[at:end]).replace("\n", " ")
            lead = len(words) - len(words.lstrip())
            cut = _dateline_end(page, words[lead:], text)
            if cut:
                zones.append(Zone("dateline", at, at + lead + cut))
                rest = text[at + lead + cut : end]
                at += lead + cut + len(rest) - len(rest.lstrip())
        if at < end:
            zones.extend(_parted(text, at, end, kind))
    return tuple(zones)


def _parted(text: str, start: int, end: int, kind: ZoneKind) -> Iterator[Zone]:
    """The zone from `start` to `end`, or the pieces of a paragraph that furniture is run into, and that furniture."""
    if kind in BODY_ZONES:
        first = start
        for span in inline_furniture(text[start:end].replace("\n", " ")):
            yield from _stripped(text, start, first + span.start, kind)
            yield Zone("related", first + span.start, first + span.end)
            start = first + span.end
    yield from _stripped(text, start, end, kind)


def _stripped(text: str, start: int, end: int, kind: ZoneKind) -> Iterator[Zone]:
    words = text[start:end]
    if words.strip():
        left = start + len(words) - len(words.lstrip())
        yield Zone(kind, left, left + len(words.strip()))


def score_lines(every: Sequence[Line]) -> tuple[Scored, ...]:
    """Looks, own kind and repetition of each line; lines of the same words are looked at once."""
    seen = Counter(line.text for line in every)
    known = {text: _scored(_shown(text), count > 1) for text, count in seen.items()}
    return tuple(known[line.text] for line in every)


def _scored(text: str, repeated: bool) -> Scored:
    looks = look(text)
    header = is_related_header(text) or is_further_reading_header(text)
    return Scored(looks, kind_by_words(text, looks), repeated, header)


def _shown(text: str) -> str:
    """The two ends of a line too long to be anything but prose: enough to see that it is."""
    if len(text) <= _LONGEST_LOOKED_AT:
        return text
    half = _LONGEST_LOOKED_AT // 2
    return f"{text[:half]} {text[-half:]}"


def read_page(
    every: tuple[Line, ...],
    scored: tuple[Scored, ...],
    body: frozenset[int] | None = None,
    title: int | None = None,
    headings: frozenset[int] | None = None,
    tops: tuple[int, ...] = (),
) -> Page:
    """A kind for each line. `body`, `title` and `headings` are indices of lines where markup tells them.

    `tops` are the lines that marks call headings of the first level: the title may be among them.
    """
    if body is None:
        region = article_region(scored)
        prose = tuple(region[0] <= i < region[1] and is_prose(s) for i, s in enumerate(scored))
    else:
        region = (min(body), max(body) + 1) if body else (0, 0)
        prose = tuple(i in body for i in range(len(every)))
    if title is None:
        title = _marked_title(tops, prose)
    if title is None:
        title = find_title(every, scored, prose)
    kinds: list[ZoneKind | None] = [
        "body" if p else s.kind for p, s in zip(prose, scored, strict=True)
    ]
    if body is None:
        for i in captions_among(every, scored, region, title):
            kinds[i] = "caption"
    if title is not None:
        kinds[title] = "title"
        for i in range(title):
            kinds[i] = "other" if kinds[i] == "body" else kinds[i]
        region = (max(region[0], title + 1), region[1])
    if body is None:
        region = _marked_headings(kinds, region, title)
    _video_titles(every, scored, kinds)
    _signatures(every, kinds, title, region[0])
    if headings is None:
        _inside(every, scored, kinds, region)
    else:
        for i in range(*region):
            kinds[i] = kinds[i] or ("heading" if i in headings else "related")
    _above(scored, kinds, region[0] if region[1] else len(kinds), title)
    _below(every, scored, kinds, region[1])
    _standfirst(every, scored, kinds, region, title)
    return Page(every, tuple(kind or "other" for kind in kinds), region, title)


def _marked_title(tops: Sequence[int], prose: Sequence[bool]) -> int | None:
    """The last first-level heading above the first paragraph: what stands higher names the site."""
    first = next((i for i, body in enumerate(prose) if body), len(prose))
    return max((i for i in tops if i < first), default=None)


def _marked_headings(
    kinds: list[ZoneKind | None], region: tuple[int, int], title: int | None
) -> tuple[int, int]:
    """The region with the marked headings right above its first paragraph; farther off, a mark alone makes no heading."""
    first, last = region
    while first > (0 if title is None else title + 1) and kinds[first - 1] == "heading":
        first -= 1
    for i in (*range(first), *range(last, len(kinds))):
        if kinds[i] == "heading":
            kinds[i] = None
    return first, last


def _video_titles(
    every: Sequence[Line], scored: Sequence[Scored], kinds: list[ZoneKind | None]
) -> None:
    """A short line right above a duration or a player's notice names the video."""
    for i in range(1, len(kinds)):
        if kinds[i] == "video" and scored[i].kind == "video":
            short = len(scored[i - 1].look.words) <= 20 and every[i].gap <= 2
            titled = kinds[i - 1] is None or (
                kinds[i - 1] == "body" and scored[i - 1].look.question
            )
            if short and titled:
                kinds[i - 1] = "video"


def _signatures(
    every: Sequence[Line], kinds: list[ZoneKind | None], title: int | None, first: int
) -> None:
    """Names between title and article that stand after "By", or beside a date or a journalist's job."""
    if title is None:
        return
    for i in range(title + 1, first):
        if kinds[i] is None and every[i].text.lower().strip(" :") == "by":
            kinds[i] = "byline"
        elif kinds[i] is None and is_name_line(every[i].text):
            above, below = every[i - 1].text, every[i + 1].text
            beside = "date_line" in (kinds[i - 1], kinds[i + 1]) or kinds[i - 1] == "byline"
            if beside or is_job_line(above) or is_job_line(below):
                kinds[i] = "byline"


def _inside(
    every: Sequence[Line],
    scored: Sequence[Scored],
    kinds: list[ZoneKind | None],
    region: tuple[int, int],
) -> None:
    """Short lines between paragraphs are headings when they stand alone, other stories when they stand in a row.

    A list that a paragraph announces with its colon belongs to the article, and so does a bullet or two.
    """
    i = region[0]
    while i < region[1]:
        if kinds[i] is not None:
            i += 1
            continue
        run = i
        while run < region[1] and kinds[run] is None:
            run += 1
        below = (kinds[j] for j in range(run, region[1]))
        announced = i > 0 and kinds[i - 1] == "body" and scored[i - 1].look.leads_on
        follows = next((k for k in below if k not in ("caption", "video", "advert")), None)
        for j in range(i, run):
            if scored[j].repeated:
                kinds[j] = "other"
            elif scored[j].header or _is_headline_in_capitals(every[j].text, scored[j]):
                kinds[j] = "related"
            elif announced or (run - i <= _FEW_BULLETS and _BULLET.match(every[j].text)):
                kinds[j] = "body"
            elif run - i > 2 and not _is_list_item(scored[j]):
                kinds[j] = "related"
            elif run - i == 1 and _is_long_and_open(scored[j]):
                kinds[j] = "caption"
            elif follows == "body" and len(scored[j].look.words) <= _LONGEST_HEADING_WORDS:
                kinds[j] = "heading"
            else:
                kinds[j] = "body" if len(scored[j].look.words) > 4 else "other"
        i = run


def _is_headline_in_capitals(text: str, line: Scored) -> bool:
    """Whether a line between paragraphs is a whole headline in capitals, which links to another story; headings are short."""
    return text.isupper() and len(line.look.words) >= _FEWEST_HEADLINE_WORDS


def _is_long_and_open(line: Scored) -> bool:
    """Whether a line alone between paragraphs is too long for a heading and has no full stop: a picture's text."""
    open_ended = not line.look.ends and not line.look.leads_on and not line.look.quoted
    return open_ended and len(line.look.words) > _LONGEST_HEADING_WORDS


def _is_list_item(line: Scored) -> bool:
    return line.look.lower_share > 0.6 and len(line.look.words) > 5


def _above(
    scored: Sequence[Scored], kinds: list[ZoneKind | None], end: int, title: int | None
) -> None:
    for i in range(end):
        if kinds[i] is None:
            kinds[i] = "other" if is_prose(scored[i]) else "navigation"
        elif kinds[i] == "related" and title is not None and i < title:
            kinds[i] = "navigation"


def _below(
    every: Sequence[Line], scored: Sequence[Scored], kinds: list[ZoneKind | None], start: int
) -> None:
    listing: ZoneKind | None = None
    for i in range(start, len(kinds)):
        if is_further_reading_header(every[i].text):
            listing = kinds[i] = "further_reading"
        elif scored[i].header:
            kinds[i] = listing = "related"
        elif kinds[i] is None:
            short = len(scored[i].look.words) <= 4
            kinds[i] = listing or ("other" if is_prose(scored[i]) or not short else "navigation")


def _standfirst(
    every: Sequence[Line],
    scored: Sequence[Scored],
    kinds: list[ZoneKind | None],
    region: tuple[int, int],
    title: int | None,
) -> None:
    """The paragraph under the title, where something that is no paragraph parts it from the body."""
    if title is None:
        return
    lead = next(
        (
            i
            for i in range(title + 1, region[1])
            if kinds[i] == "body" or (kinds[i] is None and is_prose(scored[i]))
        ),
        None,
    )
    if lead is None or len(scored[lead].look.words) > _LONGEST_STANDFIRST_WORDS:
        return
    following = kinds[lead + 1] if lead + 1 < region[1] else None
    opens = following == "body" and dateline_of(every[lead + 1].text) is not None
    if opens or following in ("caption", "byline", "date_line", "share", "credit", "video"):
        kinds[lead] = "standfirst"


def _dateline_end(page: Page, paragraph: str, text: str) -> int:
    """Where the dateline ends that opens a paragraph among the first of the body, else 0."""
    found = dateline_of(paragraph)
    if found is None:
        return 0
    if found.sign is None and found.place and found.day is None:
        name = re.escape(paragraph[slice(*found.place)])
        speaks = re.search(rf"\b{name}\b[,’'s ]+(?:said|says|told)\b", text)
        if speaks or _is_interview(page, paragraph[: found.end]):
            return 0
    return found.end


def _is_interview(page: Page, opening: str) -> bool:
    """Whether other paragraphs open with a name and a colon too: speakers, not places."""
    if not opening.endswith(":"):
        return False
    others = 0
    for line, kind in zip(page.lines, page.kinds, strict=True):
        head = line.text[:60].split(":")[0]
        if kind == "body" and ":" in line.text[:60] and head.istitle() and len(head.split()) <= 4:
            others += 1
    return others > 1
