"""One sentence with its figures and dates taken out: "sales rose ◆ to ◆ from ◆", so that a rule can be read as English.

Comes in: a reading and a sentence. Goes out: a Line, which patterns made by `pattern` are matched against, and the checks' citations.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crossread.model.account import Check
from crossread.model.layers import Quantity, Reading, Timex
from crossread.model.report import Citation, Span, cite

FIGURE, DATE = "[\ue000-\uefff]", "[\uf000-\uf8ff]"
MOST = 0x800
"""Slots of each kind in one line; further figures stay as they are written."""
PRIVATE = re.compile("[\ue000-\uf8ff]")

Found = tuple[Quantity, Check]
"""A check, and the figure that it belongs to."""


class Line(NamedTuple):
    """`text` is the sentence in lower case with one private character a figure or date; `at` the place of each character in the report."""

    reading: Reading
    text: str
    at: tuple[int, ...]
    figures: tuple[Quantity, ...]
    dates: tuple[Timex, ...]

    def figure(self, match: re.Match[str], name: str) -> Quantity:
        """The figure in a pattern's group."""
        return self.figures[ord(match[name]) - 0xE000]

    def date(self, match: re.Match[str], name: str) -> Timex:
        """The date in a pattern's group."""
        return self.dates[ord(match[name]) - 0xF000]

    def figures_in(self, stretch: str) -> list[Quantity]:
        """The figures of a stretch of the line's text, in order."""
        return [self.figures[ord(c) - 0xE000] for c in stretch if "\ue000" <= c <= "\uefff"]

    def cites(self, *spans: Quantity | Timex | Span) -> tuple[Citation, ...]:
        """Citations of figures, dates and other places, in the order of the text."""
        places = {s if isinstance(s, Span) else Span(s.start, s.end) for s in spans}
        return tuple(cite(self.reading.report, p) for p in sorted(places))

    def words(self, match: re.Match[str], name: str) -> Span:
        """Where the words of a pattern's group stand in the report."""
        return Span(self.at[match.start(name)], self.at[match.end(name) - 1] + 1)


def pattern(expression: str) -> re.Pattern[str]:
    """A regular expression in which `<name>` is a figure, `<@name>` a date, and `~` up to five plain words, dates or asides (", or $2")."""
    expression = re.sub(r"(?<!\?P)<(\w+)>", rf"(?P<\1>{FIGURE})", expression)
    expression = re.sub(r"<@(\w+)>", rf"(?P<\1>{DATE})", expression)
    return re.compile(expression.replace("~", rf"(?: (?:[a-z'’&-]+|{DATE})|, or {FIGURE}){{0,5}}"))


def line_of(reading: Reading, start: int, end: int) -> Line:
    """The Line of `start` to `end`. A figure that holds another ("3 of 12 towns") ends where its own noun or number does."""
    figures = _figures(reading, start, end)
    dates = [
        t
        for t in reading.times
        if start <= t.start < end
        and t.type == "DATE"
        and not any(s.start < t.end and t.start < s.end for s, _ in figures)
    ][:MOST]
    slots = [(s, chr(0xE000 + n)) for n, (s, _) in enumerate(figures)]
    slots += [(Span(t.start, t.end), chr(0xF000 + n)) for n, t in enumerate(dates)]
    signs: list[str] = []
    at: list[int] = []
    for place, sign in _signs(reading.report.text, start, end, sorted(slots)):
        if not (sign == " " and signs and signs[-1] == " "):
            signs.append(sign)
            at.append(place)
    return Line(reading, "".join(signs), tuple(at), tuple(q for _, q in figures), tuple(dates))


def _figures(reading: Reading, start: int, end: int) -> list[tuple[Span, Quantity]]:
    inside = [q for q in reading.quantities if start <= q.start < end and q.high is None]
    out = []
    for n, quantity in enumerate(inside):
        last = quantity.end
        behind = inside[n + 1] if n + 1 < len(inside) else None
        if behind is not None and behind.start < last:
            between = reading.report.text[quantity.start : behind.start]
            last = quantity.start + max(between.find(" of "), between.find(" out of "), 1)
        out.append((Span(quantity.start, last), quantity))
    return out[:MOST]


def _signs(
    text: str, start: int, end: int, slots: Sequence[tuple[Span, str]]
) -> Iterator[tuple[int, str]]:
    place = start
    for span, sign in slots:
        yield from ((i, _plain(text[i])) for i in range(place, max(place, span.start)))
        yield span.start, sign
        place = max(place, span.end)
    yield from ((i, _plain(text[i])) for i in range(place, end))


def _plain(sign: str) -> str:
    """Small, space for every space and private character, one apostrophe."""
    if sign.isspace() or PRIVATE.match(sign):
        return " "
    small = sign.lower()
    return small if len(small) == 1 else sign
