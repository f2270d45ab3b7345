"""A report's text as HTML. Comes in: text, zones, slices. Goes out: paragraphs whose joined text is the report's text, letter for
letter, with an anchor where each slice begins. Never changes, trims or reorders a character.

Slices may overlap, elements may not: a slice that runs past the one around it, past its zone or its paragraph is wrapped up to that
edge only. That is for readers without script; the script marks the exact slice.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup, escape

from crossread.model.report import ARTICLE_ZONES, Span, Zone

_HEADINGS = frozenset({"title", "heading"})


def slice_id(key: str, start: int, end: int) -> str:
    """The fragment of a slice, where `key` names the report on this page: "r1-120-245"."""
    return f"{key}-{start}-{end}"


def marked_text(key: str, text: str, zones: Sequence[Zone], slices: Iterable[Span]) -> Markup:
    """The text in paragraphs, furniture marked, with an element of that id at each slice."""
    ordered = sorted(set(slices), key=lambda s: (s.start, -s.end))
    found: list[str] = []
    cursor = 0
    for block in paragraphs(text):
        found.append("<p>")
        for part, hidden in block:
            inner: list[str] = []
            for piece, kind in _zone_pieces(part, zones):
                mine = []
                while cursor < len(ordered) and ordered[cursor].start < piece.end:
                    mine.append(ordered[cursor])
                    cursor += 1
                inner.append(_zone(kind, _nested(key, text, piece, mine)))
            found.append(f"<span hidden>{''.join(inner)}</span>" if hidden else "".join(inner))
        found.append("</p>")
    return Markup("".join(found))


def paragraphs(text: str) -> Iterator[tuple[tuple[Span, bool], ...]]:
    """Lines with their blank surroundings: (span, is blank) pairs that follow each other through the whole text.

    >>> [[(text[a:b], blank) for (a, b), blank in p] for text in ["one\\n\\n two"] for p in paragraphs(text)]
    [[('one', False), ('\\n\\n', True)], [(' two', False)]]
    """
    starts = [m.start() for m in re.finditer(r"^[^\S\n]*\S", text, re.M)]
    if not starts:
        if text:
            yield ((Span(0, len(text)), True),)
        return
    for number, start in enumerate(starts):
        until = starts[number + 1] if number + 1 < len(starts) else len(text)
        end = text.find("\n", start, until)
        end = until if end < 0 else end
        parts = [(Span(0, start), True)] if number == 0 else []
        parts += [(Span(start, end), False), (Span(end, until), True)]
        yield tuple((span, blank) for span, blank in parts if span.end > span.start)


def _zone_pieces(part: Span, zones: Sequence[Zone]) -> Iterator[tuple[Span, str | None]]:
    place = part.start
    for zone in zones[bisect_right(zones, place, key=lambda zone: zone.end) :]:
        if zone.start >= part.end:
            break
        if zone.start > place:
            yield Span(place, zone.start), None
            place = zone.start
        yield Span(place, min(zone.end, part.end)), zone.kind
        place = min(zone.end, part.end)
    if place < part.end:
        yield Span(place, part.end), None


def _zone(kind: str | None, inner: str) -> str:
    if kind in _HEADINGS:
        return f'<span class="head">{inner}</span>'
    if kind is not None and kind not in ARTICLE_ZONES:
        return f'<span class="furniture" title="{escape(kind.replace("_", " "))}">{inner}</span>'
    return inner


def _nested(key: str, text: str, piece: Span, slices: Sequence[Span]) -> str:
    found: list[str] = []
    open_ends: list[int] = []
    place = piece.start

    def close_until(offset: int) -> None:
        nonlocal place
        while open_ends and open_ends[-1] <= offset:
            found.append(_plain(text[place : open_ends[-1]]))
            found.append("</span>")
            place = open_ends.pop()

    for held in slices:
        close_until(held.start)
        found.append(_plain(text[place : held.start]))
        place = held.start
        edge = open_ends[-1] if open_ends else piece.end
        found.append(f'<span id="{slice_id(key, held.start, held.end)}">')
        open_ends.append(min(held.end, edge))
    close_until(piece.end)
    found.append(_plain(text[place : piece.end]))
    return "".join(found)


def _plain(text: str) -> str:
    """Escaped so that an HTML parser gives back the same number of the same characters; NUL alone becomes U+FFFD."""
    return str(escape(text)).replace("\r", "&#13;").replace("\0", "\N{REPLACEMENT CHARACTER}")
